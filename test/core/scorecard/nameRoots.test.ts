import { nameRoots } from '../../../src/core/scorecard/nameRoots';

test('a word that JavaScript uses is a word like any other', () => {
  expect(nameRoots('Constructor training')).toHaveLength(2);
});

test.each([
  ['satisfied', 'satisfaction'],
  ['inspected', 'inspections', 'Inspecting'],
  ['completed', 'completion', 'complete'],
  ['created', 'creation'],
  ['estimate', 'estimation', 'estimated'],
  ['participate', 'participation'],
  ['employed', 'employment', 'employers'],
  ['assessed', 'assessment', 'assessors'],
  ['attend', 'attendance', 'attending'],
  ['resident', 'residence', 'residents'],
  ['permanent', 'permanently', 'permanence'],
  ['members', 'membership'],
  ['apprentices', 'apprenticeship'],
  ['libraries', 'library'],
  ['three', '3'],
  ['five', '5'],
  ['twelve', '12'],
  ['percentage', 'per cent', '%'],
])('%s and %s are one word', (...words) => {
  expect(new Set(words.flatMap((word) => nameRoots(word))).size).toBe(1);
});

test.each([
  ['number', 'numb'],
  ['later', 'late'],
  ['station', 'statue'],
  ['15-16', '16-17'],
  ['key1', 'key2'],
  ['child', 'children'],
  ['rate', 'ratio'],
])('%s and %s are two', (one, other) => {
  expect(nameRoots(one)).not.toEqual(nameRoots(other));
});

test('each word that tells something is told once', () => {
  expect(nameRoots('The number of homes of the number')).toEqual(nameRoots('number homes'));
  expect(nameRoots('of the')).toEqual([]);
});
