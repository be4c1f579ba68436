import { arranged, type Sheet, unfit } from './arranged';
import { sampleGrid } from '../../../support/sample';
import { arrange } from '../../../../src/core/reading/shapes';
import { MergeIndex } from '../../../../src/core/reading/merges';

const alone: (Sheet & { readonly name: string })[] = [
  {
    name: 'a usual table whose indicators are called by words for series',
    rows: [
      ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Target 2018'],
      ['Police', 'Target hardening', 1, 2, 3],
      ['Police', 'Targets met', 4, 5, 6],
      ['Theatre', 'Performance', 7, 8, 9],
      ['Theatre', 'Results', 7, 8, 9],
    ],
  },
  {
    name: 'a usual table with a column that says what kind of measure each row is',
    rows: [
      ['Indicator', 'Type', 2016, 2017, 'Target 2018'],
      ['Dwelling fires', 'Outcome', 1, 2, 3],
      ['Safety visits', 'Output', 4, 5, 6],
    ],
  },
  {
    name: 'a usual table with the days on which things were done, under words that could be series',
    rows: [
      ['Level', 'Indicator', 'Reported on', 'Actual to date', 'End target', 'Notes'],
      ['Output', 'Scholarships granted', 'June 10, 2012', 921, 932, 'Counted'],
      ['Process', 'Programme begun', 'June 10, 2012', '23-Jan-09', '15-Nov-08', 'Signed'],
      ['Goal', 'Income of graduates', 'June 10, 2012', null, 35, 'Survey'],
      ['Outcome', 'Graduates in work', 'June 10, 2012', 2490, 1875, 'Survey'],
      ['Goal', 'Income of farmers', 'June 10, 2012', 12, 15, 'Survey'],
    ],
  },
  {
    name: 'kinds of measures, of which one is called like a series, beside names on every row',
    rows: [
      ['Indicator', 'Type', 2015, 2016, 'Target 2017'],
      ['Dwelling fires', 'Result', 208, 200, 190],
      ['Homes burnt', 'Process', 210, 205, 200],
      ['Safety visits', 'Result', 4100, 4200, 4300],
      ['Alarms fitted', 'Process', 4000, 4100, 4200],
    ],
  },
  {
    name: 'a budget',
    rows: [
      ['Housing', null, 2016, 2017],
      ['Staff', 'Budget', 100, 110],
      [null, 'Spend', 90, 120],
      ['Repairs', 'Budget', 200, 210],
      [null, 'Spend', 190, 205],
    ],
  },
  {
    name: 'figures by month, the name of the month beside its date',
    rows: [
      ['Date', 'Month name', 'Year', 'Loans', 'Card holders', 'Visits'],
      ['2017-10-01', 'October', 2017, 100, 40, 900],
      ['2017-11-01', 'November', 2017, 110, 41, 910],
      ['2018-10-01', 'October', 2018, 120, 42, 920],
      ['2018-11-01', 'November', 2018, 130, 43, 930],
    ],
  },
  ...['Quarter 3 status', 'RAG', 'Status'].map((heading) => ({
    name: `statuses in words for series, under “${heading}” right of the quarters`,
    rows: [
      ['KPI', 'Quarter 1', null, 'Quarter 2', null, heading],
      [null, 'Target', 'Actual', 'Target', 'Actual', null],
      ['Roads mended', 10, 9, 12, 14, 'Achieved'],
      ['Trees planted', '–', '–', 5, 3, 'Not achieved'],
      ['Plan approved', '–', '–', '–', '–', 'No target'],
      ['Lamps mended', 10, 9, 12, 14, 'Achieved'],
      ['Budget approved', '–', '–', '–', '–', 'No target'],
      ['Bins emptied', 10, 9, 12, 14, 'Achieved'],
    ],
    merges: ['B1:C1', 'D1:E1'],
  })),
  {
    name: 'a list of staff',
    rows: [
      ['Name', 'Post', 'Start year', 'Hours'],
      ['A Jones', 'Planner', 2011, 37],
      ['B Evans', 'Actuary', 2014, 20],
    ],
  },
  {
    name: 'the year that each figure is for',
    rows: [
      ['Indicator', 'Year', 'Actual', 'Target'],
      ['Dwelling fires', '2016/17', 1, 2],
      ['Safety visits', '2015/16', 3, 4],
      ['Books lent', '2016/17', 5, 6],
    ],
  },
  {
    name: 'places down and measures across',
    rows: [
      ['District', 'Total Target FY24', 'Tests Target FY24', 'Care Target FY24'],
      ['Balaka', 1, 2, 3],
      ['Blantyre', 4, 5, 6],
    ],
  },
  {
    name: 'years down beside figures of which none is aimed at',
    rows: [['Population'], ['Year', 'Men', 'Women'], [2016, 1, 2], [2017, 3, 4]],
  },
  {
    name: 'dates of visits below each other',
    rows: [
      ['Case', 'Opened', 'Closed', 'Target'],
      [1, { value: 42736, format: 'mmm-yy' }, { value: 42767, format: 'mmm-yy' }, 2],
      [2, { value: 42736, format: 'mmm-yy' }, { value: 42767, format: 'mmm-yy' }, 2],
    ],
  },
  {
    name: 'the year that each figure is for, one of them blank',
    rows: [
      ['Indicator', 'Year', 'Actual', 'Target'],
      ['Dwelling fires', '2016/17', 1, 2],
      ['Safety visits', null, 3, 4],
      ['Books lent', '2016/17', 5, 6],
    ],
  },
  {
    name: 'bare years over names of which two are words for series',
    rows: [
      ['Indicator', 2016, 2017],
      ['Dwelling fires', 1, 2],
      ['Safety visits', 3, 4],
      ['Books lent', 5, 6],
      ['Target', 7, 8],
      ['Performance', 9, 10],
    ],
  },
  {
    name: 'only targets under each name',
    rows: [
      ['Indicator', null, 2017, 2018],
      ['Dwelling fires', 'Target', 1, 2],
      ['Safety visits', 'Target', 3, 4],
    ],
  },
];

test.each(alone)('$name', (sheet) => {
  expect(arranged(sheet)).toEqual([]);
  expect(unfit(sheet)).toEqual([]);
});

test('the sample scorecard', () => {
  const grid = sampleGrid();
  const { arrangements, unfit: none, rest } = arrange(grid, new MergeIndex(grid.merges));
  expect([...arrangements, ...none]).toEqual([]);
  expect(rest).toBe(grid);
});
