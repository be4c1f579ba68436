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
      name: 'Ranks of which the note does not tell among how many they are',
      rows: [
        ['Rank 1 = best of 12 neighbours.'],
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'National rank', 'Comments'],
        ['Calls answered on time (%)', 80, 81, 82, 14, null],
        ['Letters answered on time (%)', 80, 81, 82, 41, null],
        ['Claims paid on time (%)', 80, 81, 82, 132, null],
        ['Homes let on time (%)', 80, 81, 82, 1, null],
      ],
    },
    {
      name: 'More than all, as the comment says that it can be',
      rows: [
        HEADINGS,
        ['Infants enrolled', '%', 98, 101.2, 100.4, 100, 'Families who move in can lift it over 100%.'],
        ['Infants weighed', '%', 98, 101.2, 99.4, 100, 'May be above 100% if families move in'],
      ],
    },
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
    {
      name: 'What is whole and may be below nought: scores, balances, changes, and rows with more of it',
      rows: [
        HEADINGS,
        ['Net promoter score', null, 12, 8, -6, 10, null],
        ['Trading position', null, 12, 8, -6, 10, null],
        ['Population growth', null, 12, 8, -6, 10, null],
        ['Temperature of the store', null, 2, 8, -6, 4, null],
        ['Members joining and leaving', null, 12, -8, -6, 10, null],
        ['Movement of engines', null, 12, 1.5, -6, 10, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'A place beyond as many as its own cell, or its heading, says there are',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Rank', 'Rank (of 32)', 'Comments'],
        ['Calls answered on time (%)', 80, 81, 82, '14 of 20', 30, null],
        ['Letters answered on time (%)', 80, 81, 82, '21 of 20', 31, null],
        ['Claims paid on time (%)', 80, 81, 82, '2 of 20', 33, null],
        ['Homes let on time (%)', 80, 81, 82, '4 of 20', 1, null],
      ],
      finds: [
        ['rank', 'E3'],
        ['rank', 'F4'],
      ],
    },
    {
      name: 'Things that no unit names, once below nought',
      rows: [
        [...HEADINGS.slice(0, 5), 'Target 2016', 'Target 2017', 'Comments'],
        ['Vehicle accidents involving appliances', null, 9, -6, 11, 9, 8, null],
        ['Prosecutions for littering', null, 31, 28, -33, 30, 30, null],
        ['Fires in the open', null, -60, 28, 30, 33, 30, null],
        ['Visitors to the museum', null, 3100, 2800, 3300, -3000, 3400, null],
        ['Books lent', null, 3100, -2800, 3000, 3300, 3400, null],
      ],
      finds: [
        ['negative', 'D2'],
        ['negative', 'E3'],
        ['negative', 'C4'],
        ['negative', 'F5'],
        ['negative', 'D6'],
      ],
    },
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
