import {
  baselineOf,
  comingTargets,
  endTargetOf,
  latestComparators,
  pastTargets,
} from '../../../src/core/scorecard/series';
import { scorecardOf } from '../../support/scorecard';

function rowOf(header: string[], cells: (string | number | null)[]) {
  return scorecardOf([
    ['Indicator', ...header, 'Comments'],
    ['Homes built', ...cells, null],
  ]).indicators[0]!;
}

const textsOf = (values: readonly { text: string }[]) => values.map((value) => value.text);

test('targets up to the year of the latest actual are past, whatever the order of the columns', () => {
  const row = rowOf(
    ['Target 2018', 'Actual 2015', 'Target 2016', 'Actual 2016', 'Target 2017'],
    [5, 1, 2, 3, 4],
  );
  expect(baselineOf(row)?.text).toBe('3');
  expect(textsOf(pastTargets(row))).toEqual(['2']);
  expect(textsOf(comingTargets(row))).toEqual(['4', '5']);
  expect(endTargetOf(row)?.text).toBe('5');
});

test('the baseline is the latest actual that has a figure', () => {
  const row = rowOf(['Actual 2014', 'Actual 2015', 'Actual 2016', 'Target 2017'], [1, 2, 'N/A', 4]);
  expect(baselineOf(row)?.text).toBe('2');
});

test('a year without an actual in this row is past all the same', () => {
  const row = rowOf(['Actual 2016', 'Target 2016', 'Target 2017'], ['N/A', 2, 3]);
  expect(baselineOf(row)).toBeNull();
  expect(textsOf(pastTargets(row))).toEqual(['2']);
});

test('every dated target comes after a baseline without a year', () => {
  const row = rowOf(['Baseline', 'YR1', 'YR2', 'End target'], [1, 2, 3, 4]);
  expect(textsOf(comingTargets(row))).toEqual(['2', '3', '4']);
});

test('a target without a year is neither past nor to come', () => {
  const row = rowOf(['Last year', 'This quarter', 'Target'], [1, 2, 3]);
  expect(comingTargets(row)).toEqual([]);
  expect(pastTargets(row)).toEqual([]);
});

test('an annual target is past once the year has a quarter’s actual', () => {
  const row = rowOf(['Q1 2016/17 actual', 'Target 2016/17', 'Target 2017/18'], [1, 2, 3]);
  expect(textsOf(pastTargets(row))).toEqual(['2']);
  expect(textsOf(comingTargets(row))).toEqual(['3']);
});

test('a year up to a date is no actual of its year where a whole year has one', () => {
  const headings = ['Actual 2015/16', 'YTD Q3 2016/17', 'Target 2016/17', 'Target 2017/18'];
  const row = rowOf(headings, [4, 3, 5, 6]);
  expect(baselineOf(row)?.text).toBe('4');
  expect(textsOf(pastTargets(row))).toEqual([]);
  expect(textsOf(comingTargets(row))).toEqual(['5', '6']);
});

test('the latest comparators are those of the latest year', () => {
  const row = rowOf(
    ['Actual 2016', 'England 2015', 'England 2016', 'SN 2016', 'Target 2017'],
    [1, 2, 3, 4, 5],
  );
  expect(textsOf(latestComparators(row))).toEqual(['3', '4']);
});

test('an actual that no row has a figure in hides no target', () => {
  const scorecard = scorecardOf([
    ['Indicator', 'Target 2016', 'Actual 2016', 'Target 2017', 'Actual 2017', 'Target 2018', 'Actual 2018'],
    ['Homes built', 1, 2, 3, null, 4, null],
    ['Homes let', 1, 2, 3, 'tbc', null, null],
  ]);
  const row = scorecard.indicators[1]!;
  expect(baselineOf(row)?.text).toBe('2');
  expect(textsOf(pastTargets(row))).toEqual(['1']);
  expect(textsOf(comingTargets(row))).toEqual(['3', '']);
});

test('an actual that other rows have is the latest for a row without it too', () => {
  const scorecard = scorecardOf([
    ['Indicator', 'Actual 2015', 'Target 2016', 'Actual 2016', 'Target 2017'],
    ['Homes built', 1, 2, 3, 4],
    ['Homes let', 1, 2, null, 4],
  ]);
  const row = scorecard.indicators[1]!;
  expect(baselineOf(row)?.text).toBe('1');
  expect(textsOf(pastTargets(row))).toEqual(['2']);
  expect(textsOf(comingTargets(row))).toEqual(['4']);
});

test('quarters beside years are neither a baseline nor targets of theirs', () => {
  const row = rowOf(
    ['2016/17 Actual', 'Q1 2017/18 Actual', 'Q2 2017/18 Target', 'Target 2018/19'],
    [400, 90, 110, 450],
  );
  expect(baselineOf(row)?.text).toBe('400');
  expect(textsOf(comingTargets(row))).toEqual(['450']);
});

test('quarters by themselves come one after the other', () => {
  const row = rowOf(
    ['Q1 2017/18 Actual', 'Q1 2017/18 Target', 'Q2 2017/18 Target', 'Q3 2017/18 Target'],
    [9, 1, 2, 3],
  );
  expect(textsOf(pastTargets(row))).toEqual(['1']);
  expect(textsOf(comingTargets(row))).toEqual(['2', '3']);
});
