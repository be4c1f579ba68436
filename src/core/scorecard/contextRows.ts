import { mayHold } from './holdings';
import type { Indicator, Remark } from './scorecard';

const TOLD: ReadonlySet<Remark['role']> = new Set(['reference', 'status', 'owner', 'direction']);

/**
 * The blocks of two rows or more, one after the other, that have neither a target nor anything that the rows beside them
 * have: no reference, owner, status or direction. They are shown beside the indicators and are none. By their first rows.
 */
export function findContextRows(
  indicators: readonly Indicator[],
): ReadonlyMap<Indicator, readonly Indicator[]> {
  const blocks = new Map<Indicator, readonly Indicator[]>();
  for (let at = 0; at < indicators.length; at++) {
    if (!isBare(indicators[at]!)) continue;
    const block = blockFrom(indicators, at);
    if (block.length > 1) blocks.set(block[0]!, block);
    at += Math.max(0, block.length - 1);
  }
  return blocks;
}

/** The rows of such a block that begins at a place; none where those beside it tell as little. */
function blockFrom(indicators: readonly Indicator[], from: number): readonly Indicator[] {
  let to = from;
  while (to < indicators.length && isBare(indicators[to]!)) to++;
  const beside = [indicators[from - 1], indicators[to]].filter((row) => row !== undefined);
  return beside.some(isTold) ? indicators.slice(from, to) : [];
}

function isBare(row: Indicator): boolean {
  const mayLackTargets =
    mayHold(row, 'missingTargets') || !row.values.some(({ column }) => column.field === 'target');
  return (
    mayLackTargets &&
    !row.remarks?.some(({ role }) => TOLD.has(role)) &&
    !row.values.some(({ column, kind }) => column.field === 'target' && kind !== 'missing')
  );
}

function isTold({ remarks = [] }: Indicator): boolean {
  return new Set(remarks.flatMap(({ role }) => (TOLD.has(role) ? [role] : []))).size > 1;
}
