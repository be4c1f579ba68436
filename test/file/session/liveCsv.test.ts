import fc from 'fast-check';
import { fromA1 } from '../../../src/core/sheet/address';
import type { CellEdit } from '../../../src/core/sheet/edit';
import { Failure } from '../../../src/core/sheet/errors';
import { FormulaTyped, NowhereToStore, OneSheetOnly } from '../../../src/file/failures';
import { openCsv, openLiveFile, type LiveFile } from '../../../src/file';
import { plainGrid } from '../../contract/hostContract';

const open = (csv: string): LiveFile => openLiveFile(new TextEncoder().encode(csv), 'draft.csv');
const textOf = (file: LiveFile): string => new TextDecoder().decode(file.save()).replace('\ufeff', '');

test.each<[name: string, csv: string, a1: string, input: string, written: string, shown: unknown[]]>([
  ['a number', 'a,1', 'B1', '7.5', 'a,7.5', [7.5, '7.5']],
  ['a nought at the end', 'a,1', 'B1', '0.70', 'a,0.70', [0.7, '0.70']],
  ['a per cent', 'a,1', 'B1', '45.5%', 'a,45.5%', [0.455, '45.5%']],
  ['a number into a per cent', 'a,65%', 'B1', '45', 'a,45%', [0.45, '45%']],
  ['one with decimals', 'a,65%', 'B1', '45.5', 'a,45.5%', [0.455, '45.5%']],
  ['a share into a per cent', 'a,65%', 'B1', '.5', 'a,50%', [0.5, '50%']],
  ['nought into a per cent', 'a,65%', 'B1', '0', 'a,0%', [0, '0%']],
  ['a per cent into a per cent', 'a,65%', 'B1', '45 %', 'a,45%', [0.45, '45%']],
  ['money', 'a;1\r\nb;2', 'B1', '£2,043', 'a;"£2,043"\r\nb;2', [2043, '£2,043']],
  ['a number below nought', 'a,1', 'B1', '(5)', 'a,-5', [-5, '-5']],
  ['a number with a power', 'a,1', 'B1', '1E3', 'a,1000', [1000, '1000']],
  ['a truth', 'a,1', 'B1', 'true', 'a,TRUE', [true, 'TRUE']],
  ['a date as it was typed', 'a,1', 'B1', '28/04/2016', 'a,28/04/2016', ['28/04/2016', '28/04/2016']],
  ['a time as it was typed', 'a,1', 'B1', '10:30', 'a,10:30', ['10:30', '10:30']],
  ['a text', 'a,1', 'A1', 'x, "y"', '"x, ""y""",1', ['x, "y"', 'x, "y"']],
  ['a text within quotes', '"a",1', 'A1', '"x"', '"""x""",1', ['"x"', '"x"']],
  ['nothing', 'a,1', 'B1', '', 'a,', []],
  ['a formula as a text, disarmed', 'a,1', 'A1', "'=1+1", "'=1+1,1", ["'=1+1", "'=1+1"]],
  ['digits as a text, which the file cannot keep apart', 'a,x', 'B1', "'45", 'a,45', [45, '45']],
  ['beyond the last row', 'a,1\n', 'B4', '5', 'a,1\n\n\n,5\n', [5, '5']],
])('typing %s', async (_, csv, a1, input, written, shown) => {
  const file = open(csv);
  expect(await file.type('draft', fromA1(a1)!, input)).toEqual([]);
  expect(textOf(file)).toBe(written);
  const [cell] = file.readCells('draft', [fromA1(a1)!]);
  expect(cell ? [cell.value, cell.text] : []).toEqual(shown);
  await file.undo();
  expect(textOf(file)).toBe(csv);
});

test('a formula is refused', async () => {
  await expect(open('a,1').type('draft', fromA1('A1')!, '=1')).rejects.toThrow(FormulaTyped);
});

test('there is no place for a report or for settings', async () => {
  const file = open('a,1');
  await expect(file.writeReport([['a']])).rejects.toThrow(OneSheetOnly);
  expect(await file.removeReport()).toBe(false);
  expect(await file.settings.get()).toBeNull();
  await expect(file.settings.set({})).rejects.toThrow(NowhereToStore);
  expect(file.isChanged()).toBe(false);
});

test('a revert leaves what was typed elsewhere', async () => {
  const file = open('a,65%\n');
  const cell = fromA1('B1')!;
  await file.apply([{ sheet: 'draft', cell, before: 0.65, after: 0.7, numberFormat: '0%' }]);
  await file.type('draft', fromA1('A1')!, 'b');
  expect(textOf(file)).toBe('b,70%\n');
  expect(await file.revert()).toEqual([]);
  expect(textOf(file)).toBe('b,65%\n');
});

const fields = fc.constantFrom(
  '',
  'a',
  '1',
  '65%',
  '"7,800"',
  '£5',
  'TRUE',
  '#N/A',
  '0.70',
  ' x',
  '"q""q"',
  '=1',
);
const given = fc.tuple(
  fc.array(fc.array(fields, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
  fc.constantFrom(',', ';', '\t'),
  fc.constantFrom('\n', '\r\n', '\r'),
  fc.boolean(),
);
const place = fc.record({ row: fc.nat(6), column: fc.nat(5) });
const acts = fc.array(
  fc.oneof(
    fc.record({
      cell: place,
      input: fc.constantFrom(
        '45',
        '45%',
        '1,234',
        '£2,043.5',
        '(5)',
        'x;y',
        '"q"',
        "'=x",
        '',
        '1/2',
        'a\nb',
        'no',
      ),
    }),
    fc.record({
      cell: place,
      after: fc.constantFrom<CellEdit['after'][]>(
        1,
        0.705,
        -1250,
        '-',
        '-1 of 2',
        '"',
        '"a" or "b"',
        null,
        true,
      ),
      numberFormat: fc.constantFrom(undefined, '0%', '#,##0', 'dd/mm/yyyy'),
    }),
    fc.constantFrom('undo' as const, 'redo' as const),
  ),
  { maxLength: 10 },
);

test('what is shown is what a reading of the saved file finds, whatever was done', async () => {
  await fc.assert(
    fc.asyncProperty(given, acts, async ([rows, delimiter, lineBreak, isEnded], wanted) => {
      const csv = rows.map((row) => row.join(delimiter)).join(lineBreak) + (isEnded ? lineBreak : '');
      fc.pre(csv.trim() !== '');
      const bytes = new TextEncoder().encode(`sep=${delimiter}${lineBreak}${csv}`);
      const file = openLiveFile(bytes, 'draft.csv');
      for (const act of wanted) {
        if (act === 'undo') await file.undo();
        else if (act === 'redo') await file.redo();
        else if ('input' in act) expect(await file.type('draft', act.cell, act.input)).toEqual([]);
        else {
          const value = file.readCells('draft', [act.cell])[0]?.value;
          const before = typeof value === 'object' ? value.error : (value ?? null);
          const { numberFormat, ...edit } = { ...act, sheet: 'draft', before };
          const conflicts = file.apply([numberFormat === undefined ? edit : { ...edit, numberFormat }]);
          expect(await conflicts).toEqual([]);
        }
        const saved = openCsv(file.save(), 'draft.csv').read('draft');
        expect(plainGrid(await file.read('draft'))).toEqual(plainGrid(saved));
      }
      while (file.canUndo()) await file.undo();
      expect(file.save()).toBe(bytes);
    }),
    { numRuns: 500 },
  );
});

test('a file that cannot be read cannot be opened', () => {
  expect(() => openLiveFile(new Uint8Array(), 'draft.csv')).toThrow(Failure);
});
