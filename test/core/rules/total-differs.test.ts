import { totalDiffers } from '../../../src/core/rules/total-differs';
import { testExamples } from './testRule';

const SCORECARD = [
  ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
  ['Homes built', 10, 12, null],
  [],
];

testExamples(totalDiffers, {
  valid: [
    {
      name: 'Formulas, shares, years as headings, a gap, a total of totals, and what takes in much else',
      rows: [
        ...SCORECARD,
        ['Department', 2015, 2016, 'Share'],
        ['Housing', 118, { value: 120, formula: '=100+20' }, { value: 0.6, format: '0%' }],
        ['Roads', 47, 80, { value: 0.4, format: '0%' }],
        ['Total', 165, { value: 201, formula: '=C5+C6+1' }, { value: 0.9, format: '0%' }],
        [],
        ['Department', 'Posts', 'Leavers', 'Sites'],
        ['Parks', 20, 4, 1],
        ['Waste', 30, null, 2],
        ['Tips', 10, 5, 3],
        ['Total', 60, 12, 40],
        [],
        ['Total', 225, 213, 41],
      ],
    },
    {
      name: 'One total that is far from its digits turned round, and one of one row',
      rows: [
        ...SCORECARD,
        ['Fund', 'Amount'],
        ['Grant', 118],
        ['Levy', 47],
        ['Total', 190],
        [],
        ['Total', 5],
      ],
    },
  ],
  invalid: [
    {
      name: 'Posts, income, payments and a roll with a wrong total',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Payment £m', 'Comments'],
        ['Homes built', 10, 12, -0.61, null],
        ['Homes let', 20, 22, -1.94, null],
        ['Homes sold', 30, 32, 0.12, null],
        ['Total payments', null, null, -2.34, null],
        [],
        ['Department', 'FY 2016', 'FY 2017'],
        ['Police', 118, 121],
        ['Fire', 86, 92],
        ['Parks', 57, 58],
        ['Total posts', 261, 217],
        [],
        ['Income', '2015', '2016', '2017'],
        ['Cemetery', 31240, 29875, 33510],
        ['Markets', 14210, 15930, 17455],
        ['Grand total', 45450, 45805, 50695],
      ],
      finds: [
        ['differs', 'D5'],
        ['differs', 'C11'],
        ['differs', 'D16'],
      ],
    },
  ],
});
