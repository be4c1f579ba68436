import { strToU8, zipSync } from 'fflate';
import { readDocumentOrText } from '../../src/file';
import { wordDocument, wordRun as run } from '../support/wordDocument';

const read = (body: string) => readDocumentOrText(wordDocument(body), 'plan.docx');

test('paragraphs are parted by an empty line, runs are joined', () => {
  expect(read(`<w:p>${run('By 2018 ')}${run('we aim:')}</w:p><w:p>${run('R&amp;D')}</w:p>`)).toBe(
    'By 2018 we aim:\n\nR&D',
  );
});

test('tracked changes: what was put in is read, what was taken out is not', () => {
  const body = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('to ')}<w:del w:id="2"><w:r><w:delText>80</w:delText></w:r></w:del><w:ins w:id="3">${run('82')}</w:ins>${run('%')}</w:p>`;
  expect(read(body)).toBe('to 82%');
});

test('a paragraph of a list begins with a bullet', () => {
  const list = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>';
  expect(read(`<w:p>${list}${run('one')}</w:p>`)).toBe('\u2022 one');
});

test('tables are read cell by cell', () => {
  const cell = (text: string) => `<w:tc><w:p>${run(text)}</w:p></w:tc>`;
  expect(read(`<w:tbl><w:tr>${cell('a')}${cell('b')}</w:tr></w:tbl>`)).toBe('a\n\nb');
});

test('what is no Word document is said to be none', () => {
  const zip = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') });
  expect(() => readDocumentOrText(zip, 'plan.docx')).toThrow(
    /"plan\.docx" cannot be read because it is no Word/,
  );
});

test.each([
  ['from its first byte', '%PDF-1.7\n%âãÏÓ\n1 0 obj'],
  ['behind bytes of another program', 'Content-Type: application/pdf\r\n\r\n%PDF-1.4\n'],
])('a PDF is said to be one, and what to do instead: %s', (_, text) => {
  expect(() => readDocumentOrText(strToU8(text, true), 'plan.pdf')).toThrow(
    '"plan.pdf" was not read because it is a PDF, which keeps no sentences: open it in Word and save it as .docx, or copy its text and paste it.',
  );
});

test('a text that tells of PDFs is a text', () => {
  expect(readDocumentOrText(strToU8('By 2018 every form will be a PDF.'), 'plan.txt')).toMatch(/^By 2018/);
});
