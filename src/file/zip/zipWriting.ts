import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import {
  centralHeader,
  locateData,
  locateDirectory,
  localHeader,
  readUint16,
  readUint32,
  unknown32,
  type Directory,
  type ZipEntry,
  type ZipFaults,
} from './zip';

/** The new content of a part, as it will stand in the zip. */
export interface PackedPart {
  readonly packed: Uint8Array;
  readonly method: 0 | 8;
  readonly crc: number;
  readonly size: number;
}

export interface ZipChanges {
  /** New content for an entry, or null where the entry goes. */
  readonly changed: ReadonlyMap<ZipEntry, PackedPart | null>;
  readonly added: readonly (readonly [name: string, content: PackedPart])[];
}

/** Beyond this size the last seventh of the packing takes as long again as all that came before it. */
const bigBytes = 4 * 1024 * 1024;

export function packPart(content: Uint8Array): PackedPart {
  const packed = deflateSync(content, { level: content.length > bigBytes ? 3 : 6 });
  const shrinks = packed.length < content.length;
  return {
    // A copy, because the packer hands out the start of a buffer as long as the content.
    packed: shrinks ? packed.slice() : content.slice(),
    method: shrinks ? 8 : 0,
    crc: crc32(content),
    size: content.length,
  };
}

/**
 * The same zip with some parts changed. Every other byte is copied as it stands, only moved: headers, compressed data,
 * what lies between the parts, comments, and the order of it all.
 * @param entries of this zip, as `readDirectory` lists them.
 */
export function rewriteZip(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  { changed, added }: ZipChanges,
  faults: ZipFaults,
): Uint8Array {
  const directory = locateDirectory(bytes, faults);
  const output = new Output();
  const places = copyParts(bytes, entries, changed, directory, output, faults);
  const addedAt = added.map(([name, part]) => {
    const at = output.length;
    output.add(localRecord(name, part), part.packed);
    return at;
  });
  const start = output.length;
  let at = directory.start;
  let count = 0;
  for (const entry of entries) {
    const length = 46 + readUint16(bytes, at + 28) + readUint16(bytes, at + 30) + readUint16(bytes, at + 32);
    const part = changed.get(entry);
    if (part !== null) {
      const header = copy(bytes, at, at + length);
      patchCentral(header, places.get(entry)! - directory.junkBytes, part);
      output.add(header);
      count++;
    }
    at += length;
  }
  added.forEach(([name, part], index) => {
    output.add(centralRecord(name, part, addedAt[index]! - directory.junkBytes));
    count++;
  });
  const tail = copy(bytes, at, bytes.length);
  patchEnd(tail, at, directory, { start: start - directory.junkBytes, size: output.length - start, count });
  if (directory.end64 !== null) {
    const moved = output.length + directory.end64 - at - directory.junkBytes;
    writeUint64(tail, directory.end - 20 + 8 - at, moved);
  }
  output.add(tail);
  return output.join();
}

/** Copies or replaces each part; answers where each one now stands. */
function copyParts(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  changed: ZipChanges['changed'],
  directory: Directory,
  output: Output,
  faults: ZipFaults,
): Map<ZipEntry, number> {
  const places = new Map<ZipEntry, number>();
  const ordered = [...entries].sort((one, other) => one.offset - other.offset);
  output.add(bytes.subarray(0, ordered[0]?.offset ?? directory.start));
  ordered.forEach((entry, index) => {
    const next = ordered[index + 1]?.offset ?? directory.start;
    const data = locateData(bytes, entry, faults);
    const dataStart = data.byteOffset - bytes.byteOffset;
    if (dataStart + data.length > next) {
      throw faults.damaged(entry.name, 'two of its parts overlap');
    }
    places.set(entry, output.length);
    const part = changed.get(entry);
    if (part === undefined) {
      output.add(bytes.subarray(entry.offset, next));
    } else if (part !== null) {
      const header = copy(bytes, entry.offset, dataStart);
      patchLocal(header, part);
      output.add(header, part.packed);
    }
  });
  return places;
}

function patchLocal(header: Uint8Array, part: PackedPart): void {
  // The sizes are known now, so none follow the data.
  writeUint16(header, 6, readUint16(header, 6) & ~8);
  writeUint16(header, 8, part.method);
  writeUint32(header, 14, part.crc);
  const extra = 30 + readUint16(header, 26);
  const wide = findWide(header, extra, extra + readUint16(header, 28));
  let at = wide;
  for (const [field, value] of [
    [22, part.size],
    [18, part.packed.length],
  ] as const) {
    const isWide = readUint32(header, field) === unknown32 && at !== null;
    if (!isWide) writeUint32(header, field, value);
    else writeUint64(header, at!, value);
    if (isWide) at! += 8;
  }
}

function patchCentral(header: Uint8Array, offset: number, part: PackedPart | undefined): void {
  const extra = 46 + readUint16(header, 28);
  let at = findWide(header, extra, extra + readUint16(header, 30));
  if (part) {
    writeUint16(header, 8, readUint16(header, 8) & ~8);
    writeUint16(header, 10, part.method);
    writeUint32(header, 16, part.crc);
  }
  for (const [field, value] of [
    [24, part?.size],
    [20, part?.packed.length],
    [42, offset],
  ] as const) {
    const isWide = readUint32(header, field) === unknown32 && at !== null;
    if (value !== undefined) {
      if (isWide) writeUint64(header, at!, value);
      else writeUint32(header, field, value);
    }
    if (isWide) at! += 8;
  }
}

/** Where the values of the 64-bit field start, null without one. */
function findWide(header: Uint8Array, from: number, to: number): number | null {
  for (let at = from; at + 4 <= to; at += 4 + readUint16(header, at + 2)) {
    if (readUint16(header, at) === 1) return at + 4;
  }
  return null;
}

function patchEnd(
  tail: Uint8Array,
  tailStart: number,
  { end, end64 }: Directory,
  list: { readonly start: number; readonly size: number; readonly count: number },
): void {
  const at = end - tailStart;
  for (const field of [8, 10]) {
    if (readUint16(tail, at + field) !== 0xffff) writeUint16(tail, at + field, list.count);
  }
  if (readUint32(tail, at + 12) !== unknown32) writeUint32(tail, at + 12, list.size);
  if (readUint32(tail, at + 16) !== unknown32) writeUint32(tail, at + 16, list.start);
  if (end64 === null) return;
  const wide = end64 - tailStart;
  writeUint64(tail, wide + 24, list.count);
  writeUint64(tail, wide + 32, list.count);
  writeUint64(tail, wide + 40, list.size);
  writeUint64(tail, wide + 48, list.start);
}

/** The first day that a zip can tell: there is no clock here. */
const firstDay = 0x21;

function localRecord(name: string, part: PackedPart): Uint8Array {
  const nameBytes = new TextEncoder().encode(name);
  const record = new Uint8Array(30 + nameBytes.length);
  writeUint32(record, 0, localHeader);
  writeCommon(record, 4, part, nameBytes.length);
  record.set(nameBytes, 30);
  return record;
}

function centralRecord(name: string, part: PackedPart, offset: number): Uint8Array {
  const nameBytes = new TextEncoder().encode(name);
  const record = new Uint8Array(46 + nameBytes.length);
  writeUint32(record, 0, centralHeader);
  writeUint16(record, 4, 20);
  writeCommon(record, 6, part, nameBytes.length);
  writeUint32(record, 42, offset);
  record.set(nameBytes, 46);
  return record;
}

/** The run of fields, from the version needed to the length of the name, that both kinds of record share. */
function writeCommon(record: Uint8Array, at: number, part: PackedPart, nameLength: number): void {
  writeUint16(record, at, 20);
  writeUint16(record, at + 4, part.method);
  writeUint16(record, at + 8, firstDay);
  writeUint32(record, at + 10, part.crc);
  writeUint32(record, at + 14, part.packed.length);
  writeUint32(record, at + 18, part.size);
  writeUint16(record, at + 22, nameLength);
}

class Output {
  length = 0;
  private readonly pieces: Uint8Array[] = [];

  add(...pieces: readonly Uint8Array[]): void {
    for (const piece of pieces) {
      this.pieces.push(piece);
      this.length += piece.length;
    }
  }

  join(): Uint8Array {
    const all = new Uint8Array(this.length);
    let at = 0;
    for (const piece of this.pieces) {
      all.set(piece, at);
      at += piece.length;
    }
    return all;
  }
}

function writeUint16(bytes: Uint8Array, at: number, value: number): void {
  bytes[at] = value & 255;
  bytes[at + 1] = (value >>> 8) & 255;
}

function writeUint32(bytes: Uint8Array, at: number, value: number): void {
  writeUint16(bytes, at, value & 0xffff);
  writeUint16(bytes, at + 2, value >>> 16);
}

function writeUint64(bytes: Uint8Array, at: number, value: number): void {
  writeUint32(bytes, at, value >>> 0);
  writeUint32(bytes, at + 4, Math.floor(value / 2 ** 32));
}

/** Bytes to be changed. To slice one of Node’s buffers would give the very bytes of the file. */
function copy(bytes: Uint8Array, from: number, to: number): Uint8Array {
  return new Uint8Array(bytes.subarray(from, to));
}
