import { plainLetters, sayInEnglish, translator, translatorOfTyped } from '../../../src/core/text/translator';

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

test.each([
  ['Une Pomme rouge mûre', 'Une red apple mûre', 'red apple', 'Pomme rouge'],
  ['Une Pomme rouge mûre', 'Une red apple mûre', 'mûre', 'mûre'],
  ['Une Pomme rouge mûre', 'Une red apple mûre', 'Une red', 'Une Pomme rouge'],
  ['Pommes et pommes', 'apple et apple', 'apple et', 'Pommes et'],
  ['Poire', 'Poire', 'Poire', 'Poire'],
  ['Pommes', 'apple', 'pear', 'pear'],
])('“%s” is “%s”, and its “%s” was “%s”', (typed, text, words, original) => {
  const said = translatorOfTyped([
    ['red apple', 'pomme rouge'],
    ['apple', 'pommes?'],
  ])(typed);
  expect(said.text).toBe(text);
  expect(said.original(words)).toBe(original);
});
