import { looksLikeFormula } from '../../core/sheet/formulaText';
import { rangeToA1, toA1, type CellAddress, type CellRange } from '../../core/sheet/address';
import { type CellEdit, type Conflict, conflictOf, foundIn } from '../../core/sheet/edit';
import type { Grid } from '../../core/sheet/grid';
import { locateCells, type CellPlace, type RowElement, type SheetPlaces } from './locateCells';
import { findCovering, tidyMerges } from './merges';
import { Patch } from '../xml/patch';
import { rehomeFormulas, type LostMaster } from './sharedFormulas';
import type { StyleSheet } from './styleSheet';
import { escapePlain, escapeText, fill, selfClose, tagPrefix, textElement, withAttribute } from '../xml/tags';
import type { XmlReader } from '../xml/xml';

type Found = Conflict['found'];

/** Edits of one sheet: first checked against what the sheet holds, then written into its XML. */
export class SheetEditing {
  /** The last edit of each cell, in reading order. */
  private readonly edits: readonly CellEdit[];
  private readonly byCell = new Map<string, CellEdit>();
  private readonly bytes: Uint8Array;
  private readonly places: SheetPlaces;
  private readonly newCells: CellAddress[] = [];
  private readonly patch: Patch;
  private styles!: StyleSheet;

  constructor(
    private readonly open: (bytes?: Uint8Array) => XmlReader,
    private readonly allEdits: readonly CellEdit[],
  ) {
    const xml = open();
    this.bytes = xml.bytes;
    this.patch = new Patch(xml.bytes);
    for (const edit of allEdits) this.byCell.set(toA1(edit.cell), edit);
    this.edits = [...this.byCell.values()].sort((one, other) => compare(one.cell, other.cell));
    const wanted = new Map<number, number[]>();
    for (const { cell } of this.edits) {
      const columns = wanted.get(cell.row);
      if (columns) columns.push(cell.column);
      else wanted.set(cell.row, [cell.column]);
    }
    this.places = locateCells(xml, wanted);
  }

  /** Whether the sheet holds a formula before the edits, or will after them. */
  get hasFormulas(): boolean {
    return this.places.hasFormulas || this.edits.some(({ formula }) => formula !== undefined);
  }

  /** The cells that lose their formula. */
  get lostFormulas(): CellAddress[] {
    return this.edits
      .filter((edit) => edit.formula === undefined && this.placeOf(edit.cell)?.formula)
      .map(({ cell }) => cell);
  }

  /**
   * What stands in the way of each edit, null where nothing does.
   * @param read makes a grid of a sheet's XML.
   * @param headers of the tables on the sheet, whose cells must say what the tables' columns are called.
   */
  findConflicts(
    read: (xml: XmlReader) => Grid,
    styles: StyleSheet,
    headers: readonly CellRange[],
  ): (Conflict | null)[] {
    const { places, edits } = this;
    const cells = edits.map(({ cell }) => cell);
    const { rows } = read(this.open(this.extractRows()));
    const merges = findCovering(tidyMerges(places.merges), cells);
    const arrays = findCovering(places.arrays, cells);
    const tables = findCovering(headers, cells);
    const reasons = new Map<string, readonly [Found, Conflict['reason'] | null]>();
    edits.forEach(({ cell }, index) => {
      const merge = merges[index];
      const isCovered = merge != null && (merge.top !== cell.row || merge.left !== cell.column);
      const found = isCovered ? null : foundIn(rows[cell.row]?.[cell.column]);
      let reason: Conflict['reason'] | null = null;
      if (isCovered) reason = 'covered-by-merge';
      else if (arrays[index]) reason = 'part-of-array';
      else if (tables[index]) reason = 'table-header';
      else if (places.isProtected && styles.isLocked(this.styleOf(cell))) reason = 'protected';
      reasons.set(toA1(cell), [found, reason]);
    });
    return this.allEdits.map((edit) => conflictOf(edit, ...reasons.get(toA1(edit.cell))!));
  }

  /** The sheet's XML with the edits made. */
  write(styles: StyleSheet): Uint8Array {
    this.styles = styles;
    const { places } = this;
    const newRows: CellEdit[][] = [];
    for (let at = 0; at < this.edits.length;) {
      const { row } = this.edits[at]!.cell;
      const from = at;
      while (this.edits[at]?.cell.row === row) at++;
      const edits = this.edits.slice(from, at);
      if (places.rows.has(row)) this.writeRow(row, edits);
      else newRows.push(edits);
    }
    this.addRows(newRows);
    this.rehome();
    this.growDimension();
    return this.patch.isEmpty ? this.bytes : this.patch.finish();
  }

  private writeRow(row: number, edits: readonly CellEdit[]): void {
    const { patch } = this;
    const { elements, cells, before } = this.places.rows.get(row)!;
    const element = elements.at(-1)!;
    const added = new Map<number, string>();
    for (const edit of edits) {
      const place = cells.get(edit.cell.column);
      if (place) {
        this.overwrite(edit, place);
        continue;
      }
      const text = this.newCell(edit, this.prefixOf(element));
      const at = before.get(edit.cell.column) ?? element.closeStart;
      if (text !== '') added.set(at, (added.get(at) ?? '') + text);
    }
    if (added.size === 0) return;
    const tag = patch.original(element.start, element.openEnd);
    const spanned = widenSpans(tag, edits);
    if (element.openEnd === element.end) {
      patch.replace(element.start, element.end, fill(spanned, [...added.values()].join('')));
      return;
    }
    if (spanned !== tag) patch.replace(element.start, element.openEnd, spanned);
    for (const [at, text] of added) patch.insert(at, text);
  }

  private addRows(rows: readonly (readonly CellEdit[])[]): void {
    const { patch, places } = this;
    const { sheetData } = places;
    const hidden = places.areRowsHidden ? ' hidden="1"' : '';
    const prefix = sheetData ? this.prefixOf(sheetData) : tagPrefix(this.original(places.root));
    let atEnd = '';
    for (const edits of rows) {
      const cells = edits.map((edit) => this.newCell(edit, prefix)).join('');
      if (cells === '') continue;
      const { row } = edits[0]!.cell;
      const text = fill(`<${prefix}row r="${row + 1}"${hidden}>`, cells);
      const before = places.before.get(row);
      if (before === undefined) atEnd += text;
      else patch.insert(before, text);
    }
    if (atEnd === '') return;
    if (!sheetData) this.addSheetData(fill(`<${prefix}sheetData>`, atEnd));
    else if (sheetData.openEnd < sheetData.end) patch.insert(sheetData.closeStart, atEnd);
    else patch.replace(sheetData.start, sheetData.end, fill(this.original(sheetData), atEnd));
  }

  private addSheetData(sheetData: string): void {
    const { patch, places } = this;
    const root = this.original(places.root);
    if (root.endsWith('/>')) patch.replace(places.root.start, places.root.end, fill(root, sheetData));
    else patch.insert(places.beforeSheetData, sheetData);
  }

  private overwrite(edit: CellEdit, place: CellPlace): void {
    const { patch } = this;
    const tag = patch.original(place.start, place.openEnd);
    const { type, text } = writeContents(edit, tagPrefix(tag));
    const style = this.chooseStyle(edit, place.style);
    let written = withAttribute(tag, 't', type);
    // These number the cell's place in what Excel knows of the value that goes.
    for (const name of ['cm', 'vm']) written = withAttribute(written, name, null);
    if (style !== place.style) written = withAttribute(written, 's', String(style));
    let rest = '';
    let from = place.openEnd;
    for (const { start, end } of place.contents) {
      rest += patch.original(from, start);
      from = end;
    }
    if (from < place.closeStart) rest += patch.original(from, place.closeStart);
    const inside = text + rest;
    patch.replace(place.start, place.end, inside === '' ? selfClose(written) : fill(written, inside));
  }

  /** A cell that was not there; nothing where there is nothing to say of it. */
  private newCell(edit: CellEdit, prefix: string): string {
    const { cell } = edit;
    const { type, text } = writeContents(edit, prefix);
    const inherited = this.styleOf(cell);
    const style = this.chooseStyle(edit, inherited);
    if (text === '' && style === inherited) return '';
    this.newCells.push(cell);
    let tag = `<${prefix}c r="${toA1(cell)}"/>`;
    if (style !== 0) tag = withAttribute(tag, 's', String(style));
    if (type !== null) tag = withAttribute(tag, 't', type);
    return text === '' ? tag : fill(tag, text);
  }

  private chooseStyle({ after, formula, numberFormat }: CellEdit, style: number): number {
    const isText = formula === undefined && typeof after === 'string';
    return this.styles.like(style, { numberFormat, isQuoted: isText && looksLikeFormula(after) });
  }

  /** The number of the style that an edited cell has, even if it is not there yet. */
  styleOf({ row, column }: CellAddress): number {
    const { rows, columnStyles } = this.places;
    const place = rows.get(row);
    return (
      place?.cells.get(column)?.style ??
      place?.elements.at(-1)?.style ??
      columnStyles.find(({ from, to }) => column >= from && column <= to)?.style ??
      0
    );
  }

  private rehome(): void {
    const masters: LostMaster[] = [];
    for (const { cell } of this.edits) {
      const formula = this.placeOf(cell)?.formula;
      if (formula?.type !== 'shared' || formula.ref === null) continue;
      masters.push({ cell, group: formula.group ?? '', text: formula.text });
    }
    if (masters.length === 0) return;
    rehomeFormulas(this.open(), masters, (cell) => this.byCell.has(toA1(cell)), this.patch);
  }

  private growDimension(): void {
    const { dimension } = this.places;
    if (!dimension || this.newCells.length === 0) return;
    const { range } = dimension;
    let { top, left, bottom, right } = range;
    for (const { row, column } of this.newCells) {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    const grown = rangeToA1({ top, left, bottom, right });
    if (grown === rangeToA1(range)) return;
    this.patch.replace(dimension.start, dimension.end, withAttribute(this.original(dimension), 'ref', grown));
  }

  private placeOf({ row, column }: CellAddress): CellPlace | undefined {
    return this.places.rows.get(row)?.cells.get(column);
  }

  private prefixOf({ start, openEnd }: RowElement): string {
    return tagPrefix(this.patch.original(start, openEnd));
  }

  private original({ start, end }: { readonly start: number; readonly end: number }): string {
    return this.patch.original(start, end);
  }

  /** A sheet of only the rows that are edited, so that the reader itself tells what their cells hold. */
  private extractRows(): Uint8Array {
    const { patch, places } = this;
    const pieces: string[] = [];
    for (const [row, { elements }] of places.rows) {
      for (const { start, openEnd, end } of elements) {
        const tag = withAttribute(patch.original(start, openEnd), 'r', String(row + 1));
        pieces.push(tag + patch.original(openEnd, end));
      }
    }
    const root = this.original(places.root);
    const rows = fill(`<${tagPrefix(root)}sheetData>`, pieces.join(''));
    return new TextEncoder().encode(fill(root, rows));
  }
}

/** A cell's type and the elements that hold what it holds. */
function writeContents(
  { after, formula }: CellEdit,
  prefix: string,
): { readonly type: string | null; readonly text: string } {
  const value = after === '' ? null : after;
  if (formula !== undefined) {
    const code = `<${prefix}f>${escapePlain(formula)}</${prefix}f>`;
    if (value === null) return { type: null, text: code };
    const type = typeof value === 'string' ? 'str' : typeOf(value);
    const shown = typeof value === 'string' ? escapeText(value) : writePlain(value);
    return { type, text: `${code}<${prefix}v>${shown}</${prefix}v>` };
  }
  if (value === null) return { type: null, text: '' };
  if (typeof value !== 'string')
    return { type: typeOf(value), text: `<${prefix}v>${writePlain(value)}</${prefix}v>` };
  return { type: 'inlineStr', text: `<${prefix}is>${textElement(prefix, value)}</${prefix}is>` };
}

function typeOf(value: number | boolean): string | null {
  return typeof value === 'boolean' ? 'b' : null;
}

function writePlain(value: number | boolean): string {
  return typeof value === 'boolean' ? String(Number(value)) : String(value).replace('e', 'E');
}

function widenSpans(tag: string, edits: readonly CellEdit[]): string {
  const spans = /\sspans\s*=\s*["'](\d+):(\d+)["']/.exec(tag);
  if (!spans) return tag;
  const columns = edits.map(({ cell }) => cell.column + 1);
  const from = Math.min(Number(spans[1]), ...columns);
  const to = Math.max(Number(spans[2]), ...columns);
  if (from === Number(spans[1]) && to === Number(spans[2])) return tag;
  return withAttribute(tag, 'spans', `${from}:${to}`);
}

function compare(one: CellAddress, other: CellAddress): number {
  return one.row - other.row || one.column - other.column;
}
