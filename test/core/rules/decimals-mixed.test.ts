import { decimalsMixed } from '../../../src/core/rules/decimals-mixed';
import { testExamples } from './testRule';

testExamples(decimalsMixed, {
  valid: [
    {
      name: 'Targets finer than an actual that is far from them',
      asOf: '2022-06-01',
      rows: [
        ['Indicator', 'Target 2021', 'Actual 2021', 'Target 2022', 'Target 2023'],
        ['% of projects over their budget', 29.5, 40, 29.5, 30],
        ['% of calls answered', 75.5, 60, 75.5, 76],
        ['Average days to mend a road', 4.5, 12, 4.5, 4],
      ],
    },
  ],
  invalid: [
    {
      name: 'Targets finer than an actual that is near them',
      asOf: '2022-06-01',
      rows: [
        ['Indicator', 'Target 2021', 'Actual 2021', 'Target 2022', 'Target 2023'],
        ['% of projects over their budget', 29.5, { value: 30, format: '0' }, 29.5, 29],
      ],
      finds: [['finer', 'B2']],
    },
  ],
});
