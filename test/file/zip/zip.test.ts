import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate';
import {
  CutShortWorkbook,
  DamagedWorkbook,
  TooMuchContent,
  UnsupportedZip,
} from '../../../src/file/failures';
import { crc32 } from '../../../src/file/zip/crc32';
import { zipFaults } from '../../../src/file/xlsx/parts/faults';
import { inflateEntry, readDirectory } from '../../../src/file/zip/zip';
import { packZip } from '../../support/zip';

const content = strToU8('A scorecard, '.repeat(500));
const megabyte = 1024 * 1024;

function unzip(bytes: Uint8Array, maxBytes = megabyte): Record<string, string> {
  const parts: Record<string, string> = {};
  for (const entry of readDirectory(bytes, zipFaults('draft.xlsx'))) {
    parts[entry.name] = new TextDecoder().decode(
      inflateEntry(bytes, entry, zipFaults('draft.xlsx'), maxBytes),
    );
  }
  return parts;
}

const text = new TextDecoder().decode(content);

function streamedZip(): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  const part = new ZipDeflate('a.xml');
  zip.add(part);
  part.push(content, true);
  zip.end();
  return join(...chunks);
}

function join(...chunks: Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(chunks));
}

describe('a zip is read', () => {
  test.each<[name: string, bytes: Uint8Array]>([
    ['compressed', zipSync({ 'a.xml': content })],
    ['stored', zipSync({ 'a.xml': content }, { level: 0 })],
    ['with sizes after the data', streamedZip()],
    ['with 64-bit sizes', packZip([['a.xml', content]], { isZip64: true })],
    ['with a comment', zipSync({ 'a.xml': content }, { comment: 'made by hand' })],
    ['with a comment at its end', withComment(zipSync({ 'a.xml': content }), 'made by hand')],
    ['after junk', join(strToU8('junk'.repeat(10)), zipSync({ 'a.xml': content }))],
    [
      'with 64-bit sizes, after junk',
      join(strToU8('junk'), packZip([['a.xml', content]], { isZip64: true })),
    ],
    ['before junk', join(zipSync({ 'a.xml': content }), strToU8('junk'))],
  ])('%s', (_, bytes) => {
    expect(unzip(bytes)).toEqual({ 'a.xml': text });
  });

  test('of two parts with one name both are listed, in order', () => {
    const bytes = packZip([
      ['a.xml', strToU8('old')],
      ['a.xml', strToU8('new')],
    ]);
    expect(readDirectory(bytes, zipFaults('draft.xlsx'))).toHaveLength(2);
    expect(unzip(bytes)).toEqual({ 'a.xml': 'new' });
  });

  test('an empty part', () => {
    expect(unzip(zipSync({ 'a.xml': new Uint8Array() }))).toEqual({ 'a.xml': '' });
  });
});

describe('a zip is refused', () => {
  const whole = zipSync({ 'a.xml': content });
  const directory = whole.length - 22 - 46 - 5;

  test.each<[name: string, bytes: Uint8Array, failure: new (...facts: never[]) => Error]>([
    ['cut short', whole.subarray(0, whole.length - 30), CutShortWorkbook],
    ['without its directory', join(whole.subarray(0, directory), whole.subarray(-22)), DamagedWorkbook],
    ['with a damaged directory', changed(whole, directory, 0), DamagedWorkbook],
    ['with a part that starts elsewhere', changed(whole, 0, 0), DamagedWorkbook],
    ['with a part that runs past the end', changed(whole, directory + 22, 0xff), DamagedWorkbook],
    ['with a wrong checksum', changed(whole, directory + 16, whole[directory + 16]! ^ 1), DamagedWorkbook],
    ['with a size too small', changed(whole, directory + 25, whole[directory + 25]! - 1), DamagedWorkbook],
    ['with a size too large', changed(whole, directory + 25, whole[directory + 25]! + 1), DamagedWorkbook],
    ['with a size that deflate cannot reach', changed(whole, directory + 26, 9), DamagedWorkbook],
    ['with data that does not inflate', changed(whole, 36, 0xff), DamagedWorkbook],
    ['with a password', packZip([['a.xml', content]], { flags: 1 }), UnsupportedZip],
    ['packed in another way', packZip([['a.xml', content]], { method: 14 }), UnsupportedZip],
    ['in several pieces', changed(whole, whole.length - 22 + 4, 2), UnsupportedZip],
  ])('%s', (_, bytes, failure) => {
    expect(() => unzip(bytes)).toThrow(failure);
  });

  test('when a part says that it is larger than we allow', () => {
    expect(unzip(whole, content.length)).toEqual({ 'a.xml': text });
    expect(() => unzip(whole, content.length - 1)).toThrow(TooMuchContent);
  });

  test('when the 64-bit size of a part is beyond what 32 bits hold', () => {
    const bytes = packZip([['a.xml', content]], { isZip64: true });
    // Before the three records at the end: the last field of the directory, whose first number is the size.
    const sizeAt = bytes.length - (56 + 20 + 22) - 24;
    expect(() => unzip(changed(bytes, sizeAt + 4, 1))).toThrow(TooMuchContent);
  });

  test('when a part is larger than it says, before it is unpacked whole', () => {
    const bomb = zipSync({ 'a.xml': new Uint8Array(16 * megabyte) });
    const claim = bomb.length - 22 - 46 - 5 + 24;
    const lying = bomb.slice();
    lying.set([10, 0, 0, 0], claim);
    expect(() => unzip(lying)).toThrow(/longer than it claims/);
  });
});

test.each([
  ['', 0],
  ['a', 0xe8b7be43],
  ['123456789', 0xcbf43926],
  ['The quick brown fox jumps over the lazy dog', 0x414fa339],
])('the checksum of "%s"', (input, checksum) => {
  expect(crc32(strToU8(input))).toBe(checksum);
});

function changed(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = value;
  return copy;
}

function withComment(bytes: Uint8Array, comment: string): Uint8Array {
  return join(changed(bytes, bytes.length - 2, comment.length), strToU8(comment));
}
