import { fold } from '../../text/fold';
import type { PlacedColumn } from './tableColumns';
import type { Placed } from './weigh';

const LEAST = /\b(?:min(?:imum)?|lower limit)\b/;
const MOST = /\b(?:max(?:imum)?|upper limit)\b/;

/** "Target min | Target max" are the two ends of one target. */
export function joinEnds(
  figures: readonly PlacedColumn[],
  placed: readonly Placed[],
): readonly PlacedColumn[] {
  return figures.map((figure) => {
    const label = wordsOf(figure.label);
    if (figure.field !== 'target' || !LEAST.test(label)) return figure;
    const most = placed.find(
      ({ column, meaning }) =>
        meaning === 'stretch' &&
        column.period?.text === figure.period?.text &&
        MOST.test(wordsOf(column.label)) &&
        wordsOf(column.label).replace(MOST, '') === label.replace(LEAST, ''),
    );
    return most ? { ...figure, most: most.column.column } : figure;
  });
}

function wordsOf(label: string): string {
  return fold(label.replace(/_/g, ' '));
}
