import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocumentOrText } from '../../../src/file';
import { pdfLimits, readPdfText } from '../../../src/file/pdf/readPdfText';
import {
  drawText,
  linesAt,
  pageOf,
  pdfOf,
  pdfOfContents,
  pdfOfObjects,
  type PdfText,
  streamOf,
} from '../../support/pdf';

const read = (bytes: Uint8Array) => readPdfText(bytes, 'plan.pdf');
const readPages = (...pages: (readonly PdfText[])[]) => read(pdfOf(pages));

describe('a page', () => {
  test('lines that fill their column are one paragraph, and a short one ends it', async () => {
    const text = await readPages(
      linesAt(50, 700, [
        'By 2018 we aim to ensure that the percentage of visitors who are',
        'satisfied rises to 92% in every library.',
        'In 2019 all of the libraries of the county will be open on Sundays',
        'from ten to four.',
      ]),
    );
    expect(text).toBe(
      'By 2018 we aim to ensure that the percentage of visitors who are satisfied rises to 92% in every library.\n\n' +
        'In 2019 all of the libraries of the county will be open on Sundays from ten to four.',
    );
  });

  test('a gap between lines, and another size, part paragraphs', async () => {
    const text = await readPages([
      ...linesAt(50, 760, ['What we aim for in the years to come'], 16),
      ...linesAt(50, 735, [
        'The number of visits will rise to 1,200 in the course of the year',
        '2018, which is more than there has ever been in all of the years',
      ]),
      ...linesAt(50, 700, ['The number of loans will rise to 80 in the course of the year 2018']),
    ]);
    expect(text.split('\n\n')).toEqual([
      'What we aim for in the years to come',
      'The number of visits will rise to 1,200 in the course of the year 2018, which is more than there has ever been in all of the years',
      'The number of loans will rise to 80 in the course of the year 2018',
    ]);
  });

  test('a point of a list begins with its bullet, however far it stands from it', async () => {
    const text = await readPages([
      { text: 'By 2018 we aim to:', x: 50, y: 700 },
      { text: '\u2022', x: 50, y: 688 },
      { text: 'raise the percentage of loans that are renewed on time to 82%', x: 72, y: 688 },
      { text: 'from 80%;', x: 72, y: 676 },
      { text: 'o', x: 50, y: 664 },
      { text: 'answer 80% of complaints on time.', x: 72, y: 664 },
      { text: '3.', x: 50, y: 652 },
      { text: 'open on Sundays.', x: 72, y: 652 },
    ]);
    expect(text.split('\n\n')).toEqual([
      'By 2018 we aim to:',
      '\u2022 raise the percentage of loans that are renewed on time to 82% from 80%;',
      '\u2022 answer 80% of complaints on time.',
      '3. open on Sundays.',
    ]);
  });

  test('a word that was parted at the end of a line is whole, a hyphen that belongs to it stays', async () => {
    const text = await readPages(
      linesAt(50, 700, [
        'The rate of improvement is what we care for: a school without improve-',
        'ment is looked at, in 2016-17 as in all years before it and in the full-',
        'time places of which the full-time staff keep account in the years 2017-',
        '18 and later on, as has been agreed with all of the first-or-second-',
        'preference schools, each of them',
      ]),
    );
    expect(text).toBe(
      'The rate of improvement is what we care for: a school without improvement is looked at, in 2016-17 as in all years ' +
        'before it and in the full-time places of which the full-time staff keep account in the years 2017-18 and later on, as ' +
        'has been agreed with all of the first-or-second-preference schools, each of them',
    );
  });

  test('two columns that are drawn one after the other are read so', async () => {
    const left = [
      'In 2017, 92% of the visitors to the',
      'libraries will be satisfied with',
      'what they find.',
    ];
    const right = ['In 2018, 94% of the visitors to the', 'museums will be satisfied with', 'what they see.'];
    const text = await readPages([...linesAt(50, 700, left), ...linesAt(300, 700, right)]);
    expect(text.split('\n\n')).toEqual([left.join(' '), right.join(' ')]);
  });

  test('two columns that are drawn line by line are read one after the other, what stands over both first', async () => {
    const lines = (place: string) => [
      `In 2017, 92% of visitors to ${place}`,
      `will be satisfied by what ${place}`,
      'give to them, and that is more than',
      'it was in any of those years in which',
      'the opinion of visitors was asked for',
      'by us or by anybody of the county.',
    ];
    const [left, right] = [linesAt(50, 700, lines('libraries')), linesAt(300, 700, lines('museums'))];
    const across = { text: 'What our visitors think of us', x: 50, y: 750, size: 16 };
    const text = await readPages([across, ...left.flatMap((line, index) => [line, right[index]!])]);
    expect(text.split('\n\n')).toEqual([
      across.text,
      lines('libraries').join(' '),
      lines('museums').join(' '),
    ]);
  });

  test('a table is read cell by cell, and its rows do not run together', async () => {
    const row = (y: number, ...cells: string[]) =>
      cells.map((text, index) => ({ text, x: 50 + index * 180, y }));
    const text = await readPages([
      ...row(700, 'Indicator', '2017', '2018'),
      ...row(688, 'Visitors satisfied', '92%', '93%'),
      ...row(676, 'Loans renewed on time', '80%', '82%'),
    ]);
    expect(text.split('\n\n')).toEqual([
      'Indicator',
      '2017',
      '2018',
      'Visitors satisfied',
      '92%',
      '93%',
      'Loans renewed on time',
      '80%',
      '82%',
    ]);
  });

  test('what leads to a note is no digit of the figure before it; raised letters are read', async () => {
    const text = await readPages([
      { text: 'In 2017', x: 50, y: 700 },
      { text: '3', x: 86, y: 704, size: 6 },
      { text: ' the 21', x: 90, y: 700 },
      { text: 'st', x: 121, y: 704, size: 6 },
      { text: ' library opened, and 92% came', x: 127, y: 700 },
    ]);
    expect(text).toBe('In 2017 the 21st library opened, and 92% came');
  });

  test('what runs up the side is left out', async () => {
    const side = 'BT /F 10 Tf 0 1 -1 0 20 300 Tm (Draft 2017) Tj ET';
    const text = drawText({ text: 'In 2017, 92% of visitors will be satisfied.', x: 50, y: 700 });
    expect(await read(pdfOfContents([`${side}\n${text}`]))).toBe(
      'In 2017, 92% of visitors will be satisfied.',
    );
  });
});

describe('pages', () => {
  const body = (count: number) =>
    Array.from({ length: count }, (_, index) => [
      { text: 'Library Service', x: 50, y: 800, size: 8 },
      { text: `Business plan 2017, page ${index + 1}`, x: 50, y: 30, size: 8 },
      ...linesAt(50, 700, [`What the ${'abcd'[index]} chapter says.`]),
      { text: String(index + 1), x: 300, y: 20 },
    ]);

  test('are parted by a form feed, without the heads and feet that they have in common, and their numbers', async () => {
    expect(await readPages(...body(4))).toBe(
      ['a', 'b', 'c', 'd'].map((chapter) => `What the ${chapter} chapter says.`).join('\n\n\f'),
    );
  });

  test('what stands alike on two pages only is kept', async () => {
    expect(await readPages(...body(2))).toContain('Library Service');
  });

  test('a paragraph goes on overleaf', async () => {
    const text = await readPages(
      linesAt(50, 700, [
        'By 2018 we aim to ensure that the percentage of visitors who are',
        'satisfied with what they find in all of our libraries goes up to',
      ]),
      linesAt(50, 780, ['92% in each of them.']),
    );
    expect(text).toBe(
      'By 2018 we aim to ensure that the percentage of visitors who are satisfied with what they find in all of our ' +
        'libraries goes up to\f92% in each of them.',
    );
  });
});

describe('what cannot be read is said in a sentence', () => {
  const sentence = { text: 'In 2017, 92% of visitors will be satisfied.', x: 50, y: 700 };
  const damaged =
    '"plan.pdf" was not read because the PDF is damaged or not all there: download or save it again.';
  const pictures =
    '"plan.pdf" was not read because the PDF holds pictures of its pages and no text: ask for the file that it was made from, or have its text recognised (OCR) and save it again.';
  const whole = pdfOf([[sentence]]);
  const catalog = '<</Type/Catalog/Pages 2 0 R>>';
  const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';

  test.each<[string, Uint8Array, string]>([
    ['cut short', whole.subarray(0, whole.length / 2), damaged],
    ['nothing behind its first line', new TextEncoder().encode('%PDF-1.7\n'), damaged],
    [
      'pages that are their own chapter',
      pdfOfObjects([catalog, '<</Type/Pages/Kids[2 0 R]/Count 1>>']),
      damaged,
    ],
    [
      'a password',
      pdfOfObjects(
        [catalog, '<</Type/Pages/Kids[4 0 R]/Count 1>>', font, pageOf(5), streamOf(drawText(sentence))],
        `/Encrypt<</Filter/Standard/V 1/R 2/O(${'o'.repeat(32)})/U(${'u'.repeat(32)})/P -4>>/ID[(a)(a)]`,
      ),
      '"plan.pdf" was not read because the PDF needs a password to open: save it without one, or open it and paste its text here.',
    ],
    ['pictures', pdfOfContents(['q 100 0 0 100 0 0 cm Q']), pictures],
    ['a stamp on pictures', pdfOf([[{ text: 'RECEIVED', x: 50, y: 50 }], []]), pictures],
  ])('%s', async (_, bytes, message) => {
    await expect(read(bytes)).rejects.toThrow(message);
  });

  test('letters that are not said to be any', async () => {
    const unknown = `<</Type/Font/Subtype/Type1/BaseFont/Own/Encoding<</Type/Encoding/Differences[0${Array.from({ length: 256 }, (_, index) => `/g${index}`).join('')}]>>>>`;
    const draw = `BT /F 10 Tf 50 700 Td (${'\\001\\002\\003\\004\\005'.repeat(10)}) Tj ET`;
    const bytes = pdfOfObjects([
      catalog,
      '<</Type/Pages/Kids[4 0 R]/Count 1>>',
      unknown,
      pageOf(5),
      streamOf(draw),
    ]);
    await expect(read(bytes)).rejects.toThrow(/does not say which letters its characters stand for/);
  });

  test.each([
    [{ bytes: 100 }, /is larger than/],
    [{ pages: 1 }, /has more than 1 pages/],
    [{ letters: 50 }, /holds more text than a plan does/],
  ])('more than %j', async (less, message) => {
    const bytes = pdfOf([[sentence], [sentence]]);
    await expect(readPdfText(bytes, 'plan.pdf', { ...pdfLimits, ...less })).rejects.toThrow(message);
  });
});

test('a drawing that draws itself is drawn once', async () => {
  const sentence = drawText({ text: 'In 2017, 92% of visitors will be satisfied.', x: 50, y: 700 });
  const form = '/Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<</XObject<</X 6 0 R>>>>';
  const bytes = pdfOfObjects([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[4 0 R]/Count 1>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    pageOf(5, '/XObject<</X 6 0 R>>'),
    streamOf(`${sentence} /X Do`),
    streamOf('/X Do /X Do', false, form),
  ]);
  expect(await read(bytes)).toBe('In 2017, 92% of visitors will be satisfied.');
});

test('packed text, and bytes of another program before it', async () => {
  const packed = pdfOf([[{ text: 'In 2017, 92% of visitors will be satisfied.', x: 50, y: 700 }]], true);
  const bytes = Uint8Array.from([...new TextEncoder().encode('\r\n\r\n'), ...packed]);
  expect(await readDocumentOrText(bytes, 'plan.pdf')).toBe('In 2017, 92% of visitors will be satisfied.');
});

test('nothing is asked of a browser that Safari 15.4 has not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'scorecard-pdf-'));
  const file = join(folder, 'plan.pdf');
  writeFileSync(
    file,
    pdfOf([[{ text: 'In 2017, 92% of visitors will be satisfied.', x: 50, y: 700 }]], true),
  );
  const program = `
    import { readFileSync } from 'node:fs';
    for (const [owner, names] of [
      [Promise, ['withResolvers', 'try']], [URL, ['parse', 'canParse']], [AbortSignal, ['any', 'timeout']],
      [Math, ['sumPrecise']], [Object, ['groupBy']], [Map, ['groupBy']], [Array, ['fromAsync']],
      [Array.prototype, ['toSorted', 'toReversed', 'toSpliced', 'with']],
      [Uint8Array, ['fromBase64', 'fromHex']], [Uint8Array.prototype, ['toBase64', 'toHex']],
      [Map.prototype, ['getOrInsert', 'getOrInsertComputed']], [ReadableStream.prototype, [Symbol.asyncIterator]],
      [globalThis, ['CompressionStream', 'DecompressionStream', 'WebAssembly', 'Iterator', 'OffscreenCanvas']],
    ]) for (const name of names) delete owner[name];
    const { getDocument } = await import('unpdf/pdfjs');
    const data = new Uint8Array(readFileSync(process.argv[1]));
    const page = await (await getDocument({ data, useWasm: false, isEvalSupported: false, verbosity: 0 }).promise).getPage(1);
    process.stdout.write((await page.getTextContent()).items.map(({ str }) => str).join(''));
  `;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program, file], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  expect({ stdout, error: stderr.slice(0, 300) }).toEqual({
    stdout: 'In 2017, 92% of visitors will be satisfied.',
    error: '',
  });
});
