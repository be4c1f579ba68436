import { valueOutOfRange } from '../../../src/core/rules/value-out-of-range';
import { testExamples } from './testRule';

const HEADINGS = [
  'Indicator',
  'Unit',
  'Actual 2014',
  'Actual 2015',
  'Actual 2016',
  'Target 2017',
  'Comments',
];

testExamples(valueOutOfRange, {
  valid: [
    {
      name: 'Fractions of what is scored, and whole places',
      rows: [
        HEADINGS,
        ['Points scored by pupils', 'Number', 47, 12.4, 226, 310, null],
        ['Average points', 'Number', 47, 12.4, 226, 310, null],
        ['Water points repaired', 'Number', 47, 124, 226, 310, null],
        ['Average water points per village', 'Number', 4, 1.4, 2, 3, null],
        ['Kilometres of pipe to water points', 'Number', 47, 12.4, 226, 310, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'A fraction of a place',
      rows: [
        HEADINGS,
        ['Water points repaired', 'Number', 47, 12.4, 226, 310, null],
        ['Charging points installed', 'Number', 40, 52, 6.4, 90, null],
        ['Number of access points opened', 'Number', 40, 52, 64, 9.5, null],
        ['Water collection points', 'Number', 4.7, 124, 226, 310, null],
        ['Contact points closed', 'Number', 47, 24, 22.6, 10, null],
      ],
      finds: [
        ['fraction', 'D2'],
        ['fraction', 'E3'],
        ['fraction', 'F4'],
        ['fraction', 'C5'],
        ['fraction', 'E6'],
      ],
    },
  ],
});
