import { columnLetters } from '../../core/sheet/address';
import { SheetNameRefused, StructureProtected } from '../failures';
import type { Book } from './book';
import { appendInside, findChild, readOutline } from '../xml/outline';
import { addPart } from './parts/parts';
import { Patch } from '../xml/patch';
import { looksLikeFormula } from '../../core/sheet/formulaText';
import { folderOf, openStyles } from './stylePart';
import type { StyleSheet } from './styleSheet';
import { escapeAttribute, tagPrefix, textElement } from '../xml/tags';

/** A row of a sheet that is added: plain texts and numbers; null leaves a cell blank. */
export type PlainRow = readonly (string | number | null)[];

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** Adds a worksheet after the others. Its first row is the heading. */
export function addPlainSheet(book: Book, name: string, rows: readonly PlainRow[]): void {
  const { contents, workbookPart } = book;
  const xml = contents.open(workbookPart)!;
  const patch = new Patch(xml.bytes);
  const root = readOutline(xml, 2);
  const list = findChild(root, 'sheets');
  if (!list) throw xml.damage('the list of its sheets is missing');
  const { names, lastId, isLocked } = readSheetList(book);
  if (isLocked) throw new StructureProtected(contents.fileName);
  checkSheetName(name, names);

  const { styles, save } = openStyles(book);
  const part = contents.freeName(
    `${folderOf(workbookPart)}worksheets/sheet`,
    '.xml',
    list.children.length + 1,
  );
  const content = new TextEncoder().encode(writeSheet(rows, styles, book.namespace));
  const relationType = book.relationType('worksheet');
  const id = addPart(contents, part, content, { contentType, from: workbookPart, relationType });
  save();
  const relations = relationType.replace(/\/[^/]*$/, '');
  const prefix = tagPrefix(patch.original(root.start, root.openEnd));
  appendInside(
    patch,
    list,
    `<${prefix}sheet name="${escapeAttribute(name)}" sheetId="${lastId + 1}" xmlns:r="${relations}" r:id="${id}"/>`,
  );
  contents.write(workbookPart, patch.finish());
}

function readSheetList({ contents, workbookPart }: Book): {
  names: string[];
  lastId: number;
  isLocked: boolean;
} {
  const xml = contents.open(workbookPart)!;
  const names: string[] = [];
  let lastId = 0;
  let isLocked = false;
  xml.root();
  while (xml.child(1)) {
    if (xml.name === 'workbookProtection') isLocked = xml.isTrue('lockStructure');
    if (xml.name !== 'sheets') continue;
    while (xml.child(2, 'sheet')) {
      names.push(xml.attribute('name') ?? '');
      lastId = Math.max(lastId, Number(xml.attribute('sheetId')) || 0);
    }
  }
  return { names, lastId, isLocked };
}

function checkSheetName(name: string, taken: readonly string[]): void {
  const folded = name.toLowerCase();
  const why =
    name.trim() === ''
      ? 'a name must not be blank'
      : name.length > 31
        ? 'a name has 31 characters at most'
        : /[[\]:*?/\\]/.test(name)
          ? 'a name must not hold any of the characters [ ] : * ? / \\'
          : /[\u0000-\u001f]/.test(name)
            ? 'a name must be one line of plain characters'
            : /^'|'$/.test(name)
              ? 'a name must not begin or end with an apostrophe'
              : folded === 'history'
                ? 'Excel keeps that name for itself'
                : taken.some((other) => other.toLowerCase() === folded)
                  ? 'the workbook has a sheet of that name'
                  : null;
  if (why !== null) throw new SheetNameRefused(name, why);
}

function writeSheet(rows: readonly PlainRow[], styles: StyleSheet, namespace: string): string {
  const heading = styles.heading();
  const body = styles.wrappedText();
  const lines = rows.map((row, index) => {
    const style = index === 0 ? heading : body;
    const cells = row.map((value, column) =>
      writeCell(value, columnLetters(column) + (index + 1), style, styles),
    );
    return `<row r="${index + 1}">${cells.join('')}</row>`;
  });
  const columns = writeColumns(rows);
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">` +
    `${columns}<sheetData>${lines.join('')}</sheetData></worksheet>`
  );
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
  if (widths.length === 0) return '';
  const columns = widths.map(
    (width, column) => `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${columns.join('')}</cols>`;
}
