import { strToU8, zipSync } from 'fflate';
import { readDocumentOrText } from '../../src/file';
import { wordDocument, wordRun as run } from '../support/wordDocument';

const read = (body: string) => readDocumentOrText(wordDocument(body), 'plan.docx');

test('paragraphs are parted by an empty line, runs are joined', async () => {
  expect(await read(`<w:p>${run('By 2018 ')}${run('we aim:')}</w:p><w:p>${run('R&amp;D')}</w:p>`)).toBe(
    'By 2018 we aim:\n\nR&D',
  );
});

test('tracked changes: what was put in is read, what was taken out is not', async () => {
  const body = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('to ')}<w:del w:id="2"><w:r><w:delText>80</w:delText></w:r></w:del><w:ins w:id="3">${run('82')}</w:ins>${run('%')}</w:p>`;
  expect(await read(body)).toBe('to 82%');
});

test('a paragraph of a list begins with a bullet', async () => {
  const list = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>';
  expect(await read(`<w:p>${list}${run('one')}</w:p>`)).toBe('\u2022 one');
});

test('tables are read cell by cell', async () => {
  const cell = (text: string) => `<w:tc><w:p>${run(text)}</w:p></w:tc>`;
  expect(await read(`<w:tbl><w:tr>${cell('a')}${cell('b')}</w:tr></w:tbl>`)).toBe('a\n\nb');
});

test('what is no Word document is said to be none', async () => {
  const zip = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') });
  await expect(readDocumentOrText(zip, 'plan.docx')).rejects.toThrow(
    /"plan\.docx" cannot be read because it is no Word/,
  );
});

test('a text that tells of PDFs is a text', async () => {
  expect(await readDocumentOrText(strToU8('By 2018 every form will be a PDF.'), 'plan.txt')).toMatch(
    /^By 2018/,
  );
});
