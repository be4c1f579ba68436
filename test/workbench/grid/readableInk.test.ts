import fc from 'fast-check';
import { contrast, parse, readableInk } from '../../../src/workbench/grid/readableInk';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('contrast is what WCAG reckons', () => {
  expect(contrast([255, 255, 255], [0, 0, 0])).toBeCloseTo(21, 5);
  expect(contrast([255, 0, 0], [255, 255, 255])).toBeCloseTo(3.998, 3);
  expect(contrast([118, 118, 118], [255, 255, 255])).toBeCloseTo(4.54, 2);
});

test('text can be read on every fill, whatever colour the author gave it', () => {
  fc.assert(
    fc.property(colour, fc.option(colour, { nil: undefined }), (fill, font) => {
      expect(contrast(parse(fill), parse(readableInk(fill, font)!))).toBeGreaterThanOrEqual(4.5);
    }),
    { numRuns: 2000 },
  );
});

test("the author's colour is kept where it can be read", () => {
  expect(readableInk('#ffffff', '#c00000')).toBe('#c00000');
  expect(readableInk(undefined, '#c00000')).toBe('#c00000');
});

test('red on white stays red', () => {
  const [red, green, blue] = parse(readableInk('#ffffff', '#ff0000')!);
  expect(red).toBeGreaterThan(200);
  expect([green, blue]).toEqual([0, 0]);
});

test('without a colour text is white on a dark fill and black on a light one', () => {
  expect(readableInk('#1f4e79', undefined)).toBe('#ffffff');
  expect(readableInk('#ffff00', undefined)).toBe('#000000');
});

test.each([['url(https://example.org/x)'], ['red'], ['#fff'], ['#12345g']])(
  'a colour spelt %s is left out',
  (strange) => {
    expect(readableInk(strange, strange)).toBeUndefined();
  },
);
