import type { Grid } from '../core/sheet/grid';
import { looksLikeDocument, readDocumentText } from './docx/readDocumentText';
import { NoText, PdfText } from './failures';
import { openWorkbook } from './openWorkbook';

/** What a chosen file holds: the text of a plan or a list, or the sheets of a workbook. */
export type ReadDocument =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'workbook'; readonly grids: readonly Grid[] };

const WORKBOOK = /\.(?:xlsx|xlsm|csv)$/i;

/**
 * Reads a Word document, a plain text, a workbook or comma-separated text.
 * @throws a Failure that says what is wrong with the file
 */
export function readDocument(bytes: Uint8Array, fileName: string): ReadDocument {
  if (!WORKBOOK.test(fileName)) return { kind: 'text', text: readDocumentOrText(bytes, fileName) };
  const host = openWorkbook(bytes, fileName);
  return { kind: 'workbook', grids: host.sheets().map(({ name }) => host.read(name)) };
}

/**
 * The text of a Word document, or of a file as UTF-8, or as Windows writes it where it is not.
 * @throws a Failure that says what is wrong with the file
 */
export function readDocumentOrText(bytes: Uint8Array, fileName: string): string {
  if (looksLikeDocument(bytes)) return readDocumentText(bytes, fileName);
  if (isPdf(bytes)) throw new PdfText(fileName);
  if (bytes.subarray(0, 4096).includes(0)) throw new NoText(fileName);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Some programs put a few bytes of their own before the mark that a PDF begins with. */
function isPdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-');
}
