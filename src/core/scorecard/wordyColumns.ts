import { milestonesOf } from './milestones';
import type { FigureColumn, Indicator, Scorecard, Value } from './scorecard';

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
    return value.kind === 'text' && typeof value.raw === 'string' && !milestonesOf(row) ? [value] : [];
  });
  if (words.length < 3) return null;
  const isFilled = (row: Indicator) => row.values[index]!.kind !== 'missing' && !milestonesOf(row);
  return words.length * 2 > indicators.filter(isFilled).length ? words : null;
}
