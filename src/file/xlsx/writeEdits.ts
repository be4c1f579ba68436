import { looksLikeFormula } from '../../core/sheet/formulaText';
import { rangeToA1, toA1, type CellAddress } from '../../core/sheet/address';
import type { CellEdit } from '../../core/sheet/edit';
import { cellContents } from './cellXml';
import type { EditPlaces } from './editPlaces';
import type { CellPlace, RowElement } from './locateCells';
import { Patch } from '../xml/patch';
import { rehomeFormulas, type LostMaster } from './sharedFormulas';
import type { StyleSheet } from './styleSheet';
import { fillTag, selfClose, tagPrefix, withAttribute } from '../xml/tags';
import type { XmlReader } from '../xml/xml';

/**
 * The sheet's XML with the edits made.
 * @param open reads the sheet's XML once more.
 */
export function writeEdits(edited: EditPlaces, open: () => XmlReader, styles: StyleSheet): Uint8Array {
  return new EditWriter(edited, open, styles).write();
}

class EditWriter {
  private readonly patch: Patch;
  private readonly newCells: CellAddress[] = [];

  constructor(
    private readonly edited: EditPlaces,
    private readonly open: () => XmlReader,
    private readonly styles: StyleSheet,
  ) {
    this.patch = new Patch(edited.bytes);
  }

  write(): Uint8Array {
    const { places, edits: all } = this.edited;
    const newRows: CellEdit[][] = [];
    for (let at = 0; at < all.length;) {
      const { row } = all[at]!.cell;
      const from = at;
      while (all[at]?.cell.row === row) at++;
      const edits = all.slice(from, at);
      if (places.rows.has(row)) this.writeRow(row, edits);
      else newRows.push(edits);
    }
    this.addRows(newRows);
    this.rehome();
    this.growDimension();
    return this.patch.isEmpty ? this.edited.bytes : this.patch.finish();
  }

  private writeRow(row: number, edits: readonly CellEdit[]): void {
    const { patch } = this;
    const { elements, cells, before } = this.edited.places.rows.get(row)!;
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
      patch.replace(element.start, element.end, fillTag(spanned, [...added.values()].join('')));
      return;
    }
    if (spanned !== tag) patch.replace(element.start, element.openEnd, spanned);
    for (const [at, text] of added) patch.insert(at, text);
  }

  private addRows(rows: readonly (readonly CellEdit[])[]): void {
    const { patch } = this;
    const { places } = this.edited;
    const { sheetData } = places;
    const hidden = places.areRowsHidden ? ' hidden="1"' : '';
    const prefix = sheetData ? this.prefixOf(sheetData) : tagPrefix(this.original(places.root));
    let atEnd = '';
    for (const edits of rows) {
      const cells = edits.map((edit) => this.newCell(edit, prefix)).join('');
      if (cells === '') continue;
      const { row } = edits[0]!.cell;
      const text = fillTag(`<${prefix}row r="${row + 1}"${hidden}>`, cells);
      const before = places.before.get(row);
      if (before === undefined) atEnd += text;
      else patch.insert(before, text);
    }
    if (atEnd === '') return;
    if (!sheetData) this.addSheetData(fillTag(`<${prefix}sheetData>`, atEnd));
    else if (sheetData.openEnd < sheetData.end) patch.insert(sheetData.closeStart, atEnd);
    else patch.replace(sheetData.start, sheetData.end, fillTag(this.original(sheetData), atEnd));
  }

  private addSheetData(sheetData: string): void {
    const { patch } = this;
    const { places } = this.edited;
    const root = this.original(places.root);
    if (root.endsWith('/>')) patch.replace(places.root.start, places.root.end, fillTag(root, sheetData));
    else patch.insert(places.beforeSheetData, sheetData);
  }

  private overwrite(edit: CellEdit, place: CellPlace): void {
    const { patch } = this;
    const tag = patch.original(place.start, place.openEnd);
    const { type, text } = cellContents(edit, tagPrefix(tag));
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
    patch.replace(place.start, place.end, inside === '' ? selfClose(written) : fillTag(written, inside));
  }

  /** A cell that was not there; nothing where there is nothing to say of it. */
  private newCell(edit: CellEdit, prefix: string): string {
    const { cell } = edit;
    const { type, text } = cellContents(edit, prefix);
    const inherited = this.edited.styleOf(cell);
    const style = this.chooseStyle(edit, inherited);
    if (text === '' && style === inherited) return '';
    this.newCells.push(cell);
    let tag = `<${prefix}c r="${toA1(cell)}"/>`;
    if (style !== 0) tag = withAttribute(tag, 's', String(style));
    if (type !== null) tag = withAttribute(tag, 't', type);
    return text === '' ? tag : fillTag(tag, text);
  }

  private chooseStyle({ after, formula, numberFormat }: CellEdit, style: number): number {
    const isText = formula === undefined && typeof after === 'string';
    return this.styles.like(style, { numberFormat, isQuoted: isText && looksLikeFormula(after) });
  }

  private rehome(): void {
    const masters: LostMaster[] = [];
    for (const { cell } of this.edited.edits) {
      const formula = this.edited.placeOf(cell)?.formula;
      if (formula?.type !== 'shared' || formula.ref === null) continue;
      masters.push({ cell, group: formula.group ?? '', text: formula.text });
    }
    if (masters.length === 0) return;
    rehomeFormulas(this.open(), masters, (cell) => this.edited.isEdited(cell), this.patch);
  }

  private growDimension(): void {
    const { dimension } = this.edited.places;
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

  private prefixOf({ start, openEnd }: RowElement): string {
    return tagPrefix(this.patch.original(start, openEnd));
  }

  private original({ start, end }: { readonly start: number; readonly end: number }): string {
    return this.patch.original(start, end);
  }
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
