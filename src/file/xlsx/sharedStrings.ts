import { maxText } from '../limits';
import type { TextPool } from '../xml/textPool';
import type { XmlReader } from '../xml/xml';

/** The texts that cells refer to by number. */
export function readSharedStrings(xml: XmlReader | null): string[] {
  const strings: string[] = [];
  if (!xml) return strings;
  xml.root();
  const keepsSpace = keepsSpaceIn(xml, false);
  while (xml.child(1, 'si')) strings.push(readRichText(xml, keepsSpace));
  return strings;
}

/**
 * The text of an `si` or `is` element that is open: its runs joined, without the phonetic ones, and no longer than a
 * cell can hold. `keepsSpace` says whether what is around it keeps the space around its texts.
 */
export function readRichText(xml: XmlReader, keepsSpace: boolean, pool: TextPool | null = null): string {
  const { depth } = xml;
  const own = keepsSpaceIn(xml, keepsSpace);
  let text = '';
  const add = (inherited: boolean) => {
    const run = readRun(xml, inherited, pool);
    if (text.length < maxText) text += run;
  };
  while (xml.child(depth)) {
    if (xml.name === 't') add(own);
    else if (xml.name === 'r') {
      const ofRun = keepsSpaceIn(xml, own);
      const run = xml.depth;
      while (xml.child(run, 't')) add(ofRun);
    }
  }
  return cutText(text);
}

/** Whether the open element keeps the space around its texts; what it does not say it has from those around it. */
export function keepsSpaceIn(xml: XmlReader, inherited: boolean): boolean {
  const said = xml.attributeCount > 0 ? xml.attribute('xml:space') : null;
  return said === null ? inherited : said === 'preserve';
}

/** No cell holds more than Excel allows, whatever its file says. */
export function cutText(text: string): string {
  return text.length > maxText ? text.slice(0, maxText) : text;
}

/** Excel hides characters that XML cannot hold as `_x000D_`, and a text that looks so as `_x005F_x000D_`. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function readRun(xml: XmlReader, inherited: boolean, pool: TextPool | null): string {
  const keepsSpace = keepsSpaceIn(xml, inherited);
  const text = pool && xml.leaf() ? pool.text(xml) : xml.content();
  return unescapeText(keepsSpace ? text : trimSpace(text));
}

/** Without `xml:space="preserve"` Excel drops the space around a text. */
function trimSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
