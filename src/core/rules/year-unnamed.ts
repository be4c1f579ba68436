import { toA1 } from '../sheet/address';
import { placeOf, sayWhich } from '../scorecard/columns';
import { findDoubtfulSpans, readDoubtfulSpan } from '../scorecard/doubtfulSpan';
import type { FigureColumn, Scorecard } from '../scorecard/scorecard';
import { cannotTellYears, findUndatedTargets } from '../scorecard/targetSeries';
import type { Fact, Rule } from './rule';
import { capitalise } from '../scorecard/wording';

type MessageId = 'no-year' | 'unlikely-year' | 'two-years' | 'one-of-two';

// The reader takes 1900 to 2099 for years.
const UNLIKELY_YEAR = /(?:^|[^\d.,])((?:1[0-8]|2[1-9])\d\d)(?![.,]?\d)/;

export const yearUnnamed: Rule<Record<never, never>, MessageId> = {
  id: 'year-unnamed',
  group: 'The table',
  title: 'Year not named',
  description: 'Require the columns of figures to name their years.',
  why: 'A column without its year is left out of the row’s plan, and nobody can say when its figures are due.',
  severity: 'error',
  severities: { 'two-years': 'query' },
  isFixable: false,
  givesWayTo: ['year-missing'],
  looksAt: 'columns',
  options: {},
  optionNotes: {},
  messages: {
    'no-year':
      '{Where}, headed “{label}”, holds {field}s but names no year, though {others} do. Add the year to its heading.',
    'unlikely-year':
      '{Where}, headed “{label}”, holds {field}s for {year}, which cannot be meant. Correct the year in its heading.',
    'two-years':
      '{Where}, headed “{label}”, does not name one year: is it for {first}, for {second}, or for both together? Correct its heading, or explain that several years are meant.',
    'one-of-two':
      '{Where}, headed “{label}”, does not name one year: is it for {first} or for {second}? Correct its heading.',
  },
  explanation: 'Says that the column is for several years together, and which.',
  valid: [
    {
      name: 'A target over all the years',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Cumulative target', 'Comments'],
        ['Boreholes drilled', 10, 40, 50, 90, null],
      ],
    },
    {
      name: 'A target for each month beside that of the year',
      rows: [
        ['Indicator', 'Apr 2016', 'May 2016', 'Target 2016/17', 'Monthly target', 'Comments'],
        ['Boreholes drilled', 10, 12, 120, 10, null],
      ],
    },
    {
      name: 'One year after the other',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Homes built', 10, 11, 12, 13, null],
      ],
    },
    {
      name: 'One target without a year, beside actuals that have one',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target', 'Comments'],
        ['Homes built', 10, 11, 12, null],
      ],
    },
    {
      name: 'The target of the year beside those of its quarters',
      rows: [
        ['Indicator', 'Annual target', 'Q1 target', 'Q2 target', 'Q3 target', 'Q4 target', 'Comments'],
        ['Districts visited', 18, 5, 5, 4, 4, null],
      ],
    },
    {
      name: 'Years put together in every column, and the span of a plan',
      rows: [
        ['Indicator', 'Actual 2013/15', 'Actual 2014/16', 'Target 2015/17', 'Target 2016/18', 'Comments'],
        ['Deaths per 100,000', 310, 305, 300, 295, null],
      ],
    },
    {
      name: 'A year and its month in figures',
      rows: [
        ['Indicator', 'Actual 2023/12', 'Target 2024/25', 'Target 2025/26', 'Comments'],
        ['Homes built', 10, 12, 13, null],
      ],
    },
    {
      name: 'The latest actual, whichever year it is of',
      rows: [
        ['Indicator', 'Latest performance', 'National 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Homes built', 10, 11, 12, 13, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'A year that is two, or none',
      rows: [
        ['Indicator', 'Actual 2015/16', 'Target 2016/18', 'Target 2018/19', 'Comments'],
        ['Homes built', 10, 12, 14, null],
      ],
      finds: [['two-years', 'C1']],
    },
    {
      name: 'An actual of two years, or of none',
      rows: [
        ['Indicator', 'Actual 2014/2016', 'Target 2017/18', 'Target 2018/19', 'Comments'],
        ['Homes built', 10, 12, 14, null],
      ],
      finds: [['two-years', 'B1']],
    },
    {
      name: 'A year that ends before it begins',
      rows: [
        ['Indicator', 'Actual 2023/24', 'Target 2024/25', 'Target 2035/26', 'Target 2026/27', 'Comments'],
        ['Homes built', 10, 12, 13, 14, null],
      ],
      finds: [['one-of-two', 'D1']],
    },
    {
      name: 'A target without its year',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 218', 'Target 2019', 'Comments'],
        ['Homes built', 10, 12, 13, 14, null],
      ],
      finds: [['no-year', 'D1']],
    },
    {
      name: 'A year that cannot be meant',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2107', 'Target 2018', 'Target 2019', 'Comments'],
        ['Homes built', 10, 12, 13, 14, null],
      ],
      finds: [['unlikely-year', 'C1']],
    },
    {
      name: 'An actual without its year',
      rows: [
        ['Indicator', 'Kent actual', 'National 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Homes built', 10, 12, 13, 14, null],
      ],
      finds: [['no-year', 'B1']],
    },
  ],
  cannotRun: cannotTellYears,
  *check({ scorecard }) {
    const said = new Set<string>();
    for (const column of findDoubtfulSpans(scorecard.figureColumns)) {
      const { label, labelCell } = column;
      // One heading over a row of targets and one of actuals is one heading.
      const at = toA1(labelCell);
      if (said.has(at)) continue;
      said.add(at);
      const { first, second, isSlip } = readDoubtfulSpan(label)!;
      yield {
        messageId: isSlip ? 'one-of-two' : 'two-years',
        data: { Where: capitalise(sayWhich(column)), label, first, second },
        cell: labelCell,
      };
    }
    for (const column of findUndatedTargets(scorecard)) {
      yield sayUnnamed(column, 'the other target columns', scorecard);
    }
    const actual = findUndatedActual(scorecard);
    if (actual) yield sayUnnamed(actual, 'the comparators and targets', scorecard);
  },
};

function sayUnnamed(column: FigureColumn, others: string, { headerRows }: Scorecard): Fact<MessageId> {
  const { labelCell, field } = column;
  // A heading over several columns says nothing of its own: the year belongs below it.
  const below = labelCell.row + 1;
  const isShared = placeOf(column) !== labelCell.column && headerRows.includes(below);
  const cell = isShared ? { row: below, column: placeOf(column) } : labelCell;
  const year = UNLIKELY_YEAR.exec(column.label)?.[1];
  const data = { Where: capitalise(sayWhich(column)), label: column.label, field };
  return year
    ? { messageId: 'unlikely-year', data: { ...data, year }, cell }
    : { messageId: 'no-year', data: { ...data, others }, cell };
}

/** The only actuals, if they are without a year beside comparators that have one, and do not say "latest". */
function findUndatedActual({ figureColumns }: Scorecard): FigureColumn | null {
  const [actual, ...more] = figureColumns.filter(({ field }) => field === 'actual');
  if (!actual || more.length > 0 || actual.period) return null;
  if (/\b(?:current|latest|last|this|now|to date|ytd|position)\b/i.test(actual.label)) return null;
  const isDated = (wanted: string) =>
    figureColumns.some(({ field, period }) => field === wanted && period?.kind === 'year');
  return isDated('comparator') && isDated('target') ? actual : null;
}
