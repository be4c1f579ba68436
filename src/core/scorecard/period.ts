export type PeriodKind =
  | 'year'
  | 'fiscal-year'
  | 'plan-year'
  | 'half'
  | 'quarter'
  | 'month'
  | 'term'
  | 'four-weeks'
  | 'week'
  /** From the beginning of a year up to a day in it, which no whole year is. */
  | 'to-date'
  | 'milestone'
  | 'baseline'
  | 'end'
  | 'relative';

/** The time a column of figures is for. */
export interface Period {
  /** Normalised: `2016`, `2016/17`, `FY17`, `YR1`, `Q1`, `Q1 2016/17`, `H1 2016/17`, `Autumn`, `P1`, `Week 5`, `YTD Q2 2016/17`, `Baseline`, `Milestone 1`, `End`. */
  readonly text: string;
  readonly kind: PeriodKind;
  /** The calendar year it is counted by: of 2016/17 the first, of a plan's span such as 2017-20 the last. FY17 is 2017. */
  readonly year: number | null;
  /** 1 or 2 of a half year, 1 to 4 of a quarter, 1 to 12 of a month by the calendar, 1 to 13 of four weeks, 1 to 53 of a week, how many months of its year up to a date, the number of a plan year or a milestone. */
  readonly part: number | null;
  /** The month in which its year begins, where headings tell that it is another than the usual. */
  readonly firstMonth?: number;
  /** Whether it is of the twelve months up to that month: "12 months to June 2026". */
  readonly isRolling?: true;
}

/** What is said of today, from the past on. A heading that names no time comes after them and before any that does. */
const RELATIVE = [
  'Two years ago',
  'Previous',
  'Last year',
  'Last quarter',
  'Last month',
  'This year',
  'This quarter',
  'Next year',
  '',
];

/** Of a heading that names no time, where it has to be put among others that do. */
export const UNDATED: Period = { text: '', kind: 'relative', year: null, part: null };

/** Sorts the periods of one scorecard by time; no period comes before any. */
export function comparePeriods(a: Period | null, b: Period | null): number {
  return compareYears(a, b) || (a && b ? passedOf(a) - passedOf(b) : 0);
}

/** A year up to a day, of the year before the one that is reported. */
export const TO_DATE_LAST_YEAR = 'YTD last year';

/** The same by whole years: the quarters and months of a year count as that year. */
export function compareYears(a: Period | null, b: Period | null): number {
  if (!a || !b) return Number(a !== null) - Number(b !== null);
  return eraOf(a) - eraOf(b) || placeInEra(a) - placeInEra(b);
}

const SPAN = /\d\/\d\d$/;
const EARLY = /^(?:ytd )?(?:jan|feb|mar)/i;

/** Whether a part of a year lies in a year as headings name them: of 2016/17 the first months are those of 2017. */
export function isWithinYear(part: Period, year: Period | null): boolean {
  if (!year || !SPAN.test(year.text) || year.kind !== 'year' || part.year === null || year.firstMonth)
    return compareYears(part, year) === 0;
  const isNextYears = (part.kind === 'month' || part.kind === 'to-date') && EARLY.test(part.text);
  return part.year - (isNextYears ? 1 : 0) === year.year;
}

const PARTS: ReadonlySet<PeriodKind> = new Set([
  'half',
  'quarter',
  'month',
  'term',
  'four-weeks',
  'week',
  'to-date',
]);

/** Whether it is a part of a year that stands beside its like: a quarter, a month, a term. */
export function isPartOfYear(period: Period | null): period is Period {
  return period !== null && PARTS.has(period.kind);
}

/** Whether it counts less than a year: no twelve months up to a month. */
export function isShortOfYear(period: Period | null): period is Period {
  return isPartOfYear(period) && period.isRolling !== true;
}

/** Whether two are the same month, the same quarter and so on, of whatever years. */
export function isSamePart(one: Period, other: Period): boolean {
  return one.kind === other.kind && one.part === other.part;
}

/** Whether it is a year up to a day in it. */
export function isToDate(period: Period | null): boolean {
  return period?.kind === 'to-date';
}

/** Whether a figure in words may be a year and no amount. */
export function mayBeYear(figure: number): boolean {
  return Number.isInteger(figure) && figure >= 1990 && figure < 2100;
}

/** How many months of its year have passed at the end of a quarter, a half or up to a day; of a month its place. Null of what is no such part. */
export function monthsThrough({ kind, part }: Period): number | null {
  if (part === null) return null;
  if (kind === 'quarter') return part * 3;
  if (kind === 'half') return part * 6;
  return kind === 'month' || kind === 'to-date' ? part : null;
}

/** The latest of some periods; null of none. */
export function latestOf(periods: readonly (Period | null)[]): Period | null {
  return periods.reduce((latest, period) => (comparePeriods(period, latest) > 0 ? period : latest), null);
}

/** The number that such periods count up by: the year, or that of a plan year or milestone. Null where they do not count. */
export function countOf({ kind, year, part }: Period): number | null {
  if (kind === 'year' || kind === 'fiscal-year') return year;
  return kind === 'plan-year' || kind === 'milestone' ? part : null;
}

/** How many years it is from one period to a later one; null where their headings do not tell. */
export function yearsBetween(from: Period | null, to: Period | null): number | null {
  if (!from || !to) return null;
  if (to.kind === 'plan-year' && from.kind === 'baseline') return to.part;
  if (from.kind === to.kind) return difference(countOf(from), countOf(to));
  return isWholeYear(from) && isWholeYear(to) ? difference(from.year, to.year) : null;
}

function difference(from: number | null, to: number | null): number | null {
  return from === null || to === null || to <= from ? null : to - from;
}

function isWholeYear({ kind }: Period): boolean {
  return kind === 'year' || kind === 'fiscal-year';
}

/** Baseline, last year, quarters and months without a year, plan years and milestones, years, end: a scorecard's own order. */
function eraOf(period: Period): number {
  const { kind, year } = period;
  if (kind === 'baseline') return 0;
  if (kind === 'end') return 5;
  if (year !== null) return 4;
  if (kind === 'relative') return 1;
  return isPartOfYear(period) ? 2 : 3;
}

function placeInEra(period: Period): number {
  if (period.kind === 'relative') return RELATIVE.indexOf(period.text);
  if (period.text === TO_DATE_LAST_YEAR) return -1;
  return period.year ?? countOf(period) ?? 0;
}

/** How much of its year has passed when a quarter ends or a month begins, in sixtieths; a whole year stands at its start. */
function passedOf({ kind, year, part }: Period): number {
  if (part === null) return 0;
  if (kind === 'quarter') return part * 12;
  // A half ends with its second quarter and comes after it.
  if (kind === 'half') return part * 24 + 1;
  if (kind === 'term') return part * 10;
  if (kind === 'four-weeks') return (part * 60) / 13;
  if (kind === 'week') return (part * 60) / 53;
  if (kind === 'to-date') return part * 4;
  // Without a year of their own, months run as a council's year does, from April on.
  if (kind === 'month') return (year === null ? (part + 8) % 12 : part - 1) * 5;
  return 0;
}

/** How many of a kind a year has: of months, of quarters, of itself. */
export const PARTS_OF_A_YEAR: Readonly<Record<string, number>> = {
  month: 12,
  quarter: 4,
  year: 1,
  'fiscal-year': 1,
};

/** Its number in a count of months, quarters or years. */
export function countOfParts(period: Period | null | undefined): number | null {
  const { kind = '', year = null, part = null } = period ?? {};
  const inYear = PARTS_OF_A_YEAR[kind];
  if (inYear === undefined || year === null) return null;
  if (inYear === 1) return year;
  return part === null ? null : year * inYear + part;
}
