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

test('one after another in time is said once', () => {
  expect(
    read(
      ['Measure', 'Apr 2018', 'May 2018', 'Jun 2018', 'Jul 2018', 'Target 2019', 'Target 2020'],
      ['Lessons passed (%)', 74, 75, 76, 77, 80, 81],
      ['Members satisfied (%)', 71, 72, 73, 74, 75, 76],
    ),
  ).toBe('Read: B to E actuals Apr 2018 to Jul 2018, F to G targets 2019 to 2020.');
});

test('what begins again, or is of another kind, is said by itself', () => {
  expect(
    read(
      ['Measure', 'Actual 2017', 'Actual 2018', 'Target 2020', 'Target 2019', 'Target Q1 2019/20'],
      ['Lessons passed (%)', 74, 75, 76, 77, 80],
      ['Members satisfied (%)', 71, 72, 73, 74, 75],
    ),
  ).toBe('Read: B actual 2017, C actual 2018, D target 2020, E target 2019, F target Q1 2019/20.');
});

test('times that are told from today are each said by themselves', () => {
  expect(
    read(
      ['Measure', 'Last year', 'Last quarter', 'This quarter', 'Target'],
      ['Lessons passed (%)', 74, 75, 76, 77],
      ['Members satisfied (%)', 71, 72, 73, 74],
    ),
  ).toBe('Read: B actual Last year, C actual Last quarter, D actual This quarter, E target of no year.');
});

test('a list of months is said by its headings', () => {
  const months = ['Jan 2018', 'Feb 2018', 'Mar 2018', 'Apr 2018'];
  expect(
    read(
      ['Measure', 'Month', 'Monthly Target', 'Actual', 'YTD Target', 'YTD Actual'],
      ...['Lessons passed (%)', 'Members satisfied (%)'].flatMap((name) =>
        months.map((month, at) => [name, month, 80, 74 + at, 80, 73 + at]),
      ),
    ),
  ).toBe(
    'Read: “Actual” actuals Jan 2018 to Apr 2018, “YTD Actual” actuals YTD Jan 2018 to YTD Apr 2018, “Monthly Target” targets Jan 2018 to Apr 2018, “YTD Target” targets YTD Jan 2018 to YTD Apr 2018.',
  );
});

const SCORECARD: readonly TestCell[][] = [
  ['Measure', 'Actual 2018', '2019 target'],
  ['Lessons passed (%)', 74, 75],
  ['Members satisfied (%)', 71, 72],
];

test.each<[string, readonly TestCell[][], string]>([
  [
    'a register of risks below',
    [
      ...SCORECARD,
      [],
      ['Risk', 'Impact', 'Likelihood'],
      ['Pool closes', 5, 3],
      ['Fire', 4, 1],
      [],
      ['Printed in May'],
    ],
    'A5:C7',
  ],
  [
    'a budget above',
    [['Service', 'Budget £000', 'Outturn £000'], ['Adults', 1200, 1250], [], ...SCORECARD],
    'A1:C2',
  ],
])('%s is said to be left out', (_what, rows, where) => {
  expect(read(...rows)).toBe(`Read: B actual 2018, C target 2019; left out as another table: ${where}.`);
});

test('rows right below that hold no figure are said to be passed over', () => {
  const rows = [
    ['Service', 'Indicator', 'Actual 2018', 'Target 2019'],
    ['Parks', 'Bins emptied', 10, 12],
    ['Parks', 'Grass cut', 20, 22],
    ['Streets', 'Lamps mended'],
  ];
  expect(read(...rows)).toBe('Read: C actual 2018, D target 2019; row 4 passed over, without figures.');
});

test('words without a figure below are no table that is left out', () => {
  expect(read(...SCORECARD, [], ['Version', 'Author', 'Change'], ['one', 'AB', 'all new'])).toBe(
    'Read: B actual 2018, C target 2019.',
  );
});

test('notes under the rows are said to be their comments', () => {
  const rows: TestCell[][] = [
    ['Measure', 'Actual 2018', 'Target 2019'],
    ['Wells dug', 10, 12],
    ['Two of them ran dry in the summer.'],
    ['Pumps mended', 20, 22],
    ['One could not be mended.'],
  ];
  const merges = ['A3:C3', 'A5:C5'];
  expect(sayRead(readSheet(gridOf(rows, { merges })).scorecards[0]!)).toBe(
    'Read: B actual 2018, C target 2019; the notes under the rows as their comments.',
  );
});
