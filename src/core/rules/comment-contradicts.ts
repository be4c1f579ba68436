import {
  type Change,
  type Compared,
  changesFromPrevious,
  changesOf,
  changesSince,
  type SpanOfChange,
} from '../scorecard/changes';
import { aboveOrBelow, compareFigures, isWorse } from '../scorecard/compareFigures';
import { isWayKnown } from '../scorecard/direction';
import { nameRoots } from '../scorecard/nameRoots';
import { type SaidDirection, saidDirection } from '../scorecard/saidDirection';
import { isOfTime, isUpToMonth } from '../scorecard/saidTime';
import { findTurnedWord, type Opposite } from '../scorecard/saidTurn';
import { areFarApart, type Result, resultsOfLate } from '../scorecard/results';
import { findSaidOfOthers, type SaidOfOthers } from '../scorecard/saidOfOthers';
import { type SaidOfTarget, saidOfTarget } from '../scorecard/saidTarget';
import { findSoFar } from '../scorecard/soFar';
import type { Indicator, OtherColumn, Value } from '../scorecard/scorecard';
import { baselineOf, comingTargets, pastTargets } from '../scorecard/series';
import { unsoundFigures } from '../scorecard/soundness';
import { viewsOf } from '../scorecard/saidCount';
import { byReadingOrder } from '../sheet/address';
import { betterIs, nameFigure, sayTime } from '../scorecard/wording';
import type { Fact, Rule } from './rule';
import { cellSaying, quote } from './support/comments';
import { sayOfTheRest } from './support/commentsBeside';
import { findTurnedComparisons } from './support/turnedComparisons';
import { DOUBT_A_FIGURE } from './support/doubts';

type MessageId =
  'contradicts' | 'target' | 'near' | 'others' | 'itself' | 'forecast' | 'everyYear' | 'rank' | 'steps';

export const commentContradicts: Rule<Record<never, never>, MessageId> = {
  id: 'comment-contradicts',
  group: 'Comments and dates',
  title: 'Comment that the figures contradict',
  description:
    'Disallow a comment that says of the row’s figure the opposite of what every two actuals say that it may compare.',
  why: 'A reader who sees a fall called a rise believes neither the comment nor the figure.',
  severity: 'query',
  isFixable: false,
  givesWayTo: DOUBT_A_FIGURE,
  looksAt: 'row',
  restsOnPolarity: true,
  options: {},
  optionNotes: {},
  messages: {
    contradicts:
      'The comment says {words}, but the actual went from {before} {earlier} to {actual} {year}. Correct the comment or the figure, or say which years the comment compares.',
    target:
      'The comment says {words}, but {actual}, {number}, {reaches} {target}, {wanted}; {better}. Correct the comment or the figure, or say which target the comment means.',
    near: 'The comment says {words}, but {actual}, {number}, is far from {target}, {wanted}. Correct the comment or the figure, or say which target the comment means.',
    others:
      'The comment says {words}, but {actual}, {number}, is {side} {others}, {figure}; {better}. Correct the comment or the figure, or say which figure the comment compares.',
    itself:
      'The comment says {words}, but {figure} is {side} than {other}. Correct the words or the figure, or say what is compared.',
    forecast:
      'The comment says {words}, but “{label}”, {number}, is {side} {target}, {wanted}. Correct the comment or the figure, or say what the comment compares.',
    everyYear:
      'The comment says {words}, but {actual}, {number}, is {side} {limit}. Correct the comment or the figure, or say which years the comment means.',
    rank: 'The comment says {words}, but the row’s rank is {rank}. Correct the comment or the rank, or say which ranking the comment means.',
    steps:
      'The comment says {words}, but from {from} to {to} is a change of {change}. Correct the words or the figures, or say what is compared.',
  },
  explanation: 'Says which figures the comment compares: another period, another group.',
  valid: [
    {
      name: 'Forecasts, limits, ranks and changes that are as the comment says, or of another time or group',
      rows: [
        [
          'Indicator',
          'Actual 2015',
          'Actual 2016',
          'Budget 2017',
          'Forecast 2017',
          'National rank',
          'Comments',
        ],
        [
          'Letters answered in time (%)',
          68.4,
          69.1,
          70,
          71.2,
          9,
          'The forecast is above budget, after rain.',
        ],
        ['Average days to let a home', 28, 27, 25, 26, 7, 'The forecast fell short of budget, as in May.'],
        ['Calls answered in time (%)', 81.4, 82.1, 85, 85, 5, 'The 2016 forecast fell short of budget.'],
        [
          'Reserves as a share of spending (%)',
          22.7,
          23.1,
          20,
          22,
          8,
          'The policy minimum is 20%, which is met in every year shown.',
        ],
        [
          'Debt as a share of income (%)',
          22.7,
          23.1,
          20,
          22,
          3,
          'The maximum is 23%, which was met in every year but 2016.',
        ],
        ['Nurseries graded good (%)', 88.4, 89.1, 90, 90.3, 12, 'Ranked 4th in our family group.'],
        ['Schools graded good (%)', 88.4, 89.1, 90, 90.3, 11, 'Ranked 4th in 2012, and 11th now.'],
        ['Pupils in school (%)', 88.4, 89.1, 90, 90.3, 10, 'Ranked 10th in Scotland.'],
        ['Number of complaints', 11, 8, 8, 8, 14, 'A fall of 3 from 11 to 8.'],
        ['Number of letters', 40, 50, 60, 61, 15, 'Up 25% from 40 to 50.'],
        ['Number of young people at work', 40, 50, 60, 61, 17, 'Up 4 from 16 to 24 year olds.'],
        ['People hurt on roads', 58, 52, 50, 51, 16, 'Down on last year, in line with the national trend.'],
      ],
    },
    {
      name: 'Figures that go as the comment says, in other units, of places, of days and of changes',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Comments'],
        ['Number of visits', 500, 520, '520 visits, up from 500.'],
        ['Number of loans', 500, 520, 'Ranked 3, up from 5 the year before.'],
        ['Number of fines', 500, 520, '20 more than last year, up from 500.'],
        ['Number of calls', 500, 520, 'An average of 3 days, down from 12 hours.'],
        ['Number of letters', 500, 520, 'The centre has 18 desks, down from 1 May in two steps.'],
        ['Number of fees', 500, 520, 'Reduced from 346 in August to 341 in September.'],
        ['Number of desks', 500, 520, 'Rose from 500 to 1,238 places.'],
        ['Number of talks', 500, 520, 'Income rose from £900 to £1.2m.'],
        ['Number of tours', 500, 520, 'Hours reduced from 9 to 12 in May.'],
        ['Number of walks', 500, 520, 'The wait fell from 8 weeks to 12 days.'],
        ['National position', 14, 18, 'Fell from 14 to 18.'],
        ['Quartile', 2, 3, 'Fell from 2 in May to 3 in June.'],
        ['Number of meals', 500, 520, 'Up 20 on 2015, which was up from 480.'],
      ],
    },
    {
      name: 'A target that was met a year early, or one that is not among those shown',
      rows: [
        ['Indicator', 'Actual 2014', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2020', 'Comments'],
        ['Staff with a diploma (%)', 61, 65, 73, 72, 80, 'The target was met a year early.'],
        ['Complaints', 61, 57, 55, 50, 40, 'The 56 target was met a year early.'],
        ['Visits', 61, 57, 55, 60, 70, 'The target should be met a year early.'],
      ],
    },
    {
      name: 'Words of one root with the name that are about something else',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2016', 'Comments'],
        ['Employers engaged', 41, 38, 40, 'Employment rose this year.'],
        ['Participants who finish the course (%)', 41, 38, 40, 'Participation rose this year.'],
        ['Participants', 410, 380, 400, 'Participation rose this year, but fees put some off.'],
        ['Visits by members of the club', 410, 380, 400, 'Membership rose this year.'],
        ['Number of letters', 410, 380, 400, 'The proportion rose this year.'],
        ['Average days to let a home', 41, 38, 40, 'The rate rose this year.'],
        [
          'Participants in sport',
          380,
          410,
          450,
          'Participation rose this year, but not enough to reach target.',
        ],
      ],
    },
    {
      name: 'A latest value beside the previous one that goes as it says, or of which that is open',
      rows: [
        ['Measure', 'Good is', 'Baseline', 'Previous value', 'Latest value', 'Target', 'Comment'],
        ['Repairs on time (%)', 'High', 81.4, 79.3, 84.6, 88, 'Improved again this quarter.'],
        ['Letters on time (%)', 'High', 75.4, 84.6, 79.3, 88, 'Performance improved.'],
        ['Calls on time (%)', 'High', 81.4, 84.6, 79.3, 88, 'Improved this year.'],
        ['Fines on time (%)', 'High', 81.4, 84.6, 79.3, 88, 'Improved in Q2.'],
        ['Loans on time (%)', 'High', 81.4, null, 79.3, 88, 'Improved again this quarter.'],
      ],
    },
    {
      name: 'A fiscal year and a pace that are as it says, of another year or of no time',
      rows: [
        ['Measure', 'Good is', 'FY2015 Actual', 'FY2016 Actual', 'FY2017 Target', 'Notes'],
        ['Property crimes per 1,000 residents', 'Low', 29.8, 26.1, 25, 'Property crime dropped in FY2016.'],
        ['Thefts per 1,000 residents', 'Low', 26.1, 29.8, 25, 'Theft dropped in FY2015.'],
        [
          'Households in temporary homes per 1,000',
          'Low',
          2.9,
          3.6,
          2.5,
          'Numbers in temporary jobs fell in FY2016 but remain above the region.',
        ],
        ['Car crimes solved (%)', 'High', 26.1, 29.8, 31, 'Car crime dropped in FY2016.'],
        ['Average days to let a home', 'Low', 31.2, 29.6, 28, 'Time to let has got quicker since FY2015.'],
        [
          'Average days to plan a visit',
          'Low',
          29.6,
          31.2,
          28,
          'Paying for visits has got quicker this year.',
        ],
        ['Calls answered in time (%)', 'High', 81.6, 80.2, 84, 'Calls got quicker this year.'],
      ],
    },
    {
      name: 'Since a time of the year that months on both sides of the world leave open',
      rows: [
        [
          'Indicator',
          'Jun 2016',
          'Sep 2016',
          'Oct 2016',
          'Nov 2016',
          'Dec 2016',
          'Target 2016/17',
          'Comments',
        ],
        [
          'Repeat victims (%)',
          35.5,
          32.1,
          34.6,
          33.9,
          33.1,
          35,
          'The repeat rate has risen since the autumn.',
        ],
        [
          'Repeat callers (%)',
          34.5,
          36.1,
          34.6,
          33.9,
          35.1,
          35,
          'The repeat rate has risen since the summer.',
        ],
      ],
    },
    {
      name: 'Notes on rows of a list that were true when they were written',
      rows: [
        ['Measure', 'Unit', 'Good is', 'Period', 'Actual', 'Target', 'Note'],
        ['Plans issued in 20 weeks', '%', 'Higher', 'Q1 2016/17', 58.1, 60, 'Few staff.'],
        ['Plans issued in 20 weeks', '%', 'Higher', 'Q2 2016/17', 52.6, 60, 'Performance fell this quarter.'],
        ['Plans issued in 20 weeks', '%', 'Higher', 'Q3 2016/17', 57.3, 60, 'Locum cover was found.'],
        ['Calls answered in time', '%', 'Higher', 'Q1 2016/17', 81.2, 80, 'A good start.'],
        ['Calls answered in time', '%', 'Higher', 'Q2 2016/17', 80.3, 80, 'Two posts were empty.'],
        ['Calls answered in time', '%', 'Higher', 'Q3 2016/17', 82.3, 80, 'A new line was opened.'],
      ],
    },
    {
      name: 'What ran on as it says, and what fell short of another thing',
      rows: [
        ['Indicator', '2015/16', 'Q1 2016/17', 'Q2 2016/17', 'Target Q2 2016/17', 'Comments'],
        ['Days lost to sickness', 9.2, 9.4, 9.1, 9, 'Sickness has fallen for two months in a row.'],
        ['Number of loans', 500, 120, 130, 120, 'Grants fell short of the target, but loans did not.'],
        ['Number of visits', 500, 120, 110, 120, 'Visits fell short of target by 10.'],
        ['Number of fines', 500, 120, 110, 100, 'Fines rose again this year.'],
      ],
    },
    {
      name: 'Comments that say what the figures say, and figures that stand still',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Staff turnover', 11, 13, 12, 'Turnover rose as posts ended.'],
        ['Victim satisfaction', 71, 77, 78, 'Satisfaction continues to improve.'],
        ['Number of volunteer days', 51, 53, 54, 'Volunteer days rose for the third year.'],
        ['Carbon emissions', 90, 90, 85, 'Emissions fell as buildings closed.'],
      ],
    },
    {
      name: 'Comments about something else, another time, or a hope',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Percentage of applications decided on time', 71, 65, 72, 'Applications rose with the new estate.'],
        ['Staff turnover', 11, 13, 12, 'Turnover fell in the last quarter.'],
        ['Number of complaints', 51, 53, 50, 'Reduction in staff at the desk.'],
        ['Victim satisfaction', 77, 71, 78, 'Satisfaction should improve.'],
        ['Carbon emissions', 90, 95, 85, 'Emissions fell, but the depot was added.'],
        ['Number of visits', 90, 80, 85, 'Visits increased since the works ended.'],
        ['Number of homes let', 90, 80, 85, 'Homes improved by the grant.'],
        ['Days lost to sickness', 8, 9, 8, 'Sickness fell in the depot.'],
        ['Average days to let a home', 20, 24, 20, 'Performance fell as posts were empty.'],
        ['Average days to decide a plan', 20, 24, 20, 'Dropped back this year as posts were empty.'],
      ],
    },
    {
      name: 'A record among years that rose and fell, and comments on a part',
      rows: [
        ['Indicator', 'Actual 2014', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Percentage of calls answered on time', 38.7, 46.1, 40.9, 50, 'Best summer on record.'],
        ['Number of complaints', 38, 46, 55, 40, 'Fewer complaints about bins than last year.'],
        ['Number of cases closed', 38, 46, 55, 60, 'More staff than last year.'],
        ['Percentage of homes let on time', 38, 46, 55, 60, 'Vacancy rate fell.'],
      ],
    },
    {
      name: 'Targets met and missed as the comment says, nearly met, of another time',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Target 2017', 'Comments'],
        ['Percentage of calls answered on time', 82, 80, 83, 'Met the target.'],
        ['Percentage of letters answered on time', 70, 80, 83, 'Missed the target.'],
        ['Percentage of claims answered on time', 79.9, 80, 83, 'Met the target.'],
        ['Percentage of homes let on time', 70, 80, 83, 'Met the target in March.'],
        ['Applications received', 70, 80, 83, 'Met the target.'],
      ],
    },
    {
      name: 'Turns that only tell of the target, limits kept or of another thing, and others of another year',
      rows: [
        ['Indicator', 'Actual 2015/16', 'Actual 2016/17', 'National 2016', 'Target 2016/17', 'Comments'],
        [
          'Waste recycled (%)',
          41.8,
          43.1,
          44,
          44,
          'Performance has improved on last year, though still short of target.',
        ],
        [
          'Percentage of homes let on time',
          79,
          82,
          80,
          83,
          'Although below target, we remain above the national average.',
        ],
        ['Number of complaints', 60, 52, 70, 58, 'Complaints remain below the agreed limit for the year.'],
        ['Number of falls', 60, 71, 80, 58, 'Spend remains within the agreed limit.'],
        [
          'Percentage of calls answered',
          70,
          66,
          64,
          72,
          'Although improved on last year, not yet on target.',
        ],
        ['Days lost to sickness', 9, 8.4, 8, 8, 'Sickness stands at 8.4 days and continues to fall.'],
        [
          'Percentage of plans decided on time',
          79,
          77,
          80,
          83,
          'Improved on last year but the appeals are not in.',
        ],
      ],
    },
    {
      name: 'Near the target or nearly so, without exception or of other years, and turns that leave it open',
      rows: [
        ['Indicator', 'Actual 2014', 'Actual 2015', 'Actual 2016', 'Target 2016', 'Comments'],
        [
          'Percentage of calls answered on time',
          62,
          61,
          92,
          95,
          'Just under target as two posts were empty.',
        ],
        ['Number of accidents', 2, 3, 3, 2, 'Just above target.'],
        ['Number of complaints', 38, 40, 36, 30, 'The lowest of any year.'],
        ['Victim satisfaction', 79, 70, 77, 80, 'Best result since 2014.'],
        ['Fee income (£000)', 79, 81, 77, 80, 'Fee income grew in spite of fewer visits, but fell in March.'],
        ['Percentage of pupils absent', 5, 6, 7, 5, 'Absence should fall again, helped by the new team.'],
      ],
    },
  ],
  invalid: [
    {
      name: 'What moved by a short name of the measure, and a turn that only tells of the target',
      rows: [
        ['Indicator', 'Actual 2014', 'Actual 2015', 'Actual 2016', 'Target 2016', 'Target 2017', 'Comments'],
        [
          'Youth club participants',
          980,
          1104,
          1098,
          1150,
          1200,
          'Participation rose over the year with the new club, but not enough to reach the target.',
        ],
        [
          'Students satisfied with the union',
          '70.1%',
          '72.6%',
          '71.9%',
          '74%',
          '75%',
          'Satisfaction improved again this year following the new café.',
        ],
        [
          'Children who can swim',
          '62.1%',
          '64.1%',
          '65.2%',
          '66%',
          '68%',
          'The proportion fell for the second year because of two closed pools.',
        ],
        [
          'Deaths on roads per 100,000',
          2.9,
          3.1,
          2.7,
          2.6,
          2.4,
          'The rate rose this year, although the target was missed.',
        ],
        [
          'Lamps repaired in time',
          '91%',
          '90%',
          '78.3%',
          '92%',
          '93%',
          'Performance rose this year with a second hoist, but the backlog from the storm kept us below target.',
        ],
      ],
      finds: [
        ['contradicts', 'G2'],
        ['contradicts', 'G3'],
        ['contradicts', 'G4'],
        ['contradicts', 'G5'],
        ['contradicts', 'G6'],
      ],
    },
    {
      name: 'A target that is said to be met a year early',
      rows: [
        ['Indicator', 'Actual 2014', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2020', 'Comments'],
        ['Staff with a diploma (%)', 61, 65, 69, 72, 80, 'The target was met a year early.'],
        ['Complaints', 61, 57, 55, 50, 40, 'We met the target one year early: a new desk was opened.'],
      ],
      finds: [
        ['target', 'G2'],
        ['target', 'G3'],
      ],
    },
    {
      name: 'Since a time of the year, in months',
      rows: [
        [
          'Indicator',
          'Jun 2016',
          'Sep 2016',
          'Oct 2016',
          'Nov 2016',
          'Dec 2016',
          'Target 2016/17',
          'Comments',
        ],
        [
          'Repeat victims of abuse (%)',
          35.5,
          34.1,
          34.6,
          33.9,
          33.1,
          35,
          'The repeat rate has risen steadily since the autumn as more come forward.',
        ],
      ],
      finds: [['contradicts', 'H2']],
    },
    {
      name: 'A note on one row of a list, held against what was known by then',
      rows: [
        ['Measure', 'Unit', 'Good is', 'Period', 'Actual', 'Target', 'Note'],
        ['Plans issued in 20 weeks', '%', 'Higher', 'Q1 2016/17', 48.1, 60, 'Few staff.'],
        ['Plans issued in 20 weeks', '%', 'Higher', 'Q2 2016/17', 52.6, 60, 'Improving with locum cover.'],
        [
          'Plans issued in 20 weeks',
          '%',
          'Higher',
          'Q3 2016/17',
          57.3,
          60,
          'Performance declined again in Q3; recovery plan in place.',
        ],
        ['Plans issued in 20 weeks', '%', 'Higher', 'Q4 2016/17', 55.9, 60, ''],
        ['Calls answered in time', '%', 'Higher', 'Q1 2016/17', 81.2, 80, 'A good start.'],
        ['Calls answered in time', '%', 'Higher', 'Q2 2016/17', 80.3, 80, 'Two posts were empty.'],
        ['Calls answered in time', '%', 'Higher', 'Q3 2016/17', 82.3, 80, 'A new line was opened.'],
        ['Calls answered in time', '%', 'Higher', 'Q4 2016/17', 82.9, 80, 'No change is expected.'],
      ],
      finds: [['contradicts', 'G4']],
    },
    {
      name: 'From one month to the next, which is the year so far as well',
      rows: [
        ['Indicator', 'Jul 2016', 'Aug 2016', 'Sep 2016', 'YTD Sep 2016', 'Plan', 'Comments'],
        ['Beds occupied', 333, 341, 346, 346, 310, 'Beds occupied reduced from 341 in August to 346 since.'],
        ['Beds free', 346, 345, 341, 341, 380, 'The rise from 345 to 341 came from the new ward.'],
      ],
      finds: [
        ['contradicts', 'G2'],
        ['contradicts', 'G3'],
      ],
    },
    {
      name: 'A latest value beside the previous one that goes the other way',
      rows: [
        ['Measure', 'Good is', 'Baseline', 'Previous value', 'Latest value', 'Target', 'Comment'],
        ['Repairs on time (%)', 'High', 81.4, 84.6, 79.3, 88, 'Improved again this quarter with a new rota.'],
        ['Letters on time (%)', 'High', 81.4, 84.6, 79.3, 88, 'Performance improved.'],
        ['Average days to let a home', 'Low', 21, 24, 29, 20, 'Time to let fell this month.'],
      ],
      finds: [
        ['contradicts', 'G2'],
        ['contradicts', 'G3'],
        ['contradicts', 'G4'],
      ],
    },
    {
      name: 'A fiscal year by its name, one thing for many, and what got quicker',
      rows: [
        ['Measure', 'Good is', 'FY2015 Actual', 'FY2016 Actual', 'FY2017 Target', 'Notes'],
        [
          'Property crimes per 1,000 residents',
          'Low',
          26.1,
          29.8,
          25,
          'Property crime dropped in FY2016 thanks to the new patrol.',
        ],
        [
          'Households in temporary homes per 1,000',
          'Low',
          2.9,
          3.6,
          2.5,
          'Numbers in temporary homes fell in FY2016 but remain above the region.',
        ],
        [
          'Average days to let a home',
          'Low',
          29.6,
          31.2,
          28,
          'Time to let has got much quicker since FY2015.',
        ],
        [
          'Average days to plan a visit',
          'Low',
          31.2,
          29.6,
          28,
          'Became slower this year after two posts ended.',
        ],
      ],
      finds: [
        ['contradicts', 'F2'],
        ['contradicts', 'F3'],
        ['contradicts', 'F4'],
        ['contradicts', 'F5'],
      ],
    },
    {
      name: 'A forecast that is above, a minimum that is not met, another rank, and a change that is another',
      rows: [
        [
          'Indicator',
          'Actual 2015',
          'Actual 2016',
          'Budget 2017',
          'Forecast 2017',
          'National rank',
          'Comments',
        ],
        [
          'Letters answered in time (%)',
          68.4,
          69.1,
          70,
          71.2,
          9,
          'The forecast fell short of budget because of longer journeys.',
        ],
        [
          'Reserves as a share of spending (%)',
          22.7,
          23.1,
          20,
          22,
          8,
          'The policy minimum is 25%, which is met in every year shown.',
        ],
        ['Nurseries graded good (%)', 88.4, 89.1, 90, 90.3, 12, 'Ranked 4th in Scotland, above our hopes.'],
        ['Number of complaints', 11, 8, 8, 8, 14, 'A fall of 4 from 11 to 8.'],
        [
          'People hurt on roads',
          58,
          52,
          50,
          51,
          16,
          'Up on the previous year, in line with the national trend.',
        ],
      ],
      finds: [
        ['forecast', 'G2'],
        ['everyYear', 'G3'],
        ['rank', 'G4'],
        ['steps', 'G5'],
        ['contradicts', 'G6'],
      ],
    },
    {
      name: 'Two figures of the comment that go the other way than it says',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Comments'],
        ['Weeks to let a home', 34, 36, 'Homes took 35.9 weeks, down from 33.1 weeks in spring.'],
        ['Number of visits', 500, 520, 'The year ended with 1,238 visits (up on the 1,251 of 2014).'],
        [
          'Number of calls',
          500,
          520,
          'Calls at the desk reduced from 341 in August to 346 in September; a desk opens.',
        ],
        ['Number of letters', 500, 520, 'There was an increase from 31 to 28% this year.'],
        ['Number of fines', 500, 520, '520, up from 500.'],
      ],
      finds: [
        ['itself', 'D2'],
        ['itself', 'D3'],
        ['itself', 'D4'],
        ['itself', 'D5'],
      ],
    },
    {
      name: 'Near the target though it is far off, said without exception, and what turns nothing',
      rows: [
        ['Indicator', 'Actual 2014', 'Actual 2015', 'Actual 2016', 'Target 2016', 'Comments'],
        [
          'Percentage of calls answered on time',
          62,
          61,
          58,
          95,
          'Just under target as two posts were empty.',
        ],
        ['Number of complaints', 34, 40, 36, 30, 'The lowest of any year.'],
        ['Victim satisfaction', 70, 79, 77, 80, 'Best result for three years.'],
        ['Fee income (£000)', 79, 81, 77, 80, 'Fee income grew in spite of fewer visits.'],
        ['Percentage of pupils absent', 5, 6, 7, 5, 'Absence has fallen again, helped by the new team.'],
        [
          'Percentage of letters answered on time',
          70,
          76,
          75,
          80,
          'Improved on last year but short of target because of illness.',
        ],
      ],
      finds: [
        ['near', 'F2'],
        ['contradicts', 'F3'],
        ['contradicts', 'F4'],
        ['contradicts', 'F5'],
        ['contradicts', 'F6'],
        ['contradicts', 'F7'],
      ],
    },
    {
      name: 'Said to be ahead of others and behind them, and the other way round',
      rows: [
        ['Indicator', 'Actual 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Percentage of calls answered on time', 79, 80, 83, 'Above the national average.'],
        [
          'Percentage of letters answered on time',
          82,
          80,
          83,
          'Performance is still below the England average.',
        ],
        ['Percentage of pupils persistently absent', 9, 8, 7, 'We remain ahead of the national figure.'],
        ['Percentage of homes let on time', 79, 80, 83, 'Better than our statistical neighbours.'],
        ['Percentage of staff trained', 82, 80, 83, 'Worse than national'],
      ],
      finds: [
        ['others', 'E2'],
        ['others', 'E3'],
        ['others', 'E4'],
        ['others', 'E5'],
        ['others', 'E6'],
      ],
    },
    {
      name: 'The latest quarter by its name, and what is done as a noun',
      rows: [
        ['Indicator', 'Actual 2015/16', 'Q1 2016/17', 'Q2 2016/17', 'Q3 2016/17', 'Comments'],
        ['Percentage of calls answered on time', 70, 71, 74, 76, 'Performance dropped this quarter.'],
        ['Percentage of letters answered on time', 70, 71, 74, 76, 'Performance fell in quarter 3.'],
        ['Percentage of claims answered on time', 70, 71, 74, 76, 'Performance fell in Q3 because of flu.'],
        ['Percentage of homes let on time', 80, 77, 76, 75, 'Performance rose in the third quarter.'],
        ['Percentage of fines collected', 80, 77, 76, 75, 'Collection rose this quarter.'],
      ],
      finds: [
        ['contradicts', 'F2'],
        ['contradicts', 'F3'],
        ['contradicts', 'F4'],
        ['contradicts', 'F5'],
        ['contradicts', 'F6'],
      ],
    },
    {
      name: 'The latest year by its name',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Percentage of fines collected', 88, 87, 89, 'Collection rose during 2016.'],
        ['Staff turnover', 11, 13, 12, 'Turnover fell in 2016 as the pay award settled.'],
      ],
      finds: [
        ['contradicts', 'E2'],
        ['contradicts', 'E3'],
      ],
    },
    {
      name: 'A rise called a fall, a fall called a rise, and worse called better',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Staff turnover', 11, 13, 12, 'Turnover fell in the year as the pay award settled.'],
        ['Victim satisfaction', 77, 71, 78, 'Satisfaction continues to improve.'],
        ['Number of volunteer days', 53, 51, 54, 'Volunteer days rose for the third year.'],
        ['Behaviour cases per 1,000 homes', 33, 36, 32, 'Reduction in cases reflects the new partnership.'],
        ['Percentage of calls answered on time', 55, 51, 57, 'Third year of improvement.'],
        [
          'Number of cases closed',
          138,
          188,
          150,
          'Fewer cases closed than last year because a post was empty.',
        ],
        ['Suspensions per 100 pupils', 15, 18, 14, 'Fell by a fifth after the new rules.'],
        ['Tickets closed the same day (%)', 65, 69, 70, 'Closing rate slipped from last year.'],
      ],
      finds: [
        ['contradicts', 'E7'],
        ['contradicts', 'E8'],
        ['contradicts', 'E9'],
        ['contradicts', 'E2'],
        ['contradicts', 'E3'],
        ['contradicts', 'E4'],
        ['contradicts', 'E5'],
        ['contradicts', 'E6'],
      ],
    },
    {
      name: 'A target said to be met that was missed, and the other way round',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Target 2017', 'Comments'],
        ['Percentage of calls answered on time', 72, 80, 83, 'Met target, with vacancy control in place.'],
        ['Days lost to sickness', 7, 8, 7, 'Target was not met because of flu.'],
      ],
      finds: [
        ['target', 'E2'],
        ['target', 'E3'],
      ],
    },
    {
      name: 'Beside what it says of the target, and a predicate that shares its subject',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'National 2016', 'Target 2016', 'Comments'],
        [
          'Waste recycled (%)',
          43.1,
          41.8,
          44,
          44,
          'Performance has improved on last year following the new rounds, though still just short of target.',
        ],
        ['Days lost to sickness', 8, 9, 9.5, 8, 'Improved on last year but still above target.'],
        [
          'Delayed days per 100,000 adults',
          3.4,
          3.1,
          5.2,
          3.3,
          'Although on target, we remain worse than the national average and have a plan.',
        ],
        [
          'Percentage of pupils achieving the expected level',
          55,
          58,
          62,
          58,
          'Results are above national for the first time, reflecting the new scheme.',
        ],
        ['Rent arrears (% of rent due)', 6.6, 6.1, 7.8, 6.5, 'Arrears stand at 7.2% and continue to rise.'],
        ['Staff turnover', 11, 13, 12, 14, 'Turnover is 13% and still falling.'],
      ],
      finds: [
        ['contradicts', 'F2'],
        ['contradicts', 'F3'],
        ['others', 'F4'],
        ['others', 'F5'],
        ['contradicts', 'F6'],
        ['contradicts', 'F7'],
      ],
    },
    {
      name: 'What ran on, what came again, and what is said to have risen for years',
      rows: [
        ['Indicator', '2014/15', '2015/16', 'Q1 2016/17', 'Q2 2016/17', 'Target 2016/17', 'Comments'],
        [
          'Working days lost to sickness per head',
          9.7,
          9.2,
          9.4,
          9.8,
          9,
          'Sickness absence has fallen for the second quarter running, to 8.8 days.',
        ],
        [
          'Average days lost to sickness',
          9.1,
          9.2,
          9,
          8.7,
          8.5,
          'Sickness went up again this quarter, driven by long cases.',
        ],
        ['Loans per head', 8.4, 7.6, null, null, 8, 'Loans per head rose for the third straight year.'],
      ],
      finds: [
        ['contradicts', 'G2'],
        ['contradicts', 'G3'],
        ['contradicts', 'G4'],
      ],
    },
    {
      name: 'Short of a target that was passed, by whatever amount',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Target 2017', 'Comments'],
        [
          'Research income (£m)',
          57.8,
          56,
          60,
          'Income fell short of target by £1.2m because two awards slipped.',
        ],
        ['Homes let on time (%)', 91, 90, 92, 'Homes came in 2 points short of the target.'],
        [
          'Bins emptied on time (%)',
          95,
          93,
          96,
          'The 2016 result is lower than the 2016 target because of rain.',
        ],
      ],
      finds: [
        ['target', 'E2'],
        ['target', 'E3'],
        ['target', 'E4'],
      ],
    },
    {
      name: 'A limit for the year that is past, and school years beside others’ summer',
      rows: [
        ['Indicator', '2014/15', '2015/16', 'National 2016', 'Target 2016/17', 'Comments'],
        [
          'Percentage of pupils achieving the expected level',
          55,
          58,
          62,
          70,
          'Attainment is above the national average.',
        ],
        ['Percentage of pupils absent', 5, 6.1, 4.9, 4, 'We are better than national.'],
      ],
      finds: [
        ['others', 'F2'],
        ['others', 'F3'],
      ],
    },
    {
      name: 'A limit that the year has passed already',
      rows: [
        ['Indicator', 'Target 2016/17', 'Jan 2017', 'Feb 2017', 'YTD Feb 2017', 'Comments'],
        [
          'Infections (cumulative)',
          '≤58',
          66,
          71,
          71,
          'Infections remain below the trust ceiling for the year.',
        ],
        ['Complaints received (cumulative)', '≤90', 91, 99, 99, 'Still within the annual limit.'],
        ['Falls with harm (cumulative)', '≤90', 61, 69, 69, 'Falls remain below the ceiling.'],
      ],
      finds: [
        ['target', 'F2'],
        ['target', 'F3'],
      ],
    },
  ],
  *check({ scorecard }) {
    for (const indicator of scorecard.indicators) {
      // Where each time has a row, its comment is held against what was known by then.
      for (const row of viewsOf(indicator))
        for (const fact of sayOfComment(row, scorecard.otherColumns)) yield { ...fact, indicator };
    }
  },
};

/** What a row's comment says that its figures contradict. */
function* sayOfComment(indicator: Indicator, others: readonly OtherColumn[]): Generator<Fact<MessageId>> {
  yield* sayOfTheRest(indicator, others);
  const claim = readClaim(indicator);
  if (claim) {
    yield sayOfTarget(claim, indicator);
    return;
  }
  const besideOthers = findSaidOfOthers(indicator);
  if (besideOthers) yield sayOfOthers(besideOthers, indicator);
  const found = findTurnedWord(indicator) ?? findOpposite(saidDirection(indicator), indicator);
  if (!found) {
    yield* sayTurned(indicator);
    return;
  }
  const { before, after, words } = found;
  const cell = cellSaying(indicator.comment!, words);
  yield {
    messageId: 'contradicts',
    data: {
      words: quote(words),
      before: before.text,
      earlier: sayTime(before),
      actual: after.text,
      year: sayTime(after),
    },
    cell,
    cells: [before.cell, after.cell, cell],
    indicator,
  };
}

/** What a comment says of two figures of its own, whatever stands in the row. */
function* sayTurned(indicator: Indicator): Generator<Fact<'itself'>> {
  const { comment, name } = indicator;
  const [turned] = comment ? findTurnedComparisons(comment.text, name) : [];
  if (!turned) return;
  const { words, figure, other, isMore } = turned;
  yield {
    messageId: 'itself',
    data: { words: quote(words), figure, other, side: isMore ? 'more' : 'less' },
    cell: cellSaying(comment!, words),
    indicator,
  };
}

function sayOfOthers({ words, actual, others }: SaidOfOthers, indicator: Indicator): Fact<'others'> {
  return {
    messageId: 'others',
    data: {
      words: quote(words),
      actual: nameFigure(actual),
      number: actual.text,
      side: aboveOrBelow(actual, others),
      others: nameFigure(others),
      figure: others.text,
      better: betterIs(indicator.polarity),
    },
    cell: cellSaying(indicator.comment!, words),
    cells: [actual.cell, others.cell, cellSaying(indicator.comment!, words)].sort(byReadingOrder),
    indicator,
  };
}

function sayOfTarget(claim: Claim, indicator: Indicator): Fact<'target' | 'near'> {
  const { words, actual, target, isReached, isNear } = claim;
  const cell = cellSaying(indicator.comment!, words);
  const data = {
    words: quote(words),
    actual: nameFigure(actual),
    number: actual.text,
    target: nameFigure(target),
    wanted: target.text,
  };
  const place = { cell, cells: [actual.cell, target.cell, cell].sort(byReadingOrder), indicator };
  if (isNear) return { ...place, messageId: 'near', data };
  const reaches = isReached ? 'reaches' : 'misses';
  return { ...place, messageId: 'target', data: { ...data, reaches, better: betterIs(indicator.polarity) } };
}

/** A result that is other than a comment says of it. */
interface Claim extends Result {
  readonly words: string;
  /** Whether it is not as near its target as the comment says. */
  readonly isNear?: boolean;
}

/** What a comment says of the target, with the figures that say the opposite; null where they do not. */
function readClaim(indicator: Indicator): Claim | null {
  const said = saidOfTarget(indicator);
  // "Below target" of what should be low says where it lies, or how good it is.
  if (!said) return null;
  const far = said.isNear ? findFarOff(said, indicator) : null;
  if (far) return { ...far, words: said.words, isNear: true };
  if (said.isPlace && indicator.polarity !== 'higher') return null;
  const { isMet, isLimit, subject, aim, when, words } = said;
  if (isLimit && indicator.polarity !== 'lower') return null;
  if (subject && !nameRoots(subject).every((root) => nameRoots(indicator.name).includes(root))) return null;
  const past = isMet && when === null && aim === null ? findPastLimit(indicator) : null;
  if (past) return { ...past, words };
  if (said.isEarly) return findMissedAhead(indicator, aim, words);
  const meant = resultsOfLate(indicator).filter(
    ({ actual, target }) =>
      (when === null || isOfTime(actual.column.period, when)) && (aim === null || aim === target.number),
  );
  const isDenied = ({ actual, target, isReached }: Result) =>
    isMet !== isReached && (!isMet || areFarApart(actual, target, nearly));
  return meant.every(isDenied) && meant[0] ? { ...meant[0], words } : null;
}

/**
 * The latest actual with what is wanted of a later year, where that is said to be reached early, and none is. What can be
 * early is worked towards, so that the targets tell which way is better.
 */
function findMissedAhead(indicator: Indicator, aim: number | null, words: string): Claim | null {
  const actual = baselineOf(indicator);
  const coming = comingTargets(indicator).filter(
    ({ number }) => number !== null && (aim === null || number === aim),
  );
  const unsound = unsoundFigures(indicator);
  if (!actual || !coming[0] || pastTargets(indicator).length > 0) return null;
  if ([actual, ...coming].some((value) => unsound.has(value))) return null;
  const isMissed = (target: Value) =>
    isWorse(indicator.polarity, actual, target) && areFarApart(actual, target, nearly);
  return coming.every(isMissed) ? { actual, target: coming[0], isReached: false, words } : null;
}

/** How far from its target nobody calls a figure near it, as a share, and by how much at least. */
const farOff = { percentage: [0.3, 10], other: [0.5, 5] } as const;

/** The latest result where all lie far from their targets. */
function findFarOff({ when, aim, subject }: SaidOfTarget, indicator: Indicator): Result | null {
  const [share, least] = farOff[indicator.unit === 'percentage' ? 'percentage' : 'other'];
  const meant = resultsOfLate(indicator);
  const isFar = ({ actual, target }: Result) =>
    areFarApart(actual, target, share) && Math.abs(actual.number! - target.number!) >= least;
  return when === null && aim === null && subject === null && meant.every(isFar) ? (meant[0] ?? null) : null;
}

/** What the year has come to, where that is past what the whole year may have. */
function findPastLimit(indicator: Indicator): Result | null {
  if (indicator.polarity !== 'lower' || !isWayKnown(indicator)) return null;
  const { parts, total, target } = findSoFar(indicator, Infinity) ?? {};
  const [actual, ...more] = parts ?? [];
  if (!actual || more.length > 0 || !target || total! <= target.number! * (1 + nearly)) return null;
  return { actual, target, isReached: false };
}

/** A figure that has moved by more than this share of itself is not unchanged. */
const unchanged = 0.1;

/** Nearer than this share of a target nobody calls it missed. */
const nearly = 0.005;

/** What went the other way than a comment says, if all does that it may compare. */
function findOpposite(said: SaidDirection | null, indicator: Indicator): Opposite | null {
  if (!said) return null;
  const goes = (change: Change) => wayAgainst(said, change, indicator);
  if (said.over === 'each-part' || said.over === 'any-year') {
    const { all, least } = withoutException(said, changesOf(indicator));
    const wrong = all.filter((change) => (goes(change) ?? 0) < 0);
    return wrong.length >= least ? { ...wrong.at(-1)!, words: said.words } : null;
  }
  const { each, whole } = said.over === 'since' ? since(said, indicator) : compare(said, indicator);
  if (each.some((change) => goes(change) === null || goes(change)! > 0)) return null;
  if (!whole[0] || !whole.every((change) => goes(change)! < 0)) return null;
  return { ...whole[0], words: said.words };
}

/** The changes of which a comment says the same without exception, and how many that go the other way belie it. */
function withoutException({ over, when }: SaidDirection, { overParts, overAll }: Compared) {
  if (over === 'each-part') {
    const parts = overParts.filter(({ after }) => after.column.period!.kind === when);
    // Nobody counts one month of many that went the other way.
    return { all: parts, least: Math.max(2, parts.length / 3) };
  }
  return { all: overAll.filter((change) => isWithin(change, when)), least: 1 };
}

/** Whether the earlier year is one of the last so many, or after the one that is named. */
function isWithin({ before, after }: Change, when: string | null): boolean {
  const [from, to] = [before.column.period!, after.column.period!];
  if (when === null) return true;
  if (from.year === null || to.year === null) return false;
  if (when.length < 4) return to.year - from.year < Number(when);
  // What is called 2019 may be 2019/20 as well.
  return from.year > Number(when.slice(0, 4));
}

/** What has changed since the time that a comment names. */
function since({ when }: SaidDirection, indicator: Indicator) {
  const all = changesSince(indicator, (period) => isOfTime(period, when!) || isUpToMonth(period, when!));
  return { each: all, whole: all };
}

const SPANS: Partial<Record<SaidDirection['over'], SpanOfChange>> = {
  year: 'year',
  'last-part': 'part',
  'this-part': 'part',
  any: 'any',
};

/** What a comment may compare; where no figure names its time, those of which one is called the previous one. */
function compare(said: SaidDirection, indicator: Indicator) {
  const span = SPANS[said.over];
  const isNamed = said.when !== null && /\d/.test(said.when);
  const all = span && !isNamed ? changesFromPrevious(indicator, span) : [];
  return all.length > 0 ? { each: all, whole: all } : narrow(said, changesOf(indicator));
}

/** The changes that a comment may compare, none of which may go its way, and those that have to go the other way. */
function narrow({ over, when }: SaidDirection, { overYear, overParts, overAll }: Compared) {
  const [first, last] = [overParts[0], overParts.at(-1)];
  const throughout = first && last ? [{ before: first.before, after: last.after }] : [];
  if (over === 'year') return { each: overYear, whole: overYear };
  if (over === 'parts') return { each: overParts, whole: throughout };
  if (over === 'all-parts') return withAllBefore(overParts, when);
  if (over === 'all-years') return { each: overAll, whole: overAll.length > 1 ? overAll : [] };
  if (over === 'last-part') return { each: overParts.slice(-1), whole: overParts.slice(-1) };
  const isNamed = ({ after }: Change) => when === null || isOfTime(after.column.period, when);
  // Of a quarter it may be said against the year before too.
  if (over === 'this-part')
    return { each: [...overYear, ...overParts.slice(-1)], whole: overParts.slice(-1).filter(isNamed) };
  const each = [...overYear, ...overParts];
  // Of a year that is named it may be said from its first part to its last.
  if (when !== null) return { each, whole: overYear.filter(isNamed) };
  return { each, whole: [...overYear, ...throughout] };
}

/** The latest part of a year with each before it, unless another one is named. */
function withAllBefore(steps: readonly Change[], when: string | null) {
  const after = steps.at(-1)?.after;
  const isMeant = after && (when === null || isOfTime(after.column.period, when));
  const all = isMeant ? steps.map(({ before }) => ({ before, after })) : [];
  return { each: all, whole: all };
}

/** Above nought if a change goes the way that is said of it, below if it goes the other way; null if that cannot be told. */
function wayAgainst(
  { way, isNamed }: SaidDirection,
  { before, after }: Change,
  indicator: Indicator,
): number | null {
  const { polarity } = indicator;
  const rise = compareFigures(after, before)!;
  if (way === 'same') return areFarApart(after, before, unchanged) ? -1 : 1;
  if (way === 'up') return rise;
  // What "dropped" may be the figure, or how good it is.
  if (way === 'down') return isNamed || polarity === 'higher' ? -rise : null;
  if (!isWayKnown(indicator)) return null;
  const gain = isWorse(polarity, before, after) ? 1 : isWorse(polarity, after, before) ? -1 : 0;
  return way === 'better' ? gain : -gain;
}
