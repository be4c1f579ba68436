import { useEffect, useState } from 'react';
import type { CellAddress } from '../core/sheet/address';
import type { FileClient } from './file/fileClient';

/** The formula of a cell; null until it has come, and for a cell without one. `version` is null for the latter. */
export function useFormula(
  file: FileClient,
  sheet: string,
  { row, column }: CellAddress,
  version: number | null,
): string | null {
  const key = `${sheet} ${row} ${column}`;
  const [found, setFound] = useState<{ readonly key: string; readonly formula: string | null } | null>(null);
  useEffect(() => {
    if (version === null) return undefined;
    let isCurrent = true;
    const keep = (formula: string | null) => {
      if (isCurrent) setFound({ key, formula });
    };
    // Where the file cannot be asked the value is shown, as for any other cell.
    file.formula(sheet, { row, column }).then(keep, () => {
      keep(null);
    });
    return () => {
      isCurrent = false;
    };
  }, [file, sheet, row, column, key, version]);
  return version !== null && found?.key === key ? found.formula : null;
}
