import { decodeAs, detectUtf16 } from '../xml/encoding';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The text of a file, and how it was written. */
export interface CsvText {
  readonly text: string;
  readonly encoding: Encoding;
  readonly hasMark: boolean;
}

/** UTF-8 where it is UTF-8, otherwise what Excel on Windows writes by default. A byte order mark is left off. */
export function decodeText(bytes: Uint8Array): CsvText {
  const utf16 = detectUtf16(bytes);
  if (utf16) {
    const text = decodeUtf16(bytes, utf16 === 'utf-16le');
    const hasMark = text.startsWith(mark);
    return { text: hasMark ? text.slice(1) : text, encoding: utf16, hasMark };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const hasMark = text.startsWith(mark);
    return { text: hasMark ? text.slice(1) : text, encoding: 'utf-8', hasMark };
  } catch {
    return { text: decodeAs('windows-1252', bytes), encoding: 'windows-1252', hasMark: false };
  }
}

/** The text written the way the file was; as UTF-8 with a mark where that way does not hold all of it. */
export function encodeText(text: string, { text: before, encoding, hasMark }: CsvText): Uint8Array {
  const marked = new TextEncoder().encode(mark + text);
  // Excel takes UTF-8 without a mark for the old encoding of Windows, which made no difference so far.
  if (encoding === 'utf-8' && !hasMark && isAscii(before) && !isAscii(text)) return marked;
  const bytes = encodeAs(encoding, hasMark ? mark + text : text);
  return decodeText(bytes).text === text ? bytes : marked;
}

const mark = '\ufeff';

function isAscii(text: string): boolean {
  return !/[^\u0000-\u007f]/.test(text);
}

function decodeUtf16(bytes: Uint8Array, isLittle: boolean): string {
  const high = isLittle ? 1 : 0;
  const units: string[] = [];
  // In pieces, because a call takes only so many arguments.
  for (let at = 0; at + 1 < bytes.length; at += 8192) {
    const piece: number[] = [];
    for (let unit = at; unit + 1 < bytes.length && unit < at + 8192; unit += 2) {
      piece.push((bytes[unit + high]! << 8) | bytes[unit + 1 - high]!);
    }
    units.push(String.fromCharCode(...piece));
  }
  return units.join('');
}

/** What the encoding has no character for comes out as another. */
function encodeAs(encoding: Encoding, text: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'windows-1252') return encodeBytes(text);
  const high = encoding === 'utf-16le' ? 1 : 0;
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index++) {
    bytes[index * 2 + high] = text.charCodeAt(index) >> 8;
    bytes[index * 2 + 1 - high] = text.charCodeAt(index) & 255;
  }
  return bytes;
}

function encodeBytes(text: string): Uint8Array {
  const all = decodeAs(
    'windows-1252',
    Uint8Array.from({ length: 256 }, (_, byte) => byte),
  );
  const codes = new Map(Array.from(all, (character, byte) => [character, byte]));
  return Uint8Array.from(Array.from(text, (character) => codes.get(character) ?? 0));
}
