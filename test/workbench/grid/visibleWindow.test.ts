import fc from 'fast-check';
import { Offsets } from '../../../src/workbench/grid/offsets';
import { frozenThatFit, viewShowing, visibleSpan } from '../../../src/workbench/grid/visibleWindow';

const list = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 300 });

test('every row with a pixel in view is drawn, and few others', () => {
  fc.assert(
    fc.property(
      list,
      fc.nat(5),
      fc.nat(9000),
      fc.integer({ min: 1, max: 800 }),
      (sizes, frozenRows, viewStart, viewSize) => {
        const offsets = new Offsets(sizes.length, (index) => sizes[index]!);
        const frozen = Math.min(frozenRows, sizes.length);
        const { first, last } = visibleSpan(offsets, frozen, viewStart, viewSize);
        const [top, bottom] = [
          offsets.start(frozen) + viewStart,
          offsets.start(frozen) + viewStart + viewSize,
        ];
        const inView = sizes.flatMap((size, row) =>
          row >= frozen && size > 0 && offsets.start(row) < bottom && offsets.end(row) > top ? [row] : [],
        );
        for (const row of inView) expect(row >= first && row <= last).toBe(true);
        expect(first).toBeGreaterThanOrEqual(frozen);
        expect(last).toBeLessThan(sizes.length);
        if (inView.length > 0) {
          expect(inView[0]! - first).toBeLessThanOrEqual(8);
          expect(last - inView.at(-1)!).toBeLessThanOrEqual(8);
        }
      },
    ),
  );
});

test('nothing scrolls where all rows are frozen', () => {
  const { first, last } = visibleSpan(new Offsets(3, () => 20), 3, 0, 500);
  expect(last).toBeLessThan(first);
});

test('scrolling by a few pixels draws the same rows', () => {
  const offsets = new Offsets(1000, () => 20);
  expect(visibleSpan(offsets, 0, 4001, 400)).toEqual(visibleSpan(offsets, 0, 4015, 400));
});

test('a view moves so that a stretch is seen whole, or as much of it as fits', () => {
  const stretch = fc.tuple(fc.nat(20_000), fc.integer({ min: 1, max: 1500 }));
  fc.assert(
    fc.property(
      stretch,
      fc.nat(20_000),
      fc.integer({ min: 50, max: 900 }),
      ([start, size], viewStart, viewSize) => {
        const shown = viewShowing(start, start + size, viewStart, viewSize);
        const seen = Math.min(start + size, shown + viewSize) - Math.max(start, shown);
        if (size < viewSize) expect(seen).toBe(size);
        else expect(seen).toBeGreaterThan(0);
      },
    ),
  );
});

test('a view stays where the stretch is in it, moves little where it is near, and centres it where it is far', () => {
  expect(viewShowing(120, 140, 100, 400)).toBe(100);
  expect(viewShowing(80, 100, 100, 400)).toBe(80);
  expect(viewShowing(500, 520, 100, 400)).toBe(120);
  expect(viewShowing(5000, 5020, 100, 400)).toBe(4810);
  expect(viewShowing(100, 120, 5000, 400)).toBe(0);
});

test('a stretch taller than the view is left alone while some of it is seen', () => {
  expect(viewShowing(0, 900, 300, 400)).toBe(300);
  expect(viewShowing(0, 900, 3000, 400)).toBe(0);
});

test('no more is frozen than leaves room for the rest', () => {
  const columns = new Offsets(5, (index) => [50, 400, 70, 70, 70][index]!);
  expect(frozenThatFit(columns, 2, 600)).toBe(2);
  expect(frozenThatFit(columns, 2, 200)).toBe(1);
  expect(frozenThatFit(columns, 2, 20)).toBe(0);
  expect(frozenThatFit(columns, 9, 5000)).toBe(5);
});
