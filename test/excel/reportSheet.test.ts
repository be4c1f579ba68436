import { reportTitle } from '../../src/core/stored/keys';
import { toA1 } from '../../src/core/sheet/address';
import type { ModelSheet } from '../excel-host/model';
import { addSheet, openHostOn, type OpenedExcel } from '../excel-host/openHost';

let opened: OpenedExcel;
const open = (): OpenedExcel => (opened = openHostOn([['a', 1]]));

afterEach(() => {
  expect(opened.excel.unknownMembers).toEqual([]);
});

const rows = [
  ['Cell', 'Finding', 'Figure'],
  ['C5', '=HYPERLINK("http://example.invalid")', 66],
  ['D7', '+2% where 1/2 was meant', null],
  ['true', '7,800'],
];

function valuesOf(sheet: ModelSheet): Record<string, unknown> {
  return Object.fromEntries(
    [...sheet.cells]
      .filter(([, { value }]) => value !== '')
      .map(([key, { value, formula }]) => {
        const [row, column] = key.split(',').map(Number) as [number, number];
        return [toA1({ row, column }), formula ?? value];
      }),
  );
}

test('is a sheet of its own after the others, whose texts are texts', async () => {
  const { host, excel } = open();
  const { active, selection } = excel.book;
  expect(await host.writeReport(rows)).toBe('Scorecard report');
  const report = excel.book.sheets.at(-1)!;
  expect(valuesOf(report)).toEqual({
    A1: 'Cell',
    B1: 'Finding',
    C1: 'Figure',
    A2: 'C5',
    B2: '=HYPERLINK("http://example.invalid")',
    C2: 66,
    A3: 'D7',
    B3: '+2% where 1/2 was meant',
    A4: 'true',
    B4: '7,800',
  });
  expect([...report.boldRows]).toEqual([0]);
  expect([excel.book.active, excel.book.selection]).toEqual([active, selection]);
});

test('comes in place of the one before, and goes without a trace', async () => {
  const { host, excel } = open();
  const before = excel.book.snapshot();
  await host.writeReport(rows);
  await host.writeReport([['Only']]);
  expect(excel.book.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Scorecard report']);
  expect(valuesOf(excel.book.sheets[1]!)).toEqual({ A1: 'Only' });
  expect(await host.removeReport()).toBe(true);
  expect(excel.book.snapshot()).toEqual(before);
  expect(await host.removeReport()).toBe(false);
});

test("a sheet of that name that is the author's own is left alone", async () => {
  const { host, excel } = open();
  addSheet(excel, [['mine']], { sheet: 'SCORECARD REPORT' });
  expect(await host.writeReport(rows)).toBe('Scorecard report (2)');
  expect(await host.removeReport()).toBe(true);
  expect(excel.book.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'SCORECARD REPORT']);
  expect(await host.removeReport()).toBe(false);
});

test('is laid out for the screen and for paper, and its lines lead to their cells', async () => {
  const { host, excel } = open();
  addSheet(excel, [['x']], { sheet: "Children's plan" });
  const links = [
    { at: { row: 3, column: 0 }, sheet: "Children's plan", cell: { row: 4, column: 2 } },
    { at: { row: 4, column: 0 }, sheet: 'Sheet1', cell: { row: 0, column: 1 } },
  ];
  await host.writeReport([['Title'], [], ['Cell', 'Finding'], ['C5', 'a'], ['B1', 'b']], {
    headingRow: 2,
    links,
    widths: [8, 56],
  });
  const report = excel.book.sheets.at(-1)!;
  expect([...report.boldRows]).toEqual([0, 2]);
  expect([...report.links]).toEqual([
    ['A4', "'Children''s plan'!C5"],
    ['A5', "'Sheet1'!B1"],
  ]);
  expect([report.frozenRows, report.wrapped]).toEqual([3, { top: 2, left: 0, bottom: 4, right: 1 }]);
  expect(Object.fromEntries(report.printing)).toEqual({
    Orientation: 'Landscape',
    Zoom: { horizontalFitToPages: 1 },
    TitleRows: '$3:$3',
  });
});

test('of a check is left out of later checks', async () => {
  const { host } = open();
  await host.writeReport([
    [reportTitle],
    ['Service', 'Indicator', 'Actual 2016', 'Target 2017'],
    ['a', 'b', 1, 2],
  ]);
  expect((await host.read('Scorecard report')).rows).toEqual([]);
});

test('one of many rows is whole', async () => {
  const { host, excel } = open();
  const many = Array.from({ length: 4000 }, (_, index) => [`row ${index}`, index, 'x']);
  await host.writeReport(many);
  const report = excel.book.sheets.at(-1)!;
  expect(report.cells.size).toBe(12_000);
  expect(report.at({ row: 3999, column: 0 })!.value).toBe('row 3999');
});

test('is refused where the structure of the workbook is protected', async () => {
  const { host, excel } = open();
  excel.book.isStructureProtected = true;
  await expect(host.writeReport(rows)).rejects.toThrow(
    'The report was not written because the structure of the workbook is protected: ' +
      'choose Protect Workbook on the Review tab to turn that off, then try again.',
  );
  expect(excel.book.sheets).toHaveLength(1);
});

test.each([1, 2, 3, 4, 5, 6])('a fault at request %d leaves no half a report', async (request) => {
  const { host, excel } = open();
  excel.plan({ request, how: 'refused', code: 'MemoryLimitReached' });
  await expect(host.writeReport(rows)).rejects.toThrow('The report was not written because');
  expect(excel.book.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
});
