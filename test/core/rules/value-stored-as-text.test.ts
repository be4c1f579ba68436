import { valueStoredAsText } from '../../../src/core/rules/value-stored-as-text';
import { testExamples } from './testRule';

testExamples(valueStoredAsText, {
  valid: [],
  invalid: [
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
