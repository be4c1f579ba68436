import { Failure } from '../../core/sheet/errors';
import { PdfTooLong } from './failures';
import { pdfLimits, readPdfText } from './readPdfText';

/** What comes back from a thread, which plain data can cross and a Failure cannot. */
export type PdfAnswer = { readonly text: string } | { readonly failure: string };

/** A thread in which a PDF is read. A PDF can be made to keep its reader busy for ever, and only a thread can be stopped then. */
export interface PdfThread {
  readonly ask: (bytes: Uint8Array, fileName: string) => Promise<PdfAnswer>;
  readonly stop: () => void;
}

/** What the thread does. */
export async function answerPdf(bytes: Uint8Array, fileName: string): Promise<PdfAnswer> {
  try {
    return { text: await readPdfText(bytes, fileName) };
  } catch (error) {
    if (error instanceof Failure) return { failure: error.message };
    throw error;
  }
}

/**
 * The text of a PDF, read in a thread that is stopped when it has the text, or takes too long.
 * @throws a Failure that says what is wrong with the file
 */
export async function readPdfApart(
  bytes: Uint8Array,
  fileName: string,
  thread: PdfThread,
  milliseconds = pdfLimits.milliseconds,
): Promise<string> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new PdfTooLong(fileName, 'takes too long to read'));
    }, milliseconds);
  });
  // A thread that breaks down has run out of memory.
  const coming = thread.ask(bytes, fileName).catch((): never => {
    throw new PdfTooLong(fileName, 'needs more memory to read than there is');
  });
  try {
    const answer = await Promise.race([coming, late]);
    if ('failure' in answer) throw new Failure(answer.failure);
    return answer.text;
  } finally {
    clearTimeout(timer);
    thread.stop();
    coming.catch(() => {
      // It was given up.
    });
  }
}
