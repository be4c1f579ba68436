import fc from 'fast-check';

const surrogates = 0xd800;
const surrogateCount = 0x800;

/** Any character at all, as a unit of texts; for its own `binary` fast-check makes a table of all million of them. */
const anyCharacter = fc
  .integer({ min: 0, max: 0x10ffff - surrogateCount })
  .map((nth) => String.fromCodePoint(nth < surrogates ? nth : nth + surrogateCount));

/** Texts of any characters. */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  return fc.string({ unit: anyCharacter, maxLength });
}
