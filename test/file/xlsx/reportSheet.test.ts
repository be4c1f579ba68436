import { OneSheetOnly, SheetNameRefused, StructureProtected } from '../../../src/file/failures';
import { openCsv, openWorkbook } from '../../../src/file';
import { editOf, textsOf } from '../../support/edits';
import { cellsOf, makeSheet, makeWorkbook, stylesOf } from '../../support/workbook';

const bytes = makeWorkbook({
  sheets: { 'First one': '<sheetData/>', Chart: '', Kent: '<sheetData/>' },
  types: { Chart: 'chartsheet' },
  styles: `<fonts count="1"><font><sz val="9"/></font></fonts>${stylesOf([0]).replace('<numFmts></numFmts>', '')}`,
});

test('its rows are read back, no text among them a formula', () => {
  const host = openWorkbook(bytes, 'draft.xlsx');
  host.addSheet('Check', [
    ['Indicator', 'Target'],
    ['=HYPERLINK("http://x")', 12.5],
    ['+1', null, '@x'],
    ['-', -3],
  ]);
  const grid = openWorkbook(host.save(), 'draft.xlsx').read('Check');
  expect(cellsOf(grid, 'value')).toEqual({
    A1: 'Indicator',
    B1: 'Target',
    A2: '=HYPERLINK("http://x")',
    B2: 12.5,
    A3: '+1',
    C3: '@x',
    A4: '-',
    B4: -3,
  });
  expect(new Set(Object.values(cellsOf(grid, 'isFormula')))).toEqual(new Set([false]));
});

test('it has a heading in bold, wrapped texts, columns as wide as they need to be', () => {
  const host = openWorkbook(bytes, 'draft.xlsx');
  host.addSheet('Check', [['Rule', 'Message'], ['a', 'long '.repeat(40)], ['two\nlines of some length']]);
  const parts = textsOf(host.save());
  const sheet = parts['xl/worksheets/sheet4.xml']!;
  expect(sheet).toContain(
    '<cols><col min="1" max="1" width="22" customWidth="1"/><col min="2" max="2" width="60" customWidth="1"/></cols>',
  );
  const styles = /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(parts['xl/styles.xml']!)![1]!.split(/(?=<xf)/);
  const styleOf = (cell: string) => styles[Number(new RegExp(`r="${cell}" s="(\\d+)"`).exec(sheet)![1])];
  expect(styleOf('A1')).toContain('fontId="1"');
  expect(parts['xl/styles.xml']).toContain(
    '<fonts count="2"><font><sz val="9"/></font><font><b/><sz val="9"/></font></fonts>',
  );
  expect(styleOf('A2')).toContain('wrapText="1"');
});

describe('a sheet that is laid out', () => {
  const layout = {
    headingRow: 2,
    links: [{ at: { row: 3, column: 1 }, sheet: "Kent's & co", cell: { row: 4, column: 2 } }],
    widths: [10, 8],
  };
  const rows = [
    ['Report'],
    ['=1 to fix'],
    ['Finding', 'Cell'],
    ['one two three four five', 'C5'],
    ['one', 'D6'],
  ];
  const write = (names: string) => {
    const workbook = textsOf(bytes)['xl/workbook.xml']!.replace('</sheets>', `</sheets>${names}`);
    const host = openWorkbook(makeSheet('', { parts: { 'xl/workbook.xml': workbook } }), 'draft.xlsx');
    host.addSheet('The report', rows, layout);
    const parts = textsOf(host.save());
    const sheet = Object.entries(parts).find(([, text]) => text.includes('Finding</t>'))![1];
    return { sheet, workbook: parts['xl/workbook.xml']!, styles: parts['xl/styles.xml']! };
  };

  test('has widths, rows as high as their texts need, headings that stay, and prints one page wide', () => {
    const { sheet } = write('');
    expect(sheet).toContain('<col min="1" max="1" width="10" customWidth="1"/>');
    expect([...sheet.matchAll(/<row r="(\d)" ht="(\d+)"/g)].map(([, row, points]) => [row, points])).toEqual([
      ['4', '45'],
    ]);
    expect(sheet).toContain('<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toContain('<pageSetup orientation="landscape" fitToHeight="0"/>');
  });

  test('has cells that lead to others, and look so', () => {
    const { sheet, styles } = write('');
    expect(sheet).toContain(`<hyperlink ref="B4" location="'Kent''s &amp; co'!C5" display="C5"/>`);
    const xfs = /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(styles)![1]!.split(/(?=<xf)/);
    const fonts = /<fonts[^>]*>(.*)<\/fonts>/s.exec(styles)![1]!.split(/(?=<font>|<font\/>)/);
    const fontOf = (cell: string) => {
      const style = xfs[Number(new RegExp(`r="${cell}" s="(\\d+)"`).exec(sheet)![1])]!;
      return fonts[Number(/fontId="(\d+)"/.exec(style)?.[1] ?? 0)]!;
    };
    expect(fontOf('B4')).toMatch(/^<font><u\/><color rgb="FF0563C1"\/>/);
    expect(fontOf('B5')).not.toContain('<u/>');
    expect([fontOf('A1'), fontOf('A3')].every((font) => font.includes('<b/>'))).toBe(true);
  });

  test.each([
    ['', '<definedNames>'],
    [
      '<definedNames><definedName name="Years">Kent!$A$1</definedName></definedNames>',
      'Kent!$A$1</definedName>',
    ],
  ])('has its headings printed on every page, beside the names that there are: %s', (names, before) => {
    const { workbook } = write(names);
    const index = [...workbook.matchAll(/<sheet /g)].length - 1;
    expect(workbook).toContain(
      `${before}<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'The report'!$3:$3</definedName></definedNames>`,
    );
  });
});

test('it is the last, with a number and a pointer of its own', () => {
  const host = openWorkbook(bytes, 'draft.xlsx');
  host.addSheet('Check & "report"', [['a']]);
  const parts = textsOf(host.save());
  expect(parts['xl/workbook.xml']).toMatch(
    /<sheet name="Check &amp; &quot;report&quot;" sheetId="4" xmlns:r="[^"]*" r:id="(\w+)"\/><\/sheets>/,
  );
  expect(parts['[Content_Types].xml']).toContain('PartName="/xl/worksheets/sheet4.xml"');
  expect(parts['xl/_rels/workbook.xml.rels']).toContain('Target="/xl/worksheets/sheet4.xml"');
});

test.each([
  ['blank', ' '],
  ['of 32 characters', 'x'.repeat(32)],
  ['with a colon', 'a:b'],
  ['with a slash', 'a/b'],
  ['with a backslash', 'a\\b'],
  ['with a question mark', 'a?'],
  ['with an asterisk', 'a*'],
  ['with brackets', '[a]'],
  ['that begins with an apostrophe', "'a"],
  ['that ends with an apostrophe', "a'"],
  ['that is taken', 'FIRST ONE'],
  ['that a chart sheet has', 'chart'],
  ['that Excel keeps for itself', 'History'],
])('16: a name %s is refused and nothing changes', (_, name) => {
  const host = openWorkbook(bytes, 'draft.xlsx');
  expect(() => {
    host.addSheet(name, [['a']]);
  }).toThrow(SheetNameRefused);
  expect(host.save()).toBe(bytes);
});

test('16: a name of 31 characters with an apostrophe inside is taken', () => {
  const host = openWorkbook(bytes, 'draft.xlsx');
  const name = `it's ${'x'.repeat(26)}`;
  host.addSheet(name, [['a']]);
  expect(cellsOf(host.read(name), 'value')).toEqual({ A1: 'a' });
});

test('a workbook whose structure is protected gets none', () => {
  const parts = textsOf(bytes);
  const locked = parts['xl/workbook.xml']!.replace(
    '<sheets>',
    '<workbookProtection lockStructure="1"/><sheets>',
  );
  const host = openWorkbook(makeSheet('', { parts: { 'xl/workbook.xml': locked } }), 'draft.xlsx');
  expect(() => {
    host.addSheet('Check', []);
  }).toThrow(StructureProtected);
});

test('nor does a file of text', () => {
  const host = openCsv(new TextEncoder().encode('a,b'), 'draft.csv');
  expect(() => {
    host.addSheet('Check', []);
  }).toThrow(OneSheetOnly);
});

test('it can be written to like any other, and goes with what was written', () => {
  const host = openWorkbook(bytes, 'draft.xlsx');
  host.apply([editOf('A1', null, 1, { sheet: 'Kent' })]);
  const before = host.save();
  const goBack = host.remember();
  host.addSheet('Check', [['a']]);
  expect(host.apply([editOf('A1', 'a', 'b', { sheet: 'Check' })])).toEqual([]);
  goBack();
  expect(host.save()).toEqual(before);
});
