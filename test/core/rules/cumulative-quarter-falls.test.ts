import { cumulativeQuarterFalls } from '../../../src/core/rules/cumulative-quarter-falls';
import { testExamples } from './testRule';

const HEADINGS = [
  'Indicator',
  'Unit',
  'Q1 2017/18 Actual',
  'Q2 2017/18 Actual',
  'Q3 2017/18 Actual',
  'Q3 2017/18 Target',
  'Target 2017/18',
];

const TO_DATE = [
  'Indicator',
  'Unit',
  'Good is',
  '2024/25 target',
  'Oct-24 YTD actual',
  'Nov-24 YTD actual',
  'Dec-24 YTD actual',
];

testExamples(cumulativeQuarterFalls, {
  valid: [
    {
      name: 'Positions, rolling years, averages and rates below headings that say year to date',
      asOf: '2025-01-16',
      rows: [
        TO_DATE,
        ['Damp and mould cases open over 28 days', 'number', 'Low', 40, 58, 55, 49],
        ['Stage 1 complaints per 1,000 homes (12-month rolling)', 'per 1,000', 'Low', 45, 43.1, 42, 41.2],
        ['Sickness days per employee (12-month rolling)', 'days', 'Low', 9, 9.4, 9.2, 9.2],
        ['Homes vacant at month end', 'number', 'Low', 90, 88, 91, 86],
        ['Households in arrears', 'number', 'Low', 300, 340, 352, 331],
        ['Staff in post', 'number', 'High', 420, 411, 418, 409],
        ['People on the housing register', 'number', 'Low', 2000, 2240, 2150, 2190],
        ['Apprentices employed', 'number', 'High', 40, 38, 36, 37],
        ['Days to re-let a home', 'days', 'Low', 28, 29.9, 29.1, 27.4],
      ],
    },
    {
      name: 'Two figures below headings that say year to date, of what may stand or add up',
      asOf: '2025-01-16',
      rows: [
        ['Indicator', 'Unit', 'Good is', '2024/25 target', 'Nov-24 YTD actual', 'Dec-24 YTD actual'],
        ['Apprentices', 'number', 'High', 40, 38, 36],
        ['Days to re-let a home', 'days', 'Low', 28, 29.9, 29.1],
        ['Complaints received, rolling year', 'number', 'Low', 300, 340, 331],
        ['Complaints open', 'number', 'Low', 300, 340, 331],
        ['Void homes', 'number', 'Low', 90, 91, 86],
      ],
    },
    {
      name: 'Two positions whose names say year to date',
      asOf: '2025-01-16',
      rows: [
        ['Indicator', 'Q1 2024/25 Actual', 'Q2 2024/25 Actual', 'Target 2024/25'],
        ['Complaints open at the end (YTD)', 58, 55, 40],
        ['Homes empty, year to date', 58, 55, 40],
        ['Referrals still open (year to date)', 58, 55, 40],
        ['Rolling year of absence days (YTD)', 58, 55, 40],
        ['Overdue actions, YTD', 58, 55, 40],
      ],
    },
    {
      name: 'Shares that are held as the year goes on, may fall, or grow',
      asOf: '2018-05-01',
      rows: [
        HEADINGS,
        ['Rent collected as a share of rent due (cumulative)', '%', 97, 96.4, 98, 98, 98],
        ['Repairs completed on time (cumulative)', '%', 92, 91, 90, 94, 94],
        ['Business rates collected (cumulative)', '%', 30.1, 57.4, 84.6, 84.2, 98],
        ['Business rates collected', '%', 30.1, 27.4, 84.6, 84.2, 98],
        ['Success rate of those who applied (cumulative)', '%', 20, 18, 40, 40, 45],
        ['Average share of plan delivered (cumulative)', '%', 20, 18, 40, 40, 45],
        ['Net savings delivered (cumulative)', '%', 20, 18, 40, 40, 45],
      ],
    },
  ],
  invalid: [
    {
      name: 'Two figures of what adds up below headings that say year to date',
      asOf: '2025-01-16',
      rows: [
        ['Indicator', 'Unit', 'Good is', '2024/25 target', 'Nov-24 YTD actual', 'Dec-24 YTD actual'],
        ['Complaints received', 'number', 'Low', 300, 240, 231],
        ['Homes sold', 'number', 'High', 90, 71, 66],
      ],
      finds: [
        ['actual', 'F2'],
        ['actual', 'F3'],
      ],
    },
    {
      name: 'Counts below headings that say year to date, each with one figure that is wrong',
      asOf: '2025-01-16',
      rows: [
        TO_DATE,
        ['Homes completed', 'number', 'High', 400, 258, 290, 230],
        ['Complaints received', 'number', 'Low', 500, 358, 335, 441],
        ['Enforcement notices served', 'number', 'High', 90, 64, 27, 80],
        ['Affordable homes started', 'number', 'High', 200, 141, 16, 177],
        ['Trees planted', 'number', 'High', 3000, 1900, 2200, 1250],
      ],
      finds: [
        ['actual', 'G2'],
        ['actual', 'F3'],
        ['actual', 'F4'],
        ['actual', 'F5'],
        ['actual', 'G6'],
      ],
    },
    {
      name: 'A share of what is done from the beginning of the year',
      asOf: '2018-05-01',
      rows: [
        HEADINGS,
        ['Business rates collected in year (cumulative)', '%', 30.1, 27.4, 84.6, 84.2, 98],
        ['Council tax collected, year to date', '%', 29.3, 56.7, 53.9, 84, 97],
        ['Percentage of the capital budget spent (cumulative)', '%', 12, 41, 3.9, 60, 95],
        ['Staff vaccinated (cumulative)', '%', 31, 27, 64, 70, 75],
        ['Cumulative take-up of the grant', '%', 11, 10.2, 41, 40, 60],
      ],
      finds: [
        ['share', 'D2'],
        ['share', 'E3'],
        ['share', 'E4'],
        ['share', 'D5'],
        ['share', 'D6'],
      ],
    },
  ],
});
