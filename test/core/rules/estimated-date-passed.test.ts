import { estimatedDatePassed } from '../../../src/core/rules/estimated-date-passed';
import { testExamples } from './testRule';

const list = (comments: readonly (string | null)[]) => [
  ['Service', 'Indicator', 'Year', 'Quarter', 'Value', 'Target', 'Comments'],
  ...['Calls answered (%)', 'Letters answered (%)'].flatMap((name, which) =>
    ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter, at) => [
      'Desk',
      name,
      '2016/17',
      quarter,
      90 + at + which,
      95,
      which === 0 ? comments[at]! : null,
    ]),
  ),
];

testExamples(estimatedDatePassed, {
  valid: [
    {
      name: 'A date that is to come, in a list',
      asOf: '2017-05-01',
      rows: list(['Two posts are vacant.', null, 'Survey results will be published in June 2017.', null]),
    },
  ],
  invalid: [
    {
      name: 'In a list, on the row that says it',
      asOf: '2017-05-01',
      rows: list([
        'Keeping callers informed remains the weakest part of it.',
        'Audit of the contract begun, and two posts are vacant still.',
        'Two posts are vacant. Survey results for Q2 will be published in November 2016.',
        null,
      ]),
      finds: [['awaited', 'G4']],
    },
  ],
});
