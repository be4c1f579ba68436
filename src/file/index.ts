import { CsvFile } from './csv/csvFile';
import { detectKind } from './fileKind';
import { defaultLimits, type Limits } from './limits';
import { XlsxWorkbook } from './xlsx/workbook';
import type { XlsxHost } from './fileHost';

export type { Limits } from './limits';
export {
  openLiveFile,
  type CellsListener,
  type LiveFile,
  type LiveFileOptions,
  type SheetCells,
} from './session/liveFile';
export type { PlainRow } from './xlsx/reportSheet';
export type { XlsxHost } from './fileHost';

/**
 * Opens a workbook (.xlsx, .xlsm) or comma-separated text from its bytes; the content decides which it is.
 * Works the same in Node and in a browser.
 * @throws a Failure that says what is wrong with the file; reading a sheet later may throw one too.
 */
export function openWorkbook(bytes: Uint8Array, fileName: string, limits: Partial<Limits> = {}): XlsxHost {
  const all = { ...defaultLimits, ...limits };
  if (detectKind(bytes, fileName) === 'csv') return new CsvFile(bytes, fileName, all);
  return new XlsxWorkbook(bytes, fileName, all);
}

/** Opens text with commas, semicolons or tabs between its fields, whatever the file is called. */
export function openCsv(bytes: Uint8Array, fileName: string, limits: Partial<Limits> = {}): XlsxHost {
  return new CsvFile(bytes, fileName, { ...defaultLimits, ...limits });
}

/** How many tokens the XML of a workbook's sheets and texts has: all the work of reading but that of keeping. */
export function countTokens(bytes: Uint8Array, fileName: string): number {
  let count = 0;
  for (const xml of new XlsxWorkbook(bytes, fileName, defaultLimits).readers()) {
    while (xml && xml.next() !== 'end') count++;
  }
  return count;
}
