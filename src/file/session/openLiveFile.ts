import type { CellAddress } from '../../core/sheet/address';
import { CsvFile } from '../csv/csvFile';
import { CsvSheet } from '../csv/csvSheet';
import { detectKind } from '../fileKind';
import { defaultLimits, type Limits } from '../limits';
import { XlsxWorkbook } from '../xlsx/workbook';
import { WorkbookSheet } from '../xlsx/workbookSheet';
import type { LiveFile } from './liveFile';
import { FileSession } from './session';

export interface LiveFileOptions extends Partial<Limits> {
  /** Told which cell `select` is to show. */
  readonly onSelect?: (sheet: string, cell: CellAddress) => void;
  /** For typed dates that do not tell their year; the clock's day unless given. */
  readonly today?: () => Date;
}

/**
 * Opens a workbook (.xlsx, .xlsm) or comma-separated text for a user to work in; the content decides which it is.
 * @throws a Failure that says what is wrong with the file; reading a sheet later may throw one too.
 */
export function openLiveFile(bytes: Uint8Array, fileName: string, options: LiveFileOptions = {}): LiveFile {
  const { onSelect, today = () => new Date(), ...limits } = options;
  const all = { ...defaultLimits, ...limits };
  const session = { fileName, onSelect, today };
  if (detectKind(bytes, fileName) === 'csv') {
    const file = new CsvFile(bytes, fileName, all);
    const book = {
      host: file,
      sheetNames: () => [file.name],
      open: () => new CsvSheet(file.read(file.name)),
    };
    return new FileSession(book, session);
  }
  const workbook = new XlsxWorkbook(bytes, fileName, all);
  const book = {
    host: workbook,
    sheetNames: () => workbook.worksheets.map(({ name }) => name),
    open: (name: string) => new WorkbookSheet(workbook, workbook.findSheet(name)!),
  };
  return new FileSession(book, session);
}
