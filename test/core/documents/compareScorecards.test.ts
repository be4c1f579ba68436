import fc from 'fast-check';
import { compareScorecards } from '../../../src/core/documents/compare/compareScorecards';
import { planNextYear } from '../../../src/core/documents/nextYear/planNextYear';
import { readScorecards } from '../../../src/core/reading';
import { applyToGrid } from '../../../src/core/sheet/applyToGrid';
import { toA1 } from '../../../src/core/sheet/address';
import { gridOf, type TestCell } from '../../support/grid';

type Rows = TestCell[][];

const scorecards = (rows: Rows) => readScorecards(gridOf(rows));

/** Each change as "rule cell old -> new". */
function changes(old: Rows, now: Rows): string[] {
  return compareScorecards(scorecards(old), scorecards(now)).changes.map(
    (one) => `${one.rule} ${toA1(one.cell)} ${one.old ?? '-'} -> ${one.new ?? '-'}`,
  );
}

const headings = ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'];
const waste: Rows = [
  headings,
  ['Waste', 'Percentage of household waste recycled', 43, 45, 48, null],
  ['Waste', 'Number of missed bins per 100,000 collections', 61, 55, 50, null],
  ['Parks', 'Percentage of parks inspected within 30 days', 88, 90, 92, null],
];

/** The table with one cell changed. */
function withCell(rows: Rows, row: number, column: number, cell: TestCell): Rows {
  return rows.map((cells, r) => cells.map((one, c) => (r === row && c === column ? cell : one)));
}

test('a scorecard against itself changes nothing, whatever its figures are', () => {
  const figure = fc.oneof(
    fc.integer({ min: 0, max: 99 }),
    fc.constantFrom<TestCell>(null, 'N/A', '<5', 12.5, 'tbc', '80-85%', '7,800'),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(figure, figure, figure), { minLength: 1, maxLength: 6 }), (figures) => {
      const rows: Rows = [
        headings,
        ...figures.map((cells, index): TestCell[] => [
          'Waste',
          `Percentage of ${['glass', 'paper', 'food'][index % 3]} recycled`,
          ...cells,
          null,
        ]),
      ];
      expect(changes(rows, rows)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

describe('a figure that changed', () => {
  test.each<[string, number, number, TestCell, string[]]>([
    ['an easier target', 1, 3, 44, ['target-changed D2 45 -> 44']],
    ['a harder target', 2, 4, 48, ['target-changed E3 50 -> 48']],
    ['a target that was taken out', 3, 4, null, ['target-changed E4 92 -> -']],
    ['an actual that was restated', 1, 2, 41, ['actual-restated C2 43 -> 41']],
    ['an actual with more decimals', 1, 2, 43.2, []],
    ['an actual with more decimals that rounds to another', 1, 2, 43.6, ['actual-restated C2 43 -> 43.6']],
    ['a target with more decimals', 1, 3, 45.3, ['target-changed D2 45 -> 45.3']],
    ['the same with a sign', 1, 3, '45%', []],
    ['a comment', 1, 5, 'Set by members', []],
  ])('%s', (_what, row, column, cell, found) => {
    expect(changes(waste, withCell(waste, row, column, cell))).toEqual(found);
  });

  test('a figure that was missing and has come is no change', () => {
    expect(changes(withCell(waste, 1, 2, 'N/A'), waste)).toEqual([]);
    expect(changes(withCell(waste, 1, 4, null), waste)).toEqual([]);
  });

  test('easier is a query, harder is advice', () => {
    const severity = (cell: TestCell) =>
      compareScorecards(scorecards(waste), scorecards(withCell(waste, 1, 3, cell))).changes[0]?.severity;
    expect([severity(44), severity(46)]).toEqual(['query', 'advice']);
  });
});

describe('rows are matched', () => {
  const renamed = (name: string) => withCell(waste, 1, 1, name);

  test.each([
    ['another spelling of a word', 'Percentage of household waste recyced'],
    ['signs for words', '% household waste recycled'],
    ['a word more', 'Percentage of all household waste recycled (kerbside)'],
    [
      'other words with the figures of before',
      'Percentage of waste from households that is recycled or composted',
    ],
  ])('through %s', (_how, name) => {
    expect(changes(waste, renamed(name))).toEqual([]);
  });

  const isKept = (old: string, now: string, figures: TestCell[] = [71, 72, 73]) => {
    const rows = (name: string, cells: TestCell[]): Rows => [...waste, ['Cases', name, ...cells, null]];
    const found = changes(rows(old, [61, 62, 63]), rows(now, figures));
    return !found.some((one) => one.startsWith('indicator-'));
  };

  test.each([
    [
      'a word for the same thing',
      'Number of minority businesses certified',
      'Number of minority firms certified',
    ],
    [
      'an average that time is anyhow',
      'Time to create a contract (days)',
      'Average time to create a contract (days)',
    ],
    [
      'an abbreviation of what stands before it',
      'Percentage of preventative maintenance done in 24 hours',
      'Percentage of preventative maintenance (PM) done in 24 hours',
    ],
    [
      'an aim in the name',
      'Reduce the average age of open cases by 30% to no more than 200 days',
      'Average age of open cases',
    ],
    ['another ending', 'Number of dual investigations completion', 'Number of dual investigations completed'],
  ])('through %s, whatever the figures are', (_how, old, now) => {
    expect([isKept(old, now), isKept(now, old)]).toEqual([true, true]);
  });

  test.each([
    [
      'an average of what is counted',
      'Number of visits to a library',
      'Average number of visits to a library',
    ],
    [
      'the owners of businesses',
      'Number of minority businesses certified',
      'Number of women businesses certified',
    ],
    ['shops for firms', 'Percentage of firms visited', 'Percentage of shops visited'],
    ['what is reduced', 'Reduce the cost of open cases', 'Average age of open cases'],
    ['what is done with it', 'Number of contracts created in time', 'Number of contracts signed in time'],
  ])('not through %s', (_how, old, now) => {
    expect([isKept(old, now), isKept(now, old)]).toEqual([false, false]);
  });

  test('through words that are nearly all others, where all figures of the service are the same', () => {
    const [old, now] = [
      'Percentage of construction hours for minorities',
      'Percentage of work hours of people of colour',
    ];
    expect(isKept(old, now, [61, 62, 63])).toBe(true);
    expect(isKept(old, now, [61, 62, 60])).toBe(false);
  });

  test('wherever they stand', () => {
    const [head, one, two, three] = waste as [TestCell[], TestCell[], TestCell[], TestCell[]];
    expect(changes(waste, [head, three, one, two])).toEqual([]);
  });

  test('in another layout', () => {
    const columns = [1, 0, 4, 3, 2, 5];
    const labels: Rows = [['Measure', 'Team', '2018 Target', '2017 Target', '2016 Actual', 'Notes']];
    const rows = waste.slice(1).map((row) => columns.map((column) => row[column]!));
    expect(changes(waste, [...labels, ...rows])).toEqual([]);
  });

  test('another service or another phase is another indicator', () => {
    const schools: Rows = [
      headings,
      ['Schools', 'Percentage of parents offered their first preference of primary school', 87, 88, 89, null],
    ];
    const secondary = withCell(
      schools,
      1,
      1,
      'Percentage of parents offered their first preference of secondary school',
    );
    const other = secondary.map((row, index) => (index === 0 ? row : [...row.slice(0, 2), 81, 83, 84, null]));
    expect(changes(schools, other).map((one) => one.split(' ')[0])).toEqual([
      'indicator-dropped',
      'indicator-added',
    ]);
  });

  test('a row that went and a row that came', () => {
    const now: Rows = [
      ...waste.slice(0, 2),
      ['Parks', 'Number of trees planted', 200, 250, 300, null],
      waste[3]!,
    ];
    expect(changes(waste, now)).toEqual([
      'indicator-dropped B2 Number of missed bins per 100,000 collections -> -',
      'indicator-added B3 - -> Number of trees planted',
    ]);
  });

  test('two rows of one name by their figures', () => {
    const twice: Rows = [
      headings,
      ['A', 'Calls answered', 10, 20, 30, null],
      ['A', 'Calls answered', 50, 60, 70, null],
    ];
    expect(changes(twice, [twice[0]!, twice[2]!, twice[1]!])).toEqual([]);
  });
});

describe('a year rolled on', () => {
  const next: Rows = [
    ['Service', 'Indicator', 'Actual 2017', 'Target 2018', 'Target 2019', 'Comments'],
    ['Waste', 'Percentage of household waste recycled', 44, 48, 50, null],
    ['Waste', 'Number of missed bins per 100,000 collections', 52, 50, 48, null],
    ['Parks', 'Percentage of parks inspected within 30 days', 'N/A', 91, 93, null],
  ];

  test('targets of one year are compared, and a year that is over was met or missed', () => {
    expect(changes(waste, next)).toEqual([
      'target-missed C2 45 -> 44',
      'target-met C3 55 -> 52',
      'target-changed D4 92 -> 91',
    ]);
  });

  test('a year that is over is not judged across two scales', () => {
    const percent: Rows = [headings, ['Audit', 'Audits completed', 100, 100, 100, null]];
    const share: Rows = [
      ['Service', 'Indicator', 'Actual 2016', 'Actual 2017', 'Target 2018', 'Comments'],
      ['Audit', 'Audits completed', 1, 1, 1, null],
    ];
    expect(changes(percent, share)).toEqual([]);
  });

  test.each<[string, (year: number) => string]>([
    ['financial years', (year) => `${year}/${String(year + 1).slice(2)}`],
    ['financial years by a dash', (year) => `${year}-${String(year + 1).slice(2)}`],
    ['fiscal years', (year) => `FY${String(year).slice(2)}`],
    ['calendar years', String],
    ['school years', (year) => `AY ${year}-${String(year + 1).slice(2)}`],
  ])('%s: targets 2016 to 2019 beside 2017 to 2020', (_, say) => {
    const plan = (first: number, figures: readonly number[]): Rows => [
      ['Indicator', `Actual ${say(first - 1)}`, ...[0, 1, 2, 3].map((year) => `Target ${say(first + year)}`)],
      ['Percentage of household waste recycled', ...figures],
    ];
    // 45 for 2016 was missed; 2017 and 2018 stay, 2019 is another, 2020 is new.
    expect(changes(plan(2016, [43, 45, 48, 50, 52]), plan(2017, [44, 48, 50, 51, 55]))).toEqual([
      'target-changed E2 52 -> 51',
      'target-missed B2 45 -> 44',
    ]);
  });

  test('on next year’s sheet only what was agreed for the years to come is missing', () => {
    const grid = gridOf(waste);
    const { plan } = planNextYear(grid, readScorecards(grid), []);
    const next = applyToGrid({ ...grid, sheet: plan!.copy.name }, plan!.copy.edits);
    const comparison = compareScorecards(readScorecards(grid), readScorecards(next));
    expect(comparison.matched).toBe(3);
    expect(
      comparison.changes.map(({ rule, messageId, data }) => `${rule} ${messageId} ${data['old']}`),
    ).toEqual(['target-changed removed 48', 'target-changed removed 50', 'target-changed removed 92']);
  });

  test('plan years mean others a year later, unless all headings are the same', () => {
    const plan = (first: string): Rows => [
      ['Indicator', first, 'YR1', 'YR2', 'Comments'],
      ['Percentage of household waste recycled', 43, 45, 48, null],
    ];
    const moved = plan('Actual 2017').map((row, index) => (index === 0 ? row : [row[0]!, 44, 48, 50, null]));
    expect(changes(plan('Actual 2016'), moved)).toEqual([]);
    expect(changes(plan('Actual 2016'), withCell(plan('Actual 2016'), 1, 2, 44))).toEqual([
      'target-changed C2 45 -> 44',
    ]);
  });
});
