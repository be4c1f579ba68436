import { findTurnedEnd } from '../../../src/core/scorecard/turnedDigits';
import { scorecardOf } from '../../support/scorecard';

const headings = [
  'Indicator',
  'Actual 2014/15',
  'Actual 2015/16',
  'Target 2016/17',
  'Target 2017/18',
  'Target 2018/19',
  'Comments',
];

const meantBy = (figures: readonly (number | string | null)[], comment: string | null = null) =>
  findTurnedEnd(scorecardOf([headings, ['Clubs', ...figures, comment]]).indicators[0]!)?.meant ?? null;

test.each<[readonly (number | string | null)[], number | null]>([
  // Many times the steps before, and one of them with its digits in place.
  [[371, 364, 358, 352, 435], 345],
  [[17, 19, 21, 24, 62], 26],
  [[81.2, 82.4, 83.1, 84, 48.5], 84.5],
  [[1210, 1230, 1245, 1260, 2170], 1270],
  [[95, 95, 95, 95, 59], 95],
  [[6.1, 5.8, 5.5, 5.3, 1.5], 5.1],
  // A step like those before, one that no turn mends, or that goes the other way.
  [[371, 364, 358, 352, 345], null],
  [[371, 364, 358, 352, 250], null],
  [[17, 19, 21, 24, 53], null],
  [[17, 29, 21, 24, 62], null],
  [[371, 364, 358, 352, 534], null],
  // Too little to go by.
  [[null, 364, 358, 352, 435], null],
  [[371, 364, null, 352, 435], null],
  [[9, 9, 9, 9, 3], null],
])('%j', (figures, expected) => {
  expect(meantBy(figures)).toBe(expected);
});

test('years without a target of their own bring their steps too', () => {
  const far = headings.map((heading) => heading.replace('2018/19', '2022/23'));
  const row = ['Clubs', 31200, 34300, 36100, 37500, 46000, null];
  expect(findTurnedEnd(scorecardOf([far, row]).indicators[0]!)).toBeNull();
});

test('a row that explains its targets is let be', () => {
  expect(meantBy([17, 19, 21, 24, 62], 'The target was reset with the new hall.')).toBeNull();
});
