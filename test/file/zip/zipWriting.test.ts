import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { DamagedWorkbook } from '../../../src/file/failures';
import { zipFaults } from '../../../src/file/xlsx/parts/faults';
import { inflateEntry, readDirectory } from '../../../src/file/zip/zip';
import { packPart, rewriteZip, type ZipChanges } from '../../../src/file/zip/zipWriting';
import { packZip } from '../../support/zip';

const encoder = new TextEncoder();

function rewrite(
  bytes: Uint8Array,
  contents: Readonly<Record<string, string | null>>,
  added: Readonly<Record<string, string>> = {},
): Uint8Array {
  const entries = readDirectory(bytes, zipFaults('draft.zip'));
  const changed: ZipChanges['changed'] = new Map(
    entries
      .filter(({ name }) => name in contents)
      .map((entry) => {
        const content = contents[entry.name]!;
        return [entry, content === null ? null : packPart(encoder.encode(content))];
      }),
  );
  const news = Object.entries(added).map(([name, text]) => [name, packPart(encoder.encode(text))] as const);
  return rewriteZip(bytes, entries, { changed, added: news }, zipFaults('draft.zip'));
}

function contentsOf(bytes: Uint8Array): [string, string][] {
  return readDirectory(bytes, zipFaults('draft.zip')).map((entry) => [
    entry.name,
    strFromU8(inflateEntry(bytes, entry, zipFaults('draft.zip'), 1e6)),
  ]);
}

const parts = [
  ['a', strToU8('one')],
  ['b', strToU8('two')],
  ['c', strToU8('three')],
] as const;
const long = 'long enough to be packed '.repeat(20);

test.each([
  ['plain', packZip(parts)],
  ['with 64-bit records', packZip(parts, { isZip64: true })],
  ['with text before it', Uint8Array.from([...strToU8('junk before'), ...packZip(parts)])],
  ['packed by another program', zipSync({ a: strToU8('one'), b: strToU8('two'), c: strToU8('three') })],
])('parts of a zip are changed, taken out and added: %s', (_, bytes) => {
  expect(rewrite(bytes, {})).toEqual(bytes);
  const saved = rewrite(bytes, { a: long, b: null }, { d: 'four' });
  expect(contentsOf(saved)).toEqual([
    ['a', long],
    ['c', 'three'],
    ['d', 'four'],
  ]);
  expect(contentsOf(rewrite(saved, { a: 'one', d: null }))).toEqual([
    ['a', 'one'],
    ['c', 'three'],
  ]);
});

test('sizes told after the data, times, extra fields and comments stay or are told anew', () => {
  const bytes = zipWithDescriptors();
  const saved = rewrite(bytes, { b: long });
  expect(contentsOf(saved)).toEqual([
    ['a', 'one'],
    ['b', long],
    ['c', 'three'],
  ]);
  const unchanged = find(bytes, 'Pa-end');
  expect(saved.subarray(0, unchanged)).toEqual(bytes.subarray(0, unchanged));
  for (const text of ['extra-b', 'comment-b', 'comment of the zip', 'Pc-end']) {
    expect(find(saved, text)).toBeGreaterThan(0);
  }
  expect(find(saved, 'Pb-end')).toBe(-1);
  const [before, after] = [
    readDirectory(bytes, zipFaults('x'))[1]!,
    readDirectory(saved, zipFaults('x'))[1]!,
  ];
  const header = (zip: Uint8Array, offset: number) => [...zip.subarray(offset + 10, offset + 14)];
  expect(header(saved, after.offset)).toEqual(header(bytes, before.offset));
  // The sizes are in the headers now, so neither header may promise them after the data.
  expect(saved[after.offset + 6]).toBe(0);
  expect([0, 1, 2].map((index) => saved[centralOf(saved, index) + 8])).toEqual([8, 0, 8]);
  expect([...Object.keys(unzipSync(saved))]).toEqual(['a', 'b', 'c']);
});

test('parts that overlap are refused', () => {
  const bytes = packZip(parts);
  const entries = readDirectory(bytes, zipFaults('draft.zip'));
  const lying = entries.map((entry, index) => (index === 0 ? { ...entry, compressedSize: 40 } : entry));
  expect(() => rewriteZip(bytes, lying, { changed: new Map(), added: [] }, zipFaults('draft.zip'))).toThrow(
    DamagedWorkbook,
  );
});

test('whatever is changed, the rest comes back as it was', () => {
  const content = fc.oneof(fc.string(), fc.string({ minLength: 500, maxLength: 2000 }));
  const change = fc.oneof(fc.constant(undefined), fc.constant(null), content);
  fc.assert(
    fc.property(fc.array(fc.tuple(content, change), { maxLength: 6 }), fc.boolean(), (all, isZip64) => {
      const bytes = packZip(
        all.map(([text], index) => [`part${index}`, encoder.encode(text)] as const),
        { isZip64 },
      );
      const changes = Object.fromEntries(
        all.flatMap(([, after], index) => (after === undefined ? [] : [[`part${index}`, after]])),
      );
      const wanted = all.flatMap(([text, after], index) =>
        after === null ? [] : [[`part${index}`, after ?? text]],
      );
      const written = wanted.map(([name, text]) => [name, strFromU8(encoder.encode(text))]);
      expect(contentsOf(rewrite(bytes, changes))).toEqual(written);
    }),
  );
});

function centralOf(bytes: Uint8Array, index: number): number {
  const headers = [...strFromU8(bytes, true).matchAll(/PK\u0001\u0002/g)];
  return headers[index]!.index;
}

/** A zip whose sizes follow the data, with something after each part, and comments. */
function zipWithDescriptors(): Uint8Array {
  const plain = packZip(parts);
  const entries = readDirectory(plain, zipFaults('x'));
  const local: number[] = [];
  const central: number[] = [];
  const u16 = (value: number) => [value & 255, (value >>> 8) & 255];
  const u32 = (value: number) => [...u16(value & 0xffff), ...u16(value >>> 16)];
  entries.forEach(({ name, crc, size }, index) => {
    const offset = local.length;
    const extra = strToU8(`xx\u0007\u0000extra-${name}`);
    const stamp = [...u16(0x1234), ...u16(0x4567)];
    local.push(
      ...u32(0x04034b50),
      ...u16(20),
      ...u16(8),
      ...u16(0),
      ...stamp,
      ...u32(0),
      ...u32(0),
      ...u32(0),
    );
    local.push(...u16(1), ...u16(0), ...strToU8(name), ...parts[index]![1]);
    local.push(...u32(0x08074b50), ...u32(crc), ...u32(size), ...u32(size), ...strToU8(`P${name}-end`));
    const comment = strToU8(`comment-${name}`);
    central.push(...u32(0x02014b50), ...u16(20), ...u16(20), ...u16(8), ...u16(0), ...stamp, ...u32(crc));
    central.push(...u32(size), ...u32(size), ...u16(1), ...u16(extra.length), ...u16(comment.length));
    central.push(...u16(0), ...u16(0), ...u32(0), ...u32(offset), ...strToU8(name), ...extra, ...comment);
  });
  const end = [...u32(0x06054b50), ...u16(0), ...u16(0), ...u16(3), ...u16(3), ...u32(central.length)];
  const comment = strToU8('comment of the zip');
  end.push(...u32(local.length), ...u16(comment.length), ...comment);
  return Uint8Array.from([...local, ...central, ...end]);
}

function find(bytes: Uint8Array, text: string): number {
  return strFromU8(bytes, true).indexOf(text);
}
