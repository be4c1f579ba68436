import { listAnd } from '../text/words';
import { placeOf, sayWhich } from '../scorecard/columns';
import { readDoubtfulSpan } from '../scorecard/doubtfulSpan';
import { countOf } from '../scorecard/period';
import type { FigureColumn, OtherColumn, Scorecard } from '../scorecard/scorecard';
import { sayYear } from '../scorecard/headings';
import {
  cannotTellYears,
  type DatedColumn,
  findTargetSeries,
  findUndatedTargets,
  isDatedTarget,
  isSpan,
  type TargetSeries,
  yearNumberOf,
} from '../scorecard/targetSeries';
import type { Fact, Rule } from './rule';
import { capitalise } from '../scorecard/wording';

type MessageId = 'skips' | 'unread' | 'span';

export const yearMissing: Rule<Record<never, never>, MessageId> = {
  id: 'year-missing',
  group: 'The table',
  title: 'Year missing',
  description: 'Require the targets of a series to leave out no year.',
  why: 'A year that is skipped or misread leaves a gap in every row’s plan.',
  severity: 'error',
  isFixable: false,
  looksAt: 'columns',
  options: {},
  optionNotes: {},
  messages: {
    skips:
      'The target columns go from {before} to {after}, and none is for {missing}. Add the column, or correct the heading that is wrong.',
    unread:
      'No target column is for {missing}: {where}, headed “{label}”, stands in its place but does not say that it holds targets. Correct its heading.',
    span: '{Where} is headed “{label}”, more than one year, and stands where {missing} is missing. Correct its heading.',
  },
  explanation: null,
  valid: [
    {
      name: 'Milestones, and the target that they lead to',
      rows: [
        ['Indicator', 'Actual 2016', 'Milestone 2017', 'Milestone 2019', 'Target 2022', 'Comments'],
        ['Percentage of calls answered', 80, 82, 86, 92, null],
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
      name: 'The next year, and where it is to lead in the end',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2020', 'Comments'],
        ['Homes built', 10, 11, 14, null],
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
    {
      name: 'A year out of order, which says nothing of the years that are missing',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2081', 'Target 2019', 'Comments'],
        ['Homes built', 10, 12, 13, 14, null],
      ],
    },
    {
      name: 'A target without its year, which is the missing one',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 218', 'Target 2019', 'Comments'],
        ['Homes built', 10, 12, 13, 14, null],
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
      name: 'A span whose end is one year too late',
      rows: [
        ['Indicator', 'Actual 2016/17', 'Target 2017/18', 'Target 2018/20', 'Target 2019/20', 'Comments'],
        ['Homes built', 10, 12, 13, 14, null],
      ],
      finds: [['span', 'D1']],
    },
  ],
  cannotRun: cannotTellYears,
  *check({ scorecard }) {
    const forgiven = findUndatedTargets(scorecard).length;
    for (const series of findTargetSeries(scorecard)) yield* checkSeries(series, forgiven, scorecard);
  },
};

function* checkSeries(
  { columns, repeats, odd }: TargetSeries,
  forgiven: number,
  scorecard: Scorecard,
): Generator<Fact<MessageId>> {
  // What is out of order is said elsewhere; which years are missing is only known without it.
  if (odd.length > 0) return;

  const covered = new Set(
    scorecard.figureColumns.filter(isDatedTarget).map(({ period }) => period.year ?? countOf(period)),
  );
  const isYearly = isEveryYear(columns, scorecard);
  // A span was taken for the one year that its place leaves.
  for (const column of columns) {
    const { label, period } = column;
    const span = readDoubtfulSpan(label);
    if (span && !span.isSlip && span.first === period.text)
      yield fact('span', column, { missing: period.text });
  }
  // A year typed twice, or left out of a heading, accounts for one hole.
  let excuses = repeats + forgiven;
  for (let i = 1; i < columns.length; i++) {
    const [before, after] = [columns[i - 1]!, columns[i]!];
    const missing: number[] = [];
    for (let year = yearNumberOf(before) + 1; year < yearNumberOf(after) && missing.length < 100; year++) {
      if (!covered.has(year)) missing.push(year);
    }
    if (missing.length === 0 || !isYearly || isEnd(after)) continue;
    // Milestones stand where somebody has put them, and so does what they lead to.
    if ([before, after].some(({ label }) => /\bmilestones?\b/i.test(label))) continue;
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

/** Whether the targets are meant for every year: their steps differ, or the only step leaves years out from the actual on. */
function isEveryYear(columns: readonly DatedColumn[], { figureColumns }: Scorecard): boolean {
  const years = columns.filter((column) => !isEnd(column)).map(yearNumberOf);
  const steps = new Set(years.slice(1).map((year, i) => year - years[i]!));
  if (steps.size !== 1) return steps.size > 1;
  if (steps.has(1)) return true;
  // Two targets alone show no habit: the actual before them does. Where they leave out more than one year, the second
  // is where the first leads in the end.
  const actuals = figureColumns.filter(
    ({ field, period }) => field === 'actual' && period?.kind === columns[0]!.period.kind,
  );
  return (
    years.length === 2 &&
    Math.abs(years[1]! - years[0]!) === 2 &&
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

function sayYears(like: string, years: readonly number[]): string {
  const said = years.map((year) => sayYear(like, year));
  return said.length > 3 ? `${said[0]!} to ${said.at(-1)!}` : listAnd(said);
}
