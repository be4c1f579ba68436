import { isDateFormat, serialToDate } from '../core/sheet/serial';
import type { Cell, GridRow } from '../core/sheet/grid';

/**
 * Whether dates count from 1904. Excel has no property for it, but the year that a date shows tells: the two
 * systems are four years and a day apart.
 */
export function countsFrom1904(rows: readonly (GridRow | undefined)[]): boolean {
  for (const row of rows) {
    for (const cell of row ?? []) {
      const system = cell && readDateSystem(cell);
      if (system != null) return system === 1904;
    }
  }
  return false;
}

function readDateSystem({ value, text, numberFormat }: Cell): 1900 | 1904 | null {
  if (typeof value !== 'number' || !isDateFormat(numberFormat)) return null;
  const shown = readShownYear(text, numberFormat);
  if (shown === null) return null;
  if (serialToDate(value, false)?.slice(0, 4).endsWith(shown)) return 1900;
  return serialToDate(value, true)?.slice(0, 4).endsWith(shown) ? 1904 : null;
}

/** Four digits wherever they stand; two only where the format says that the last two are the year. */
function readShownYear(text: string, numberFormat: string): string | null {
  const full = /(?:^|\D)(\d{4})(?!\d)/.exec(text);
  if (full) return full[1]!;
  return /y\W*$/i.test(numberFormat) ? (/(\d\d)\W*$/.exec(text)?.[1] ?? null) : null;
}
