import { statusContradicts } from '../../../src/core/rules/status-contradicts';
import { testExamples } from './testRule';

const HEADINGS = ['Indicator', 'Unit', 'Good is', 'Q1 2016/17', 'Q2 2016/17', 'Target 2016/17', 'Status'];
const MET = [
  ['Calls answered on time', '%', 'High', 76, 78, 75, 'Green'],
  ['Claims answered on time', '%', 'High', 76, 78, 75, 'Green'],
  ['Letters answered on time', '%', 'High', 71, 68, 75, 'Red'],
  ['Plans decided on time', '%', 'High', 86, 88, 80, 'Green'],
];

testExamples(statusContradicts, {
  valid: [
    {
      name: 'Quarters that may average out, or may be within what the year may have',
      rows: [
        HEADINGS,
        ...MET,
        ['Missed bins per 100,000', 'number', 'Low', 41, 71, 55, 'Green'],
        ['Complaints upheld', 'number', 'Low', 11, 12, 55, 'Green'],
        ['Homes empty at quarter end', 'number', 'Low', 66, 51, 55, 'Green'],
      ],
    },
  ],
  invalid: [
    {
      name: 'What there is at the end of a quarter',
      rows: [HEADINGS, ...MET, ['Homes empty at quarter end', 'number', 'Low', 66, 71, 55, 'Green']],
      finds: [['good', 'G6']],
    },
    {
      name: 'Each quarter alone is past what the year may have, whether they add up or not',
      rows: [HEADINGS, ...MET, ['Missed bins per 100,000', 'number', 'Low', 66, 71, 55, 'Green']],
      finds: [['passed', 'G6']],
    },
  ],
});
