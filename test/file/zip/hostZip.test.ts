import { isDeepStrictEqual } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import { nodeZip } from '../../../src/cli/nodeZip';
import { openWorkbook } from '../../../src/file';
import { crc32 } from '../../../src/file/zip/crc32';
import { crc32ByHost, inflateByHost, useHostZip } from '../../../src/file/zip/hostZip';
import { sampleBytes } from '../../support/sample';

afterEach(() => {
  useHostZip(null);
});

const read = (bytes: Uint8Array) => {
  try {
    return [...openWorkbook(bytes, 'draft.xlsx').grids()];
  } catch (error) {
    return String(error);
  }
};

test('a workbook is the same, whoever unpacks it', () => {
  const bytes = sampleBytes();
  const ours = read(bytes);
  useHostZip(nodeZip);
  expect(read(bytes)).toEqual(ours);
});

test.each(Array.from({ length: 40 }, (_, index) => index))(
  'and so is what is said of a damaged one: %d',
  (index) => {
    const bytes = sampleBytes().slice();
    const at = Math.floor(((index + 0.5) * bytes.length) / 40);
    bytes.fill(0x5a, at, at + 24);
    const ours = read(bytes);
    useHostZip(nodeZip);
    // Forty sheets cell by cell take Jest's own comparison minutes.
    expect(isDeepStrictEqual(read(bytes), ours)).toBe(true);
  },
);

describe('what the machine is asked', () => {
  const content = new TextEncoder().encode('one two '.repeat(1_000));
  const packed = new Uint8Array(deflateRawSync(content));

  test('is nothing before it is given', () => {
    expect([inflateByHost(packed, content.length), crc32ByHost(content)]).toEqual([null, null]);
  });

  test('gives the bytes, and no more than are wanted', () => {
    useHostZip(nodeZip);
    expect(inflateByHost(packed, content.length)).toEqual(content);
    expect([10, content.length - 1, content.length + 1].map((size) => inflateByHost(packed, size))).toEqual([
      null,
      null,
      null,
    ]);
    expect(inflateByHost(packed.subarray(0, 10), content.length)).toBeNull();
    expect([null, crc32(content)]).toContain(crc32ByHost(content));
  });
});
