import { SheetNotFound } from '../../core/sheet/errors';
import { appendInside, type Element, findChild, insertInOrder, readOutline } from '../xml/outline';
import { Patch } from '../xml/patch';
import { escapeText, fillTag, withAttribute } from '../xml/tags';
import type { Book, SheetPart } from './book';
import { workbookOrder } from './calculation';
import { copyRelations } from './parts/parts';
import { quoteName } from './sheetLayout';
import { addSheetPart } from './sheetParts';

/** What belongs to one sheet alone and is not copied: drawings, notes, tables (whose cells stay), controls, views. */
const LEFT_BEHIND: ReadonlySet<string> = new Set([
  'customSheetViews',
  'customProperties',
  'smartTags',
  'drawing',
  'drawingHF',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
]);

/** Names that are about how a sheet is printed and filtered; others mean cells of the sheet that they were given on. */
const OWN_NAME = /^_xlnm\.(?:Print_Area|Print_Titles|_FilterDatabase)$/;

/** Adds a copy of a worksheet after the others: its cells, formats, merges, rules, validations and page, and nothing floating. */
export function copySheet(book: Book, from: string, name: string): void {
  const source = book.findSheet(from);
  if (!source?.part) throw new SheetNotFound(book.contents.fileName, from, []);
  addSheetPart(book, name, {
    write: (part) => {
      copyRelations(book.contents, source.part!, part, ({ type }) => type === 'hyperlink');
      return writeCopy(book, source, name);
    },
    define: (patch, workbook, index) => {
      copyNames(book, patch, workbook, { source, name, index });
    },
  });
}

function writeCopy(book: Book, source: SheetPart, sheet: string): Uint8Array {
  const xml = book.openSheet(source);
  const patch = new Patch(xml.bytes);
  for (const child of readOutline(xml, 1).children) {
    const { name, start, end, openEnd } = child;
    const open = patch.original(start, openEnd);
    if (LEFT_BEHIND.has(name)) patch.replace(start, end, '');
    // A name that programs know the sheet by must stay the only one, and only one sheet is in front.
    else if (name === 'sheetPr') patch.replace(start, openEnd, withAttribute(open, 'codeName', null));
    else if (name === 'pageSetup') patch.replace(start, openEnd, withoutPointer(open));
    else if (name === 'sheetViews') {
      const views = patch.original(start, end);
      const behind = views.replace(/<[^<>]*>/g, (tag) => withAttribute(tag, 'tabSelected', null));
      patch.replace(start, end, behind);
    } else if (name === 'extLst' || name === 'AlternateContent') {
      const text = patch.original(start, end);
      // What lies over cells, such as small charts in them, calls the sheet by its name.
      patch.replace(start, end, POINTER.test(text) ? '' : moveNames(text, source.name, sheet, escapeText));
    }
  }
  return patch.finish();
}

const POINTER = /\s[^\s:="'<>]+:(?:id|embed|link)\s*=\s*(?:"[^"]*"|'[^']*')/;

function withoutPointer(tag: string): string {
  return tag.replace(POINTER, '');
}

interface Copied {
  readonly source: SheetPart;
  readonly name: string;
  readonly index: number;
}

function copyNames(book: Book, patch: Patch, workbook: Element, { source, name, index }: Copied): void {
  const written = readOwnNames(book, source).map(({ open, text }) => {
    const own = escapeText(moveNames(text, source.name, name));
    return fillTag(withAttribute(open, 'localSheetId', String(index)), own);
  });
  if (written.length === 0) return;
  const list = findChild(workbook, 'definedNames');
  if (list) appendInside(patch, list, written.join(''));
  else insertInOrder(patch, workbook, workbookOrder, 'definedNames', written.join(''));
}

/** A text in which formulas name a sheet, with another name in its place. */
function moveNames(text: string, from: string, to: string, write = (name: string) => name): string {
  const own = write(`${quoteName(to)}!`);
  return text
    .replaceAll(write(`${quoteName(from)}!`), () => own)
    .replaceAll(
      new RegExp(`(^|[>,(])${write(from).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}!`, 'g'),
      (_, before: string) => before + own,
    );
}

/** The names that only hold on a sheet, as the workbook writes them. */
function readOwnNames(
  { contents, workbookPart }: Book,
  { name }: SheetPart,
): { readonly open: string; readonly text: string }[] {
  const xml = contents.open(workbookPart)!;
  const patch = new Patch(xml.bytes);
  const names: { open: string; text: string }[] = [];
  let index = -1;
  let own = -1;
  xml.root();
  while (xml.child(1)) {
    if (xml.name === 'sheets') {
      while (xml.child(2, 'sheet')) {
        index++;
        if (xml.attribute('name') === name) own = index;
      }
    } else if (xml.name === 'definedNames') {
      while (xml.child(2, 'definedName')) {
        const isOwn = Number(xml.attribute('localSheetId') ?? -1) === own;
        const open = patch.original(xml.start, xml.end);
        if (isOwn && OWN_NAME.test(xml.attribute('name') ?? ''))
          names.push({ open, text: xml.content() ?? '' });
      }
    }
  }
  return names;
}
