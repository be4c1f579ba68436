import { byReadingOrder } from '../sheet/address';
import { plural } from '../text/words';
import type { Rule } from './rule';
import { findLacking } from './support/timesAstray';

export const timeMissing: Rule<Record<never, never>, 'lacking'> = {
  id: 'time-missing',
  group: 'The table',
  title: 'Row of one time missing',
  description:
    'Warn about an indicator of a list that has no row of one time between others, of which nearly all others have one.',
  why: 'A row that was left out leaves no blank cell to see, and every total and chart runs over the gap.',
  severity: 'query',
  isFixable: false,
  options: {},
  optionNotes: {},
  messages: {
    lacking:
      'The list has no row of {period} for this indicator, between {before}, {earlier}, in row {first} and {after}, {later}, in row {next}; {others} have one. Add the row, or explain why there is none.',
  },
  explanation: 'Says why there is no figure of that time.',
  valid: [
    {
      name: 'A new measure, one that has stopped, one of every other month, and a month that several lack',
      asOf: '2017-05-01',
      rows: list([
        ['Homes built', 4, 5, 6, 7, 8, 9],
        ['Homes let', 4, 5, 6, 7, 8, 9],
        ['Homes sold', 4, 5, 6, 8, 9],
        ['Homes lost', 4, 5, 6, 7, 8, 9],
        ['Homes lent', 4, 5, 6, 8, 9],
        ['Homes mended', 6, 7, 8, 9],
        ['Homes bought', 4, 5, 6, 7],
        ['Tenants satisfied', 4, 6, 8],
      ]),
    },
  ],
  invalid: [
    {
      name: 'A month between others that one indicator alone lacks',
      asOf: '2017-05-01',
      rows: list([
        ['Homes built', 4, 5, 6, 7, 8, 9],
        ['Homes let', 4, 5, 6, 7, 8, 9],
        ['Homes sold', 4, 5, 6, 8, 9],
        ['Homes lost', 4, 5, 6, 7, 8, 9],
        ['Homes mended', 4, 5, 6, 7, 8, 9],
      ]),
      finds: [['lacking', 'B17']],
    },
  ],
  *check({ scorecard }) {
    for (const { indicator, period, count, before, after, cell } of findLacking(scorecard)) {
      yield {
        messageId: 'lacking',
        data: {
          period: period.text,
          before: before.column.period!.text,
          earlier: before.text,
          first: before.cell.row + 1,
          after: after.column.period!.text,
          later: after.text,
          next: after.cell.row + 1,
          others: plural(count, 'other indicator'),
        },
        cell,
        cells: [before.cell, cell, after.cell].sort(byReadingOrder),
        indicator,
      };
    }
  },
};

/** A list with a row for each name and month of 2016, for the examples. */
function list(rows: readonly (readonly [string, ...number[]])[]) {
  const heads = ['Indicator', 'Month', 'Actual', 'Comments'];
  const figures = rows.flatMap(([name, ...months], row) =>
    months.map((month) => [name, `2016-0${month}`, 10 + row + month, null]),
  );
  return [heads, ...figures];
}
