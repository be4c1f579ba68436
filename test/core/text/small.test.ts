import { clip } from '../../../src/core/text/clip';
import { digest } from '../../../src/core/text/digest';
import { groupBy } from '../../../src/core/text/groupBy';
import { groupThousands } from '../../../src/core/text/groupThousands';
import { isRecord } from '../../../src/core/text/isRecord';
import { normaliseMark } from '../../../src/core/text/marks';
import { MONTH_STEM, monthNumber, MONTHS } from '../../../src/core/text/months';
import { NUMBER_WORDS } from '../../../src/core/text/numberWords';

test.each([
  ['abcdef', 6, 'abcdef'],
  ['abcdefg', 6, 'abc...'],
  ['ab defgh', 6, 'ab...'],
])('%j cut to %d letters is %j', (text, most, expected) => {
  expect(clip(text, most)).toBe(expected);
});

test('a digest has 14 letters and tells texts apart by their letters and by their order', () => {
  const texts = ['', 'a', 'b', 'ab', 'ba', 'aa', 'aaa', 'Homes built', 'Homes built '];
  const digests = texts.map(digest);
  expect(new Set(digests).size).toBe(texts.length);
  expect(digests.every((one) => /^[0-9a-z]{14}$/.test(one))).toBe(true);
  // The first half is FNV-1a as it is published: 0x811c9dc5 of nothing, 0xe40c292c of "a".
  expect(digest('').slice(0, 7)).toBe((0x811c9dc5).toString(36).padStart(7, '0'));
  expect(digest('a').slice(0, 7)).toBe((0xe40c292c).toString(36).padStart(7, '0'));
});

test('digests of different texts hardly ever agree in their second half either', () => {
  const halves = Array.from({ length: 500 }, (_, k) => digest(`row ${k}`).slice(7));
  expect(new Set(halves).size).toBe(500);
  expect(digest('ab').slice(7)).not.toBe(digest('ba').slice(7));
});

test('items are grouped under their keys, in the order in which the keys come', () => {
  expect([...groupBy(['bat', 'ant', 'bee'], (word) => word[0])]).toEqual([
    ['b', ['bat', 'bee']],
    ['a', ['ant']],
  ]);
});

test.each([
  ['1', '1'],
  ['640', '640'],
  ['6400', '6,400'],
  ['1234567', '1,234,567'],
])('%s is written %s', (digits, expected) => {
  expect(groupThousands(digits)).toBe(expected);
});

test.each([
  [{}, true],
  [{ a: 1 }, true],
  [null, false],
  [[], false],
  ['a', false],
  [1, false],
  [undefined, false],
])('%j is an object with keys: %s', (value, expected) => {
  expect(isRecord(value)).toBe(expected);
});

test.each([
  ['¹', '1'],
  ['⁰', '0'],
  ['¹²', '12'],
  ['(1)', '1'],
  ['[1]', '1'],
  ['[note 1]', '1'],
  ['(Note 2)', '2'],
  ['Note  3', '3'],
  ['1.', '1'],
  ['1:', '1'],
  ['a)', 'a'],
  ['P', 'p'],
  ['*', '*'],
  ['footnote 1', 'footnote 1'],
  ['(1).', '1'],
  ['a(b', 'a(b'],
  ['1.2', '1.2'],
  ['Note  3 ', '3'],
  [`(${'a'.repeat(38)})`, 'a'.repeat(38)],
  [`(${'A'.repeat(39)})`, `(${'A'.repeat(39)})`],
])('the mark %j is %j', (mark, expected) => {
  expect(normaliseMark(mark)).toBe(expected);
});

test.each([
  ['January', 1],
  ['jan', 1],
  ['SEPT', 9],
  ['dec.', 12],
  ['Jnauary', 0],
  ['', 0],
])('%j is month %d', (name, expected) => {
  expect(monthNumber(name)).toBe(expected);
});

test('every month is told by its first three letters', () => {
  expect(MONTHS.map(monthNumber)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  const stem = new RegExp(`^${MONTH_STEM}$`);
  expect(MONTHS.every((month) => stem.test(month.slice(0, 3).toLowerCase()))).toBe(true);
  expect(stem.test('jun jul')).toBe(false);
});

test('numbers in words go from one to twenty', () => {
  expect([...NUMBER_WORDS.values()]).toEqual(Array.from({ length: 20 }, (_, k) => k + 1));
  expect(NUMBER_WORDS.get('twelve')).toBe(12);
});
