import { rangeFromA1, type CellAddress, type CellRange } from '../../core/sheet/address';
import type { CellEdit, Conflict } from '../../core/sheet/edit';
import type { Book, SheetPart } from './book';
import { leaveCalculation, mayHoldFormulas, requestCalculation } from './calculation';
import { findConflicts } from './editConflicts';
import { EditPlaces } from './editPlaces';
import { openStyles, type OpenStyles } from './stylePart';
import type { XmlReader } from '../xml/xml';
import type { StyleSheet } from './styleSheet';
import { writeEdits } from './writeEdits';

/** Edits that were looked at against the workbook but not made yet. */
export interface PreparedEdits {
  readonly conflicts: readonly Conflict[];
  readonly make: () => void;
}

/** A sheet with the cells of its edits, where they are in its XML. */
export interface EditedSheet {
  readonly sheet: SheetPart;
  readonly edited: EditPlaces;
}

export function prepareEdits(book: Book, edits: readonly CellEdit[]): PreparedEdits {
  const bySheet = new Map<SheetPart, CellEdit[]>();
  const found = new Map<CellEdit, Conflict | null>();
  for (const edit of edits) {
    const sheet = book.findSheet(edit.sheet);
    if (!sheet) {
      found.set(edit, { sheet: edit.sheet, cell: edit.cell, reason: 'no-such-sheet', found: null });
      continue;
    }
    const known = bySheet.get(sheet);
    if (known) known.push(edit);
    else bySheet.set(sheet, [edit]);
  }
  const styles = openStyles(book);
  const sheets = [...bySheet].map(([sheet, edits]) => editSheet(book, sheet, edits, styles.styles, found));
  return {
    conflicts: edits.flatMap((edit) => found.get(edit) ?? []),
    make: () => {
      makeEdits(book, sheets, styles);
    },
  };
}

/** Writes edits whose cells were found, and that nothing stands in the way of. */
export function makeEdits(book: Book, sheets: readonly EditedSheet[], { styles, save }: OpenStyles): void {
  const writes = sheets.map(({ sheet, edited }) => {
    const open = () => openXml(book, sheet, edited.bytes);
    return [sheet.part!, writeEdits(edited, open, styles)] as const;
  });
  for (const [part, bytes] of writes) book.contents.write(part, bytes);
  save();
  settleCalculation(book, sheets);
}

function editSheet(
  book: Book,
  sheet: SheetPart,
  edits: readonly CellEdit[],
  styles: StyleSheet,
  found: Map<CellEdit, Conflict | null>,
): EditedSheet {
  const edited = new EditPlaces(book.openSheet(sheet), edits);
  const read = (xml: Uint8Array) => book.readGrid(sheet, openXml(book, sheet, xml));
  const conflicts = findConflicts(edits, edited, read, styles, readTableHeaders(book, sheet));
  edits.forEach((edit, index) => found.set(edit, conflicts[index]!));
  return { sheet, edited };
}

function openXml({ contents }: Book, { part }: SheetPart, xml: Uint8Array): XmlReader {
  return contents.reader(xml, part!);
}

/** The header cells of the tables on a sheet. */
export function readTableHeaders({ contents }: Book, { part }: SheetPart): CellRange[] {
  const headers: CellRange[] = [];
  for (const { type, target } of contents.relations(part!)) {
    if (type !== 'table') continue;
    const xml = contents.open(target);
    xml?.root();
    const range = rangeFromA1(xml?.attribute('ref') ?? '');
    const rows = Number(xml?.attribute('headerRowCount') ?? 1);
    if (range && rows > 0) headers.push({ ...range, bottom: range.top + rows - 1 });
  }
  return headers;
}

/** Nobody here works formulas out, so Excel is asked to. */
function settleCalculation(book: Book, sheets: readonly EditedSheet[]): void {
  const { contents, workbookPart } = book;
  const chain = book.relations.find(({ type }) => type === 'calcChain')?.target ?? null;
  const lost = new Map<number, readonly CellAddress[]>();
  for (const { sheet, edited } of sheets) {
    if (edited.lostFormulas.length > 0) lost.set(sheet.sheetId, edited.lostFormulas);
  }
  const hasFormulas =
    chain !== null ||
    sheets.some(({ edited }) => edited.hasFormulas) ||
    book.worksheets.some(
      ({ part }) =>
        part !== null &&
        !sheets.some(({ sheet }) => sheet.part === part) &&
        mayHoldFormulas(contents.open(part)?.bytes ?? new Uint8Array()),
    );
  if (chain !== null && lost.size > 0) leaveCalculation(contents, chain, workbookPart, lost);
  if (hasFormulas) requestCalculation(contents, workbookPart);
}
