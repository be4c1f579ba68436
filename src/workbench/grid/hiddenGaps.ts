import { columnLetters } from '../../core/sheet/address';
import type { Offsets } from './offsets';

/** A place where rows or columns are hidden. */
export interface HiddenGap {
  /** "Rows 5 to 9 are hidden". */
  readonly sentence: string;
  /** At which side of the shown row or column it is told. */
  readonly side: 'before' | 'after';
}

/** The gaps by the shown row, or column, that follows; one at the end of the sheet by the one that goes before. */
export function findHiddenGaps(
  offsets: Offsets,
  what: 'row' | 'column',
): ReadonlyMap<number, readonly HiddenGap[]> {
  const gaps = new Map<number, HiddenGap[]>();
  for (let index = 0; index < offsets.count; index++) {
    if (offsets.isShown(index)) continue;
    const next = offsets.nextShown(index, 1);
    const sentence = sayHidden(what, index, (next ?? offsets.count) - 1);
    const beside = next ?? offsets.nextShown(index, -1);
    const gap: HiddenGap = { sentence, side: next === null ? 'after' : 'before' };
    if (beside !== null) gaps.set(beside, [...(gaps.get(beside) ?? []), gap]);
    index = next ?? offsets.count;
  }
  return gaps;
}

function sayHidden(what: 'row' | 'column', first: number, last: number): string {
  const [one, many] = what === 'row' ? ['Row', 'Rows'] : ['Column', 'Columns'];
  const name = (index: number) => (what === 'row' ? String(index + 1) : columnLetters(index));
  return first === last
    ? `${one} ${name(first)} is hidden`
    : `${many} ${name(first)} to ${name(last)} are hidden`;
}
