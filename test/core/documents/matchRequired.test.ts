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

describe('a required indicator that is split over rows', () => {
  const schools = scorecardOf([
    ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
    ['Inclusion', 'Number of permanent exclusions from schools - CIC', 3, 2, null],
    ['Inclusion', 'Number of permanent exclusions from the primary phase - all pupils', 20, 18, null],
    ['Inclusion', 'Number of permanent exclusions from the secondary phase - all pupils', 38, 35, null],
    ['Skills', 'Number of apprenticeships 16-18 year olds', 2800, 3000, null],
    ['Skills', 'Percentage of young people with Level 2 attainment by age 19', 85, 87, null],
    ['Skills', 'Percentage of young people with Level 3 attainment by age 19', 55, 57, null],
    ['Early Years', 'Percentage of EY settings judged good', 90, 92, null],
    ['Homes', 'Average re-let time of council homes', 30, 28, null],
    ['Homes', 'Percentage of council homes that are decent', 97, 98, null],
    ['Roads', 'Potholes repaired within 28 days', 80, 85, null],
  ]);
  const found = (line: string) =>
    matchRequired(line, [schools]).map(({ match, found: row, parts, differs }) => [
      match,
      row ? row.indicator.nameCell.row + 1 : null,
      parts.map(({ indicator }) => indicator.nameCell.row + 1),
      differs,
    ])[0]!;

  test('by a word that the list does not name, or by words that it names all', () => {
    expect(found('Number of permanent exclusions from schools - all pupils').slice(0, 3)).toEqual([
      'close',
      3,
      [3, 4],
    ]);
    expect(found('Percentage of 19 year olds with level 2 and 3 qualifications').slice(0, 3)).toEqual([
      'close',
      6,
      [6, 7],
    ]);
    expect(found('Number of permanent exclusions from schools - all pupils')[3]).toBe(
      'it is split over “Number of permanent exclusions from the primary phase - all pupils” and “Number of permanent exclusions from the secondary phase - all pupils”',
    );
  });

  test('is one row where the list names one of them, and none where the rows are of something else', () => {
    expect(found('Number of permanent exclusions from the primary phase').slice(0, 3)).toEqual([
      'close',
      3,
      [],
    ]);
    expect(found('The participation rate for all 16-18 year olds')).toEqual(['none', null, [], null]);
    expect(found('Percentage of council homes with solar panels')[2]).toEqual([]);
  });

  test('what an abbreviation stands for is the same', () => {
    expect(found('Percentage of Early Years settings judged good')).toEqual(['exact', 8, [], null]);
  });

  test('another number of days is said', () => {
    expect(found('Potholes repaired within 14 days')).toEqual([
      'close',
      11,
      [],
      'the row does not say “14” and the row says “28”',
    ]);
  });
});
