import fc from 'fast-check';
import {
  aboveOrBelow,
  asPrinted,
  compareFigures,
  isNegligible,
  isSameFigure,
  isWorse,
} from '../../../src/core/scorecard/compareFigures';
import { checkScorecard } from '../../../src/core/checking/check';
import { scorecardOf } from '../../support/scorecard';
import type { TestCell } from '../../support/grid';

const figure = (text: string, number: number | null, decimals = /\.(\d+)/.exec(text)?.[1]!.length ?? 0) => ({
  text,
  number,
  decimals,
  numberFormat: text.endsWith('m') ? '0.0,,"m"' : text.endsWith('%') ? '0.0%' : 'General',
});

test.each([
  ['88', 88.4, 88],
  ['88.5', 88.45, 88.5],
  ['2', 1.5, 2],
  ['-2', -1.5, -2],
  ['1.01', 1.005, 1.01],
  ['0', -0.4, 0],
  ['770', 770, 770],
  ['0.0', 1e-7, 0],
])('%s, which holds %d, is printed as %d', (text, number, printed) => {
  expect(asPrinted(figure(text, number))).toBe(printed);
});

test.each([
  ['88', 88.4, '88', 88, 0],
  ['88', 88.4, '88.4', 88.4, -1],
  ['88', 88.4, '88.2', 88.2, -1],
  ['88.2', 88.2, '88', 88, 1],
  ['70.2', 70.2, '70.2', 70.19999999999999, 0],
  ['95%', 95, '95', 95, 0],
  ['1.3m', 1_312_345, '1.3m', 1_298_000, 0],
])('%s (%d) beside %s (%d)', (one, first, other, second, sign) => {
  expect(Math.sign(compareFigures(figure(one, first), figure(other, second))!)).toBe(sign);
});

test('what is no number is neither worse nor the same', () => {
  expect(compareFigures(figure('N/A', null), figure('1', 1))).toBeNull();
  expect(isSameFigure(figure('N/A', null), figure('N/A', null))).toBe(false);
  expect(isWorse('higher', figure('80-85%', null), figure('90', 90))).toBe(false);
  expect(isWorse('unclear', figure('1', 1), figure('90', 90))).toBe(false);
});

test('figures that print alike are equal, and an order holds', () => {
  const cell = fc.record({ number: fc.double({ min: -1e6, max: 1e6, noNaN: true }), decimals: fc.nat(3) });
  const printed = cell.map(({ number, decimals }) => {
    const shown = asPrinted(figure('', number, decimals))!;
    return figure(shown.toFixed(decimals), number, decimals);
  });
  fc.assert(
    fc.property(printed, printed, (one, other) => {
      const difference = compareFigures(one, other)!;
      if (Number(one.text) === Number(other.text)) expect(difference).toBe(0);
      else expect(Math.sign(difference)).toBe(Math.sign(Number(one.text) - Number(other.text)));
      expect(aboveOrBelow(one, other)).toBe(difference > 0 ? 'above' : 'below');
    }),
  );
});

describe('no rule calls two figures that print alike different', () => {
  const rulesOn = (...cells: readonly TestCell[]) =>
    checkScorecard(
      scorecardOf([
        [
          'Indicator',
          'Actual 2016',
          'National 2016',
          'Target 2016',
          'Target 2017',
          'Target 2018',
          'Comments',
        ],
        ['Percentage of calls answered on time', ...cells, 'Phone system, 2016'],
      ]),
      { asOf: '2017-04-15', settings: {} },
    ).findings.map(({ rule }) => rule);
  const whole = (value: number) => ({ value, format: '0' });

  test.each<[string, readonly TestCell[]]>([
    ['a target printed as the actual is', [whole(88.4), 80, 85, 88, 90]],
    ['dust in a formula', [70.2, 60, 60, 70.199999999999989, 71]],
    ['two targets that print alike', [60, 60, 60, whole(70.4), whole(70.1)]],
    ['the past target', [80, 60, whole(85.3), 85, 86]],
    ['the comparator', [80, whole(90.4), 70, 85, 90]],
  ])('%s', (_, cells) => {
    expect(rulesOn(...cells)).not.toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^target-(?:below-actual|reverses|lowered|behind-comparator)$/),
      ]),
    );
  });

  test('and a figure that prints as less is still found', () => {
    expect(rulesOn(whole(88.6), 80, 85, 88, 90)).toContain('target-below-actual');
    expect(rulesOn(60, 60, 60, 70.4, 70.1)).toContain('target-reverses');
  });
});

test.each([
  ['98.63', 98.63, '98.65', 98.65, true],
  ['6400', 6400, '6406', 6406, false],
  ['0.025', 0.025, '0.03', 0.03, false],
  ['5', 5, '5', 5, true],
  ['N/A', null, '5', 5, false],
])('whether anybody would plan for the step between %s and %s', (text, number, otherText, other, isTiny) => {
  expect(isNegligible(figure(text, number), figure(otherText, other))).toBe(isTiny);
});
