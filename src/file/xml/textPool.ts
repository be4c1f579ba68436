import { decodeUtf8 } from './encoding';

/** What `leaf` left in an XmlReader. */
interface TextBytes {
  readonly bytes: Uint8Array;
  readonly textStart: number;
  readonly textEnd: number;
  readonly isPlain: boolean;
  text(): string;
}

const slots = 4096;
const longest = 64;

/** Makes strings of bytes, and gives out the same string again where the same text returned soon after. */
export class TextPool {
  private readonly texts: string[] = new Array<string>(slots).fill('');

  text(found: TextBytes): string {
    const { bytes, textStart, textEnd } = found;
    const length = textEnd - textStart;
    if (!found.isPlain || length > longest) return found.text();
    let hash = length;
    for (let at = textStart; at < textEnd; at++) hash = (Math.imul(hash, 31) + bytes[at]!) | 0;
    const slot = (hash ^ (hash >>> 12)) & (slots - 1);
    const known = this.texts[slot]!;
    if (known.length === length && isSame(known, bytes, textStart)) return known;
    return (this.texts[slot] = decodeUtf8(bytes, textStart, textEnd));
  }
}

function isSame(text: string, bytes: Uint8Array, start: number): boolean {
  for (let index = 0; index < text.length; index++) {
    if (text.charCodeAt(index) !== bytes[start + index]) return false;
  }
  return true;
}
