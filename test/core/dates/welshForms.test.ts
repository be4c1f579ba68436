import { findDates } from '../../../src/core/dates/findDates';
import { readCommentState } from '../../../src/core/dates/commentState';

const asOf = '2017-04-15';

test.each([
  ['Disgwylir y ffigur ym Mehefin 2017', '2017-06-01', '2017-06-30', 'stated'],
  ['Data i ddilyn ym mis Mai 2017', '2017-05-01', '2017-05-31', 'stated'],
  ['Ionawr 2018', '2018-01-01', '2018-01-31', 'stated'],
  ['erbyn mis Hydref 2017', '2017-10-01', '2017-10-31', 'stated'],
  ['yn yr hydref 2017', '2017-09-01', '2017-11-30', 'stated'],
  ['haf 2017', '2017-06-01', '2017-08-31', 'stated'],
  ['ar gael ym mis Medi', '2017-09-01', '2017-09-30', 'assumed-year'],
  ['o Fai ymlaen', '2017-05-01', '2017-05-31', 'assumed-year'],
  ['erbyn y gwanwyn', '2017-03-01', '2017-05-31', 'assumed-year'],
])('%j', (text, from, to, certainty) => {
  expect(findDates(text, asOf)).toMatchObject([{ from, to, certainty }]);
});

test.each(['mai hwn yw’r ffigur', 'dydd Mawrth', 'Medical services', 'Hafod Housing', 'Maisie Jones'])(
  '%j holds no date',
  (text) => {
    expect(findDates(text, asOf)).toEqual([]);
  },
);

test.each([
  ['Disgwylir ym Mehefin 2017', 'due'],
  ['Data i ddilyn, Mawrth 2017', 'passed'],
  ["Ffigur i'w gyhoeddi", 'no-date'],
])('a missing figure whose comment says %j is %s', (text, state) => {
  const comment = { text, serialDays: null, numberFormat: 'General' };
  expect(readCommentState(comment, { asOf, isActualOwed: true }).state).toBe(state);
});
