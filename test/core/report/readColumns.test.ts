import { readSheet } from '../../../src/core/reading';
import { sayRead } from '../../../src/core/report/readColumns';
import { gridOf, type TestCell } from '../../support/grid';

const read = (...rows: TestCell[][]) => sayRead(readSheet(gridOf(rows)).scorecards[0]!);

test('a column that is understood and that no rule looks at is said not to be checked', () => {
  expect(
    read(
      [
        'Measure',
        'Actual 2018',
        'Projection 2019',
        'Projection 2020',
        'Projection 2021',
        '2021 target',
        'Forecast 2022',
      ],
      ['Lessons passed (%)', 74, 75, 76, 77, 80, 81],
      ['Members satisfied (%)', 71, 72, 73, 74, 75, 76],
    ),
  ).toBe('Read: B actual 2018, F target 2021; not checked: C to E and G forecasts.');
});

test('each kind of them by itself', () => {
  expect(
    read(
      ['Measure', 'Actual 2018', '2019 target', 'Stretch target 2019', 'Tolerance', 'Rank'],
      ['Lessons passed (%)', 74, 75, 79, 2, 4],
      ['Members satisfied (%)', 71, 72, 73, 2, 9],
    ),
  ).toBe('Read: B actual 2018, C target 2019; not checked: D stretch target; E limit; F rank.');
});

test('words, and figures that rules compare, are no such columns', () => {
  expect(
    read(
      ['Measure', 'Owner', 'Actual 2018', '2019 target', 'Variance', 'Comments'],
      ['Lessons passed (%)', 'AB', 74, 75, -1, 'As planned'],
      ['Members satisfied (%)', 'CD', 71, 72, -1, 'As planned'],
    ),
  ).toBe('Read: C actual 2018, D target 2019.');
});
