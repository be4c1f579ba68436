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
    return LEADS.test(between) || between.includes(';') ? null : year;
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
  const leading = years.filter((year) => !isOwn.has(year) || before.includes(year));
  const ofList =
    findYears(lead)
      .filter(({ text }) => text !== null)
      .at(-1) ?? null;
  const only = new Set(years.map(({ text }) => text)).size === 1 ? years[0]! : null;
  return figures.map(({ start, end, isChange }, index) => {
    const shift = isChange ? 0 : shiftOf(sentence.slice(end, end + 60));
    const shifted = shift === 0 ? null : yearFrom(years, start, shift);
    if (shifted) return shifted;
    if (!own[index] && FROM.test(sentence.slice(0, start)) && TO.test(sentence.slice(end))) return null;
    if (!own[index] && TODAY_HERE.test(sentence.slice(0, start))) return null;
    const next = own.slice(index + 1).find((year) => year !== null && year !== undefined);
    const isOneClause = next && next.start > end && !sentence.slice(end, next.start).includes(';');
    const year =
      own[index] ??
      leading.findLast((one) => one.end <= start) ??
      (isOneClause ? next : null) ??
      (TODAY.test(sentence.slice(0, start)) ? null : ofList);
    // What a comma parts from its year may be of another.
    const isParted = year === next && !own[index] && sentence.slice(end, year?.start).includes(',');
    if (year) return { ...year, isTied: !isParted };
    return only && isOneSentence(sentence, only, end) ? { ...only, isTied: false } : null;
  });
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
