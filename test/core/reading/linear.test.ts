import { readSheet } from '../../../src/core/reading';
import type { Grid } from '../../../src/core/sheet/grid';
import { gridOf, type TestCell } from '../../support/grid';

const date = (day: number): TestCell => ({ value: 42_000 + day, format: 'mmm-yy' });

/** Sheets of which every row looks a little like something that a reader would go on looking at. */
const sheets: Readonly<Record<string, (row: number) => TestCell[]>> = {
  'a log of cases with two dates': (row) => [`Case ${row}`, date(row), date(row + 20)],
  'two columns of dates': (row) => [date(row), date(row + 20)],
  'headings and nothing else': (row) => [
    'Indicator',
    `Actual ${2000 + (row % 50)}`,
    'Target 2017',
    'Comments',
  ],
  'names without figures': (row) => [`Homes built in area ${row}`, null, null, null],
  'groups under wholes': (row) => (row % 3 === 0 ? [`Pupils of year ${row}`] : [`- group ${row}`, row, row]),
};

/** How often a row of the sheet is looked up while it is read. */
function workOf(rows: readonly TestCell[][]): number {
  let looks = 0;
  const grid = gridOf([['Indicator', 'Actual 2016', 'Target 2017', 'Comments'], ...rows]);
  const counted = new Proxy(grid.rows as object, {
    get: (target, key, receiver): unknown => {
      looks++;
      return Reflect.get(target, key, receiver);
    },
  }) as Grid['rows'];
  readSheet({ ...grid, rows: counted });
  return looks;
}

test.each(Object.entries(sheets))('twice the rows cost twice the work: %s', (_, rowAt) => {
  const work = (count: number) => workOf(Array.from({ length: count }, (__, row) => rowAt(row)));
  expect(work(1200) / work(600)).toBeLessThan(2.3);
});
