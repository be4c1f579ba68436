import { milestonesOf } from './milestones';
import type { FigureColumn, Indicator, Scorecard, Value } from './scorecard';
import { isWordedTarget } from './wordedTargets';

/** Columns and the words that fill them. */
export type WordyColumns = ReadonlyMap<FigureColumn, readonly Value[]>;

/** The columns that are words for the most part, so that the heading was misread rather than each row mistyped. */
export function findWordyColumns(rowsWithWords: readonly Indicator[], scorecard: Scorecard): WordyColumns {
  const wordy = new Map<FigureColumn, readonly Value[]>();
  for (const [index, column] of scorecard.figureColumns.entries()) {
    const words = wordsThatFill(index, rowsWithWords, scorecard);
    if (words) wordy.set(column, words);
  }
  return wordy;
}

function wordsThatFill(index: number, rows: readonly Indicator[], { indicators }: Scorecard): Value[] | null {
  const words = rows.flatMap((row) => {
    const value = row.values[index]!;
    return value.kind === 'text' && typeof value.raw === 'string' && !isMeant(value, row) ? [value] : [];
  });
  if (words.length < 3) return null;
  const isFilled = (row: Indicator) =>
    row.values[index]!.kind !== 'missing' && !isMeant(row.values[index]!, row);
  return words.length * 2 > indicators.filter(isFilled).length ? words : null;
}

/** Whether words are what the row is about, or tell what is wanted. */
function isMeant(value: Value, row: Indicator): boolean {
  return milestonesOf(row) !== null || isWordedTarget(value, row);
}
