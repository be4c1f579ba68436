import { plainLetters, sayInEnglish, translator } from '../../../src/core/text/translator';

const translate = translator([
  ['red apple', 'pomme rouge'],
  ['apple', 'pommes?|(?:p|kn)apfel'],
  ['pear', '^birnen?$'],
]);
const say = (text: string) => sayInEnglish(text, translate);

test.each([
  ['Une pomme rouge', 'une red apple'],
  ['POMMES 2016', 'apple 2016'],
  ['Papfel', 'apple'],
  ['knäpfel', 'apple'],
  ['Birne', 'pear'],
  ['Pomme / Apple', 'apple'],
  ['pomme/apple', 'apple'],
  ['Pomme 2016 / Apple 2016', 'apple 2016'],
  ['Pomme / Apple 2016', 'apple 2016'],
  ['Pomme / Cherry', 'apple / cherry'],
])('%s is %s', (text, english) => {
  expect(say(text)).toBe(english);
});

test.each(['Apple', 'Pommel', 'The Birne', 'A / B', '2016/17', 'Pomméro', ''])(
  '%s is the very text',
  (text) => {
    expect(say(text)).toBe(text);
  },
);

test('letters without accents stand where they stood', () => {
  expect(plainLetters('Été à Łódź, 5 €')).toBe('Ete a Łodz, 5 €');
  expect(plainLetters('e\u0301te\u0301')).toBe('ete');
});
