import { rangeToA1 } from '../../../src/core/sheet/address';
import { type CellValue, NOT_CALCULATED } from '../../../src/core/sheet/grid';
import { cellsOf, makeSheet, readGrid, stylesOf, type TestWorkbook } from '../../support/workbook';

type Rest = Omit<TestWorkbook, 'sheets'>;

function valuesOf(rows: string, rest: Rest = {}): Record<string, CellValue> {
  return cellsOf(readGrid(makeSheet(rows, rest)), 'value');
}

function textsOf(rows: string, rest: Rest = {}): Record<string, string> {
  return cellsOf(readGrid(makeSheet(rows, rest)), 'text');
}

describe('values', () => {
  const strings =
    '<si><t>plain</t></si>' +
    '<si><t xml:space="preserve"> kept </t></si>' +
    '<si><t> trimmed\n</t></si>' +
    '<si><r><t>rich</t></r><r><rPr><b/></rPr><t xml:space="preserve"> text</t></r></si>' +
    '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>' +
    '<si><t>fish &amp; chips &#163;5 &#x20AC;6</t></si>' +
    '<si><t>two_x000D_\nlines, _x005F_x000D_ and _xyz_</t></si>' +
    '<si><t><![CDATA[<b>&amp;</b>]]></t></si>' +
    '<si><t>a<!-- note -->b<?pi?>c</t></si>' +
    '<si><t/></si><si/>';

  test.each<[name: string, cell: string, value: CellValue | undefined]>([
    ['a number', '<c r="A1"><v>74.8</v></c>', 74.8],
    ['a number of a stated type', '<c r="A1" t="n"><v>-6406</v></c>', -6406],
    ['a number with an exponent', '<c r="A1"><v>1.2E-3</v></c>', 0.0012],
    ['a number with more digits than a double has', '<c r="A1"><v>0.30000000000000004</v></c>', 0.1 + 0.2],
    ['a number with space around', '<c r="A1"><v> 5\n</v></c>', 5],
    ['a number in a CDATA section', '<c r="A1"><v><![CDATA[5]]></v></c>', 5],
    ['a number written with a reference', '<c r="A1"><v>&#53;</v></c>', 5],
    ['no number where one belongs', '<c r="A1"><v>about 5</v></c>', 'about 5'],
    ['a number too large', '<c r="A1"><v>1e999</v></c>', '1e999'],
    ['a type that nobody knows', '<c r="A1" t="x"><v>5</v></c>', 5],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['a shared text', '<c r="A1" t="s"><v>0</v></c>', 'plain'],
    ['a shared text that keeps its space', '<c r="A1" t="s"><v>1</v></c>', ' kept '],
    ['a shared text that does not', '<c r="A1" t="s"><v>2</v></c>', 'trimmed'],
    ['a rich text', '<c r="A1" t="s"><v>3</v></c>', 'rich text'],
    ['a text with its pronunciation', '<c r="A1" t="s"><v>4</v></c>', '東京'],
    ['a text with character references', '<c r="A1" t="s"><v>5</v></c>', 'fish & chips £5 €6'],
    [
      'a text with characters that XML cannot hold',
      '<c r="A1" t="s"><v>6</v></c>',
      'two\r\nlines, _x000D_ and _xyz_',
    ],
    ['a text in a CDATA section', '<c r="A1" t="s"><v>7</v></c>', '<b>&amp;</b>'],
    ['a text with a comment in it', '<c r="A1" t="s"><v>8</v></c>', 'abc'],
    ['an empty shared text', '<c r="A1" t="s"><v>9</v></c>', undefined],
    ['a shared text without content', '<c r="A1" t="s"><v>10</v></c>', undefined],
    ['an inline text', '<c r="A1" t="inlineStr"><is><t>here</t></is></c>', 'here'],
    ['an inline rich text', '<c r="A1" t="inlineStr"><is><r><t>he</t></r><r><t>re</t></r></is></c>', 'here'],
    ['an inline text with an escape', '<c r="A1" t="inlineStr"><is><t>a_x0009_b</t></is></c>', 'a\tb'],
    ['an empty inline text', '<c r="A1" t="inlineStr"><is><t></t></is></c>', undefined],
    [
      'an inline text with a control character',
      '<c r="A1" t="inlineStr"><is><t>a\u0001b</t></is></c>',
      'a\u0001b',
    ],
    ['a computed text', '<c r="A1" t="str"><f>B1</f><v>here</v></c>', 'here'],
    ['an empty computed text', '<c r="A1" t="str"><f>B1</f><v></v></c>', ''],
    ['a formula not yet computed', '<c r="A1"><f>B1</f></c>', { error: NOT_CALCULATED }],
    ['a formula with an empty value', '<c r="A1"><f>B1</f><v/></c>', { error: NOT_CALCULATED }],
    ['a styled blank', '<c r="A1" s="0"/>', undefined],
    ['a blank with a type', '<c r="A1" t="n"></c>', undefined],
    ['a blank of text type', '<c r="A1" t="s"><v/></c>', undefined],
    ['an extension after the value', '<c r="A1"><v>5</v><extLst><ext><v>6</v></ext></extLst></c>', 5],
  ])('%s', (_, cell, value) => {
    expect(valuesOf(`<row r="1">${cell}</row>`, { strings })).toEqual(
      value === undefined ? {} : { A1: value },
    );
  });

  test('a text that returns is kept once, and short ones are not mixed up', () => {
    const texts = Array.from({ length: 9000 }, (_, index) => `text ${index % 4500}`);
    const rows = texts.map((text) => `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`).join('');
    expect(Object.values(valuesOf(rows))).toEqual(texts);
  });
});

describe('formulas', () => {
  test.each([
    ['a formula', '<c r="A1"><f>B1*2</f><v>4</v></c>', true],
    [
      'the first of a shared formula',
      '<c r="A1"><f t="shared" ref="A1:A9" si="0">B1*2</f><v>4</v></c>',
      true,
    ],
    ['another of a shared formula', '<c r="A1"><f t="shared" si="0"/><v>4</v></c>', true],
    ['a typed number', '<c r="A1"><v>4</v></c>', false],
  ])('%s', (_, cell, isFormula) => {
    const grid = readGrid(makeSheet(`<row r="1">${cell}</row>`));
    expect(grid.rows[0]?.[0]).toMatchObject({ value: 4, isFormula, numberFormat: 'General' });
  });
});

describe('places', () => {
  test.each<[name: string, rows: string, values: Record<string, CellValue>]>([
    [
      'rows and cells that say where they are',
      '<row r="3"><c r="B3"><v>1</v></c><c r="AA3"><v>2</v></c></row>',
      { B3: 1, AA3: 2 },
    ],
    [
      'rows and cells that do not',
      '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
      { A1: 1, B1: 2, A2: 3 },
    ],
    [
      'a row that does not, after one that does',
      '<row r="4"><c r="C4"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
      { C4: 1, D4: 2, A5: 3 },
    ],
    ['lower case references', '<row r="1"><c r="b1"><v>1</v></c></row>', { B1: 1 }],
    ['cells out of order', '<row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c></row>', { A1: 1, C1: 3 }],
    [
      'rows out of order',
      '<row r="2"><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
      { A1: 1, A2: 2 },
    ],
    [
      'a row in two pieces',
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>',
      { A1: 1, B1: 2 },
    ],
    [
      'a cell that is given twice',
      '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>',
      { A1: 2 },
    ],
    ['a cell that belongs to another row', '<row r="1"><c r="A2"><v>1</v></c></row>', { A2: 1 }],
    [
      'the last cell there can be',
      '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
      { XFD1048576: 1 },
    ],
  ])('%s', (_, rows, values) => {
    expect(valuesOf(rows)).toEqual(values);
  });

  test.each([
    ['a row beyond the last', '<row r="1048577"/>'],
    ['row 0', '<row r="0"/>'],
    ['a row that is no number', '<row r="one"/>'],
    ['a column beyond the last', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
    ['a cell beyond the last row', '<row r="1"><c r="A1048577"><v>1</v></c></row>'],
    ['a reference without a column', '<row r="1"><c r="1"><v>1</v></c></row>'],
    ['a reference without a row', '<row r="1"><c r="A"><v>1</v></c></row>'],
    ['a text that the workbook does not hold', '<row r="1"><c r="A1" t="s"><v>7</v></c></row>'],
    ['a text by no number', '<row r="1"><c r="A1" t="s"><v>x</v></c></row>'],
  ])('%s is damage', (_, rows) => {
    expect(() => valuesOf(rows)).toThrow(/is damaged/);
  });
});

describe('number formats', () => {
  const one = (style: number, value: number | string): string =>
    `<row r="1"><c r="A1" s="${style}"><v>${value}</v></c></row>`;

  test.each([
    [0, 5.5, 'General', '5.5'],
    [1, 5.5, '0', '6'],
    [2, 5.5, '0.00', '5.50'],
    [3, 6406, '#,##0', '6,406'],
    [9, 0.88, '0%', '88%'],
    [10, 0.885, '0.00%', '88.50%'],
    [14, 42644, 'dd/mm/yyyy', '01/10/2016'],
    [15, 42644, 'd-mmm-yy', '1-Oct-16'],
    [16, 42644, 'd-mmm', '1-Oct'],
    [17, 42644, 'mmm-yy', 'Oct-16'],
    [18, 0.75, 'h:mm AM/PM', '6:00 PM'],
    [20, 0.25, 'hh:mm', '06:00'],
    [21, 0.25, 'hh:mm:ss', '06:00:00'],
    [22, 42644.25, 'dd/mm/yyyy hh:mm', '01/10/2016 06:00'],
    [27, 42644, 'dd/mm/yyyy', '01/10/2016'],
    [33, 0.25, 'hh:mm:ss', '06:00:00'],
    [36, 42644, 'dd/mm/yyyy', '01/10/2016'],
    [45, 0.25, 'mm:ss', '00:00'],
    [46, 1.5, '[h]:mm:ss', '36:00:00'],
    [47, 0.5 / 86_400, 'mm:ss.0', '00:00.5'],
    [49, 5.5, '@', '5.5'],
    [99, 5.5, 'General', '5.5'],
    [164, 42644, 'mmm&quot;.&quot;yy', 'Oct.16'],
    [165, 5.5, 'General', '5.5'],
  ])('%d shows %d in %s as %s', (id, value, code, text) => {
    const styles = stylesOf([0, id], { 164: 'mmm&quot;.&quot;yy' });
    const cell = readGrid(makeSheet(one(1, value), { styles })).rows[0]?.[0];
    expect(cell).toMatchObject({ value, numberFormat: code.replaceAll('&quot;', '"'), text });
  });

  test('a workbook may spell out what a built-in number means', () => {
    const styles = stylesOf([14], { 14: 'yyyy-mm-dd' });
    expect(textsOf(one(0, 42644), { styles })).toEqual({ A1: '2016-10-01' });
  });

  test('a style that is not there, and a workbook without styles, are General', () => {
    expect(textsOf(one(7, 5.5), { styles: stylesOf([2]) })).toEqual({ A1: '5.5' });
    expect(textsOf(one(7, 5.5))).toEqual({ A1: '5.5' });
  });

  test('formats for conditions are not those of cells', () => {
    const styles = stylesOf([164]) + '<dxfs><dxf><numFmt numFmtId="164" formatCode="0.000"/></dxf></dxfs>';
    expect(textsOf(one(0, 5.5), { styles })).toEqual({ A1: '5.5' });
  });

  test('dates count from 1904 where the workbook says so', () => {
    const bytes = makeSheet(one(0, 41182), { styles: stylesOf([14]), properties: 'date1904="1"' });
    const grid = readGrid(bytes);
    expect(grid.date1904).toBe(true);
    expect(grid.rows[0]?.[0]).toMatchObject({ value: 41182, text: '01/10/2016' });
  });
});

describe('dates written as ISO text', () => {
  const one = (text: string): string => `<row r="1"><c r="A1" t="d" s="1"><v>${text}</v></c></row>`;

  test.each([
    ['2016-10-01', 0, 42644, 'dd/mm/yyyy', '01/10/2016'],
    ['2016-10-01T06:00:00Z', 0, 42644.25, 'dd/mm/yyyy hh:mm', '01/10/2016 06:00'],
    ['2016-10-01T06:00:00.000', 17, 42644.25, 'mmm-yy', 'Oct-16'],
    ['T06:00:00', 21, 0.25, 'hh:mm:ss', '06:00:00'],
    ['1900-01-01', 0, 1, 'dd/mm/yyyy', '01/01/1900'],
    ['1900-02-28', 0, 59, 'dd/mm/yyyy', '28/02/1900'],
    ['1900-03-01', 0, 61, 'dd/mm/yyyy', '01/03/1900'],
    ['soon', 0, 'soon', 'General', 'soon'],
  ])('%s in format %d', (text, id, value, numberFormat, shown) => {
    const cell = readGrid(makeSheet(one(text), { styles: stylesOf([0, id]) })).rows[0]?.[0];
    expect(cell).toMatchObject({ value, numberFormat, text: shown });
  });

  test('count from 1904 where the workbook does', () => {
    const cell = readGrid(makeSheet(one('2016-10-01'), { properties: 'date1904="true"' })).rows[0]?.[0];
    expect(cell).toMatchObject({ value: 41182, text: '01/10/2016' });
  });
});

describe('hidden rows and columns', () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"/><row r="3" ht="0" customHeight="1"/><row r="4"><c r="D4"><v>4</v></c></row><row r="5" hidden="1"/>';

  test.each<[name: string, before: string, rows: number[], columns: number[]]>([
    ['rows that say so, as far as there are cells', '', [1, 2], []],
    ['columns that say so', '<cols><col min="2" max="3" hidden="1"/></cols>', [1, 2], [1, 2]],
    ['columns without width', '<cols><col min="2" max="2" width="0" customWidth="1"/></cols>', [1, 2], [1]],
    [
      'columns up to the last there can be',
      '<cols><col min="3" max="16384" hidden="true"/></cols>',
      [1, 2],
      [2, 3],
    ],
    ['columns that are not hidden', '<cols><col min="1" max="4" width="9" hidden="0"/></cols>', [1, 2], []],
    ['all rows but those that say otherwise', '<sheetFormatPr zeroHeight="1"/>', [1, 2], []],
  ])('%s', (_, before, hiddenRows, hiddenColumns) => {
    const grid = readGrid(makeSheet(rows, { before }));
    expect([[...grid.hiddenRows].sort(), [...grid.hiddenColumns]]).toEqual([hiddenRows, hiddenColumns]);
  });

  test('rows that are not listed are hidden where rows are hidden by default', () => {
    const sparse = '<row r="2"><c r="A2"><v>1</v></c></row><row r="5"><c r="A5"><v>1</v></c></row>';
    const grid = readGrid(makeSheet(sparse, { before: '<sheetFormatPr zeroHeight="1"/>' }));
    expect([...grid.hiddenRows]).toEqual([0, 2, 3]);
  });

  test('a million hidden rows without a cell cost nothing', () => {
    const grid = readGrid(
      makeSheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576" hidden="1"/>', {
        before: '<sheetFormatPr zeroHeight="1"/><cols><col min="1" max="16384" hidden="1"/></cols>',
      }),
    );
    expect([grid.rows.length, grid.hiddenRows.size, grid.hiddenColumns.size]).toEqual([1, 0, 1]);
  });
});

describe('merged areas', () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row><row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>5</v></c></row><row r="9"><c r="H9"><v>9</v></c></row>';
  const after = (...refs: string[]): string =>
    `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  const area = (top: number, left: number, bottom: number, right: number): object => ({
    top,
    left,
    bottom,
    right,
  });

  test.each<[name: string, refs: string[], merges: object[], values: Record<string, CellValue>]>([
    ['hide all but their first cell', ['A1:B2'], [area(0, 0, 1, 1)], { A1: 1, C1: 3, H9: 9 }],
    ['may have a blank first cell', ['G8:H9'], [area(7, 6, 8, 7)], { A1: 1, B1: 2, C1: 3, A2: 4, B2: 5 }],
    [
      'come in reading order',
      ['H9:H10', 'A1:A2'],
      [area(0, 0, 1, 0), area(8, 7, 9, 7)],
      { A1: 1, B1: 2, C1: 3, B2: 5, H9: 9 },
    ],
    [
      'may stand side by side',
      ['B1:C1', 'A1:A2'],
      [area(0, 0, 1, 0), area(0, 1, 0, 2)],
      { A1: 1, B1: 2, B2: 5, H9: 9 },
    ],
    ['may cover the whole sheet', ['A1:XFD1048576'], [area(0, 0, 1_048_575, 16_383)], { A1: 1 }],
    ['of one cell are none', ['A1', 'B2:B2'], [], { A1: 1, B1: 2, C1: 3, A2: 4, B2: 5, H9: 9 }],
    [
      'that overlap one before are left out',
      ['B2:H9', 'A1:B2', 'A1:B2'],
      [area(0, 0, 1, 1)],
      { A1: 1, C1: 3, H9: 9 },
    ],
    [
      'that no sheet can hold are left out',
      ['A1:XFE2', 'A1:B9999999', 'nonsense'],
      [],
      { A1: 1, B1: 2, C1: 3, A2: 4, B2: 5, H9: 9 },
    ],
  ])('%s', (_, refs, merges, values) => {
    const grid = readGrid(makeSheet(rows, { after: after(...refs) }));
    expect([grid.merges, cellsOf(grid, 'value')]).toEqual([merges, values]);
  });

  test('hide cells that stand far from the others in their row', () => {
    const far = '<row r="1"><c r="A1"><v>1</v></c><c r="XFC1"><v>2</v></c><c r="XFD1"><v>3</v></c></row>';
    expect(cellsOf(readGrid(makeSheet(far, { after: after('XFC1:XFD1') })), 'value')).toEqual({
      A1: 1,
      XFC1: 2,
    });
  });

  test('that overlap by the thousand leave no two that do', () => {
    const refs = Array.from({ length: 5000 }, (_, index) => `A${index + 1}:XFD${index + 1000}`);
    const grid = readGrid(makeSheet(rows, { after: after(...refs) }));
    expect(grid.merges.map(({ top }) => top)).toEqual([0, 1000, 2000, 3000, 4000]);
  });
});

describe('what stands around the cells', () => {
  test.each<[name: string, rest: Rest & { before?: string; after?: string }]>([
    [
      'conditional formats with extensions of their own',
      {
        after:
          '<extLst><ext><x14:sheetData xmlns:x14="urn:x"><row r="1"><c r="B1"><v>9</v></c></row></x14:sheetData></ext></extLst>',
      },
    ],
    ['comments and instructions', { before: '<!-- <row/> --><?pi <row?>', after: '<!-- > -->' }],
    ['strict names', { isStrict: true }],
  ])('%s: the cells are the same', (_, rest) => {
    expect(valuesOf('<row r="1"><c r="A1"><v>1</v></c></row>', rest)).toEqual({ A1: 1 });
  });

  test('a sheet without cells is an empty grid', () => {
    const grid = readGrid(makeSheet(''));
    expect([grid.rows.length, grid.sheet, grid.isHidden]).toEqual([0, 'Sheet1', false]);
  });
});

describe('sums', () => {
  const sumsOf = (rows: string) => {
    const sums = readGrid(makeSheet(rows)).rows.flatMap((row) => (row ?? []).map((cell) => cell?.sums));
    return sums.map((range) => (range ? rangeToA1(range) : null));
  };

  test('a plain sum says what it adds up, any other formula nothing', () => {
    expect(
      sumsOf(
        '<row r="9"><c r="A9"><f>SUM(A2:A8)</f><v>1</v></c><c r="B9"><f>SUM(B2:B8)/2</f><v>1</v></c><c r="C9"><v>1</v></c></row>',
      ),
    ).toEqual(['A2:A8', null, null]);
  });

  test('so do an average, and cells with a plus between', () => {
    expect(
      sumsOf(
        '<row r="9"><c r="A9"><f>AVERAGE(A2:A8)</f><v>1</v></c><c r="B9"><f>B2+B3</f><v>1</v></c><c r="C9"><f>C2+C3*2</f><v>1</v></c></row>',
      ),
    ).toEqual(['A2:A8', 'B2:B3', null]);
  });

  test('cells that share a sum add up their own block, unless a dollar sign holds it', () => {
    expect(
      sumsOf(
        '<row r="9"><c r="A9"><f t="shared" ref="A9:B9" si="0">SUM(A2:A8)</f><v>1</v></c><c r="B9"><f t="shared" si="0"/><v>1</v></c>' +
          '<c r="C9"><f t="shared" ref="C9:D9" si="1">SUM(C$2:C8)</f><v>1</v></c><c r="D9"><f t="shared" si="1"/><v>1</v></c></row>',
      ),
    ).toEqual(['A2:A8', 'B2:B8', 'C2:C8', null]);
  });
});
