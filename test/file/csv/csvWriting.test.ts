import fc from 'fast-check';
import type { CellEdit } from '../../../src/core/sheet/edit';
import { openCsv } from '../../../src/file';
import { editOf } from '../../support/edits';
import { cellsOf } from '../../support/workbook';

const encoder = new TextEncoder();

function edit(
  a1: string,
  before: CellEdit['before'],
  after: CellEdit['after'],
  rest: Partial<CellEdit> = {},
): CellEdit {
  return editOf(a1, before, after, { sheet: 'draft', ...rest });
}

function write(csv: string | Uint8Array, ...edits: readonly CellEdit[]): Uint8Array {
  const host = openCsv(typeof csv === 'string' ? encoder.encode(csv) : csv, 'draft.csv');
  expect(host.apply(edits)).toEqual([]);
  return host.save();
}

function writeText(csv: string, ...edits: readonly CellEdit[]): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(write(csv, ...edits));
}

describe('a field', () => {
  test.each<[name: string, csv: string, edit: CellEdit, written: string]>([
    ['a number', 'a,1\r\nb,2\r\n', edit('B2', 2, 2.5), 'a,1\r\nb,2.5\r\n'],
    ['a text', 'a,1\n', edit('A1', 'a', 'x y'), 'x y,1\n'],
    ['a text that needs quotes', 'a,1', edit('A1', 'a', 'x, "y"'), '"x, ""y""",1'],
    ['a text of two lines', 'a,1', edit('A1', 'a', 'x\ny'), '"x\ny",1'],
    ['a text with what others divide by', 'a,1', edit('A1', 'a', 'x;y'), '"x;y",1'],
    ['quotes stay round a text', '"a",1', edit('A1', 'a', 'b'), '"b",1'],
    ['a share in a per cent format', 'a,65%', edit('A1', 'a', 0.7, { numberFormat: '0%' }), '70%,65%'],
    [
      'a share whose format hides digits',
      'a,65%',
      edit('A1', 'a', 0.705, { numberFormat: '0%' }),
      '0.705,65%',
    ],
    ['a number with separators', 'a,1', edit('A1', 'a', 1250, { numberFormat: '#,##0' }), '"1,250",1'],
    ['they go from a number', '"7,800",1', edit('A1', 7800, 7800), '7800,1'],
    ['nothing', 'a,"b",c', edit('B1', 'b', null), 'a,,c'],
    ['the other fields keep quotes and spaces', ' a , "b"x,"c"\r', edit('C1', 'c', 5), ' a , "b"x,5\r'],
    ['semicolons', 'a;1,5\nb;2', edit('B2', 2, 3), 'a;1,5\nb;3'],
    ['tabs', 'a\t1\nb\t2', edit('B2', 2, 'x\ty'), 'a\t1\nb\t"x\ty"'],
    ['after the line for Excel', 'sep=;\r\na;b', edit('B1', 'b', 3), 'sep=;\r\na;3'],
    ['past the end of its row', 'a\nb,c\n', edit('C1', null, 5), 'a,,5\nb,c\n'],
    ['in an empty row', 'a,b\n\nc,d', edit('B2', null, 5), 'a,b\n,5\nc,d'],
    ['in a new row', 'a,b\r\nc,d\r\n', edit('B4', null, 5), 'a,b\r\nc,d\r\n\r\n,5\r\n'],
    ['in a new row, the last without an end', 'a,b\nc,d', edit('A3', null, 5), 'a,b\nc,d\n5'],
    ['nothing in a new row', 'a,b\n', edit('B9', null, null), 'a,b\n'],
    ['digits that Excel would not keep', 'a,1', edit('B1', 1, 0.1 + 0.2), 'a,0.3'],
    ['a formula by what it comes to', 'a,1', edit('B1', 1, 5, { formula: '2+3' }), 'a,5'],
  ])('%s', (_, csv, change, written) => {
    expect(writeText(csv, change)).toBe(written);
  });

  test.each(['=1+1', '+1', '-1 of 2', '@x', '＝1', '\tx'])(
    '%j is disarmed, for Excel would run it',
    (text) => {
      const written = writeText('a,1', edit('A1', 'a', text));
      expect(written.replace(/["\ufeff]/g, '')).toBe(`'${text},1`);
    },
  );

  test.each(['-', '+', "'"])('a lone %s is left alone', (text) => {
    expect(writeText('a,1', edit('A1', 'a', text))).toBe(`${text},1`);
  });

  test('what was in the file is not disarmed', () => {
    expect(writeText('=1+1,1\n', edit('B1', 1, 2))).toBe('=1+1,2\n');
  });
});

describe('encodings', () => {
  const utf16 = (text: string): Uint8Array =>
    Uint8Array.from([...text].flatMap((one) => [one.charCodeAt(0), 0]));

  test.each<[name: string, before: Uint8Array, change: CellEdit, after: Uint8Array]>([
    ['a mark stays', encoder.encode('\ufeffa,1'), edit('B1', 1, 2), encoder.encode('\ufeffa,2')],
    ['no mark stays none', encoder.encode('é,1'), edit('B1', 1, 'à'), encoder.encode('é,à')],
    [
      'plain English gets a mark with its first accent',
      encoder.encode('a,1'),
      edit('B1', 1, 'à'),
      encoder.encode('\ufeffa,à'),
    ],
    ['UTF-16 stays', utf16('\ufeffa,1'), edit('B1', 1, 'é'), utf16('\ufeffa,é')],
    [
      'the old Windows encoding stays',
      Uint8Array.of(0xa3, 0x2c, 0x31),
      edit('B1', 1, '€'),
      Uint8Array.of(0xa3, 0x2c, 0x80),
    ],
    [
      'unless it lacks a character',
      Uint8Array.of(0xa3, 0x2c, 0x31),
      edit('B1', 1, '≥ 5'),
      encoder.encode('\ufeff£,≥ 5'),
    ],
  ])('%s', (_, before, change, after) => {
    expect(write(before, change)).toEqual(after);
  });
});

test('conflicts stop everything', () => {
  const bytes = encoder.encode('a,1\n#N/A,TRUE');
  const host = openCsv(bytes, 'draft.csv');
  const conflicts = host.apply([
    edit('A1', 'a', 'b'),
    edit('B1', '1', 2),
    edit('A2', '#N/A', 2),
    edit('B2', false, 2),
    edit('A1', 'a', 2, { sheet: 'other' }),
  ]);
  expect(conflicts.map(({ reason, found }) => [reason, found])).toEqual([
    ['changed', 1],
    ['changed', true],
    ['no-such-sheet', null],
  ]);
  expect(host.save()).toBe(bytes);
});

test('each apply is taken back to the byte', () => {
  const bytes = encoder.encode('a,1');
  const host = openCsv(bytes, 'draft.csv');
  const toStart = host.remember();
  host.apply([edit('A1', 'a', 'b;c;d;e')]);
  const first = host.save();
  const toFirst = host.remember();
  host.apply([edit('B9', null, 4)]);
  toFirst();
  expect(host.save()).toBe(first);
  toStart();
  expect(host.save()).toBe(bytes);
});

test('what is written is read back, by this host and by the next, and nothing else changes', () => {
  const word = fc.constantFrom('a', 'b "c"', 'd;e', 'x\ty', 'two\nlines', 'é', 'N/A', ' s ', "'");
  const value = fc.oneof(word, fc.integer({ min: -999, max: 99_999 }), fc.constant(null));
  const place = fc.record({ row: fc.nat(6), column: fc.nat(5) });
  const rows = fc.array(fc.array(fc.oneof(word, fc.nat(99)), { minLength: 2, maxLength: 4 }), {
    minLength: 2,
    maxLength: 5,
  });
  const field = (one: string | number) =>
    /[",\n]/.test(String(one)) ? `"${String(one).replaceAll('"', '""')}"` : String(one);
  fc.assert(
    fc.property(
      rows,
      fc.uniqueArray(fc.tuple(place, value), {
        maxLength: 6,
        selector: ([{ row, column }]) => row * 100 + column,
      }),
      fc.constantFrom('\n', '\r\n'),
      (table, changes, lineBreak) => {
        const csv = encoder.encode(
          `sep=,${lineBreak}${table.map((row) => row.map(field).join(',')).join(lineBreak)}`,
        );
        const host = openCsv(csv, 'draft.csv');
        const cells = cellsOf(host.read('draft'), 'value');
        const edits = changes.map(([cell, after]): CellEdit => {
          const before = host.read('draft').rows[cell.row]?.[cell.column]?.value ?? null;
          return { sheet: 'draft', cell, before: before as CellEdit['before'], after };
        });
        expect(host.apply(edits)).toEqual([]);
        const wanted = cellsOf(host.read('draft'), 'value');
        for (const { cell, after } of edits) {
          const a1 = String.fromCharCode(65 + cell.column) + (cell.row + 1);
          expect(wanted[a1] ?? null).toBe(after);
          cells[a1] = after!;
          if (after === null) Reflect.deleteProperty(cells, a1);
        }
        expect(wanted).toEqual(cells);
        expect(cellsOf(openCsv(host.save(), 'draft.csv').read('draft'), 'value')).toEqual(cells);
      },
    ),
  );
});
