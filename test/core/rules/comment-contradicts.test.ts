import { commentContradicts } from '../../../src/core/rules/comment-contradicts';
import { testExamples } from './testRule';

const HEADINGS = [
  'Indicator',
  'Unit',
  'Actual 2015/16',
  'Q1 2016/17',
  'Q2 2016/17',
  'Target 2016/17',
  'Comments',
];

testExamples(commentContradicts, {
  valid: [
    {
      name: 'Quarters that go one way while the year goes the other: either may be meant',
      rows: [
        ['Indicator', 'Actual 2015/16', 'Q1 2016/17', 'Q2 2016/17', 'Q3 2016/17', 'Comments'],
        ['Percentage of calls answered on time', 80, 71, 74, 76, 'Performance improved after the new posts.'],
        ['Percentage of letters answered on time', 70, 79, 77, 75, 'Up on last year.'],
        ['Percentage of claims answered on time', 70, 79, 78, 79, 'Fell in each quarter.'],
        ['Number of visits', 400, 79, 78, 76, 'Up on last year.'],
      ],
    },
    {
      name: 'A quarter or a year that is named and is not the latest, or went that way against the year before',
      rows: [
        ['Indicator', 'Q3 2015/16', 'Q1 2016/17', 'Q2 2016/17', 'Q3 2016/17', 'Comments'],
        ['Percentage of calls answered on time', 80, 71, 74, 76, 'Performance fell this quarter.'],
        ['Percentage of letters answered on time', 70, 79, 74, 76, 'Performance fell in quarter 2.'],
        ['Percentage of claims answered on time', 70, 71, 74, 76, 'Performance fell this month.'],
        ['Percentage of homes let on time', 70, 71, 74, 76, 'Performance rose in Q3.'],
        ['Percentage of staff trained', 70, 71, 74, 76, 'Performance fell during 2014/15.'],
        ['Percentage of invited people screened', 70, 71, 74, 76, 'Invitation fell this quarter.'],
      ],
    },
    {
      name: 'Ahead of others as the comment says, another time or group, and above where lower is better',
      rows: [
        ['Indicator', 'Actual 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Percentage of calls answered on time', 82, 80, 83, 'Above the national average.'],
        ['Percentage of letters answered on time', 79, 80, 83, 'Was above the national average in 2012.'],
        ['Percentage of claims answered on time', 79, 80, 83, 'Above the national average for new claims.'],
        ['Percentage of pupils persistently absent', 8, 9, 7, 'Above the national average.'],
        ['Percentage of homes let on time', 80, 80, 83, 'Better than the national average.'],
        ['Percentage of staff trained', 79, 80, 83, 'We aim to be above the national average.'],
        ['Percentage of letters lost', 8, 9, 7, 'Better than nationally.'],
      ],
    },
    {
      name: 'What is said of the target is so, or may be of a part, of another time, or of what adds up',
      rows: [
        HEADINGS,
        ['Calls answered on time', '%', 71, 76, 78, 75, 'Target met in Q2.'],
        ['Letters answered on time', '%', 71, 76, 74, 75, 'Target met in Q1.'],
        ['Claims answered on time', '%', 71, 74, 78, 75, 'Target missed last year.'],
        ['Visits to museums', 'number', 400, 90, 110, 420, 'Target missed this quarter.'],
        ['Days to let a home', 'days', 24, 21, 22, 20, 'Two days above target.'],
        ['Complaints', 'number', 24, 21, 22, 20, 'Below target as new staff settle.'],
        ['Homes let on time', '%', 71, 74, 78, 75, 'Above target, but only just.'],
        ['Fines collected', '%', 71, 76, 74.8, 75, 'Above target.'],
      ],
    },
    {
      name: 'A year that is over before the quarters began is not what is meant',
      rows: [
        ['Indicator', 'Actual 2015/16', 'Target 2015/16', 'Q1 2016/17', 'Target 2016/17', 'Comments'],
        ['Calls answered on time (%)', 78, 75, 71, 76, 'Target missed.'],
        ['Number of visits', 410, 400, 71, 420, 'Target missed.'],
      ],
    },
    {
      name: 'A month that is not the latest, and a figure that another has come to',
      rows: [
        ['Indicator', 'Apr 2016', 'May 2016', 'Jun 2016', 'Target 2016/17', 'Comments'],
        ['Percentage of calls answered', 71, 69, 74, 75, 'Performance fell in May.'],
        ['Percentage of letters answered', 71, 73, 70, 75, 'Performance fell in June to 70%.'],
      ],
    },
  ],
  invalid: [
    {
      name: 'A record that is none',
      rows: [
        ['Indicator', 'Actual 2014', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Percentage of homes let on time', 38.7, 46.1, 27.9, 50, 'Best year on record, with a new team.'],
      ],
      finds: [['contradicts', 'F2']],
    },
    {
      name: 'Without naming what moved, and over the parts of a year',
      rows: [
        ['Indicator', 'Actual 2015/16', 'Q1 2016/17', 'Q2 2016/17', 'Q3 2016/17', 'Comments'],
        [
          'Percentage of calls answered on time',
          80,
          71,
          74,
          76,
          'Performance fell in each quarter of the year because of vacancies.',
        ],
        [
          'Percentage of homes let on time',
          70,
          71,
          74,
          76,
          'Slight drop on last year because of staff illness.',
        ],
        ['Days lost to sickness per person', 9, 8, 8.3, 8.6, 'Sickness has dropped quarter on quarter.'],
        [
          'Percentage of letters answered on time',
          70,
          71,
          74,
          76,
          'Deteriorated every month since the move.',
        ],
        ['Rent arrears (%)', 3.6, 3.5, 3.5, 3.4, 'Arrears went up again and missed the target.'],
        ['Number of complaints', 61, 11, 13, 31, 'Fewer complaints than last quarter.'],
        [
          'Percentage of claims answered on time',
          70,
          71,
          74,
          76,
          'Slipping month on month because of vacancies.',
        ],
      ],
      finds: [
        ['contradicts', 'F7'],
        ['contradicts', 'F8'],
        ['contradicts', 'F2'],
        ['contradicts', 'F3'],
        ['contradicts', 'F4'],
        ['contradicts', 'F5'],
        ['contradicts', 'F6'],
      ],
    },
    {
      name: 'The year’s target, held against the latest quarter of a rate, and against the year of what adds up',
      rows: [
        HEADINGS,
        ['Calls answered on time', '%', 71, 76, 78, 75, 'Target missed in Q2.'],
        [
          'Letters answered on time',
          '%',
          71,
          76,
          71,
          75,
          'Standard met again this quarter, the sixth quarter running.',
        ],
        [
          'Claims answered on time',
          '%',
          71,
          76,
          71,
          75,
          'Three points above target and two above last year.',
        ],
        ['Homes let on time', '%', 71, 76, 78, 75, 'Just below target.'],
        ['Plans decided on time', '%', 75, 76, 72, 75, 'Performance improved again this quarter to 78.1%.'],
      ],
      finds: [
        ['target', 'G2'],
        ['target', 'G3'],
        ['target', 'G4'],
        ['target', 'G5'],
        ['contradicts', 'G6'],
      ],
    },
    {
      name: 'A year with its quarters',
      rows: [
        [
          'Indicator',
          'Q1 2015/16',
          'Q2 2015/16',
          'Q3 2015/16',
          'Q4 2015/16',
          'Actual 2015/16',
          'Target 2015/16',
          'Comments',
        ],
        ['Number of visits', 100, 105, 110, 115, 430, 400, 'Target missed: only 330 came.'],
      ],
      finds: [['target', 'H2']],
    },
    {
      name: 'The latest month by its name',
      rows: [
        ['Indicator', 'Apr 2016', 'May 2016', 'Jun 2016', 'Target 2016/17', 'Comments'],
        ['Percentage of calls answered', 71, 69, 74, 75, 'Performance fell in June because of flu.'],
        ['Percentage of letters answered', 71, 78, 70, 75, 'Target met in June.'],
      ],
      finds: [
        ['contradicts', 'F2'],
        ['target', 'F3'],
      ],
    },
  ],
});
