import type { Grid } from '../core/sheet/grid';
import { looksLikeDocument, readDocumentText } from './docx/readDocumentText';
import { NoText } from './failures';
import { openWorkbook } from './openWorkbook';
import { looksLikePdf, readPdfText } from './pdf/readPdfText';

/** What a chosen file holds: the text of a plan or a list, or the sheets of a workbook. */
export type ReadDocument =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'workbook'; readonly grids: readonly Grid[] };

/** Reads the text of a PDF, here or in a thread. */
export type ReadPdf = (bytes: Uint8Array, fileName: string) => Promise<string>;

const WORKBOOK = /\.(?:xlsx|xlsm|csv)$/i;

/**
 * Reads a Word document, a PDF, a plain text, a workbook or comma-separated text.
 * @throws a Failure that says what is wrong with the file
 */
export async function readDocument(
  bytes: Uint8Array,
  fileName: string,
  readPdf: ReadPdf = readPdfText,
): Promise<ReadDocument> {
  if (!WORKBOOK.test(fileName))
    return { kind: 'text', text: await readDocumentOrText(bytes, fileName, readPdf) };
  const host = openWorkbook(bytes, fileName);
  return { kind: 'workbook', grids: host.sheets().map(({ name }) => host.read(name)) };
}

/**
 * The text of a Word document or a PDF, or of a file as UTF-8, or as Windows writes it where it is not.
 * @throws a Failure that says what is wrong with the file
 */
export async function readDocumentOrText(
  bytes: Uint8Array,
  fileName: string,
  readPdf: ReadPdf = readPdfText,
): Promise<string> {
  if (looksLikeDocument(bytes)) return readDocumentText(bytes, fileName);
  if (looksLikePdf(bytes)) return readPdf(bytes, fileName);
  if (bytes.subarray(0, 4096).includes(0)) throw new NoText(fileName);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
