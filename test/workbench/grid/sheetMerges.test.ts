import fc from 'fast-check';
import { type CellRange, contains, rangeFromA1, rangeToA1 } from '../../../src/core/sheet/address';
import { SheetMerges } from '../../../src/workbench/grid/sheetMerges';

const ROWS = 20_000;
const COLUMNS = 12;

// One area a band of columns and a stretch of rows, so that none overlap.
const merges = fc
  .array(
    fc.tuple(fc.nat(3), fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 6000 }), fc.nat(2)),
    { maxLength: 30 },
  )
  .map((parts) => {
    const nextRow = [0, 0, 0, 0];
    return parts.map(([band, gap, height, width]): CellRange => {
      const top = nextRow[band]! + gap;
      nextRow[band] = top + height;
      return { top, left: band * 3, bottom: top + height - 1, right: band * 3 + width };
    });
  });
const cell = fc.record({ row: fc.nat(ROWS - 1), column: fc.nat(COLUMNS - 1) });
const range = fc.tuple(cell, cell).map(([a, b]) => ({
  top: Math.min(a.row, b.row),
  left: Math.min(a.column, b.column),
  bottom: Math.max(a.row, b.row),
  right: Math.max(a.column, b.column),
}));

const overlap = (a: CellRange, b: CellRange) =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
const inside = (areas: readonly CellRange[]) =>
  areas
    .map((area) => ({ ...area, bottom: Math.min(area.bottom, ROWS - 1) }))
    .filter((area) => area.top < ROWS && (area.top !== area.bottom || area.left !== area.right));
const sorted = (areas: readonly CellRange[]) => areas.map(rangeToA1).sort();

test('finds the area over a cell, as going through all of them does', () => {
  fc.assert(
    fc.property(merges, cell, (areas, at) => {
      expect(new SheetMerges(areas, ROWS, COLUMNS).at(at)).toEqual(
        inside(areas).find((area) => contains(area, at)),
      );
    }),
  );
});

test('finds all areas that touch a range, each once', () => {
  fc.assert(
    fc.property(merges, range, (areas, wanted) => {
      const found = new SheetMerges(areas, ROWS, COLUMNS).touching(wanted);
      expect(sorted(found)).toEqual(sorted(inside(areas).filter((area) => overlap(area, wanted))));
    }),
  );
});

test('a range grows until it cuts no area, and no further', () => {
  fc.assert(
    fc.property(merges, range, (areas, wanted) => {
      const index = new SheetMerges(areas, ROWS, COLUMNS);
      const wider = index.expand(wanted);
      const touched = index.touching(wider);
      for (const area of touched) {
        expect(contains(wider, { row: area.top, column: area.left })).toBe(true);
        expect(contains(wider, { row: area.bottom, column: area.right })).toBe(true);
      }
      expect(wider.top).toBe(Math.min(wanted.top, ...touched.map(({ top }) => top)));
      expect(wider.right).toBe(Math.max(wanted.right, ...touched.map(({ right }) => right)));
    }),
  );
});

test('growing goes on where one area leads to the next', () => {
  const index = new SheetMerges(
    [rangeFromA1('A1:B2')!, rangeFromA1('B3:C4')!, rangeFromA1('C1:D2')!],
    10,
    10,
  );
  expect(rangeToA1(index.expand(rangeFromA1('A2:A3')!))).toBe('A1:D4');
});

test('an area past the end of the sheet is cut to it', () => {
  const index = new SheetMerges([rangeFromA1('A5:C1048576')!], 10, 2);
  expect(index.areaOf({ row: 9, column: 1 })).toEqual(rangeFromA1('A5:B10'));
});

test('the cell that holds what a merged one shows is its top left one', () => {
  const index = new SheetMerges([rangeFromA1('B2:C9')!], 20, 5);
  expect(index.anchorOf({ row: 7, column: 2 })).toEqual({ row: 1, column: 1 });
  expect(index.anchorOf({ row: 9, column: 2 })).toEqual({ row: 9, column: 2 });
});
