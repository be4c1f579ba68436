import { findCarriedForward, findStandingTotal, LEAST_CARRIED } from '../scorecard/carriedForward';
import { isSameStored } from '../scorecard/compareFigures';
import { isAtLimit } from '../scorecard/limits';
import { comparePeriods, isToDate } from '../scorecard/period';
import type { Comment, FigureColumn, Indicator, Remark, Scorecard, Value } from '../scorecard/scorecard';
import { capitalise, nameFigure, nameYear } from '../scorecard/wording';
import { byReadingOrder } from '../sheet/address';
import { listRows } from '../sheet/listRows';
import { clip } from '../text/clip';
import { fold } from '../text/fold';
import type { Fact, Rule } from './rule';

const MONTHS = [
  ...['Indicator', 'Target', 'Jun 15', 'Jul 15', 'Aug 15', 'Sep 15', 'Oct 15', 'Nov 15', 'Dec 15'],
  ...['Jan 16', 'Feb 16', 'Mar 16', 'Apr 16', 'May 16', 'Comments'],
];

export const actualCopied: Rule<Record<never, never>, 'same' | 'row' | 'run' | 'standing'> = {
  id: 'actual-copied',
  group: 'Values',
  title: 'Figures the same as last time',
  description:
    'Warn about many rows whose latest actual is exactly the one before it, a row whose last five or more are all alike, a total of the year to which nothing was added, and of a list about a row that has its parts and comment from the time before too.',
  why: 'A figure that was copied forward and never updated reports the last period as this one.',
  severity: 'query',
  isFixable: false,
  looksAt: (row) => {
    const { values, remarks = [], comment, beside } = row;
    return [
      ...values.map(({ number, text }) => `${number} ${text}`),
      ...remarks.map(({ role, text }) => `${role} ${text}`),
      ...(isAlone(row) ? [] : [comment, ...(comment?.parts ?? [])].map((said) => said?.text)),
      ...(beside?.words ?? []),
    ].join();
  },
  options: {},
  optionNotes: {},
  messages: {
    same: 'In {equal} of {compared} rows, {rows}, the figure under “{latest}” is exactly the same as the one under “{before}”. Were they left from the last time? Type the new figures, or explain why these have not changed.',
    run: '{Latest} is {number}, and so is each of the {count} before it, from {first} on; before that no two in a row were alike. Was it carried forward? Type the figures of those times, or explain why nothing has changed.',
    standing:
      '{Latest} is {number}, as {before} was, though it counts from the beginning of the year. Was it left from the last time? Type the new figure, or explain why nothing was added.',
    row: '{Latest} is {number}, {numerator} of {denominator}, with the same comment, “{comment}”, all as in row {row} for {before}. Were they left from the last time? Type the new figures, or explain why nothing has changed.',
  },
  explanation: 'Says why the figures have not changed, such as a survey that is taken once a year.',
  valid: [
    {
      name: 'Totals of the year to which nothing was added, of few, at the target, with a reason, and as before',
      asOf: '2016-10-20',
      rows: [
        ['Indicator', 'Q1 2016/17', 'Q2 2016/17', 'Target 2016/17', 'Comments'],
        ['Homes built (cumulative)', 12, 12, 40, null],
        ['Trees planted (cumulative)', 1200, 1200, 1200, null],
        ['Visits to pools (cumulative)', 3104, 3104, 9000, 'The pools were closed over the summer.'],
        ['Number of visits to museums', 2104, 2104, 2900, null],
      ],
    },
    {
      name: 'Months that are alike at a limit or at the target, of few, of what moves little, and with a reason',
      rows: [
        MONTHS,
        ['Calls answered (%)', 95, 91.2, 92.4, 93.1, 90.8, 94.3, 97.2, 100, 100, 100, 100, 100, 100, null],
        ['Letters answered (%)', 95, 91.2, 92.4, 93.1, 90.8, 94.3, 97.2, 95, 95, 95, 95, 95, 95, null],
        ['Number of serious falls', 2, 9, 4, 12, 7, 3, 8, 6, 6, 6, 6, 6, 6, null],
        ['Staff turnover (%)', 11, 11.4, 11.3, 11.2, 11.3, 11.2, 11.1, 11, 11, 11, 11, 11, 11, null],
        ['Homes with a lift', 900, 812, 812, 815, 815, 815, 815, 820, 820, 820, 820, 820, 820, null],
        [
          'Plans decided (%)',
          95,
          91.2,
          92.4,
          93.1,
          90.8,
          94.3,
          97.2,
          90.1,
          90.1,
          90.1,
          90.1,
          90.1,
          88.9,
          null,
        ],
        [
          ...['Visits to museums', 9000, 8121, 9442, 7713, 8904, 9120, 9233],
          ...[8800, 8800, 8800, 8800, 8800, 8800, 'Counters broken: the figure is carried forward'],
        ],
      ],
    },
    {
      name: 'A month of a list with other parts, another comment or none, and a stock that seldom changes',
      asOf: '2016-09-01',
      rows: list([
        ['2016-04', 868, 31, 28, 'Six homes needed new roofs that month.'],
        ['2016-05', 840, 30, 28, 'Six homes needed new roofs that month.'],
        ['2016-06', 840, 30, 28, 'Four homes needed new roofs that month.'],
        ['2016-07', 840, 30, 28, null],
        ['2016-08', 840, 30, 28, null],
      ]),
    },
    {
      name: 'Noughts, limits, small counts and a few that agree by accident',
      rows: [
        ['Indicator', 'Q1 2016/17', 'Q2 2016/17', 'Target 2016/17', 'Comments'],
        ['Percentage of calls answered on time', 91.2, 92.4, 95, null],
        ['Percentage of letters answered on time', 100, 100, 100, null],
        ['Percentage of appeals heard on time', 100, 100, 100, null],
        ['Number of homes empty', 12, 12, 10, null],
        ['Number of complaints upheld', 3, 3, 2, null],
        ['Number of serious incidents', 0, 0, 0, null],
        ['Visits to museums', 11584, 12211, 50000, null],
        ['Spend on a visit', 2.7, 2.7, 2.5, null],
        ['Percentage of homes repaired on time', 88.1, 88.1, 95, null],
        ['Number of visits to libraries', 3120, 3344, 14000, null],
        ['Percentage of rent collected', 97.2, 97.4, 98, null],
      ],
    },
    {
      name: 'Figures that agree over a gap, and a blank period after them',
      rows: [
        ['Indicator', 'Q1 2016/17', 'Q2 2016/17', 'Q3 2016/17', 'Target 2016/17', 'Comments'],
        ['Percentage of calls answered on time', 91.2, 90.4, null, 95, null],
        ['Percentage of letters answered on time', 81.2, 80.4, null, 95, null],
        ['Percentage of visits made on time', 71.2, 70.4, null, 95, null],
        ['Percentage of homes let on time', 61.2, 60.4, null, 95, null],
        ['Percentage of homes repaired on time', 51.2, 50.4, null, 95, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'A total of the year to which nothing was added in a quarter',
      asOf: '2016-10-20',
      rows: [
        ['Indicator', 'Actual 2015/16', 'Q1 2016/17', 'Q2 2016/17', 'Target 2016/17', 'Comments'],
        ['Fly-tips reported (cumulative)', 5012, 1284, 1284, 4900, null],
        ['Fly-tips cleared (cumulative)', 4012, 1084, 1984, 4100, null],
      ],
      finds: [['standing', 'D2']],
    },
    {
      name: 'Six months alike after six that were not',
      rows: [
        MONTHS,
        [
          'Calls answered (%)',
          95,
          91.2,
          92.4,
          93.1,
          90.8,
          94.3,
          93.2,
          94.1,
          94.1,
          94.1,
          94.1,
          94.1,
          94.1,
          null,
        ],
        [
          'Letters answered (%)',
          95,
          91.2,
          92.4,
          93.1,
          90.8,
          94.3,
          97.2,
          95.1,
          93.2,
          96.4,
          91.1,
          92,
          93,
          null,
        ],
      ],
      finds: [['run', 'N2']],
    },
    {
      name: 'A month of a list with the parts and the comment of the month before',
      asOf: '2016-09-01',
      rows: list([
        ['2016-05', 868, 31, 28, 'Six homes needed new roofs that month.'],
        ['2016-06', 868, 31, 28, 'Six homes needed new roofs that month.'],
        ['2016-07', 840, 30, 28, 'Four homes needed new roofs that month.'],
      ]),
      finds: [['row', 'E4']],
    },
    {
      name: 'Half of a quarter’s figures never updated',
      rows: [
        ['Indicator', 'Q1 2016/17', 'Q2 2016/17', 'Target 2016/17', 'Comments'],
        ['Percentage of calls answered on time', 91.2, 91.2, 95, null],
        ['Percentage of letters answered on time', 82.7, 82.7, 90, null],
        ['Number of visits to museums', 376, 376, 1500, null],
        ['Visits to museums for each opening hour', 2.7, 2.7, 3, null],
        ['Number of visits to libraries', 271, 271, 1000, null],
        ['Percentage of homes repaired on time', 88.1, 89.3, 95, null],
        ['Percentage of rent collected', 97.2, 97.4, 98, null],
        ['Number of homes empty', 12, 14, 10, null],
      ],
      finds: [['same', 'C1']],
    },
    {
      name: 'Last year’s figures again',
      rows: [
        ['Indicator', 'Actual 2014', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Percentage of calls answered on time', 90.1, 91.2, 91.2, 95, null],
        ['Percentage of letters answered on time', 80.1, 82.7, 82.7, 90, null],
        ['Number of visits to museums', 353, 376, 376, 400, null],
        ['Cost of a visit', 2.6, 2.7, 2.7, 2.6, null],
        ['Number of visits to libraries', 298, 271, 271, 300, null],
      ],
      finds: [['same', 'D1']],
    },
  ],
  *check({ scorecard }) {
    for (const indicator of scorecard.indicators) {
      if (isAlone(indicator)) continue;
      yield* rowsLeft(indicator);
      yield* sayCarried(indicator);
      yield* sayStanding(indicator);
    }
    const columns = latestTwo(scorecard);
    if (!columns) return;
    const [before, latest] = columns;
    const equal: { readonly earlier: Value; readonly value: Value }[] = [];
    let compared = 0;
    for (const indicator of scorecard.indicators) {
      const earlier = indicator.values[before.at]!;
      const value = indicator.values[latest.at]!;
      if (earlier.number === null || !isTelling(value, indicator)) continue;
      compared++;
      if (isSameStored(earlier, value)) equal.push({ earlier, value });
    }
    if (equal.length < leastEqual || equal.length * mostApart < compared) return;
    yield {
      messageId: 'same',
      data: {
        equal: equal.length,
        compared,
        rows: `${equal.length === 1 ? 'row' : 'rows'} ${listRows(equal.map(({ value }) => value.cell.row))}`,
        latest: latest.column.label,
        before: before.column.label,
      },
      cell: latest.column.labelCell,
      cells: [latest.column.labelCell, ...equal.flatMap(({ earlier, value }) => [earlier.cell, value.cell])],
    };
  },
};

/** Whether it has too few figures, on one row, for anything to be said of itself. */
function isAlone({ rows, values, isCumulative }: Indicator): boolean {
  return rows.length < 2 && values.length < LEAST_CARRIED && !isCumulative;
}

function* sayStanding(indicator: Indicator): Generator<Fact<'standing'>> {
  const standing = findStandingTotal(indicator);
  if (!standing) return;
  const [before, latest] = standing;
  yield {
    messageId: 'standing',
    data: { Latest: capitalise(nameFigure(latest)), number: latest.text, before: nameFigure(before) },
    cell: latest.cell,
    cells: [before.cell, latest.cell].sort(byReadingOrder),
    indicator,
  };
}

function* sayCarried(indicator: Indicator): Generator<Fact<'run'>> {
  const carried = findCarriedForward(indicator);
  if (!carried) return;
  const { alike } = carried;
  const last = alike.at(-1)!;
  if (!isTelling(last, indicator)) return;
  yield {
    messageId: 'run',
    data: {
      Latest: capitalise(nameFigure(last)),
      number: last.text,
      count: alike.length - 1,
      first: nameYear(alike[0]!),
    },
    cell: last.cell,
    cells: alike.map(({ cell }) => cell).sort(byReadingOrder),
    indicator,
  };
}

interface ListedActual {
  readonly value: Value;
  readonly numerator: Remark;
  readonly denominator: Remark;
  readonly comment: Pick<Comment, 'cell' | 'text'>;
}

/** The rows of a list that give the parts, the figure and the comment of the time before again. */
function* rowsLeft(indicator: Indicator): Generator<Fact<'row'>> {
  if (indicator.rows.length < 2) return;
  const listed = listedActuals(indicator);
  for (const [at, one] of listed.slice(1).entries()) {
    const before = listed[at]!;
    const { value, numerator, denominator, comment } = one;
    const isSame =
      isSameStored(before.value, value) &&
      fold(numerator.text) === fold(before.numerator.text) &&
      fold(denominator.text) === fold(before.denominator.text) &&
      fold(comment.text) === fold(before.comment.text);
    if (!isSame || !isTelling(value, indicator) || comment.text.length < LEAST_LETTERS) continue;
    const cells = [before.value, numerator, denominator, value, comment].map(({ cell }) => cell);
    yield {
      messageId: 'row',
      data: {
        Latest: capitalise(nameFigure(value)),
        number: value.text,
        numerator: numerator.text,
        denominator: denominator.text,
        comment: clip(comment.text, LONGEST_QUOTE),
        row: before.value.cell.row + 1,
        before: before.value.column.period!.text,
      },
      cell: value.cell,
      cells: cells.sort(byReadingOrder),
      indicator,
    };
  }
}

/** A comment of a word or two, such as "On track", comes again. */
const LEAST_LETTERS = 16;
const LONGEST_QUOTE = 60;

/** The actuals of a list in order of time, as far as their rows have their parts and a comment. */
function listedActuals({ values, remarks = [], comment }: Indicator): readonly ListedActual[] {
  const on = (role: Remark['role'], row: number) =>
    remarks.find((remark) => remark.role === role && remark.cell.row === row);
  return values
    .filter(
      ({ column, place, number }) =>
        column.field === 'actual' &&
        column.period !== null &&
        !isToDate(column.period) &&
        place === 'own' &&
        number !== null,
    )
    .sort((a, b) => comparePeriods(a.column.period, b.column.period))
    .flatMap((value) => {
      const { row } = value.cell;
      const [numerator, denominator] = [on('numerator', row), on('denominator', row)];
      const said = on('status', row)?.comment ?? (comment?.parts ?? []).find(({ cell }) => cell.row === row);
      return numerator && denominator && said ? [{ value, numerator, denominator, comment: said }] : [];
    });
}

/** Fewer rows agree by accident, and so does less than one row in so many. */
const leastEqual = 5;
const mostApart = 5;

interface PlacedAt {
  readonly column: FigureColumn;
  readonly at: number;
}

/** The latest column of actuals that has figures, and the one for the same kind of period before it. */
function latestTwo({ figureColumns, indicators }: Scorecard): readonly [PlacedAt, PlacedAt] | null {
  const given = figureColumns
    .map((column, at) => ({ column, at }))
    .filter(
      ({ column, at }) =>
        column.field === 'actual' &&
        column.period !== null &&
        indicators.some(({ values }) => values[at]!.number !== null),
    )
    .sort((a, b) => comparePeriods(a.column.period, b.column.period));
  const latest = given.at(-1);
  const before = given.findLast(
    (one) => one !== latest && one.column.period!.kind === latest!.column.period!.kind,
  );
  return latest && before ? [before, latest] : null;
}

const fewest = 20;

/** Whether a figure would hardly be the same again: no limit, no handful. */
function isTelling({ number }: Value, indicator: Indicator): boolean {
  if (number === null || number === 0 || number === 100 || isAtLimit(number, indicator)) return false;
  return !Number.isInteger(number) || Math.abs(number) >= fewest;
}

/** A list of one month after another for two indicators, of which the second is never the same, for the examples. */
function list(rows: readonly (readonly [string, number, number, number, string | null])[]) {
  return [
    ['Indicator', 'Month', 'Numerator', 'Denominator', 'Value', 'Target', 'Comments'],
    ...rows.flatMap(([month, above, below, value, comment], at) => [
      ['Average days to let a home', month, above, below, value, 30, comment],
      ['Average days to mend a home', month, 900 + at, 50, 18 + at / 50, 20, null],
    ]),
  ];
}
