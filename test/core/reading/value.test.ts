import { alterValue } from '../../../src/core/scorecard/alterValue';
import type { Value } from '../../../src/core/scorecard/scorecard';
import { scorecardOf } from '../../support/scorecard';

const headings = ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'];

test('a copy of a value says all that it says, as plain data', () => {
  const { indicators } = scorecardOf(
    [
      headings,
      ['Homes built', { value: 0.88, format: '0%' }, '<12*', "'13", null, null],
      ['Homes let', { value: { error: '#N/A' } }, 'National average +2%', true, '(p)', null],
      ['Homes sold', '80-85', { value: 9, formula: '=SUM(B2:B3)' }, 'Awaiting DfE', '12 (est)', null],
    ],
    { merges: ['D2:E2'] },
  );
  const values = indicators.flatMap((indicator) => indicator.values);
  for (const value of values) {
    const copy = alterValue(value, {});
    expect(structuredClone(copy)).toEqual(copy);
    expect(Object.keys(copy).filter((key) => key !== 'sums')).toHaveLength(18);
    for (const key of Object.keys(copy) as (keyof Value)[]) expect(copy[key]).toEqual(value[key]);
    expect(JSON.parse(JSON.stringify(value))).toEqual(JSON.parse(JSON.stringify(copy)));
    expect(alterValue(value, { place: 'absent' })).toEqual({ ...copy, place: 'absent' });
  }
  expect(values.map(({ text }) => text)).toContain('88%');
  expect(values.map(({ mark }) => mark)).toContain('*');
  expect(values.map(({ sums }) => sums?.bottom)).toContain(2);
  expect(values.map(({ saying }) => saying)).toContain('Awaiting DfE');
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
