import { dateAstray } from '../../../src/core/rules/date-astray';
import { testExamples } from './testRule';

const HEADINGS = ['Indicator', 'Baseline', 'Baseline date', 'Actual 2016', 'Target 2017', 'Comments'];
const ROWS = [
  ['Homes built', 10, '15/11/2014', 12, 14, null],
  ['Homes let', 20, '15/11/2014', 22, 24, null],
  ['Homes sold', 30, '15/11/2014', 32, 34, null],
  ['Homes lit', 40, '15/11/2015', 42, 44, null],
];

testExamples(dateAstray, {
  valid: [
    {
      name: 'Baselines of days that are over',
      rows: [HEADINGS, ...ROWS, ['Homes heated', 50, '15/11/2004', 52, 54, null]],
    },
    {
      name: 'Several baselines still to be taken, and days that are none',
      rows: [
        HEADINGS,
        ...ROWS,
        ['Homes heated', null, '15/11/2018', null, 54, null],
        ['Homes wired', null, '15/11/2018', null, 54, null],
        ['Homes seen', 50, 'To be confirmed', 52, 54, null],
      ],
    },
    {
      name: 'Years of baselines',
      rows: [
        ['Indicator', 'Baseline', 'Baseline year', 'Actual 2016', 'Target 2017', 'Comments'],
        ...ROWS.map(([name, baseline, , actual, target]) => [
          name!,
          baseline!,
          '2014/15',
          actual!,
          target!,
          null,
        ]),
        ['Homes heated', 50, '2016/17', 52, 54, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'A baseline of a day to come',
      rows: [HEADINGS, ...ROWS, ['Homes heated', 50, '15/11/2024', 52, 54, null]],
      finds: [['ahead', 'C6']],
    },
    {
      name: 'A baseline of a month to come',
      rows: [
        ['Indicator', 'Baseline', 'Baseline year', 'Actual 2016', 'Target 2017', 'Comments'],
        ...ROWS.map(([name, baseline, , actual, target]) => [
          name!,
          baseline!,
          'Mar 2014',
          actual!,
          target!,
          null,
        ]),
        ['Homes heated', 50, 'Mar 2041', 52, 54, null],
      ],
      finds: [['ahead', 'C6']],
    },
  ],
});
