import { isReachedOnce, milestonesOf } from '../../../src/core/scorecard/milestones';
import { scorecardOf } from '../../support/scorecard';
import type { TestCell } from '../../support/grid';

function rowOf(...cells: readonly TestCell[]) {
  return scorecardOf([
    ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
    ['The row', ...cells, null],
    ['Streets swept', 1200, 1250, 1300, null],
  ]).indicators[0]!;
}

test.each<[readonly TestCell[], string]>([
  [['Level 1', 'Level 2', 'Level 3'], 'level'],
  [['Stage II', null, 'Stage III'], 'level'],
  [['Bronze', 'Silver', 'Gold'], 'level'],
  [['12th', '9th', 'Top 10'], 'level'],
  [['AA', 'AA', 'AA+'], 'level'],
  [['Baa1', 'A3', null], 'level'],
  [['5:42', '5:31', '5:20'], 'time'],
  [['4 minutes 22 seconds', '4 mins and 5 secs', '1 hour 5 minutes'], 'time'],
  [['Yes', 'Yes', 'No'], 'answer'],
  [[true, true, 'N/A'], 'answer'],
  [[null, 'Jun-16', null], 'date'],
  [[null, { value: 42736, format: 'mmm-yy' }, null], 'date'],
  [['In progress', 'Done', null], 'state'],
  [['Good', 'Good', 'Outstanding'], 'state'],
])('%j is a milestone row', (cells, kind) => {
  expect([...(milestonesOf(rowOf(...cells)) ?? [])]).toEqual([kind]);
});

test('a nought among words says that nothing is done yet', () => {
  const rows = scorecardOf([
    ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2016', 'Target 2017', 'Comments'],
    ['Board of inspectors established', 0, 'In progress', 'Consultation held', 'Board set up', null],
    ['Number of boards', 0, 'One of two', 'Consultation held', 'Board set up', null],
    ['Board of inspectors established', 0, 0, 'Board set up', 'Board kept', null],
    ['Streets swept', 1200, 1210, 1250, 1300, null],
  ]).indicators;
  expect(rows.map((row) => milestonesOf(row) !== null)).toEqual([true, false, false, false]);
});

test('a day beside what has been done is one row of milestones', () => {
  expect(milestonesOf(rowOf('Done', 'March 2018', null))?.size).toBe(2);
});

test.each<[readonly TestCell[]]>([
  [[10, 'Level 2', 12]],
  [['Level 1', 'Yes', null]],
  [['see comment', 'see comment', null]],
  [['5:42', '5.31', null]],
  [['5:75', '5:80', null]],
  [['Improve', null, null]],
  [[{ value: 45, format: 'dd/mm/yyyy' }, null, null]],
])('%j is not', (cells) => {
  expect(milestonesOf(rowOf(...cells))).toBeNull();
});

test('a date is reached once, a level is asked for every year', () => {
  expect(isReachedOnce(rowOf(null, 'Jun-16', null))).toBe(true);
  expect(isReachedOnce(rowOf('Level 1', null, 'Level 3'))).toBe(false);
  expect(isReachedOnce(rowOf(1, 2, 3))).toBe(false);
});

test('what is to be done or kept may be told in words of its own, what is counted may not', () => {
  const rowNamed = (name: string, ...cells: readonly TestCell[]) =>
    scorecardOf([
      ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
      [name, ...cells, null],
      ['Streets swept', 1200, 1250, 1300, null],
    ]).indicators[0]!;
  expect(milestonesOf(rowNamed('Strategy approved', null, 'Approved HRH strategy', null))).toContain('words');
  expect(milestonesOf(rowNamed('Bond rating', 'AAA/AAA/AAA', 'AAA/AAA/AA', null))).toContain('words');
  expect(
    milestonesOf(rowNamed('Traffic safety', 'Every 11th vehicle', 'Every 12th vehicle', null)),
  ).toContain('words');
  expect(milestonesOf(rowNamed('Number of strategies approved', null, 'Approved strategy', null))).toBeNull();
  expect(milestonesOf(rowNamed('Strategy approved', 10, 'Approved strategy', null))).toBeNull();
  expect(milestonesOf(rowNamed('Strategy approved', null, 'see comment', null))).toBeNull();
});
