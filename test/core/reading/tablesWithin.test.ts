import { readSheet } from '../../../src/core/reading';
import { rangeToA1 } from '../../../src/core/sheet/address';
import { gridOf, type TestCell } from '../../support/grid';

const HEADER = ['Ref', 'Measure', 'Actual 2024/25', 'Actual 2025/26', 'Target 2026/27', 'Status', 'Update'];
const DATE = { value: 46203, format: 'dd/mm/yyyy' };
const MEASURES: TestCell[][] = [
  ['1.1', 'Homes let in time (%)', 81, 84, 90, 'Met', null],
  ['1.2', 'Calls answered (%)', 70, 76, 80, 'Met', null],
];
const MORE: TestCell[][] = [['2.1', 'Bins collected (%)', 97, 98, 99, 'Met', null]];
const read = (...rows: readonly (readonly TestCell[])[]) =>
  readSheet(gridOf([HEADER, ...MEASURES, ...rows])).scorecards.map(({ indicators, besides = [] }) => ({
    names: indicators.map(({ name }) => name),
    besides: besides.map(rangeToA1),
  }));
const NAMES = MEASURES.map(([, name]) => name);

test.each<[string, TestCell[][]]>([
  [
    'a tally of statuses by service',
    [
      ['Service', 'Green', 'Amber', 'Red', 'Unrated', 'Total', 'Note'],
      ['Housing', 3, 1, 0, 0, 4, null],
      ['Waste', 4, 1, 1, 0, 6, null],
    ],
  ],
  [
    'actions under headings of their own',
    [
      ['Ref', 'Action', 'Lead', 'Target date', 'Date done', 'Status', 'Update'],
      ['1A', 'Open the hub', 'Head of Housing', DATE, DATE, 'Complete', null],
      ['1B', 'Let the contract', 'Head of Assets', DATE, null, 'On track', null],
    ],
  ],
  [
    'milestones whose headings say nothing of the table above',
    [
      ['No.', 'Milestone', 'Owner', 'Due date', 'Revised date', 'RAG', 'Comment'],
      ['1', 'Open the hub', 'A Jones', '30 June 2026', null, 'Green', null],
      ['2', 'Let the contract', 'B Khan', '30 May 2026', null, 'Amber', null],
    ],
  ],
  [
    'spending',
    [
      ['Ref', 'Project', 'Budget', 'Spend', 'Variance', 'Status', 'Update'],
      ['P1', 'Hub', 120, 80, -40, 'Green', null],
      ['P2', 'Depot', 200, 210, 10, 'Red', null],
    ],
  ],
])('%s are no indicators', (_name, table) => {
  expect(read(...table)).toEqual([{ names: NAMES, besides: ['A4:G6'] }]);
});

test('the headings of such a table are no indicator where dates below them are texts', () => {
  const [scorecard] = read(
    ['Ref', 'Action', 'Lead', 'Target date', 'Date done', 'Status', 'Update'],
    ['1A', 'Open the hub', 'Head of Housing', '30 June 2026', '15 June 2026', 'Complete', null],
  );
  expect(scorecard!.names).toEqual(NAMES);
});

test('measures under headings that come again after such a table are of the same scorecard', () => {
  const actions = [
    ['Ref', 'Action', 'Lead', 'Target date', 'Date done', 'Status', 'Update'],
    ['1A', 'Open the hub', 'Head of Housing', '30 June 2026', null, 'On track', null],
  ];
  const again = ['Objective 2: cleaner streets', ...Array<null>(6).fill(null)];
  expect(read(...actions, [], again, HEADER, ...MORE, ...actions)).toEqual([
    { names: [...NAMES, 'Bins collected (%)'], besides: ['A4:G5', 'A10:G11'] },
  ]);
});

test.each<[string, TestCell[][]]>([
  ['answers in words', [['1.3', 'Plan adopted', 'No', 'Consultation', 'Yes', 'On track', 'Due in May']]],
  ['owners in words', [['1.3', 'Lead officers named', 'Some', 'Most', 'All', 'Owner left', null]]],
])('%s are an indicator', (_name, rows) => {
  const [scorecard] = read(...rows, ...MORE);
  expect(scorecard!.besides).toEqual([]);
  expect(scorecard!.names).toHaveLength(4);
});
