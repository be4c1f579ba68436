import { NOT_CALCULATED } from '../../../src/core/sheet/grid';
import { builtinFormat } from '../../../src/file/xlsx/numberFormats';
import { openWorkbook } from '../../../src/file';
import { applyTo, conflictsOf, editOf, rowsOf, textsOf } from '../../support/edits';
import { cellsOf, makeSheet, makeWorkbook, stylesOf } from '../../support/workbook';

const text = (content: string, space = ''): string => `<is><t${space}>${content}</t></is>`;

describe('a cell', () => {
  test.each<[name: string, rows: string, edit: ReturnType<typeof editOf>, written: string]>([
    [
      'with a number gets another',
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      editOf('A1', 1, 2.5),
      '<row r="1"><c r="A1"><v>2.5</v></c></row>',
    ],
    [
      'keeps its style and what we do not know of',
      '<row r="1" x14ac:dyDescent="0.3"><c r="A1" s="0" ph="1" odd=\'a"b\'><v>1</v><extLst><ext/></extLst></c></row>',
      editOf('A1', 1, 2),
      '<row r="1" x14ac:dyDescent="0.3"><c r="A1" s="0" ph="1" odd=\'a"b\'><v>2</v><extLst><ext/></extLst></c></row>',
    ],
    [
      'with a shared text becomes a number',
      '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
      editOf('A1', '7,800', 7800),
      '<row r="1"><c r="A1"><v>7800</v></c></row>',
    ],
    [
      'with a number becomes a text',
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      editOf('A1', 1, 'N/A'),
      `<row r="1"><c r="A1" t="inlineStr">${text('N/A')}</c></row>`,
    ],
    [
      'with a rich text becomes a plain one',
      '<row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>',
      editOf('A1', 'ab', 'c'),
      `<row r="1"><c r="A1" t="inlineStr">${text('c')}</c></row>`,
    ],
    [
      'with a truth becomes a number',
      '<row r="1"><c r="A1" t="b"><v>1</v></c></row>',
      editOf('A1', true, 1),
      '<row r="1"><c r="A1"><v>1</v></c></row>',
    ],
    [
      'with an error becomes a number',
      '<row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
      editOf('A1', '#DIV/0!', 1),
      '<row r="1"><c r="A1"><v>1</v></c></row>',
    ],
    [
      'with a formula becomes a number',
      '<row r="1"><c r="A1"><f>B1+1</f><v>1</v></c></row>',
      editOf('A1', 1, 1),
      '<row r="1"><c r="A1"><v>1</v></c></row>',
    ],
    [
      'gets a formula with the number it comes to',
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      editOf('A1', 1, 68.5, { formula: 'ROUND($C5+(B1<2)*1/4,0)&"<"' }),
      '<row r="1"><c r="A1"><f>ROUND($C5+(B1&lt;2)*1/4,0)&amp;"&lt;"</f><v>68.5</v></c></row>',
    ],
    [
      'gets a formula with the text it comes to',
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      editOf('A1', 1, 'a', { formula: '"a"' }),
      '<row r="1"><c r="A1" t="str"><f>"a"</f><v>a</v></c></row>',
    ],
    [
      'gets a formula that nobody worked out',
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      editOf('A1', 1, null, { formula: 'B1' }),
      '<row r="1"><c r="A1"><f>B1</f></c></row>',
    ],
    [
      'is cleared and keeps its style',
      '<row r="1"><c r="A1" s="0" t="s"><v>0</v></c></row>',
      editOf('A1', '7,800', null),
      '<row r="1"><c r="A1" s="0"/></row>',
    ],
    [
      'that closes itself is filled',
      '<row r="1"><c r="A1" s="0" /></row>',
      editOf('A1', null, 5),
      '<row r="1"><c r="A1" s="0"><v>5</v></c></row>',
    ],
    [
      'loses what Excel knew of the value that went',
      '<row r="1"><c r="A1" t="e" vm="3" cm="1"><v>#VALUE!</v></c></row>',
      editOf('A1', '#VALUE!', 5),
      '<row r="1"><c r="A1"><v>5</v></c></row>',
    ],
    [
      'takes a very small number as it is',
      '<row r="1"><c r="A1"/></row>',
      editOf('A1', null, 1.5e-9),
      '<row r="1"><c r="A1"><v>1.5E-9</v></c></row>',
    ],
  ])('%s', (_, rows, edit, written) => {
    const bytes = makeSheet(rows, { strings: '<si><t>7,800</t></si>' });
    const host = applyTo(bytes, edit);
    expect(rowsOf(host.save())).toBe(written);
    const isOpen = edit.formula !== undefined && edit.after === null;
    const held = isOpen ? { error: NOT_CALCULATED } : edit.after;
    expect(cellsOf(host.read('Sheet1'), 'value')['A1'] ?? null).toEqual(held);
  });
});

describe('cells and rows that are not there', () => {
  const four =
    '<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="5" ht="20"/><row r="7"><c r="A7"><v>3</v></c></row>';

  test.each<[name: string, at: string, written: string]>([
    ['before the first cell', 'A2', '<row r="2"><c r="A2"><v>9</v></c><c r="B2">'],
    ['between cells', 'C2', '<v>1</v></c><c r="C2"><v>9</v></c><c r="D2">'],
    ['after the last cell', 'AA2', '<c r="D2"><v>2</v></c><c r="AA2"><v>9</v></c></row><row r="5"'],
    ['in an empty row', 'C5', '<row r="5" ht="20"><c r="C5"><v>9</v></c></row><row r="7">'],
    ['before the first row', 'B1', '<row r="1"><c r="B1"><v>9</v></c></row><row r="2">'],
    ['between rows', 'B6', '<row r="5" ht="20"/><row r="6"><c r="B6"><v>9</v></c></row><row r="7">'],
    ['after the last row', 'B9', '<c r="A7"><v>3</v></c></row><row r="9"><c r="B9"><v>9</v></c></row>'],
  ])('%s', (_, at, written) => {
    const host = applyTo(makeSheet(four), editOf(at, null, 9));
    expect(rowsOf(host.save())).toContain(written);
    expect(cellsOf(host.read('Sheet1'), 'value')).toEqual({ B2: 1, D2: 2, A7: 3, [at]: 9 });
  });

  test('many at once, in any order', () => {
    const host = applyTo(
      makeSheet(four),
      editOf('C6', null, 1),
      editOf('A6', null, 2),
      editOf('E2', null, 3),
      editOf('C2', null, 4),
      editOf('A9', null, 5),
      editOf('A8', null, 6),
    );
    const rows = rowsOf(host.save());
    const places = ['B2', 'C2', 'D2', 'E2', 'A6', 'C6', 'A7', 'A8', 'A9'].map((a1) =>
      rows.indexOf(`r="${a1}"`),
    );
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
  });

  test('clearing what is not there leaves the file as it is', () => {
    const bytes = makeSheet(four);
    const host = applyTo(bytes, editOf('C2', null, null), editOf('Z99', null, ''));
    expect(rowsOf(host.save())).toBe(four);
  });

  test('look as their row, or else their column, does', () => {
    const rows = '<row r="1" s="1" customFormat="1"/><row r="2" s="1"/>';
    const bytes = makeSheet(rows, {
      before: '<cols><col min="2" max="3" style="2"/></cols>',
      styles: stylesOf([0, 9, 10]),
    });
    const host = applyTo(bytes, editOf('B1', null, 1), editOf('B2', null, 1), editOf('A2', null, 1));
    expect(cellsOf(host.read('Sheet1'), 'numberFormat')).toEqual({
      B1: builtinFormat(9),
      B2: builtinFormat(10),
      A2: 'General',
    });
  });
});

describe('conflicts', () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="e"><v>#N/A</v></c><c r="D1" t="b"><v>0</v></c></row>';
  const bytes = makeSheet(rows, { strings: '<si><t>text</t></si>' });

  test.each<[name: string, at: string, before: string | number | boolean | null, found: unknown]>([
    ['another number', 'A1', 2, 1],
    ['a number that is nearly the same', 'A1', 1 + Number.EPSILON, 1],
    ['a number where a text was', 'A1', '1', 1],
    ['another text', 'B1', 'Text', 'text'],
    ['another error', 'C1', '#REF!', '#N/A'],
    ['another truth', 'D1', true, false],
    ['something where nothing was', 'A1', null, 1],
    ['nothing where something was', 'E1', 1, null],
    ['a row that is not there', 'E9', 1, null],
  ])('a cell that changed: %s', (_, at, before, found) => {
    expect(conflictsOf(bytes, editOf(at, before, 5))).toEqual([
      { sheet: 'Sheet1', cell: editOf(at, null, null).cell, reason: 'changed', found },
    ]);
  });

  test('every one is told, in the order of the edits, and nothing is written', () => {
    const edits = [
      editOf('C1', '#N/A', 5),
      editOf('B1', 'other', 5),
      editOf('A1', 1, 5, { sheet: 'Nowhere' }),
      editOf('A1', 7, 5),
    ];
    const conflicts = conflictsOf(bytes, ...edits);
    expect(conflicts.map(({ reason, found }) => [reason, found])).toEqual([
      ['changed', 'text'],
      ['no-such-sheet', null],
      ['changed', 1],
    ]);
  });

  test('a blank text stands for a blank cell', () => {
    const host = applyTo(bytes, editOf('E1', '', 5), editOf('A1', 1, ''));
    expect(cellsOf(host.read('Sheet1'), 'value')).toMatchObject({ E1: 5 });
    expect(cellsOf(host.read('Sheet1'), 'value')).not.toHaveProperty('A1');
  });

  test('sheets are found whatever the case of their name', () => {
    expect(conflictsOf(bytes, editOf('A1', 1, 5, { sheet: 'SHEET1' }))).toEqual([]);
  });

  test('of two edits of one cell the last counts', () => {
    const host = applyTo(bytes, editOf('A1', 1, 5), editOf('A1', 1, 6));
    expect(rowsOf(host.save())).toContain('<c r="A1"><v>6</v></c>');
  });

  test.each([
    ['a cell no sheet has', { ...editOf('A1', 1, 5), cell: { row: 1_048_576, column: 0 } }],
    ['half a cell', { ...editOf('A1', 1, 5), cell: { row: 0.5, column: 0 } }],
    ['no number', editOf('A1', 1, NaN)],
    ['an endless text', editOf('A1', 1, 'x'.repeat(40_000))],
    ['an endless format', editOf('A1', 1, 1, { numberFormat: '0'.repeat(300) })],
    ['a formula with a bell in it', editOf('A1', 1, 1, { formula: '"\u0007"' })],
    ['an endless formula', editOf('A1', 1, 1, { formula: 'x'.repeat(9_000) })],
  ])('an edit with %s is a fault of its maker', (_, edit) => {
    const host = openWorkbook(bytes, 'draft.xlsx');
    expect(() => host.apply([edit])).toThrow(RangeError);
  });
});

describe('protected sheets', () => {
  const styles =
    '<cellXfs><xf/><xf applyProtection="1"><protection locked="0"/></xf><xf><protection hidden="1"/></xf></cellXfs>';
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c><c r="C1" s="2"><v>3</v></c></row>';
  const protectedBy = (attributes: string): Uint8Array =>
    makeSheet(rows, { styles, after: `<sheetProtection ${attributes}/>` });

  test.each<[at: string, before: number | null, reasons: string[]]>([
    ['A1', 1, ['protected']],
    ['B1', 2, []],
    ['C1', 3, ['protected']],
    ['D1', null, ['protected']],
  ])('%s', (at, before, reasons) => {
    const conflicts = conflictsOf(protectedBy('sheet="1" objects="1"'), editOf(at, before, 9));
    expect(conflicts.map(({ reason }) => reason)).toEqual(reasons);
    expect(conflicts.map(({ found }) => found)).toEqual(reasons.map(() => before));
  });

  test('protection of anything but the cells is no matter', () => {
    expect(conflictsOf(protectedBy('objects="1"'), editOf('A1', 1, 9))).toEqual([]);
  });
});

describe('taking back', () => {
  const bytes = makeWorkbook({
    sheets: {
      Sheet1: '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row></sheetData>',
      Other: '<sheetData/>',
    },
    styles: stylesOf([0]),
  });

  test('each apply is taken back to the byte, the last first', () => {
    const host = openWorkbook(bytes, 'draft.xlsx');
    expect(host.save()).toBe(bytes);
    const toStart = host.remember();
    host.apply([editOf('A1', 2, 3, { numberFormat: '0.0' })]);
    const first = host.save();
    const toFirst = host.remember();
    host.apply([editOf('A1', 3, 'x'), editOf('B7', null, 1, { sheet: 'Other' })]);
    expect(cellsOf(host.read('Other'), 'value')).toEqual({ B7: 1 });
    toFirst();
    expect(host.save()).toEqual(first);
    expect(cellsOf(host.read('Other'), 'value')).toEqual({});
    toStart();
    expect(host.save()).toBe(bytes);
  });

  test('an apply that was refused leaves nothing to be taken back', () => {
    const host = openWorkbook(bytes, 'draft.xlsx');
    host.apply([editOf('A1', 99, 3)]);
    expect(host.save()).toBe(bytes);
  });

  test('edits turned round give back what the touched cells held', () => {
    const rows = '<row r="1"><c r="A1" s="0"><v>2</v></c><c r="B1"/></row>';
    const there = applyTo(makeSheet(rows), editOf('A1', 2, 'x'), editOf('B1', null, 4));
    const back = applyTo(there.save(), editOf('A1', 'x', 2), editOf('B1', 4, null));
    expect(rowsOf(back.save())).toBe(rows);
  });

  test('only the touched parts differ', () => {
    const host = applyTo(bytes, editOf('A1', 2, 3));
    const [before, after] = [textsOf(bytes), textsOf(host.save())];
    const changed = Object.keys(after).filter((name) => before[name] !== after[name]);
    expect(changed).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    expect(Object.keys(after)).toEqual(Object.keys(before));
  });
});
