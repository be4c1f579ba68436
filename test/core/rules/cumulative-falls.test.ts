import { cumulativeFalls } from '../../../src/core/rules/cumulative-falls';
import { testExamples } from './testRule';

const headings = (type: string) => [
  'Benefit measure',
  type,
  'Baseline',
  'Target Mar 2016',
  'Target Mar 2017',
  'Target Mar 2018',
  'Target Mar 2020',
  'Actual Mar 2016',
  'Actual Dec 2016',
];

testExamples(cumulativeFalls, {
  valid: [
    {
      name: 'Milestones passed early, what is not counted up, and a total within the year',
      asOf: '2017-01-20',
      rows: [
        headings('Type'),
        ['Jobs created', 'Cumulative', 0, 60, 140, 260, 520, 71, 160],
        ['Jobs safeguarded', 'Annual', 0, 60, 140, 130, 520, 71, 60],
        ['Town centre vacancy rate (%)', 'Annual rate', 14, 14, 13, 12, 11, 13, 15],
        ['Starts', 'Non-cumulative', 0, 60, 140, 130, 520, 71, 60],
        ['Visits', 'Cumulative within the year', 0, 60, 140, 130, 520, 71, 60],
      ],
    },
    {
      name: 'Months of one year',
      asOf: '2017-01-20',
      rows: [
        ['Indicator', 'Type', 'Target Jun 2016', 'Target Dec 2016', 'Actual Jun 2016', 'Actual Dec 2016'],
        ['Homes built', 'Cumulative', 60, 50, 71, 70],
      ],
    },
  ],
  invalid: [
    {
      name: 'A milestone and an actual below the one before, as a column says that they count up',
      asOf: '2017-01-20',
      rows: [
        headings('Type'),
        ['Jobs created', 'Cumulative', 0, 60, 140, 260, 250, 71, 138],
        ['Jobs safeguarded', 'Cumulative', 0, 40, 90, 150, 250, 52, 47],
        ['Land remediated (hectares)', 'Running total', 0, 3, 5, 4, 14, 3, 4],
        ['Charge points installed', 'Cumulative total', 36, 60, 95, 130, 13, 64, 91],
        ['Clients into work', 'Cumulative since April 2015', 0, 110, 230, 360, 600, 118, 112],
      ],
      finds: [
        ['belowTarget', 'G2'],
        ['actual', 'I3'],
        ['belowTarget', 'F4'],
        ['belowTarget', 'G5'],
        ['actual', 'I6'],
      ],
    },
    {
      name: 'Years, whatever heads the column that says it',
      rows: [
        ['Indicator', 'How counted', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018'],
        ['Homes built', 'Cumulative', 10, 20, 30, 25],
      ],
      finds: [['belowTarget', 'F2']],
    },
  ],
});
