import { commentMisquotes } from '../../../src/core/rules/comment-misquotes';
import { testExamples } from './testRule';

const YEARS = ['Indicator', 'Unit', 'Actual 2015', 'Actual 2016', 'Target 2016', 'Target 2017', 'Comments'];
const QUARTERS = [
  'Indicator',
  'Unit',
  'Actual 2015/16',
  'Q1 2016/17',
  'Q2 2016/17',
  'Target 2016/17',
  'Comments',
];

testExamples(commentMisquotes, {
  valid: [
    {
      name: 'Points and months as the figures have them, and points against a year that is not shown',
      rows: [
        ['Indicator', 'Actual 2013', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['English and maths grade 5 (%)', 41.3, 42.7, 44.9, 46, 'Up 2.2 points, best result so far.'],
        ['Pupils entering languages (%)', 41.3, 42.7, 41, 46, 'Down 1.7 points.'],
        ['Pupils entering history (%)', 41.3, 42.7, 44.9, 46, 'Up 3.6 points.'],
      ],
    },
    {
      name: 'Points where the year before is not there',
      rows: [
        ['Indicator', 'Actual 2013', 'Actual 2014', 'Actual 2016', 'Target 2017', 'Comments'],
        ['English and maths grade 5 (%)', 41.3, 42.7, 49.9, 52, 'Up 2.2 points, best result so far.'],
      ],
    },
    {
      name: 'So much more than at another time, and so far from the target, as it is, hedged, or of something else',
      rows: [
        ['Indicator', 'Unit', 'Actual FY24', 'Actual FY25', 'Target FY25', 'Comments'],
        ['Grant income', '£000', 18240, 22605, 19000, 'Up by £4,365k on FY24.'],
        ['Membership income', '£000', 18240, 22605, 19000, 'Up by £4.4m on FY24.'],
        ['Customers on grants', 'number', 688, 871, 700, 'Rules widened, 171 above target.'],
        ['Customers on discounts', 'number', 688, 871, 700, 'About 120 above target.'],
        ['Customers on meters', 'number', 688, 871, 700, '140 staff above target.'],
        ['Customers on tariffs', 'number', 688, 871, 700, '183 more than in FY24.'],
        ['Customers online', 'number', 688, 871, 700, '£171k above target.'],
        ['Customers by post', 'number', 688, 871, 700, 'Elm Road had 412 calls, 150 more than last year.'],
        ['Customers on plans', 'number', 688, 871, 700, '150 more calls than last year.'],
        ['Customers by phone', 'number', 688, 871, 700, '138 more than in FY23.'],
      ],
    },
    {
      name: 'Months and quarters, against others, and a shortfall of the year so far',
      asOf: '2016-11-20',
      rows: [
        [
          'Indicator',
          'Unit',
          'Q1 2016/17',
          'Target Q1 2016/17',
          'Q2 2016/17',
          'Target Q2 2016/17',
          'Comments',
        ],
        ['Homes connected', 'number', 162, 180, 203, 250, '65 homes short of target.'],
        ['Homes insulated', 'number', 162, 180, 203, 250, '47 homes to be made up in Q3.'],
        ['Homes rewired', 'number', 162, 180, 203, 250, '41 more than last quarter.'],
        ['Homes painted', 'number', 162, 180, 203, 250, '34 more than last year.'],
        ['Homes cleaned', 'number', 162, 180, 203, 250, '52 homes to be made up in Q3.'],
      ],
    },
    {
      name: 'How far a row has come, rounded, since another year, in another unit or of another thing',
      rows: [
        ['Indicator', 'Unit', 'Baseline 2014', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Gap between girls and boys', '%', 18.4, 14, 12.7, 9, 'Gap cut by 5.7 points since baseline.'],
        ['Gap between boys and all', '%', 18.4, 14, 12.7, 9, 'Gap cut by 6 points since the baseline.'],
        ['Gap between all', '%', 18.4, 14, 12.7, 9, 'Gap cut by 31% since the baseline.'],
        ['Women in senior posts', '%', 24.5, 25, 28.6, 31, 'Up 4.1 percentage points on last year.'],
        ['Women in other posts', '%', 24.5, 25, 28.6, 31, 'Up 5.2 percentage points on 2012.'],
        ['Emissions', 'tonnes', 18450, 14500, 13980, 9200, 'Emissions fell by 24% since the baseline.'],
        ['Number of complaints', 'number', 410, 380, 342, 330, 'Complaints are down by 10% on last year.'],
        ['Complaints per 1,000 homes', 'rate', 41, 38, 34.2, 33, 'Complaints are down by 9% on last year.'],
        ['Number of visits', 'number', 410, 380, 542, 330, 'Visits by boys are up by 130 on last year.'],
        ['Number of loans', 'number', 410, 380, 542, 330, 'Down by 900 on last year.'],
      ],
    },
    {
      name: 'Quarters: what a reader compares may be the same one of the year before',
      asOf: '2016-11-20',
      rows: [QUARTERS, ['Homes built', 'number', 210, 40, 61, 180, 'Up by 15 on last year.']],
    },
    {
      name: 'A bare figure that is the row’s, rounded, in other units, or its change, and one of something else',
      rows: [
        YEARS,
        ['Calls answered in time', '%', 81.4, 82.5, 84, 85, '82.5%. Posts were empty.'],
        ['Letters answered in time', '%', 81.4, 82.5, 84, 85, '83%: posts were empty.'],
        ['Capital works', '$m', 61, 66.3, 78, 82, '$66.3m. One contract was let late.'],
        ['Capital grants', '£000', 1842, 1968, 1950, 2000, '£1.97m; one grant came early.'],
        ['Fees and charges', '£000', 1842, 1968, 1950, 2000, '£126k; more than the year before.'],
        ['Land sold', '£000', 1842, 1968, 1950, 2000, '£1,250k; the depot.'],
        ['Plans decided in time', '%', 81.4, 82.5, 84, 85, '52.8% of plans were large.'],
        ['Reviews held in time', '%', 81.4, 82.5, 84, 85, '90%: the national figure.'],
        ['Homes let', 'number', 163, 171, 170, 174, '117 in the north.'],
        ['Homes sold', 'number', 63, 17, 70, 74, '71. See note.'],
      ],
    },
    {
      name: 'A bare figure of a quarter by itself, or of a time that the row does not have',
      asOf: '2016-11-20',
      rows: [
        QUARTERS,
        ['Homes built (cumulative)', 'number', 210, 40, 91, 180, 'Q2 51.'],
        ['Calls answered in time', '%', 81.4, 82.5, 83.1, 84, 'Q2 83.1%: on track.'],
        ['Letters answered in time', '%', 81.4, 82.5, 83.1, 84, 'Q4 86%: expected.'],
        ['Claims answered in time', '%', 81.4, 82.5, 83.1, 84, 'Q1 82.5%, Q2 83.1%.'],
        ['Visits made in time', '%', 81.4, 82.5, 83.1, 84, '2014/15: 79.2%.'],
      ],
    },
  ],
  invalid: [
    {
      name: 'By how many points a share rose, and a month’s figure in spite of something',
      rows: [
        ['Indicator', 'Oct 2016', 'Nov 2016', 'Dec 2016', 'Target 2017', 'Comments'],
        ['Bed occupancy (%)', 94.8, 95.3, 104.6, 92, 'Occupancy of 96.4% in December despite extra beds.'],
        ['Claims paid on time (%)', 44.1, 44.8, 47.9, 46, 'Up 4.8 points.'],
      ],
      finds: [
        ['misquotes', 'F2'],
        ['misquotes', 'F3'],
      ],
    },
    {
      name: 'By how many points a share rose on the year before',
      rows: [
        ['Indicator', 'Actual 2014', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['English and maths grade 5 (%)', 41.3, 42.7, 54.9, 56, 'Up 2.2 points, best result so far.'],
        ['Pupils entering languages (%)', 44.1, 43.9, 41.6, 46, 'Down 3.3 points as two schools left.'],
      ],
      finds: [
        ['misquotes', 'F2'],
        ['misquotes', 'F3'],
      ],
    },
    {
      name: 'So much more than at another time, and so far from the target',
      rows: [
        ['Indicator', 'Unit', 'Actual FY24', 'Actual FY25', 'Target FY25', 'Comments'],
        ['Grant income', '£000', 18240, 22605, 19000, 'Up by £3,465k on FY24, mainly one appeal.'],
        ['Customers on grants', 'number', 688, 871, 700, 'Grants widened in October, 117 above target.'],
        ['Customers on discounts', 'number', 688, 871, 700, '150 above target.'],
        ['Customers on meters', 'number', 688, 871, 700, '138 more than in FY24.'],
        ['Customers online', 'number', 688, 871, 700, '160 more customers than last year; new website.'],
        ['Calls answered', '%', 61.2, 68.8, 75, '5.2 percentage points below target.'],
      ],
      finds: [
        ['misquotes', 'F2'],
        ['misquotes', 'F3'],
        ['misquotes', 'F4'],
        ['misquotes', 'F5'],
        ['misquotes', 'F6'],
        ['misquotes', 'F7'],
      ],
    },
    {
      name: 'So much less than in another month',
      asOf: '2016-04-20',
      rows: [
        ['Measure', 'Better when', 'Standard', 'Jan-16', 'Feb-16', 'Mar-16', 'Narrative'],
        ['Inpatients waiting', 'Lower', 100, 371, 340, 318, 'More lists; 32 fewer than in February.'],
        ['Outpatients waiting', 'Lower', 100, 371, 340, 318, '32 fewer than last month.'],
      ],
      finds: [
        ['misquotes', 'G2'],
        ['misquotes', 'G3'],
      ],
    },
    {
      name: 'A shortfall of a quarter with its digits turned round',
      asOf: '2016-11-20',
      rows: [
        [
          'Indicator',
          'Unit',
          'Q1 2016/17',
          'Target Q1 2016/17',
          'Q2 2016/17',
          'Target Q2 2016/17',
          'Comments',
        ],
        [
          'Homes newly connected',
          'number',
          162,
          180,
          203,
          250,
          'Delays; 74 connections to be made up in Q3.',
        ],
        ['Homes insulated', 'number', 162, 180, 203, 250, '74 homes short of target.'],
      ],
      finds: [
        ['misquotes', 'G2'],
        ['misquotes', 'G3'],
      ],
    },
    {
      name: 'How far a row is said to have come since its baseline, a year or the one before',
      rows: [
        ['Indicator', 'Unit', 'Baseline 2014', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Gap between girls and boys', '%', 18.4, 14, 12.7, 9, 'Gap cut by 7.5 points since baseline.'],
        ['Women in senior posts', '%', 24.5, 25, 28.6, 31, 'Up 5.2 percentage points on last year.'],
        ['Emissions', 'tonnes', 18450, 14500, 13980, 9200, 'Emissions fell by 29% since the baseline.'],
        [
          'Number of complaints',
          'number',
          410,
          380,
          342,
          330,
          'Complaints are down by 83 on the previous year.',
        ],
        [
          'Number of visits',
          'number',
          410,
          380,
          542,
          330,
          'An increase of 140 from 2015: new opening hours.',
        ],
      ],
      finds: [
        ['misquotes', 'G2'],
        ['misquotes', 'G3'],
        ['misquotes', 'G4'],
        ['misquotes', 'G5'],
        ['misquotes', 'G6'],
      ],
    },
    {
      name: 'A bare figure with its digits turned round, in the row’s unit or another',
      rows: [
        YEARS,
        ['Calls answered in time', '%', 81.4, 82.5, 84, 85, '85.2%. Posts were empty.'],
        ['Capital works', '$m', 61, 66.3, 78, 82, '$63.6m. One contract was let late.'],
        ['Capital grants', '£000', 1842, 1968, 1950, 2000, '£1,986k; one grant came early.'],
        ['Funds paid out', 'USD thousand', 3655, 5790, 6100, 8300, '5,970 thousand. Tenders were late.'],
        ['Homes let', 'number', 163, 171, 170, 174, '117, with two blocks closed.'],
      ],
      finds: [
        ['misquotes', 'G2'],
        ['misquotes', 'G3'],
        ['misquotes', 'G4'],
        ['misquotes', 'G5'],
        ['misquotes', 'G6'],
      ],
    },
    {
      name: 'A bare figure of a quarter or a year that is named',
      asOf: '2016-11-20',
      rows: [
        QUARTERS,
        ['Energy lost', '%', 9.8, 9.9, 10.6, 9.5, 'Q2 9.6%: cables were old.'],
        ['Calls answered in time', '%', 81.4, 82.5, 83.1, 84, 'Q2: 88.1%.'],
        ['Letters answered in time', '%', 81.4, 82.5, 83.1, 84, '84.9% in Q2.'],
        ['Claims answered in time', '%', 81.4, 82.5, 83.1, 84, 'Quarter 1 80.5%: posts were empty.'],
        ['Visits made in time', '%', 81.4, 82.5, 83.1, 84, '2015/16: 79.2%.'],
      ],
      finds: [
        ['misquotes', 'G2'],
        ['misquotes', 'G3'],
        ['misquotes', 'G4'],
        ['misquotes', 'G5'],
        ['misquotes', 'G6'],
      ],
    },
  ],
});
