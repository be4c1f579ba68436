import { editDistance, listAnd, listOr, nearest, plural } from '../../../src/core/text/words';

test.each<[string, readonly string[], string | null]>([
  ['chek', ['check', 'read'], 'check'],
  ['CHECK', ['check'], 'check'],
  ['raed', ['check', 'read'], 'read'],
  ['target-revers', ['target-lowered', 'target-reverses'], 'target-reverses'],
  ['zebra', ['check', 'read'], null],
  ['', ['check'], null],
  ['check', [], null],
])('nearest to "%s" among %j is %j', (word, known, expected) => {
  expect(nearest(word, known)).toBe(expected);
});

test.each([
  [[], ''],
  [['text'], 'text'],
  [['text', 'json'], 'text or json'],
  [['text', 'json', 'csv'], 'text, json or csv'],
])('%j is listed as "%s"', (words, expected) => {
  expect(listOr(words)).toBe(expected);
});

test('a list can end in "and"', () => {
  expect(listAnd(['a', 'b', 'c'])).toBe('a, b and c');
});

test.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['abc', 'abc', 0],
  ['abc', 'abd', 1],
  ['abc', 'xabc', 1],
  ['abcd', 'acd', 1],
  ['kitten', 'sitting', 3],
])('from %j to %j it is %d', (from, to, expected) => {
  expect(editDistance(from, to)).toBe(expected);
});

test.each([
  [0, '0 rows'],
  [1, '1 row'],
  [2, '2 rows'],
])('%d is said %j', (count, expected) => {
  expect(plural(count, 'row')).toBe(expected);
});

test('a plural can be irregular', () => {
  expect(plural(2, 'entry', 'entries')).toBe('2 entries');
});
