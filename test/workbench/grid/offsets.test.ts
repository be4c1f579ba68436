import fc from 'fast-check';
import { Offsets } from '../../../src/workbench/grid/offsets';

const sizes = fc.array(
  fc.oneof(
    { arbitrary: fc.constant(0), weight: 1 },
    { arbitrary: fc.integer({ min: 1, max: 60 }), weight: 3 },
  ),
  {
    minLength: 1,
    maxLength: 60,
  },
);
const offsetsOf = (list: readonly number[]) => new Offsets(list.length, (index) => list[index]!);

test('starts and ends are the sums of the sizes before', () => {
  fc.assert(
    fc.property(sizes, (list) => {
      const offsets = offsetsOf(list);
      let sum = 0;
      list.forEach((size, index) => {
        expect(offsets.start(index)).toBe(sum);
        sum += size;
        expect(offsets.end(index)).toBe(sum);
      });
      expect(offsets.total).toBe(sum);
    }),
  );
});

test('a pixel belongs to the shown row around it', () => {
  fc.assert(
    fc.property(sizes, fc.double({ min: 0, max: 0.999, noNaN: true }), (list, share) => {
      fc.pre(list.some((size) => size > 0));
      const offsets = offsetsOf(list);
      const pixel = share * offsets.total;
      const index = offsets.indexAt(pixel);
      expect(offsets.isShown(index)).toBe(true);
      expect(offsets.start(index)).toBeLessThanOrEqual(pixel);
      expect(offsets.end(index)).toBeGreaterThan(pixel);
    }),
  );
});

test('a pixel outside belongs to the first or the last shown row', () => {
  const offsets = offsetsOf([0, 20, 20, 0]);
  expect([-5, 0, 40, 4000].map((pixel) => offsets.indexAt(pixel))).toEqual([1, 1, 2, 2]);
});

test('a million rows keep their last pixel', () => {
  const offsets = new Offsets(1_048_576, () => 20.4);
  expect(offsets.indexAt(offsets.total)).toBe(1_048_575);
  expect(offsets.indexAt(offsets.start(700_000))).toBe(700_000);
});

test('the next shown row passes over hidden ones and ends with the sheet', () => {
  const offsets = offsetsOf([0, 20, 0, 0, 20]);
  expect(offsets.nextShown(1, 1)).toBe(4);
  expect(offsets.nextShown(4, -1)).toBe(1);
  expect(offsets.nextShown(-1, 1)).toBe(1);
  expect(offsets.nextShown(1, -1)).toBeNull();
  expect(offsets.nextShown(4, 1)).toBeNull();
});

test.each([[NaN], [-20], [Infinity]])('a size of %p counts as hidden', (size) => {
  const offsets = offsetsOf([20, size, 20]);
  expect(offsets.isShown(1)).toBe(false);
  expect(offsets.total).toBe(40);
});

test('a sheet without rows has no pixels', () => {
  const offsets = offsetsOf([]);
  expect([offsets.total, offsets.start(0), offsets.nextShown(-1, 1)]).toEqual([0, 0, null]);
});
