import { columnLetters, toA1 } from '../../core/sheet/address';
import type { ReportLayout } from '../../core/sheet/host';
import { looksLikeFormula } from '../../core/sheet/formulaText';
import { textElement } from '../xml/tags';
import type { Book } from './book';
import { addSheetPart } from './sheetParts';
import { nameHeadings, writeSheetHead, writeSheetTail } from './sheetLayout';
import { openStyles } from './stylePart';
import type { StyleSheet } from './styleSheet';

/** A row of a sheet that is added: plain texts and numbers; null leaves a cell blank. */
export type PlainRow = readonly (string | number | null)[];

/** Adds a worksheet after the others. Its first row is the heading, unless it is laid out otherwise. */
export function addPlainSheet(
  book: Book,
  name: string,
  rows: readonly PlainRow[],
  layout: ReportLayout | null,
): void {
  addSheetPart(book, name, {
    write: () => {
      const { styles, save } = openStyles(book);
      const content = new TextEncoder().encode(writeSheet(rows, layout, styles, book.namespace));
      save();
      return content;
    },
    ...(layout
      ? {
          define: (patch, root, index) => {
            nameHeadings(patch, root, name, index, layout);
          },
        }
      : {}),
  });
}

function writeSheet(
  rows: readonly PlainRow[],
  layout: ReportLayout | null,
  styles: StyleSheet,
  namespace: string,
): string {
  const styleOf = chooseStyles(layout, styles);
  const lines = rows.map((row, index) => {
    const cells = row.map((value, column) =>
      writeCell(value, columnLetters(column) + (index + 1), styleOf(index, column), styles),
    );
    return `<row r="${index + 1}"${writeHeight(row, index, layout)}>${cells.join('')}</row>`;
  });
  const columns = layout?.widths ? writeWidths(layout.widths) : writeColumns(rows);
  const [head, tail] = layout ? [writeSheetHead(layout), writeSheetTail(layout)] : ['', ''];
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">` +
    `${head}${columns}<sheetData>${lines.join('')}</sheetData>${tail}</worksheet>`
  );
}

/** Points of a line in the font that a workbook comes with. */
const lineHeight = 15;

/** Not every program makes a row as high as its wrapped texts need, so it is told; it may know better. */
function writeHeight(row: PlainRow, index: number, layout: ReportLayout | null): string {
  const { headingRow = 0, widths } = layout ?? {};
  if (!widths || index <= headingRow) return '';
  const lines = row.map((value, column) =>
    typeof value === 'string' ? countLines(value, widths[column] ?? widest) : 1,
  );
  const most = Math.max(1, ...lines);
  return most > 1 ? ` ht="${most * lineHeight}"` : '';
}

/** How many lines a text takes where words that do not fit go to the next. */
function countLines(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= width) used = needed;
    else {
      lines += (used === 0 ? 0 : 1) + Math.floor((word.length - 1) / width);
      used = word.length % width;
    }
  }
  return lines;
}

/** The lines above the headings of a report run on over the columns; the first of them is its title. */
function chooseStyles(
  layout: ReportLayout | null,
  styles: StyleSheet,
): (row: number, column: number) => number {
  const { headingRow = 0, links = [] } = layout ?? {};
  const [heading, body] = [styles.heading(), styles.wrappedText()];
  const title = headingRow > 0 ? styles.title() : heading;
  const link = links.length > 0 ? styles.link() : body;
  const linked = new Set(links.map(({ at }) => toA1(at)));
  return (row, column) => {
    if (row === headingRow) return heading;
    if (row < headingRow) return row === 0 ? title : 0;
    return linked.has(toA1({ row, column })) ? link : body;
  };
}

function writeCell(value: PlainRow[number], reference: string, style: number, styles: StyleSheet): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return `<c r="${reference}" s="${style}"><v>${value}</v></c>`;
  const quoted = styles.like(style, { isQuoted: looksLikeFormula(value) });
  return `<c r="${reference}" s="${quoted}" t="inlineStr"><is>${textElement('', value)}</is></c>`;
}

const narrowest = 8;
const widest = 60;

/** Columns as wide as their longest line, within reason. */
function writeColumns(rows: readonly PlainRow[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((value, column) => {
      const longest = Math.max(
        ...String(value ?? '')
          .split('\n')
          .map(({ length }) => length),
      );
      widths[column] = Math.min(widest, Math.max(widths[column] ?? narrowest, longest + 2));
    });
  }
  return widths.length === 0 ? '' : writeWidths(widths);
}

function writeWidths(widths: readonly number[]): string {
  const columns = widths.map(
    (width, column) => `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${columns.join('')}</cols>`;
}
