import { crc32 } from '../../src/file/zip/crc32';

export interface ZipOptions {
  /** Sizes and offsets in the 64-bit records. */
  readonly isZip64?: boolean;
  readonly flags?: number;
  readonly method?: number;
}

/** Zips parts without compression, field by field, to make what a usual zip library will not. A name may come twice. */
export function packZip(
  parts: readonly (readonly [name: string, content: Uint8Array])[],
  options: ZipOptions = {},
): Uint8Array {
  const { isZip64 = false, flags = 0, method = 0 } = options;
  const zip: number[] = [];
  const directory: number[] = [];
  for (const [name, content] of parts) {
    const nameBytes = [...new TextEncoder().encode(name)];
    const offset = zip.length;
    const claimed = (value: number): number => (isZip64 ? 0xffffffff : value);
    const start = [...u16(20), ...u16(flags), ...u16(method), ...u32(0), ...u32(crc32(content))];
    zip.push(
      ...u32(0x04034b50),
      ...start,
      ...u32(content.length),
      ...u32(content.length),
      ...u16(nameBytes.length),
      ...u16(0),
    );
    zip.push(...nameBytes);
    for (const byte of content) zip.push(byte);
    const extra = isZip64
      ? [...u16(1), ...u16(24), ...u64(content.length), ...u64(content.length), ...u64(offset)]
      : [];
    directory.push(
      ...u32(0x02014b50),
      ...u16(20),
      ...start,
      ...u32(claimed(content.length)),
      ...u32(claimed(content.length)),
    );
    directory.push(
      ...u16(nameBytes.length),
      ...u16(extra.length),
      ...u16(0),
      ...u16(0),
      ...u16(0),
      ...u32(0),
    );
    directory.push(...u32(claimed(offset)), ...nameBytes, ...extra);
  }
  const start = zip.length;
  zip.push(...directory);
  if (isZip64) {
    const end = zip.length;
    zip.push(
      ...u32(0x06064b50),
      ...u64(44),
      ...u16(45),
      ...u16(45),
      ...u32(0),
      ...u32(0),
      ...u64(parts.length),
      ...u64(parts.length),
    );
    zip.push(...u64(directory.length), ...u64(start), ...u32(0x07064b50), ...u32(0), ...u64(end), ...u32(1));
  }
  const count = isZip64 ? 0xffff : parts.length;
  zip.push(...u32(0x06054b50), ...u16(0), ...u16(0), ...u16(count), ...u16(count));
  zip.push(...u32(isZip64 ? 0xffffffff : directory.length), ...u32(isZip64 ? 0xffffffff : start), ...u16(0));
  return Uint8Array.from(zip);
}

function u16(value: number): number[] {
  return [value & 255, (value >>> 8) & 255];
}

function u32(value: number): number[] {
  return [...u16(value & 0xffff), ...u16(value >>> 16)];
}

function u64(value: number): number[] {
  return [...u32(value), ...u32(0)];
}
