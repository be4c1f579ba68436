import { MONTH_STEM } from '../../text/months';
import { matchAllNotAfter } from '../../text/notAfter';
import { NUMBER_WORDS } from '../../text/numberWords';
import { findYears } from './years';

/** A figure in a sentence that may be an indicator's. */
export interface TextFigure {
  readonly start: number;
  readonly end: number;
  readonly number: number;
  /** What its last digit is worth. */
  readonly step: number;
  /** How far off a figure may lie and still be said by it: half a step, more where it is "about". */
  readonly slack: number;
  readonly isPercent: boolean;
  readonly isMoney: boolean;
  /** "days" and the like, where it counts time; else null. */
  readonly time: string | null;
  readonly bound: '>=' | '<=' | null;
  /** "about", "nearly", or in words: it says no more than where the figure lies, and is never called wrong. */
  readonly isVague: boolean;
  /** Whether it is how much a figure changes, and not what it comes to. */
  readonly isChange: boolean;
  /** Whether it is in percentage points and nothing says that they are a change: of a gap they are the figure itself. */
  readonly isPoints: boolean;
  /** Whether it is a word that is seldom an indicator's figure ("all", "none", "two"): nothing is said where no row has it. */
  readonly isQuiet: boolean;
}

/** What a figure is no figure behind: the rest of a number, a currency, the first half of a word. */
const NO_FIGURE_AFTER = /(?:[\w.,:/\u00a3$\u20ac\u2010-\u2015]|[\u00a3$\u20ac] |\w-)$/;
const FIGURE =
  /([-\u2212]?)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)( ?%| per ?cent\b| percentage points?\b)?( (?:million|thousand)\b)?(?![\w\u00a3$\u20ac]|[.,:/]\d| ?[-\u2010-\u2015] ?\d|-[a-z])/gi;
const MONEY =
  /[\u00a3$\u20ac] ?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?: ?(million|billion|thousand|bn|m|k)\b)?(?![\w%]|[.,]\d| ?[-\u2010-\u2015] ?[\u00a3$\u20ac]?\d)/gi;
const SOME = [...NUMBER_WORDS.keys()].join('|');
/** Shares in words: "half", "two thirds", "three quarters", "seven in ten", "9 out of every 10". */
const SHARES = new RegExp(
  `\\b(?:(half)(?! (?:a|an|the|of the way|way|time|year|term|hour|day|price|million)\\b)|(one|a|two)[ -](third)s?|(one|a|three)[ -](quarter)s?|(${SOME}|\\d{1,3}) (?:in|out of) (?:every )?(${SOME}|10|100|\\d))\\b(?! (?:of (?:a|an) )?(?:year|years|month|hour))`,
  'gi',
);
/** All or nothing: "every home", "none", "no complaints". */
const WHOLE =
  /\b(?:(all|every|each)|(none|zero|nil|no(?= (?!more|less|fewer|longer|later|lower|higher|one|doubt|need|such|further|change|matter|longer|other|greater|better|worse)[a-z]{3})))\b/gi;
const COUNTS = new RegExp(`\\b(?:${SOME.replace('one|', '')})\\b(?!-)`, 'gi');

/** Words before a number that make a name of it, not a figure. */
const NAMED =
  /(?:\b(?:ages?|aged|levels?|years?|yr|stages?|ks|phases?|sections?|pages?|p|appendi(?:x|ces)|chapters?|figures?|tables?|paragraphs?|steps?|tiers?|grades?|bands?|priorit(?:y|ies)|objectives?|outcomes?|cases?|ref|reference|no|version|parts?|articles?|items?|zones?|wards?|rooms?|class|category|quarter|q|step|goals?|option|annex|schedule|volume|line|unit|route|junction|box|form|act|under|turned|quartile)\.? ?#?|[#]|[([]p\.?)$/i;
/** "Under 16" is an age, "under 400 kg" is none. */
const LIMIT = /\bunder $/i;
const OLDEST = 30;
/** "(12)" counts paragraphs and notes; "(7,900)", "(2.5)", "(31 in 2018)" and "2018 (31)" are figures. */
const BRACKETED = /[([]$/;
const BEHIND_YEAR = /(?:\d{4}|\d\/\d\d) ?[([]$/;
const MONTH_BEFORE = new RegExp(`\\b${MONTH_STEM}[a-z]{0,6}\\.? $`, 'i');
const MONTH_AFTER = new RegExp(`^ (?:of )?${MONTH_STEM}[a-z]{0,6}\\b`, 'i');
const TIME =
  /^[ -](?:working |calendar |school )?(seconds?|minutes?|hours?|days?|weeks?|months?|years?|nights?)\b/i;
const AGE =
  /^[ -]?(?:to \d+ )?(?:year|yr|month)s?[ -]olds?\b|^ years of age\b|^ ?(?:st|nd|rd|th|s|am|pm|\+)\b/i;

const AT_LEAST =
  /\b(?:at least|not? (?:less|fewer|lower) than|a minimum of|minimum|more than|above|over|in excess of|exceed(?:s|ing)?|greater than|better than|upwards of)(?: the)? $|[>\u2265] ?$/i;
const AT_MOST =
  /\b(?:no more than|not more than|no (?:higher|longer|greater) than|at most|up to|a maximum of|maximum|less than|fewer than|lower than|below|under|within)(?: the)? $|[<\u2264] ?$/i;
const OR_MORE = /^ or (?:more|above|higher|better|over|greater)\b/i;
const OR_LESS = /^(?: \w+)? or (?:less|below|fewer|lower|under)\b/i;
/** What is "about" a figure may be so much of it off. */
const ABOUT = 0.05;
const VAGUE =
  /\b(?:about|around|approximately|approx\.?|nearly|almost|roughly|circa|c\.|some|just (?:over|under|above|below)|close to|estimated) $/i;
const CHANGE_BEFORE =
  /\bby (?:a further |another |at least |more than |up to |about |around |approximately |nearly |almost |over |some )*$|\b(?:a further|an? (?:additional|extra)|another|additional|plus) $/i;
/** "Used by 3,480 students": by whom, and not by how much. */
const BY_WHOM =
  /\b(?!(?:increas|reduc|decreas|improv|rais|lower|drop|widen|narrow|exceed|miss|grow|chang|declin|shorten|extend|climb|slip|jump)\w*)(?:\w{2,}ed|seen|taken|held|read|given|chosen|made|run|met) by (?:at least |more than |about |around |nearly |almost |over |some )*$/i;
const CHANGE_AFTER =
  /^ (?:(?:more|fewer|less|higher|lower|better|worse|above|below|additional|extra|new)\b|(?:\w+ )?(?:increase|reduction|decrease|rise|fall|drop|growth|improvement|uplift|saving)\b|(?:percentage )?points? (?:more|less|fewer|higher|lower|up|down|above|below|better|worse|ahead|behind|over|under)\b)/i;

/** The figures of a sentence that may be an indicator's: no money, dates, ages, or numbers in names. */
export function findFigures(sentence: string): TextFigure[] {
  const years = findYears(sentence);
  const isApart = (one: { start: number; end: number }, other: { start: number; end: number }) =>
    other.end <= one.start || other.start >= one.end;
  const shares = findShares(sentence);
  const digits = findDigits(sentence).filter((one) => shares.every((share) => isApart(one, share)));
  const words = findCounts(sentence).filter((one) => shares.every((share) => isApart(one, share)));
  return [...shares, ...digits, ...words]
    .filter((one) => years.every((year) => isApart(one, year)))
    .sort((a, b) => a.start - b.start);
}

function findDigits(sentence: string): TextFigure[] {
  return [...matchAllNotAfter(sentence, FIGURE, NO_FIGURE_AFTER)].flatMap((match) => {
    const { 0: all, 1: sign, 2: digits, 3: percent = '', 4: scale = '', index } = match;
    const before = sentence.slice(Math.max(0, index - 40), index);
    const after = sentence.slice(index + all.length, index + all.length + 40);
    const isPlain = percent === '' && scale === '';
    if (isPlain && isNamed(before, after, digits!)) return [];
    const times = /million/i.test(scale) ? 1e6 : scale ? 1e3 : 1;
    const decimals = digits!.split('.')[1]?.length ?? 0;
    const number = Number(`${sign ? '-' : ''}${digits!.replaceAll(',', '')}`) * times;
    const step = 10 ** -decimals * times;
    const isVague = VAGUE.test(before);
    return [
      {
        start: index,
        end: index + all.length,
        number,
        step,
        slack: Math.max(step / 2, isVague ? Math.abs(number) * ABOUT : 0),
        isPercent: percent !== '' && !/points?/.test(percent),
        isMoney: false,
        time: isPlain ? (TIME.exec(after)?.[1]?.toLowerCase().replace(/s$/, '') ?? null) : null,
        bound: boundOf(before, after),
        isVague,
        isChange: isChange(before, after) || /points?/.test(percent),
        isPoints: /points?/.test(percent) && !isChange(before, after),
        isQuiet: false,
      },
    ];
  });
}

/** The amounts of money of a sentence: figures where a scorecard has such rows, and none of its business elsewhere. */
export function findMoney(sentence: string): TextFigure[] {
  return [...sentence.matchAll(MONEY)].map((match) => {
    const { 0: all, 1: digits, 2: scale = '', index } = match;
    const before = sentence.slice(Math.max(0, index - 40), index);
    const after = sentence.slice(index + all.length, index + all.length + 40);
    const times = /^b/i.test(scale) ? 1e9 : /^m/i.test(scale) ? 1e6 : scale ? 1e3 : 1;
    const number = Number(digits!.replaceAll(',', '')) * times;
    const step = 10 ** -(digits!.split('.')[1]?.length ?? 0) * times;
    const isVague = VAGUE.test(before);
    return {
      start: index,
      end: index + all.length,
      number,
      step,
      slack: Math.max(step / 2, isVague ? number * ABOUT : 0),
      isPercent: false,
      isMoney: true,
      time: null,
      bound: boundOf(before, after),
      isVague,
      isChange: isChange(before, after),
      isPoints: false,
      isQuiet: false,
    };
  });
}

function isNamed(before: string, after: string, digits: string): boolean {
  if (NAMED.test(before) && !isLargeFor(before, digits)) return true;
  if (AGE.test(after)) return true;
  if (MONTH_AFTER.test(after) || MONTH_BEFORE.test(before)) return true;
  if (BRACKETED.test(before) && !BEHIND_YEAR.test(before) && /^\d{1,3}$/.test(digits) && /^[)\]]/.test(after))
    return true;
  // "Attainment 8", "Unit 12": a word with a capital, but not at the beginning of a sentence.
  return /^\d{1,2}$/.test(digits) && /[a-z,] [A-Z][\w\u2019']* $/.test(before);
}

/** "Under 400 kg" is no age, and "in the same year 1,240 patients" no year of a school. */
function isLargeFor(before: string, digits: string): boolean {
  return (
    (LIMIT.test(before) && Number(digits) > OLDEST) || (/\byear $/i.test(before) && digits.includes(','))
  );
}

function findShares(sentence: string): TextFigure[] {
  return [...sentence.matchAll(SHARES)].flatMap((match) => {
    const { 0: all, 1: half, 2: thirds, 4: quarters, 6: some, 7: every, index } = match;
    const number = half
      ? 50
      : thirds
        ? (100 * countOf(thirds)) / 3
        : quarters
          ? 25 * countOf(quarters)
          : (100 * countOf(some!)) / countOf(every!);
    if (number > 100) return [];
    return [inWords(sentence, index, all, { number, step: 5, isPercent: true })];
  });
}

function findCounts(sentence: string): TextFigure[] {
  const whole = [...sentence.matchAll(WHOLE)].map(({ 0: all, 1: isAll, index }) => ({
    ...inWords(sentence, index, all, { number: isAll ? 100 : 0, step: 0, isPercent: Boolean(isAll) }),
    bound: null,
    isQuiet: true,
  }));
  const counts = [...sentence.matchAll(COUNTS)]
    .filter(
      ({ 0: all, index }) =>
        !isNamed(
          sentence.slice(Math.max(0, index - 40), index),
          sentence.slice(index + all.length, index + all.length + 40),
          all,
        ),
    )
    .map(({ 0: all, index }) => ({
      ...inWords(sentence, index, all, { number: countOf(all), step: 0, isPercent: false }),
      isQuiet: true,
    }));
  return [...whole, ...counts];
}

/** What a count in words or digits comes to; "a third" is one. */
function countOf(text: string): number {
  return NUMBER_WORDS.get(text.toLowerCase()) ?? (/^\d/.test(text) ? Number(text) : 1);
}

function inWords(
  sentence: string,
  start: number,
  text: string,
  figure: Pick<TextFigure, 'number' | 'step' | 'isPercent'>,
): TextFigure {
  const end = start + text.length;
  const before = sentence.slice(Math.max(0, start - 40), start);
  const after = sentence.slice(end, end + 40);
  return {
    ...figure,
    start,
    end,
    slack: figure.step / 2,
    isMoney: false,
    time: figure.isPercent ? null : (TIME.exec(after)?.[1]?.toLowerCase().replace(/s$/, '') ?? null),
    bound: boundOf(before, after),
    isVague: true,
    isChange: isChange(before, after),
    isPoints: false,
    isQuiet: false,
  };
}

function isChange(before: string, after: string): boolean {
  return (CHANGE_BEFORE.test(before) && !BY_WHOM.test(before)) || CHANGE_AFTER.test(after);
}

function boundOf(before: string, after: string): TextFigure['bound'] {
  if (AT_LEAST.test(before) && !/\bno (?:more|higher|greater) than $/i.test(before)) return '>=';
  if (OR_MORE.test(after)) return '>=';
  return AT_MOST.test(before) || /\bnot? (?:more|higher|greater) than $/i.test(before) || OR_LESS.test(after)
    ? '<='
    : null;
}
