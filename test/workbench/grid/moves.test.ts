import fc from 'fast-check';
import { fromA1, toA1 } from '../../../src/core/sheet/address';
import { type Direction, jump, keyTarget, step, stepInside } from '../../../src/workbench/grid/moves';
import { layoutOf, type SheetFacts, sheetOf } from './sheetOf';

function groundOf(rows: Parameters<typeof sheetOf>[0], facts: SheetFacts = {}) {
  const model = sheetOf(rows, facts);
  const layout = layoutOf(model);
  return {
    layout,
    isFilled: (cell: { row: number; column: number }) => {
      const { row, column } = layout.merges.anchorOf(cell);
      return Boolean(model.cell(row, column)?.text);
    },
  };
}

const blank = (rowCount: number, columnCount: number, facts: SheetFacts = {}) =>
  groundOf([], { rowCount, columnCount, ...facts });
const press = (ground: ReturnType<typeof groundOf>, from: string, key: string, ctrl = false) => {
  const to = keyTarget(ground, fromA1(from)!, { key, ctrl, shift: false }, 200);
  return to && toA1(to);
};

test('arrows go to the next cell and stop at the end of the sheet', () => {
  const ground = blank(3, 3);
  expect(press(ground, 'B2', 'ArrowUp')).toBe('B1');
  expect(press(ground, 'B2', 'ArrowDown')).toBe('B3');
  expect(press(ground, 'B2', 'ArrowLeft')).toBe('A2');
  expect(press(ground, 'B2', 'ArrowRight')).toBe('C2');
  expect(press(ground, 'A1', 'ArrowUp')).toBe('A1');
  expect(press(ground, 'C3', 'ArrowRight')).toBe('C3');
});

test('arrows pass over hidden rows and columns', () => {
  const ground = blank(6, 6, { hiddenRows: [3, 4], hiddenColumns: ['C'] });
  expect(press(ground, 'B2', 'ArrowDown')).toBe('B5');
  expect(press(ground, 'D2', 'ArrowLeft')).toBe('B2');
});

test('arrows pass over all of a merged cell, and keep to the row they came along', () => {
  const ground = blank(9, 5, { merges: ['B2:C6'] });
  expect(press(ground, 'A4', 'ArrowRight')).toBe('B4');
  expect(press(ground, 'B4', 'ArrowRight')).toBe('D4');
  expect(press(ground, 'B4', 'ArrowDown')).toBe('B7');
  expect(press(ground, 'C4', 'ArrowUp')).toBe('C1');
});

test('Home and End go to the ends of the row, with Ctrl to the corners of the sheet', () => {
  const ground = blank(9, 5, { hiddenRows: [1, 9], hiddenColumns: ['A'] });
  expect(press(ground, 'C4', 'Home')).toBe('B4');
  expect(press(ground, 'C4', 'End')).toBe('E4');
  expect(press(ground, 'C4', 'Home', true)).toBe('B2');
  expect(press(ground, 'C4', 'End', true)).toBe('E8');
});

test('Ctrl and Home lead to the first cell that is not frozen', () => {
  const ground = blank(9, 5, { frozenRows: 2, frozenColumns: 1, hiddenRows: [3] });
  expect(press(ground, 'C9', 'Home', true)).toBe('B4');
  expect(press(ground, 'C9', 'Home')).toBe('A9');
});

test('a page is as many rows as fit, and at least one', () => {
  const ground = blank(100, 2);
  expect(press(ground, 'A1', 'PageDown')).toBe('A11');
  expect(press(ground, 'A11', 'PageUp')).toBe('A1');
  expect(press(ground, 'A95', 'PageDown')).toBe('A100');
  const tallRows = blank(100, 2, { rowHeight: 500 });
  expect(press(tallRows, 'A5', 'PageDown')).toBe('A6');
  expect(press(tallRows, 'A5', 'PageUp')).toBe('A4');
});

test('Ctrl with an arrow goes to the edge of the data', () => {
  const ground = groundOf([
    ['a', 'b', null, null, 'c', null],
    ['a', null, null, null, null, null],
    [null, null, null, null, null, null],
    ['d', null, null, null, null, null],
  ]);
  expect(press(ground, 'A1', 'ArrowRight', true)).toBe('B1');
  expect(press(ground, 'B1', 'ArrowRight', true)).toBe('E1');
  expect(press(ground, 'E1', 'ArrowRight', true)).toBe('F1');
  expect(press(ground, 'F1', 'ArrowLeft', true)).toBe('E1');
  expect(press(ground, 'A1', 'ArrowDown', true)).toBe('A2');
  expect(press(ground, 'A2', 'ArrowDown', true)).toBe('A4');
  expect(press(ground, 'C1', 'ArrowDown', true)).toBe('C4');
  expect(press(ground, 'A4', 'ArrowDown', true)).toBe('A4');
});

test('a merged cell with text counts as filled wherever the way leads through it', () => {
  const ground = groundOf([['a'], ['b', null, 'x'], [null], [null], ['c']], { merges: ['A2:B4'] });
  expect(press(ground, 'A1', 'ArrowDown', true)).toBe('A5');
});

test('a jump ends at a filled cell beside a blank one, or at the end of the sheet', () => {
  const row = fc.array(fc.boolean(), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(row, fc.nat(), (filled, seed) => {
      const ground = groundOf([filled.map((isFilled) => (isFilled ? 'x' : null))]);
      const from = seed % filled.length;
      const { column } = jump(ground, { row: 0, column: from }, 'right');
      const last = filled.length - 1;
      expect(column).toBeGreaterThanOrEqual(from);
      if (from < last) expect(column).toBeGreaterThan(from);
      const between = filled.slice(from + 1, column);
      const isRun = filled[from] && filled[from + 1];
      expect(between.every((isFilled) => isFilled === Boolean(isRun))).toBe(true);
      if (column < last) {
        expect(filled[column]).toBe(true);
        if (isRun) expect(filled[column + 1]).toBe(false);
      }
    }),
  );
});

test('a step there and back ends where it began', () => {
  const ground = blank(12, 12, { merges: ['C3:D8', 'F1:H1'], hiddenRows: [5], hiddenColumns: ['J'] });
  const shown = fc
    .record({ row: fc.nat(11), column: fc.nat(11) })
    .filter(({ row, column }) => row !== 4 && column !== 9);
  fc.assert(
    fc.property(shown, (from) => {
      const right = step(ground.layout, from, 'right');
      if (right === from) return;
      const back = step(ground.layout, right, 'left');
      expect(ground.layout.merges.areaOf(back)).toEqual(ground.layout.merges.areaOf(from));
    }),
  );
});

test('a key that does not move leads nowhere', () => {
  expect(press(blank(3, 3), 'A1', 'x')).toBeNull();
});

/** Every cell that is come by on the way round a range, from its first. */
function wayRound(
  ground: ReturnType<typeof groundOf>,
  [from, to]: readonly [string, string],
  way: Direction,
) {
  const [first, last] = [fromA1(from)!, fromA1(to)!];
  const range = { top: first.row, left: first.column, bottom: last.row, right: last.column };
  const cells = [from];
  for (let here = first; cells.length < 30;) {
    here = stepInside(ground.layout, range, here, way);
    if (toA1(here) === from) break;
    cells.push(toA1(here));
  }
  return cells.join(' ');
}

test('inside a chosen range Tab goes along its rows, Enter down its columns, and both round', () => {
  const ground = blank(9, 9);
  expect(wayRound(ground, ['B2', 'C4'], 'right')).toBe('B2 C2 B3 C3 B4 C4');
  expect(wayRound(ground, ['B2', 'C4'], 'left')).toBe('B2 C4 B4 C3 B3 C2');
  expect(wayRound(ground, ['B2', 'C4'], 'down')).toBe('B2 B3 B4 C2 C3 C4');
  expect(wayRound(ground, ['B2', 'C4'], 'up')).toBe('B2 C4 C3 C2 B4 B3');
});

test('inside a chosen range a merged cell is one stop, and what is hidden none', () => {
  const ground = blank(9, 9, { merges: ['B2:C3'], hiddenRows: [5], hiddenColumns: ['D'] });
  expect(wayRound(ground, ['B2', 'E6'], 'right')).toBe('B2 E2 E3 B4 C4 E4 B6 C6 E6');
  expect(wayRound(ground, ['B2', 'E6'], 'down')).toBe('B2 B4 B6 C4 C6 E2 E3 E4 E6');
  expect(wayRound(ground, ['B2', 'C3'], 'down')).toBe('B2');
});
