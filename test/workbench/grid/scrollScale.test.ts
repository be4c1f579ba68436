import fc from 'fast-check';
import { type ScrollPlace, ScrollScale, TALLEST_BODY } from '../../../src/workbench/grid/scrollScale';

const VIEW = 600;
const MILLION_ROWS = 1_048_576 * 20;
const start: ScrollPlace = { top: 0, shift: 0 };
const shown = ({ top, shift }: ScrollPlace) => top + shift;
const barEnd = TALLEST_BODY - VIEW;
const sheetEnd = MILLION_ROWS - VIEW;

// A browser scrolls no further than the body, and hears what the grid asks for.
function scroll(scale: ScrollScale, from: ScrollPlace, by: number): ScrollPlace {
  const top = Math.max(0, Math.min(from.top + by, scale.bodyHeight - VIEW));
  return scale.follow(from, top);
}

test('a sheet of 100,000 rows scrolls as the browser does', () => {
  const scale = new ScrollScale(2_000_000, VIEW);
  expect(scale.bodyHeight).toBe(2_000_000);
  fc.assert(
    fc.property(fc.nat(1_999_400), fc.nat(1_999_400), (before, after) => {
      expect(scale.follow({ top: before, shift: 0 }, after)).toEqual({ top: after, shift: 0 });
      expect(scale.at(after)).toEqual({ top: after, shift: 0 });
    }),
  );
});

test('a sheet of a million rows is no taller than a browser can draw', () => {
  expect(new ScrollScale(MILLION_ROWS, VIEW).bodyHeight).toBe(TALLEST_BODY);
});

test('any pixel of a million rows can be shown', () => {
  const scale = new ScrollScale(MILLION_ROWS, VIEW);
  fc.assert(
    fc.property(fc.nat(sheetEnd), (pixel) => {
      const place = scale.at(pixel);
      expect(shown(place)).toBe(pixel);
      expect(place.top).toBeGreaterThanOrEqual(0);
      expect(place.top).toBeLessThanOrEqual(barEnd);
    }),
  );
});

test('a short scroll moves the sheet by as much, wherever it is', () => {
  const scale = new ScrollScale(MILLION_ROWS, VIEW);
  fc.assert(
    fc.property(
      fc.integer({ min: VIEW * 4, max: sheetEnd - VIEW * 4 }),
      fc.integer({ min: -2000, max: 2000 }),
      (pixel, by) => {
        const before = scale.at(pixel);
        expect(Math.abs(shown(scroll(scale, before, by)) - shown(before) - by)).toBeLessThanOrEqual(1);
      },
    ),
  );
});

test('after any scrolls the sheet is inside its ends, and an end of the bar is an end of the sheet', () => {
  const scale = new ScrollScale(MILLION_ROWS, VIEW);
  const by = fc.oneof(fc.integer({ min: -2400, max: 2400 }), fc.integer({ min: -barEnd, max: barEnd }));
  fc.assert(
    fc.property(fc.array(by, { maxLength: 60 }), (moves) => {
      let place = start;
      for (const move of moves) {
        place = scroll(scale, place, move);
        expect(shown(place)).toBeGreaterThanOrEqual(0);
        expect(shown(place)).toBeLessThanOrEqual(sheetEnd + 1);
        if (place.top === 0) expect(shown(place)).toBeLessThanOrEqual(1);
        if (place.top === barEnd) expect(shown(place)).toBeGreaterThanOrEqual(sheetEnd - 1);
      }
    }),
  );
});

test('wheeling on reaches the last row, and wheeling back the first', () => {
  const scale = new ScrollScale(MILLION_ROWS, VIEW);
  let place = start;
  for (let turn = 0; turn < sheetEnd / 1000 + 10; turn++) place = scroll(scale, place, 1000);
  expect(shown(place)).toBe(sheetEnd);
  for (let turn = 0; turn < sheetEnd / 1000 + 10; turn++) place = scroll(scale, place, -1000);
  expect(shown(place)).toBe(0);
});

test('the middle of the bar is the middle of the sheet', () => {
  const scale = new ScrollScale(MILLION_ROWS, VIEW);
  expect(Math.abs(shown(scale.follow(start, barEnd / 2)) - sheetEnd / 2)).toBeLessThan(10);
});

test('a sheet lower than its view does not scroll', () => {
  const scale = new ScrollScale(200, VIEW);
  expect(scale.at(50)).toEqual({ top: 0, shift: 0 });
});
