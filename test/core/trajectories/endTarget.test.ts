import type { EndTarget } from '../../../src/core/trajectories/endTarget';
import { fillTrajectories } from '../../../src/core/trajectories/fill';
import { toA1 } from '../../../src/core/sheet/address';
import type { TestCell } from '../../support/grid';
import { scorecardOf } from '../../support/scorecard';

const headings = [
  'Indicator',
  'Actual 2016',
  'National 2016',
  'Target 2017',
  'Target 2018',
  'Target 2019',
  'Comments',
];
const name = 'Percentage of loans renewed on time';

function fillOf(
  row: readonly TestCell[],
  endTarget: EndTarget,
  others: readonly (readonly TestCell[])[] = [],
) {
  const scorecard = scorecardOf([headings, [name, ...row, 'x'], ...others]);
  const { edits, refused } = fillTrajectories(scorecard, { method: 'linear', endTarget });
  const written = Object.fromEntries(edits.map(({ cell, after }) => [toA1(cell), after]));
  return { written, reasons: refused.map(({ reason }) => reason) };
}

const complete = [10, 20, 30].map((step, at) => [
  `Percentage of visits ${at} made on time`,
  40,
  50,
  40 + step / 2,
  40 + step * 0.75,
  40 + step,
  'x',
]);

test.each<[string, TestCell[], EndTarget, Record<string, number>]>([
  ['typed', [60, 70, null, null, null], 75, { D2: 65, E2: 70, F2: 75 }],
  ['the last target given', [60, 70, 64, null, null], 'last', { E2: 64, F2: 64 }],
  ['the comparator', [60, 72, null, null, null], 'comparator', { D2: 64, E2: 68, F2: 72 }],
  ['the usual change of the complete rows', [30, 50, null, null, null], 'usual', { D2: 37, E2: 43, F2: 50 }],
  ['beside given targets only the end is blank', [60, 72, 65, 70, null], 72, { F2: 72 }],
  [
    'typed for shares shown as percentages',
    [{ value: 0.6, format: '0%' }, null, null, null, null],
    75,
    { D2: 0.65, E2: 0.7, F2: 0.75 },
  ],
  ['an end target that is given stays', [60, 72, null, 70, 75], 99, { D2: 65 }],
])('a blank end target is filled: %s', (_from, row, choice, expected) => {
  const { written, reasons } = fillOf(row, choice, choice === 'usual' ? complete : []);
  expect(reasons).toEqual([]);
  expect(written).toEqual(expected);
});

test.each<[string, TestCell[], EndTarget]>([
  ['no target', [60, 70, null, null, null], 'last'],
  ['no comparator', [60, 'N/A', null, null, null], 'comparator'],
  ['Fewer than 3 rows', [60, 70, null, null, null], 'usual'],
  ['no baseline', ['N/A', 70, null, null, null], 80],
])('what there is nothing to take from is refused: %s', (reason, row, choice) => {
  const { written, reasons } = fillOf(row, choice);
  expect(written).toEqual({});
  expect(reasons.join()).toContain(reason);
});
