import { statusInEnglish } from '../../../src/core/scorecard/statusInEnglish';

test.each([
  ['Vert', 'green'],
  ['Verde', 'green'],
  ['grün', 'green'],
  ['Groen', 'green'],
  ['Gwyrdd / Green', 'green'],
  ['amarillo', 'amber'],
  ['Oren/Amber', 'amber'],
  ['ROT', 'red'],
  ['Vermelho', 'red'],
  ['Coch / Red', 'red'],
  ['Atteint', 'met'],
  ['Objectif atteint', 'met'],
  ['Cumplida', 'met'],
  ['erreicht', 'met'],
  ['nicht erreicht', 'not met'],
  ['Não alcançada', 'not met'],
  ['teilweise erreicht', 'partly met'],
  ['Realised', 'met'],
  ['partly realised', 'partly met'],
  ['Not fulfilled', 'not met'],
  ['Target not reached', 'not met'],
  ['Nearly attained', 'partly met'],
  ['Gwell / Better', 'better'],
  ['Gwaeth', 'worse'],
  ['Pire', 'worse'],
  ['Verbessert', 'improved'],
  ['Wedi gwella', 'improved'],
  ['Empeorado', 'worsened'],
])('%s is %s', (text, english) => {
  expect(statusInEnglish(text)).toBe(english);
});

test.each([
  'Rotating',
  'Orange',
  'Green',
  'Verdict',
  'Met',
  'Realised in May',
  'Rot in the frame',
  'Vert Skills',
])('%s is left as it is', (text) => {
  expect(statusInEnglish(text)).toBe(text.toLowerCase());
});
