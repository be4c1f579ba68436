import { disarm, looksLikeFormula } from '../../../src/core/sheet/formulaText';

test.each(['=A1', '+1', '-5', '@SUM(A1)', '=\n1', '-- see note'])('%j would become a formula', (text) => {
  expect(looksLikeFormula(text)).toBe(true);
});

test.each(['', '=', '-', '+', '@', 'a=1', ' =A1', '1-2', '(5)'])('%j stays a text', (text) => {
  expect(looksLikeFormula(text)).toBe(false);
});

test.each([
  '=1+1',
  '+1',
  '-1',
  '@x',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  '\tx',
  '\rx',
  '\nx',
  ' =1',
  '\u00a0=1',
  '"=1',
  "' +1",
  '-',
])('%j is disarmed', (text) => {
  expect(disarm(text)).toBe(`'${text}`);
});

test.each(['', 'a', 'a=1', '1+1', ' x', '"x"', "'x", '(=1)', 'é@x'])('%j is harmless', (text) => {
  expect(disarm(text)).toBe(text);
});
