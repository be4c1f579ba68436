import { stepImplausible } from '../../../src/core/rules/step-implausible';
import { testExamples } from './testRule';

testExamples(stepImplausible, {
  valid: [
    {
      name: 'New measures of work that goes on until all is done',
      asOf: '2025-11-18',
      rows: [
        ['Indicator', 'Unit', 'Actual 2024', 'Target 2025', 'Target 2026', 'Target 2027', 'Comments'],
        ['Outputs reviewed (starts 2024)', '%', 41, 70, 90, 100, null],
        ['Staff trained in the code', '%', 22, 60, 85, 95, 'New measure; no baseline.'],
        ['Streets with new lamps', '%', 18, 55, 80, 100, 'The programme began in 2024.'],
        ['Homes with a smart meter', '%', 30, 68, 98, 98, 'New duty from April.'],
        ['Forms online', '%', 12, 50, 75, 100, 'Roll-out in three years.'],
      ],
    },
    {
      name: 'A programme from its start',
      rows: [
        ['Indicator', 'Unit', 'Baseline', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Percentage of pipes replaced', '%', 0, 40, 80, 100, null],
        ['Staff trained', 'Number', 10, 40, 80, 120, null],
      ],
    },
    {
      name: 'Nought every year until the programme begins, and a row on two scales',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of the new investments made', 0, 0, 95, 100, null],
        ['Percentage of calls answered on time', 70, 72, 0.75, 90, null],
      ],
    },
    {
      name: 'A row that has moved as far before',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of plans in place within six weeks', 20, 53, 83, 84, null],
      ],
    },
    {
      name: 'One target that does not fit the others',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Number of newsletter subscribers', 500, 20794, 1500, null],
      ],
    },
    {
      name: 'A target that has stood before and was missed',
      rows: [
        ['Indicator', 'Target 2016', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of calls answered within 9 minutes', 90, 56, 90, 90, null],
        ['Number of inspections', 625, 125, 625, 640, null],
        ['Percentage of pupils with a plan', 60, 9, 62, 62, null],
      ],
    },
    {
      name: 'A target that lags behind what was reached, and comes back towards it the year after',
      asOf: '2022-06-01',
      rows: [
        ['Indicator', 'Good is', 'Target 2021', 'Actual 2021', 'Target 2022', 'Target 2023'],
        ['Number of visitors', 'High', 5000, 51697, 5000, 40000],
        ['Hours on patrol', 'High', 4000, 24104, 4000, 18000],
        ['Number of complaints', 'Low', 900, 100, 900, 150],
        ['Meals delivered', 'High', 1000, 8200, 1000, 8000],
        ['Grants paid', 'High', 60, 412, 60, 400],
      ],
    },
  ],
  invalid: [
    {
      name: 'Steps as large of what is not new, steps back, and what does not end with all',
      asOf: '2025-11-18',
      rows: [
        ['Indicator', 'Unit', 'Actual 2024', 'Target 2025', 'Target 2026', 'Target 2027', 'Comments'],
        ['Calls answered', '%', 41, 82, 90, 100, 'Two vacancies.'],
        ['Staff trained in the code', '%', 22, 70, 72, 74, 'New measure; no baseline.'],
      ],
      finds: [
        ['points', 'D2'],
        ['points', 'D3'],
      ],
    },
  ],
});
