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
