import { disarm } from '../../core/sheet/formulaText';
import type { CellEdit } from '../../core/sheet/edit';
import { readField } from './csvField';
import { splitFields, type Delimiter } from './csvFields';
import { showValue } from '../../core/sheet/numberFormat';

interface RowPlaces {
  readonly fields: Map<number, { readonly start: number; readonly end: number }>;
  width: number;
  end: number;
}

/**
 * The text with the edits made and every other field as it was. Rows and fields that are not there yet are added.
 * Only values are written: what a text file calls a formula is a danger to whoever opens it.
 */
export function editText(text: string, delimiter: Delimiter, edits: readonly CellEdit[]): string {
  const wanted = new Map<number, Map<number, string>>();
  for (const { cell, after, numberFormat } of edits) {
    const row = wanted.get(cell.row) ?? new Map<number, string>();
    wanted.set(cell.row, row.set(cell.column, writeField(after, numberFormat)));
  }
  const places = new Map<number, RowPlaces>();
  let lineBreak = '';
  let rowCount = 0;
  splitFields(text, delimiter, (row, column, _, start, end) => {
    rowCount = row + 1;
    if (lineBreak === '' && row > 0 && column === 0)
      lineBreak = /(?:\r\n|\r|\n)$/.exec(text.slice(0, start))![0];
    const columns = wanted.get(row);
    if (!columns) return true;
    const place = places.get(row) ?? { fields: new Map(), width: 0, end };
    if (columns.has(column)) place.fields.set(column, { start, end });
    place.width = column + 1;
    place.end = end;
    places.set(row, place);
    return true;
  });
  if (lineBreak === '') lineBreak = /\r\n|\r|\n/.exec(text)?.[0] ?? '\r\n';

  const splices: { start: number; end: number; text: string }[] = [];
  for (const [row, { fields, width, end }] of places) {
    const added: string[] = [];
    for (const [column, field] of wanted.get(row)!) {
      const place = fields.get(column);
      if (!place) added[column - width] = field;
      else if (text[place.start] === '"' && /[^\d.-]/.test(field))
        splices.push({ ...place, text: field.startsWith('"') ? field : quote(field) });
      else splices.push({ ...place, text: field });
    }
    const tail = joinFields(added, delimiter);
    if (tail !== null) splices.push({ start: end, end, text: delimiter + tail });
  }
  const changed = splice(text, splices);
  const lines = newLines(wanted, rowCount, delimiter);
  if (lines.length === 0) return changed;
  const isEnded = text === '' || /[\r\n]$/.test(text);
  const start = isEnded ? changed : changed + lineBreak;
  return start + lines.join(lineBreak) + (isEnded ? lineBreak : '');
}

/** The rows after the last one, down to the last that is to hold something. */
function newLines(
  wanted: ReadonlyMap<number, ReadonlyMap<number, string>>,
  rowCount: number,
  delimiter: Delimiter,
): string[] {
  const lines: string[] = [];
  for (const [row, columns] of wanted) {
    if (row < rowCount) continue;
    const fields: string[] = [];
    for (const [column, field] of columns) fields[column] = field;
    const line = joinFields(fields, delimiter);
    if (line !== null) lines[row - rowCount] = line;
  }
  return Array.from(lines, (line) => line ?? '');
}

/** Null where there is nothing but blanks. */
function joinFields(fields: readonly string[], delimiter: Delimiter): string | null {
  const last = fields.findLastIndex((field) => field !== undefined && field !== '');
  return last < 0 ? null : Array.from(fields.slice(0, last + 1), (field) => field ?? '').join(delimiter);
}

function splice(text: string, splices: { start: number; end: number; text: string }[]): string {
  splices.sort((one, other) => one.start - other.start || one.end - other.end);
  let from = 0;
  const pieces: string[] = [];
  for (const { start, end, text: piece } of splices) {
    pieces.push(text.slice(from, start), piece);
    from = end;
  }
  return pieces.join('') + text.slice(from);
}

/** A value as a field of the file, within quotes where it needs them. */
export function writeField(value: CellEdit['after'], numberFormat = 'General'): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return writeNumber(value, numberFormat);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  // A lone sign is a missing mark; with anything after it, Excel would run the field as a formula.
  const field = value.length > 1 ? disarm(value) : value;
  // Whichever of these is the delimiter of this file, another program may take one of the others for it.
  return /[",;\t\r\n]/.test(field) || /^sep=/i.test(field) ? quote(field) : field;
}

/** A text file has no formats: 0.65 in a per cent format is written as 65%, if that reads back as the same number. */
function writeNumber(value: number, numberFormat: string): string {
  // Excel keeps fifteen digits of a number, and so do those who read the file.
  const plain = String(Number(value.toPrecision(15)));
  const shown = showValue(value, numberFormat);
  if (readField(shown).value !== Number(plain)) return plain;
  return shown.includes(',') ? quote(shown) : shown;
}

function quote(field: string): string {
  return `"${field.replaceAll('"', '""')}"`;
}
