import { indicatorDuplicate } from '../../../src/core/rules/indicator-duplicate';
import { testExamples } from './testRule';

testExamples(indicatorDuplicate, {
  valid: [
    {
      name: 'Names that differ in one word, sign or digit',
      rows: [
        ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Schools', 'Good level of development - boys', 70, 72, null],
        [null, 'Good level of development - girls', 80, 82, null],
        [null, 'Absence > 10%', 8, 7, null],
        [null, 'Absence < 10%', 92, 93, null],
        [null, 'Absence 10', 12, 11, null],
        [null, 'Grades A*-A', 12, 13, null],
        [null, 'Grades A-A', 11, 12, null],
      ],
    },
    {
      name: 'The same name in two services',
      rows: [
        ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Housing', 'Days lost to sickness', 9, 8, null],
        ['Planning', 'Days lost to sickness', 7, 6, null],
      ],
    },
    {
      name: 'The same name in two services, with figures of its own, with the same ones, or with few to tell by',
      rows: [
        ['Service', 'Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Housing', 'Percentage of calls answered', 70, 72, 75, 78, null],
        ['Housing', 'Percentage of letters answered', 81, 82, 84, 85, null],
        ['Housing', 'Percentage of safety checks made', 100, 100, 100, 100, null],
        ['Planning', 'Percentage of calls answered', 64, 67, 75, 78, null],
        ['Planning', 'Percentage of letters answered', 81, 82, 84, 85, null],
        ['Planning', 'Percentage of safety checks made', 100, 99, 100, 100, null],
      ],
    },
    {
      name: 'One name merged over two rows of figures',
      merges: ['A2:A3'],
      rows: [
        ['Indicator', 'Group', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Pupils achieving the expected level', 'Boys', 10, 12, null],
        [null, 'Girls', 15, 16, null],
      ],
    },
    {
      name: 'Names that a column beside them tells apart',
      rows: [
        ['Indicator', 'Cohort', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Pupils achieving the expected level', 'Boys', 10, 12, null],
        ['Pupils achieving the expected level', 'Girls', 15, 16, null],
        ['Pupils who are absent', 'Boys', 8, 7, null],
        ['Pupils who are absent', 'Girls', 6, 5, null],
      ],
    },
    {
      name: 'One name in two units',
      rows: [
        ['Indicator', 'Unit', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Pupils excluded', 'Number', 10, 9, null],
        ['Pupils excluded', '%', 0.5, 0.4, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'A number beside the names tells nothing',
      rows: [
        ['No', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        [1, 'Homes built', 10, 12, null],
        [2, 'Homes let', 5, 6, null],
        [3, 'Homes built', 10, 12, null],
      ],
      finds: [['copy', 'B4']],
    },
    {
      name: 'Two names twice, and a column to the right that cannot tell them apart',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments', 'Checked by hand'],
        ['Homes built', 10, 12, null, 'yes'],
        ['Homes let', 5, 6, null, 'no'],
        ['Homes built', 11, 12, null, 'yes'],
        ['Homes let', 4, 6, null, 'no'],
      ],
      finds: [
        ['twice', 'A4'],
        ['twice', 'A5'],
      ],
    },
  ],
});
