import type { Grid } from '../../sheet/grid';
import type { OtherRole } from '../../scorecard/scorecard';
import { fold } from '../../text/fold';
import type { MergeIndex } from '../merges';

const FEWEST_BLOCKS = 2;

/**
 * "Burglaries" merged over "North", "South" and "Total" right of it: no service, but of which part each row is. The words are
 * the same ones below each name, and no two rows of a name have the same.
 */
export function namesParts(
  grid: Grid,
  merges: MergeIndex,
  byRole: ReadonlyMap<OtherRole, number>,
  rows: { readonly from: number; readonly to: number },
): boolean {
  const [names, service] = [byRole.get('indicator'), byRole.get('service')];
  if (names === undefined || service === undefined || service < names) return false;
  const blocks: string[] = [];
  for (let row = rows.from; row <= rows.to; row++) {
    const merge = merges.at(row, names);
    if (!merge || merge.bottom === merge.top || merge.right !== merge.left) continue;
    const words: string[] = [];
    for (let at = row; at <= merge.bottom; at++) words.push(fold(grid.rows[at]?.[service]?.text ?? ''));
    if (words.includes('') || new Set(words).size < words.length) return false;
    blocks.push(words.join('\n'));
    row = merge.bottom;
  }
  return blocks.length >= FEWEST_BLOCKS && new Set(blocks).size < blocks.length;
}
