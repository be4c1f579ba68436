import { settingsKey } from '../../core/stored/keys';
import { Failure } from '../../core/sheet/errors';
import { laterStored } from '../../core/stored/stored';
import { readStoredText, readStoredXml, storedNamespace, writeStoredXml } from '../../core/stored/storedXml';
import type { Book } from './book';
import { decodeUtf8, toUtf8 } from '../xml/encoding';
import { relationsPart, type Package } from './parts/package';
import { addPart } from './parts/parts';
import type { XmlReader } from '../xml/xml';

/** Under which Excel keeps what the add-in stores; the same key as in the Excel host. */

/** Any one will do, so long as no other part of the workbook has it. */
const itemId = '{B1B6D9D3-6C0B-4B0B-8E59-2F6B9A1F63C4}';

/** What the file keeps for us, in a part of ours or as Excel kept it for the add-in: whichever was written later. */
export function readStoredParts(book: Book): unknown {
  const copies = [...ownParts(book).map(({ json }) => json), ...readSettingsOfAddIn(book.contents)];
  return copies.reduce(laterStored, null);
}

/** Puts JSON into our part, which is added where the file has none; what Excel keeps for the add-in is left alone. */
export function writeStoredParts(book: Book, json: unknown): void {
  const { contents, workbookPart } = book;
  const [own] = ownParts(book);
  const content = new TextEncoder().encode(writeStoredXml(json));
  if (own) {
    contents.write(own.part, content);
    return;
  }
  const part = chooseName(contents);
  const properties = part.replace(/item(\d+)\.xml$/, 'itemProps$1.xml');
  const relationType = book.relationType('customXml');
  addPart(contents, part, content, { contentType: 'application/xml', from: workbookPart, relationType });
  addPart(contents, properties, new TextEncoder().encode(writeProperties(relationType)), {
    contentType: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    from: part,
    relationType: book.relationType('customXmlProps'),
  });
}

interface OwnPart {
  readonly part: string;
  readonly json: unknown;
}

/** Our parts, the one that was written last before the others; there are several only if somebody copied one. */
function ownParts({ contents, relations }: Book): OwnPart[] {
  // LibreOffice keeps such parts, but points to them from the package itself.
  const targets = [...relations, ...contents.relations('')]
    .filter(({ type }) => type === 'customXml')
    .map(({ target }) => target);
  return [...new Set(targets)]
    .flatMap((part) => {
      const text = readText(contents, part);
      const json = text === null ? null : readStoredXml(text);
      return json === null ? [] : [{ part, json }];
    })
    .sort((a, b) => (laterStored(a.json, b.json) === a.json ? -1 : 1));
}

function* readSettingsOfAddIn(contents: Package): Generator {
  for (const part of contents.names(/^xl\/webextensions\/webextension\d*\.xml$/i)) {
    const xml = quietly(() => contents.open(part));
    const text = xml && quietly(() => findSetting(xml));
    // Excel keeps a setting as JSON, and the add-in gives it JSON as a text: it is JSON twice over.
    const once = text ? readStoredText(text) : null;
    if (typeof once === 'string') yield readStoredText(once);
  }
}

function findSetting(xml: XmlReader): string | null {
  if (xml.root() !== 'webextension') return null;
  while (xml.child(1)) {
    if (xml.name !== 'properties') continue;
    while (xml.child(2, 'property')) {
      if (xml.attribute('name') === settingsKey) return xml.attribute('value');
    }
  }
  return null;
}

function readText(contents: Package, part: string): string | null {
  const bytes = quietly(() => contents.read(part));
  const utf8 = bytes && toUtf8(bytes);
  return utf8 && decodeUtf8(utf8, 0, utf8.length);
}

/** Null for a part that cannot be read: it may be anybody's, and no scorecard hangs on it. */
function quietly<Result>(read: () => Result): Result | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

function chooseName(contents: Package): string {
  for (let number = 1; ; number++) {
    const part = `customXml/item${number}.xml`;
    const taken = [part, `customXml/itemProps${number}.xml`, relationsPart(part)];
    if (!taken.some((name) => contents.has(name))) return part;
  }
}

function writeProperties(relationType: string): string {
  const namespace = relationType.replace(/\/relationships\/[^/]*$/, '/customXml');
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
    `<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="${namespace}">` +
    `<ds:schemaRefs><ds:schemaRef ds:uri="${storedNamespace}"/></ds:schemaRefs></ds:datastoreItem>`
  );
}
