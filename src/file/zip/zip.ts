import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { crc32ByHost, inflateByHost } from './hostZip';

/** The failures for a zip that cannot be unpacked, which only whoever knows what it holds can name. */
export interface ZipFaults {
  cutShort(): Error;
  /** `part` is null for the zip itself; `what` completes "because". */
  damaged(part: string | null, what: string): Error;
  /** `what` completes "it is". */
  unsupported(what: string): Error;
  tooMuch(part: string, limitBytes: number): Error;
}

/** One part of a zip, as its directory describes it. Sizes are claims until the part is inflated. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where its local header stands in the file. */
  readonly offset: number;
}

export const localHeader = 0x04034b50;
export const centralHeader = 0x02014b50;
const directoryEnd = 0x06054b50;
const zip64Locator = 0x07064b50;
const zip64DirectoryEnd = 0x06064b50;
export const unknown32 = 0xffffffff;

/** Deflate cannot do better than 1032 to 1; a directory that claims more is lying. */
const bestRatio = 1032;

/** Small enough that one chunk cannot blow up to much before we look at the count again. */
const chunkBytes = 32 * 1024;

export function startsLikeZip(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && readUint32(bytes, 0) === localHeader;
}

/** Whether the directory that ends a zip can be found, whatever the file begins with. */
export function endsLikeZip(bytes: Uint8Array): boolean {
  return findDirectoryEnd(bytes) >= 0;
}

/** Lists what a zip holds, from the directory at its end; junk before the first part is passed over. */
export function readDirectory(bytes: Uint8Array, faults: ZipFaults): ZipEntry[] {
  const directory = locateDirectory(bytes, faults);
  const entries: ZipEntry[] = [];
  let at = directory.start;
  for (let index = 0; index < directory.count; index++) {
    if (at + 46 > bytes.length || readUint32(bytes, at) !== centralHeader) {
      throw faults.damaged(null, 'the list of its parts cannot be read');
    }
    const nameLength = readUint16(bytes, at + 28);
    const extraLength = readUint16(bytes, at + 30);
    const nameEnd = at + 46 + nameLength;
    const sizes = {
      size: readUint32(bytes, at + 24),
      compressedSize: readUint32(bytes, at + 20),
      offset: readUint32(bytes, at + 42),
    };
    readZip64Sizes(bytes, nameEnd, Math.min(nameEnd + extraLength, bytes.length), sizes);
    entries.push({
      name: decodeName(bytes.subarray(at + 46, nameEnd)),
      method: readUint16(bytes, at + 10),
      isEncrypted: (readUint16(bytes, at + 8) & 1) === 1,
      crc: readUint32(bytes, at + 16),
      compressedSize: sizes.compressedSize,
      size: sizes.size,
      offset: sizes.offset + directory.junkBytes,
    });
    at = nameEnd + extraLength + readUint16(bytes, at + 32);
  }
  return entries;
}

/** Unpacks one part. Never makes more than it declares, nor more than `maxBytes`. */
export function inflateEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  faults: ZipFaults,
  maxBytes: number,
): Uint8Array {
  const packed = locateData(bytes, entry, faults);
  if (entry.size > maxBytes) throw faults.tooMuch(entry.name, maxBytes);
  const damage = (what: string) => faults.damaged(entry.name, what);
  if (entry.isEncrypted) throw faults.unsupported('a zip with a password');
  if (entry.method !== 0 && entry.method !== 8) {
    throw faults.unsupported(`packed in a way that Excel does not use (zip method ${entry.method})`);
  }
  let content = packed;
  if (entry.method === 8) {
    if (entry.size > packed.length * bestRatio) throw damage('a part is shorter than it claims');
    content = inflateByHost(packed, entry.size) ?? inflate(packed, entry.size, damage);
  }
  if (content.length !== entry.size) throw damage('a part is not as long as it claims');
  if ((crc32ByHost(content) ?? crc32(content)) !== entry.crc) throw damage('the checksum of a part is wrong');
  return content;
}

function inflate(packed: Uint8Array, size: number, damage: (what: string) => Error): Uint8Array {
  const content = new Uint8Array(size);
  let length = 0;
  let isOverrun = false;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > size) isOverrun = true;
    else content.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length && !isOverrun; at += chunkBytes) {
    try {
      inflater.push(packed.subarray(at, at + chunkBytes), at + chunkBytes >= packed.length);
    } catch {
      throw damage('a part cannot be unpacked');
    }
  }
  if (isOverrun) throw damage('a part is longer than it claims');
  return length === size ? content : content.subarray(0, length);
}

export function locateData(bytes: Uint8Array, entry: ZipEntry, faults: ZipFaults): Uint8Array {
  const { offset } = entry;
  if (offset < 0 || offset + 30 > bytes.length || readUint32(bytes, offset) !== localHeader) {
    throw faults.damaged(entry.name, 'a part is not where the list of parts says');
  }
  const start = offset + 30 + readUint16(bytes, offset + 26) + readUint16(bytes, offset + 28);
  if (start + entry.compressedSize > bytes.length) {
    throw faults.damaged(entry.name, 'a part runs past the end of the file');
  }
  return bytes.subarray(start, start + entry.compressedSize);
}

function findDirectoryEnd(bytes: Uint8Array): number {
  const lowest = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= lowest; at--) {
    if (bytes[at] === 0x50 && readUint32(bytes, at) === directoryEnd) return at;
  }
  return -1;
}

export interface Directory {
  readonly start: number;
  readonly count: number;
  /** Where the record that ends the zip stands, and its 64-bit twin if there is one. */
  readonly end: number;
  readonly end64: number | null;
  /** Bytes before the zip itself: offsets in it count from there. */
  readonly junkBytes: number;
}

export function locateDirectory(bytes: Uint8Array, faults: ZipFaults): Directory {
  const end = findDirectoryEnd(bytes);
  if (end < 0) throw faults.cutShort();
  let twin: number | null = null;
  let count = readUint16(bytes, end + 10);
  let size = readUint32(bytes, end + 12);
  let offset = readUint32(bytes, end + 16);
  let directoryStop = end;
  if (readUint16(bytes, end + 4) !== 0 && readUint16(bytes, end + 4) !== 0xffff) {
    throw faults.unsupported('one piece of a zip in several pieces');
  }
  const locator = end - 20;
  if (locator >= 0 && readUint32(bytes, locator) === zip64Locator) {
    // The locator counts from the start of the zip, which junk may have shifted: look just before it as well.
    const end64 = [readUint64(bytes, locator + 8), locator - 56].find(
      (at) => at >= 0 && at + 56 <= locator && readUint32(bytes, at) === zip64DirectoryEnd,
    );
    if (end64 === undefined) throw faults.damaged(null, 'the list of its parts cannot be found');
    count = readUint64(bytes, end64 + 32);
    size = readUint64(bytes, end64 + 40);
    offset = readUint64(bytes, end64 + 48);
    directoryStop = twin = end64;
  }
  const start = [directoryStop - size, offset].find(
    (at) => count === 0 || (at >= 0 && at < directoryStop && readUint32(bytes, at) === centralHeader),
  );
  if (start === undefined || start < offset) {
    throw faults.damaged(null, 'the list of its parts cannot be found');
  }
  return { start, count, end, end64: twin, junkBytes: start - offset };
}

function readZip64Sizes(
  bytes: Uint8Array,
  from: number,
  to: number,
  sizes: { size: number; compressedSize: number; offset: number },
): void {
  for (let at = from; at + 4 <= to;) {
    const length = readUint16(bytes, at + 2);
    if (readUint16(bytes, at) === 1) {
      let value = at + 4;
      for (const key of ['size', 'compressedSize', 'offset'] as const) {
        if (sizes[key] === unknown32 && value + 8 <= to) {
          sizes[key] = readUint64(bytes, value);
          value += 8;
        }
      }
    }
    at += 4 + length;
  }
}

function decodeName(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

export function readUint16(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
}

export function readUint32(bytes: Uint8Array, at: number): number {
  return (readUint16(bytes, at) | (readUint16(bytes, at + 2) << 16)) >>> 0;
}

function readUint64(bytes: Uint8Array, at: number): number {
  return readUint32(bytes, at) + readUint32(bytes, at + 4) * 2 ** 32;
}
