import type { CalendarDate } from '../sheet/calendar';
import { groupBy } from '../text/groupBy';
import { hasEnded } from './ended';
import { comparePeriods, isPartOfYear, isToDate, monthsThrough, type PeriodKind } from './period';
import type { FigureColumn, Scorecard } from './scorecard';
import { yearStarts } from './splitSeries';

/** A column that holds a year, a half or a quarter, and those of its parts, of the same field: positions among a row's values. */
export interface YearWithParts {
  readonly whole: number;
  /** In order of time. */
  readonly parts: readonly number[];
  readonly kind: 'quarter' | 'half' | 'month';
  /** Whether these parts are all that the figure of the year is for. */
  readonly areAll: boolean;
}

const MANY: Readonly<Partial<Record<PeriodKind, number>>> = { quarter: 4, half: 2, month: 12 };
const TO_DATE = /\b(?:year[- ]to[- ]date|ytd|to date|so far)\b/i;
const OF_YEAR =
  /\b(?:annual|yearly|full[- ]year|whole year|year(?:'s)? (?:total|end|outturn)|outturn|total)\b/i;

/** The years of a scorecard whose parts have columns beside them, as they stand on a day. */
export function findYearsWithParts(
  { figureColumns: columns }: Scorecard,
  day: CalendarDate,
): readonly YearWithParts[] {
  const parts = columns.filter(({ period }) => isPartOfYear(period) && MANY[period.kind] !== undefined);
  if (parts.length < 2) return [];
  return [...yearsOf(parts, columns, day), ...halvesAndQuarters(parts, columns)];
}

function yearsOf(
  parts: readonly FigureColumn[],
  columns: readonly FigureColumn[],
  day: CalendarDate,
): YearWithParts[] {
  const startOf = yearStarts(parts);
  const isOver = hasEnded(columns, day);
  const groups = groupBy(parts, (column) => `${column.field} ${column.period!.kind} ${startOf(column)}`);
  return [...groups.values()].flatMap((group) => {
    const ordered = inOrder(group);
    const whole = wholeOf(ordered, startOf(ordered[0]!), columns);
    if (!whole || !areOneEach(ordered)) return [];
    const kind = kindOf(ordered[0]!);
    // What is wanted of a year is wanted of all of it, however far the year has come.
    const isRunning = whole.field !== 'target' && !isOver(whole);
    const isSoFar = isToDate(whole.period) || TO_DATE.test(whole.label) || isRunning;
    const begun = isSoFar ? ordered.filter(({ isBlank }) => !isBlank) : ordered;
    // What is wanted of the later quarters is known before they come.
    const filled = begun.filter((part) => isBegunBy(part, whole));
    if (filled.length < 2) return [];
    return {
      whole: columns.indexOf(whole),
      parts: filled.map((column) => columns.indexOf(column)),
      kind,
      areAll: filled.length === MANY[kind] || (isSoFar && runOn(filled, whole)),
    };
  });
}

/** Whether a quarter or half is over with a year to date; of others, and of a whole year, all are in it. */
function isBegunBy({ period }: FigureColumn, { period: over }: FigureColumn): boolean {
  if (!isToDate(over) || over!.part === null || period!.kind === 'month') return true;
  return monthsThrough(period!)! <= over!.part;
}

/** The halves whose quarters, and the quarters whose months, stand beside them. */
function halvesAndQuarters(
  parts: readonly FigureColumn[],
  columns: readonly FigureColumn[],
): YearWithParts[] {
  return parts.flatMap((whole) => {
    const own = inOrder(parts.filter((part) => isPartOf(part, whole)));
    if (own.length !== (whole.period!.kind === 'half' ? 2 : 3) || !areOneEach(own)) return [];
    return {
      whole: columns.indexOf(whole),
      parts: own.map((column) => columns.indexOf(column)),
      kind: kindOf(own[0]!),
      areAll: true,
    };
  });
}

/** Whether a column is a quarter of the half that another is, or a month of the quarter. */
function isPartOf(part: FigureColumn, whole: FigureColumn): boolean {
  const [own, over] = [part.period!, whole.period!];
  if (part.field !== whole.field || part.who !== whole.who || over.year === null) return false;
  if (over.kind === 'half' && own.kind === 'quarter')
    return own.year === over.year && Math.ceil(own.part! / 2) === over.part;
  if (over.kind !== 'quarter' || own.kind !== 'month') return false;
  // A quarter of 2016/17 counts from April on, one of 2016 from January.
  const months = (own.year! - over.year) * 12 + own.part! - (over.text.includes('/') ? 4 : 1);
  return Math.floor(months / 3) + 1 === over.part;
}

function kindOf({ period }: FigureColumn): YearWithParts['kind'] {
  return period!.kind as YearWithParts['kind'];
}

function inOrder(columns: readonly FigureColumn[]): FigureColumn[] {
  return [...columns].sort((a, b) => comparePeriods(a.period, b.period));
}

/** The one column of the year that parts are of; null where none is, or several. */
function wholeOf(
  parts: readonly FigureColumn[],
  year: number | null,
  columns: readonly FigureColumn[],
): FigureColumn | null {
  const { field, who } = parts[0]!;
  const alike = columns.filter((column) => column.field === field && column.who === who);
  const inYear = alike.filter(({ period }) => year !== null && period?.year === year);
  const years = inYear.filter(({ period }) => !isPartOfYear(period));
  const dated = years.length > 0 ? years : inYear.filter(({ period }) => isToDate(period));
  const undated = alike.filter(({ period, label }) => {
    if (period !== null && period.text !== 'This year' && period.text !== 'YTD') return false;
    return period !== null || OF_YEAR.test(label) || TO_DATE.test(label);
  });
  const [whole, ...more] = dated.length > 0 ? dated : undated;
  return whole && more.length === 0 ? whole : null;
}

/** Whether no two of them are for the same time, as where one counts from the beginning of the year. */
function areOneEach(parts: readonly FigureColumn[]): boolean {
  return parts.every(({ period }, k) => k === 0 || comparePeriods(period, parts[k - 1]!.period) !== 0);
}

/** Whether they begin with the first of the year and leave none out: three months beside a year to date may be the latest. */
function runOn(parts: readonly FigureColumn[], whole: FigureColumn): boolean {
  const numbers = parts.map(({ period }) => period!.part!);
  const isMonths = parts[0]!.period!.kind === 'month';
  return (
    (isMonths ? beginsYear(numbers[0]!, whole) : numbers[0] === 1) &&
    numbers.every((number, k) => k === 0 || number === (numbers[k - 1]! % (isMonths ? 12 : 99)) + 1)
  );
}

const JANUARY = 1;
const APRIL = 4;

/** Whether a year that is named can begin with a month; one that is not named may be a calendar year or a council's. */
function beginsYear(month: number, { period }: FigureColumn): boolean {
  if (period?.firstMonth !== undefined) return month === period.firstMonth;
  if (period?.year == null) return month === JANUARY || month === APRIL;
  return month === (period.text.includes('/') ? APRIL : JANUARY) || (isToDate(period) && month === APRIL);
}
