import fc from 'fast-check';
import { type NextYearPlan, planNextYear } from '../../../../src/core/documents/nextYear/planNextYear';
import { readSheet } from '../../../../src/core/reading';
import { applyToGrid } from '../../../../src/core/sheet/applyToGrid';
import { toA1 } from '../../../../src/core/sheet/address';
import type { Grid } from '../../../../src/core/sheet/grid';
import { gridOf, type TestCell, type TestSheet } from '../../../support/grid';
import { sampleGrid } from '../../../support/sample';

type Rows = TestCell[][];

function planOf(grid: Grid, taken = [grid.sheet]) {
  return planNextYear(grid, readSheet(grid).scorecards, taken);
}

function planned(rows: Rows, options: TestSheet = {}): NextYearPlan {
  const { plan, refused } = planOf(gridOf(rows, options));
  if (!plan) throw new Error(refused);
  return plan;
}

/** The new sheet as rows of texts. */
function made(rows: Rows, options: TestSheet = {}): (string | null)[][] {
  const grid = gridOf(rows, options);
  const { copy } = planned(rows, options);
  const next = applyToGrid({ ...grid, sheet: copy.name }, copy.edits);
  return Array.from({ length: next.rows.length }, (_, row) =>
    Array.from({ length: next.rows[row]?.length ?? 0 }, (_, column) => next.rows[row]![column]?.text ?? null),
  );
}

test('headings go a year on, targets are blank, and the actuals that had one column are kept beside the table', () => {
  const rows: Rows = [
    ['Scorecard 2016-17'],
    [
      'Service',
      'Indicator',
      'Kent 2016',
      'National 2016',
      'Target 2016',
      'Target 2017',
      'Target 2018',
      'Comments',
    ],
    ['Waste', 'Percentage of household waste recycled', 43, 44, 45, 46, 48, 'Provisional, Nov 2016'],
    [null, 'Number of missed bins', 61, 'N/A', 60, 55, 50, null],
  ];
  expect(made(rows)).toEqual([
    ['Scorecard 2017-18'],
    [
      'Service',
      'Indicator',
      'Kent 2017',
      'National 2017',
      'Target 2017',
      'Target 2018',
      'Target 2019',
      'Comments',
      'Kent 2016',
    ],
    ['Waste', 'Percentage of household waste recycled', null, null, '46', null, null, null, '43'],
    [null, 'Number of missed bins', null, null, '55', null, null, null, '61'],
  ]);
  const { copy, headings, notes } = planned(rows, { sheet: 'Plan 2016-17' });
  expect(copy.name).toBe('Plan 2017-18');
  expect(headings.map(({ cell, before, after }) => `${toA1(cell)} ${before} > ${after}`)).toContain(
    'C2 Kent 2016 > Kent 2017',
  );
  expect(notes).toContain('2 indicators with their services stay.');
});

test('with a column for the year before, the last actuals go there', () => {
  const rows: Rows = [
    ['Service', 'Indicator', '2015/16 Actual', '2016/17 Actual', '2016/17 Target', '2017/18 Target'],
    ['Parks', 'Percentage of parks inspected', 80, 82, 83, 85],
    ['Parks', 'Number of trees planted', 30, 35, 33, 40],
  ];
  expect(made(rows)).toEqual([
    ['Service', 'Indicator', '2016/17 Actual', '2017/18 Actual', '2017/18 Target', '2018/19 Target'],
    ['Parks', 'Percentage of parks inspected', '82', null, '85', null],
    ['Parks', 'Number of trees planted', '35', null, '40', null],
  ]);
});

test('a format goes with its figure: shares and numbers do not change places', () => {
  const rows: Rows = [
    ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017'],
    [
      'Calls answered',
      { value: 88, format: '0' },
      { value: 0.91, format: '0%' },
      { value: 0.95, format: '0%' },
    ],
  ];
  const [edit] = planned(rows).copy.edits.filter(({ cell }) => toA1(cell) === 'B2');
  expect(edit).toMatchObject({ before: 88, after: 0.91, numberFormat: '0%' });
});

test('a year in a row of its own is a number that counts up, under bands that stay', () => {
  const rows: Rows = [
    [null, null, 'Actual', null, 'Targets', null],
    ['Service', 'Indicator', 2015, 2016, 2017, 2018],
    ['Parks', 'Percentage of parks inspected', 80, 82, 85, 86],
    ['Parks', 'Percentage of paths swept', 70, 72, 75, 76],
  ];
  const [band, years] = made(rows, { merges: ['C1:D1', 'E1:F1'] });
  expect(band).toEqual([null, null, 'Actual', null, 'Targets']);
  expect(years).toEqual(['Service', 'Indicator', '2016', '2017', '2018', '2019']);
});

test('baselines and an aim years ahead stay with their figures', () => {
  const rows: Rows = [
    ['Indicator', 'Baseline 2014', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2030'],
    ['Percentage of homes insulated', 40, 45, 47, 50, 90],
    ['Percentage of buses electric', 5, 8, 10, 15, 100],
  ];
  const [headings, first] = made(rows);
  expect(headings!.slice(0, 6)).toEqual([
    'Indicator',
    'Baseline 2014',
    'Actual 2017',
    'Target 2018',
    'Target 2019',
    'Target 2030',
  ]);
  expect(first).toEqual(['Percentage of homes insulated', '40', null, null, null, '90', '45']);
});

test('a sum of its column stays one; another formula among the figures is not carried over, and that is said', () => {
  const rows: Rows = [
    ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Variance'],
    ['Visits to north pool', 10, 12, { value: 13, formula: '=C2+1' }, { value: 1, formula: '=D2-C2' }],
    ['Visits to south pool', 20, 22, 24, { value: 2, formula: '=D3-C3' }],
    [
      'Visits to all pools',
      { value: 30, formula: '=SUM(B2:B3)' },
      { value: 34, formula: '=SUM(C2:C3)' },
      37,
      3,
    ],
  ];
  const { copy, notes } = planned(rows);
  const at = (a1: string) => copy.edits.find(({ cell }) => toA1(cell) === a1);
  expect(at('B4')).toMatchObject({ formula: 'SUM(B2:B3)', after: 34 });
  expect(at('C4')).toMatchObject({ formula: 'SUM(C2:C3)', after: 0 });
  expect(at('D2')).toMatchObject({ after: null });
  expect(at('E2')).toBeUndefined();
  expect(at('E4')).toMatchObject({ after: null });
  expect(notes).toContain('1 formula among the figures is not carried over; sums of a column are.');
});

test('a row that would be left without any figure says N/A, so that it stays a row', () => {
  const rows: Rows = [
    ['Service', 'Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017'],
    ['Parks', 'Percentage of parks inspected', 80, 82, 85],
    ['Parks', 'Percentage of ponds tested', null, null, 40],
  ];
  expect(made(rows)[2]).toEqual(['Parks', 'Percentage of ponds tested', 'N/A', null, null]);
});

test('the quarters of a year are blank under the next one', () => {
  const rows: Rows = [
    ['Indicator', '2015/16', 'Q1 2016/17', 'Q2 2016/17', 'Target 2016/17'],
    ['Percentage of calls answered', 80, 81, 82, 85],
    ['Percentage of letters answered', 70, 71, 72, 75],
  ];
  expect(made(rows)[0]!.slice(0, 5)).toEqual([
    'Indicator',
    '2016/17',
    'Q1 2017/18',
    'Q2 2017/18',
    'Target 2017/18',
  ]);
  expect(made(rows)[1]!.slice(1, 4)).toEqual([null, null, null]);
});

test.each<[string, Rows]>([
  [
    'targets and actuals in rows',
    [
      ['Service', 'Indicator', null, '2017/18', '2018/19', '2019/20', '2020/21'],
      ['Fire', 'Dwelling fires', 'Target', 210, 205, 200, 195],
      [null, null, 'Actual', 208, 199, null, null],
      ['Fire', 'Home safety visits', 'Target', 4000, 4200, 4400, 4300],
      [null, null, 'Actual', 4100, 4150, null, null],
    ],
  ],
  [
    'a row for each indicator and year',
    [
      ['Service', 'Indicator', 'Year', 'Actual', 'Target'],
      ['Leisure', 'Visits to pools', '2017/18', 81000, 80000],
      ['Leisure', 'Visits to pools', '2018/19', 83000, 82000],
      ['Leisure', 'Visits to pools', '2019/20', null, 84000],
    ],
  ],
])('%s: figures stand under the year that they are of', (_, rows) => {
  const grid = gridOf(rows);
  const [before] = readSheet(grid).scorecards;
  const { copy } = planned(rows);
  const [after] = readSheet(applyToGrid({ ...grid, sheet: copy.name }, copy.edits)).scorecards;
  const figures = (scorecard: typeof before) =>
    scorecard!.indicators.flatMap(({ name, values }) =>
      values.flatMap(({ column, number }) =>
        column.field === 'actual' && number !== null ? [`${name} ${column.period!.text} ${number}`] : [],
      ),
    );
  expect(figures(after).length).toBeGreaterThan(0);
  expect(figures(before)).toEqual(expect.arrayContaining(figures(after)));
  const years = after!.figureColumns.flatMap(({ field, period }) =>
    field === 'target' ? [period!.year!] : [],
  );
  const old = before!.figureColumns.flatMap(({ field, period }) =>
    field === 'target' ? [period!.year!] : [],
  );
  expect(Math.max(...years)).toBeGreaterThanOrEqual(Math.max(...old) - 1);
});

test.each<[string, Rows, RegExp]>([
  ['nothing on the sheet', [['Dear all']], /has no scorecard/],
  [
    'numbered years',
    [
      ['Indicator', 'Baseline', 'Target YR1', 'Target YR2'],
      ['Percentage of homes insulated', 40, 45, 50],
      ['Percentage of buses electric', 5, 8, 10],
    ],
    /No heading on sheet “Sheet1” names a year that moves on/,
  ],
])('%s is refused in one sentence', (_, rows, refused) => {
  expect(planOf(gridOf(rows))).toEqual({ plan: null, refused: expect.stringMatching(refused) as string });
});

test('a name that is taken, in whatever case, gets a number, and none is longer than Excel allows', () => {
  const grid = { ...sampleGrid(), sheet: 'Scorecard 2016' };
  expect(planOf(grid, ['Scorecard 2016', 'SCORECARD 2017']).plan!.copy.name).toBe('Scorecard 2017 (2)');
  const long = { ...sampleGrid(), sheet: 'A'.repeat(31) };
  const { name } = planOf(long, [long.sheet]).plan!.copy;
  expect(name.length).toBeLessThanOrEqual(31);
  expect(name).not.toBe(long.sheet);
});

test('Kent’s: the same 110 indicators, its actuals of 2016 as past, targets for 2018 to 2021 blank', () => {
  const grid = sampleGrid();
  const [before] = readSheet(grid).scorecards;
  const { copy } = planOf(grid).plan!;
  const next = readSheet(applyToGrid({ ...grid, sheet: copy.name }, copy.edits));
  const [after] = next.scorecards;
  expect(next.unread).toEqual([]);
  expect(after!.indicators.map(({ name, service }) => [name, service])).toEqual(
    before!.indicators.map(({ name, service }) => [name, service]),
  );
  const column = (scorecard: typeof before, field: string, year: string) => {
    const index = scorecard!.figureColumns.findIndex(
      (one) => one.field === field && one.period?.text === year,
    );
    return scorecard!.indicators.map(({ values }) => values[index]!.text);
  };
  expect(column(after, 'actual', '2016')).toEqual(column(before, 'actual', '2016'));
  expect(column(after, 'target', '2017')).toEqual(column(before, 'target', '2017'));
  for (const year of ['2018', '2019', '2020', '2021'])
    expect(new Set(column(after, 'target', year))).toEqual(new Set(['']));
});

test('a row of which only an older year is said to be missing stays a row', () => {
  const grid = gridOf([
    ['Service', 'Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017'],
    ['Parks', 'Percentage of parks open', 80, 81, 82],
    ['Parks', 'Percentage of ponds clean', 'N/A', null, null],
  ]);
  const { edits } = planOf(grid).plan!.copy;
  expect(edits.find(({ cell }) => cell.row === 2)).toBeUndefined();
});

test('whatever the figures are, the new sheet is read like the old one, and nothing is unread', () => {
  const figure = fc.constantFrom<TestCell>(null, 'N/A', 12, 7.5, '<5', 'tbc', '80-85%', {
    value: 0.5,
    format: '0%',
  });
  const row = fc.tuple(figure, figure, figure, figure);
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 5 }), (figures) => {
      const rows: Rows = [
        ['Service', 'Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018'],
        ...figures.map((cells, index): TestCell[] => [
          'Parks',
          `Percentage of parks ${'abcde'[index]!} open`,
          ...cells,
        ]),
      ];
      const grid = gridOf(rows);
      const { scorecards } = readSheet(grid);
      if (scorecards.length === 0) return;
      const { plan, refused } = planNextYear(grid, scorecards, []);
      expect(refused).toBeNull();
      const next = readSheet(applyToGrid({ ...grid, sheet: plan!.copy.name }, plan!.copy.edits));
      expect(next.unread).toEqual([]);
      expect(next.scorecards.map(({ indicators }) => indicators.map(({ name }) => name))).toEqual(
        scorecards.map(({ indicators }) => indicators.map(({ name }) => name)),
      );
    }),
    { numRuns: 20 },
  );
});
