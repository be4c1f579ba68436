import { readSheet } from '../../../../src/core/reading';
import { gridOf } from '../../../support/grid';

const HEADINGS = ['Indicator', 'Target 2024', 'Actual 2024', 'Target 2025', 'Actual 2025'];
const BOATS = ['Boats moored', 10, 12, 14, 15];
const NETS = ['Nets mended', 20, 22, 24, 25];

test.each([
  ['totals of each year and no name', [null, 'TOTAL 2024', 0.7, 'TOTAL 2025', 0.8], 2],
  ['one total and no name', [null, 'TOTAL', 34, 'TOTAL', 40], 2],
  ['the total of a sector', ['TOTAL SECTOR', 30, 34, 38, 40], 2],
  ['the total of a numbered programme', ['Subtotal programa 2', 30, 34, 38, 40], 2],
  ['a total that was measured', ['Total catch', 30, 34, 38, 40], 3],
  ['another word beside a total', [null, 'TOTAL 2024', 0.7, 'Nets', 0.8], 3],
])('%s among the rows', (_, row, count) => {
  const [scorecard] = readSheet(gridOf([HEADINGS, BOATS, row, NETS])).scorecards;
  expect(scorecard!.indicators).toHaveLength(count);
});

test.each([
  ['Western Total', 3],
  ['Grand total', 3],
  ['Totals were not kept', 4],
])('a row of figures that says “%s” beside the names', (total, count) => {
  const rows = [
    ['Region', 'Indicator', 'Target 2024', 'Actual 2024'],
    ['Western', 'Boats moored', 10, 12],
    ['Western', 'Nets mended', 20, 22],
    [total, null, 30, 34],
    ['Coast', 'Boats moored', 40, 42],
  ];
  const [scorecard] = readSheet(gridOf(rows)).scorecards;
  expect(scorecard!.indicators).toHaveLength(count);
});
