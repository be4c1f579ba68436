import {
  countHabit,
  findMiscounted,
  findMoreThanAll,
  findSlipOfCount,
  isCountHabit,
} from '../../../src/core/scorecard/saidCount';
import { scorecardOf } from '../../support/scorecard';

const headings = ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'];
const rowOf = (name: string, actual: number, comment: string) =>
  scorecardOf([headings, ['Homes let', 80, 81, 82, null], [name, 63, actual, 90, comment]]).indicators[1]!;
const share = 'Percentage of plans decided in time';

test.each([
  ['546 of 600.', true],
  ['546 out of the 600 plans', true],
  ['Target met (546 of 600). Two posts filled.', true],
  ['546 of 600 in 2016', true],
  ['546 of 600 in 2015', false],
  ['546 of 600 sampled', false],
  ['546 of 600 plans were late', false],
  ['546 of 600 and 12 of 30', false],
  ['576 of 600', false],
  ['30 of 600', false],
])('a count that is not the figure: %s', (comment, isFound) => {
  expect(findMiscounted(rowOf(share, 96, comment)) !== null).toBe(isFound);
});

test('a habit is told by two rows, and by twice as many as go against it', () => {
  const habit = (...comments: readonly (readonly [number, string])[]) =>
    isCountHabit(countHabit(comments.map(([actual, comment]) => rowOf(share, actual, comment))));
  expect(habit([93, '139 of 150'])).toBe(false);
  expect(habit([93, '139 of 150'], [99, '297 of 300.'])).toBe(true);
  expect(habit([93, '139 of 150'], [99, '297 of 300.'], [96, '546 of 600'])).toBe(true);
  expect(habit([93, '139 of 150'], [99, '297 of 300.'], [96, '546 of 600'], [88, '80 of 100'])).toBe(false);
});

test.each([
  ['124 of 218 forms', true],
  ['144 of 238 forms', true],
  ['119 of 208 forms', false],
  ['124 of 218 forms, and more to come', false],
  ['14 of 28', false],
])('a count with one digit that is another: %s', (comment, isFound) => {
  expect(findSlipOfCount(rowOf(share, 66, comment)) !== null).toBe(isFound);
});

test.each([
  ['Schools with a plan', 'There are 46 schools.', true],
  ['Number of schools with a plan', 'The county has 46 schools in all', true],
  ['Schools with a plan', 'There are 60 schools.', false],
  ['Schools with a plan', 'There are 46 schools left.', false],
  ['Schools with a plan', 'There are 46 buses.', false],
  ['School visits', 'There are 46 schools.', false],
])('%s: %s', (name, comment, isFound) => {
  expect(findMoreThanAll(rowOf(name, 58, comment)) !== null).toBe(isFound);
});
