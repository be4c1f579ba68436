import type { PdfAnswer, PdfThread } from './readPdfApart';
import type { PdfQuestion } from './worker';

/** A worker of the browser's that reads one PDF. */
export function startBrowserThread(): PdfThread {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { name: 'pdf' });
  return {
    ask: (bytes, fileName) =>
      new Promise((resolve, reject) => {
        worker.addEventListener('error', (event) => {
          event.preventDefault();
          reject(new Error(event.message));
        });
        worker.addEventListener('message', ({ data }: MessageEvent<{ readonly answer?: PdfAnswer }>) => {
          // The reader of PDFs has messages of its own.
          if (data.answer) resolve(data.answer);
        });
        const question: PdfQuestion = { pdf: bytes, fileName };
        worker.postMessage(question, [bytes.buffer as ArrayBuffer]);
      }),
    stop: () => {
      worker.terminate();
    },
  };
}
