import type { Value } from '../../../src/core/scorecard/scorecard';
import { turnedRound } from '../../../src/core/scorecard/turnedDigits';

test.each<[number, number, readonly number[]]>([
  [31.2, 1, [13.2, 32.1]],
  [380, 0, [830, 308]],
  [69.2, 1, [96.2, 62.9]],
  [5.25, 2, [2.55, 5.52]],
  [77, 0, []],
  [4, 0, []],
])('%d with its digits turned round', (number, decimals, expected) => {
  expect(turnedRound({ number, decimals } as Value)).toEqual(expected);
});
