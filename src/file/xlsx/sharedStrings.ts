import type { TextPool } from '../xml/textPool';
import type { XmlReader } from '../xml/xml';

/** The texts that cells refer to by number. */
export function readSharedStrings(xml: XmlReader | null): string[] {
  const strings: string[] = [];
  if (!xml) return strings;
  xml.root();
  while (xml.child(1, 'si')) strings.push(readRichText(xml));
  return strings;
}

/** The text of an `si` or `is` element that is open: its runs joined, without the phonetic ones. */
export function readRichText(xml: XmlReader, pool: TextPool | null = null): string {
  const { depth } = xml;
  let text = '';
  while (xml.child(depth)) {
    if (xml.name === 't') text += readRun(xml, pool);
    else if (xml.name === 'r') while (xml.child(depth + 1, 't')) text += readRun(xml, pool);
  }
  return text;
}

/** Excel hides characters that XML cannot hold as `_x000D_`, and a text that looks so as `_x005F_x000D_`. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function readRun(xml: XmlReader, pool: TextPool | null): string {
  const keepsSpace = xml.attributeCount > 0 && xml.attribute('xml:space') === 'preserve';
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
