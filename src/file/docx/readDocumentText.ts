import { XmlReader } from '../xml/xml';
import { inflateEntry, readDirectory, startsLikeZip } from '../zip/zip';
import { DocumentUnreadable } from './failures';

const BODY = 'word/document.xml';
/** A plan's text of more than this is none. */
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_DEPTH = 256;
/** What tracked changes took out, and codes behind what is shown. */
const UNSEEN = new Set([
  'del',
  'moveFrom',
  'delText',
  'instrText',
  'delInstrText',
  'Fallback',
  'pPrChange',
  'rPrChange',
]);

/** Whether a file is a zip, as a Word document is. */
export function looksLikeDocument(bytes: Uint8Array): boolean {
  return startsLikeZip(bytes);
}

/**
 * The text of a Word document's body, an empty line between paragraphs, with what tracked changes put in and without what
 * they took out.
 */
export function readDocumentText(bytes: Uint8Array, fileName: string): string {
  const unreadable = (why: string) => new DocumentUnreadable(fileName, why);
  const faults = {
    cutShort: () => unreadable('it ends too early'),
    damaged: (_part: string | null, what: string) => unreadable(what),
    unsupported: (what: string) => unreadable(`it is ${what}`),
    tooMuch: () => unreadable('it is too long'),
  };
  const entry = readDirectory(bytes, faults).find(({ name }) => name === BODY);
  if (!entry) throw unreadable('it is no Word document');
  const xml = new XmlReader(
    inflateEntry(bytes, entry, faults, MOST_BYTES),
    {
      damaged: unreadable,
      hasDtd: () => unreadable('it holds declarations of its own'),
      tooDeep: () => unreadable('its parts lie too deep in each other'),
    },
    MOST_DEPTH,
  );
  return readParagraphs(xml);
}

function readParagraphs(xml: XmlReader): string {
  let text = '';
  let unseenFrom = Infinity;
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    const { name, depth } = xml;
    if (token === 'open' && UNSEEN.has(name) && depth < unseenFrom) unseenFrom = depth;
    const isSeen = depth < unseenFrom;
    if (token === 'close' && depth === unseenFrom) unseenFrom = Infinity;
    if (!isSeen) continue;
    if (token === 'text' && name === 't') text += xml.text();
    if (token === 'open' && (name === 'tab' || name === 'br')) text += ' ';
    // A numbered or bulleted paragraph is one of a list.
    if (token === 'open' && name === 'numPr') text += '\u2022 ';
    if (token === 'open' && name === 'p' && text !== '') text += '\n\n';
  }
  return text;
}
