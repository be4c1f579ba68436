import { xmlFaults } from '../../../src/file/xlsx/parts/faults';
import { TextPool } from '../../../src/file/xml/textPool';
import { XmlReader } from '../../../src/file/xml/xml';

/** The texts of `v` elements, each taken from the same pool. */
function pooled(texts: readonly string[]): string[] {
  const pool = new TextPool();
  return texts.map((text) => {
    const bytes = new TextEncoder().encode(`<v>${text}</v>`);
    const xml = new XmlReader(bytes, xmlFaults('draft.xlsx', 'part'), 9);
    xml.root();
    return xml.leaf() ? pool.text(xml) : xml.content();
  });
}

test('a text is the one that stands there, whatever was read before it', () => {
  // Of three letters there are more than the pool has places, so many a place is used again.
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const words = letters.flatMap((one) => letters.flatMap((two) => letters.map((three) => one + two + three)));
  const texts = [...words, ...words, '', 'a', 'aa', '', 'é', 'e', 'aaa'];
  expect(pooled(texts)).toEqual(texts);
});

test.each([63, 64, 65, 200])('texts of %d letters that differ in their last', (length) => {
  const start = 'x'.repeat(length - 1);
  const texts = [`${start}a`, `${start}b`, `${start}a`, start];
  expect(pooled(texts)).toEqual(texts);
});

test('letters beyond ASCII are read as what they are', () => {
  const texts = ['café', 'caf\u00c3\u00a9', '£5', '\u00c2\u00a35'];
  expect(pooled([...texts, ...texts])).toEqual([...texts, ...texts]);
});
