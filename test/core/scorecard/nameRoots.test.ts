import { nameRoots } from '../../../src/core/scorecard/nameRoots';

test('a word that JavaScript uses is a word like any other', () => {
  expect(nameRoots('Constructor training')).toHaveLength(2);
});
