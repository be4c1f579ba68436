import { findBandsAstray } from '../../../src/core/scorecard/bands';
import { scorecardOf } from '../../support/scorecard';

const RANKS = [3, 7, 9, 12, 15, 18, 23, 26, 31];

function astray(bands: readonly (string | number)[], ranks = RANKS): string[] {
  const scorecard = scorecardOf([
    ['Ranks are out of 32 councils.'],
    ['Indicator', 'Actual 2016', 'Rank 2016', 'Quartile 2016', 'Comments'],
    ...ranks.map((rank, k) => [`Percentage of homes let on time ${k}`, 80, rank, bands[k]!, null]),
  ]);
  return findBandsAstray(scorecard).map(
    ({ remark, rank, usual }) => `${rank.text} is ${remark.text}, not ${usual.text}`,
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
  ['where a band ends, which no other row tells', [1, 1, 1, 2, 2, 2, 3, 3, 4], []],
  ['two of another, which may be a habit', [1, 3, 2, 4, 2, 3, 3, 1, 4], []],
])('quartiles %s', (_, bands, expected) => {
  expect(astray(bands)).toEqual(expected);
});

test('a rank that there is not, and too few to tell', () => {
  expect(astray([1, 1, 2, 2, 2, 3, 3, 4, 1], [...RANKS.slice(0, 8), 41])).toEqual([]);
  expect(astray([1, 1, 2, 4, 2], RANKS.slice(0, 5))).toEqual([]);
});
