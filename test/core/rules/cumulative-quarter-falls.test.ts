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

testExamples(cumulativeQuarterFalls, {
  valid: [
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
