import { toA1 } from '../../../src/core/sheet/address';
import { readSheet } from '../../../src/core/reading';
import { gridOf, type TestCell } from '../../support/grid';

interface Case {
  readonly name: string;
  readonly rows: readonly (readonly TestCell[])[];
  readonly merges?: readonly string[];
  /** "where why" of each table that is said to be unread. */
  readonly unread: readonly string[];
}

const cases: Case[] = [
  {
    name: 'what the sheets of a workbook hold, in texts set across several columns',
    rows: [
      ['Indicadores', 'Tabla de 8 indicadores, con valor actual y meta', null, null, null],
      ['Valores_indicadores', '8 valores (línea base 2024-2025)', null, null, null],
      ['Progress', 'Empty: none is known', null, null, null],
    ],
    merges: ['B1:E1', 'B2:E2', 'B3:E3'],
    unread: [],
  },
  {
    name: 'cards, each with whose it is and which way is better above its headings, which are not of them',
    rows: ['Calls answered in time', 'Letters answered in time'].flatMap((name, at) => [
      [`Card ${at + 1}`, name],
      ['Executive lead', ['A Jones', 'B Smith'][at]!, null, 'Better is', ['Higher', 'Lower'][at]!],
      ['Month', 'Aug 2025', 'Sep 2025', 'Oct 2025', 'Target'],
      ['Actual', 71 + at, 72 + at, 75 + at, 80],
      [],
    ]),
    unread: ['A3 names', 'A8 names'],
  },
  {
    name: 'targets and actuals on rows of their own, under headings of no such table',
    rows: [
      ['Measure', 'Row', 'Actual 2016', '2017', '2018 target', 'Score', 'Comments'],
      ['Fires in homes', 'Actual', 241, 233, 226, 5, null],
      [null, 'Target', 240, 235, 230, 4, null],
      ['Visits made', 'Actual', 91, 102, 113, 3, null],
      [null, 'Target', 90, 100, 110, 2, null],
    ],
    unread: ['A1 shape'],
  },
  {
    name: 'rows are districts, columns are measures',
    rows: [
      ['District', 'HTS_POS target FY18', 'TX_NEW target FY18', 'TX_CURR target FY18', 'Notes'],
      ['Balaka', 10, 20, 30, null],
      ['Blantyre', 11, 21, 31, null],
    ],
    unread: ['A1 measures'],
  },
  {
    name: 'rows are schools, columns are measures',
    rows: [
      ['School', 'Attendance target 2018', 'Reading target 2018', 'Maths target 2018'],
      ['St Mary’s', 95, 70, 66],
      ['Hill Road', 94, 72, 60],
    ],
    unread: ['A1 measures'],
  },
  {
    name: 'rows are schools, each measure stands before its target',
    rows: [
      ['School', 'Attendance %', 'Target', 'Reading %', 'Target'],
      ['St Mary’s', 95, 96, 70, 72],
      ['Hill Road', 94, 96, 72, 73],
    ],
    unread: ['A1 measures'],
  },
  {
    name: 'rows are councils with Scotland last, years stand under each of many measures',
    rows: [
      [
        'Local Authority',
        ...'ABCDEF'.split('').flatMap((code) => [`CHN${code} 2015/16 actual`, `CHN${code} 2016/17 actual`]),
      ],
      ['Angus', ...Array.from({ length: 12 }, (_, index) => index)],
      ['Fife', ...Array.from({ length: 12 }, (_, index) => index + 1)],
      ['Scotland', ...Array.from({ length: 12 }, (_, index) => index + 2)],
    ],
    unread: ['A1 measures'],
  },
  {
    name: 'many measures of one year, whatever heads their rows',
    rows: [
      ['Indicator', 'Code', ...'ABCDEFG'.split('').map((letter) => `${letter} target 2018`)],
      ['Balaka', 'x', 1, 2, 3, 4, 5, 6, 7],
      ['Blantyre', 'y', 1, 2, 3, 4, 5, 6, 7],
    ],
    unread: ['A1 measures'],
  },
  ...[
    ['Subject', '2015', '2016'],
    ['Subject', 2015, 2016],
    ['Key stage', '2014/15', '2015/16'],
    ['Outcome', 'FY 2015', 'FY 2016'],
  ].map((heads) => ({
    name: `years alone beside ${heads.join(' | ')}`,
    rows: [heads, ['Reading', 66, 68], ['Writing', 70, 'n/a']],
    unread: ['A1 fields'],
  })),
  {
    name: 'years alone under a title of performance',
    rows: [
      ['Performance indicators by school'],
      [null, 2015, 2016],
      ['St Mary’s', 66, 68],
      ['Hill Road', 70, 72],
    ],
    unread: ['B2 fields'],
  },
  {
    name: 'years alone over money',
    rows: [
      ['Department', '2015', '2016'],
      ['Parks', 1000, 1200],
      ['Roads', 5000, 5300],
    ],
    unread: [],
  },
  {
    name: 'years alone over money that was budgeted',
    rows: [['Performance of the budget'], ['Budget head', '2015', '2016'], ['Parks', 1000, 1200]],
    unread: [],
  },
  {
    name: 'a budget',
    rows: [
      ['Service', 'Budget 2016/17', 'Actual 2016/17', 'Plan 2017/18'],
      ['Housing', 100, 90, 95],
      ['Waste', 200, 210, 205],
    ],
    unread: [],
  },
  {
    name: 'a ledger',
    rows: [
      ['Cost centre', 'Plan 2016/17', 'Actual 2016/17', 'Variance'],
      ['Housing', 100, 90, -10],
    ],
    unread: [],
  },
  ...['Savings delivered', 'Actual'].map((delivered) => ({
    name: `money that is planned beside a budget: ${delivered}`,
    rows: [
      ['Project', 'Budget', 'Planned 2024/25', `${delivered} 2024/25`],
      ['Depot', 100, 90, 95],
      ['Roof', 200, 190, 195],
    ],
    unread: [],
  })),
  {
    name: 'a register of savings',
    rows: [
      ['Proposal', 'Lead', 'Target 2017/18', 'Achieved to date'],
      ['Share a depot', 'AB', 100, 20],
    ],
    unread: [],
  },
  {
    name: 'a tracker of delivery',
    rows: [
      ['Milestone', 'Lead', 'Target date', 'Status', 'Comments'],
      ['Publish the plan', 'AB', { value: 43160, format: 'mmm-yy' }, 'Done', null],
    ],
    unread: [],
  },
];

test.each(cases)('$name', ({ rows, merges, unread }) => {
  const read = readSheet(gridOf(rows, { merges: merges ?? [] }));
  expect(read.scorecards).toEqual([]);
  expect(read.unread.map(({ cell, why }) => `${toA1(cell)} ${why}`)).toEqual(unread);
});

test('wards beside figures with years and words that are not known are read, and the words asked about', () => {
  const { scorecards } = readSheet(
    gridOf([
      ['Ward', 'Actual 2016', 'Target 2017', 'Wibble', 'Wobble'],
      ['North', 44, 45, 3, 4],
      ['South', 45, 46, 5, 6],
    ]),
  );
  expect(scorecards[0]!.otherColumns.filter(({ mightBe }) => mightBe.length > 0)).toHaveLength(2);
});

test('a scorecard by wards is one: its measures have names', () => {
  const { scorecards } = readSheet(
    gridOf([
      ['Ward', 'Measure', 'Actual 2016', 'Target 2017'],
      ['North', 'Recycled', 44, 45],
      ['South', 'Recycled', 45, 46],
    ]),
  );
  expect(scorecards).toHaveLength(1);
});
