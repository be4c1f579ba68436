import { alterValue } from './alterValue';
import { comparePeriods, isToDate, type Period } from './period';
import type { Comment, Indicator, Value } from './scorecard';

/**
 * An indicator of a list as it stood on each of its rows that has a comment: with that comment, and without what later rows
 * give. None where its comment is not of one row and time.
 */
export function commentedRows(indicator: Indicator): readonly Indicator[] {
  const { rows, comment } = indicator;
  if (rows.length < 2 || !comment) return [];
  const parts = comment.parts ?? [comment];
  const views = parts.flatMap((part) => viewAt(indicator, part) ?? []);
  return views.length === parts.length ? views : [];
}

function viewAt(indicator: Indicator, { cell, text }: Pick<Comment, 'cell' | 'text'>): Indicator | null {
  const { row } = cell;
  const period = timeOfRow(indicator, row);
  if (!period) return null;
  const isLater = (value: Value) =>
    value.cell.row !== row && value.column.period !== null && comparePeriods(value.column.period, period) > 0;
  return {
    ...indicator,
    comment: { cell, text, serialDays: null, numberFormat: indicator.comment!.numberFormat },
    values: indicator.values.map((value) =>
      isLater(value) ? alterValue(value, { kind: 'missing', number: null, text: '', raw: null }) : value,
    ),
  };
}

/** The time of the only actual on a row, the figure to date beside it aside. */
function timeOfRow({ values }: Indicator, row: number): Period | null {
  const [own, ...more] = values.filter(
    ({ cell, column, place }) =>
      cell.row === row && place === 'own' && column.field === 'actual' && !isToDate(column.period),
  );
  return own && more.length === 0 ? own.column.period : null;
}
