import { findMisquoted } from '../../../src/core/scorecard/amountInRow';
import { scorecardOf } from '../../support/scorecard';

type Cell = string | number | null;

const YEARS = ['Actual 2014/15', 'Actual 2015/16', 'Target 2015/16', 'Target 2016/17'];
const QUARTERS = ['Actual 2015/16', 'Q1 2016/17', 'Q2 2016/17', 'Q3 2016/17', 'Target 2016/17'];

function misquoted(headings: readonly string[], name: string, figures: readonly Cell[], comment: string) {
  const { indicators } = scorecardOf([
    ['Indicator', ...headings, 'Comments'],
    [name, ...figures, comment],
  ]);
  const found = findMisquoted(indicators[0]!);
  return found && `${found.said.text} for ${found.value.text}`;
}

const FALLS = ['Falls per 10,000 bed days', [648, 623, 610, 590]] as const;
const TURNOVER = ['Staff turnover (%)', [14.2, 12.7, 12.5, 12]] as const;
const WAIT = ['Average days to fit a handrail', [38, 33, 30, 28]] as const;
const CALLS = ['Percentage of calls answered in time', [61.3, 67.9, 70, 72]] as const;
const GRANTS = ['Value of small grants (£)', [71400, 76200, 80000, 82000]] as const;
const PITCHES = ['Sports pitches hired', [2410, 2563, 2500, 2600]] as const;

test.each<[...(typeof FALLS | typeof TURNOVER | readonly [string, readonly Cell[]]), string, string | null]>([
  // From one figure to another: the first is the row's, the second is not.
  [...FALLS, 'Fell from 648 to 632.', '632 for 623'],
  [...FALLS, 'The rate fell from 648 to 597 in 2015/16 because of new beds.', '597 for 623'],
  [...TURNOVER, 'Down from 14.2% to 11.7% since exit talks began.', '11.7% for 12.7'],
  [...WAIT, 'Waiting time has improved from 38 to 31 days, with two more fitters.', null],
  [...WAIT, 'Time was cut from 38 to 31 days, with two more fitters.', '31 days for 33'],
  [...CALLS, 'Calls answered rose from 61.3% to 69.7% this year.', '69.7% for 67.9'],
  [...GRANTS, 'Rose from £71,400 to £79,000 in the year.', '£79,000 for 76200'],
  ['Calls answered in time', ['61.3%', '67.9%', '70%', '72%'], 'Up from 61.3% to 76.9%.', '76.9% for 67.9%'],
  // The first is wrong: of the year before, with its digits turned, or so much in the year that is named.
  [...FALLS, 'Fell from 684 to 623.', '684 for 648'],
  [...TURNOVER, 'Turnover fell from 13.6% to 12.7% in 2015/16.', '13.6% for 14.2'],
  [...PITCHES, 'Hire went up from 2,140 to 2,563 after the floodlights came.', null],
  [...PITCHES, 'Pitches hired went up from 2,140 to 2,563.', '2,140 for 2410'],
  // One figure, of what the row measures.
  [...TURNOVER, 'Turnover fell to 11.9% as posts were regraded.', '11.9% for 12.7'],
  [...FALLS, 'The rate has fallen to 632.', '632 for 623'],
  [...FALLS, 'The 2015/16 figure was 599.', '599 for 623'],
  [...FALLS, 'The 2014/15 figure was 655.', '655 for 648'],
  [...PITCHES, 'In 2015/16 the total was 2,653.', '2,653 for 2563'],
  // Against the target, which is the row's.
  [...PITCHES, '2,653 bookings against 2,500.', '2,653 for 2563'],
  [...CALLS, '66.8% against a target of 70%, as the desk moved.', '66.8% for 67.9'],
  [...CALLS, 'Achieved 66.8% compared with the 70% target.', '66.8% for 67.9'],
  [...GRANTS, '£79,500 has gone to 31 clubs.', '£79,500 for 76200'],
  [...GRANTS, '£68,400 was given to 31 clubs.', null],

  // From one to another, told as a noun, and beside a clause that is about something else.
  [...FALLS, 'The fall from 648 to 632 came from new beds.', '632 for 623'],
  [
    ...PITCHES,
    'The increase in pitches hired from 2,410 to 2,653 reflects the new lights.',
    '2,653 for 2563',
  ],
  [...FALLS, 'The fall from 648 to 623 came from new beds.', null],
  [...FALLS, 'The fall in slips from 648 to 597 came from new beds.', null],
  [...FALLS, 'A fall from 648 to 632 in May came from new beds.', null],
  [
    ...TURNOVER,
    'Turnover fell to 11.9% in the year but recruitment remains the constraint.',
    '11.9% for 12.7',
  ],
  [...TURNOVER, 'Turnover fell to 11.9% this year, although two posts are vacant.', '11.9% for 12.7'],
  [...TURNOVER, 'Turnover fell to 11.9% in the year but has risen since.', null],
  [...TURNOVER, 'Turnover fell to 11.9% in the year but the figure is provisional.', null],
  [...TURNOVER, 'Turnover fell to 11.9% in the year but agency staff are excluded.', null],

  // What the row holds, rounded.
  [...FALLS, 'Fell from 648 to 623.', null],
  [...FALLS, 'Down from 650 to 620.', null],
  [...TURNOVER, 'Down from 14% to 13% since exit talks began.', null],
  [...PITCHES, '2,600 bookings against 2,500.', null],
  [...GRANTS, 'Rose from £71k to £76k.', null],
  [...GRANTS, '£76,000 has gone to 31 clubs.', null],
  [...FALLS, 'The 2015/16 figure was 623.', null],
  // Of something else, of another time, a turn, a hope.
  [...FALLS, 'Falls at Elm Ward fell from 48 to 31.', null],
  [...FALLS, 'Fell from 702 to 655.', null],
  [...FALLS, 'The 2013/14 figure was 702.', null],
  [...FALLS, 'Fell from 648 to 597, but rose again in winter.', null],
  [...FALLS, 'Will fall from 623 to 597.', null],
  [...FALLS, 'Should have fallen from 648 to 597.', null],
  [...FALLS, 'The target fell from 648 to 597.', null],
  [...FALLS, 'Fell from 648 to 597 nationally.', null],
  [...FALLS, 'Fell from 648 to 597 in Q3.', null],
  [...FALLS, 'From 648 to 597 is our aim.', null],
  [...TURNOVER, 'Turnover is down to 11.9%.', null],
  [...TURNOVER, 'Up to 17% of leavers go abroad.', null],
  [...TURNOVER, 'Vacancies fell to 11.9%.', null],
  [...TURNOVER, 'Turnover fell to 11.9% in the depot.', null],
  [...TURNOVER, 'Turnover fell to 13.9%. It fell to 11.9% in 2015/16.', null],
  [...CALLS, 'Calls fell from 6,130 to 5,900.', null],
  [...CALLS, '66.8% against 71% in the county.', null],
  [...CALLS, 'Sickness rose from 4.1% to 6.6%.', null],
  [...PITCHES, '1,304 juniors against 1,259 adults.', null],
  [...PITCHES, 'Fell from 2,410 to 2,015 before rising again.', null],
  [...WAIT, 'Fell from 38 to 4 weeks.', null],
  [...GRANTS, '£12,000 was spent on a van.', null],
  [...GRANTS, '£79,500 was budgeted.', null],
])('%s %j: %s', (name, figures, comment, expected) => {
  expect(misquoted(YEARS, name, figures, comment)).toBe(expected);
});

test.each<[string, readonly Cell[], string, string | null]>([
  [
    'Percentage of calls answered in time',
    [80, 81, 83, 86, 90],
    'Rose from 83% to 89% this quarter.',
    '89% for 86',
  ],
  [
    'Percentage of calls answered in time',
    [80, 81, 83, 86, 90],
    'In quarter 3 it rose from 83% to 89%.',
    null,
  ],
  ['Percentage of calls answered in time', [80, 81, 83, 86, 90], 'Rose to 88% in quarter 3.', '88% for 86'],
  ['Percentage of calls answered in time', [80, 81, 83, 86, 90], 'Performance is up to 88%.', null],
  ['Staff turnover (%)', [12, 11.4, 10.8, 10.1, 11], 'Turnover is down to 9.4%.', '9.4% for 10.1'],
  ['Value of small grants (£)', [71400, 18000, 22500, 21100, 80000], 'Outturn of £67,000 so far.', null],
  ['Value of small grants (£)', [71400, 18000, 22500, 21100, 80000], '£61,600 has gone to 31 clubs.', null],
  ['Percentage of calls answered in time', [80, 81, 83, 86, 90], 'Rose from 81% to 83% in Q2.', null],
  [
    'Percentage of calls answered in time',
    [80, 81, 83, 86, 90],
    'Rose from 84% to 86% this quarter.',
    '84% for 83',
  ],
  ['Percentage of calls answered in time', [80, 81, 83, 86, 90], 'Rose to 88% in Q4.', null],
])('in a sheet by quarters, %s %j: %s', (name, figures, comment, expected) => {
  expect(misquoted(QUARTERS, name, figures, comment)).toBe(expected);
});
