import { commentLeftOut } from '../../../src/core/rules/comment-left-out';
import { testExamples } from './testRule';

const HEADINGS = ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'];
const rows = (count: number) =>
  Array.from({ length: count }, (_, k) => [`Measure ${k} of ${k * 7}`, k + 31, k + 32, `Reason ${k}`]);

testExamples(commentLeftOut, {
  valid: [
    {
      name: 'Some rows are commented on and some are not',
      rows: [
        HEADINGS,
        ...rows(20),
        ...['let', 'sold', 'built'].map((done) => [`Homes ${done}`, 71, 73, null]),
      ],
    },
    {
      name: 'Two blanks among a dozen are as good as a habit',
      rows: [HEADINGS, ...rows(12), ['Homes let', 71, 73, null], ['Homes sold', 71, 73, null]],
    },
    { name: 'Ten rows are needed', rows: [HEADINGS, ...rows(9), ['Homes let', 71, 73, null]] },
    { name: 'No figure, no comment', rows: [HEADINGS, ...rows(12), ['Homes let', 'n/a', 73, null]] },
  ],
  invalid: [
    {
      name: 'Two among twenty',
      rows: [HEADINGS, ...rows(20), ['Homes let', 71, 73, null], ['Homes sold', 11, 13, null]],
      finds: [
        ['blank', 'D22'],
        ['blank', 'D23'],
      ],
    },
    {
      name: 'One beside a row that has no figure yet',
      rows: [HEADINGS, ...rows(10), ['Homes let', 71, 73, null], ['Homes sold', null, 73, null]],
      finds: [['blank', 'D12']],
    },
  ],
});
