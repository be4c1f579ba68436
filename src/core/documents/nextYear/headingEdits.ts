import { type CellAddress, isSamePlace, toA1 } from '../../sheet/address';
import { type Cell, type Grid, showsSomething } from '../../sheet/grid';
import type { OtherRole, Scorecard } from '../../scorecard/scorecard';
import { isTitle } from '../../reading/columns/titleTime';
import { readPeriod } from '../../reading/periods';
import { moveCellOn } from './yearsOn';
import type { ColumnMoves } from './columnMoves';

/** A heading, and what it is to say. */
export interface MovedHeading {
  readonly cell: CellAddress;
  readonly holds: Cell;
  readonly after: string | number;
}

/** Columns whose year is no year of the scorecard's: "Population (2011 census)". */
const YEAR_OF_ITS_OWN: ReadonlySet<OtherRole | null> = new Set<OtherRole | null>([
  'population',
  'baseline-year',
  'definition',
  'method',
  null,
]);

const TITLE_ROWS = 6;

/** The headings of a scorecard that name a year, and its titles above, a year later. */
export function moveHeadings(
  grid: Grid,
  scorecard: Scorecard,
  { moves }: ColumnMoves,
  free: number,
): MovedHeading[] {
  const { range, headerRows, figureColumns, otherColumns } = scorecard;
  const stay = new Set<string>();
  figureColumns.forEach(({ labelCell, field, period }, index) => {
    // Beside a kept column that lies under the same heading another may be moved.
    const isShared = figureColumns.some(
      (other, at) => moves[at]!.isMoved && isSamePlace(other.labelCell, labelCell),
    );
    if (moves[index]!.isMoved || isShared) return;
    if (field === 'target' || field === 'actual' || period) stay.add(toA1(labelCell));
  });
  for (const { labelCell, role } of otherColumns) if (YEAR_OF_ITS_OWN.has(role)) stay.add(toA1(labelCell));
  const places = new Map<string, CellAddress>();
  const add = (cell: CellAddress) => {
    if (!stay.has(toA1(cell))) places.set(toA1(cell), cell);
  };
  for (const row of headerRows)
    for (let column = range.left; column <= range.right; column++) add({ row, column });
  for (const { labelCell } of figureColumns) add(labelCell);
  for (const cell of yearsAmongRows(grid, scorecard)) add(cell);
  for (let row = Math.max(free, range.top - TITLE_ROWS); row < range.top; row++) {
    grid.rows[row]?.forEach((cell, column) => {
      if (showsSomething(cell) && isTitle(cell)) add({ row, column });
    });
  }
  return [...places.values()].flatMap((cell) => moveHeading(grid, cell) ?? []);
}

/** Where years stand beside the figures or over blocks of them, and not over columns: the cells that hold nothing else. */
function yearsAmongRows(grid: Grid, { range, figureColumns, indicators }: Scorecard): CellAddress[] {
  if (figureColumns.every(({ column }) => column !== null)) return [];
  const figures = new Set(indicators.flatMap(({ values }) => values.map(({ cell }) => toA1(cell))));
  const places: CellAddress[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const cell = grid.rows[row]?.[column];
      if (!showsSomething(cell) || figures.has(toA1({ row, column }))) continue;
      const { period, rest } = readPeriod(cell.text);
      if (period?.year != null && rest === '') places.push({ row, column });
    }
  }
  return places;
}

function moveHeading(grid: Grid, cell: CellAddress): MovedHeading | null {
  const holds = grid.rows[cell.row]?.[cell.column];
  if (!holds || !showsSomething(holds)) return null;
  const after = moveCellOn(holds, grid.date1904);
  if (after === holds.value || (typeof after !== 'string' && typeof after !== 'number')) return null;
  return { cell, holds, after };
}
