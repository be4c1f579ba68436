import { CsvFile } from './csv/csvFile';
import type { FileHost } from './fileHost';
import { detectKind } from './fileKind';
import { defaultLimits, type Limits } from './limits';
import { XlsxWorkbook } from './xlsx/workbook';

/**
 * Opens a workbook (.xlsx, .xlsm) or comma-separated text from its bytes; the content decides which it is.
 * Works the same in Node and in a browser.
 * @throws a Failure that says what is wrong with the file; reading a sheet later may throw one too.
 */
export function openWorkbook(bytes: Uint8Array, fileName: string, limits: Partial<Limits> = {}): FileHost {
  const all = { ...defaultLimits, ...limits };
  if (detectKind(bytes, fileName) === 'csv') return new CsvFile(bytes, fileName, all);
  return new XlsxWorkbook(bytes, fileName, all);
}
