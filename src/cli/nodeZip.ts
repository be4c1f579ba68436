import * as zlib from 'node:zlib';
import type { HostZip } from '../file/index';

/** Node's own; the checksum came to it in the middle of version 20. */
export const nodeZip: HostZip = {
  inflate: (packed, size) => {
    const { buffer, byteOffset, length } = zlib.inflateRawSync(packed, { maxOutputLength: size });
    return new Uint8Array(buffer, byteOffset, length);
  },
  crc32: (zlib as { crc32?: (bytes: Uint8Array) => number }).crc32,
};
