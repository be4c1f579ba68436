import type { CellRange } from '../core/sheet/address';
import { halve, rangeOf } from './blocks';
import { readCode } from './errors';
import type { Context } from './session';

/**
 * The merged areas that start within a range, in reading order: the question costs the undo list where `isUndoKept` says
 * no. Excel refuses to list more than 512 at once, some
 * builds leave out those that start outside of the range, and others cut off what reaches beyond it, so a range
 * always starts at A1 and is halved only when it must be.
 */
export async function readMergedAreas(
  context: Context,
  sheet: Excel.Worksheet,
  range: CellRange,
): Promise<CellRange[]> {
  return inOrder(await listAreas(context, sheet, range));
}

/** Puts the question into the next sync; `takeMergedAreas` has the answer, unless `isTooMany` says what went wrong. */
export function askMergedAreas(sheet: Excel.Worksheet, range: CellRange): Excel.RangeAreas {
  const merged = rangeOf(sheet, range).getMergedAreasOrNullObject();
  // The address of the whole names only the first cell of each area in some builds; the items are right.
  merged.load('areas/items/rowIndex, areas/items/columnIndex, areas/items/rowCount, areas/items/columnCount');
  return merged;
}

export function takeMergedAreas(merged: Excel.RangeAreas): CellRange[] {
  return merged.isNullObject ? [] : inOrder(readItems(merged));
}

function inOrder(areas: readonly CellRange[]): CellRange[] {
  const found = new Map<string, CellRange>();
  for (const area of areas) {
    const key = `${area.top},${area.left}`;
    const known = found.get(key);
    if (!known || area.bottom > known.bottom || area.right > known.right) found.set(key, area);
  }
  return [...found.values()].sort((one, other) => one.top - other.top || one.left - other.left);
}

async function listAreas(context: Context, sheet: Excel.Worksheet, range: CellRange): Promise<CellRange[]> {
  try {
    return await listAreasAtOnce(context, sheet, range);
  } catch (error) {
    const halves = isTooMany(error) ? halve(range) : null;
    if (!halves) throw error;
    const [first, second] = halves;
    const areas = await listAreas(context, sheet, first);
    return [...areas, ...(await listAreas(context, sheet, second))];
  }
}

async function listAreasAtOnce(
  context: Context,
  sheet: Excel.Worksheet,
  range: CellRange,
): Promise<CellRange[]> {
  const merged = askMergedAreas(sheet, range);
  await context.sync();
  return merged.isNullObject ? [] : readItems(merged);
}

function readItems(merged: Excel.RangeAreas): CellRange[] {
  const areas = merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  }));
  return areas.filter(({ top, left, bottom, right }) => bottom > top || right > left);
}

// Which code Excel gives for more than 512 areas is not documented, and has been more than one.
export function isTooMany(error: unknown): boolean {
  const code = readCode(error);
  return (
    code !== null &&
    ['GeneralException', 'InvalidArgument', 'RangeExceedsLimit', 'ResponsePayloadSizeLimitExceeded'].includes(
      code,
    )
  );
}
