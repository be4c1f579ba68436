import fc from 'fast-check';
import { SheetNotFound } from '../../../src/core/sheet/errors';
import { NowhereToStore, OneSheetOnly, SheetTooLarge, TooManyCells } from '../../../src/file/failures';
import type { CellValue, Grid } from '../../../src/core/sheet/grid';
import { openCsv, openWorkbook, type Limits } from '../../../src/file';
import { cellsOf } from '../../support/workbook';

function read(text: string | Uint8Array, fileName = 'draft.csv', limits: Partial<Limits> = {}): Grid {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return openCsv(bytes, fileName, limits).grids()[Symbol.iterator]().next().value as Grid;
}

function textsOf(text: string | Uint8Array, fileName?: string): Record<string, string> {
  return cellsOf(read(text, fileName), 'text');
}

test('points before thousands stay as they are typed where semicolons part fields and commas decimals', () => {
  const valuesOf = (text: string) => cellsOf(read(text), 'value');
  expect(valuesOf('a;b\n12,4;5.120')).toMatchObject({ A2: '12,4', B2: '5.120' });
  expect(valuesOf('a;b\n12.4;5.120')).toMatchObject({ A2: 12.4, B2: 5.12 });
  expect(read('a;b\n12,4;5.120').hasSemicolons).toBe(true);
  expect(read('a,b\n12.4,5.120').hasSemicolons).toBeUndefined();
});

test('three decimals after a comma are no thousands where the other fields have decimals there', () => {
  const valuesOf = (text: string) => cellsOf(read(text), 'value');
  const french = '"79,529","105,2","98,14"\n"0,085","12,4","7,25 %"\n"1 200,5",3,"2.5"';
  expect(valuesOf(french)).toMatchObject({ A1: '79,529', A2: '0,085', B1: '105,2', C3: 2.5 });
  const english = '"79,529","105,200","98,140"\n"12,4","12,5","12,6"';
  expect(valuesOf(english)).toMatchObject({ A1: 79529, B1: 105200, A2: '12,4' });
  expect(valuesOf('"79,529","12,4"')).toMatchObject({ A1: 79529 });
});

describe('fields', () => {
  test.each<[name: string, csv: string, texts: Record<string, string>]>([
    ['one row', 'a,b', { A1: 'a', B1: 'b' }],
    ['rows that end as on Windows', 'a\r\nb\r\n', { A1: 'a', A2: 'b' }],
    ['rows that end as on Unix', 'a\nb\n', { A1: 'a', A2: 'b' }],
    ['rows that end as on old Macs', 'a\rb\r', { A1: 'a', A2: 'b' }],
    ['empty rows, which count', 'a\n\n\nb', { A1: 'a', A4: 'b' }],
    ['empty fields, which hold nothing', ',a,,b,', { B1: 'a', D1: 'b' }],
    ['quotes', '"a,b",c', { A1: 'a,b', B1: 'c' }],
    ['doubled quotes', '"say ""yes""",c', { A1: 'say "yes"', B1: 'c' }],
    ['a quoted nothing', '"",b', { B1: 'b' }],
    [
      'line breaks in quotes',
      '"Target\n2017","Target\r\n2018"\nx',
      { A1: 'Target\n2017', B1: 'Target\r\n2018', A2: 'x' },
    ],
    ['a quote inside a field', 'a 6" ruler,b', { A1: 'a 6" ruler', B1: 'b' }],
    ['text after a closing quote', '"a"b,c', { A1: 'ab', B1: 'c' }],
    ['blanks after a closing quote', '"a" ,"b"  \n"c" ,d', { A1: 'a ', B1: 'b  ', A2: 'c ', B2: 'd' }],
    ['semicolons', 'a;b\n1,5;c', { A1: 'a', B1: 'b', A2: '1,5', B2: 'c' }],
    ['tabs', 'a\tb\nc, d\te', { A1: 'a', B1: 'b', A2: 'c, d', B2: 'e' }],
    [
      'semicolons in prose between commas',
      'a,b\n"x; y; z",c\nd,e',
      { A1: 'a', B1: 'b', A2: 'x; y; z', B2: 'c', A3: 'd', B3: 'e' },
    ],
    ['the delimiter that Excel is told of', 'sep=;\r\na,b;c', { A1: 'a,b', B1: 'c' }],
    [
      'one column with a comma in it',
      'Indicator\nCases, open',
      { A1: 'Indicator', A2: 'Cases', B2: ' open' },
    ],
  ])('%s', (_, csv, texts) => {
    expect(textsOf(csv)).toEqual(texts);
  });

  test('a .tsv file has tabs, whatever else it holds', () => {
    expect(textsOf('a,b,c\td,e,f', 'draft.tsv')).toEqual({ A1: 'a,b,c', B1: 'd,e,f' });
  });

  test('whatever was quoted comes back', () => {
    const field = fc
      .array(fc.constantFrom('a', '"', ',', '\n', '\r', ';', ' ', 'é'), { maxLength: 6 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(fc.array(fc.tuple(field, field), { minLength: 1, maxLength: 5 }), (rows) => {
        const csv = rows
          .map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(','))
          .join('\r\n');
        const grid = read('sep=,\r\n' + csv);
        const texts = rows.map((row, index) =>
          row.map((_, column) => grid.rows[index]?.[column]?.text ?? ''),
        );
        expect(texts).toEqual(rows);
      }),
    );
  });
});

describe('values', () => {
  test.each<[text: string, value: CellValue]>([
    ['74.8', 74.8],
    ['-0.04', -0.04],
    ['6406', 6406],
    ['0', 0],
    ['-0', 0],
    ['.5', 0.5],
    ['TRUE', true],
    ['#N/A', { error: '#N/A' }],
    ['N/A', 'N/A'],
    ['28*', '28*'],
    ['007', '007'],
    ['1e5', '1e5'],
    ['+2%', '+2%'],
    ['1 234', '1 234'],
    ['4.64 tCO2', '4.64 tCO2'],
    ['£ 45.81K', '£ 45.81K'],
    ['(2)', '(2)'],
    ['1.5E+06', 1500000],
    ['5.', '5.'],
    ['-', '-'],
    ['.', '.'],
    ['1.2.3', '1.2.3'],
    [' 5', 5],
    ['5 ', 5],
    ['TRUE ', true],
    ['N/A ', 'N/A '],
    ['28* ', '28* '],
    ['31/03/2017', '31/03/2017'],
    ['2017-03-31', '2017-03-31'],
    ['Oct-16', 'Oct-16'],
    ['1234567890123456', '1234567890123456'],
    ['= National average', '= National average'],
  ])('%s', (text, value) => {
    const grid = read(`"${text}"`);
    expect(grid.rows[0]?.[0]).toMatchObject({ value, text, numberFormat: 'General', isFormula: false });
  });
});

describe('a quotation mark that is never closed', () => {
  test.each([
    ['in the last row', 'x\n"a,b\nc', 2],
    ['in the first field', '"a,b\nc,d\n', 1],
    ['at the very end', 'a,b\nc,"d', 2],
    ['before a row with quotes of its own', 'a,b\r\nc,"d\r\ne,"f, g"\r\nh,i\r\n', 2],
    ['behind lines within quotes', '"a\nb",c\nd,"e\nf,g\n', 3],
    ['past a whole row', 'Name,2016,2017,Notes\nHomes,10,12,"Return\nBins,40,38,DfE"\nCalls,9,8,x\n', 2],
    [
      'past rows and a blank',
      'Name;2016;2017;Notes\r\nHomes;10;12;"\r\nBins 2;40%;38%;\r\nCalls;9;;"\r\n',
      2,
    ],
    ['between semicolons', 'sep=;\na;b\n"c;d\n', 3],
  ])('%s', (_, csv, line) => {
    expect(() => read(csv)).toThrow(
      `line ${line} opens a quotation mark that is never closed, so the rows after it cannot be told apart`,
    );
  });

  test.each([
    ['lines within quotes', 'a,"b\nc"\nd,e'],
    [
      'lists within quotes',
      'Name,2016,2017,Notes\nHomes,10,12,"Return\nmen, 40, 38, 30\nof June, July, May, March"\n',
    ],
    ['an inch', 'a,6" ruler\nb,c'],
    ['doubled quotes at an end', 'a,"say ""yes"""\nb,c'],
    ['text after a closing quote', 'a,"b"c\nd,e'],
  ])('but %s', (_, csv) => {
    expect(() => read(csv)).not.toThrow();
  });
});

test.each<[text: string, value: CellValue, numberFormat: string]>([
  ['0.70', 0.7, '0.00'],
  ['17.0', 17, '0.0'],
  ['7,800', 7800, '#,##0'],
  ['1,200 ', 1200, '#,##0'],
  ['95% ', 0.95, '0%'],
  ['\u00a0£12.50 ', 12.5, '£#,##0.00'],
  ['-1,234.50', -1234.5, '#,##0.00'],
  ['12,34', '12,34', 'General'],
  ['95%', 0.95, '0%'],
  ['88.6%', 0.886, '0.0%'],
  ['95 %', 0.95, '0%'],
  ['99.6 %', 0.996, '0.0%'],
  ['-1,250 %', -12.5, '#,##0%'],
  ['£ 7,251', 7251, '£#,##0'],
  ['-£ 20.85', -20.85, '£#,##0.00'],
  ['-£-5', '-£-5', 'General'],
  ['+0.5', 0.5, '+0.0;-0.0;0.0'],
  ['+2', 2, '+0;-0;0'],
  ['(0.2)', -0.2, '#,##0.0;(#,##0.0)'],
  ['(1,234)', -1234, '#,##0;(#,##0)'],
  ['£2,043', 2043, '£#,##0'],
  ['£12.50', 12.5, '£#,##0.00'],
  ['$15,200,000', 15200000, '$#,##0'],
  ['-$1,250.50', -1250.5, '$#,##0.00'],
  ['€350', 350, '€#,##0'],
  ['$10.4M', '$10.4M', 'General'],
  ['US$350', 'US$350', 'General'],
  ['72 hours', '72 hours', 'General'],
  ['£-5', -5, '£#,##0'],
])('%s is the number that Excel makes of it, shown as it is printed', (text, value, numberFormat) => {
  expect(read(`"${text}"`).rows[0]?.[0]).toMatchObject({ value, text, numberFormat });
});

test.each([
  ['0.8734999999999999', 0.8735, '0.8735'],
  ['0.6666666666666666', 0.666666666666667, '0.666666667'],
  ['6.774444444444445', 6.77444444444444, '6.774444444'],
  ['123456789.123456789', 123456789.123457, '123456789.1'],
])('%s, which a program wrote out in full, has the fifteen digits that Excel keeps', (text, value, shown) => {
  expect(read(text).rows[0]?.[0]).toMatchObject({ value, text: shown });
});

describe('encodings', () => {
  const utf16 = (text: string, isBig: boolean): Uint8Array =>
    Uint8Array.from(
      [...text].flatMap((letter) => {
        const code = letter.charCodeAt(0);
        return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
      }),
    );

  test.each<[name: string, bytes: Uint8Array]>([
    ['UTF-8', new TextEncoder().encode('£é–€,x')],
    ['UTF-8 with a byte order mark', new TextEncoder().encode('\uFEFF£é–€,x')],
    ['windows-1252', Uint8Array.of(0xa3, 0xe9, 0x96, 0x80, 0x2c, 0x78)],
    ['UTF-16 with the little end first', utf16('\uFEFF£é–€,x', false)],
    ['UTF-16 with the big end first', utf16('\uFEFF£é–€,x', true)],
  ])('%s', (_, bytes) => {
    expect(textsOf(bytes)).toEqual({ A1: '£é–€', B1: 'x' });
  });

  test('UTF-16 without a byte order mark', () => {
    expect(textsOf(utf16('a,b', false))).toEqual({ A1: 'a', B1: 'b' });
  });

  test.each([true, false])('UTF-16 of any length, the big end first: %s', (isBig) => {
    const words = Array.from({ length: 3000 }, (_, index) => `word ${index}`).join(' ');
    const bytes = utf16(`\uFEFFx,${words}`, isBig);
    expect(textsOf(bytes)).toEqual({ A1: 'x', B1: words });
    expect(textsOf(Uint8Array.of(...bytes, 0x61))).toEqual({ A1: 'x', B1: words });
  });
});

describe('the sheet', () => {
  test.each([
    ['draft.csv', 'draft'],
    ['Kent 2017.20.csv', 'Kent 2017.20'],
    ['reports/2017/draft.csv', 'draft'],
    ['C:\\drafts\\draft.csv', 'draft'],
    ['draft', 'draft'],
    ['.csv', '.csv'],
  ])('of %s is called %s', (fileName, name) => {
    const host = openCsv(new TextEncoder().encode('a'), fileName);
    expect(host.sheets()).toEqual([{ name, isHidden: false }]);
    expect(host.read(name).sheet).toBe(name);
    expect(host.read(name.toUpperCase()).sheet).toBe(name);
  });

  test('is the only one', () => {
    const host = openCsv(new TextEncoder().encode('a'), 'draft.csv');
    expect(() => host.read('Sheet1')).toThrow(SheetNotFound);
  });

  test('is all that such a file can hold', () => {
    const bytes = new TextEncoder().encode('a');
    const host = openCsv(bytes, 'draft.csv');
    expect(host.lostSheets).toEqual([]);
    expect(host.readStoredJson()).toBeNull();
    expect(() => {
      host.storeJson({});
    }).toThrow(NowhereToStore);
    expect(() => {
      host.addSheet('Report', []);
    }).toThrow(OneSheetOnly);
    expect(() => host.addCopy({ from: 'draft', name: 'Next', edits: [] })).toThrow(OneSheetOnly);
    expect(host.readLook('draft')).toMatchObject({ isProtected: false, frozenRows: 0, lookOf: [] });
    expect(host.save()).toBe(bytes);
  });

  test('has no merged, hidden or dated things', () => {
    const { merges, hiddenRows, hiddenColumns, date1904, isHidden } = read('a');
    expect({ merges, hiddenRows, hiddenColumns, date1904, isHidden }).toEqual({
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      date1904: false,
      isHidden: false,
    });
  });

  test('is opened by its content and extension', async () => {
    expect(await openWorkbook(new TextEncoder().encode('a,b'), 'draft.CSV').sheets()).toHaveLength(1);
  });
});

describe('a text beyond the limits of a sheet is refused', () => {
  test('too many cells', () => {
    expect(cellsOf(read('1,2,3', 'draft.csv', { cells: 3 }), 'value')).toEqual({ A1: 1, B1: 2, C1: 3 });
    expect(() => read('1,2,3,4', 'draft.csv', { cells: 3 })).toThrow(TooManyCells);
  });

  test('too many columns', () => {
    expect(read(','.repeat(16_383) + 'x').rows[0]?.[16_383]?.value).toBe('x');
    expect(() => read(','.repeat(16_384) + 'x')).toThrow(SheetTooLarge);
  });

  test('too many rows', () => {
    expect(read('\n'.repeat(1_048_575) + 'x').rows[1_048_575]?.[0]?.value).toBe('x');
    expect(() => read('\n'.repeat(1_048_576) + 'x')).toThrow(SheetTooLarge);
  });
});
