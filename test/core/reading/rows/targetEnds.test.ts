import { drawn } from '../../../support/drawn';
import { scorecardOf } from '../../../support/scorecard';

test.each([
  ['both ends are a range', '40|60', '40–60', 'range', null],
  ['the lower end alone is the target', '40|', '40', 'number', 40],
  ['the upper end alone is the most', '|60', '60', 'number', 60],
  ['two ends that are one are that', '50|50', '50', 'number', 50],
  ['ends that are the wrong way round are no range', '60|40', '60', 'number', 60],
  ['neither end is no target', '|', '', 'missing', null],
])('of a target in two columns, %s', (_, ends, text, kind, number) => {
  const { indicators } = scorecardOf(
    drawn(`
Indicator|Actual 2016|Target min|Target max
Wells dug|10|${ends}
Pumps mended|20|30|
Pipes broken|30||40`),
  );
  expect(indicators[0]!.values[1]).toMatchObject({ text, kind, number });
});

test('the most that is wanted is a bound', () => {
  const { indicators } = scorecardOf(
    drawn(`
Indicator|Actual 2016|Target min|Target max
Wells dug|10|30|40
Pipes broken|30||40`),
  );
  expect(indicators[1]!.values[1]).toMatchObject({ number: 40, bound: '<=' });
});

test('the limits of a range that is wanted are its ends, under a heading that says so of the names too', () => {
  const { indicators } = scorecardOf(
    drawn(`
Indicator (range is better)|2023/24 actual|Target range 2024/25 - lower limit|Target range 2024/25 - upper limit
Wells dug|10|30|40`),
  );
  expect(indicators[0]).toMatchObject({ name: 'Wells dug' });
  expect(indicators[0]!.values[1]).toMatchObject({ text: '30–40', kind: 'range' });
});
