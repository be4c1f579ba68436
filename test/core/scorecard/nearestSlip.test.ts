import { nearestSlip } from '../../../src/core/scorecard/nearestSlip';
import { scorecardOf } from '../../support/scorecard';

function slipIn(figure: number, others: readonly number[], most?: number): number | null {
  const years = others.map((_, at) => `Actual ${2010 + at}`);
  const rows = [
    ['Indicator', ...years, 'Actual 2020', 'Target 2021'],
    ['Days to let', ...others, figure, null],
  ];
  const { values } = scorecardOf(rows).indicators[0]!;
  const given = values.filter(({ number }) => number !== null);
  const value = given.at(-1)!;
  const moved = [figure / 10, figure / 100, figure * 10].map((guess) => Number(guess.toPrecision(12)));
  return nearestSlip(value, moved, given.slice(0, -1), most);
}

test.each<[number, readonly number[], number | null]>([
  [119.4, [11.2, 21.9, 20.6, 20], 19.4],
  [811.6, [91.4, 92, 90.2], 81.6],
  [1140, [114, 114, 115], 114],
  [8.9, [89.4, 89, 90], 89],
  [44.15, [4.12, 4.2, 4], 4.15],
  [79900, [6406, 7800, 8500], 7990],
  [752, [74.8, 75.5, 76], 75.2],
  // 22.3, 23?
  [223, [22, 24, 22], null],
  // 99, 90?
  [990, [88, 91, 92], null],
  [5000, [88, 91, 92], null],
])('%s beside %j hides %s', (figure, others, meant) => {
  expect(slipIn(figure, others)).toBe(meant);
});

test('what is above the most that can be is no guess', () => {
  expect(slipIn(1052, [96, 97, 98], 100)).toBeNull();
  expect(slipIn(1052, [96, 97, 98])).toBe(105.2);
});
