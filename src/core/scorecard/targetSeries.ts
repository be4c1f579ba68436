import { isOfEachPart } from './partTargets';
import { sayTimesOf } from './timesOfRows';
import { comparePeriods, countOf, isPartOfYear, type Period } from './period';
import type { FigureColumn, Indicator, Scorecard } from './scorecard';
import { seriesOf } from './headings';

/** A column whose heading names its year, or another time. */
export type DatedColumn = FigureColumn & { readonly period: Period };

/** The target columns of one series, one for each of its years. */
export interface TargetSeries {
  /** From the first year to the last, save for those out of order. */
  readonly columns: readonly DatedColumn[];
  /** How many columns are left out because their year has one already. */
  readonly repeats: number;
  /** Those of the columns that are out of order. */
  readonly odd: readonly DatedColumn[];
}

/** The series of targets whose years can be told in one row: "Lower target" apart from "Upper target", 2017 from 2016/17. */
export function findTargetSeries({ figureColumns }: Scorecard): TargetSeries[] {
  return groupBySeries(figureColumns.filter(isDatedTarget)).map((series) => {
    const { columns, repeats } = dropRepeats(series);
    const inOrder = isFalling(columns)
      ? [...columns].reverse()
      : areFollowedUp(columns, figureColumns)
        ? [...columns].sort((a, b) => yearNumberOf(a) - yearNumberOf(b))
        : columns;
    return { columns: inOrder, repeats, odd: findOddOnes(inOrder) };
  });
}

const LEAST_RUN = 2;

/**
 * "2026 | 2027" and then "Target 2024 | Actual 2024 | Target 2025 | Actual 2025": the years to come, and right of them those that are
 * followed up, each in order.
 */
export function areFollowedUp(
  targets: readonly FigureColumn[],
  figureColumns: readonly FigureColumn[],
): boolean {
  const isFollowed = ({ period }: FigureColumn) =>
    figureColumns.some((other) => other.field === 'actual' && other.period?.text === period?.text);
  const from = targets.findIndex(isFollowed);
  const runs = [targets.slice(0, from), targets.slice(from)];
  // One by itself stands apart, beside how it was judged: "2026 | 2027 | 2028 | Result 2025 | Target 2025".
  const isApart = from > 0 && targets[from]!.column! - targets[from - 1]!.column! > 1;
  return (
    from >= LEAST_RUN &&
    (targets.length - from >= LEAST_RUN || isApart) &&
    runs[1]!.every(isFollowed) &&
    runs.every((run) =>
      run.every(({ period }, k) => k === 0 || comparePeriods(period, run[k - 1]!.period) >= 0),
    ) &&
    comparePeriods(targets[0]!.period, targets.at(-1)!.period) > 0
  );
}

/** The target columns that hold figures but name no year. */
export function findUndatedTargets({ figureColumns, indicators }: Scorecard): FigureColumn[] {
  const dated = figureColumns.filter(isDatedTarget);
  // Beside quarters or months alone, the one target without a year is that of the year they are parts of.
  if (dated.length > 0 && dated.every(({ period }) => isPartOfYear(period))) return [];
  return figureColumns.filter(
    (column) =>
      column.field === 'target' &&
      column.period === null &&
      !OF_ALL_YEARS.test(column.label) &&
      !isOfEachPart(column.label) &&
      holdsNumbers(column, indicators),
  );
}

/** "Overall target", "Life of project target": what the years come to, which has no year of its own. */
const OF_ALL_YEARS =
  /\b(?:cumulative|overall|total|whole|all years|life[- ]of|lifetime|(?:programme|program|project|plan|contract)(?: (?:end|life|total))?) targets?\b|\btargets? (?:overall|\(?(?:cumulative|total|overall)\)?|for (?:all|the whole|the life))/i;

/** Why nothing can be said of the years of a scorecard's targets, as a plain sentence; null if it can. */
export function cannotTellYears(scorecard: Scorecard): string | null {
  if (scorecard.figureColumns.some(isDatedTarget)) return null;
  const [target] = scorecard.figureColumns.filter(({ field }) => field === 'target');
  const times = target ? sayTimesOf(target, scorecard) : null;
  return times === null
    ? 'No target column names its year.'
    : `No target column names its year, and the times in ${times}, row by row, were not compared.`;
}

export function isDatedTarget(column: FigureColumn): column is DatedColumn {
  return column.field === 'target' && column.period !== null;
}

/** The year of a column, or the number of its plan year or milestone. */
export function yearNumberOf({ period }: DatedColumn): number {
  return countOf(period)!;
}

/** Whether a column is for several years, as the targets of a plan may be. */
export function isSpan({ period }: DatedColumn): boolean {
  return /^(?:\d{4}|YR\d{1,2})-\d\d?$/.test(period.text);
}

function holdsNumbers(column: FigureColumn, indicators: readonly Indicator[]): boolean {
  return indicators.some(({ values }) =>
    values.some((value) => value.column === column && value.number !== null),
  );
}

function groupBySeries(columns: readonly DatedColumn[]): DatedColumn[][] {
  const groups = new Map<string, DatedColumn[]>();
  for (const column of columns) {
    const { kind, text } = column.period;
    if (countOf(column.period) === null || isSpan(column)) continue;
    const key = `${kind}|${text.includes('/') ? 'span' : ''}|${seriesOf(column)}`;
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  return [...groups.values()];
}

/** Leaves one column of each year: of repeats those that keep the years in order, if any choice does. */
function dropRepeats(series: readonly DatedColumn[]): { columns: DatedColumn[]; repeats: number } {
  const keepFirst = series.filter(
    (column, i) => series.findIndex((other) => yearNumberOf(other) === yearNumberOf(column)) === i,
  );
  const keepLast = series.filter(
    (column, i) => series.findLastIndex((other) => yearNumberOf(other) === yearNumberOf(column)) === i,
  );
  const columns = isRising(keepFirst) || isFalling(keepFirst) ? keepFirst : keepLast;
  return { columns, repeats: series.length - columns.length };
}

function isRising(columns: readonly DatedColumn[]): boolean {
  return columns.every((column, i) => i === 0 || yearNumberOf(column) > yearNumberOf(columns[i - 1]!));
}

function isFalling(columns: readonly DatedColumn[]): boolean {
  return (
    columns.length > 1 &&
    columns.every((column, i) => i === 0 || yearNumberOf(column) < yearNumberOf(columns[i - 1]!))
  );
}

/** The columns out of order: the one without which the others run closest together, else every step back. */
function findOddOnes(columns: readonly DatedColumn[]): DatedColumn[] {
  if (isRising(columns)) return [];
  let best: DatedColumn | null = null;
  let bestSpan = Infinity;
  for (const column of columns) {
    const others = columns.filter((other) => other !== column);
    const span = yearNumberOf(others.at(-1)!) - yearNumberOf(others[0]!);
    if (isRising(others) && span <= bestSpan) [best, bestSpan] = [column, span];
  }
  if (best) return [best];
  // An export puts years in an order of its own.
  if (columns.length >= LEAST_SHUFFLED && haveYearsOfTheirOwn(columns)) return [];
  return columns.filter((column, i) => i > 0 && yearNumberOf(column) < yearNumberOf(columns[i - 1]!));
}

const LEAST_SHUFFLED = 4;

function haveYearsOfTheirOwn(columns: readonly DatedColumn[]): boolean {
  return new Set(columns.map(yearNumberOf)).size === columns.length;
}
