import { listAnd } from '../text/words';
import { placeOf, sayWhich } from '../scorecard/columns';
import { countOf, type Period } from '../scorecard/period';
import type { FigureColumn, Indicator, OtherColumn, Scorecard } from '../scorecard/scorecard';
import { sayYear, seriesOf } from '../scorecard/headings';
import type { Fact, Rule } from './rule';
import { capitalise } from '../scorecard/wording';

type MessageId = 'skips' | 'unread' | 'span' | 'out-of-order' | 'no-year' | 'unlikely-year';

// The reader takes 1900 to 2099 for years.
const UNLIKELY_YEAR = /(?<![\d.,])(?:1[0-8]|2[1-9])\d\d(?![.,]?\d)/;

type DatedColumn = FigureColumn & { readonly period: Period };

export const yearMissing: Rule<Record<never, never>, MessageId> = {
  id: 'year-missing',
  group: 'The table',
  title: 'Year missing or out of order',
  description:
    'Require the columns of figures to name their years, and the targets one year after the other.',
  why: 'A year that is skipped or mistyped leaves a hole in every row’s plan, and its figures are held against the wrong year.',
  severity: 'error',
  isFixable: false,
  options: {},
  optionNotes: {},
  messages: {
    skips:
      'The target columns go from {before} to {after}, and none is for {missing}. Add the column, or correct the heading that is wrong.',
    unread:
      'No target column is for {missing}: {where}, headed “{label}”, stands in its place but does not say that it holds targets. Correct its heading.',
    span: '{Where} is headed “{label}”, more than one year, and stands where {missing} is missing. Correct its heading.',
    'out-of-order':
      '{Where} is headed “{label}”, but it stands {place}. Correct its year, or move the column.',
    'no-year':
      '{Where}, headed “{label}”, holds {field}s but names no year, though {others} do. Add the year to its heading.',
    'unlikely-year':
      '{Where}, headed “{label}”, holds {field}s for {year}, which cannot be meant. Correct the year in its heading.',
  },
  explanation: null,
  valid: [
    {
      name: 'One year after the other',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Homes built', 10, 11, 12, 13, null],
      ],
    },
    {
      name: 'The last year first, all the way',
      rows: [
        ['Indicator', 'Target 2018/19', 'Target 2017/18', 'Target 2016/17', 'Actual 2015/16', 'Comments'],
        ['Homes built', 13, 12, 11, 10, null],
      ],
    },
    {
      name: 'Every second year, and an end target some years on',
      rows: [
        [
          'Indicator',
          'Actual 2016',
          'Target 2018',
          'Target 2020',
          'Target 2022',
          'Long-term target 2030',
          'Comments',
        ],
        ['Homes built', 10, 11, 12, 13, 20, null],
      ],
    },
    {
      name: 'A year typed twice is the matter of the two columns, and so is the year it hides',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2019', 'Target 2019', 'Target 2020', 'Comments'],
        ['Homes built', 10, 11, 12, 13, 14, null],
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
      name: 'The latest actual, whichever year it is of',
      rows: [
        ['Indicator', 'Latest performance', 'National 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Homes built', 10, 11, 12, 13, null],
      ],
    },
    {
      name: 'Each year’s target beside its actual, and a span of years at the end',
      rows: [
        [
          'Indicator',
          'Target 2016',
          'Actual 2016',
          'Target 2017',
          'Actual 2017',
          'Target 2018-21',
          'Comments',
        ],
        ['Homes built', 10, 11, 12, 11, 20, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'A year between two targets has no column',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2019', 'Target 2020', 'Comments'],
        ['Homes built', 10, 12, 14, 15, null],
      ],
      finds: [['skips', 'D1']],
    },
    {
      name: 'Two holes',
      rows: [
        ['Service', 'Indicator', 'Actual FY16', 'Target FY17', 'Target FY19', 'Target FY20', 'Target FY23'],
        ['Housing', 'Homes built', 10, 12, 14, 15, 18],
      ],
      finds: [
        ['skips', 'E1'],
        ['skips', 'G1'],
      ],
    },
    {
      name: 'A heading that is not known, so that its column is not read as a target',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Outlook 2018', 'Target 2019', 'Comments'],
        ['Homes built', 10, 12, 13, 14, null],
      ],
      finds: [['unread', 'D1']],
    },
    {
      name: 'Two columns in each other’s place',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2019', 'Target 2018', 'Target 2020', 'Comments'],
        ['Homes built', 10, 12, 13, 14, 15, null],
      ],
      finds: [['out-of-order', 'E1']],
    },
    {
      name: 'A year with its digits turned round',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2081', 'Target 2019', 'Comments'],
        ['Homes built', 10, 12, 13, 14, null],
      ],
      finds: [['out-of-order', 'D1']],
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
      name: 'A span whose end is one year too late',
      rows: [
        ['Indicator', 'Actual 2016/17', 'Target 2017/18', 'Target 2018/20', 'Target 2019/20', 'Comments'],
        ['Homes built', 10, 12, 13, 14, null],
      ],
      finds: [['span', 'D1']],
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
  cannotRun: ({ figureColumns }) =>
    figureColumns.some(isDatedTarget) ? null : 'No target column names its year.',
  *check({ scorecard }) {
    const targets = scorecard.figureColumns.filter(({ field }) => field === 'target');
    const undated = targets.filter(
      (column) => column.period === null && holdsNumbers(column, scorecard.indicators),
    );
    for (const column of undated) yield noYear(column, 'the other target columns', scorecard);
    const actual = findUndatedActual(scorecard);
    if (actual) yield noYear(actual, 'the comparators and targets', scorecard);
    for (const series of groupBySeries(targets.filter(isDatedTarget))) {
      yield* checkSeries(series, undated.length, scorecard);
    }
  },
};

function isDatedTarget(column: FigureColumn): column is DatedColumn {
  return column.field === 'target' && column.period !== null;
}

function noYear(column: FigureColumn, others: string, { headerRows }: Scorecard): Fact<MessageId> {
  const { labelCell, field } = column;
  // A heading over several columns says nothing of its own: the year belongs below it.
  const below = labelCell.row + 1;
  const isShared = placeOf(column) !== labelCell.column && headerRows.includes(below);
  const cell = isShared ? { row: below, column: placeOf(column) } : labelCell;
  const [year] = UNLIKELY_YEAR.exec(column.label) ?? [];
  if (year) return { ...fact('unlikely-year', column, { field, year }), cell };
  return { ...fact('no-year', column, { field, others }), cell };
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

function holdsNumbers(column: FigureColumn, indicators: readonly Indicator[]): boolean {
  return indicators.some(({ values }) =>
    values.some((value) => value.column === column && value.number !== null),
  );
}

/** Columns whose years can be told in one row: "Lower target" apart from "Upper target", 2017 from 2016/17. */
function groupBySeries(columns: readonly DatedColumn[]): DatedColumn[][] {
  const groups = new Map<string, DatedColumn[]>();
  for (const column of columns) {
    const { kind, text } = column.period;
    if (countOf(column.period) === null || isSpan(column)) continue;
    const key = `${kind}|${text.includes('/') ? 'span' : ''}|${seriesOf(column)}`;
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  return [...groups.values()];
}

/** The year of a column, or the number of its plan year or milestone. */
function yearOf({ period }: DatedColumn): number {
  return countOf(period)!;
}

function* checkSeries(
  series: DatedColumn[],
  forgiven: number,
  scorecard: Scorecard,
): Generator<Fact<MessageId>> {
  const { columns, repeats } = dropRepeats(series);
  if (isFalling(columns)) columns.reverse();
  const odd = findOddOnes(columns);
  for (const column of odd) yield fact('out-of-order', column, { place: sayPlace(column, columns, odd) });
  if (odd.length > 0) return;

  const covered = new Set(
    scorecard.figureColumns.filter(isDatedTarget).map(({ period }) => period.year ?? countOf(period)),
  );
  const isYearly = isEveryYear(columns, scorecard);
  // A year typed twice, or left out of a heading, accounts for one hole.
  let excuses = repeats + forgiven;
  for (let i = 1; i < columns.length; i++) {
    const [before, after] = [columns[i - 1]!, columns[i]!];
    const missing: number[] = [];
    for (let year = yearOf(before) + 1; year < yearOf(after) && missing.length < 100; year++) {
      if (!covered.has(year)) missing.push(year);
    }
    if (missing.length === 0 || !isYearly || isEnd(after)) continue;
    if (missing.length <= excuses) {
      excuses -= missing.length;
      continue;
    }
    const said = sayYears(after.period.text, missing);
    const misread = missing.length === 1 ? findMisread(scorecard, before, after, said) : null;
    const span = missing.length === 1 ? findSpan(scorecard, before, after, missing[0]!) : undefined;
    if (misread) yield fact('unread', misread, { missing: said });
    else if (span) yield fact('span', span, { missing: said });
    else {
      yield {
        ...fact('skips', after, { missing: said, before: before.period.text, after: after.period.text }),
        cells: [before.labelCell, after.labelCell],
      };
    }
  }
}

function fact<Id extends MessageId>(
  messageId: Id,
  column: FigureColumn | OtherColumn,
  data: Record<string, string>,
): Fact<Id> {
  const where = sayWhich(column);
  return {
    messageId,
    data: { where, Where: capitalise(where), label: column.label, ...data },
    cell: column.labelCell,
  };
}

/** Leaves one column of each year: of repeats those that keep the years in order, if any choice does. */
function dropRepeats(series: readonly DatedColumn[]): { columns: DatedColumn[]; repeats: number } {
  const keepFirst = series.filter(
    (column, i) => series.findIndex((other) => yearOf(other) === yearOf(column)) === i,
  );
  const keepLast = series.filter(
    (column, i) => series.findLastIndex((other) => yearOf(other) === yearOf(column)) === i,
  );
  const columns = isRising(keepFirst) || isFalling(keepFirst) ? keepFirst : keepLast;
  return { columns, repeats: series.length - columns.length };
}

function isRising(columns: readonly DatedColumn[]): boolean {
  return columns.every((column, i) => i === 0 || yearOf(column) > yearOf(columns[i - 1]!));
}

function isFalling(columns: readonly DatedColumn[]): boolean {
  return (
    columns.length > 1 && columns.every((column, i) => i === 0 || yearOf(column) < yearOf(columns[i - 1]!))
  );
}

/** The columns out of order: the one without which the others run closest together, else every step back. */
function findOddOnes(columns: readonly DatedColumn[]): DatedColumn[] {
  if (isRising(columns)) return [];
  let best: DatedColumn | null = null;
  let bestSpan = Infinity;
  for (const column of columns) {
    const others = columns.filter((other) => other !== column);
    const span = yearOf(others.at(-1)!) - yearOf(others[0]!);
    if (isRising(others) && span <= bestSpan) [best, bestSpan] = [column, span];
  }
  if (best) return [best];
  return columns.filter((column, i) => i > 0 && yearOf(column) < yearOf(columns[i - 1]!));
}

function sayPlace(column: DatedColumn, columns: readonly DatedColumn[], odd: readonly DatedColumn[]): string {
  const at = columns.indexOf(column);
  const isInOrder = (other: DatedColumn | undefined) => other !== undefined && !odd.includes(other);
  const before = columns[at - 1];
  const after = columns[at + 1];
  if (isInOrder(before) && isInOrder(after))
    return `between ${before!.period.text} and ${after!.period.text}`;
  return before ? `after ${before.period.text}` : `before ${after!.period.text}`;
}

/** Whether the targets are meant for every year: their steps differ, or the only step leaves years out from the actual on. */
function isEveryYear(columns: readonly DatedColumn[], { figureColumns }: Scorecard): boolean {
  const years = columns.filter((column) => !isEnd(column)).map(yearOf);
  const steps = new Set(years.slice(1).map((year, i) => year - years[i]!));
  if (steps.size !== 1) return steps.size > 1;
  if (steps.has(1)) return true;
  // Two targets alone show no habit: the actual before them does.
  const actuals = figureColumns.filter(
    ({ field, period }) => field === 'actual' && period?.kind === columns[0]!.period.kind,
  );
  return (
    years.length === 2 &&
    actuals.some(({ period }) => [years[0]! - 1, years[0]].includes(countOf(period!) ?? undefined))
  );
}

function isEnd({ label }: FigureColumn): boolean {
  return /\b(?:end|final|overall|long[- ]?term|ultimate|ambition|vision)\b/i.test(label);
}

/** The column that stands in the place of a missing year and names it, but was not read as a target. */
function findMisread(
  { figureColumns, otherColumns }: Scorecard,
  before: DatedColumn,
  after: DatedColumn,
  year: string,
): FigureColumn | OtherColumn | null {
  const isBetween = betweenColumns(before, after);
  const figure = figureColumns.find(
    (column) => isBetween(column) && column.period?.text === year && column.field === 'comparator',
  );
  return (
    figure ??
    otherColumns.find((column) => isBetween(column) && column.role === null && column.label.includes(year)) ??
    null
  );
}

function betweenColumns(a: FigureColumn, b: FigureColumn): (column: FigureColumn | OtherColumn) => boolean {
  const [left, right] = [placeOf(a), placeOf(b)].sort((one, other) => one - other);
  return (column) => placeOf(column) > left! && placeOf(column) < right!;
}

/** The target column between two that is for several years and begins with the missing one: "2018/20" for "2018/19". */
function findSpan(
  { figureColumns }: Scorecard,
  before: DatedColumn,
  after: DatedColumn,
  year: number,
): FigureColumn | undefined {
  const isBetween = betweenColumns(before, after);
  return figureColumns.find(
    (column) =>
      isBetween(column) &&
      isDatedTarget(column) &&
      isSpan(column) &&
      column.period.text.startsWith(`${year}-`),
  );
}

/** Whether a column is for several years, as the targets of a plan may be. */
function isSpan({ period }: DatedColumn): boolean {
  return /^\d{4}-\d\d$/.test(period.text);
}

function sayYears(like: string, years: readonly number[]): string {
  const said = years.map((year) => sayYear(like, year));
  return said.length > 3 ? `${said[0]!} to ${said.at(-1)!}` : listAnd(said);
}
