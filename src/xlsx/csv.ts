import { SheetNotFound, SheetTooLarge, TooManyCells } from '../core/errors';
import type { Grid } from '../core/grid';
import type { SheetInfo } from '../core/host';
import { readField } from './csvField';
import { decodeAs, detectUtf16 } from './encoding';
import { maxColumns, maxRows, type Limits } from './limits';
import { RowCollector } from './rows';
import type { XlsxHost } from './xlsxHost';

type Delimiter = ',' | ';' | '\t';

/** Text with delimiters, as a workbook of one sheet that has the file's name. */
export class CsvFile implements XlsxHost {
  private readonly name: string;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly fileName: string,
    private readonly limits: Limits,
  ) {
    this.name = fileName.replace(/^.*[\\/]/, '').replace(/(.)\.[^.]*$/, '$1');
  }

  sheets(): Promise<readonly SheetInfo[]> {
    return Promise.resolve([{ name: this.name, isHidden: false }]);
  }

  async read(sheet: string): Promise<Grid> {
    return Promise.resolve(this.readNow(sheet));
  }

  readNow(sheet: string): Grid {
    if (sheet.toLowerCase() !== this.name.toLowerCase())
      throw new SheetNotFound(this.fileName, sheet, [this.name]);
    return this.readGrid();
  }

  *grids(): Generator<Grid> {
    yield this.readGrid();
  }

  private readGrid(): Grid {
    const { fileName, name, limits } = this;
    const { text, delimiter } = chooseDelimiter(decodeText(this.bytes), /\.(tsv|tab)$/i.test(fileName));
    const collector = new RowCollector();
    splitFields(text, delimiter, (row, column, field) => {
      if (row >= maxRows) throw new SheetTooLarge(fileName, 'rows', maxRows);
      if (column >= maxColumns) throw new SheetTooLarge(fileName, 'columns', maxColumns);
      if (field !== '') collector.add(row, column, readField(field));
      if (collector.cellCount > limits.cells) throw new TooManyCells(fileName, name, limits.cells);
      return true;
    });
    collector.flush();
    return {
      sheet: name,
      isHidden: false,
      rows: collector.rows,
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      date1904: false,
    };
  }
}

/** UTF-8 where it is UTF-8, otherwise what Excel on Windows writes by default. A byte order mark is dropped. */
function decodeText(bytes: Uint8Array): string {
  const utf16 = detectUtf16(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeAs('windows-1252', bytes);
  }
}

const sampleLength = 64 * 1024;

/** Excel's own `sep=;` line decides; else the delimiter that gives most rows the same number of fields. */
function chooseDelimiter(text: string, isTabbed: boolean): { text: string; delimiter: Delimiter } {
  const declared = /^sep=([,;\t])(?:\r\n|\r|\n|$)/i.exec(text);
  if (declared) return { text: text.slice(declared[0].length), delimiter: declared[1] as Delimiter };
  if (isTabbed) return { text, delimiter: '\t' };
  const sample = text.slice(0, sampleLength);
  let delimiter: Delimiter = ',';
  let best = { rows: 0, fields: 0 };
  for (const candidate of [',', ';', '\t'] as const) {
    const found = commonWidth(sample, candidate);
    if (found.rows > best.rows || (found.rows === best.rows && found.fields > best.fields)) {
      best = found;
      delimiter = candidate;
    }
  }
  return { text, delimiter };
}

/** How many rows have the most usual number of fields, rows of one field left aside. */
function commonWidth(sample: string, delimiter: Delimiter): { rows: number; fields: number } {
  const widths: number[] = [];
  splitFields(sample, delimiter, (row, column) => {
    widths[row] = column + 1;
    return row < 200;
  });
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  let best = { rows: 0, fields: 0 };
  for (const [fields, rows] of counts) if (rows > best.rows) best = { rows, fields };
  return best;
}

/** Hands out every field, until there are no more or `take` answers false. */
function splitFields(
  text: string,
  delimiter: Delimiter,
  take: (row: number, column: number, field: string) => boolean,
): void {
  const { length } = text;
  let at = 0;
  for (let row = 0, column = 0; at < length; column++) {
    let field = '';
    if (text[at] === '"') {
      let start = at + 1;
      let quote = text.indexOf('"', start);
      while (quote >= 0 && text[quote + 1] === '"') {
        field += text.slice(start, quote + 1);
        start = quote + 2;
        quote = text.indexOf('"', start);
      }
      at = quote < 0 ? length : quote + 1;
      field += text.slice(start, quote < 0 ? length : quote);
    }
    const start = at;
    while (at < length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
    field += text.slice(start, at);
    if (!take(row, column, field)) return;
    if (text[at] === delimiter) {
      at++;
      if (at === length) take(row, column + 1, '');
      continue;
    }
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    row++;
    column = -1;
  }
}
