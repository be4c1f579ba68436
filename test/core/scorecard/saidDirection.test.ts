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
  [
    'Days lost to sickness',
    'Sickness absence has fallen for the second quarter running, to 8.8 days.',
    'down',
  ],
  ['Days lost to sickness', 'Sickness went up again this quarter.', 'up'],
  ['Loans per head', 'Loans per head rose for the third straight year as e-books grew.', 'up'],
  ['Number of complaints', 'Complaints fell for three months in a row.', 'down'],
  ['Number of complaints', 'A fall in complaints is due to training', 'down'],
  ['Victim satisfaction', 'Survey redone. Satisfaction continues to improve.', 'better'],
  ['Average days to let a home', 'Performance fell as posts were empty', 'worse'],
  ['Average days to let a home', 'Second year of improvement', 'better'],
  ['Average days to let a home', 'Improved for the third year running thanks to the new team.', 'better'],
  ['Average days to let a home', 'Up half a day on the same months last year.', 'up'],
  ['Average days to let a home', 'Dropped four points this year because of vacancies', 'down'],
  ['Average days to let a home', 'Slight drop on last year because of illness.', 'down'],
  ['Average days to let a home', 'Deteriorated every month since July', 'worse'],
  ['Average days to let a home', 'Rise reflects two new homes', 'up'],
  ['Staff turnover', 'Turnover crept up all year with the new scheme', 'up'],
  ['Days lost to sickness', 'Sickness has dropped quarter on quarter; the team will go on', 'down'],
  ['Enforcement cases closed (number)', 'Fewer cases closed than last year because a post was empty', 'down'],
  ['Enforcement cases closed (number)', 'Lower than the previous year', 'down'],
  ['Volunteer days', 'More days than last year', 'up'],
  ['Volunteer days', 'Best year on record', 'better'],
  ['Volunteer days', 'Up on the previous year, in line with the national trend.', 'up'],
  ['Volunteer days', 'Down on last year, as elsewhere.', 'down'],
  ['Volunteer days', 'The national trend is up on last year.', null],
  ['Volunteer days', 'Fell by a fifth after the new rules', 'down'],
  ['Claimants, % of 16-64', 'Claimant rate has come down steadily since the pandemic', 'down'],
  ['Tickets closed same day (%)', 'Closing rate slipped from last year', 'down'],
  ['Rent arrears, current tenants (%)', 'Arrears went up again and missed the target', 'up'],
  ['Staff turnover', 'Turnover fell in spite of the strike', 'down'],
  ['Staff turnover', 'Despite the strike, turnover fell this year.', 'down'],
  ['Staff turnover', 'Turnover fell but is close to target.', 'down'],
  ['Staff turnover', 'Turnover fell this year, but still above the 8% target because of the merger', 'down'],
  ['Staff turnover', 'Turnover is at its lowest since 2014.', 'down'],
  ['Staff turnover', 'There was a rise in turnover this quarter', 'up'],
  ['Percentage of pupils absent', 'Absence has fallen again', 'down'],
  ['Households on the waiting list', 'The waiting list shortened this year', 'down'],
  ['Volunteer days', 'Highest of any year', 'up'],
  ['Volunteer days', 'Worse every month', 'worse'],
  ['Wartezeit im Amt', 'Die Wartezeit ist gegenüber dem Vorjahr gesunken', 'down'],
])('of “%s”, “%s” says: %s', (name, comment, way) => {
  expect(wayOf(name, comment)).toBe(way);
});

test.each([
  ['Staff turnover', ''],
  ['Staff turnover', 'Turnover fell in Q4 at the depot.'],
  ['Staff turnover', 'Turnover fell in the depot'],
  ['Staff turnover', 'Turnover fell among nurses'],
  ['Staff turnover', 'Turnover should have fallen'],
  ['Staff turnover', 'Turnover rose, then fell'],
  ['Staff turnover', 'Voluntary turnover fell'],
  ['Staff turnover', 'Turnover fell. Staff turnover rose.'],
  ['Percentage of applications approved', 'Applications rose'],
  ['Number of applications refused', 'Applications rose'],
  ['Number of complaints', 'Reduction in complaints staff'],
  ['Number of complaints', 'Reduction in opening hours'],
  ['Number of complaints', 'Up to 30 are expected'],
  ['Number of complaints', 'Up to date'],
  ['Number of complaints', 'Fewer staff than last year'],
  ['Number of complaints', 'More than half were about bins'],
  ['Number of complaints', 'More complaints about bins than last year'],
  ['Homes let on time (%)', 'Vacancy rate fell'],
  ['Number of complaints', 'Best value review on record'],
  ['Number of complaints', 'Fall prevention team in post'],
  ['Number of complaints', 'Rise in complaints about bins only'],
  ['Number of complaints', 'Dropped in Q3 of 2014'],
  ['Percentage of staff trained', 'Training rose'],
  ['Percentage of invited people screened', 'Invitation rose'],
  ['Number of complaints', 'Dropped four cases that were out of time'],
  ['Number of complaints', 'Increase in the target'],
  ['Number of complaints', 'Improved reporting this year'],
  ['Number of complaints', 'Slight drop on last month'],
  ['Number of complaints', 'Drop-in sessions began this year'],
  ['Number of complaints', 'Growth bid agreed'],
  ['Number of complaints', 'Reduced hours this year'],
  ['Number of complaints', 'Fell this year although staff left'],
  ['Number of complaints', 'Down in the north, up in the south'],
  ['Staff turnover', 'Turnover fell in spite of the strike, but rose in March.'],
  ['Staff turnover', 'Turnover fell despite the strike before it rose again'],
  ['Staff turnover', 'Despite the strike, turnover should fall.'],
  ['Staff turnover', 'Turnover fell but is close to its peak.'],
  ['Staff turnover', 'Turnover fell but the target was missed by more'],
  ['Staff turnover', 'After having risen, turnover is stable.'],
  ['Staff turnover', 'Turnover is expected to fall this year.'],
  ['Staff turnover', 'We plan to see a drop in turnover'],
  ['Staff turnover', 'Turnover has not fallen this year.'],
  ['Staff turnover', 'Turnover no longer rising'],
  ['Staff turnover', 'Turnover fell in the second half of the year'],
  ['Staff turnover', 'There was a rise in agency turnover'],
  ['Staff turnover', 'There was a rise in vacancies this quarter'],
  ['Staff turnover', 'We saw a fall in applications'],
  ['Staff turnover', 'There will be a rise in turnover'],
  ['Staff turnover', 'This is an improvement on last year'],
  ['Staff turnover', 'Lowest in the region'],
  ['Staff turnover', 'Lowest in the region for any year'],
  ['Staff turnover', 'One of the lowest of any year'],
  ['Staff turnover', 'Second lowest of any year'],
  ['Staff turnover', 'Lowest winter for five years'],
  ['Staff turnover', 'Nearly the lowest of any year'],
  ['Staff turnover', 'Not the lowest of any year'],
  ['Staff turnover', 'Best quarter since 2019'],
  ['Staff turnover', 'Vacancies are at their lowest since 2019'],
  ['Staff turnover', 'Better every month than last year'],
  ['Staff turnover', 'Reports get better every month at the depot'],
  ['Staff turnover', 'Staffing got worse every month'],
  ['Staff turnover', 'Worse every month until June'],
  ['Percentage of homes let on time', 'Gap to target narrowed'],
  ['Percentage of homes let on time', 'Opening hours shortened this year'],
  ['Percentage of homes let on time', 'Shortened forms this year'],
  ['Percentage of homes let on time', 'The waiting list shortened'],
  ['Percentage of pupils absent', 'Absenteeism policy improved'],
  ['Percentage of pupils absent', 'Absences of over a week rose'],
  ['Percentage of applications approved', 'Application backlog fell'],
  ['Percentage of staff trained', 'Doubled the trainers'],
  ['Rent income', 'Fee income grew'],
  ['Wartezeit im Amt', 'Die Wartezeit ist nicht gesunken'],
  ['Wartezeit im Amt', 'Die Zahl der Besucher ist gesunken'],
])('of “%s”, “%s” leaves open what it says', (name, comment) => {
  expect(wayOf(name, comment)).toBeNull();
});

/** The time that a comment names, and what it compares. */
function timeOf(name: string, comment: string) {
  const said = saidDirection(scorecardOf([headings, [name, 63, 60, comment]]).indicators[0]!);
  return said && `${said.over} ${said.when ?? '-'}`;
}

test.each([
  ['Staff turnover', 'Turnover fell in Q4.', 'this-part q4'],
  ['Number of complaints', 'Dropped in quarter 3', 'this-part quarter 3'],
  ['Number of complaints', 'Complaints rose in the second quarter', 'this-part second quarter'],
  ['Staff turnover', 'Turnover fell this month', 'this-part month'],
  ['Staff turnover', 'Turnover fell during 2015/16', 'any 2015/16'],
  ['Percentage of fines collected', 'Collection rose in 2016', 'any 2016'],
  ['Staff turnover', 'Turnover fell this year', 'year -'],
  ['Staff turnover', 'Turnover fell 2 points since 2014', 'since 2014'],
])('of “%s”, “%s” compares %s', (name, comment, expected) => {
  expect(timeOf(name, comment)).toBe(expected);
});
