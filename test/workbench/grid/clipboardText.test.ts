import fc from 'fast-check';
import { rangeFromA1 } from '../../../src/core/sheet/address';
import {
  copyCells,
  rangeToText,
  readClipboardText,
  readCopiedCell,
} from '../../../src/workbench/grid/clipboardText';
import { layoutOf, sheetOf } from './sheetOf';

const copy = (model: ReturnType<typeof sheetOf>, range: string, as = rangeToText) =>
  as(model, layoutOf(model).merges, rangeFromA1(range)!);
const paste = (field: string) => readCopiedCell({ cell: { row: 0, column: 0 }, input: field }).input;

test('what is copied reads back as the same texts', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '1', ' ', '"', '\t', '\n', '\r', '=', 'ŵ') });
  const block = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
    );
  fc.assert(
    fc.property(block, (rows) => {
      // An empty last line cannot be told from the end of the text, which Excel's own copies have.
      fc.pre(rows.length === 1 || rows.at(-1)!.length > 1 || rows.at(-1)![0] !== '');
      const model = sheetOf(rows);
      const copied = copyCells(model, layoutOf(model).merges, {
        top: 0,
        left: 0,
        bottom: rows.length - 1,
        right: rows[0]!.length - 1,
      });
      expect(readClipboardText(copied).map((row) => row.map(paste))).toEqual(rows);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['one', [['one']]],
  ['', [['']]],
  [
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a\nb\rc', [['a'], ['b'], ['c']]],
  ['a\t\t\n', [['a', '', '']]],
  ['\n\nx', [[''], [''], ['x']]],
  ['"two\nlines"\t"say ""so"""', [['two\nlines', 'say "so"']]],
  ['"Good" or better\t5', [['"Good" or better', '5']]],
  ['"never closed\tx', [['"never closed', 'x']]],
])('%j is read as %j', (text, rows) => {
  expect(readClipboardText(text)).toEqual(rows);
});

test('a merged cell is copied once, and blank cells hold their place', () => {
  const model = sheetOf(
    [
      ['Schools', 'A', 1],
      [null, null, 2.5],
    ],
    { merges: ['A1:A2'] },
  );
  expect(copy(model, 'A1:C2')).toBe('Schools\tA\t1\r\n\t\t2.5');
});

test('text that another program would run as a formula is copied so that it does not', () => {
  const model = sheetOf([['=HYPERLINK("x")', '-', -5, '+2%', '@SUM(A1)', '- see note']]);
  expect(copy(model, 'A1:F1')).toBe(`'=HYPERLINK("x")\t-\t-5\t+2%\t'@SUM(A1)\t'- see note`);
});

test('our own paste has numbers in full, and texts that stay texts', () => {
  const model = sheetOf([
    [{ text: '65%', input: '65.4%', kind: 'number' }, '7,800', '= National average', null],
  ]);
  const fields = readClipboardText(copy(model, 'A1:D1', copyCells))[0]!;
  const read = fields.map((input) => readCopiedCell({ cell: { row: 0, column: 0 }, input }));
  expect(read.map(({ input, isText = false }) => [input, isText])).toEqual([
    ['65.4%', false],
    ['7,800', true],
    ['= National average', true],
    ['', false],
  ]);
});
