import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { methodsToMarkdown } from '../../../../src/core/report/methodsText';
import {
  evaluate,
  num,
  over,
  plus,
  power,
  minus,
  times,
  round,
  toExcel,
  roundHalfAway,
} from '../../../../src/core/trajectories/expression';
import { fillTrajectories } from '../../../../src/core/trajectories/fill';
import { allMethods, findMethod } from '../../../../src/core/trajectories';
import { baselineStop } from '../../../../src/core/trajectories/timeline';
import { calculate } from '../../../support/formulas';
import { fillRows, proposed, rowScorecard } from '../../../support/fill';

/** The unrounded figures of every stop from a baseline to an end target. */
function curve(
  id: string,
  from: number,
  to: number,
  n: number,
  options: { share01?: number; power?: number } = {},
): number[] {
  const method = findMethod(id)!;
  const guidance = { learnt: null, share01: options.share01 ?? null, power: options.power ?? 2, firstK: 1 };
  return Array.from({ length: n }, (_, index) =>
    evaluate(
      method.between(
        {
          from: num(from),
          to: num(to),
          left: baselineStop,
          at: { k: index + 1, index },
          right: { k: n, index: n - 1 },
          n,
        },
        guidance,
        null,
      ),
    ),
  );
}

const closeTo = (numbers: readonly number[], digits: number): unknown[] =>
  numbers.map((number) => expect.closeTo(number, digits) as unknown);

test.each<[string, string, number, number, number[], number]>([
  // WHO billionaiRe, test_target_scenarios.R: 68 in 2018 to 99 in 2025.
  ['linear', 'seven years', 68, 99, [72.4286, 76.8571, 81.2857, 85.7143, 90.1429, 94.5714, 99], 4],
  // US Bureau of Indian Education, ESSA interim measures, February 2020.
  ['linear', 'ten steps', 15, 75, [21, 27, 33, 39, 45, 51, 57, 63, 69, 75], 9],
  // Excel's Fill Series: 1, 2 goes on 3, 4, 5; 100, 95 goes on 90, 85.
  ['linear', 'a rising series', 1, 5, [2, 3, 4, 5], 9],
  ['linear', 'a falling series', 100, 85, [95, 90, 85], 9],
  // SBTi: 4.2 % of the first year, every year.
  [
    'linear',
    'a share of the first year',
    100,
    58,
    [95.8, 91.6, 87.4, 83.2, 79, 74.8, 70.6, 66.4, 62.2, 58],
    9,
  ],
  // Excel's Fill Series with a growth step: 2, 3 goes on 4.5, 6.75, 10.125.
  ['constant-rate', 'growth', 2, 10.125, [3, 4.5, 6.75, 10.125], 9],
  // Published for 2012 to 2025: -40 % is 3.9 % a year and -50 % is 5.2 % a year, compounded.
  [
    'constant-rate',
    'stunting',
    100,
    60,
    Array.from({ length: 13 }, (_, k) => 100 * (1 - 0.03853) ** (k + 1)),
    1,
  ],
  [
    'constant-rate',
    'anaemia',
    100,
    50,
    Array.from({ length: 13 }, (_, k) => 100 * (1 - 0.05192) ** (k + 1)),
    1,
  ],
  ['constant-rate', 'below 0', -8, -1, [-4, -2, -1], 9],
  ['front-loaded', 'four years', 0, 16, [7, 12, 15, 16], 9],
  ['back-loaded', 'four years', 0, 16, [1, 4, 9, 16], 9],
  ['s-curve', 'four years', 0, 32, [5, 16, 27, 32], 9],
])('%s, %s: from %d to %d', (id, _case, from, to, expected, digits) => {
  expect(curve(id, from, to, expected.length)).toEqual(closeTo(expected, digits));
});

test('a first jump of 0.4, then equal steps', () => {
  expect(curve('first-step', 50, 100, 4, { share01: 0.4 })).toEqual(closeTo([70, 80, 90, 100], 9));
});

test('a power of 1 is a straight line', () => {
  for (const id of ['front-loaded', 'back-loaded']) {
    expect(curve(id, 10, 90, 5, { power: 1 })).toEqual(closeTo(curve('linear', 10, 90, 5), 9));
  }
});

test('half the gap is closed in equal steps, and the end target is set', () => {
  const scorecard = rowScorecard('Percentage of loans renewed on time', 60, 80, [null, null, null, null]);
  const fill = fillTrajectories(scorecard, { method: 'close-gap', share01: 0.5 });
  expect(proposed(fill)).toEqual({ D2: 63, E2: 65, F2: 68, G2: 70 });
});

test('a level is held to the last year', () => {
  const scorecard = rowScorecard('Percentage of loans renewed on time', 60.25, 80, [null, null]);
  expect(proposed(fillTrajectories(scorecard, { method: 'hold' }))).toEqual({ D2: 60.25, E2: 60.25 });
});

test('the rest of the scorecard gives the shape: the median of each year', () => {
  const fill = fillRows(
    [
      ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
      ['Percentage of loans renewed', 0, 50, 60, 100, 'x'],
      ['Percentage of fines paid', 0, 40, 70, 100, 'x'],
      ['Percentage of books returned', 0, 10, 80, 100, 'x'],
      ['Percentage of halls let', 50, null, null, 60, 'x'],
      ['Percentage of visitors satisfied', 70, 70, 70, 70, 'x'],
    ],
    { method: 'house' },
  );
  expect(fill.learnt).toMatchObject({ rows: 3, shares01: [0.4, 0.7, 1] });
  expect(proposed(fill)).toEqual({ C5: 54, D5: 57 });
});

test.each([
  [1.005, 2, 1.01],
  [2.5, 0, 3],
  [-2.5, 0, -3],
  [0.285, 2, 0.29],
  [10.075, 2, 10.08],
  [1.4999999999, 0, 1],
  [-0.4, 0, 0],
  [1e15 + 0.5, 0, 1e15],
])('%d rounded to %d digits is %d', (number, digits, expected) => {
  expect(roundHalfAway(number, digits)).toBe(expected);
  expect(Object.is(roundHalfAway(number, digits), -0)).toBe(false);
});

test('a formula is printed with the brackets that Excel needs, and no others', () => {
  const two = num(2);
  expect(toExcel(minus(1, power(minus(1, over(1, 4)), 2)))).toBe('1-(1-1/4)^2');
  expect(toExcel(minus(8, minus(4, 2)))).toBe('8-(4-2)');
  expect(toExcel(over(8, times(4, 2)))).toBe('8/(4*2)');
  expect(toExcel(power(two, power(two, num(3))))).toBe('2^(2^3)');
  expect(toExcel(power(num(-3), 2))).toBe('(-3)^2');
  expect(toExcel(round(times(plus(1, 2), 3), 1))).toBe('ROUND((1+2)*3,1)');
  expect(calculate('2^3^2-8/4/2*(1--2)', () => 0)).toBe(61);
});

test('every method says what an officer and a colleague need to know of it', () => {
  expect(new Set(allMethods.map(({ id }) => id)).size).toBe(9);
  expect(new Set(allMethods.map(({ name }) => name)).size).toBe(9);
  for (const { id, name, summary, formula, source } of allMethods) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const text of [name, summary, formula, source]) expect(text).not.toBe('');
    expect(summary).toMatch(/\.$/);
  }
  expect(findMethod('no-such')).toBeNull();
});

test('the catalogue is up to date: npm run docs', () => {
  const catalogue = readFileSync(join(__dirname, '../../../../src/core/trajectories/README.md'), 'utf8');
  expect(catalogue).toBe(methodsToMarkdown(allMethods));
});
