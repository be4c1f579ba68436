import fc from 'fast-check';
import { repeatedOf } from '../../../src/core/text/repeated';

test.each([
  [[], []],
  [['a'], []],
  [['a', 'b', 'a'], ['a']],
  [['', 'x', ''], ['']],
  // These have one digest between them.
  [['Aa', 'BB'], []],
  [['Aa', 'BB', 'Aa'], ['Aa']],
])('of %j stand more than once: %j', (texts, expected) => {
  expect([...repeatedOf(texts)]).toEqual(expected);
});

test('they are those that have another place further on', () => {
  const word = fc.stringMatching(/^[ABab]{0,3}$/);
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (texts) => {
      const wanted = new Set(texts.filter((text, at) => texts.includes(text, at + 1)));
      expect(repeatedOf(texts)).toEqual(wanted);
    }),
  );
});
