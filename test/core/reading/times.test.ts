import { checkScorecard } from '../../../src/core/checking/check';
import { compareFigures } from '../../../src/core/scorecard/compareFigures';
import { scorecardOf } from '../../support/scorecard';

const time = (minutes: number, format = 'hh:mm:ss') => ({ value: minutes / 1440, format });

function rulesOf(actual: ReturnType<typeof time>, target: ReturnType<typeof time>, status: string): string[] {
  const scorecard = scorecardOf([
    ['Indicator', 'Good is', 'Actual 2016/17', 'Target 2016/17', 'Status', 'Comments'],
    ['Average time to reach a flood call', 'Lower', actual, target, status, null],
    ['Average time to close a flood call', 'Lower', time(95), time(100), 'Met', null],
    ['Average time to clear a flooded road', 'Lower', time(190), time(150), 'Not met', null],
    ...['answered', 'logged', 'passed on'].map((what) => [
      `Flood calls ${what}`,
      'Higher',
      210,
      200,
      'Met',
      null,
    ]),
    ['Flood calls returned', 'Higher', 150, 200, 'Not met', null],
  ]);
  return checkScorecard(scorecard, { asOf: '2017-04-15', settings: {} }).findings.map(({ rule }) => rule);
}

test.each([
  [12.5, 10, 'Not met', false],
  [12.5, 10, 'Met', true],
  [9.75, 10, 'Met', false],
  [9.75, 10, 'Not met', true],
  [130, 95, 'Not met', false],
])(
  'times of %d and %d minutes compare by their length, so “%s” is contradicted: %s',
  (actual, target, status, is) => {
    expect(rulesOf(time(actual), time(target), status).includes('status-contradicts')).toBe(is);
  },
);

test('times that look alike are alike, and those that differ are no copies', () => {
  const { values } = scorecardOf([
    ['Indicator', 'Actual 2015', 'Actual 2016', 'Actual 2017', 'Target 2018', 'Comments'],
    ['Time to answer a call', time(4.1, 'h:mm'), time(4.6, 'h:mm'), time(7, 'h:mm'), time(5, 'h:mm'), null],
  ]).indicators[0]!;
  expect(compareFigures(values[0]!, values[1]!)).toBe(0);
  expect(compareFigures(values[1]!, values[2]!)).toBeLessThan(0);
});
