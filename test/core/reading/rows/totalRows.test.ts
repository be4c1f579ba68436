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
