import { type Grid, type GridRow, showsSomething } from '../../sheet/grid';
import { readLabel } from '../labels';
import type { MergeIndex } from '../merges';
import { textCell } from './arrangement';
import { arrange, type Arranged, without } from './index';

/** What the officer has set for a sheet. */
export interface SetByHand {
  /** What columns hold, in the officer's words; empty for a column that is to be left out. */
  readonly meanings: ReadonlyMap<number, string>;
  /** The row of the headings, counted from 0; null where they are looked for. */
  readonly headerRow: number | null;
}

/** A sheet parted as it was set by hand. */
export interface ArrangedAsSet extends Arranged {
  /** The columns of other shapes for which something is set that cannot be meant there. */
  readonly inVain: readonly number[];
}

/**
 * Finds the other shapes on a sheet as they are with what was set by hand: what is set for a column stands in place of
 * its heading. Where that leaves less to be read than before, it was not meant for these tables.
 */
export function arrangeAsSet(
  grid: Grid,
  merges: MergeIndex,
  { meanings, headerRow }: SetByHand,
): ArrangedAsSet {
  if (headerRow !== null) {
    // Where the officer says where the headings stand, no others are looked for.
    const { arrangements } =
      meanings.size === 0 ? NOTHING : arrange(withHeadings(grid, [headerRow], meanings), merges);
    const own = arrangements.filter(({ headerRows }) => headerRows.includes(headerRow));
    return { arrangements: own, unfit: [], rest: restOf(grid, own), inVain: [] };
  }
  const found = arrange(grid, merges);
  if (meanings.size === 0) return { ...found, inVain: [] };
  const known = [
    ...found.arrangements.flatMap(({ headerRows }) => headerRows),
    ...found.unfit.map(({ region }) => region.top),
  ];
  const rows = known.length > 0 ? known : findAxes(grid, meanings);
  if (rows.length === 0) return { ...found, inVain: [] };
  const set = arrange(withHeadings(grid, rows, meanings), merges);
  if (set.arrangements.length < found.arrangements.length)
    return { ...found, inVain: setInside(found, meanings, () => true) };
  const inVain = setInside(set, meanings, (column, meaning, row) => {
    return meaning !== '' && !canStandFor(grid.rows[row]?.[column], meaning);
  });
  return { ...set, rest: restOf(grid, [...set.arrangements, ...set.unfit]), inVain };
}

/** The columns inside tables of other shapes for which something is set, and which a test tells apart. */
function setInside(
  { arrangements }: Arranged,
  meanings: SetByHand['meanings'],
  isMeant: (column: number, meaning: string, headerRow: number) => boolean,
): number[] {
  return [...meanings].flatMap(([column, meaning]) =>
    arrangements.some(
      ({ region, headerRows }) =>
        column >= region.left &&
        column <= region.right &&
        isMeant(column, meaning, headerRows[0] ?? region.top),
    )
      ? [column]
      : [],
  );
}

/** The rows that head a column of years and have words over every column that is set: lists and blocks begin so. */
function findAxes(grid: Grid, meanings: SetByHand['meanings']): number[] {
  const isWords = (row: number, column: number) => typeof grid.rows[row]?.[column]?.value === 'string';
  return [...grid.rows.keys()].filter(
    (row) =>
      [...meanings.keys()].every((column) => isWords(row, column)) &&
      grid.rows[row]!.some((cell) => cell && readLabel(cell.text).role === 'figure-year'),
  );
}

const NOTHING: Pick<Arranged, 'arrangements'> = { arrangements: [] };
const ROWS_LOOKED_AT = 20;

function restOf(
  grid: Grid,
  taken: readonly { readonly region: Parameters<typeof without>[1][number] }[],
): Grid {
  return taken.length === 0
    ? grid
    : without(
        grid,
        taken.map(({ region }) => region),
      );
}

/** The sheet with what was set as the headings of its columns, and without the columns that are to be left out. */
function withHeadings(grid: Grid, rows: readonly number[], meanings: SetByHand['meanings']): Grid {
  const top = Math.min(...rows);
  const set = [...meanings].filter(([column]) => holdsAnything(grid, column, top));
  const leftOut = set.flatMap(([column, meaning]) => (meaning === '' ? [column] : []));
  const changed = grid.rows.map((cells, row) => {
    if (!cells || row < top || (leftOut.length === 0 && !rows.includes(row))) return cells;
    const copy: GridRow[number][] = [...cells];
    for (const column of leftOut) copy[column] = undefined;
    if (rows.includes(row)) {
      for (const [column, meaning] of set) {
        if (meaning !== '' && canStandFor(copy[column], meaning)) copy[column] = textCell(meaning);
      }
    }
    return copy;
  });
  return { ...grid, rows: changed };
}

/** A year that heads targets and actuals alike is neither a target nor an actual. */
function canStandFor(heading: GridRow[number], meaning: string): boolean {
  const said = readLabel(heading?.text ?? '');
  return said.period === null || said.field !== null || readLabel(meaning).field === null;
}

function holdsAnything(grid: Grid, column: number, from: number): boolean {
  for (let row = from; row <= from + ROWS_LOOKED_AT; row++) {
    if (showsSomething(grid.rows[row]?.[column])) return true;
  }
  return false;
}
