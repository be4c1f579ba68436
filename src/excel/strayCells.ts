import { toA1, type CellRange } from '../core/sheet/address';
import { countCells, rangeOf } from './blocks';
import type { LocatedSheet } from './locate';
import type { Context } from './session';
import { usedRangeOf } from './sheets';

/** A sheet of more cells than this is not read whole: it would take minutes, and most of them are blank. */
const mostCells = 3_000_000;

/** What is read of such a sheet; scorecards are far smaller. */
const denseRows = 10_000;
const denseColumns = 256;

/** What of a sheet is to be read, and a sentence about what is not. */
export interface DensePart {
  readonly used: CellRange;
  readonly leftOut: string | null;
}

/** The whole of a sheet, or where a stray cell far away makes it too large, its beginning. */
export async function findDensePart(
  context: Context,
  place: LocatedSheet & { readonly used: CellRange },
): Promise<DensePart> {
  const { used, name, id } = place;
  const cells = countCells(used);
  if (cells <= mostCells) return { used, leftOut: null };
  const sheet = context.workbook.worksheets.getItem(id);
  const ask = (range: CellRange): Excel.Range => {
    const part = rangeOf(sheet, range).getUsedRangeOrNullObject(true);
    part.load('rowIndex, columnIndex, rowCount, columnCount');
    return part;
  };
  const beginning = {
    ...used,
    bottom: Math.min(used.bottom, used.top + denseRows - 1),
    right: Math.min(used.right, used.left + denseColumns - 1),
  };
  const [dense, lowest, rightmost] = [
    ask(beginning),
    ask({ ...used, top: used.bottom }),
    ask({ ...used, left: used.right }),
  ];
  await context.sync();
  const part = usedRangeOf(dense) ?? { ...used, bottom: used.top, right: used.left };
  const strays = [usedRangeOf(lowest), usedRangeOf(rightmost)].flatMap((one) => one ?? []);
  const stray = strays.find(({ bottom, right }) => bottom > beginning.bottom || right > beginning.right)!;
  const at = { row: stray.bottom, column: stray.right };
  const held = rangeOf(sheet, { top: at.row, left: at.column, bottom: at.row, right: at.column });
  held.load('text');
  await context.sync();
  return { used: part, leftOut: sayLeftOut(name, toA1(at), held.text[0]![0]!, cells, part) };
}

function sayLeftOut(sheet: string, at: string, text: string, cells: number, read: CellRange): string {
  const what = text.trim() === '' ? 'A space' : `“${text.slice(0, 30)}”`;
  return (
    `${what} in ${at} makes sheet "${sheet}" ${sayCount(cells)} cells, so only its first ` +
    `${(read.bottom + 1).toLocaleString('en-GB')} rows were read: delete that cell, save the workbook and check again.`
  );
}

function sayCount(cells: number): string {
  const isBillions = cells >= 1e9;
  return `${Math.round(cells / (isBillions ? 1e9 : 1e6))} ${isBillions ? 'billion' : 'million'}`;
}
