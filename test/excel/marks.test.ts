import { fromA1, rangeFromA1 } from '../../src/core/sheet/address';
import type { Mark } from '../../src/core/sheet/host';
import { listAddresses } from '../../src/excel/marks';
import type { ModelSheet } from '../excel-host/model';
import { addSheet, openHostOn, type OpenedExcel } from '../excel-host/openHost';

let opened: OpenedExcel;
const open = (): OpenedExcel =>
  (opened = openHostOn([
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ]));

afterEach(() => {
  expect(opened.excel.unknownMembers).toEqual([]);
});

const markOf = (a1: string, severity: Mark['severity'], sheet = 'Sheet1'): Mark => ({
  sheet,
  cell: fromA1(a1)!,
  severity,
  text: 'Something',
});

/** The fill that lies over a cell. */
function shownFill(sheet: ModelSheet, a1: string): string | null {
  const { row, column } = fromA1(a1)!;
  const covers = sheet.formats.find(({ areas }) =>
    areas.some(
      (area) => area.top <= row && row <= area.bottom && area.left <= column && column <= area.right,
    ),
  );
  return covers?.fill ?? null;
}

const authorsFormat = {
  id: '{author}',
  type: 'Custom',
  areas: [rangeFromA1('A1:B9')!],
  formula: '=$B1>2',
  fill: '#00FF00',
  font: null,
};

test('each severity has a look of its own, the gravest counts, and other cells have none', async () => {
  const { host, sheet } = open();
  await host.mark([
    markOf('A1', 'advice'),
    markOf('A1', 'error'),
    markOf('B1', 'query'),
    markOf('B2', 'advice'),
  ]);
  const fills = ['A1', 'B1', 'B2'].map((a1) => shownFill(sheet, a1));
  expect(new Set(fills).size).toBe(3);
  expect(fills).not.toContain(null);
  expect(shownFill(sheet, 'A2')).toBeNull();
  await host.mark([markOf('A2', 'error')]);
  expect(shownFill(sheet, 'A2')).toBe(fills[0]);
});

test('marks come in place of those before, and go without a trace', async () => {
  const { host, excel, sheet } = open();
  const other = addSheet(excel, [['x']]);
  sheet.formats = [{ ...authorsFormat }, { ...authorsFormat, id: '{bars}', type: 'DataBar' }];
  for (const cell of sheet.cells.values()) Object.assign(cell, { fill: '#FFFF00', note: 'ask Finance' });
  const before = excel.book.snapshot();
  await host.mark([markOf('A1', 'error'), markOf('A1', 'error', 'Sheet2')]);
  expect(excel.book.snapshot()).not.toEqual(before);
  await host.mark([markOf('B2', 'query')]);
  expect([shownFill(sheet, 'A1'), shownFill(other, 'A1')]).toEqual(['#00FF00', null]);
  await host.clearMarks();
  expect(excel.book.snapshot()).toEqual(before);
  await host.clearMarks();
  expect(excel.book.snapshot()).toEqual(before);
});

test('marking takes no cell and no selection with it, but the undo list', async () => {
  const { host, excel, sheet } = open();
  const cells = structuredClone([...sheet.cells]);
  const { selection } = excel.book;
  await host.mark([markOf('A1', 'error')]);
  expect([...sheet.cells]).toEqual(cells);
  expect(excel.book.selection).toBe(selection);
  // Office.js knows no conditional format that Undo could take back.
  expect(host.emptiesUndo!('marks')).toBe(true);
  expect(excel.undoLosses).toBe(1);
});

test('nothing is marked on a protected sheet', async () => {
  const { host, excel, sheet } = open();
  const before = excel.book.snapshot();
  sheet.isProtected = true;
  await expect(host.mark([markOf('A1', 'error')])).rejects.toThrow(
    'The cells were not marked because sheet "Sheet1" is protected: choose Unprotect Sheet on the Review tab, then try again.',
  );
  sheet.isProtected = false;
  expect(excel.book.snapshot()).toEqual(before);
});

test('marks on a sheet that was protected since are named, not half cleared', async () => {
  const { host, sheet } = open();
  await host.mark([markOf('A1', 'error')]);
  sheet.isProtected = true;
  await expect(host.clearMarks()).rejects.toThrow(
    'The marks were not cleared because sheet "Sheet1" is protected',
  );
  sheet.isProtected = false;
  await host.clearMarks();
  expect(sheet.formats).toEqual([]);
});

test('a sheet that is not there is refused by name', async () => {
  const { host } = open();
  await expect(host.mark([markOf('A1', 'error', 'Gone')])).rejects.toThrow('has no sheet called "Gone"');
});

test('thousands of cells are all marked, though Excel cuts long lists off', async () => {
  const { host, sheet } = open();
  // Every other cell, so that none can be joined with the next.
  const marks = Array.from({ length: 3000 }, (_, index) => markOf(`C${index * 2 + 1}`, 'query'));
  await host.mark(marks);
  const marked = sheet.formats.flatMap(({ areas }) => areas);
  expect(marked).toHaveLength(3000);
  expect(shownFill(sheet, 'C5999')).not.toBeNull();
});

test('cells below each other become one address', () => {
  const cells = ['B3', 'A1', 'B2', 'C2', 'B5', 'A2'].map((a1) => fromA1(a1)!);
  expect(listAddresses(cells)).toEqual(['A1:A2,B2:B3,B5,C2']);
  expect(listAddresses(cells, 10)).toEqual(['A1:A2', 'B2:B3,B5', 'C2']);
  expect(listAddresses([])).toEqual([]);
});
