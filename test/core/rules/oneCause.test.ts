import { toA1 } from '../../../src/core/sheet/address';
import { checkScorecard } from '../../../src/core/checking/check';
import type { TestCell } from '../../support/grid';
import { scorecardOf } from '../../support/scorecard';

function check(rows: readonly (readonly TestCell[])[]) {
  const { findings, notRun } = checkScorecard(scorecardOf(rows), { asOf: '2017-04-15', settings: {} });
  return { found: findings.map(({ rule, cell }) => `${rule} ${toA1(cell)}`), notRun };
}

const headings = [
  'Service',
  'Indicator',
  'Kent 2016',
  'National 2016',
  'Target 2016',
  'Target 2017',
  'Target 2018',
  'Target 2019',
  'Comments',
];

test.each<[string, readonly TestCell[], readonly string[]]>([
  [
    'targets that run against the name',
    ['Waste', 'Percentage of household waste recycled', 44, 43, 45, 42, 40, 38, 'Defra, Nov 2016'],
    ['targets-wrong-way F2'],
  ],
  [
    'targets that run against the name from a better start',
    ['Waste', 'Number of complaints', 50, 52, 48, 46, 47, 49, 'CRM, Nov 2016'],
    ['targets-wrong-way F2'],
  ],
  [
    'two figures in each other’s place',
    ['Waste', 'Number of complaints', 60, 62, 55, 50, 52, 48, 'CRM, Nov 2016'],
    ['target-reverses G2'],
  ],
  [
    'a figure turned round between two that fit',
    ['Staff', 'Working days lost to sickness per employee', 8.9, 9.1, 8.8, 8.6, 3.8, 8.1, 'HR, Nov 2016'],
    ['target-reverses G2'],
  ],
])('%s: one finding', (_case, row, expected) => {
  expect(check([headings, row]).found).toEqual(expected);
});

test('two columns for the actual of one year are one finding, and the rules that would have to choose are not run', () => {
  const { found, notRun } = check([
    ['Service', 'Indicator', 'Kent 2016', 'Kent 2016', 'Target 2017', 'Target 2018', 'Comments'],
    ['Waste', 'Percentage of household waste recycled', 44, 50, 46, 47, 'Defra, Nov 2016'],
    ['Waste', 'Number of complaints', 50, 44, 48, 44, 'CRM, Nov 2016'],
  ]);
  expect(found).toEqual(['header-duplicate D1']);
  const reasons = new Map(notRun.map(({ rule, reason }) => [rule, reason]));
  for (const rule of [
    'target-below-actual',
    'target-no-improvement',
    'trajectory-uneven',
    'step-implausible',
  ]) {
    expect(reasons.get(rule)).toMatch(/^Columns C and D both hold the actual for 2016/);
  }
});

test('two columns for one comparator stop only the rule that reads it', () => {
  const { found, notRun } = check([
    [
      'Service',
      'Indicator',
      'Kent 2016',
      'National 2016',
      'National 2016',
      'Target 2017',
      'Target 2018',
      'Comments',
    ],
    ['Waste', 'Percentage of household waste recycled', 44, 43, 60, 42, 47, 'Defra, Nov 2016'],
  ]);
  expect(found.sort()).toEqual(['header-duplicate E1', 'target-below-actual F2']);
  expect(notRun.map(({ rule }) => rule)).toContain('target-behind-comparator');
});

test('targets below an actual that is more than its whole: the actual is asked about, and no target', () => {
  const { found } = check([
    ['Indicator', 'Actual 2014', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
    ['People with a basic water service', 11640, 30850, 56120, 78000, 95000, 'District atlas, Nov 2016'],
    ['of which women', 6010, 15920, 59010, 40300, 49100, 'District atlas, Nov 2016'],
  ]);
  expect(found).toEqual(['parts-over-whole D3']);
});

test('a heading of more than one year is said once, over rows of targets and of actuals too', () => {
  const { found } = check([
    ['Measure', 'Row', '2015/16', '2016/17', '2017/19', '2018/19', 'Comments'],
    ['Percentage of calls answered', 'Actual', 70, 71, null, null, null],
    [null, 'Target', 70, 72, 74, 76, null],
    ['Percentage of letters answered', 'Actual', 60, 61, null, null, null],
    [null, 'Target', 60, 62, 64, 66, null],
  ]);
  expect(found.filter((one) => one.endsWith('E1'))).toEqual(['year-missing E1']);
});
