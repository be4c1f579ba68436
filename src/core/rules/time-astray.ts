import { byReadingOrder } from '../sheet/address';
import type { Rule } from './rule';
import { findAstray } from './support/timesAstray';

type MessageId = 'alone' | 'twice';

export const timeAstray: Rule<Record<never, never>, MessageId> = {
  id: 'time-astray',
  group: 'Values',
  title: 'Row of another time than it seems',
  description:
    'Warn about a row of a list whose time stands there for no other indicator, or twice for its own, where the others have one that it lacks.',
  why: 'Nothing looks wrong with a date a year off, but the figure goes to the wrong place in every chart and total.',
  severity: 'query',
  isFixable: false,
  options: {},
  optionNotes: {},
  messages: {
    alone:
      'The row is of {said}, which no other indicator has, and it has none of {meant}, which {count} others have. Was {meant} meant? Correct the time, or explain it.',
    twice:
      'Two rows of the indicator are of {said} and none is of {meant}, which {count} others have. Was {meant} meant here? Correct the time, or explain it.',
  },
  explanation: 'Says why the figure is of that time.',
  valid: [
    {
      name: 'A new measure, and one that has stopped',
      rows: list([
        ['Homes built', '2014', '2015', '2016'],
        ['Homes let', '2014', '2015', '2016'],
        ['Homes sold', '2014', '2015', '2016'],
        ['Homes lost', '2014', '2015', '2016'],
        ['Homes mended', '2015', '2016'],
        ['Homes bought', '2014', '2015'],
      ]),
    },
    {
      name: 'One that is measured every other year',
      rows: list([
        ['Homes built', '2014', '2015', '2016'],
        ['Homes let', '2014', '2015', '2016'],
        ['Homes sold', '2014', '2015', '2016'],
        ['Homes lost', '2014', '2015', '2016'],
        ['Tenants satisfied', '2012', '2014', '2016'],
      ]),
    },
  ],
  invalid: [
    {
      name: 'A year that only one indicator has, in the place of one that it lacks',
      rows: list([
        ['Homes built', '2014', '2015', '2016'],
        ['Homes let', '2014', '2015', '2061'],
        ['Homes sold', '2014', '2015', '2016'],
        ['Homes lost', '2014', '2015', '2016'],
        ['Homes mended', '2014', '2015', '2016'],
      ]),
      finds: [['alone', 'B7']],
    },
    {
      name: 'A year that an indicator has twice, in the place of one that it lacks',
      rows: list([
        ['Homes built', '2014', '2015', '2016'],
        ['Homes let', '2014', '2015', '2015'],
        ['Homes sold', '2014', '2015', '2016'],
        ['Homes lost', '2014', '2015', '2016'],
        ['Homes mended', '2014', '2015', '2016'],
      ]),
      finds: [['twice', 'B7']],
    },
  ],
  *check({ scorecard }) {
    for (const { rows, value, column, meant, count, cell } of findAstray(scorecard)) {
      const names = rows.slice(1).map(({ nameCell }) => nameCell);
      yield {
        messageId: rows.length > 1 ? 'twice' : 'alone',
        data: { said: column.period!.text, meant: meant.text, count },
        cell,
        cells: [cell, value.cell, ...names].sort(byReadingOrder),
        indicator: rows.find(({ values }) => values.includes(value))!,
      };
    }
  },
};

/** A list with a row for each name and year, for the examples. */
function list(rows: readonly (readonly string[])[]) {
  const heads = ['Indicator', 'Year', 'Actual'];
  const figures = rows.flatMap(([name, ...years], row) =>
    years.map((year, at) => [name!, year, 10 + row + at]),
  );
  return [heads, ...figures];
}
