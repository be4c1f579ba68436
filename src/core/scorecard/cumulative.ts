import { addsUpByName } from './addsUp';
import { comparePeriods, isPartOfYear, monthsThrough } from './period';
import type { Field, Indicator, Unit, Value } from './scorecard';

/** "Cumulative monthly", "year to date": what is added up begins anew every year. */
const WITHIN_YEAR =
  /\b(?:month(?:ly)?|quarter(?:ly)?|weekly)\b|\b(?:in|within|during|over) (?:the|each|a) (?:\w+ )?year\b|\byear[- ]to[- ]date\b|\bytd\b|\bin[- ]year\b/i;

const NEVER_TOTALS: ReadonlySet<Unit> = new Set(['percentage', 'score', 'ratio']);
const MAY_AVERAGE: ReadonlySet<Unit> = new Set(['rate', 'days']);
const SAYS_TOTAL = /\bcumulative\b|\brunning total\b|\byear[- ]to[- ]date\b|\bytd\b/i;
// What is taken away again makes a total fall.
const MAY_FALL =
  /\bnet\b|\bbalance\b|\bcaseload\b|\bvariance\b|\b(?:surplus|deficit|profit|loss)\b|\bas an? (?:share|proportion|percentage|fraction) of\b|%|\bper ?cent\b|\b(?:average|mean|median|typical)\b|\bper (?:\w+ )?(?:visit|case|person|head|day|night|unit)\b|\boccupancy\b|\bturnover\b|\bactive \w+|\bregular givers\b|\brank\b|\bratings?\b|\bsatisf(?:action|ied)\b|\bscale\b/i;

// So do what is worked out of two totals, and a level that a name calls cumulative.
const NO_TOTAL =
  /\brates?\b|\breduc\w+|\bchanges?\b|\b(?:over|under)spen[dt]\w*|\bforecast\b|\bposition\b|\boutstanding\b|\bin (?:temporary|care)\b|\bwaiting\b|\bopen cases\b|\bscores?\b|\barrears\b|\breserves?\b|\bvacanc\w+|\brolling\b|\b(?:12|twelve)[- ]m(?:on)?ths?\b|\bopen (?:for|over|more|longer|at|on)\b|\b(?:still|currently|remaining|left) (?:open|live|overdue)\b|\b(?:overdue|vacant|empty|backlog|headcount|in post|fte|at (?:the )?(?:\w+[- ])?end|at \d{1,2} \w+|snapshot|on (?:the|a) (?:list|register|books|roll)|in stock|queue)\b/i;

/** Whether a row is said to count from the beginning of the year, or of all time. */
export function saysTotal({ name, isCumulative }: Pick<Indicator, 'name' | 'isCumulative'>): boolean {
  return isCumulative || SAYS_TOTAL.test(name);
}

/** Whether what a name calls cumulative can fall all the same. */
export function mayFall({ name, unit }: Pick<Indicator, 'name' | 'unit'>): boolean {
  return (
    NEVER_TOTALS.has(unit) || MAY_FALL.test(name) || NO_TOTAL.test(name.replace(/business rates/gi, ' '))
  );
}

/**
 * Whether the row is a running total that cannot fall. One of something unwanted
 * ("days lost, cumulative") starts again every year, as does one that is added up within the year, and is not meant.
 */
export function isCumulative(indicator: Indicator): boolean {
  const { name, polarity, polaritySource } = indicator;
  if (!indicator.isCumulative || indicator.isWithinYear || WITHIN_YEAR.test(name) || mayFall(indicator))
    return false;
  return polarity !== 'lower' || polaritySource === 'targets';
}

/**
 * Whether the figures of a row of quarters, halves or months of one year each count from the beginning of the year: its
 * name or its headings say so, or its targets climb by like steps.
 */
export function isRunningTotal({ name, unit, isGap, isCumulative, values }: Indicator): boolean {
  if (NEVER_TOTALS.has(unit) || isGap || MAY_FALL.test(name)) return false;
  // What is lost adds up downwards.
  if (values.some(({ number }) => number !== null && number < 0)) return false;
  if (saysTotal({ name, isCumulative })) return true;
  const ofSeries = values.filter(({ column }) => column.field !== 'comparator');
  if (ofSeries.length > 0 && ofSeries.every(({ column }) => SAYS_TOTAL.test(column.label)))
    return (
      !NO_TOTAL.test(name) && (growsWithTheYear(ofSeries) ?? (!MAY_AVERAGE.has(unit) && addsUpByName(name)))
    );
  return climbs(ofSeries.filter(({ column }) => column.field === 'target'));
}

const SAYS_SHARE = /%|\bper ?cent(?:age)?(?: of)?\b/gi;
const DONE =
  /\b(?:\w{3,}ed|spen[dt]|paid|built|drawn|collection|expenditure|disbursement|up-?take|take-?up)\b/i;
const LEAST_GROWTH = 1.8;

/**
 * Whether a percentage of what was done since the beginning of the year can only grow: its name says that it is counted up,
 * and its targets, or its actuals but for one, do grow to nearly twice the first or more.
 */
export function isGrowingShare({ name, unit, isGap, isCumulative, values }: Indicator): boolean {
  if (unit !== 'percentage' || isGap || !saysTotal({ name, isCumulative }) || !DONE.test(name)) return false;
  const plain = name.replace(SAYS_SHARE, ' ').replace(/business rates/gi, ' ');
  if (MAY_FALL.test(plain) || NO_TOTAL.test(plain)) return false;
  return (['target', 'actual'] as const).some((field) => {
    const parts = partsOf(values, field).map(({ number }) => number!);
    return (
      growsSteadily(parts) || parts.some((_, odd) => growsSteadily(parts.filter((__, at) => at !== odd)))
    );
  });
}

/** The figures of one kind that there are for parts of a year, in their order. */
function partsOf(values: readonly Value[], field: Field): readonly Value[] {
  return values
    .filter(({ column, number }) => column.field === field && isPartOfYear(column.period) && number !== null)
    .sort((a, b) => comparePeriods(a.column.period, b.column.period));
}

function growsSteadily(parts: readonly number[]): boolean {
  const rises = parts.every((number, at) => at === 0 || number > parts[at - 1]!);
  return rises && parts.length > 1 && parts.at(-1)! >= LEAST_GROWTH * parts[0]!;
}

/** How much of the growth that the months bring has to be there. */
const LEAST_SHARE = 0.5;

/**
 * Whether figures that stand below "YTD" add up: such a heading stands over positions and averages too, which are then
 * the latest there are. Told by what is wanted or done, but for one figure, growing about as the months do; of two null.
 */
function growsWithTheYear(ofSeries: readonly Value[]): boolean | null {
  const series = (['actual', 'target'] as const).map((field) => partsOf(ofSeries, field));
  if (series.every(({ length }) => length < 3)) return null;
  return series.some(
    (parts) => parts.length > 2 && parts.some((_, odd) => keepsUp(parts.filter((__, at) => at !== odd))),
  );
}

function keepsUp(parts: readonly Value[]): boolean {
  const first = parts[0]!;
  const last = parts.at(-1)!;
  const [from, to] = [first, last].map(({ column }) => monthsThrough(column.period!));
  const growth = from && to && to > from ? to / from - 1 : LEAST_GROWTH - 1;
  return (
    parts.every(({ number }, at) => at === 0 || number! >= parts[at - 1]!.number!) &&
    last.number! >= first.number! * (1 + growth * LEAST_SHARE)
  );
}

/** Whether at least three figures from the first on are about once, twice, three times the first. */
function climbs(targets: readonly Value[]): boolean {
  const inOrder = [...targets].sort((a, b) => comparePeriods(a.column.period, b.column.period));
  const first = inOrder[0]?.number ?? 0;
  return (
    inOrder.length >= 3 &&
    first > 0 &&
    inOrder.every(({ number }, k) => number !== null && Math.abs(number / first / (k + 1) - 1) <= 0.2)
  );
}
