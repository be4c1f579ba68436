import type { Offsets } from './offsets';

/** Indices that are drawn, both ends included; there are none where `last` is below `first`. */
export interface IndexSpan {
  readonly first: number;
  readonly last: number;
}

/** So many more are drawn at both sides. Each costs as much as a row in view whenever a whole page is drawn anew. */
const SPARE = 1;

/** What is drawn of the rows, or columns, that scroll past the frozen ones. */
export function visibleSpan(
  offsets: Offsets,
  frozen: number,
  viewStart: number,
  viewSize: number,
): IndexSpan {
  if (frozen >= offsets.count) return { first: frozen, last: frozen - 1 };
  const base = offsets.start(frozen) + viewStart;
  const first = offsets.indexAt(base) - SPARE;
  const last = offsets.indexAt(base + viewSize) + SPARE;
  return { first: Math.max(frozen, first), last: Math.min(offsets.count - 1, last) };
}

/** Where a view must begin to show a stretch: not moved if it does, centred if it was far away. */
export function viewShowing(start: number, end: number, viewStart: number, viewSize: number): number {
  const viewEnd = viewStart + viewSize;
  if (start >= viewStart && end <= viewEnd) return viewStart;
  const isLarger = end - start >= viewSize;
  if (isLarger) return start < viewEnd && end > viewStart ? viewStart : start;
  const distance = start < viewStart ? viewStart - start : end - viewEnd;
  if (distance > viewSize) return Math.max(0, (start + end - viewSize) / 2);
  return start < viewStart ? start : end - viewSize;
}

/** How many of the frozen rows, or columns, stay so where the room is small: the rest needs some too. */
export function frozenThatFit(offsets: Offsets, frozen: number, room: number): number {
  let fit = Math.min(frozen, offsets.count);
  while (fit > 0 && offsets.start(fit) > room) fit--;
  return fit;
}
