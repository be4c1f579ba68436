import { targetMissing } from '../../../src/core/rules/target-missing';
import { testExamples } from './testRule';

const MILESTONES = ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2022', 'Target 2027', 'Target 2042'];

testExamples(targetMissing, {
  valid: [
    {
      name: 'Years in which nothing is planned: what is planned in the others comes to the target of the end',
      rows: [
        ['Indicator', 'Target 2017', 'Target 2018', 'Target 2019', 'End target', 'Comments'],
        ['Homes built', 10, null, 30, 40, null],
        ['Schemes begun', null, 1, null, 1, null],
        ['Homes let', 10, 10, 10, 30, null],
      ],
    },
    {
      name: 'An exercise that is held every seven years',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Grade point average', 3.2, 'n/a', 'n/a', 3.3, 'The exercise is held every seven years or so'],
        ['Homes built', 10, 11, 12, 13, null],
      ],
    },
    {
      name: 'Milestones of which each row has its own',
      rows: [
        MILESTONES,
        ['Homes built', 10, null, 12, null, null],
        ['Homes let', 20, null, 22, null, 30],
        ['Homes sold', 30, null, 33, 35, null],
        ['Homes heated', 40, 41, 44, null, null],
        ['Homes painted', 50, null, 55, null, 60],
      ],
    },
  ],
  invalid: [
    {
      name: 'What is planned in the other years falls short of the end',
      asOf: '2017-04-15',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'End target', 'Comments'],
        ['Homes built', 9, 10, null, 30, 45, null],
        ['Homes let', 9, 10, 10, 10, 30, null],
      ],
      finds: [['blank', 'D2']],
    },
    {
      name: 'A milestone that most rows have',
      rows: [
        MILESTONES,
        ['Homes built', 10, null, 12, null, 20],
        ['Homes let', 20, null, 22, null, 30],
        ['Homes sold', 30, null, null, null, 40],
        ['Homes heated', 40, null, 44, null, 50],
        ['Homes painted', 50, null, 55, null, 60],
      ],
      finds: [['blank', 'D4']],
    },
    {
      name: 'Years one after the other, the last of them far off, with the rest to be filled',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2022', 'Comments'],
        ['Homes built', 10, null, null, 20, null],
        ['Homes let', 20, null, null, 30, null],
        ['Homes sold', 30, null, null, 40, null],
        ['Homes heated', 40, null, null, 50, null],
        ['Homes painted', 50, null, null, 60, null],
      ],
      finds: [
        ['blank', 'C2'],
        ['blank', 'C3'],
        ['blank', 'C4'],
        ['blank', 'C5'],
        ['blank', 'C6'],
      ],
    },
    {
      name: 'Milestones of fewer rows than tell of a habit',
      rows: [MILESTONES, ['Homes built', 10, null, 12, null, 20], ['Homes let', 20, 21, 22, null, 30]],
      finds: [
        ['blank', 'C2'],
        ['blank', 'E3'],
      ],
    },
  ],
});
