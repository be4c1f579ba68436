import { readSheet } from '../../../src/core/reading';
import { gridOf } from '../../support/grid';
import { tablesBelow } from './tablesBelow';

test.each(tablesBelow)('$name: says what below a scorecard was not read', ({ rows, sheet, unread }) => {
  const read = readSheet(gridOf(rows, sheet));
  expect(read.unread.map(({ headings }) => headings)).toEqual(unread);
});
