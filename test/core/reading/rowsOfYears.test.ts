import { readSheet } from '../../../src/core/reading';
import { gridOf, type TestCell } from '../../support/grid';

const heads = ['Indicator', 'Type', 'Year', 'Value', 'Previous year', 'Previous value', 'Target'];

function namesIn(rows: readonly (readonly TestCell[])[]) {
  return readSheet(gridOf(rows)).scorecards.map(({ indicators }) => indicators.map(({ name }) => name));
}

test.each([
  ['nothing', null],
  ['blanks', '   '],
  ['blanks that do not break', '\u00a0'],
])('a row with years and %s where its figures belong heads no other table', (_what, blank) => {
  const rows = [
    heads,
    ['Boats in harbour', 'Primary indicator', 2020, 41, 2019, 40, 45],
    ['Freight moved (data not seen since 2017)', 'Primary indicator', 2020, blank, 2019, blank, blank],
    ['Nets mended', 'Secondary indicator', 2020, 12, 2019, 11, 15],
    ['Lamps lit', 'Primary indicator', 2020, 22, 2019, 21, 25],
  ];
  expect(namesIn(rows)).toEqual([rows.slice(1).map(([name]) => name)]);
});

test('years under years that are not headed as such head a table of their own', () => {
  const rows = [
    ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017'],
    ['Boats in harbour', 41, 40, 45],
    [],
    ['Measure', 2018, 2019, 'Target 2020'],
    ['Nets mended', 12, 11, 15],
    ['Lamps lit', 22, 21, 25],
  ];
  expect(namesIn(rows)).toEqual([['Boats in harbour'], ['Nets mended', 'Lamps lit']]);
});

test('cells of blanks are no column', () => {
  const rows = [
    ['Indicator', 'Actual 2016', 'Target 2017', ' '],
    ['Boats in harbour', 41, 45, ' '],
    ['Nets mended', 12, 15, '  '],
  ];
  expect(readSheet(gridOf(rows)).scorecards[0]!.range.right).toBe(2);
});
