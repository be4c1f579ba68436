import { findMixedUnits } from '../../../src/core/scorecard/mixedUnits';
import { findMixedScale } from '../../../src/core/scorecard/mixedScale';
import { findOutlier } from '../../../src/core/scorecard/outlier';
import { findOutOfRange } from '../../../src/core/scorecard/outOfRange';
import type { TestCell } from '../../support/grid';
import { scorecardOf } from '../../support/scorecard';

const headings = ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'];
const row = (...cells: readonly TestCell[]) => scorecardOf([headings, [...cells, null]]).indicators[0]!;

test('figures that cannot be come in the row’s order, each with its reason', () => {
  const found = findOutOfRange(row('Percentage of repairs on time', 90, -3, 105, 92));
  expect(found.map(({ value, kind }) => [value.text, kind])).toEqual([
    ['-3', 'percentage'],
    ['105', 'percentage'],
  ]);
  expect(findOutOfRange(row('Number of homes built', 10, 12.5, 13, -4)).map(({ kind }) => kind)).toEqual([
    'negative',
    'fraction',
  ]);
  expect(findOutOfRange(row('Percentage of repairs on time', 90, 91, 92, 100))).toEqual([]);
});

test('a figure far from its row is an outlier, with the figure that was meant', () => {
  expect(findOutlier(row('Number of homes built', 810, 825, 8300, 840))).toMatchObject({
    kind: 'slip',
    meant: 830,
  });
  expect(findOutlier(row('Number of homes built', 810, 825, 900, 1000))).toBeNull();
});

test('shares among percentages are the odd ones, beside the nearest of the others', () => {
  const mixed = findMixedScale(row('Percentage of repairs on time', 88, 0.89, 90, 91));
  expect(mixed).toMatchObject({ kind: 'share', odd: [{ text: '0.89' }] });
  expect(['88', '90']).toContain(mixed!.other.text);
  expect(findMixedScale(row('Percentage of pupils excluded', 0.3, 0.3, 0.2, 0.2))).toBeNull();
});

test.each<[string, readonly TestCell[], readonly number[]]>([
  ['seconds beside minutes', ['51 seconds', '3 minutes', '3 minutes', 2], [0, 1, 2]],
  ['weeks beside days', [12, '3 weeks', '15 working days', 14], [1, 2]],
  ['one unit, written in two ways', ['51 secs', '45 seconds', '40 secs', 38], []],
  ['a unit typed once', ['51 seconds', 45, 40, 38], []],
  ['figures without one', [51, 45, 40, 38], []],
])('units of time in a row: %s', (_, cells, found) => {
  const indicator = row('Time to answer a call', ...cells);
  expect(findMixedUnits(indicator).map((value) => indicator.values.indexOf(value))).toEqual(found);
  expect(indicator.unsound).toEqual(found);
});
