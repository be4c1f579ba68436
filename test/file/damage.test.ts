import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { Failure } from '../../src/core/sheet/errors';
import { openWorkbook } from '../../src/file';
import { makeWorkbook, stylesOf } from '../support/workbook';

const rows = Array.from({ length: 60 }, (_, index) => {
  const row = index + 1;
  return (
    `<row r="${row}"${row % 9 === 0 ? ' hidden="1"' : ''}><c r="A${row}" t="s"><v>${row % 5}</v></c>` +
    `<c r="B${row}" s="${row % 4}"><v>${row * 1.37}</v></c><c r="C${row}" t="inlineStr"><is><t>note &amp; ${row}</t></is></c>` +
    `<c r="D${row}"><f>B${row}*2</f><v>${row}</v></c></row>`
  );
});
const sheet = `<cols><col min="2" max="3" hidden="1"/></cols><sheetData>${rows.join('')}</sheetData><mergeCells><mergeCell ref="A1:A5"/><mergeCell ref="C7:D9"/></mergeCells>`;
const workbook = makeWorkbook({
  sheets: { One: sheet, Two: sheet },
  strings: ['a', 'b &#233;', '<![CDATA[c]]>', 'd', 'e_x000D_']
    .map((text) => `<si><t>${text}</t></si>`)
    .join(''),
  styles: stylesOf([0, 14, 3, 164], { 164: '0.0' }),
});

type Damage = (bytes: Uint8Array) => Uint8Array;

const place = fc.nat(1_000_000);
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.tuple(place, fc.nat(7)).map(([at, bit]): Damage => (bytes) => {
    const copy = bytes.slice();
    copy[at % bytes.length]! ^= 1 << bit;
    return copy;
  }),
  place.map(
    (at): Damage =>
      (bytes) =>
        bytes.slice(0, at % bytes.length),
  ),
  fc.tuple(place, fc.integer({ min: 1, max: 300 })).map(([at, length]): Damage => (bytes) => {
    const from = at % bytes.length;
    return join(bytes.subarray(0, from), bytes.subarray(from + length));
  }),
  fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 40 })).map(([at, inserted]): Damage => (bytes) => {
    const from = at % bytes.length;
    return join(bytes.subarray(0, from), inserted, bytes.subarray(from));
  }),
  fc.tuple(place, place, fc.integer({ min: 1, max: 300 })).map(([from, to, length]): Damage => (bytes) => {
    const copy = bytes.slice();
    return copy.copyWithin(to % bytes.length, from % bytes.length, (from % bytes.length) + length);
  }),
);

function join(...chunks: Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(chunks));
}

/** Reads all of a workbook, and shows every cell; whether it could be read. */
function readOrRefuse(bytes: Uint8Array): boolean {
  try {
    const kinds = new Set<string>();
    for (const grid of openWorkbook(bytes, 'draft.xlsx').grids())
      grid.rows.forEach((row) => row?.forEach((cell) => cell && kinds.add(typeof cell.text)));
    expect([...kinds].filter((kind) => kind !== 'string')).toEqual([]);
    return true;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return false;
  }
}

test('the workbook is whole before it is damaged', () => {
  expect(readOrRefuse(workbook)).toBe(true);
});

test('a damaged file is read, or refused with a failure of ours', () => {
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
      readOrRefuse(damages.reduce((bytes, change) => change(bytes), workbook));
    }),
    { numRuns: 400 },
  );
});

test('a damaged part in a sound zip is read, or refused with a failure of ours', () => {
  const parts = unzipSync(workbook);
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(parts)), damage, (name, change) => {
      readOrRefuse(zipSync({ ...parts, [name]: change(parts[name]!) }, { level: 0 }));
    }),
    { numRuns: 400 },
  );
});
