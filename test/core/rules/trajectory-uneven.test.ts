import { trajectoryUneven } from '../../../src/core/rules/trajectory-uneven';
import { testExamples } from './testRule';

testExamples(trajectoryUneven, {
  valid: [
    {
      name: 'Plans that grow, and end with a step of twice the one before',
      asOf: '2026-05-01',
      rows: [
        [
          'Indicator',
          'Baseline 2025/26',
          'Target 2026/27',
          'Target 2027/28',
          'Target 2028/29',
          'Target 2029/30',
          'Target 2030/31',
        ],
        ['Courses held online', 5, 5, 10, 15, 20, 30],
        ['Percentage of payments made online', 30, 40, 50, 60, 70, 90],
        ['Percentage of staff trained', 10, 20, 30, 40, 50, 70],
        ['Homes heated', 100, 120, 140, 160, 180, 220],
        ['Score of the survey', 50, 52, 54, 56, 58, 62],
      ],
    },
  ],
  invalid: [
    {
      name: 'Nearly half of all in the last of five years',
      asOf: '2026-05-01',
      rows: [
        [
          'Indicator',
          'Baseline 2025/26',
          'Target 2026/27',
          'Target 2027/28',
          'Target 2028/29',
          'Target 2029/30',
          'Target 2030/31',
        ],
        ['Number of permanent exclusions', 50, 47, 44, 41, 38, 20],
      ],
      finds: [['late', 'G2']],
    },
  ],
});
