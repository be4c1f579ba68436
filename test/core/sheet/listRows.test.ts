import { listRows } from '../../../src/core/sheet/listRows';

test.each([
  [[3], '4'],
  [[3, 4], '4 to 5'],
  [[3, 4, 5, 8], '4 to 6 and 9'],
  [[0, 2, 4], '1, 3 and 5'],
  [[3, 4, 5, 6, 7, 8, 11, 14], '4 to 9, 12 and 15'],
  [[], ''],
])('rows %j are listed as "%s"', (rows, text) => {
  expect(listRows(rows)).toBe(text);
});
