import { trajectoryUneven } from '../../../src/core/rules/trajectory-uneven';
import { testExamples } from './testRule';

testExamples(trajectoryUneven, {
  valid: [
    {
      name: 'Two years of gain, a little more than half of a small one, and a reason',
      asOf: '2025-05-12',
      rows: [
        [
          'Indicator',
          'Actual 2023/24',
          'Actual 2024/25',
          'Target 2024/25',
          'Target 2025/26',
          'Target 2026/27',
          'Target 2027/28',
          'Target 2028/29',
          'Comments',
        ],
        ['Percentage of complaints answered in time', 60, 'awaited', 72, 80, 81, 82, 82, 'Due June 2025'],
        ['Percentage of people with a choice', 76.1, 76.8, 77, 78, 78.5, 79, 79, null],
        ['Percentage of calls answered', 61.1, 60, 77, 67, 69, 71, 73, null],
        ['Homes completed', 476, 501, 540, 640, 640, 640, 640, 'The target is that of the Local Plan'],
      ],
    },
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
        ['Number of permanent exclusions', 50, 47, 44, 41, 38, 20],
      ],
    },
  ],
  invalid: [
    {
      name: 'Nine tenths of all in the last of five years',
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
        ['Number of permanent exclusions', 50, 49, 49, 48, 48, 20],
      ],
      finds: [['late', 'G2']],
    },
  ],
});
