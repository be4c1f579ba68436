import { SheetNameRefused, StructureProtected } from '../failures';
import { appendInside, type Element, findChild, readOutline } from '../xml/outline';
import { Patch } from '../xml/patch';
import { escapeAttribute, tagPrefix } from '../xml/tags';
import type { Book } from './book';
import { addPart } from './parts/parts';
import { folderOf } from './stylePart';

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

interface NewSheet {
  /** Its XML, which stands in this part. */
  readonly write: (part: string) => Uint8Array;
  /** Gives it names of its own in the workbook. @param index of the sheet among all sheets */
  readonly define?: (patch: Patch, workbook: Element, index: number) => void;
}

/** Adds a worksheet after the others. @throws SheetNameRefused, StructureProtected; then nothing is written */
export function addSheetPart(book: Book, name: string, { write, define }: NewSheet): void {
  const { contents, workbookPart } = book;
  const xml = contents.open(workbookPart)!;
  const patch = new Patch(xml.bytes);
  const root = readOutline(xml, 2);
  const list = findChild(root, 'sheets');
  if (!list) throw xml.damage('the list of its sheets is missing');
  const { names, lastId, isLocked } = readSheetList(book);
  if (isLocked) throw new StructureProtected(contents.fileName);
  checkSheetName(name, names);

  const part = contents.freeName(
    `${folderOf(workbookPart)}worksheets/sheet`,
    '.xml',
    list.children.length + 1,
  );
  const relationType = book.relationType('worksheet');
  const id = addPart(contents, part, write(part), { contentType, from: workbookPart, relationType });
  const relations = relationType.replace(/\/[^/]*$/, '');
  const prefix = tagPrefix(patch.original(root.start, root.openEnd));
  appendInside(
    patch,
    list,
    `<${prefix}sheet name="${escapeAttribute(name)}" sheetId="${lastId + 1}" xmlns:r="${relations}" r:id="${id}"/>`,
  );
  define?.(patch, root, list.children.length);
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
