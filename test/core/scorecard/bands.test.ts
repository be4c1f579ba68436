import { findBandsAstray } from '../../../src/core/scorecard/bands';
import { scorecardOf } from '../../support/scorecard';

const RANKS = [3, 7, 9, 12, 15, 18, 23, 26, 31];

function astray(
  bands: readonly (string | number)[],
  { ranks = RANKS, note = 'Quarter 4' }: { readonly ranks?: readonly number[]; readonly note?: string } = {},
): string[] {
  const scorecard = scorecardOf([
    [note],
    ['Indicator', 'Actual 2016', 'Rank 2016', 'Quartile 2016', 'Comments'],
    ...ranks.map((rank, k) => [`Percentage of homes let on time ${k}`, 80, rank, bands[k]!, null]),
  ]);
  return findBandsAstray(scorecard).map(
    ({ remark, rank, why }) =>
      `${rank.text} is ${remark.text}, not ${'of' in why ? `${why.expected} of ${why.of}` : why.usual}`,
  );
}

test.each<[string, readonly (string | number)[], readonly string[]]>([
  ['in order', [1, 1, 2, 2, 2, 3, 3, 4, 4], []],
  ['one of another', [1, 1, 2, 4, 2, 3, 3, 4, 4], ['12 is 4, not 2']],
  ['counted from the worst', [4, 4, 3, 3, 3, 2, 2, 1, 1], []],
  ['counted from the worst, one of another', [4, 4, 3, 1, 3, 2, 2, 1, 1], ['12 is 1, not 3']],
  [
    'in words',
    ['Top', 'Top', '2nd', 'Bottom', '2nd', '3rd', '3rd', 'Bottom', 'Bottom'],
    ['12 is Bottom, not 2nd'],
  ],
  ['one that is ahead of a better band', [3, 1, 1, 1, 1, 1, 2, 2, 3], ['3 is 3, not 1']],
  ['one that is behind a worse band', [1, 1, 2, 2, 2, 3, 3, 3, 1], ['31 is 1, not 3']],
  ['one that only another contradicts', [1, 1, 2, 3, 2, 3, 3, 4, 4], []],
  ['where a band ends, which no other row tells', [1, 1, 1, 2, 2, 2, 3, 3, 4], []],
  ['two of another, which may be a habit', [1, 3, 2, 4, 2, 3, 3, 1, 4], []],
])('quartiles %s', (_, bands, expected) => {
  expect(astray(bands)).toEqual(expected);
});

test.each<[string, readonly number[], readonly string[]]>([
  ['in order', [1, 1, 2, 2, 2, 3, 3, 4, 4], []],
  ['where a quarter ends, which counts may put off by one', [1, 1, 1, 2, 2, 3, 3, 4, 4], []],
  ['counted from the worst, one of another', [4, 4, 3, 3, 3, 2, 1, 1, 1], ['23 is 1, not 2 of 32']],
  ['which no other row is in', [1, 1, 2, 2, 2, 3, 3, 4, 3], ['31 is 3, not 4 of 32']],
  ['by something else', [1, 2, 2, 3, 4, 4, 4, 4, 4], []],
])('quartiles of 32 %s', (_, bands, expected) => {
  expect(astray(bands, { note: 'Ranks are out of 32 councils.' })).toEqual(expected);
});

test('a rank that there is not, and too few to tell', () => {
  const note = 'Ranks are out of 32 councils.';
  expect(astray([1, 1, 2, 2, 2, 3, 3, 4, 1], { ranks: [...RANKS.slice(0, 8), 41], note })).toEqual([]);
  expect(astray([1, 1, 2, 4, 2], { ranks: RANKS.slice(0, 5), note })).toEqual([]);
});
