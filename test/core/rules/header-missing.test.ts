import { headerMissing } from '../../../src/core/rules/header-missing';
import { testExamples } from './testRule';

testExamples(headerMissing, {
  valid: [
    {
      name: 'Years that may be actuals or targets: what they hold is not blank for not being understood',
      rows: [
        ['Service ID', 'Type', 'Measure', '2015', '2016', 'FY 2015', 'FY 2016', 'Comments'],
        ...['built', 'let', 'sold', 'mended', 'heated'].map((what, k) => [
          `${k + 1}2908`,
          'Efficiency',
          `Number of homes ${what}`,
          k,
          k + 1,
          k + 2,
          k + 3,
          null,
        ]),
      ],
    },
    {
      name: 'Names that stand where names stand, without a heading',
      rows: [
        [null, 'Actual 2016', 'Target 2017', 'Comments'],
        ['Percentage of homes that meet the standard', 80, 85, null],
        ['Percentage of repairs made on time', 91, 92, null],
      ],
    },
    {
      name: 'Figures beside those of others, and milestones in words',
      rows: [
        ['Indicator', 'Kent 2016', 'Neighbours 2016', 'England 2016'],
        ['Percentage of calls answered', 81, 82, 79],
        ['Percentage of letters answered', 71, 72, 69],
      ],
    },
    {
      name: 'What is to be done, told in words',
      rows: [
        ['Indicator', 'Target 2017', 'Target 2018'],
        ['Write a strategy', 'Drafted', 'Adopted'],
        ['Open a hub', 'Site found', 'Opened'],
      ],
    },
    {
      name: 'Every figure given, and so nothing to explain today',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017'],
        ['Homes built', 10, 12],
        ['Homes let', 20, 21],
      ],
    },
    {
      name: 'An extract with the fields of its rows beside years',
      rows: [
        [
          'Series_Code',
          'Unit_Code',
          'Ref_Area',
          'Sex_Code',
          'Age_Code',
          'Indicator',
          '2016',
          '2017',
          'Target 2018',
        ],
        ['A', '%', 'RW', 'M', '_T', 'Homes built', null, 12, 14],
        ['B', '%', 'RW', 'M', '_T', 'Homes let', null, 13, 14],
        ['C', '%', 'RW', 'M', '_T', 'Homes sold', null, 14, 14],
      ],
    },
  ],
  invalid: [
    {
      name: 'Figures far from what is wanted, and nothing tells which way is better',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016'],
        ['Gestantes en cohorte', 68, 100],
        ['Tamizaje', 84, 100],
      ],
      finds: [['remarks', 'D1']],
    },
    {
      name: 'One that was missed, and one that was missed by a hair',
      rows: [
        ['Indicator', 'Target', 'Actual'],
        ['Percentage of letters answered on time', 90, 59],
        ['Percentage of calls answered on time', 90, 89.9],
        ['Percentage of forms answered on time', 90, 94],
      ],
      finds: [['remarks', 'D1']],
    },
    {
      name: 'A list of years in which the last that is over has no actuals',
      rows: [
        ['Indicator', 'Year', 'Actual', 'Target'],
        ['Homes built', '2015/16', 10, 11],
        ['Homes built', '2016/17', null, 12],
        ['Homes let', '2015/16', 20, 21],
        ['Homes let', '2016/17', null, 22],
      ],
      finds: [['comment', 'E1']],
    },
  ],
});
