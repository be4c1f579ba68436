import { valueStoredAsText } from '../../../src/core/rules/value-stored-as-text';
import { testExamples } from './testRule';

testExamples(valueStoredAsText, {
  valid: [],
  invalid: [
    {
      name: 'A sheet that is written to be read, told once as advice',
      rows: [
        ['Measure', 'Target 2025', 'Result 2025', 'Result 2024', 'Comments'],
        ['Median time to attend', '60 minutes or less', '44 minutes', '51 minutes', null],
        ['Average use per resident', '300 litres or less', '287 litres', '294 litres', null],
        ['Smooth travel exposure', '85% or more', '88%', '87%', null],
        ['Overflows per 1,000 connections', '1.0 or fewer', '0.4', '0.7', null],
        ['Visits per resident', '5.0 or more', '5.4', '5.1', null],
        ['Residents satisfied', '60% or more', '64%', '58%', null],
      ],
      finds: [['worded', 'B2']],
    },
    {
      name: 'A sheet pasted as text, of which one figure stands with a word',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Homes built', '10', '11', '12', '13', null],
        ['Homes let', '20', '21', '22', '23', null],
        ['Days to let a home', '30', '31', '32 days', '33', null],
      ],
      finds: [['most', 'B2']],
    },
  ],
});
