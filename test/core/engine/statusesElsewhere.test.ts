import { createEngine } from '../../../src/core/engine/createEngine';
import { understand } from '../../../src/core/engine/knownSheet';
import { checkReading } from '../../../src/core/engine/readWorkbook';
import type { ListedCheck } from '../../../src/core/explanations/explanation';
import { toA1 } from '../../../src/core/sheet/address';
import { addSheet, openHostOn } from '../../excel-host/openHost';
import { gridOf, type TestCell } from '../../support/grid';

type Rows = readonly (readonly TestCell[])[];

const asOf = '2017-04-15';
const heading = ['Service', 'Indicator', 'Actual 2016', 'Target 2016', 'Status', 'Comments'];
const row = (service: string, name: string, actual: number, status: string | null) => [
  service,
  `Percentage of ${name} on time`,
  actual,
  80,
  status,
  null,
];
const scorecard: Rows = [
  heading,
  row('Waste', 'bins emptied', 82, 'Green'),
  row('Waste', 'bins mended', 84, 'Green'),
  row('Waste', 'streets swept', 60, 'Red'),
  row('Roads', 'lamps lit', 81, 'Green'),
  row('Roads', 'roads mended', 79, 'Amber'),
  row('Homes', 'homes let', 83, 'Green'),
  row('Homes', 'homes heated', 61, 'Red'),
  row('Homes', 'homes painted', 62, 'Red'),
];
const summary = (...homes: number[]): Rows => [
  ['At a glance'],
  [],
  ['Service', 'Green', 'Amber', 'Red', 'Total'],
  ['Waste', 2, 0, 1, 3],
  ['Roads', 1, 1, 0, 2],
  ['Homes', ...homes],
];

type Found = Pick<ListedCheck['findings'][number], 'rule' | 'sheet' | 'cell' | 'message'>;

function tallied(checks: readonly { readonly findings: readonly Found[] }[]): string[] {
  return checks.flatMap(({ findings }) =>
    findings.flatMap(({ rule, sheet, cell, message }) =>
      rule === 'tally-differs' ? [`${sheet} ${toA1(cell)}: ${message}`] : [],
    ),
  );
}

function checked(sheets: readonly (readonly [string, Rows])[]): string[] {
  const read = sheets.map(([sheet, rows]) => understand(gridOf(rows, { sheet }), {}));
  return tallied(checkReading({ sheets: read, nearMiss: null, settings: {}, explanations: [] }, asOf));
}

const wrong =
  'Summary D6: The table counts 1 “Red” for “Homes”, but the sheet “Scorecard” has 2 (rows 8 and 9); 8 other counts agree with it. Correct the count or the status, or explain what is counted.';

test.each<[string, Rows, Rows, string[]]>([
  ['that agrees', scorecard, summary(1, 0, 2, 3), []],
  ['that does not', scorecard, summary(1, 0, 1, 3), [wrong]],
  [
    'of a row whose status is wrong itself',
    [...scorecard.slice(0, 8), row('Homes', 'homes painted', 92, 'Red')],
    summary(2, 0, 1, 3),
    [],
  ],
  [
    'of a row that has no status',
    [...scorecard, row('Homes', 'homes sold', 82, null)],
    summary(2, 0, 2, 4),
    [],
  ],
  ['of other services', scorecard.map(([, ...cells]) => ['Parks', ...cells]), summary(1, 0, 1, 3), []],
])('a tally on another sheet %s', (_, rows, counts, said) => {
  expect(
    checked([
      ['Summary', counts],
      ['Scorecard', rows],
    ]),
  ).toEqual(said);
});

test('a sheet for each service', () => {
  const part = (from: number, to: number) =>
    [heading, ...scorecard.slice(from, to)].map(([, ...cells]) => cells);
  expect(
    checked([
      ['Waste', part(1, 4)],
      ['Roads', part(4, 6)],
      ['Homes', part(6, 9)],
      ['Summary', summary(1, 0, 1, 3)],
    ]),
  ).toEqual([
    'Summary D6: The table counts 1 “Red” for “Homes”, but the scorecard has 2; 8 other counts agree with it. Correct the count or the status, or explain what is counted.',
  ]);
});

test('in Excel, what the other sheet says now', async () => {
  const { excel, host } = openHostOn([...scorecard]);
  addSheet(excel, summary(1, 0, 1, 3), { sheet: 'Summary' });
  const engine = createEngine(host, { pause: () => Promise.resolve() });
  const check = async (sheets?: string[]) => {
    const { scorecards, unread } = await engine.check({ asOf, ...(sheets && { sheets }) });
    return tallied([...scorecards, ...unread]).length;
  };
  expect(await check()).toBe(1);
  const [first, second] = excel.book.sheets;
  first!.type({ row: 8, column: 4 }, 'Not rated');
  expect(await check([first!.name])).toBe(0);
  first!.type({ row: 8, column: 4 }, 'Red');
  expect(await check([first!.name])).toBe(1);
  second!.type({ row: 5, column: 3 }, 2);
  expect(await check(['Summary'])).toBe(0);
});
