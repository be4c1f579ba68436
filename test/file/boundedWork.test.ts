import { SheetTooWide } from '../../src/file/failures';
import { openWorkbook } from '../../src/file';
import { applyTo, editOf, textsOf } from '../support/edits';
import { cellsOf, makeSheet, makeWorkbook, readGrid } from '../support/workbook';

/** Work that a small file must not be able to ask for. */
const quickMs = 20_000;

describe('hidden columns', () => {
  const row = '<row r="1"><c r="A1"><v>1</v></c><c r="H1"><v>1</v></c></row>';
  const hiddenOf = (cols: string) => [
    ...readGrid(makeSheet(row, { before: `<cols>${cols}</cols>` })).hiddenColumns,
  ];

  test.each([
    [
      'one inside another',
      '<col min="1" max="6" hidden="1"/><col min="2" max="3" hidden="1"/>',
      [0, 1, 2, 3, 4, 5],
    ],
    ['out of order', '<col min="5" max="6" hidden="1"/><col min="1" max="1" hidden="1"/>', [0, 4, 5]],
    ['that overlap', '<col min="2" max="4" hidden="1"/><col min="3" max="5" hidden="1"/>', [1, 2, 3, 4]],
    ['twice the same', '<col min="2" max="2" hidden="1"/><col min="2" max="2" hidden="1"/>', [1]],
    ['beyond the last cell', '<col min="7" max="16384" hidden="1"/>', [6, 7]],
    ['without an end', '<col min="3" hidden="1"/>', [2]],
  ])('%s are each hidden once', (_what, cols, hidden) => {
    expect(hiddenOf(cols)).toEqual(hidden);
  });

  test(
    'said a hundred thousand times are read quickly',
    () => {
      const cols = '<col min="1" max="16384" hidden="1"/>'.repeat(100_000);
      const wide = '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row>';
      const bytes = makeSheet(wide, { before: `<cols>${cols}</cols>` });
      expect(readGrid(bytes).hiddenColumns.size).toBe(16_384);
      expect(openWorkbook(bytes, 'draft.xlsx').readLook('Sheet1').columnWidths.size).toBe(0);
    },
    quickMs,
  );
});

test('columns said too often are passed over, and rows are still put behind them', () => {
  const cols = `<cols>${'<col min="1" max="2" hidden="1"/>'.repeat(20_000)}</cols>`;
  const saved = applyTo(makeWorkbook({ sheets: { Sheet1: cols } }), editOf('B2', null, 5)).save();
  expect(textsOf(saved)['xl/worksheets/sheet1.xml']).toMatch(/<\/cols><sheetData><row r="2">/);
});

describe('sheets that share their contents', () => {
  const twice = (target: string) => {
    const relation = (id: string, part: string) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="${part}"/>`;
    return makeWorkbook({
      sheets: { One: '<sheetData/>', Two: '<sheetData/>' },
      parts: {
        'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('s0', 'worksheets/sheet1.xml')}${relation('s1', target)}</Relationships>`,
      },
    });
  };

  test.each([
    'worksheets/sheet1.xml',
    '/xl/worksheets/sheet1.xml',
    'worksheets/Sheet1.xml',
    '../xl/worksheets/sheet1.xml',
  ])('are refused by their names: %s', (target) => {
    expect(() => openWorkbook(twice(target), 'draft.xlsx')).toThrow(
      /its sheets "One" and "Two" have the same contents/,
    );
  });

  test('sheets of their own are not', () => {
    expect([...openWorkbook(twice('worksheets/sheet2.xml'), 'draft.xlsx').grids()]).toHaveLength(2);
  });
});

describe('wide rows', () => {
  const rows = (count: number, column: string) =>
    Array.from({ length: count }, (_, row) => `<row><c r="${column}${row + 1}"><v>1</v></c></row>`).join('');

  test('many rows that reach to the last column are refused in a sentence', () => {
    expect(() => readGrid(makeSheet(rows(2000, 'XFD')))).toThrow(SheetTooWide);
    expect(() => readGrid(makeSheet(rows(2000, 'XFD')))).toThrow(
      'Sheet "Sheet1" of "draft.xlsx" was not read because its cells are spread over more than 20,000,000 places',
    );
  });

  test('a few of them, and many short ones, are read', () => {
    expect(readGrid(makeSheet(rows(100, 'XFD'))).rows).toHaveLength(100);
    expect(readGrid(makeSheet(rows(20_000, 'AA'))).rows).toHaveLength(20_000);
  });

  test('the same goes for text with delimiters', () => {
    const text = new TextEncoder().encode(`${','.repeat(99)}1\n`.repeat(5));
    const [grid] = openWorkbook(text, 'draft.csv', { places: 500 }).grids();
    expect(grid!.rows).toHaveLength(5);
    expect(() => [...openWorkbook(text, 'draft.csv', { places: 399 }).grids()]).toThrow(SheetTooWide);
  });
});

describe('a text ends where Excel ends it', () => {
  const longest = 32_767;
  const long = 'x'.repeat(longest + 5);
  const lengthsOf = (bytes: Uint8Array) =>
    Object.values(cellsOf(readGrid(bytes), 'value')).map((text) => String(text).length);

  test.each([
    ['of a cell', makeSheet(`<row r="1"><c r="A1" t="inlineStr"><is><t>${long}</t></is></c></row>`)],
    ['of a formula', makeSheet(`<row r="1"><c r="A1" t="str"><f>B1</f><v>${long}</v></c></row>`)],
    [
      'that cells share',
      makeSheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', { strings: `<si><t>${long}</t></si>` }),
    ],
    [
      'of many runs',
      makeSheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', {
        strings: `<si>${'<r><t>1234567890</t></r>'.repeat(4000)}</si>`,
      }),
    ],
  ])('%s', (_what, bytes) => {
    expect(lengthsOf(bytes)).toEqual([longest]);
  });

  test('of a field', () => {
    const host = openWorkbook(new TextEncoder().encode(`${long},y`), 'draft.csv');
    expect(Object.values(cellsOf(host.read('draft'), 'value')).map(String)).toEqual([
      long.slice(0, longest),
      'y',
    ]);
  });

  test('and one of just that length is whole', () => {
    const whole = 'x'.repeat(longest);
    expect(
      lengthsOf(makeSheet(`<row r="1"><c r="A1" t="inlineStr"><is><t>${whole}</t></is></c></row>`)),
    ).toEqual([longest]);
  });
});

test('a number format of any length is read at once', () => {
  const styles = (code: string) =>
    `<numFmts><numFmt numFmtId="164" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>`;
  for (const code of ['['.repeat(200_000), '[h'.repeat(100_000), `0.0${' '.repeat(200_000)}`]) {
    const grid = readGrid(
      makeSheet('<row r="1"><c r="A1" s="0"><v>5.5</v></c></row>', { styles: styles(code) }),
    );
    expect(cellsOf(grid, 'text')).toEqual({ A1: '5.5' });
  }
});
