import { seriesOf } from '../../scorecard/headings';
import type { FigureColumn, Scorecard } from '../../scorecard/scorecard';
import { fold } from '../../text/fold';

/** Finds the column of an earlier scorecard that holds the same as a column of this one; null where none surely does. */
export type FindOld = (column: FigureColumn) => FigureColumn | null;

/**
 * Pairs the columns of two scorecards by what they hold and for when, wherever they stand. Columns that name no calendar
 * year ("YR1", "Baseline") mean the same only where all headings are the same: in next year's table they have moved on.
 */
export function pairColumns(old: Scorecard, now: Scorecard): FindOld {
  const isSameLayout = headingsOf(old) === headingsOf(now);
  const pairs = new Map<FigureColumn, FigureColumn | null>();
  for (const column of now.figureColumns) pairs.set(column, findOne(column, old, now, isSameLayout));
  return (column) => pairs.get(column) ?? null;
}

function findOne(
  column: FigureColumn,
  old: Scorecard,
  now: Scorecard,
  isSameLayout: boolean,
): FigureColumn | null {
  if (column.field === 'comparator') return null;
  const isDated = column.period?.year != null && column.period.kind !== 'plan-year';
  if (!isDated && !isSameLayout) return null;
  const alike = (one: FigureColumn) =>
    isDated ? isSameTime(one, column) : fold(one.label) === fold(column.label);
  const there = old.figureColumns.filter(alike);
  const here = now.figureColumns.filter(alike);
  if (there.length === 1 && here.length === 1) return there[0]!;
  // "Number 2017" and "Rate 2017": only the same words tell them apart.
  const same = there.filter((one) => seriesOf(one) === seriesOf(column));
  return same.length === 1 && here.filter((one) => seriesOf(one) === seriesOf(column)).length === 1
    ? same[0]!
    : null;
}

function isSameTime(one: FigureColumn, other: FigureColumn): boolean {
  return one.field === other.field && one.period?.text === other.period?.text;
}

function headingsOf({ figureColumns }: Scorecard): string {
  return figureColumns
    .map(({ label }) => fold(label))
    .sort()
    .join('|');
}
