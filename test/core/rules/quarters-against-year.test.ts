import { quartersAgainstYear } from '../../../src/core/rules/quarters-against-year';
import { testExamples } from './testRule';

const TARGETS = ['Indicator', 'Unit', 'Q1 2016/17 target', 'Q2 2016/17 target', 'Q3 2016/17 target'];
const YEAR_END = [...TARGETS, '2015/16 outturn', 'Year-end target 2016/17', 'Comments'];
const KEY = '(C) = cumulative from 1 April';
const QUARTERS = ['Q1 2016/17', 'Q2 2016/17', 'Q3 2016/17', 'Q4 2016/17', '2016/17'];
const ALL = ['Indicator', 'Unit', '2015/16', ...QUARTERS, 'Target 2017/18', 'Comments'];

testExamples(quartersAgainstYear, {
  valid: [
    {
      name: 'Targets of three quarters lead up to that of the year: the fourth is not on the sheet',
      asOf: '2017-02-01',
      rows: [
        YEAR_END,
        ['Homes built', 'number', 20, 20, 30, 90, 100, null],
        ['Homes sold', 'number', 10, 10, 10, 40, 40, null],
        ['Homes let', 'number', 25, 25, 25, 100, 120, null],
        ['Rent collected (year to date)', '%', 96.5, 97.5, 98, 98.6, 98.8, null],
        ['Homes bought (cumulative)', 'number', 5, 10, 15, 18, 20, null],
      ],
    },
    {
      name: 'What a mark calls cumulative builds up to its year, rates among it',
      asOf: '2017-05-01',
      rows: [
        [KEY],
        [],
        ALL,
        ['Homes sold', 'number', 38, 12, 8, 11, 9, 40, 40, null],
        ['Homes bought', 'number', 44, 11, 10, 12, 13, 46, 50, null],
        ['Homes built (C)', 'number', 62, 10, 12, 31, 33, 33, 70, null],
        ['Days lost per employee (C)', 'days', 8.7, 2.1, 4.2, 6.4, 8.5, 8.5, 8, null],
        ['Tax collected (C)', '%', 97.2, 29, 56.5, 83.9, 97.4, 97.5, 98, null],
        ['Rent collected (year to date)', '%', 98.6, 96.5, 97.5, 98, 98.8, 98.9, 99, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'A mark that says cumulative, and a year that is not its last quarter',
      asOf: '2017-05-01',
      rows: [
        [KEY],
        [],
        ALL,
        ['Homes sold', 'number', 38, 12, 8, 11, 9, 40, 40, null],
        ['Homes bought', 'number', 44, 11, 10, 12, 13, 46, 50, null],
        ['Homes let (C)', 'number', 62, 10, 25, 45, 62, 62, 70, null],
        ['Homes built (C)', 'number', 62, 10, 25, 45, 70, 140, 150, null],
      ],
      finds: [['last', 'H7']],
    },
  ],
});
