import { fold } from '../text/fold';
import { placeOf } from './columns';
import type { Scorecard } from './scorecard';

/**
 * What scorecards of one layout have in common, on whichever sheet they stand: the same headings with the same meaning,
 * in the same order. Two scorecards are laid out alike exactly where their keys are equal.
 */
export function layoutKey({ figureColumns, otherColumns, unread, isRest, sheet }: Scorecard): string {
  if (unread) return JSON.stringify(unread.headings);
  if (isRest) return sheet;
  const figures = figureColumns.map((column) => ({
    place: placeOf(column),
    said: [fold(column.label), column.field, column.period?.text ?? '', column.who],
  }));
  const others = otherColumns.map((column) => ({
    place: placeOf(column),
    // Whether numbers name the rows or what they belong to is told by the rows alone.
    said: [fold(column.label), column.role === 'reference' ? '' : (column.role ?? '')],
  }));
  const inOrder = [...figures, ...others].sort((a, b) => a.place - b.place);
  return JSON.stringify(inOrder.map(({ said }) => said));
}
