import { deflateSync, inflateSync } from 'node:zlib';
import { crc32 } from '../../src/file/zip/crc32';
import type { Picture } from './raster';

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
/** Eight bits each of red, green, blue and alpha; no interlacing. */
const format = [8, 6, 0, 0, 0];

export function encodePng({ size, pixels }: Picture): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set(format, 8);
  const rows = Buffer.alloc(size * (size * 4 + 1));
  // Each row begins with its filter, which is none.
  for (let y = 0; y < size; y++)
    rows.set(pixels.subarray(y * size * 4, (y + 1) * size * 4), y * (size * 4 + 1) + 1);
  const parts = [
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([signature, ...parts]);
}

/** A picture that `encodePng` wrote. */
export function decodePng(png: Buffer): Picture {
  const { width: size } = readPngSize(png)!;
  const length = png.readUInt32BE(33);
  const rows = inflateSync(png.subarray(41, 41 + length));
  const pixels = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++) {
    const from = y * (size * 4 + 1) + 1;
    pixels.set(rows.subarray(from, from + size * 4), y * size * 4);
  }
  return { size, pixels };
}

/** Width and height of any PNG file in pixels; null where it is none. */
export function readPngSize(png: Buffer): { readonly width: number; readonly height: number } | null {
  if (!png.subarray(0, 8).equals(signature) || png.length < 24) return null;
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body) >>> 0);
  return Buffer.concat([length, body, sum]);
}
