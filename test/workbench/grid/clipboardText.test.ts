import fc from 'fast-check';
import { rangeFromA1 } from '../../../src/core/sheet/address';
import { copyText, readClipboardText } from '../../../src/workbench/grid/clipboardText';
import { layoutOf, sheetOf } from './sheetOf';

const copy = (model: ReturnType<typeof sheetOf>, range: string, isSafe = false) =>
  copyText(model, layoutOf(model).merges, rangeFromA1(range)!, isSafe);

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
      const copied = copyText(
        model,
        layoutOf(model).merges,
        { top: 0, left: 0, bottom: rows.length - 1, right: rows[0]!.length - 1 },
        false,
      );
      expect(readClipboardText(copied)).toEqual(rows);
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
  expect(copy(model, 'A1:F1', true)).toBe(`'=HYPERLINK("x")\t-\t-5\t+2%\t'@SUM(A1)\t'- see note`);
  expect(copy(model, 'A1:F1', false)).toBe('=HYPERLINK("x")\t-\t-5\t+2%\t@SUM(A1)\t- see note');
});
