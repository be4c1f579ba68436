const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Text of UTF-8 bytes; what is not UTF-8 shows as U+FFFD. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  return end === start ? '' : utf8.decode(bytes.subarray(start, end));
}

/** The encoding that a byte order mark, or zeros where Latin letters leave them, give away. */
export function detectUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 2) return null;
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return 'utf-16le';
  if (first === 0 && second !== 0 && third === 0 && fourth !== 0) return 'utf-16be';
  return null;
}

/** Whether text takes four bytes a letter, three of which are noughts where the letters are Latin. */
export function looksLikeUtf32(bytes: Uint8Array): boolean {
  if (bytes.length < 8 || bytes.length % 4 !== 0) return false;
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe && third === 0 && fourth === 0) return true;
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return true;
  const isLetterAt = (at: number, from: number) =>
    [0, 1, 2, 3].every((place) => (bytes[at + place] === 0) !== (place === from));
  return [0, 3].some((from) => isLetterAt(0, from) && isLetterAt(4, from));
}

/** A part's XML as UTF-8, whatever it was written in. Null where it names an encoding that is not known. */
export function toUtf8(bytes: Uint8Array): Uint8Array | null {
  const encoding = detectUtf16(bytes) ?? declaredEncoding(bytes);
  if (encoding === 'utf-8') return bytes;
  try {
    return new TextEncoder().encode(decodeAs(encoding, bytes));
  } catch {
    return null;
  }
}

/** XML that is UTF-8 now, with a declaration that says so. */
export function declareUtf8(bytes: Uint8Array): Uint8Array {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^((?:\u00ef\u00bb\u00bf)?<\?xml\b[^>]*?\bencoding\s*=\s*["'])([\w.:-]+)(?=["'])/.exec(
    head,
  );
  if (!declared || declared[2]!.toLowerCase() === 'utf-8') return bytes;
  const start = declared[1]!.length;
  const rest = bytes.subarray(start + declared[2]!.length);
  const said = new Uint8Array(start + 5 + rest.length);
  said.set(bytes.subarray(0, start));
  said.set([0x55, 0x54, 0x46, 0x2d, 0x38], start);
  said.set(rest, start + 5);
  return said;
}

/** Bytes 0x80 to 0x9f of windows-1252; five of them mean nothing. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Text in an encoding by its name. Throws a RangeError where nobody knows that name. */
export function decodeAs(encoding: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder(encoding);
  const text = decoder.decode(bytes);
  if (decoder.encoding !== 'windows-1252') return text;
  // Some versions of Node take windows-1252 for Latin-1, which has control characters there.
  return text.replace(/[\u0080-\u009f]/g, (control) => windows1252[control.charCodeAt(0) - 0x80]!);
}

function declaredEncoding(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^(?:\u00ef\u00bb\u00bf)?<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/
    .exec(head)?.[1]
    ?.toLowerCase();
  // Eight-bit text that says it is UTF-16 was converted by someone who left the declaration alone.
  return declared === undefined || /^(utf-?8|utf-?16.*|us-ascii|ascii)$/.test(declared) ? 'utf-8' : declared;
}
