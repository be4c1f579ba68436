import { comparePeriods, isToDate, type Period } from '../../scorecard/period';
import { plainName } from '../../scorecard/plainName';
import type { FigureColumn, Indicator, Scorecard, Value } from '../../scorecard/scorecard';
import type { CellAddress } from '../../sheet/address';
import { groupBy } from '../../text/groupBy';

/** So many other indicators must have the time that a row lacks. */
const LEAST_OTHERS = 4;
/** At most one of so many others may lack it as well. */
const FEWEST = 8;

/** A figure in a list whose row seems to name another time than the one it is of. */
export interface Astray {
  /** Its indicator; with it the one of the same name, where both have a figure of that time. */
  readonly rows: readonly Indicator[];
  readonly value: Value;
  readonly column: FigureColumn;
  readonly meant: Period;
  /** How many other indicators have the time that is meant. */
  readonly count: number;
  /** Where its time stands. */
  readonly cell: CellAddress;
}

/** All such figures: none where times stand in headings. */
export function findAstray(scorecard: Scorecard): readonly Astray[] {
  const times = timesOfList(scorecard);
  if (times.length < 2) return [];
  const named = [...groupBy(scorecard.indicators, keyOf).values()];
  return named.flatMap((rows) => (rows.length <= 2 ? (judge(rows, times, named.length) ?? []) : []));
}

/** A time between others of which an indicator of a list has no row. */
export interface Lacking {
  readonly indicator: Indicator;
  readonly period: Period;
  /** How many other indicators have a row of it. */
  readonly count: number;
  /** The figures of the times before and after it. */
  readonly before: Value;
  readonly after: Value;
  /** Where the time of the row after it stands. */
  readonly cell: CellAddress;
}

/** The one time that an indicator lacks between its first and its last, where nearly all others have it. */
export function findLacking(scorecard: Scorecard): readonly Lacking[] {
  const times = timesOfList(scorecard);
  if (times.length <= LEAST_OTHERS) return [];
  const named = [...groupBy(scorecard.indicators, keyOf).values()];
  const astray = new Set(named.flatMap((rows) => (judge(rows, times, named.length) ? rows : [])));
  return named.flatMap((rows) => {
    const [indicator] = rows;
    if (rows.length > 1 || astray.has(indicator!)) return [];
    const own = times.map((time) => valueAt(indicator!, time));
    const [first, last] = [own.findIndex(isValue), own.findLastIndex(isValue)];
    const [lacked, ...more] = times.flatMap((_, at) => (at > first && at < last && !own[at] ? [at] : []));
    if (lacked === undefined || more.length > 0 || last - first < LEAST_OTHERS) return [];
    const time = times[lacked]!;
    const [before, after] = [own[lacked - 1], own[lacked + 1]];
    if (!before || !after || !isOfMost(time, named.length)) return [];
    const cell = { row: after.cell.row, column: after.column.labelCell.column };
    return [{ indicator: indicator!, period: time.column.period!, count: time.count, before, after, cell }];
  });
}

function isValue(value: Value | null): boolean {
  return value !== null;
}

/** A time of which rows of a list are, and how many indicators have a row of it. */
interface ListedTime {
  readonly at: number;
  readonly column: FigureColumn;
  readonly count: number;
}

/** The times of the actuals of a list, in their order; none where each has a column of its own. */
function timesOfList({ figureColumns, headerRows, indicators }: Scorecard): readonly ListedTime[] {
  const isListed = ({ column, field, period, labelCell }: FigureColumn) =>
    column === null && field === 'actual' && period !== null && !headerRows.includes(labelCell.row);
  const isOfTime = ({ period }: FigureColumn) => !isToDate(period);
  // What has come about to date stands on the row of its month, and tells no other time.
  const hasTimes = figureColumns.some((column) => isListed(column) && isOfTime(column));
  return figureColumns
    .flatMap((column, at) => {
      if (!isListed(column) || (hasTimes && !isOfTime(column))) return [];
      const own = indicators.filter(({ values }) => values[at]!.place === 'own');
      return [{ at, column, count: new Set(own.map(keyOf)).size }];
    })
    .sort((a, b) => comparePeriods(a.column.period, b.column.period));
}

function keyOf({ name, service }: Indicator): string {
  return `${plainName(service ?? '')}|${plainName(name)}`;
}

function judge(rows: readonly Indicator[], times: readonly ListedTime[], all: number): Astray | null {
  const listed = rows
    .flatMap((indicator) =>
      times.flatMap((time) => valueAt(indicator, time) ?? []).map((value) => ({ indicator, value })),
    )
    .sort((a, b) => a.value.cell.row - b.value.cell.row);
  const timeOf = ({ value }: Listed) => times.findIndex(({ column }) => column === value.column);
  const own = listed.map(timeOf);
  const [lacked, ...more] = times.flatMap((time, at) =>
    isOfMost(time, all) && !own.includes(at) ? [at] : [],
  );
  if (lacked === undefined || more.length > 0) return null;
  const isAstray = (time: number, at: number) =>
    rows.length > 1 ? own.some((other, index) => index !== at && other === time) : times[time]!.count === 1;
  // It stands where the time that is lacking belongs.
  const fits = (at: number) => isInOrder(own.map((time, index) => (index === at ? lacked : time)));
  const [found, ...others] = listed.filter((_, at) => isAstray(own[at]!, at) && fits(at));
  if (!found || others.length > 0) return null;
  const { column } = times[timeOf(found)]!;
  const { column: meant, count } = times[lacked]!;
  const cell = { row: found.value.cell.row, column: column.labelCell.column };
  return { rows, value: found.value, column, meant: meant.period!, count, cell };
}

interface Listed {
  readonly indicator: Indicator;
  readonly value: Value;
}

/** Whether times follow each other from row to row, the earliest or the latest first. */
function isInOrder(times: readonly number[]): boolean {
  const steps = times.slice(1).map((time, at) => Math.sign(time - times[at]!));
  return steps.length > 0 && steps.every((step) => step !== 0 && step === steps[0]);
}

/** Whether nearly all other indicators have it. */
function isOfMost({ count }: ListedTime, all: number): boolean {
  return count >= LEAST_OTHERS && (all - 1 - count) * FEWEST <= all;
}

function valueAt({ values }: Indicator, { at }: ListedTime): Value | null {
  const value = values[at]!;
  return value.place === 'own' ? value : null;
}
