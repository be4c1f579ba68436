import { matchRequired } from '../../../src/core/documents/required/matchRequired';
import { scorecardOf } from '../../support/scorecard';

const scorecard = scorecardOf([
  ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
  ['Housing', 'Percentage of urgent repairs completed within 3 days', 92, 94, null],
  ['Housing', 'Number of households in temporary accommodation', 318, 300, null],
  ['Waste', 'Percentage of household waste recycled', 43, 45, null],
]);

function match(list: string) {
  return matchRequired(list, [scorecard]).map(({ match, found, differs }) => [
    match,
    found?.indicator.name.split(' ').slice(-2).join(' ') ?? null,
    differs,
  ]);
}

test.each<[string, unknown[]]>([
  ['Number of households in temporary accommodation', ['exact', 'temporary accommodation', null]],
  ['3. % household waste recycled', ['exact', 'waste recycled', null]],
  [
    'Percentage of urgent repairs completed within 5 days',
    ['close', '3 days', 'the row does not say “5” and the row says “3”'],
  ],
  ['Percentage of children who can swim 25 metres', ['none', null, null]],
])('%s', (line, expected) => {
  expect(match(line)).toEqual([expected]);
});

test('empty lines and bullets of a list are no indicators', () => {
  expect(match('\n\u2022 Percentage of household waste recycled\n\n')).toHaveLength(1);
});
