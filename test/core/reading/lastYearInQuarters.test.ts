import { readSheet } from '../../../src/core/reading';
import { gridOf } from '../../support/grid';

const BLOCK = ['Actual', 'Target', 'Last year'];

function timesUnder(bands: readonly (string | null)[], title: string | null) {
  const grid = gridOf(
    [
      [title],
      ['Measure', ...bands],
      [null, ...BLOCK, ...BLOCK],
      ['Boats moored', 151, 155, 160, 163, 158, 166],
      ['Nets mended', 51, 55, 60, 63, 58, 66],
    ],
    { merges: ['B2:D2', 'E2:G2'] },
  );
  return readSheet(grid).scorecards[0]!.figureColumns.map(
    ({ field, period }) => `${field} ${period?.text ?? '-'}`,
  );
}

test.each([
  ['Quarter 1', 'Quarter 2'],
  ['Q1', 'Q2'],
  ['Q1 2026/27', 'Q2 2026/27'],
])('“Last year” under %s and %s is the same quarter of the year before', (first, second) => {
  expect(timesUnder([first, null, null, second, null, null], 'Performance report 2026/27')).toEqual([
    'actual Q1 2026/27',
    'target Q1 2026/27',
    'actual Q1 2025/26',
    'actual Q2 2026/27',
    'target Q2 2026/27',
    'actual Q2 2025/26',
  ]);
});
