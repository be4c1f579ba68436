import { isTooOld } from '../../src/taskpane/isTooOld';

test('what can search a list from its end is not too old', () => {
  expect(isTooOld()).toBe(false);
});

test('what cannot is', () => {
  expect(isTooOld({ at: () => undefined })).toBe(true);
});
