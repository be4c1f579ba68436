import fc from 'fast-check';
import { toA1 } from '../../../src/core/sheet/address';
import { drawnColumns, drawnRows } from '../../../src/workbench/grid/drawnCells';
import type { SheetLayout } from '../../../src/workbench/grid/sheetLayout';
import type { IndexSpan } from '../../../src/workbench/grid/visibleWindow';
import { layoutOf, type SheetFacts, sheetOf } from './sheetOf';

function drawn(
  layout: SheetLayout,
  rows: IndexSpan,
  columns: IndexSpan,
  active = { row: 0, column: 0 },
): string[] {
  const frozen = drawnRows(layout, 'frozen', { first: 0, last: layout.frozenRows - 1 }, [active.row]);
  const scrolled = drawnRows(layout, 'scrolled', rows, [active.row]);
  return [...frozen, ...scrolled].flatMap((one) =>
    drawnColumns(layout, one, columns, one.row === active.row ? [active.column] : []).map((column) =>
      toA1({ row: one.row, column }),
    ),
  );
}

const layout = (facts: SheetFacts) => layoutOf(sheetOf([], { rowCount: 60, columnCount: 20, ...facts }));

test('the window, the frozen panes and the active cell are drawn', () => {
  const cells = drawn(
    layout({ frozenRows: 1, frozenColumns: 1 }),
    { first: 10, last: 11 },
    { first: 5, last: 6 },
    { row: 40, column: 9 },
  );
  expect(cells).toEqual(['A1', 'F1', 'G1', 'A11', 'F11', 'G11', 'A12', 'F12', 'G12', 'J41']);
});

test('a merged cell that begins above or left of the window is drawn, and its covered cells are not', () => {
  const cells = drawn(
    layout({ merges: ['B2:F40'] }),
    { first: 10, last: 10 },
    { first: 5, last: 6 },
    { row: 10, column: 6 },
  );
  expect(cells).toEqual(['B2', 'G11']);
});

test('a merged cell whose first row is hidden is drawn', () => {
  const cells = drawn(
    layout({ merges: ['A3:A9'], hiddenRows: [3] }),
    { first: 0, last: 4 },
    { first: 0, last: 0 },
  );
  expect(cells).toEqual(['A1', 'A2', 'A3']);
});

test('hidden rows and columns are not drawn, but for the active cell', () => {
  const cells = drawn(
    layout({ hiddenRows: [2], hiddenColumns: ['B'] }),
    { first: 0, last: 2 },
    { first: 0, last: 2 },
    { row: 1, column: 1 },
  );
  expect(cells).toEqual(['A1', 'C1', 'B2', 'A3', 'C3']);
});

test('whatever is in view is drawn exactly once, wherever it begins', () => {
  const area = fc.record({ top: fc.nat(55), left: fc.nat(16), height: fc.nat(30), width: fc.nat(8) });
  const span = (count: number) =>
    fc
      .tuple(fc.nat(count - 1), fc.nat(count - 1))
      .map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) }));
  fc.assert(
    fc.property(
      fc.array(area, { maxLength: 8 }),
      span(60),
      span(20),
      fc.nat(3),
      fc.nat(3),
      fc.array(fc.integer({ min: 1, max: 60 })),
      (areas, rows, columns, frozenRows, frozenColumns, hiddenRows) => {
        const merges: string[] = [];
        const taken = new Set<string>();
        for (const { top, left, height, width } of areas) {
          const cells = Array.from({ length: height + 1 }, (_, down) =>
            Array.from({ length: width + 1 }, (_, right) => toA1({ row: top + down, column: left + right })),
          ).flat();
          if (cells.some((cell) => taken.has(cell))) continue;
          cells.forEach((cell) => taken.add(cell));
          merges.push(`${cells[0]}:${cells.at(-1)}`);
        }
        const facts = { merges, frozenRows, frozenColumns, hiddenRows };
        const where = layout(facts);
        const [shownRows, shownColumns] = [
          { ...rows, first: Math.max(rows.first, frozenRows) },
          { ...columns, first: Math.max(columns.first, frozenColumns) },
        ];
        const cells = drawn(where, shownRows, shownColumns);
        expect(new Set(cells).size).toBe(cells.length);
        const isIn = (index: number, frozen: number, { first, last }: IndexSpan) =>
          index < frozen || (index >= first && index <= last);
        const missing: string[] = [];
        for (let row = 0; row < 60; row++) {
          if (!where.rows.isShown(row) || !isIn(row, frozenRows, shownRows)) continue;
          for (let column = 0; column < 20; column++) {
            const anchor = toA1(where.merges.anchorOf({ row, column }));
            if (isIn(column, frozenColumns, shownColumns) && !cells.includes(anchor)) missing.push(anchor);
          }
        }
        expect(missing).toEqual([]);
        const covered = cells.filter(
          (cell) => taken.has(cell) && !merges.some((merge) => merge.startsWith(`${cell}:`)),
        );
        expect(covered.filter((cell) => cell !== 'A1')).toEqual([]);
      },
    ),
  );
});
