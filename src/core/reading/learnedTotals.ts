import type { ColumnTotal } from '../scorecard/scorecard';
import type { CellRange } from '../sheet/address';
import type { Cell, Grid } from '../sheet/grid';
import { commonest } from '../text/commonest';
import { isYearNumber } from './periods';
import { addAmounts, plainAmount } from './totals';

/** On a longer sheet a row that happens to be the sum of others is more likely, and a table that nobody totals too. */
export const MOST_ROWS = 500;

/** Two parts and their sum are too often just three figures. */
const LEAST_PARTS = 3;
const LEAST_TELLING = 2;
/** Sums of small counts come about by chance. */
const LARGE_SUM = 10;
/** What is far from a sum is an average, a rate or a share, and no total that is wrong. */
const SIZES = { least: 0.55, most: 1.8 } as const;

/** What the figures of a column come to so far, since its last gap. */
interface Run {
  readonly top: number;
  readonly sum: number;
  readonly filled: number;
}

/**
 * The totals of rows that are called anything ("All services", "Force", "Combined Authority") and yet are in most of their
 * columns to the last digit what the rows above come to.
 */
export function findLearnedTotals(grid: Grid): readonly ColumnTotal[] {
  if (grid.rows.length > MOST_ROWS) return [];
  const totals: ColumnTotal[] = [];
  let runs = new Map<number, Run>();
  for (const [row, cells] of grid.rows.entries()) {
    const own = totalsAt(grid, row, runs);
    totals.push(...own);
    // What stands below a total is another block.
    runs = own.length > 0 ? new Map<number, Run>() : growRuns(runs, cells ?? [], row);
  }
  return totals;
}

function growRuns(
  runs: ReadonlyMap<number, Run>,
  cells: readonly (Cell | undefined)[],
  row: number,
): Map<number, Run> {
  const grown = new Map<number, Run>();
  for (const [column, cell] of cells.entries()) {
    const number = cell ? plainAmount(cell) : null;
    const run = runs.get(column);
    // "2024" over figures heads them.
    if (number === null || (!run && isYearNumber(number))) continue;
    const { top, sum, filled } = run ?? { top: row, sum: 0, filled: 0 };
    grown.set(column, { top, sum: sum + number, filled: filled + (number === 0 ? 0 : 1) });
  }
  return grown;
}

function totalsAt(grid: Grid, row: number, runs: ReadonlyMap<number, Run>): readonly ColumnTotal[] {
  const cells = grid.rows[row] ?? [];
  const telling = [...runs].filter(([column, run]) => isSumOf(cells[column], run, row));
  const top = commonest(telling, ([, run]) => run.top)?.[1].top;
  const ofTop = telling.filter(([, run]) => run.top === top);
  const large = ofTop.filter(([column]) => Math.abs(plainAmount(cells[column]!)!) >= LARGE_SUM);
  // The fewer of them are large, the more have to agree.
  if (ofTop.length < LEAST_TELLING || large.length + ofTop.length < 2 * LEAST_TELLING) return [];
  const own = [...runs].flatMap(([column, run]) => {
    const parts = { top: run.top, left: column, bottom: row - 1, right: column };
    return run.top === top ? totalIn(grid, row, column, parts) : [];
  });
  const misses = own.filter(({ cell }) => !ofTop.some(([column]) => column === cell.column));
  return misses.length < ofTop.length ? own : [];
}

/** Whether a typed figure is what the ones above come to. */
function isSumOf(cell: Cell | undefined, { top, sum, filled }: Run, row: number): boolean {
  const number = cell && !cell.isFormula ? plainAmount(cell) : null;
  return (
    number !== null && number !== 0 && filled > 1 && row - top >= LEAST_PARTS && Math.abs(number - sum) < 1e-6
  );
}

function totalIn(grid: Grid, row: number, column: number, parts: CellRange): readonly ColumnTotal[] {
  const total = addAmounts(grid, { row, column }, parts);
  if (!total) return [];
  const share = total.number === 0 ? 0 : total.sum / total.number;
  return share > SIZES.least && share < SIZES.most ? [{ ...total, isLearned: true }] : [];
}

/** The words that head a column of what the columns left of it come to. */
const HEADS_TOTAL =
  /\b(?:totals?|all|overall|sum|altogether|combined|cyfanswm|gesamt|summe|total(?:e|es|en)?|soma|suma|totaal)\b/i;
const LEAST_ROWS = 3;

/**
 * The totals of rows across: a column that is headed "Total", and in nearly every row is to the last digit what stands left
 * of it from one column on.
 */
export function findTotalsAcross(grid: Grid): readonly ColumnTotal[] {
  if (grid.rows.length > MOST_ROWS) return [];
  const headed = grid.rows.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column) =>
      typeof cell?.value === 'string' && HEADS_TOTAL.test(cell.text) && headsFigures(grid, row, column)
        ? [{ row, column }]
        : [],
    ),
  );
  return headed.flatMap(({ row, column }) => totalsUnder(grid, row, column));
}

function headsFigures({ rows }: Grid, row: number, column: number): boolean {
  const [left, below] = [rows[row]![column - 1], rows[row + 1]?.[column]];
  return left !== undefined && below !== undefined && plainAmount(below) !== null;
}

function totalsUnder(grid: Grid, heading: number, column: number): readonly ColumnTotal[] {
  const rows: number[] = [];
  for (let row = heading + 1; readsAmount(grid, row, column); row++) rows.push(row);
  const firsts = rows.map((row) => firstOfRun(grid, row, column));
  const from = Math.max(...firsts);
  for (let left = from; left <= column - 2; left++) {
    const own = rows.flatMap((row) => {
      const total = addAmounts(grid, { row, column }, { top: row, left, bottom: row, right: column - 1 });
      return total && !total.isFormula ? [{ ...total, isLearned: true as const }] : [];
    });
    const telling = own.filter(({ number, sum }) => Math.abs(number - sum) < 1e-6);
    const areMany = telling.length >= LEAST_ROWS && telling.length * 4 >= own.length * 3;
    if (areMany && telling.some(({ number }) => number >= LARGE_SUM)) return own;
  }
  return [];
}

function readsAmount({ rows }: Grid, row: number, column: number): boolean {
  const cell = rows[row]?.[column];
  return cell !== undefined && plainAmount(cell) !== null;
}

/** The first of the figures that stand left of a cell without a gap. */
function firstOfRun(grid: Grid, row: number, column: number): number {
  let first = column;
  while (readsAmount(grid, row, first - 1)) first--;
  return first;
}
