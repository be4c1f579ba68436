import type { TextFigure } from './figures';
import { findYears, type NamedYear } from './years';

/** The year that a figure of a sentence is for. */
export interface BoundYear extends NamedYear {
  /** Whether the text ties it to the figure; false where it is only the one year that the sentence names. */
  readonly isTied: boolean;
}

/** "From 62 to 66 in 2017": the year is of what it came to. */
const FROM = /\bfrom (?:(?:about|around|nearly|almost|just (?:over|under)|over|under) )?$/i;
const TO = /^(?: (?!in\b|by\b)[a-z-]+){0,3} to\b/i;
/** "79.4 % the year before", "up from 62 a year earlier". */
const YEAR_AFTER =
  /^,? (?:\w+ ){0,2}?\(?(?:(?:in )?the (?:year after|following year|next year)|(?:a|one) year (?:later|after))\b/i;
const YEAR_BEFORE =
  /^,? (?:\w+ ){0,2}?\(?(?:(?:in )?the (?:year before|previous year|preceding year|prior year|year earlier)|a year (?:earlier|before)|one year earlier)\b/i;

/** A comma or "and", and then "by": the year belongs to what follows it. */
const LEADS = /(?:[,;:(]|\b(?:and|but|then))\s+(?:then )?(?:by|in|for|from|during)(?: the)?(?: \w+)? $/i;
const NOW =
  '(?:currently|now|at present|today|stands? at|current (?:rate|level|figure|performance|position|average|total|number|percentage))';
/** The same right before a figure: then no year of what is to come is its. */
const TODAY_HERE = new RegExp(`\\b${NOW}\\b[^.;,]{0,30}$`, 'i');
/** What is so today is not of the year that the list is about. */
const TODAY = new RegExp(`\\b(?:${NOW}|latest|was|were|had|stood)\\b[^.;]*$`, 'i');

/** "Four weeks faster than in 2016", "the lowest since 2012": what is compared with, which no figure before it is of. */
const COMPARED = /\b(?:than|since|until|unlike)\b/i;
const COMPARED_WITH = /\b(?:than|since|until|unlike)(?: [a-z-]+){0,3} $/i;
/** "8.0 and 11 % respectively": which is of which is not told beside them. */
const RESPECTIVELY = /\brespective(?:ly)?\b/i;
/** "Fell to 11.4 % and should be 10 % by 2020": what is to come has a year, and what has been not that one. */
const TURNS_TO_COME =
  /\b(?:and|but|then|which)\b[^;]*\b(?:should|will|shall|must|is to|are to|aims?|wants?|hopes?|expects?|plans?|means?)\b/i;
/** A time that only whoever wrote the text can name a year for. */
const UNNAMED =
  '(?:(?:this|last|next|the (?:current|coming|past|present|last|same))(?: financial| school| academic)? year|(?:a|one|two|three) years? ago)';
const UNNAMED_AFTER = new RegExp(`^[^,;:]*?\\b${UNNAMED}\\b`, 'i');
const UNNAMED_BEFORE = new RegExp(`\\b${UNNAMED}\\b[^;:]*$`, 'i');
/** "A target of 52 million": what the figure before it is held against, so of its year. */
const AGAINST_TARGET =
  /\b(?:against|above|below|beating|beyond|compared (?:with|to)|exceeding|meeting|missing|over|short of|under|with) (?:a|an|the|our|its|their) (?:target|plan|goal|ambition|standard)(?: (?:of|was|at))? $/i;

/** "85 % in 2017", "350 young people in 2017": no more than a few words and no stop between the figure and its year. */
const TIED_AFTER = /^ ?(?:[^\s,;:()]+ ){0,6}$/;
/** "2017 to 2.9 %", "the January 2016 figure (5 %", "January 2015 - 4.7 %". */
const TIED_BEFORE =
  /^(?:['\u2019]s)?(?: (?:figure|target|level|rate|average|result|outturn|actual|performance|total)s?)?(?::|,? ?[\u2010-\u2015-]| ?\()?(?: (?:to|of|was|is|were|are|at|stood at|will be|should be))?(?: (?:at least|no (?:more|less|fewer) than|up to|only|just|about|around|nearly|almost|under|over|below|above))* ?$/i;

/**
 * The year of each figure of a sentence: the one that follows it, or the one that leads its clause, or that of the next
 * figure ("95 % of primary and 93 % of secondary schools by 2018"), or that of the list it stands in, or the only one that
 * the sentence names; null where none is said.
 */
export function bindYears(
  sentence: string,
  figures: readonly TextFigure[],
  lead: string,
): (BoundYear | null)[] {
  const years = findYears(sentence).filter(({ text }) => text !== null);
  const follows = figures.map((figure, index) => {
    const next = figures[index + 1]?.start ?? Infinity;
    const year = years.find(({ start }) => start >= figure.end);
    if (!year || year.start > next) return null;
    const between = sentence.slice(figure.end, year.start);
    return LEADS.test(between) || COMPARED.test(between) || between.includes(';') ? null : year;
  });
  const tied = follows.map((year, index) =>
    year && TIED_AFTER.test(sentence.slice(figures[index]!.end, year.start)) ? year : null,
  );
  // "By 800 in 2022 to 15,000": the year is that of the change and of what it leads to.
  const taken = new Set(tied.filter((_year, index) => !figures[index]!.isChange));
  const before = figures.map(
    ({ start }) =>
      years.findLast(
        (year) => !taken.has(year) && year.end <= start && TIED_BEFORE.test(sentence.slice(year.end, start)),
      ) ?? null,
  );
  const own = figures.map((_figure, index) => tied[index] ?? before[index] ?? follows[index]);
  const isOwn = new Set(own);
  const told = years.filter(({ start }) => !COMPARED_WITH.test(sentence.slice(0, start)));
  const leading = told.filter((year) => !isOwn.has(year) || before.includes(year));
  const ofList =
    findYears(lead)
      .filter(({ text }) => text !== null)
      .at(-1) ?? null;
  const only = new Set(told.map(({ text }) => text)).size === 1 ? told[0]! : null;
  const isInOrder = RESPECTIVELY.test(sentence);
  const bound: (BoundYear | null)[] = [];
  const bind = ({ start, end, isChange }: TextFigure, index: number): BoundYear | null => {
    const behind = sentence.slice(
      end,
      Math.min(figures[index + 1]?.start ?? Infinity, tied[index]?.start ?? Infinity),
    );
    if (!before[index] && UNNAMED_AFTER.test(behind)) return null;
    if (!before[index] && !tied[index]) {
      if (AGAINST_TARGET.test(sentence.slice(0, start)) && index > 0) return bound[index - 1]!;
      if (UNNAMED_BEFORE.test(sentence.slice(figures[index - 1]?.end ?? 0, start))) return null;
    }
    const shift = isChange ? 0 : shiftOf(sentence.slice(end, end + 60));
    const shifted = shift === 0 ? null : yearFrom(years, start, shift);
    if (shifted) return shifted;
    if (!own[index] && FROM.test(sentence.slice(0, start)) && TO.test(sentence.slice(end))) return null;
    if (!own[index] && TODAY_HERE.test(sentence.slice(0, start))) return null;
    const next = own.slice(index + 1).find((year) => year !== null && year !== undefined);
    const untilNext = next ? sentence.slice(end, next.start) : '';
    const isOneClause =
      next && next.start > end && !untilNext.includes(';') && !TURNS_TO_COME.test(untilNext);
    const year =
      own[index] ??
      leading.findLast((one) => one.end <= start) ??
      (isOneClause ? next : null) ??
      (TODAY.test(sentence.slice(0, start)) ? null : ofList);
    // What a comma parts from its year may be of another.
    const isParted = year === next && !own[index] && untilNext.includes(',');
    if (year) return { ...year, isTied: !isParted && !isInOrder };
    if (TURNS_TO_COME.test(untilNext)) return null;
    return only && isOneSentence(sentence, only, end) ? { ...only, isTied: false } : null;
  };
  figures.forEach((figure, index) => bound.push(bind(figure, index)));
  return bound;
}

function shiftOf(after: string): -1 | 0 | 1 {
  if (YEAR_BEFORE.test(after)) return -1;
  return YEAR_AFTER.test(after) ? 1 : 0;
}

/** The year before or after the one that was named last: what is compared with it. */
function yearFrom(years: readonly NamedYear[], start: number, shift: -1 | 1): BoundYear | null {
  const last = years.findLast((year) => year.end <= start);
  if (!last?.text) return null;
  const text = last.text.replace(/\d+/g, (digits) =>
    digits.length === 4
      ? String(Number(digits) + shift)
      : String((Number(digits) + 100 + shift) % 100).padStart(2, '0'),
  );
  return { ...last, text, isTied: true };
}

/** Whether no semicolon parts a figure from the only year of its sentence: what stands before one has its own time. */
function isOneSentence(sentence: string, year: NamedYear, end: number): boolean {
  return year.start < end || !sentence.slice(end, year.start).includes(';');
}
