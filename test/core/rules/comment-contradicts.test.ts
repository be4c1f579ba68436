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
