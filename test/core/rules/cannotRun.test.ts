import { checkScorecard } from '../../../src/core/checking/check';
import { readScorecards } from '../../../src/core/reading';
import type { Scorecard } from '../../../src/core/scorecard/scorecard';
import type { TestCell } from '../../support/grid';
import { sampleGrid } from '../../support/sample';
import { scorecardOf } from '../../support/scorecard';

function notRun(scorecard: Scorecard): string[] {
  const check = checkScorecard(scorecard, { asOf: '2017-04-15', settings: {} });
  expect(check.notRun.map(({ cause }) => cause)).toEqual(check.notRun.map(() => 'cannot-run'));
  for (const { reason } of check.notRun) expect(reason).toMatch(/^[A-Z].*\.$/);
  return check.notRun.map(({ rule }) => rule);
}

const FULL: TestCell[][] = [
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
  ['Waste', 'Percentage of waste recycled', 45, 43, 44, 47, 50, 'Defra'],
];

function without(...labels: string[]): Scorecard {
  const keep = FULL[0]!.map((label) => !labels.includes(String(label)));
  return scorecardOf(FULL.map((row) => row.filter((_, index) => keep[index])));
}

test('every rule runs on the sample, and on a small scorecard with every column', () => {
  expect(notRun(readScorecards(sampleGrid())[0]!)).toEqual([]);
  expect(notRun(without())).toEqual([]);
});

test.each([
  ['comparators', ['National 2016'], ['comparator-not-comparable', 'target-behind-comparator']],
  ['past targets', ['Target 2016'], ['target-lowered']],
  ['services', ['Service'], ['service-missing']],
  [
    'comments',
    ['Comments'],
    [
      'comment-copied',
      'comment-left-out',
      'comment-missing',
      'drafting-note',
      'estimated-date-missing',
      'estimated-date-passed',
      'estimated-date-vague',
      'miss-unexplained',
      'provisional-undated',
      'source-missing',
    ],
  ],
])('a scorecard without %s lists the rules that cannot run, and no others', (_, labels, rules) => {
  expect(notRun(without(...labels))).toEqual(expect.arrayContaining(rules));
  expect(notRun(without(...labels)).filter((rule) => !rules.includes(rule))).toEqual([]);
});

function whyStatusesUnjudged(
  rows: TestCell[][],
  headings = ['Indicator', 'Actual 2016', 'Target 2016', 'Status'],
) {
  const check = checkScorecard(scorecardOf([headings, ...rows]), { asOf: '2017-04-15', settings: {} });
  return check.notRun.find(({ rule }) => rule === 'status-contradicts')?.reason ?? null;
}

const MET: TestCell[][] = ['Calls answered', 'Homes let', 'Bins emptied', 'Claims paid'].map((name) => [
  `Percentage of ${name.toLowerCase()} on time`,
  82,
  80,
  'Green',
]);

test('a status column that can be held against its figures, or that there is none of, is no rule that did not run', () => {
  expect(whyStatusesUnjudged(MET)).toBeNull();
  expect(whyStatusesUnjudged(MET.map((row) => [...row.slice(0, 3), null]))).toBeNull();
  const contradicted: TestCell[] = ['Percentage of lamps mended on time', 60, 80, 'Green'];
  expect(whyStatusesUnjudged([...MET, contradicted])).toBeNull();
});

test.each<[string, TestCell[][], RegExp]>([
  ['words that nobody knows', MET.map((row) => [...row.slice(0, 3), 'Level 2']), /such as “Level 2”/],
  [
    'rows that do not tell which way is better',
    ['Applications received', 'Calls taken', 'Letters received', 'Referrals received'].map((name) => [
      name,
      82,
      80,
      'Green',
    ]),
    /which way is better/,
  ],
  ['too few of them', MET.slice(0, 3), /^Only 3 of 3 statuses/],
  [
    'figures that mostly say the opposite',
    MET.map((row, index) => [...row.slice(0, 1), index > 0 ? 60 : 82, 80, 'Green']),
    /contradict 3 of 4 statuses/,
  ],
])('statuses that cannot be held against the figures are said: %s', (_, rows, why) => {
  expect(whyStatusesUnjudged(rows)).toMatch(why);
});
