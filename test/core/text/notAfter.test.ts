import { matchAllNotAfter } from '../../../src/core/text/notAfter';

const find = (text: string, pattern: RegExp, before: RegExp) =>
  [...matchAllNotAfter(text, pattern, before)].map(({ 0: words, index }) => [words, index]);

test('a match right behind what is refused is none', () => {
  expect(find('£12 and 12, 3.12', /12/g, /[£.]$/)).toEqual([['12', 8]]);
});

test('one character may stand between two matches, or none', () => {
  expect(find('a1b2c', /[a-z]\d?/g, /\d$/)).toEqual([['a1', 0]]);
  expect(find('1 2 3', /\d/g, /\w$/)).toEqual([
    ['1', 0],
    ['2', 2],
    ['3', 4],
  ]);
});

test('within a match that is refused another may begin', () => {
  expect(find('x2016-17', /20\d\d-\d\d|\d\d-\d\d/g, /[a-z]$/)).toEqual([['16-17', 3]]);
});
