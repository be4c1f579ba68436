import { fold, oneLine } from '../../../src/core/text/fold';

test.each([
  ['', ''],
  ['Homes built', 'Homes built'],
  ['  Homes\r\nbuilt ', 'Homes built'],
  ['Homes  built', 'Homes built'],
  [' Homes', 'Homes'],
  ['Homes ', 'Homes'],
  ['Homes\u00a0\u2009built', 'Homes built'],
  ['Café', 'Café'],
  ['\u200bHomes\ufeff', 'Homes'],
])('%j is %j on one line', (text, expected) => {
  expect(oneLine(text)).toBe(expected);
});

test.each([
  ['Homes  BUILT', 'homes built'],
  ['16–18 — 2016−17', '16-18 - 2016-17'],
  ['Children’s ‘centres‘', "children's 'centres'"],
  ['back`tick´', "back'tick'"],
  ['“Good”', '"good"'],
])('%j is %j to compare', (text, expected) => {
  expect(fold(text)).toBe(expected);
});
