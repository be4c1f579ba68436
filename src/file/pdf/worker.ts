import { answerPdf } from './readPdfApart';

export interface PdfQuestion {
  readonly pdf: Uint8Array;
  readonly fileName: string;
}

self.addEventListener('message', ({ data }: MessageEvent<Partial<PdfQuestion>>) => {
  const { pdf, fileName } = data;
  if (!pdf || fileName === undefined) return;
  void answerPdf(pdf, fileName).then((answer) => {
    self.postMessage({ answer });
  });
});
