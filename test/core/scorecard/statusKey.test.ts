import { readStatusKey } from '../../../src/core/scorecard/statusKey';

test.each([
  'Status: Green = on or better than target; Amber = within 5% of target; Red = more than 5% off target.',
  'Met = at or better than target. Close = within 2%. Not met = otherwise.',
  'RAG: G target met, A within 5% of the target, R otherwise',
  'Green: meeting or exceeding target; Amber: close to target',
  'Achieved = target met or exceeded',
  'Green means target achieved. Red means target missed.',
])('%j says that what is called met has met its target', (line) => {
  expect(readStatusKey(line)?.isMetAtTarget).toBe(true);
});

test.each([
  'Green = at target or within 2% of it; Amber = within 5%; Red = worse',
  'Green = within tolerance of target',
  'Green: on target or nearly so',
  'Performance met the target in most areas.',
  'Red = target missed',
])('%j says nothing of the kind', (line) => {
  expect(readStatusKey(line)?.isMetAtTarget ?? false).toBe(false);
});
