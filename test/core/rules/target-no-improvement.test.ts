import { targetNoImprovement } from '../../../src/core/rules/target-no-improvement';
import { testExamples } from './testRule';

testExamples(targetNoImprovement, {
  valid: [
    {
      name: 'All that a year has',
      rows: [
        ['Indicator', 'Good is', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Days in compliance with the licence', 'High', 365, 365, null],
        ['Months in which the plant ran', 'High', 12, 12, null],
        ['Number of weeks open', 'High', 52, 52, null],
        ['Opening hours per day', 'High', 24, 24, null],
        ['Services on seven days a week', 'High', 40, 41, null],
      ],
    },
    {
      name: 'Less, or more, than what was reached',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Staff turnover (%)', 16, 'below 16%', null],
        ['Number of complaints', 30, 'fewer than 30', null],
        ['Percentage of calls answered', 90, 'over 90%', null],
      ],
    },
    {
      name: 'Targets that were lowered to what was reached, of which that is said',
      asOf: '2022-06-01',
      rows: [
        ['Indicator', 'Good is', 'Target 2021', 'Actual 2021', 'Target 2022', 'Target 2023'],
        ['# of packages that meet the needs', 'High', 30, 20, 20, 20],
        ['% of costs earned back', 'High', 5, 2, 2, 2],
        ['% of calls answered', 'High', 90, 75, 75, 75],
        ['# of complaints', 'Low', 20, 30, 30, 30],
      ],
    },
  ],
  invalid: [
    {
      name: 'As many of something else, or fewer days',
      rows: [
        ['Indicator', 'Good is', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Hours in which the plant ran', 'High', 365, 365, null],
        ['Days in compliance with the licence', 'High', 340, 340, null],
        ['Homes let', 'High', 52, 52, null],
        ['Days to let a home', 'Low', 365, 365, null],
      ],
      finds: [
        ['same', 'D2'],
        ['same', 'D3'],
        ['same', 'D4'],
        ['same', 'D5'],
      ],
    },
    {
      name: 'At least what was reached',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Percentage of calls answered', 90, 'at least 90%', null],
      ],
      finds: [['same', 'C2']],
    },
    {
      name: 'Targets that stay where the past one was, and was met',
      asOf: '2022-06-01',
      rows: [
        ['Indicator', 'Good is', 'Target 2021', 'Actual 2021', 'Target 2022', 'Target 2023'],
        ['% of calls answered', 'High', 60, 60, 60, 60],
        ['% of letters answered', 'High', 70, 71, 72, 73],
        ['% of e-mails answered', 'High', 80, 81, 82, 83],
      ],
      finds: [['held', 'F2']],
    },
  ],
});
