import { trajectoryFlat } from '../../../src/core/rules/trajectory-flat';
import { testExamples } from './testRule';

testExamples(trajectoryFlat, {
  valid: [
    {
      name: 'The comment says why, or that neither way is better',
      asOf: '2026-05-01',
      rows: [
        [
          'Indicator',
          'Good is',
          'Actual 2025/26',
          'Target 2026/27',
          'Target 2027/28',
          'Target 2028/29',
          'Target 2029/30',
          'Comments',
        ],
        [
          'Homes completed',
          'High',
          501,
          540,
          540,
          540,
          540,
          'The target is the requirement of the Local Plan',
        ],
        [
          'Waste collected (tonnes)',
          null,
          2541,
          2540,
          2540,
          2540,
          2510,
          'Sum of the streams; no better or worse',
        ],
        ['Visits', 'n/a', 2541, 2560, 2560, 2560, 2610, null],
      ],
    },
    {
      name: 'All of what is planned, whichever way is said to be better',
      asOf: '2026-05-01',
      rows: [
        [
          'Indicator',
          'Good is',
          'Actual 2025/26',
          'Target 2026/27',
          'Target 2027/28',
          'Target 2028/29',
          'Target 2029/30',
        ],
        ['Percentage of the planned revenue collected', 'Low', '105.2%', '100%', '100%', '100%', '100%'],
        ['Percentage of the budget spent', 'Low', '101.1%', '100%', '100%', '100%', '100%'],
      ],
    },
  ],
  invalid: [
    {
      name: 'Less than all',
      asOf: '2026-05-01',
      rows: [
        [
          'Indicator',
          'Good is',
          'Actual 2025/26',
          'Target 2026/27',
          'Target 2027/28',
          'Target 2028/29',
          'Target 2029/30',
        ],
        ['Percentage of the planned revenue collected', 'High', '85.2%', '90%', '90%', '90%', '90%'],
      ],
      finds: [['flat', 'E2']],
    },
  ],
});
