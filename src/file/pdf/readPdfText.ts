import { groupThousands } from '../../core/text/groupThousands';
import { orderColumns } from './columns';
import {
  DamagedPdf,
  LockedPdf,
  PdfOfPictures,
  PdfTooLong,
  PdfUnreadable,
  PdfWithoutLetters,
} from './failures';
import { joinerFor } from './joinLines';
import { type Paragraph, readParagraphs, usualDistance } from './paragraphs';
import { type DrawnText, type TextPiece, readPieces } from './pieces';
import { withoutRunningLines } from './running';

/** What no plan has, and what no officer should wait for. */
export interface PdfLimits {
  readonly bytes: number;
  readonly pages: number;
  readonly letters: number;
  readonly milliseconds: number;
  /** What its reader may hold, where that can be limited. */
  readonly megabytes: number;
}

export const pdfLimits: PdfLimits = {
  bytes: 100 * 1024 * 1024,
  pages: 1000,
  letters: 5_000_000,
  milliseconds: 30_000,
  megabytes: 400,
};

/** Fewer letters than these are a stamp on a picture. */
const LEAST_LETTERS = 20;
/** Signs that stand for no letter: of a font's own, or for what could not be told. */
const NO_LETTER = /[\u0000-\u0008\u000e-\u001f\ue000-\uf8ff\ufffd]/g;

/** Some programs put a few bytes of their own before the mark that a PDF begins with. */
export function looksLikePdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-');
}

/**
 * The text of a PDF as sentences: an empty line between paragraphs, a form feed between pages, without what stands at the head
 * and foot of every page. The reader of PDFs is fetched for it.
 * @throws a Failure that says what is wrong with the file
 */
export async function readPdfText(
  bytes: Uint8Array,
  fileName: string,
  limits: PdfLimits = pdfLimits,
): Promise<string> {
  if (bytes.length > limits.bytes) {
    throw new PdfTooLong(fileName, `is larger than ${limits.bytes / 1024 ** 2} MB`);
  }
  return layOut(withoutRunningLines(await readPages(bytes, fileName, limits)));
}

async function readPages(bytes: Uint8Array, fileName: string, limits: PdfLimits): Promise<TextPiece[][]> {
  const { getDocument } = await import(/* webpackChunkName: "pdf-reader" */ 'unpdf/pdfjs');
  // It keeps the bytes that it is given to itself.
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages > limits.pages) {
      throw new PdfTooLong(fileName, `has more than ${groupThousands(String(limits.pages))} pages`);
    }
    const pages: TextPiece[][] = [];
    let letters = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const drawn = items.filter((item): item is typeof item & DrawnText => 'str' in item);
      letters += drawn.reduce((sum, { str }) => sum + str.length, 0);
      if (letters > limits.letters) throw new PdfTooLong(fileName, 'holds more text than a plan does');
      pages.push(readPieces(drawn, page.getViewport({ scale: 1 }).transform));
    }
    checkLetters(pages, fileName);
    return pages;
  } catch (error) {
    throw failureOf(error, fileName);
  } finally {
    await task.destroy();
  }
}

function failureOf(error: unknown, fileName: string): unknown {
  if (error instanceof PdfUnreadable) return error;
  return error instanceof Error && error.name === 'PasswordException'
    ? new LockedPdf(fileName)
    : new DamagedPdf(fileName);
}

function checkLetters(pages: readonly (readonly TextPiece[])[], fileName: string): void {
  const text = pages.flatMap((pieces) => pieces.map((piece) => piece.text)).join('');
  const unknown = text.match(NO_LETTER)?.length ?? 0;
  if (text.length < LEAST_LETTERS) throw new PdfOfPictures(fileName);
  if (unknown > text.length / 5) throw new PdfWithoutLetters(fileName);
}

function layOut(pages: readonly (readonly TextPiece[])[]): string {
  const ordered = pages.map(orderColumns);
  const usual = usualDistance(ordered);
  const read = ordered.map((pieces) => readParagraphs(pieces, usual));
  const join = joinerFor(read.flat());
  return read
    .map((paragraphs, index) => {
      const text = paragraphs.map(({ lines }) => join(lines)).join('\n\n');
      if (index === read.length - 1) return text;
      const goesOn = doesGoOn(paragraphs.at(-1), read[index + 1]![0]);
      return goesOn ? `${text}\f` : `${text}\n\n\f`;
    })
    .join('');
}

/** Whether the end of a page stands in the middle of a paragraph. */
function doesGoOn(last: Paragraph | undefined, next: Paragraph | undefined): boolean {
  if (!last || !next || Math.abs(last.size - next.size) > 0.05 * last.size) return false;
  return last.isFull && last.lines.length > 1 && !/[.!?:;]["\u201d\u2019)]?$/.test(last.lines.at(-1)!);
}
