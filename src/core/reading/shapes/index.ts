import type { Grid, GridRow } from '../../sheet/grid';
import type { CellRange } from '../../sheet/address';
import type { MergeIndex } from '../merges';
import { type Arrangement, layOut, type Unfit } from './arrangement';
import { areasInRows } from './areasInRows';
import { cards } from './cards';
import { forms } from './forms';
import { longForm } from './longForm';
import { periodRows } from './periodRows';
import { periodsUnderNames } from './periodsUnderNames';
import { quartersOfYears } from './quartersOfYears';
import { repeatedHeadings } from './repeatedHeadings';
import { seriesInRows } from './seriesInRows';
import type { Shape } from './shape';
import { findStackedRows } from './stackedRows';
import { Survey } from './survey';
import { transposed } from './transposed';
import { valueBlocks } from './valueBlocks';
import { yearsDown } from './yearsDown';

/** Every shape but the usual one. */
const SHAPES: readonly Shape[] = [
  seriesInRows,
  longForm,
  yearsDown,
  transposed,
  periodRows,
  periodsUnderNames,
  repeatedHeadings,
  areasInRows,
  forms,
  quartersOfYears,
  valueBlocks,
];

/** A sheet parted into what is laid out in the usual way and what is not. */
export interface Arranged {
  readonly arrangements: readonly Arrangement[];
  /** Regions that look like a shape, and are left unread: they do not fit it wholly, or fit two. */
  readonly unfit: readonly Unfit[];
  /** The sheet without the regions that were arranged or are unfit. */
  readonly rest: Grid;
}

/** Finds what of a sheet is a scorecard of another shape than the usual one, and lays it out as the usual one. */
export function arrange(grid: Grid, merges: MergeIndex): Arranged {
  const found: Arrangement[] = [];
  const unfit: Unfit[] = [];
  const read = (shape: Shape, survey: Survey) => {
    const { drafts, unfit: misfits } = shape.read(survey);
    unfit.push(...misfits.map((misfit) => ({ ...misfit, looksLike: shape.looksLike })));
    found.push(...drafts.map((draft) => layOut(grid, shape, draft)));
  };
  // What stands on cards is like many another table, but for the name and the words over its years.
  read(cards, new Survey(grid, merges));
  const onCards = [...found, ...unfit].map(({ region }) => region);
  const survey = new Survey(onCards.length > 0 ? without(grid, onCards) : grid, merges);
  for (const shape of SHAPES) read(shape, survey);
  for (const region of findStackedRows(survey)) {
    const isTaken = [...found, ...unfit].some((one) => overlap(one.region, region));
    const cell = { row: region.top, column: region.left };
    if (!isTaken) unfit.push({ region, cell, looksLike: seriesInRows.looksLike });
  }
  const isShared = (one: Arrangement) =>
    found.some((other) => other !== one && overlap(other.region, one.region));
  for (const one of found) {
    const { region, looksLike } = one;
    if (isShared(one)) unfit.push({ region, cell: { row: region.top, column: region.left }, looksLike });
  }
  const arrangements = found.filter((one) => !isShared(one));
  const open = unfit.flatMap(
    (one) =>
      leftOf(
        one,
        arrangements.filter((other) => takesFrom(other, one)),
      ) ?? [],
  );
  const taken = [...arrangements, ...open].map(({ region }) => region);
  return { arrangements, unfit: open, rest: taken.length === 0 ? grid : without(grid, taken) };
}

/** Whether a table that was arranged holds a cell of a region: others of its blocks may stand above and below. */
function takesFrom({ grid, region, originOf }: Arrangement, unfit: Unfit): boolean {
  if (!overlap(region, unfit.region)) return false;
  const { top, left, bottom, right } = unfit.region;
  return grid.rows.some((cells, row) =>
    cells?.some((_, column) => {
      const at = originOf(row, column);
      return at && at.row >= top && at.row <= bottom && at.column >= left && at.column <= right;
    }),
  );
}

/** What of a region that does not fit stands above the tables that were arranged; null where nothing does. */
function leftOf(unfit: Unfit, arrangements: readonly Arrangement[]): Unfit | null {
  const tops = arrangements
    .filter(({ region }) => overlap(region, unfit.region))
    .map(({ region }) => region.top);
  if (tops.length === 0) return unfit;
  const { top, left } = unfit.region;
  const bottom = Math.min(...tops) - 1;
  if (bottom <= top) return null;
  const cell = unfit.cell.row <= bottom ? unfit.cell : { row: top, column: left };
  return { ...unfit, region: { ...unfit.region, bottom }, cell };
}

function overlap(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** The sheet without some of its regions. */
export function without(grid: Grid, regions: readonly CellRange[]): Grid {
  const rows: (GridRow | undefined)[] = [...grid.rows];
  for (const { top, bottom, left, right } of regions) {
    for (let row = top; row <= bottom; row++) {
      const cells = rows[row];
      if (!cells) continue;
      const kept: GridRow[number][] = [];
      cells.forEach((cell, column) => {
        if (column < left || column > right) kept[column] = cell;
      });
      rows[row] = kept.length > 0 ? kept : undefined;
    }
  }
  return { ...grid, rows };
}
