import { toA1 } from '../sheet/address';
import { addDays, formatDay } from '../sheet/calendar';
import { hasEnded } from '../scorecard/ended';
import { findAstray } from './support/timesAstray';
import { isToDate, countOfParts, type Period, type PeriodKind } from '../scorecard/period';
import type { FigureColumn, Scorecard, Value } from '../scorecard/scorecard';
import { listYears } from '../scorecard/wording';
import type { Rule } from './rule';

type MessageId = 'noughts' | 'figures' | 'alone';

/** The days that a time takes at most: one that is over later than that has not begun. */
const LONGEST: Partial<Record<PeriodKind, number>> = {
  year: 366,
  'fiscal-year': 366,
  half: 184,
  term: 123,
  quarter: 92,
  month: 31,
};

export const actualAhead: Rule<Record<never, never>, MessageId> = {
  id: 'actual-ahead',
  group: 'Values',
  title: 'Figure for a time to come',
  description: 'Disallow actuals for a time that has not begun on the day of the check.',
  why: 'A nought typed ahead reads as a result of nothing, and a figure under the wrong time is held against the wrong target.',
  severity: 'query',
  isFixable: false,
  options: {},
  optionNotes: {},
  messages: {
    noughts:
      '{times} had not begun on {today}, yet every actual given is 0, from {cell} on, and a 0 counts as a result. Clear the cells until there are figures, or explain what the noughts say.',
    figures:
      '{times} had not begun on {today}, yet actuals are given, such as {figure} in {cell}. Correct the heading, call them a forecast, or explain how they are known.',
    alone:
      '{figure} is given for {time}, which was not over on {today}, and none of the {others} other rows that have a figure for {before} has one. Clear it, or explain how it is known.',
  },
  explanation: 'Says what the figures are, such as places offered for the year to come.',
  valid: [
    {
      name: 'A year, a quarter and a month that have begun',
      asOf: '2017-04-15',
      rows: [
        ['Indicator', 'Actual 2016/17', 'Q1 2017/18', 'Apr 2017', 'Target 2017/18', 'Comments'],
        ['Homes built', 10, 3, 1, 12, null],
        ['Homes let', 20, 0, 0, 22, null],
      ],
    },
    {
      name: 'Columns for months to come that are left blank, forecasts and targets',
      asOf: '2017-04-15',
      rows: [
        [
          'Indicator',
          'Mar 2017',
          'Apr 2017',
          'May 2017',
          'Jun 2017',
          'Forecast 2018',
          'Target 2018',
          'Comments',
        ],
        ['Homes built', 10, 3, null, null, 12, 12, null],
        ['Homes let', 20, 0, null, 'N/A', 22, 22, null],
      ],
    },
    {
      name: 'Quarters of no year, all filled in, are those of the year before',
      asOf: '2017-04-15',
      rows: [
        ['Indicator', 'Q1', 'Q2', 'Q3', 'Q4', 'Target', 'Comments'],
        ['Homes built', 10, 3, 4, 5, 22, null],
        ['Homes let', 20, 6, 7, 8, 40, null],
      ],
    },
    {
      name: 'The first figures of a month that is not over, and one for a month that is',
      asOf: '2017-04-02',
      rows: [
        ['Indicator', 'Feb 2017', 'Mar 2017', 'Apr 2017', 'Target 2017', 'Comments'],
        ...['built', 'let', 'sold', 'lost', 'mended', 'painted', 'seen', 'heated'].map((what, at) => [
          `Homes ${what}`,
          10 + at,
          null,
          null,
          90,
          null,
        ]),
        ['Homes cleared', 10, 12, null, 90, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'One figure for a month that is not over, where no other row has one',
      asOf: '2017-03-20',
      rows: [
        ['Indicator', 'Jan 2017', 'Feb 2017', 'Mar 2017', 'Target 2017', 'Comments'],
        ...['built', 'let', 'sold', 'lost', 'mended', 'painted', 'seen', 'heated'].map((what, at) => [
          `Homes ${what}`,
          10 + at,
          12 + at,
          null,
          90,
          null,
        ]),
        ['Homes cleared', 10, 12, 12, 90, null],
      ],
      finds: [['alone', 'D10']],
    },
    {
      name: 'Months to come filled with noughts',
      asOf: '2017-03-15',
      rows: [
        ['Indicator', 'Jan 2017', 'Feb 2017', 'Mar 2017', 'Apr 2017', 'May 2017', 'Target 2017', 'Comments'],
        ['Homes built', 10, 3, 4, 0, 0, 60, null],
        ['Homes let', 20, 6, 7, 0, 0, 80, null],
      ],
      finds: [['noughts', 'E2']],
    },
    {
      name: 'A slip in the year of a heading',
      asOf: '2017-04-15',
      rows: [
        ['Indicator', 'Actual 2014', 'Actual 2015', 'Actual 2019', 'Target 2020', 'Comments'],
        ['Homes built', 10, 11, 12, 14, null],
        ['Homes let', 20, 21, 22, 24, null],
      ],
      finds: [['figures', 'D2']],
    },
    {
      name: 'A list with rows for months to come',
      asOf: '2017-02-15',
      rows: [
        ['Indicator', 'Month', 'Value', 'Target'],
        ['Homes built', 'Jan 2017', 10, 12],
        ['Homes built', 'Feb 2017', 11, 12],
        ['Homes built', 'Mar 2017', 0, 12],
        ['Homes let', 'Jan 2017', 20, 22],
        ['Homes let', 'Feb 2017', 21, 22],
        ['Homes let', 'Mar 2017', 0, 22],
      ],
      finds: [['noughts', 'C4']],
    },
  ],
  *check({ scorecard, asOf }) {
    const isOver = hasEnded(scorecard.figureColumns, asOf);
    const isAhead = (column: FigureColumn) => {
      const days = column.period && LONGEST[column.period.kind];
      return (
        column.field === 'actual' &&
        days !== undefined &&
        days !== null &&
        !isOver(column, addDays(asOf, days))
      );
    };
    const astray = new Set(findAstray(scorecard).map(({ column }) => column));
    const ahead = scorecard.figureColumns.flatMap((column, index) =>
      isAhead(column) && !astray.has(column) ? [index] : [],
    );
    const figures = ahead.map((index) => figuresIn(scorecard, index)).filter(({ length }) => length > 0);
    const isNought = (column: readonly Value[]) => column.every(({ number }) => number === 0);
    const groups = [figures.filter(isNought), figures.filter((column) => !isNought(column))];
    for (const [index, columns] of groups.entries()) {
      const firsts = columns.map(([first]) => first!);
      const [first] = firsts;
      if (!first) continue;
      yield {
        messageId: index === 0 ? 'noughts' : 'figures',
        data: {
          today: formatDay(asOf),
          times: listYears(firsts),
          figure: first.text,
          cell: toA1(first.cell),
        },
        cell: first.cell,
        cells: firsts.map(({ cell }) => cell),
      };
    }
    for (const [index, column] of scorecard.figureColumns.entries()) {
      const isUnderWay = !ahead.includes(index) && isPartReported(column) && !isOver(column);
      const alone = isUnderWay && !astray.has(column) ? findAlone(scorecard, index) : null;
      if (!alone) continue;
      const { value, before, others, indicator } = alone;
      yield {
        messageId: 'alone',
        data: {
          figure: value.text,
          time: column.period!.text,
          today: formatDay(asOf),
          others,
          before: before.period!.text,
        },
        cell: value.cell,
        indicator,
      };
    }
  },
};

function isPartReported({ field, period }: FigureColumn): boolean {
  return field === 'actual' && (period?.kind === 'month' || period?.kind === 'quarter') && !isToDate(period);
}

/** So many rows have a figure for the time before the one in which a single row has it already. */
const leastOthers = 8;

/** The one figure of a column, where as many rows as that have one for the time before. */
function findAlone(scorecard: Scorecard, index: number) {
  const { indicators, figureColumns } = scorecard;
  const [value, ...more] = figuresIn(scorecard, index);
  const { period } = figureColumns[index]!;
  if (!value || more.length > 0) return null;
  const beforeAt = figureColumns.findIndex(
    (one) => isPartReported(one) && one.period!.kind === period!.kind && isRightBefore(one.period!, period!),
  );
  const before = figureColumns[beforeAt];
  if (!before) return null;
  const indicator = indicators.find(({ values }) => values[index] === value)!;
  const others = figuresIn(scorecard, beforeAt).filter(({ cell }) => cell.row !== value.cell.row).length;
  return others >= leastOthers ? { value, before, others, indicator } : null;
}

function isRightBefore(one: Period, other: Period): boolean {
  const [before, after] = [countOfParts(one), countOfParts(other)];
  return before !== null && after !== null && after - before === 1;
}

/** The figures in one column, from the top. */
function figuresIn({ indicators }: Scorecard, index: number): readonly Value[] {
  return indicators.flatMap(({ values }) => (values[index]!.number === null ? [] : [values[index]!]));
}
