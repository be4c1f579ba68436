import type { FillRow } from '../../../core/engine/engine';
import { toA1 } from '../../../core/sheet/address';

/** Which rows are to be written. Rows that turn up later are ticked by `all-but` and not by `only`. */
export interface Ticks {
  readonly mode: 'all-but' | 'only';
  readonly keys: ReadonlySet<string>;
}

export const allTicked: Ticks = { mode: 'all-but', keys: new Set() };
export const noneTicked: Ticks = { mode: 'only', keys: new Set() };

/** Knows a row again after the workbook was read anew. */
export function keyOf({ sheet, nameCell, indicator }: FillRow): string {
  return JSON.stringify([sheet, toA1(nameCell), indicator]);
}

export function onlyTicked(row: FillRow): Ticks {
  return { mode: 'only', keys: new Set([keyOf(row)]) };
}

export function isTicked({ mode, keys }: Ticks, row: FillRow): boolean {
  return keys.has(keyOf(row)) === (mode === 'only');
}

export function toggle({ mode, keys }: Ticks, row: FillRow): Ticks {
  const changed = new Set(keys);
  const key = keyOf(row);
  if (!changed.delete(key)) changed.add(key);
  return { mode, keys: changed };
}
