import { saidDirection } from '../../../src/core/scorecard/saidDirection';
import { scorecardOf } from '../../support/scorecard';

const headings = ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'];

function wayOf(name: string, comment: string) {
  const { indicators } = scorecardOf([headings, ['Homes let', 80, 81, null], [name, 63, 60, comment]]);
  return saidDirection(indicators[1]!)?.way ?? null;
}

test.each([
  ['Staff turnover', 'Turnover fell.', 'down'],
  ['Staff turnover', 'The turnover has fallen', 'down'],
  ['Staff turnover', 'Staff turnover went up as posts ended', 'up'],
  ['Number of complaints', 'Complaints dropped.', 'down'],
  ['Number of complaints', 'A fall in complaints is due to training', 'down'],
  ['Victim satisfaction', 'Survey redone. Satisfaction continues to improve.', 'better'],
  ['Average days to let a home', 'Performance fell as posts were empty', 'worse'],
  ['Average days to let a home', 'Second year of improvement', 'better'],
])('of “%s”, “%s” says: %s', (name, comment, way) => {
  expect(wayOf(name, comment)).toBe(way);
});

test.each([
  ['Staff turnover', ''],
  ['Staff turnover', 'Turnover fell in Q4.'],
  ['Staff turnover', 'Turnover fell in the depot'],
  ['Staff turnover', 'Turnover fell among nurses'],
  ['Staff turnover', 'Turnover should have fallen'],
  ['Staff turnover', 'Turnover rose, then fell'],
  ['Staff turnover', 'Turnover fell 2 points since 2014'],
  ['Staff turnover', 'Voluntary turnover fell'],
  ['Staff turnover', 'Turnover fell. Staff turnover rose.'],
  ['Percentage of applications approved', 'Applications rose'],
  ['Number of applications refused', 'Applications rose'],
  ['Number of complaints', 'Reduction in complaints staff'],
  ['Number of complaints', 'Reduction in opening hours'],
])('of “%s”, “%s” leaves open what it says', (name, comment) => {
  expect(wayOf(name, comment)).toBeNull();
});
