import { CsvFile } from './csv/csvFile';
import { defaultLimits, type Limits } from './limits';
import { XlsxWorkbook } from './xlsx/workbook';
import type { FileHost } from './fileHost';

export { FileTooLarge, sayTooLarge } from './failures';
export { type Limits, maxFileBytes } from './limits';
export { openWorkbook } from './openWorkbook';
export { readDocumentOrText } from './readDocument';
export { answerPdf, type PdfAnswer, readPdfApart } from './pdf/readPdfApart';
export { pdfLimits } from './pdf/readPdfText';
export { checkSaved } from './checkSaved';
export { type LiveFileOptions, openLiveFile } from './session/openLiveFile';
export type { FillMode } from './session/fillSeries';
export type { CellInput, CellsListener, LiveFile, SheetCells } from './session/liveFile';
export type { PlainRow } from './xlsx/reportSheet';
export type { FileHost } from './fileHost';
export { type HostZip, useHostZip } from './zip/hostZip';

/** Opens text with commas, semicolons or tabs between its fields, whatever the file is called. */
export function openCsv(bytes: Uint8Array, fileName: string, limits: Partial<Limits> = {}): FileHost {
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
