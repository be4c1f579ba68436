import { findMisquoted } from '../scorecard/amountInRow';
import { findMisquotedChange } from '../scorecard/saidChange';
import { findSaidOfAll } from '../scorecard/saidOfAll';
import { findMisquotedShare } from '../scorecard/saidShare';
import {
  countHabit,
  type CountHabit,
  findMiscounted,
  findMoreThanAll,
  findSlipOfCount,
  isCountHabit,
  viewsOf,
} from '../scorecard/saidCount';
import type { Indicator, Value } from '../scorecard/scorecard';
import { nameFigure, printFigure } from '../scorecard/wording';
import type { Fact, Rule } from './rule';
import { cellSaying, cellsOfComment, quote } from './support/comments';
import { DOUBT_A_FIGURE } from './support/doubts';

export const commentMisquotes: Rule<
  Record<never, never>,
  'misquotes' | 'all' | 'counted' | 'more',
  CountHabit
> = {
  id: 'comment-misquotes',
  group: 'Comments and dates',
  title: 'Comment that gives another result',
  description:
    'Warn about a comment that gives as the result an amount that no figure of the row is or leads to.',
  why: 'The figure is often put right and the comment is not, or the other way round. A reader who finds two results trusts neither.',
  severity: 'query',
  isFixable: false,
  givesWayTo: DOUBT_A_FIGURE,
  saidToo: ['comment-contradicts'],
  looksAt: 'row',
  tally: {
    of: countHabit,
    change: (sum, gone, come) => {
      const [less, more] = [countHabit(gone), countHabit(come)];
      return { held: sum.held - less.held + more.held, astray: sum.astray - less.astray + more.astray };
    },
    isAlike: (one, other) => isCountHabit(one) === isCountHabit(other),
  },
  options: {},
  optionNotes: {},
  messages: {
    misquotes:
      'The comment says {words}, but {actual} is {figure}, and nothing else in the row comes to {amount}. Correct the comment or the figure, or say what the amount is of.',
    all: 'The comment says {words}, but {actual} is {figure}. Correct the comment or the figure, or say which of them the comment means.',
    counted:
      'The comment says {words}, which is {amount}, but {actual} is {figure}; in other rows such a count comes to the figure. Correct the comment or the figure, or say what the count is of.',
    more: 'The comment says {words}, but {actual} is {figure}, which is more than all. Correct the comment or the figure, or say what is counted.',
  },
  explanation: 'Says what the amount in the comment is of: another period, a part, another measure.',
  valid: [
    {
      name: 'A change told as a noun of something else, and a figure that a clause says to be of another time or part',
      rows: [
        ['Indicator', 'Actual 2015/16', 'Q1 2016/17', 'Q2 2016/17', 'Target Q2 2016/17', 'Comments'],
        [
          'Plans issued in time (%)',
          49.6,
          54.7,
          58.2,
          62,
          'Performance improved to 61.4% in the quarter but late data are excluded.',
        ],
        [
          'Homes completed',
          158,
          164,
          187,
          200,
          'The rise in staff from 164 to 178 came from the new scheme.',
        ],
        ['Flats completed', 158, 164, 187, 200, 'The rise from 164 to 187 came from the new scheme.'],
      ],
    },
    {
      name: 'Counts of a part, of another time or of something else, and others of another time, measure or place',
      asOf: '2017-02-01',
      rows: [
        [
          'Indicator',
          'Q3 2015/16',
          'Q1 2016/17',
          'Q2 2016/17',
          'Q3 2016/17',
          'England Q3 2016/17',
          'Target Q3 2016/17',
          'Comments',
        ],
        [
          'Land weeded (hectares)',
          640,
          655,
          661,
          682,
          null,
          660,
          'Works in the north were done in 628 hectares.',
        ],
        ['Land sown (hectares)', 640, 655, 661, 682, null, 660, 'Works were done in 682 hectares.'],
        [
          'Land mown (hectares)',
          640,
          655,
          661,
          682,
          null,
          660,
          'Works were planned in another 628 hectares.',
        ],
        [
          'Households trained',
          2104,
          2155,
          2261,
          2317,
          null,
          2200,
          '2,371 households had finished by January 2017.',
        ],
        ['Households met', 2104, 2155, 2261, 2317, null, 2200, 'A good year. 2,371 letters were sent.'],
        [
          'Adults who smoke (%)',
          '15.2%',
          '15.1%',
          '14.9%',
          '14.7%',
          '14.7%',
          '14%',
          'We are above the England average of 11.6% for women.',
        ],
        [
          'Adults who drink (%)',
          '15.2%',
          '15.1%',
          '14.9%',
          '14.7%',
          '14.9%',
          '14%',
          'We are below the England average of 14.9%.',
        ],
        [
          'Adults who run (%)',
          '15.2%',
          '15.1%',
          '14.9%',
          '14.7%',
          '14.9%',
          '14%',
          'We are above the Wales average of 13.9%.',
        ],
        [
          'Adults who swim (%)',
          '15.2%',
          '15.1%',
          '14.9%',
          '14.7%',
          '14.9%',
          '14%',
          'We were above the England average of 13.9% last year.',
        ],
        [
          'Adults in debt (%)',
          '15.2%',
          '15.1%',
          '14.9%',
          '14.7%',
          '14.9%',
          '14%',
          'Unemployment is above the England average of 13.9%.',
        ],
        [
          'Planning applications approved',
          402,
          431,
          418,
          408,
          null,
          null,
          'There were 436 applications in the quarter.',
        ],
        [
          'Planning applications received',
          402,
          431,
          418,
          418,
          null,
          null,
          'There were 386 householder applications in the quarter.',
        ],
        ['Complaints received', 402, 431, 418, 443, null, null, 'There were 418 complaints in quarter 2.'],
        ['Letters received', 402, 431, 418, 443, null, null, 'There were 1,251 letters in the year to date.'],
      ],
    },
    {
      name: 'The figure itself, rounded, in other units, or what follows from two of them',
      rows: [
        ['Indicator', 'Unit', 'Actual 2015', 'Actual 2016', 'Target 2016', 'Target 2017', 'Comments'],
        ['Children screened', 'number', 63100, 71900, 70000, 74000, 'Screened 71,900 children this year.'],
        ['Homes built', 'number', 63, 71, 70, 74, 'Built 8 homes: more than the year before.'],
        ['Calls answered in time', '%', 81.4, 82.5, 84, 85, 'Achieved 83%.'],
        ['Variance to budget', '£m', 1.9, 0.7, 0, 0, 'Overspend of £700,000 at year end.'],
        ['Savings made', '£000', 1900, 1730, 2000, 2000, 'Savings of £1.73m, short of the plan.'],
        ['Homes let in time', '%', 81.4, 82.5, 84, 85, 'The result was 1.5% short of the target.'],
      ],
    },
    {
      name: 'Amounts of something else, of another time, or about so much',
      rows: [
        ['Indicator', 'Unit', 'Actual 2015', 'Actual 2016', 'Target 2016', 'Target 2017', 'Comments'],
        ['Children screened', 'number', 63100, 71900, 70000, 74000, 'Screened 52,100 children in the north.'],
        ['Homes built', 'number', 63, 71, 70, 74, 'Built 58 homes at Brook Farm.'],
        ['Calls answered in time', '%', 81.4, 82.5, 84, 85, 'The result was 86.1% in March.'],
        ['Letters answered in time', '%', 81.4, 82.5, 84, 85, 'Achieved 85.2% before the strike.'],
        ['Complaints answered', '%', 81.4, 82.5, 84, 85, 'The outturn was about 90%.'],
        ['Plans decided in time', '%', 81.4, 82.5, 84, 85, 'The average was 87.7% nationally.'],
        ['Homes let', 'number', 63, 71, 70, 74, '17 homes were sold.'],
        ['Appeals dismissed', '%', 70, 77, 70, 70, 'Dismissed 10 of 13 appeals.'],
        ['Days lost to sickness', 'days', 8.1, 8.6, 8, 8, 'Now stands at 7.4 days as of May.'],
        ['Homes repaired', 'number', 630, 710, 700, 740, 'Completed 41 jobs this year.'],
      ],
    },
    {
      name: 'From one figure to another as the row has them; of a part, a turn, a hope or another time',
      rows: [
        ['Indicator', 'Unit', 'Actual 2015', 'Actual 2016', 'Target 2016', 'Target 2017', 'Comments'],
        ['Falls per 10,000 bed days', 'rate', 648, 623, 610, 590, 'Down from 650 to 620.'],
        ['Falls per 1,000 visits', 'rate', 648, 623, 610, 590, 'Elm Ward fell from 648 to 597.'],
        ['Turnover of carers', '%', 14.2, 12.7, 12.5, 12, 'Fell from 14.2% to 11.7%, but rose in winter.'],
        ['Turnover of drivers', '%', 14.2, 12.7, 12.5, 12, 'Should fall from 14.2% to 11.7%.'],
        ['Turnover of cooks', '%', 14.2, 12.7, 12.5, 12, 'Turnover is down to 11.9%.'],
        ['Pitches hired', 'number', 2410, 2563, 2500, 2600, '2,600 bookings against 2,500.'],
        ['Courts hired', 'number', 2410, 2563, 2500, 2600, '1,304 juniors against 1,259 adults.'],
        ['Small grants', '£', 71400, 76200, 80000, 82000, '£12,000 was spent on a van.'],
      ],
    },
    {
      name: 'Shares of money that the figure is, of something else, or of another time; all of some, or of another time',
      rows: [
        ['Indicator', 'Unit', 'Actual 2015', 'Actual 2016', 'Target 2016', 'Comments'],
        ['Agency spend as a share of pay', '%', 9.4, 8.1, 8.5, '£3.1m of a £38.2m pay bill.'],
        ['Capital programme spent', '%', 81, 85, 90, 'Spent £41m of the £48m programme.'],
        ['Rent collected', '%', 97, 98, 98, 'Owed £0.4m of £21m at year end.'],
        ['Grants claimed', '%', 70, 75, 80, '£1.2m of the £4m fund went to the north.'],
        ['Savings delivered', '%', 70, 75, 80, 'Last year £4.2m of £5.1m was delivered.'],
        [
          'Bathing beaches graded suitable',
          '%',
          100,
          83,
          100,
          'All six beaches were graded suitable but for one.',
        ],
        ['Homes inspected in the year', '%', 97, 98, 98, 'All homes in the north were inspected.'],
        ['Lifts inspected', '%', 97, 98, 98, 'All lifts will be inspected by May.'],
        ['Boilers serviced', '%', 99, 99.8, 100, 'All boilers were serviced.'],
        ['Audits completed on time', '%', 90, 95, 95, 'All audits were completed.'],
      ],
    },
    {
      name: 'The share of others, in other time or at another, in part of the year, and of what is but a part',
      rows: [
        ['Indicator', 'Unit', 'Actual 2015/16', 'Q1 2016/17', 'Q2 2016/17', 'Target 2016/17', 'Comments'],
        [
          'Letters answered within 10 days',
          '%',
          88.1,
          87.2,
          89.3,
          90,
          '94.6% of letters about housing were answered in time.',
        ],
        [
          'Invoices paid within 30 days',
          '%',
          88.1,
          87.2,
          89.3,
          90,
          '72.3% of invoices were paid within 10 days.',
        ],
        [
          'Calls answered',
          '%',
          88.1,
          87.2,
          89.3,
          90,
          'Performance dipped to 81.7% in July as staff were trained.',
        ],
        [
          'Rent arrears as a share of rent due',
          '%',
          3.1,
          3.4,
          3.5,
          3,
          'Arrears stood at 3.9% of rent due in the north.',
        ],
        [
          'Plans decided in time or with an extension',
          '%',
          92.1,
          90.2,
          89.3,
          93,
          '81.2% of plans were decided in time.',
        ],
        ['Young people in work or training', '%', 72.1, 70.2, 69.3, 73, '55.2% of young people are in work.'],
        [
          'Homes let within 20 days',
          '%',
          72.1,
          70.2,
          69.3,
          73,
          '62.1% of homes, those by the sea, waited for gas.',
        ],
        ['Stays of under 20 days', '%', 72.1, 70.2, 69.3, 73, '66.0% at 15 September, when the ward closed.'],
        ['Cases closed on time', '%', 72.1, 70.2, 69.3, 73, '65.5% of cases closed were of adults.'],
        [
          'Calls returned',
          '%',
          72.1,
          70.2,
          69.3,
          73,
          'The rate was 69.3% at the end of September, and 70.2% in Q1.',
        ],
        ['Staff turnover', '%', 12.1, 12.9, 13.3, 12, 'Turnover fell to 11.1% at the end of March.'],
      ],
    },
    {
      name: 'Counts that come to the figure, are of others, of another time or of nothing that tells, and all there are',
      rows: [
        ['Indicator', 'Unit', 'Actual 2015', 'Actual 2016', 'Target 2016', 'Comments'],
        ['Plans decided in time', '%', 96, 93, 95, '139 of 150.'],
        ['Searches answered in time', '%', 100, 99, 98, '297 of 300, two staff short.'],
        ['Letters answered in time', '%', 91, 94, 98, '412 of 438 letters.'],
        ['Residents content with parks', '%', 84, 87, 85, '402 of 480 questionnaires returned.'],
        ['Homes let on time', '%', 91, 96, 95, '546 of 600 in 2015.'],
        ['Boilers serviced on time', '%', 97, 94, 99, '3 of 54 late.'],
        ['Lifts inspected', '%', 97, 94, 99, '20 of 31.'],
        ['Schools with a travel plan', 'number', 42, 44, 45, 'There are 46 schools.'],
        ['Visits to schools', 'number', 42, 58, 45, 'There are 46 schools.'],
        ['Schools visited', 'number', 42, 58, 45, 'There are 46 more schools to come.'],
      ],
    },
    {
      name: 'A count that is no slip of the figure, where no other row has one',
      rows: [
        ['Indicator', 'Unit', 'Actual 2015', 'Actual 2016', 'Target 2016', 'Comments'],
        ['Participants with more confidence', '%', 58, 66, 64, '119 of 208 in the year.'],
        ['Residents content with parks', '%', 84, 87, 85, null],
        ['Homes let on time', '%', 91, 96, 95, 'Two lets in spring.'],
      ],
    },
    {
      name: 'By how many per cent of another time, or of others',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Comments'],
        ['Robberies', 498, 571, 'Robberies rose by 14.7%.'],
        ['Thefts', 4980, 5710, 'Thefts rose by 41.7% nationally.'],
        ['Fires', 4980, 5710, 'Barn fires rose by 41.7%.'],
        ['Floods', 4980, 5710, 'Floods rose by 1%.'],
      ],
    },
  ],
  invalid: [
    {
      name: 'A change told as a noun, and a figure before a clause about something else',
      rows: [
        ['Indicator', 'Actual 2015/16', 'Q1 2016/17', 'Q2 2016/17', 'Target Q2 2016/17', 'Comments'],
        [
          'Plans issued in time (%)',
          49.6,
          54.7,
          58.2,
          62,
          'Performance improved to 61.4% in the quarter but capacity remains the constraint.',
        ],
        [
          'Homes completed',
          158,
          164,
          187,
          200,
          'The rise from 164 to 178 came from the Station Road scheme.',
        ],
      ],
      finds: [
        ['misquotes', 'F2'],
        ['misquotes', 'F3'],
      ],
    },
    {
      name: 'Two digits turned round before what is counted, a rate of so many, what others achieve, and a count copied',
      asOf: '2017-02-01',
      rows: [
        [
          'Indicator',
          'Q3 2015/16',
          'Q1 2016/17',
          'Q2 2016/17',
          'Q3 2016/17',
          'England Q3 2016/17',
          'Target Q3 2016/17',
          'Comments',
        ],
        [
          'Land weeded (hectares)',
          640,
          655,
          661,
          682,
          null,
          660,
          'Works were done in 628 hectares, with more to come.',
        ],
        [
          'Households trained',
          2104,
          2155,
          2261,
          2317,
          null,
          2200,
          '2,371 households had finished by December 2016.',
        ],
        [
          'Births per 10,000 people',
          43.2,
          42.9,
          42.1,
          41.8,
          null,
          42,
          'Births fell to 48.1 per 10,000 this quarter.',
        ],
        [
          'Adults who smoke (%)',
          '15.2%',
          '15.1%',
          '14.9%',
          '14.7%',
          '14.7%',
          '14%',
          'We are above the England average of 11.6%.',
        ],
        [
          'Planning applications received',
          402,
          431,
          418,
          418,
          null,
          null,
          'There were 386 applications in the quarter, the usual dip before Christmas.',
        ],
        ['Complaints received', 402, 431, 418, 443, null, null, 'There were 486 complaints in the quarter.'],
        [
          'Lamps repaired in time (%)',
          '89.4%',
          '92.1%',
          '91.7%',
          '78.3%',
          null,
          '92%',
          'Performance stood at 87.3% this quarter, but the backlog from the storm kept us below target.',
        ],
      ],
      finds: [
        ['misquotes', 'H2'],
        ['misquotes', 'H3'],
        ['misquotes', 'H4'],
        ['misquotes', 'H5'],
        ['misquotes', 'H6'],
        ['misquotes', 'H7'],
        ['misquotes', 'H8'],
      ],
    },
    {
      name: 'So many of so many that come to another percentage; but not of some of them, or of another time',
      rows: [
        ['Indicator', 'Unit', 'Actual 2015', 'Actual 2016', 'Target 2016', 'Comments'],
        ['Large plans decided on time', '%', 91.7, 88.9, 85, '14 of 18 decisions were in time.'],
        ['Small plans decided on time', '%', 91.7, 88.9, 85, '14 of 18 decisions in the north were in time.'],
        ['Appeals decided on time', '%', 91.7, 88.9, 85, '14 of 18 decisions were in time last year.'],
        ['Letters answered on time', '%', 91.7, 88.9, 85, '16 of the 18 letters were answered on time.'],
      ],
      finds: [['misquotes', 'F2']],
    },
    {
      name: 'A quarter that is said to have come to another figure, and a measure named but for “average”',
      asOf: '2017-01-31',
      rows: [
        [
          'Indicator',
          'Unit',
          '2015/16',
          'Q1 2016/17',
          'Q2 2016/17',
          'Q3 2016/17',
          'Target 2016/17',
          'Comments',
        ],
        [
          'Percentage of lamps mended on time',
          '%',
          94.1,
          93.8,
          94.4,
          93.6,
          95,
          'Quarter 3 fell to 91.6% because of storms.',
        ],
        [
          'Average re-let time',
          'Days',
          31,
          30,
          29,
          33,
          28,
          'Re-let time rose to 35 days in quarter 3 due to surveys.',
        ],
        [
          'Percentage of signs mended on time',
          '%',
          91.2,
          92.4,
          90.1,
          91.8,
          93,
          'Quarter 2 fell to 90.1% because of the heat.',
        ],
      ],
      finds: [
        ['misquotes', 'H2'],
        ['misquotes', 'H3'],
      ],
    },
    {
      name: 'The average of a month, on its row of a list and not the last',
      asOf: '2016-09-01',
      rows: [
        ['Indicator', 'Month', 'Value', 'Target', 'Comments'],
        ['Average days to mend a lamp', '2016-04', 16.8, 18, null],
        ['Average days to mend a lamp', '2016-05', 19.1, 18, 'Storm backlog; average of 17.1 days.'],
        ['Average days to mend a lamp', '2016-06', 18.3, 18, 'Average of 18.3 days.'],
        ['Average days to mend a sign', '2016-04', 20.8, 22, null],
        ['Average days to mend a sign', '2016-05', 23.1, 22, 'An average of 23.1 days.'],
        ['Average days to mend a sign', '2016-06', 22.3, 22, 'One day less than the 23.1 of May.'],
      ],
      finds: [['misquotes', 'E3']],
    },
    {
      name: 'The result in other words, a share of what is counted, and the end of a time',
      rows: [
        ['Indicator', 'Unit', 'Actual 2015/16', 'Q1 2016/17', 'Q2 2016/17', 'Target 2016/17', 'Comments'],
        [
          'Letters answered within 10 days',
          '%',
          88.1,
          87.2,
          89.3,
          90,
          '92.6% of letters were answered in time, helped by a new system.',
        ],
        [
          'Invoices paid within 30 days',
          '%',
          88.1,
          87.2,
          89.3,
          90,
          'The figure stood at 84.1% at the end of September.',
        ],
        [
          'Calls answered',
          '%',
          88.1,
          87.2,
          89.3,
          90,
          'Performance dipped to 81.7% at 30 September as staff were trained.',
        ],
        ['Rent arrears as a share of rent due', '%', 3.1, 3.4, 3.5, 3, 'Arrears stand at 3.9% of rent due.'],
        ['Average days to let a home', 'days', 38.1, 36.4, 39.3, 35, 'Q2 was 43.9 days because of repairs.'],
        ['Staff turnover', '%', 12.1, 12.9, 13.3, 12, 'Turnover rose sharply to 14.1% at quarter end.'],
        [
          'Days taken to answer requests',
          'days',
          1.5,
          1.8,
          1.9,
          1.5,
          'Requests took 2.9 days on average in Q2.',
        ],
      ],
      finds: [
        ['misquotes', 'G2'],
        ['misquotes', 'G3'],
        ['misquotes', 'G4'],
        ['misquotes', 'G5'],
        ['misquotes', 'G6'],
        ['misquotes', 'G7'],
        ['misquotes', 'G8'],
      ],
    },
    {
      name: 'By the name in another language that stands beside it',
      rows: [
        ['Mesur', 'Measure', '2014/15', '2015/16', 'Targed / Target 2015/16', 'Sylwadau / Comments'],
        [
          'Cwynion a atebwyd (%)',
          'Complaints answered within target time (%)',
          81.4,
          83.6,
          85,
          '81.1% of complaints were answered in time.',
        ],
        ['Prentisiaid', 'Apprentices', 31, 38, 40, null],
        ['Anfonebau a dalwyd (%)', 'Invoices paid (%)', 91.4, 93.6, 95, null],
      ],
      finds: [['misquotes', 'F2']],
    },
    {
      name: 'A count that does not come to the figure as those of other rows do, and more than there are',
      rows: [
        ['Indicator', 'Unit', 'Actual 2015', 'Actual 2016', 'Target 2016', 'Comments'],
        ['Plans decided in time', '%', 96, 93, 95, '139 of 150. Two vacancies, now filled.'],
        ['Searches answered in time', '%', 100, 99, 98, '297 of 300.'],
        ['Letters answered in time', '%', 91, 94, 98, 'Target missed (412 of 438).'],
        ['Homes let on time', '%', 91, 96, 95, '546 of 600 homes.'],
        ['Schools with a travel plan', 'number', 42, 58, 80, 'There are 46 schools.'],
        ['Buses with a lift', 'number', 42, 58, 60, 'Out of our 49 buses.'],
      ],
      finds: [
        ['counted', 'F5'],
        ['more', 'F6'],
        ['more', 'F7'],
      ],
    },
    {
      name: 'A count with one digit that is another, by the figure',
      rows: [
        ['Indicator', 'Unit', 'Actual 2015', 'Actual 2016', 'Target 2016', 'Comments'],
        ['Participants with more confidence', '%', 58, 66, 64, '124 of 218 exit questionnaires.'],
        ['Residents content with parks', '%', 84, 87, 85, null],
        ['Homes let on time', '%', 91, 96, 95, 'Two lets in spring.'],
      ],
      finds: [['misquotes', 'F2']],
    },
    {
      name: 'Another rise by so many per cent',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Comments'],
        ['Robberies', 498, 571, 'Robberies have risen by 17.4%.'],
        ['Burglaries', 6925, 6633, 'Burglaries fell by 5.6%, with lighter evenings.'],
      ],
      finds: [
        ['misquotes', 'D2'],
        ['misquotes', 'D3'],
      ],
    },
    {
      name: 'From one figure to another, against the target, of a year, and money',
      rows: [
        ['Indicator', 'Unit', 'Actual 2015', 'Actual 2016', 'Target 2016', 'Target 2017', 'Comments'],
        ['Falls per 10,000 bed days', 'rate', 648, 623, 610, 590, 'The rate fell from 648 to 597.'],
        ['Falls per 1,000 visits', 'rate', 648, 623, 610, 590, 'Fell from 684 to 623.'],
        ['Turnover of carers', '%', 14.2, 12.7, 12.5, 12, 'Turnover fell to 11.9% as posts were regraded.'],
        ['Pitches hired', 'number', 2410, 2563, 2500, 2600, '2,653 bookings against 2,500.'],
        ['Courts hired', 'number', 2410, 2563, 2500, 2600, 'The 2015 figure was 2,140.'],
        ['Small grants', '£', 71400, 76200, 80000, 82000, '£79,500 has gone to 31 clubs.'],
        ['Calls answered in time', '', '61.3%', '67.9%', '70%', '72%', 'Up from 61.3% to 76.9%.'],
      ],
      finds: [
        ['misquotes', 'G2'],
        ['misquotes', 'G3'],
        ['misquotes', 'G4'],
        ['misquotes', 'G5'],
        ['misquotes', 'G6'],
        ['misquotes', 'G7'],
        ['misquotes', 'G8'],
      ],
    },
    {
      name: 'Digits turned round, another result, another overspend',
      rows: [
        ['Indicator', 'Unit', 'Actual 2015', 'Actual 2016', 'Target 2016', 'Target 2017', 'Comments'],
        [
          'Children screened',
          'number',
          63100,
          71900,
          70000,
          74000,
          'Screened 79,100 children this year, our highest.',
        ],
        ['Calls answered in time', '%', 81.4, 82.5, 84, 85, 'Achieved 85.2% with two more advisers.'],
        ['Variance to budget', '£m', 1.9, 0.7, 0, 0, 'Overspend of £1.7m at year end, funded from reserves.'],
        [
          'Days lost to sickness',
          'days',
          8.1,
          8.6,
          8,
          8,
          'The outturn was 9.2 days. Stress is the main cause.',
        ],
        ['Homes built', 'number', 63, 71, 70, 90, '81 homes were built in the year.'],
        [
          'Net additional homes',
          'number',
          538,
          487,
          560,
          580,
          '478 net additional homes were completed; two sites paused.',
        ],
        ['Plans decided in time', '%', 81.4, 82.5, 84, 86, 'Ended the year at 88.2%.'],
        ['Reviews held in time', '%', 81.4, 82.5, 84, 86, 'Outturn: 88.2%.'],
      ],
      finds: [
        ['misquotes', 'G2'],
        ['misquotes', 'G3'],
        ['misquotes', 'G4'],
        ['misquotes', 'G5'],
        ['misquotes', 'G6'],
        ['misquotes', 'G7'],
        ['misquotes', 'G8'],
        ['misquotes', 'G9'],
      ],
    },
    {
      name: 'Another share by the money that it is of, and all of what not all were',
      rows: [
        ['Indicator', 'Unit', 'Actual 2015', 'Actual 2016', 'Target 2016', 'Comments'],
        ['Agency spend as a share of pay', '%', 9.4, 8.9, 8.5, 'Spent £3.1m of a £38.2m pay bill.'],
        ['Capital programme spent', '%', 81, 92, 90, '£41m of the £48m programme'],
        [
          'Bathing beaches graded suitable (6 monitored)',
          '%',
          100,
          83,
          100,
          'All six beaches were graded suitable all summer.',
        ],
        ['Lifts inspected', '%', 97, 88, 98, 'Every lift was inspected.'],
        ['Care plans reviewed in the year', '%', 97, 88, 98, 'All of our care plans have been reviewed.'],
      ],
      finds: [
        ['misquotes', 'F2'],
        ['misquotes', 'F3'],
        ['all', 'F4'],
        ['all', 'F5'],
        ['all', 'F6'],
      ],
    },
  ],
  *check({ scorecard, tally }) {
    const isHabit = isCountHabit(tally);
    for (const indicator of scorecard.indicators) {
      const ofAll = findSaidOfAll(indicator);
      if (ofAll) {
        const { words, actual } = ofAll;
        yield say('all', { indicator, row: indicator, words, value: actual });
      }
      // Where each time has a row, its comment is held against what was known by then.
      for (const row of viewsOf(indicator)) {
        const found =
          row.comment && (findMisquoted(row) ?? findMisquotedChange(row) ?? findMisquotedShare(row));
        if (found) {
          const { value, said, words } = found;
          const messageId = 'isTarget' in found ? 'all' : 'misquotes';
          yield say(messageId, { indicator, row, words, value, amount: said.text });
          continue;
        }
        const count = row.comment && (isHabit ? findMiscounted(row) : findSlipOfCount(row));
        const more = row.comment && findMoreThanAll(row);
        if (count)
          yield say(isHabit ? 'counted' : 'misquotes', { indicator, row, ...count, amount: sayShare(count) });
        else if (more) yield say('more', { indicator, row, ...more });
      }
    }
  },
};

interface Said {
  readonly indicator: Indicator;
  /** The indicator as it stood on the row of the comment. */
  readonly row: Indicator;
  readonly words: string;
  readonly value: Value;
  readonly amount?: string;
}

function say<Id extends 'misquotes' | 'all' | 'counted' | 'more'>(
  messageId: Id,
  { indicator, row, words, value, amount }: Said,
): Fact<Id> {
  const cell = cellSaying(row.comment!, words);
  return {
    messageId,
    data: {
      words: quote(words),
      actual: nameFigure(value),
      figure: value.text,
      ...(amount === undefined ? {} : { amount }),
    },
    cell,
    cells: cellsOfComment(cell, [value]),
    indicator,
  };
}

function sayShare({ share, value }: { readonly share: number; readonly value: Value }): string {
  return `${printFigure(share, Math.max(value.decimals, 1))}%`;
}
