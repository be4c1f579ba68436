import { evaluate, num } from '../../../src/core/trajectories/expression';
import { settle, show } from '../../../src/core/trajectories/rounding';

const from = (number: number) => ({ number, name: 'the 2016 actual' });

test.each<[exact: number, digits: number, from: number, to: number, amount: number]>([
  [74.44, 1, 70, 80, 74.4],
  [74.46, 1, 70, 80, 74.5],
  [74.5, 0, 70, 80, 75],
  [-74.5, 0, -70, -80, -75],
  [74.4, 0, 80, 70, 74],
  [1234, -2, 1000, 2000, 1200],
  [70.2, 0, 70, 80, 70],
  [79.8, 0, 70, 80, 80],
])('%d to %d places, between %d and %d, is %d', (exact, digits, before, to, amount) => {
  const settled = settle(num(exact), digits, from(before), to, null);
  expect(settled).toMatchObject({ amount, note: null });
  expect(evaluate(settled.formula!)).toBe(amount);
});

test.each<[exact: number, digits: number, from: number, to: number, amount: number, note: string]>([
  [74.45, 0, 74.4, 80, 75, 'Rounded to 75, because 74 would fall behind the 2016 actual.'],
  [75.6, 0, 75.7, 70, 75, 'Rounded to 75, because 76 would fall behind the 2016 actual.'],
  [79.6, 0, 70, 79.7, 79, 'Rounded to 79, because 80 would pass the next figure given.'],
  [70.4, 0, 75, 70.3, 71, 'Rounded to 71, because 70 would pass the next figure given.'],
  // There is no figure so coarse between the two.
  [74.45, 0, 74.4, 74.6, 74.6, 'Rounded to 74.6, because 74 would fall behind the 2016 actual.'],
])('%d to %d places, between %d and %d, stays within at %d', (exact, digits, before, to, amount, note) => {
  expect(settle(num(exact), digits, from(before), to, null)).toEqual({ amount, formula: null, note });
});

test('a share is told as the sheet shows it', () => {
  expect(settle(num(0.7445), 2, from(0.744), 0.8, '0%').note).toBe(
    'Rounded to 75%, because 74% would fall behind the 2016 actual.',
  );
  expect([show(0.125, '0.0%'), show(1234.5, null)]).toEqual(['12.5%', '1,234.5']);
});
