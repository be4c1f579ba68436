import { Failure } from '../core/sheet/errors';
import { openWorkbook } from './openWorkbook';
import { XlsxWorkbook } from './xlsx/workbook';

/** What was to be written cannot be opened again. */
class SavedUnreadable extends Failure {
  override readonly name = 'SavedUnreadable';
  constructor(
    readonly fileName: string,
    why: string,
  ) {
    super(
      `Nothing was written, because what would be written could not be opened again. ${why} ` +
        `"${fileName}" is as it was.`,
    );
  }
}

/**
 * Opens what is about to be written, sheet by sheet, so that no file takes its name that we would refuse ourselves.
 * @throws SavedUnreadable
 */
export function checkSaved(bytes: Uint8Array, fileName: string): void {
  try {
    const host = openWorkbook(bytes, fileName);
    for (const grid of host.grids()) host.readLook(grid.sheet);
    if (host instanceof XlsxWorkbook) host.readToTheEnd();
  } catch (error) {
    if (error instanceof Failure) throw new SavedUnreadable(fileName, error.message);
    throw error;
  }
}
