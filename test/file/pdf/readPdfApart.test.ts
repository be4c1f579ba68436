import { answerPdf, type PdfThread, readPdfApart } from '../../../src/file/pdf/readPdfApart';
import { pdfOf } from '../../support/pdf';

const bytes = pdfOf([[{ text: 'In 2017, 92% of visitors will be satisfied.', x: 50, y: 700 }]]);

function threadOf(ask: PdfThread['ask']) {
  const stop = jest.fn();
  return { ask, stop };
}

test('the text comes from the thread, which is stopped', async () => {
  const thread = threadOf(answerPdf);
  expect(await readPdfApart(bytes, 'plan.pdf', thread)).toBe('In 2017, 92% of visitors will be satisfied.');
  expect(thread.stop).toHaveBeenCalledTimes(1);
});

test('what the thread says is wrong is said here', async () => {
  const thread = threadOf(answerPdf);
  await expect(readPdfApart(bytes.subarray(0, 60), 'plan.pdf', thread)).rejects.toThrow(
    /^"plan\.pdf" was not read because the PDF is damaged/,
  );
  expect(thread.stop).toHaveBeenCalledTimes(1);
});

test('what takes too long is given up, and its thread stopped', async () => {
  const thread = threadOf(() => new Promise(() => undefined));
  await expect(readPdfApart(bytes, 'plan.pdf', thread, 10)).rejects.toThrow(/takes too long to read/);
  expect(thread.stop).toHaveBeenCalledTimes(1);
});

test('a thread that breaks down has had too much', async () => {
  const thread = threadOf(() => Promise.reject(new Error('The thread came to an end')));
  await expect(readPdfApart(bytes, 'plan.pdf', thread)).rejects.toThrow(/needs more memory/);
  expect(thread.stop).toHaveBeenCalledTimes(1);
});
