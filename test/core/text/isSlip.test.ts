import { isSlip } from '../../../src/core/text/isSlip';

test.each([
  ['libraries', 'library', true],
  ['library', 'librarys', true],
  ['houses', 'house', true],
  ['servcies', 'services', true],
  ['hosuing', 'housing', true],
  ['scool', 'school', true],
  ['planing', 'planning', true],
  ['housing', 'hoosing', true],
  ['environment', 'enviromnt', true],
  ['environment', 'envirommant', true],
  ['planning', 'plonning', true],
  ['planning', 'plonnong', false],
  // Four letters are too few, and a first letter is seldom mistyped.
  ['east', 'eats', false],
  ['easts', 'easte', true],
  ['cost', 'costs', false],
  ['countries', 'countr', false],
  ['fire service', 'hire service', false],
  ['ward10', 'ward11', false],
  ['wards', 'ward12', false],
  // What is three letters longer is another word, unless it is a plural.
  ['police', 'policeman', false],
  ['planners', 'planning', false],
  ['abcdef', 'abdcef', true],
  ['abcdef', 'badcfe', false],
])('%s for %s is a slip: %s', (word, other, expected) => {
  expect(isSlip(word, other)).toBe(expected);
  expect(isSlip(other, word)).toBe(expected);
});
