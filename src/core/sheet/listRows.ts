import { listAnd } from '../text/words';

/** "4 to 9, 12 and 15": rows, 0-based and in rising order, as the sheet counts them. */
export function listRows(rows: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const row of rows) {
    const last = spans.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else spans.push([row, row]);
  }
  return listAnd(spans.map(([from, to]) => (from === to ? `${from + 1}` : `${from + 1} to ${to + 1}`)));
}
