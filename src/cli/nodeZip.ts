import * as zlib from 'node:zlib';
import type { HostZip } from '../file/index';

/** Node's own; the checksum came to it in the middle of version 20. */
export const nodeZip: HostZip = {
  inflate: (packed, size) => {
    // In one piece: pieces would be put together, and for a moment stand beside the whole.
    const chunkSize = Math.max(size + 1, zlib.constants.Z_MIN_CHUNK);
    const { buffer, byteOffset, length } = zlib.inflateRawSync(packed, { maxOutputLength: size, chunkSize });
    return new Uint8Array(buffer, byteOffset, length);
  },
  crc32: (zlib as { crc32?: (bytes: Uint8Array) => number }).crc32,
};
