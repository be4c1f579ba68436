import { fromA1, rangeToA1, toA1, type CellAddress, type CellRange } from '../../core/sheet/address';
import type { Patch } from '../xml/patch';
import { shiftFormula } from './shiftFormula';
import { escapePlain, fillTag, withAttribute } from '../xml/tags';
import type { XmlReader } from '../xml/xml';

/** A formula that other cells share and that is about to be overwritten. */
export interface LostMaster {
  readonly cell: CellAddress;
  readonly group: string;
  readonly text: string;
}

interface Heir {
  readonly cell: CellAddress;
  readonly start: number;
  readonly openEnd: number;
  readonly end: number;
  range: CellRange;
}

/**
 * Hands each lost formula on to the first cell that leans on it, as it reads from there. Cells that are overwritten
 * too inherit nothing.
 * @param xml at the start of the sheet.
 */
export function rehomeFormulas(
  xml: XmlReader,
  masters: readonly LostMaster[],
  isOverwritten: (cell: CellAddress) => boolean,
  patch: Patch,
): void {
  const byCell = new Map(masters.map((master) => [toA1(master.cell), master]));
  for (const [master, heir] of findHeirs(xml, byCell, isOverwritten)) {
    const rows = heir.cell.row - master.cell.row;
    const columns = heir.cell.column - master.cell.column;
    const tag = withAttribute(patch.original(heir.start, heir.openEnd), 'ref', rangeToA1(heir.range));
    patch.replace(heir.start, heir.end, fillTag(tag, escapePlain(shiftFormula(master.text, rows, columns))));
  }
}

function findHeirs(
  xml: XmlReader,
  masters: ReadonlyMap<string, LostMaster>,
  isOverwritten: (cell: CellAddress) => boolean,
): Map<LostMaster, Heir> {
  const heirs = new Map<LostMaster, Heir>();
  // A group's number may be used again further down, so it means whichever master came last.
  const current = new Map<string, LostMaster>();
  forEachShared(xml, (cell, group, isMaster) => {
    if (isMaster) {
      const master = masters.get(toA1(cell));
      if (master) current.set(group, master);
      else current.delete(group);
      return;
    }
    const master = current.get(group);
    if (!master || isOverwritten(cell)) return;
    const heir = heirs.get(master);
    if (heir) {
      heir.range = around(heir.range, cell);
      return;
    }
    const { start, end: openEnd } = xml;
    xml.content();
    const { row, column } = cell;
    const range = { top: row, left: column, bottom: row, right: column };
    heirs.set(master, { cell, start, openEnd, end: xml.end, range });
  });
  return heirs;
}

type Visit = (cell: CellAddress, group: string, isMaster: boolean) => void;

/** Stops at the open tag of every shared formula. */
function forEachShared(xml: XmlReader, visit: Visit): void {
  xml.root();
  while (xml.child(1)) if (xml.name === 'sheetData') visitRows(xml, visit);
}

function visitRows(xml: XmlReader, visit: Visit): void {
  let row = -1;
  while (xml.child(2, 'row')) {
    const number = xml.attribute('r');
    row = number === null ? row + 1 : Number(number) - 1;
    let column = -1;
    while (xml.child(3, 'c')) {
      const reference = xml.attribute('r');
      column = reference === null ? column + 1 : (fromA1(reference)?.column ?? column + 1);
      while (xml.child(4)) {
        if (xml.name !== 'f' || xml.attribute('t') !== 'shared') continue;
        visit({ row, column }, xml.attribute('si') ?? '', xml.attribute('ref') !== null);
      }
    }
  }
}

function around(range: CellRange, { row, column }: CellAddress): CellRange {
  return {
    top: Math.min(range.top, row),
    left: Math.min(range.left, column),
    bottom: Math.max(range.bottom, row),
    right: Math.max(range.right, column),
  };
}
