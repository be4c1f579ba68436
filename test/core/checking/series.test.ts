import { checkScorecard } from '../../../src/core/checking/check';
import { toA1 } from '../../../src/core/sheet/address';
import { scorecardOf } from '../../support/scorecard';

type Rows = (string | number | null)[][];

function check(asOf: string, rows: Rows) {
  const { findings, notRun } = checkScorecard(scorecardOf(rows), { asOf, settings: {} });
  const isAboutSeries = ({ rule }: { rule: string }) =>
    /^(?:target|trajectory|step|cumulative|comment-|estimated)/.test(rule);
  return {
    found: findings.filter(isAboutSeries).map(({ rule, cell }) => `${rule} ${toA1(cell)}`),
    notRun: notRun.filter(isAboutSeries).map(({ rule }) => rule),
  };
}

test('targets beside blank actuals of years to come are judged, and nobody owes those actuals', () => {
  const { found } = check('2019-06-15', [
    [
      'Indicator',
      '2018/19 Target',
      '2018/19 Actual',
      '2019/20 Target',
      '2019/20 Actual',
      '2020/21 Target',
      '2020/21 Actual',
      'Comments',
    ],
    ['Percentage of users satisfied', 89, 90, 92, null, 91, null, null],
    ['Number of volunteers', 220, 230, 240, null, 260, null, null],
  ]);
  expect(found).toEqual(['target-reverses F2']);
});

test('an actual whose year is over and that no row has is owed', () => {
  const { found } = check('2020-06-15', [
    ['Indicator', '2018/19 Actual', '2019/20 Target', '2019/20 Actual', '2020/21 Target', 'Comments'],
    ['Percentage of users satisfied', 90, 91, null, 92, null],
  ]);
  expect(found).toEqual(['comment-missing F2']);
});

test('the report of a performance system is judged as years and as quarters', () => {
  const { found, notRun } = check('2017-10-20', [
    [
      'Indicator',
      '2016/17 Value',
      '2016/17 Target',
      'Q1 2017/18 Value',
      'Q1 2017/18 Target',
      'Q2 2017/18 Value',
      'Q2 2017/18 Target',
      'Q3 2017/18 Value',
      'Q3 2017/18 Target',
      'Target 2017/18',
      'Comments',
    ],
    ['Percentage of waste recycled', 44.1, 45, 46.2, 46, 45.8, 46, null, 46, 46, 'Validated'],
    ['Number of homes started', 400, 380, 95, 90, 120, 110, null, 90, 420, 'Building control'],
    ['Percentage of calls answered', 90, 89, 90, 91, 91, 91, null, null, 88, 'Phones'],
  ]);
  expect(found).toEqual(['target-missing I4', 'target-below-actual J4']);
  expect(notRun).toEqual(['target-behind-comparator']);
});

test('two years of quarters and their months are series of their own', () => {
  const { found, notRun } = check('2017-10-20', [
    [
      'Indicator',
      'Q3 2016/17 Target',
      'Q4 2016/17 Target',
      'Q1 2017/18 Target',
      'Q2 2017/18 Target',
      'Oct 2017 Target',
      'Nov 2017 Target',
    ],
    ['Percentage of calls answered', 90, 91, 85, 86, 92, 93],
    ['Percentage of letters answered', 90, 91, 85, 84, 92, 91],
  ]);
  expect(found).toEqual(['target-reverses E3', 'target-reverses G3']);
  expect(notRun).toContain('trajectory-flat');
});

test('what two series would say of the targets that they share is said once', () => {
  const { found } = check('2017-06-15', [
    ['Indicator', 'Q1 target', 'Q2 target', 'Q3 target', 'Q4 target', 'Annual target', 'Comments'],
    ['Number of trees planted', 10, '-', 20, 30, 90, null],
    ['Number of roads mended', 1, 2, 3, 4, 10, null],
  ]);
  expect(found).toEqual(['target-missing C2']);
});
