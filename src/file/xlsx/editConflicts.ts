import { toA1, type CellRange } from '../../core/sheet/address';
import { type CellEdit, type Conflict, conflictOf, foundIn } from '../../core/sheet/edit';
import type { Grid } from '../../core/sheet/grid';
import type { EditPlaces } from './editPlaces';
import { findCovering, tidyMerges } from './merges';
import { Patch } from '../xml/patch';
import type { StyleSheet } from './styleSheet';
import { fillTag, tagPrefix, withAttribute } from '../xml/tags';

type Found = Conflict['found'];

/**
 * What stands in the way of each edit, null where nothing does.
 * @param edited where the edits stand.
 * @param read makes a grid of a sheet's XML.
 * @param headers of the tables on the sheet, whose cells must say what the tables' columns are called.
 */
export function findConflicts(
  edits: readonly CellEdit[],
  edited: EditPlaces,
  read: (xml: Uint8Array) => Grid,
  styles: StyleSheet,
  headers: readonly CellRange[],
): (Conflict | null)[] {
  const { places } = edited;
  const cells = edited.edits.map(({ cell }) => cell);
  const { rows } = read(extractRows(edited));
  const merges = findCovering(tidyMerges(places.merges), cells);
  const arrays = findCovering(places.arrays, cells);
  const tables = findCovering(headers, cells);
  const reasons = new Map<string, readonly [Found, Conflict['reason'] | null]>();
  edited.edits.forEach(({ cell }, index) => {
    const merge = merges[index];
    const isCovered = merge != null && (merge.top !== cell.row || merge.left !== cell.column);
    const found = isCovered ? null : foundIn(rows[cell.row]?.[cell.column]);
    let reason: Conflict['reason'] | null = null;
    if (isCovered) reason = 'covered-by-merge';
    else if (arrays[index]) reason = 'part-of-array';
    else if (tables[index]) reason = 'table-header';
    else if (places.isProtected && styles.isLocked(edited.styleOf(cell))) reason = 'protected';
    reasons.set(toA1(cell), [found, reason]);
  });
  return edits.map((edit) => conflictOf(edit, ...reasons.get(toA1(edit.cell))!));
}

/** A sheet of only the rows that are edited, so that the reader itself tells what their cells hold. */
function extractRows({ bytes, places }: EditPlaces): Uint8Array {
  const patch = new Patch(bytes);
  const pieces: string[] = [];
  for (const [row, { elements }] of places.rows) {
    for (const { start, openEnd, end } of elements) {
      const tag = withAttribute(patch.original(start, openEnd), 'r', String(row + 1));
      pieces.push(tag + patch.original(openEnd, end));
    }
  }
  const root = patch.original(places.root.start, places.root.end);
  const rows = fillTag(`<${tagPrefix(root)}sheetData>`, pieces.join(''));
  return new TextEncoder().encode(fillTag(root, rows));
}
