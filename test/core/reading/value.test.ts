import { scorecardOf } from '../../support/scorecard';

const headings = ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'];

test('a value is plain data: a copy is as good', () => {
  const { indicators } = scorecardOf(
    [
      headings,
      ['Homes built', { value: 0.88, format: '0%' }, '<12*', "'13", null, null],
      ['Homes let', { value: { error: '#N/A' } }, 'National average +2%', true, '(p)', null],
    ],
    { merges: ['D2:E2'] },
  );
  const values = indicators.flatMap((indicator) => indicator.values);
  for (const value of values) {
    expect(structuredClone(value)).toEqual(value);
    expect(Object.keys({ ...value })).toHaveLength(18);
  }
  expect(values.map(({ text }) => text)).toContain('88%');
  expect(values.map(({ mark }) => mark)).toContain('*');
});

test('an indicator says which rows of the sheet it covers and where its name stands', () => {
  const { indicators } = scorecardOf([
    ['Scorecard'],
    ['Service', ...headings],
    ['Housing', 'Homes built', 10, 11, 12, 13, null],
    ['Planning'],
    [null, 'Appeals won', 10, 11, 12, 13, null],
  ]);
  expect(indicators.map(({ rows, nameCell }) => [rows, nameCell])).toEqual([
    [[2], { row: 2, column: 1 }],
    [[4], { row: 4, column: 1 }],
  ]);
});

test.each([
  [['C2:D2'], ['own', 'own', 'covered', 'own']],
  [[], ['own', 'own', 'own', 'own']],
])('under the merged cells %j the values’ places are %j', (merges, places) => {
  const { indicators } = scorecardOf([headings, ['Homes built', 10, 12, null, 14, null]], { merges });
  expect(indicators[0]!.values.map(({ place }) => place)).toEqual(places);
});
