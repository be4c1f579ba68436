import { isTooOld } from '../../src/taskpane/isTooOld';

test('what can look behind in a regular expression is not too old', () => {
  expect(isTooOld()).toBe(false);
});

test('what cannot is', () => {
  const refuse = (source: string) => {
    throw new SyntaxError(`Invalid regular expression: /${source}/: invalid group specifier name`);
  };
  expect(isTooOld(refuse)).toBe(true);
});
