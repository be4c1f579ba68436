import { fromA1 } from '../../../core/sheet/address';
import { maxColumns, maxRows } from '../../limits';
import type { XmlReader } from '../../xml/xml';
import { type CellLook, plainLook, type SheetLook } from './look';

/** Blank cells beyond this column are drawn plain, so that a row formatted to its end costs little. */
const farthestColumn = 200;

/** Reads how a sheet looks, in one pass over its XML. */
export function readSheetLook(xml: XmlReader, looks: readonly CellLook[]): SheetLook {
  const columnWidths = new Map<number, number>();
  const rowHeights = new Map<number, number>();
  const lookOf: (number[] | undefined)[] = [];
  let { defaultColumnWidth, defaultRowHeight, frozenRows, frozenColumns, isProtected } = plainLook;
  xml.root();
  while (xml.child(1)) {
    if (xml.name === 'sheetViews') [frozenRows, frozenColumns] = readFrozen(xml);
    else if (xml.name === 'sheetFormatPr') {
      const width = readNumber(xml, 'defaultColWidth');
      if (width !== null) defaultColumnWidth = pixelsOfWidth(width);
      const height = readNumber(xml, 'defaultRowHeight');
      if (height !== null) defaultRowHeight = pixelsOfHeight(height);
    } else if (xml.name === 'cols') readColumns(xml, columnWidths);
    else if (xml.name === 'sheetData') readRowLooks(xml, rowHeights, lookOf);
    else if (xml.name === 'sheetProtection') isProtected = xml.isTrue('sheet');
  }
  return {
    defaultColumnWidth,
    columnWidths,
    defaultRowHeight,
    rowHeights,
    frozenRows,
    frozenColumns,
    isProtected,
    looks,
    lookOf,
  };
}

function readFrozen(xml: XmlReader): [rows: number, columns: number] {
  let frozen: [number, number] = [0, 0];
  while (xml.child(2, 'sheetView')) {
    while (xml.child(3)) {
      if (xml.name !== 'pane' || !/^frozen/.test(xml.attribute('state') ?? '')) continue;
      frozen = [readNumber(xml, 'ySplit') ?? 0, readNumber(xml, 'xSplit') ?? 0];
    }
  }
  return frozen;
}

function readColumns(xml: XmlReader, widths: Map<number, number>): void {
  for (let count = 0; count < maxColumns && xml.child(2, 'col'); count++) {
    const from = readNumber(xml, 'min') ?? 0;
    const to = Math.min(readNumber(xml, 'max') ?? from, farthestColumn);
    const width = readNumber(xml, 'width');
    if (width === null) continue;
    for (let column = Math.max(1, from); column <= to; column++) widths.set(column - 1, pixelsOfWidth(width));
  }
}

function readRowLooks(xml: XmlReader, heights: Map<number, number>, lookOf: (number[] | undefined)[]): void {
  let row = -1;
  while (xml.child(2, 'row')) {
    row = (readNumber(xml, 'r') ?? row + 2) - 1;
    if (!(row >= 0 && row < maxRows)) continue;
    const height = readNumber(xml, 'ht');
    if (height !== null && height > 0) heights.set(row, pixelsOfHeight(height));
    let column = -1;
    while (xml.child(3, 'c')) {
      const reference = xml.attribute('r');
      column = reference === null ? column + 1 : (fromA1(reference)?.column ?? column + 1);
      const style = readNumber(xml, 's') ?? 0;
      if (style > 0 && column < Math.min(farthestColumn, maxColumns)) (lookOf[row] ??= [])[column] = style;
    }
  }
}

function readNumber(xml: XmlReader, name: string): number | null {
  const text = xml.attribute(name);
  const number = Number(text);
  return text === null || text.trim() === '' || !Number.isFinite(number) ? null : number;
}

/** A width is counted in digits of the usual font, which are 7 pixels wide. */
function pixelsOfWidth(digits: number): number {
  return Math.max(0, Math.min(1790, Math.trunc(((256 * digits + Math.trunc(128 / 7)) / 256) * 7)));
}

/** Points to pixels. */
function pixelsOfHeight(points: number): number {
  return Math.max(1, Math.min(546, Math.round((points * 4) / 3)));
}
