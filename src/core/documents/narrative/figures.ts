import { MONTH_STEM } from '../../text/months';
import { findYears } from './years';

/** A figure in a sentence that may be an indicator's. */
export interface TextFigure {
  readonly start: number;
  readonly end: number;
  readonly number: number;
  /** Half of what its last digit is worth: what is rounded to it lies no farther off. */
  readonly half: number;
  readonly isPercent: boolean;
  /** "days" and the like, where it counts time; else null. */
  readonly time: string | null;
  readonly bound: '>=' | '<=' | null;
  /** "about", "nearly": it says no more than where the figure lies. */
  readonly isVague: boolean;
  /** Whether it is how much a figure changes, and not what it comes to. */
  readonly isChange: boolean;
}

const FIGURE =
  /(?<![\w.,:/\u00a3$\u20ac\u2010-\u2015]|[\u00a3$\u20ac] ?|\w-)([-\u2212]?)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)( ?%| per ?cent\b| percentage points?\b)?( (?:million|thousand)\b)?(?![\w\u00a3$\u20ac]|[.,:/]\d| ?[-\u2010-\u2015] ?\d|-[a-z])/gi;
const WORDS =
  /\b(?:(half)|(three[- ]quarters)|(a quarter|one quarter)|(one|two|three|four|six|seven|eight|nine) (?:in|out of) (?:every )?ten) (?:of )?/gi;
const TENTHS = ['one', 'two', 'three', 'four', '', 'six', 'seven', 'eight', 'nine'];

/** Words before a number that make a name of it, not a figure. */
const NAMED =
  /(?:\b(?:ages?|aged|levels?|years?|yr|stages?|ks|phases?|sections?|pages?|p|appendi(?:x|ces)|chapters?|figures?|tables?|paragraphs?|steps?|tiers?|grades?|bands?|priorit(?:y|ies)|objectives?|outcomes?|cases?|ref|reference|no|version|parts?|articles?|items?|zones?|wards?|rooms?|class|category|quarter|q|step|goals?|option|annex|schedule|volume|line|unit|route|junction|box|form|act|under|turned|quartile)\.? ?#?|[#(\[]p?)$/i;
const MONTH_BEFORE = new RegExp(`\\b${MONTH_STEM}[a-z]{0,6}\\.? $`, 'i');
const MONTH_AFTER = new RegExp(`^ (?:of )?${MONTH_STEM}[a-z]{0,6}\\b`, 'i');
const TIME =
  /^[ -](?:working |calendar |school )?(seconds?|minutes?|hours?|days?|weeks?|months?|years?|nights?)\b/i;
const AGE =
  /^[ -]?(?:to \d+ )?(?:year|yr|month)s?[ -]olds?\b|^ years of age\b|^ ?(?:st|nd|rd|th|s|am|pm|\+)\b/i;

const AT_LEAST =
  /\b(?:at least|not? (?:less|fewer|lower) than|a minimum of|minimum|more than|above|over|in excess of|exceed(?:s|ing)?|greater than|better than|upwards of)(?: the)? $|[>\u2265] ?$/i;
const AT_MOST =
  /\b(?:no more than|not more than|no higher than|at most|up to|a maximum of|maximum|less than|fewer than|lower than|below|under|within)(?: the)? $|[<\u2264] ?$/i;
const OR_MORE = /^ or (?:more|above|higher|better|over|greater)\b/i;
const OR_LESS = /^(?: \w+)? or (?:less|below|fewer|lower|under)\b/i;
const VAGUE =
  /\b(?:about|around|approximately|approx\.?|nearly|almost|roughly|circa|c\.|some|just (?:over|under|above|below)|close to|estimated) $/i;
const CHANGE_BEFORE =
  /\bby (?:a further |another |at least |more than |up to |about |around |approximately |nearly |almost |over |some )*$|\b(?:a further|an? (?:additional|extra)|another|additional|plus) $/i;
const CHANGE_AFTER =
  /^ (?:(?:more|fewer|less|higher|lower|better|worse|above|below|additional|extra|new)\b|(?:\w+ )?(?:increase|reduction|decrease|rise|fall|drop|growth|improvement|uplift|saving)\b|(?:percentage )?points? (?:more|less|higher|lower|above|below|better|worse|ahead|behind))/i;

/** The figures of a sentence that may be an indicator's: no money, dates, ages, or numbers in names. */
export function findFigures(sentence: string): TextFigure[] {
  const years = findYears(sentence);
  return [...findDigits(sentence), ...findWords(sentence)]
    .filter(({ start, end }) => years.every((year) => year.end <= start || year.start >= end))
    .sort((a, b) => a.start - b.start);
}

function findDigits(sentence: string): TextFigure[] {
  return [...sentence.matchAll(FIGURE)].flatMap((match) => {
    const { 0: all, 1: sign, 2: digits, 3: percent = '', 4: scale = '', index } = match;
    const before = sentence.slice(Math.max(0, index - 40), index);
    const after = sentence.slice(index + all.length, index + all.length + 40);
    const isPlain = percent === '' && scale === '';
    if (isPlain && isNamed(before, after, digits!)) return [];
    const times = /million/i.test(scale) ? 1e6 : scale ? 1e3 : 1;
    const decimals = digits!.split('.')[1]?.length ?? 0;
    return [
      {
        start: index,
        end: index + all.length,
        number: Number(`${sign ? '-' : ''}${digits!.replaceAll(',', '')}`) * times,
        half: (10 ** -decimals * times) / 2,
        isPercent: percent !== '' && !/points?/.test(percent),
        time: isPlain ? (TIME.exec(after)?.[1]?.toLowerCase().replace(/s$/, '') ?? null) : null,
        bound: boundOf(before, after),
        isVague: VAGUE.test(before),
        isChange: CHANGE_BEFORE.test(before) || CHANGE_AFTER.test(after) || /points?/.test(percent),
      },
    ];
  });
}

function isNamed(before: string, after: string, digits: string): boolean {
  if (NAMED.test(before) || AGE.test(after)) return true;
  if (MONTH_AFTER.test(after) || MONTH_BEFORE.test(before)) return true;
  // "Attainment 8", "Unit 12": a word with a capital, but not at the beginning of a sentence.
  return /^\d{1,2}$/.test(digits) && /[a-z,] [A-Z][\w\u2019']* $/.test(before);
}

function findWords(sentence: string): TextFigure[] {
  return [...sentence.matchAll(WORDS)].map(({ 0: all, 1: half, 2: three, 3: quarter, 4: tenths, index }) => ({
    start: index,
    end: index + all.length,
    number: half ? 50 : three ? 75 : quarter ? 25 : 10 * (TENTHS.indexOf(tenths!.toLowerCase()) + 1),
    half: 2.5,
    isPercent: true,
    time: null,
    bound: boundOf(sentence.slice(Math.max(0, index - 40), index), ''),
    isVague: true,
    isChange: CHANGE_BEFORE.test(sentence.slice(Math.max(0, index - 40), index)),
  }));
}

function boundOf(before: string, after: string): TextFigure['bound'] {
  if (AT_LEAST.test(before) && !/\bno (?:more|higher|greater) than $/i.test(before)) return '>=';
  if (OR_MORE.test(after)) return '>=';
  return AT_MOST.test(before) || /\bnot? (?:more|higher|greater) than $/i.test(before) || OR_LESS.test(after)
    ? '<='
    : null;
}
