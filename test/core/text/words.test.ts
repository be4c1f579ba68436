import { listOr, nearest } from '../../../src/core/text/words';

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
