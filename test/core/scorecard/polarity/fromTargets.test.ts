import fc from 'fast-check';
import { polarityFromTargets } from '../../../../src/core/scorecard/polarity';
import type { Unit } from '../../../../src/core/scorecard/scorecard';

describe('polarityFromTargets', () => {
  test.each<[string, number | null, (number | null)[], Unit, 'higher' | 'lower' | null]>([
    ['rising targets', 62, [72, 74, 76, 77], 'percentage', 'higher'],
    ['falling targets', 581, [325, 260, 250, 250], 'count', 'lower'],
    ['falling targets that begin above the baseline', 59.7, [65, 60, 55, 50], 'percentage', null],
    ['falling targets that begin as near as nothing above it', 59.7, [60, 55, 50], 'percentage', 'lower'],
    ['targets just above the baseline that come back a little', 91_393, [93_000, 92_000], 'count', null],
    ['one slip on the way', 70, [72, 71, 74], 'percentage', null],
    ['one slip far down', 8.9, [8.6, 3.8, 8], 'days', null],
    ['two targets above the baseline, the later one nearer to it', 34, [42, 39], 'percentage', null],
    ['two targets below the baseline, the later one nearer to it', 248, [190, 201], 'count', null],
    ['targets that go up and down', 250, [260, 245, 255, 250], 'count', null],
    ['a rise and a fall without a baseline', null, [72, 71, 74], 'percentage', null],
    ['two targets beyond the baseline', 72, [90, 80], 'unknown', null],
    ['more rises than falls that come out lower', 50, [52, 40, 42, 44], 'count', null],
    ['a blank year', 70, [72, null, null, 74], 'percentage', 'higher'],
    ['two targets and no baseline', null, [1, 2], 'unknown', null],
    ['three targets and no baseline', null, [1, 2, 4], 'unknown', 'higher'],
    ['one target above the baseline', 77.1, [80], 'percentage', 'higher'],
    ['one target below the baseline', 401, [40], 'count', 'lower'],
    ['targets that stand still above the baseline', 60, [80, 80, 80], 'percentage', 'higher'],
    ['targets that stand still below the baseline', 20, [10, 10], 'count', 'lower'],
    ['a level that is held', 5, [5, 5, 5, 5], 'percentage', null],
    ['a level just under the baseline', 98.1, [98, 98, 98, 98], 'percentage', null],
    ['none at all, and none now', 0, [0, 0, 0], 'count', 'lower'],
    ['all of them, and all now', 100, [100, 100], 'percentage', 'higher'],
    ['a hundred of something', 100, [100, 100], 'count', null],
    ['out and back to where it began', 50, [50, 60, 50], 'percentage', null],
    ['no targets', 50, [], 'percentage', null],
    ['only blanks', 50, [null, null], 'percentage', null],
    ['one target and no baseline', null, [40], 'percentage', null],
  ])('%s', (_, baseline, targets, unit, polarity) => {
    expect(polarityFromTargets(baseline, targets, unit)).toBe(polarity);
  });

  const figure = fc.integer({ min: 1, max: 99 });

  test('turns round with its figures', () => {
    const turned = { higher: 'lower', lower: 'higher' } as const;
    fc.assert(
      fc.property(figure, fc.array(figure, { minLength: 2, maxLength: 6 }), (baseline, targets) => {
        const straight = polarityFromTargets(baseline, targets);
        const mirrored = polarityFromTargets(
          -baseline,
          targets.map((target) => -target),
        );
        expect(mirrored).toBe(straight && turned[straight]);
      }),
    );
  });

  test('blank years change nothing', () => {
    fc.assert(
      fc.property(figure, fc.array(fc.option(figure), { maxLength: 6 }), (baseline, targets) => {
        const given = targets.filter((target) => target !== null);
        expect(polarityFromTargets(baseline, targets)).toBe(polarityFromTargets(baseline, given));
      }),
    );
  });
});
