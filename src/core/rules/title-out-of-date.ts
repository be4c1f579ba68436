import type { FigureColumn, Scorecard, TextAround } from '../scorecard/scorecard';
import { financialYear } from '../scorecard/headings';
import { isPartOfYear } from '../scorecard/period';
import { fold } from '../text/fold';
import { toA1 } from '../sheet/address';
import { calendarDate, type CalendarDate, formatDay } from '../sheet/calendar';
import { MONTH_STEM, monthNumber, MONTHS } from '../text/months';
import type { Fact, Rule } from './rule';

const LONGEST_TITLE = 150;
/** What a report of figures is called; a plan or a policy has years of its own. */
const OF_REPORT =
  /\b(?:performance|scorecards?|reports?|monitoring|dashboard|k?pis?|indicators?|measures|results|updates?|reviews?|out-?turns?|quarter(?:ly)?|q[1-4]|monthly|balanced)\b/;
const OF_PLAN =
  /\b(?:plan|strategy|framework|policy|baseline|since|from|compared|against|published|approved|adopted|as at|data|source|template|version|v\d)\b/;
const YEAR = /(?:^|[^\d/-])(20\d\d)\s?[-/–]\s?(?:20)?(\d\d)(?![\d/-])/g;
const QUARTER = /\b(?:q|qtr ?|quarter ?)([1-4])\b/g;

/** The financial year that a title names, by its first, and the quarter, where it names one. */
interface TitleTime {
  readonly year: number;
  readonly quarter: number | null;
}

type MessageId = 'year' | 'quarter' | 'months' | 'ended' | 'ahead' | 'two' | 'budget';

export const titleOutOfDate: Rule<Record<never, never>, MessageId> = {
  id: 'title-out-of-date',
  group: 'The table',
  title: 'Title of an earlier time',
  description:
    'Warn about a title above the table whose year or quarter is before that of its latest figures.',
  why: 'Last time’s report is where a draft begins, and its title is the last thing that anybody changes.',
  severity: 'query',
  isFixable: false,
  options: {},
  optionNotes: {},
  messages: {
    year: 'The title says “{title}”, but the latest actuals are for {latest} and no column is for {said}. Correct the title or the headings.',
    quarter:
      'The title says “{title}”, but figures are given for {latest} too. Correct the title, or take out what is not to be reported yet.',
    months:
      'The title says “{title}”, but the latest quarter of the table is {latest}, which is not in {said}. Correct the year in the title, or the headings.',
    ended:
      'The title says “{title}”, but the latest figures are for {latest}. Correct the year in the title, or the headings.',
    ahead:
      'The title says “{title}”, which is still to come on {today}; the latest figures are for {latest}. Correct the year in the title.',
    two: 'The title says “{title}”, but the one beside it says “{other}”, as the latest figures do, which are for {latest}. Correct the year in the title.',
    budget:
      'The title says “{title}”, but {said} has an actual or a projection already, and targets are set for {next}. Correct the year in the title, or say in it what the table is.',
  },
  explanation: 'Says what the time in the title is of.',
  valid: [
    {
      name: 'The month of the latest figures, and months of something else',
      asOf: '2024-11-20',
      rows: [
        ['Month 6 – September 2024'],
        ['Compared with September 2023'],
        ['Report to Cabinet, 12 September 2023'],
        ['Population at 30 September 2023'],
        ['Indicator', 'Sep-23', 'Aug-24', 'Sep-24', 'Target 2024/25', 'Comments'],
        ['Homes built', 9, 10, 12, 40, null],
      ],
    },
    {
      name: 'A title of the year and quarter of the latest figures',
      rows: [
        ['Performance scorecard 2025/26, Quarter 2'],
        ['Indicator', 'Q1 2025/26', 'Q2 2025/26', 'Target 2025/26', 'Comments'],
        ['Homes built', 10, 12, 40, null],
      ],
    },
    {
      name: 'A quarter that is still blank, and the year that the targets are for',
      rows: [
        ['Q1 2025/26 performance report'],
        ['Indicator', 'Actual 2024/25', 'Q1 2025/26', 'Q2 2025/26', 'Target 2025/26', 'Comments'],
        ['Homes built', 40, 12, null, 40, null],
      ],
    },
    {
      name: 'A plan, a source, several years and a year ahead',
      rows: [
        ['Corporate Plan 2022/23: performance report'],
        ['Performance against 2022/23 targets'],
        ['Performance report 2022/23 to 2026/27'],
        ['Scorecard 2027/28'],
        ['Indicator', 'Actual 2024/25', 'Actual 2025/26', 'Target 2026/27', 'Comments'],
        ['Homes built', 40, 12, 40, null],
      ],
    },
    {
      name: 'The months of a quarter in either year of it, and those of another quarter',
      rows: [
        ['Plan 2025/26: Quarter 2 (1 July to 30 September 2025)'],
        ['Quarter 1 (April to June 2024) is shown for comparison'],
        ['Measure', 'Q1 2025/26', 'Q2 2025/26', 'Target 2025/26', 'Comments'],
        ['Homes built', 10, 12, 40, null],
      ],
    },
    {
      name: 'A budget for the year to come, and one of two years',
      asOf: '2026-03-01',
      rows: [
        ['FY 2027 Proposed Budget'],
        ['FY 2026 Adopted Budget'],
        ['Measure', 'FY 2025 Actual', 'FY 2026 Target', 'FY 2026 Estimated', 'FY 2027 Target'],
        ['Homes built', 40, 42, 41, 44],
      ],
    },
    {
      name: 'A column of the year in the title',
      rows: [
        ['Performance report 2024/25'],
        ['Indicator', 'Target 2024/25', 'Actual 2024/25', 'Actual 2025/26', 'Comments'],
        ['Homes built', 40, 12, 40, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'Last year’s month, and a year that is still to come',
      asOf: '2024-11-20',
      rows: [
        ['Month 6 – September 2023'],
        ['Position at 30 September 2025'],
        ['Indicator', 'Sep-23', 'Aug-24', 'Sep-24', 'Target 2024/25', 'Comments'],
        ['Homes built', 9, 10, 12, 40, null],
      ],
      finds: [
        ['ahead', 'A2'],
        ['ended', 'A1'],
      ],
    },
    {
      name: 'The year before, at its end',
      rows: [
        ['Service indicators 2016: return for the year ended 31 December 2015'],
        ['Indicator', '2015', '2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, 40, null],
      ],
      finds: [['ended', 'A1']],
    },
    {
      name: 'Two titles of one table that differ in the year',
      rows: [
        ['Cyngor Sir: Hunanasesiad 2015/16 – Mesurau'],
        ['County Council: Self-Assessment 2016/17 – Performance measures'],
        ['Indicator', 'Actual 2015/16', 'Actual 2016/17', 'Target 2017/18', 'Comments'],
        ['Homes built', 10, 12, 40, null],
      ],
      finds: [['two', 'A1']],
    },
    {
      name: 'The title of last year’s report',
      rows: [
        ['Performance scorecard 2024/25'],
        ['Indicator', 'Actual 2025/26', 'Target 2025/26', 'Target 2026/27', 'Comments'],
        ['Homes built', 40, 42, 44, null],
      ],
      finds: [['year', 'A1']],
    },
    {
      name: 'The title of last quarter’s report',
      rows: [
        ['Quarterly performance report: Q1 2025-26'],
        ['Indicator', 'Q1 2025/26', 'Q2 2025/26', 'Target 2025/26', 'Comments'],
        ['Homes built', 10, 12, 40, null],
      ],
      finds: [['quarter', 'A1']],
    },
    {
      name: 'The title of a quarter that only stands there to compare with',
      rows: [
        ['Quarterly performance report: Q2 2024-25'],
        ['Indicator', 'Q2 2024/25', 'Q1 2025/26', 'Q2 2025/26', 'Target 2025/26', 'Comments'],
        ['Homes built', 9, 10, 12, 40, null],
      ],
      finds: [['quarter', 'A1']],
    },
    {
      name: 'The months of last year’s quarter',
      rows: [
        ['Plan 2025/26: Quarter 2 (1 July to 30 September 2024)'],
        ['Indicator', 'Q1 2025/26', 'Q2 2025/26', 'Target 2025/26', 'Comments'],
        ['Homes built', 10, 12, 40, null],
      ],
      finds: [['months', 'A1']],
    },
    {
      name: 'Last year’s budget',
      asOf: '2026-03-01',
      rows: [
        ['City of Elm: FY 2026 Proposed Budget'],
        [
          'Measure',
          'FY 2024 Actual',
          'FY 2025 Actual',
          'FY 2026 Target',
          'FY 2026 Estimated',
          'FY 2027 Target',
        ],
        ['Homes built', 38, 40, 42, 41, 44],
        ['Homes let', 38, 40, 42, 41, 44],
      ],
      finds: [['budget', 'A1']],
    },
    {
      name: 'The year of quarters',
      rows: [
        ['Quarterly performance report: Q2 2024/25'],
        ['Indicator', 'Q1 2025/26', 'Q2 2025/26', 'Target 2025/26', 'Comments'],
        ['Homes built', 10, 12, 40, null],
      ],
      finds: [['year', 'A1']],
    },
  ],
  *check({ scorecard, asOf }) {
    const said = new Set<string>();
    for (const fact of [...judgeBudget(scorecard), ...judgeTimes(scorecard), ...judgeEnds(scorecard, asOf)]) {
      const key = toA1(fact.cell);
      if (said.has(key)) continue;
      said.add(key);
      yield fact;
    }
  },
};

/** The titles that name a financial year, or a quarter of one. */
function* judgeTimes(scorecard: Scorecard): Generator<Fact<MessageId>> {
  const columns = scorecard.figureColumns.filter(({ period }) => startOf(period) !== null);
  const latest = latestActual(scorecard, columns);
  if (!latest) return;
  const titles = titlesAbove(scorecard);
  yield* judgePairs(titles, latest);
  for (const title of titles) {
    yield* judgeMonths(title, latest);
    const time = readTitle(title.text);
    if (time) yield* judgeTitle(title, time, columns, latest);
  }
}

function titlesAbove({ around, range }: Scorecard): readonly TextAround[] {
  return (around?.texts ?? []).filter(
    ({ cell, text, isEntry }) => !isEntry && cell.row < range.top && text.length <= LONGEST_TITLE,
  );
}

/** What time a title names, if it is that of a report and names one. */
function readTitle(title: string): TitleTime | null {
  const folded = fold(title);
  if (!OF_REPORT.test(folded) || OF_PLAN.test(folded)) return null;
  const years = [...folded.matchAll(YEAR)];
  const quarters = [...folded.matchAll(QUARTER)];
  const [first] = years;
  if (!first || years.length > 1 || quarters.length > 1) return null;
  const year = Number(first[1]);
  if ((year + 1) % 100 !== Number(first[2])) return null;
  return { year, quarter: quarters[0] ? Number(quarters[0][1]) : null };
}

function* judgeTitle(
  { text, cell }: TextAround,
  { year, quarter }: TitleTime,
  columns: readonly FigureColumn[],
  latest: FigureColumn,
): Generator<Fact<'year' | 'quarter'>> {
  const isNamed = columns.some(({ period }) => startOf(period) === year);
  const start = startOf(latest.period)!;
  const data = { title: text, latest: latest.period!.text };
  if (!isNamed && start > year)
    yield { messageId: 'year', data: { ...data, said: financialYear(year) }, cell };
  const part = latest.period!.kind === 'quarter' ? latest.period!.part! : null;
  if (quarter !== null && part !== null && isNamed && (start > year || (start === year && part > quarter)))
    yield { messageId: 'quarter', data, cell };
}

const MONTH = `(?:${MONTHS.join('|')})`;
/** "Quarter 1 (1 July to 30 September 2025)". */
const MONTHS_OF_QUARTER = new RegExp(
  `\\b(?:q|qtr ?|quarter ?)([1-4])\\b[^\\d]{0,40}(?:\\d{1,2} )?${MONTH}(?: 20\\d\\d)? ?(?:-|–|to) ?(?:\\d{1,2} )?${MONTH},? (20\\d\\d)\\b`,
  'i',
);

/** The months that a title gives to the latest quarter, of a year in which that quarter is not. */
function* judgeMonths({ text, cell }: TextAround, { period }: FigureColumn): Generator<Fact<'months'>> {
  const said = MONTHS_OF_QUARTER.exec(text);
  const start = startOf(period);
  if (!said || start === null || period!.kind !== 'quarter' || period!.part !== Number(said[1])) return;
  const year = Number(said[2]);
  if (year === start || year === start + 1) return;
  yield { messageId: 'months', data: { title: text, latest: period!.text, said: year }, cell };
}

const MONTH_OF_YEAR = new RegExp(`\\b(${MONTHS.join('|')}),? (20\\d\\d)\\b`, 'gi');
/** What leads up to the month with which the figures of a report end. */
const ENDS_WITH =
  /(?:^|\b(?:to|ended|ending|end of|end|position (?:at|on|as at)|as at|up to|through|month \d{1,2})\b|[-–—:|(])[-–—:, ]{0,3}(?:the )?(?:\d{1,2}(?:st|nd|rd|th)? )?$/i;
/** Months of something else. */
const OF_OTHERS =
  /\b(?:compar\w+|since|against|publish\w+|approved|adopted|sources?|due|census|survey|population|next|baseline|plan|strategy|version|draft|meeting|committee|cabinet|board)\b/i;

const NAMES_MONTH = new RegExp(`\\b(${MONTH_STEM})`, 'i');

/** The last month of what a column reports: its year and number; null where its heading does not tell. */
function endOf({ period, label }: FigureColumn): { readonly year: number; readonly month: number } | null {
  if (!period || period.year === null) return null;
  const { kind, year, part, text } = period;
  if (kind === 'month' && part !== null) return { year, month: part };
  const start = startOf(period);
  if (kind === 'quarter' && start !== null && part !== null)
    return part === 4 ? { year: start + 1, month: 3 } : { year: start, month: part * 3 + 3 };
  if (kind !== 'year') return null;
  if (start !== null) return { year: start + 1, month: 3 };
  const [, named] = NAMES_MONTH.exec(label) ?? [];
  return /^\d{4}$/.test(text) ? { year, month: named === undefined ? 12 : monthNumber(named) } : null;
}

/** The titles that name the last month of what is reported, and give it the year before, or one that is still to come. */
function* judgeEnds(scorecard: Scorecard, asOf: CalendarDate): Generator<Fact<'ended' | 'ahead'>> {
  const { figureColumns, indicators } = scorecard;
  const reported = figureColumns.filter(
    (column, at) =>
      column.field === 'actual' &&
      !column.isProjected &&
      endOf(column) !== null &&
      indicators.some(({ values }) => values[at]!.number !== null),
  );
  const order = (column: FigureColumn) => endOf(column)!.year * 12 + endOf(column)!.month;
  const latest = reported.reduce<FigureColumn | null>(
    (best, column) => (best && order(best) >= order(column) ? best : column),
    null,
  );
  if (!latest) return;
  const end = endOf(latest)!;
  for (const { text, cell } of titlesAbove(scorecard)) {
    const [named, ...more] = text.matchAll(MONTH_OF_YEAR);
    if (!named || more.length > 0 || OF_OTHERS.test(text)) continue;
    if (!ENDS_WITH.test(text.slice(0, named.index)) || monthNumber(named[1]!) !== end.month) continue;
    const year = Number(named[2]);
    const data = { title: text, latest: latest.period!.text, today: formatDay(asOf) };
    if (year < end.year) yield { messageId: 'ended', data, cell };
    const isToCome = calendarDate(year, end.month, 1)! > asOf;
    if (year === end.year + 1 && isToCome) yield { messageId: 'ahead', data, cell };
  }
}

/** Two titles one below the other, in two languages say, of which one names the year of the latest figures and the other the year before. */
function* judgePairs(titles: readonly TextAround[], latest: FigureColumn): Generator<Fact<'two'>> {
  const start = startOf(latest.period)!;
  const dated = titles.flatMap((title) => {
    const [year, ...more] = [...title.text.matchAll(YEAR)].map(([, first]) => Number(first));
    return year === undefined || more.length > 0 || OF_OTHERS.test(title.text) ? [] : [{ title, year }];
  });
  for (const { title, year } of dated) {
    const other = dated.find(
      (one) =>
        one.year === start &&
        Math.abs(one.title.cell.row - title.cell.row) === 1 &&
        one.title.cell.column === title.cell.column,
    );
    const isPair = other && OF_REPORT.test(fold(`${title.text} ${other.title.text}`));
    if (year === start - 1 && isPair && readTitle(title.text) === null)
      yield {
        messageId: 'two',
        data: { title: title.text, other: other.title.text, latest: latest.period!.text },
        cell: title.cell,
      };
  }
}

const OF_BUDGET =
  /\b(?:fy ?|fiscal year )'?(?:20)?(\d\d)\b (?:\w+ )?(?:proposed|recommended|requested|draft|preliminary) (?:\w+ )?budget\b/i;

/** The title of a budget that is proposed for a year of which the table has figures, and targets for the one after it. */
function* judgeBudget(scorecard: Scorecard): Generator<Fact<'budget'>> {
  const yearsOf = (wanted: FigureColumn['field']) =>
    scorecard.figureColumns.flatMap(({ field, period, isBlank }) =>
      field === wanted && period?.kind === 'fiscal-year' && !isBlank ? [period] : [],
    );
  for (const { text, cell } of titlesAbove(scorecard)) {
    const [, digits] = OF_BUDGET.exec(text) ?? [];
    const year = digits === undefined ? null : 2000 + Number(digits);
    const reached = yearsOf('actual').find((period) => period.year === year);
    const next = yearsOf('target').find((period) => period.year === (year ?? 0) + 1);
    if (reached && next)
      yield { messageId: 'budget', data: { title: text, said: reached.text, next: next.text }, cell };
  }
}

/** The first calendar year of the financial year that a column is of, or is a part of; null where it is of none. */
function startOf(period: FigureColumn['period']): number | null {
  if (!period || period.year === null) return null;
  const [, start] = /\b(20\d\d)\/\d\d\b/.exec(period.text) ?? [];
  return start === undefined ? null : Number(start);
}

/** The latest column of actuals in which a row has a figure. */
function latestActual(
  { figureColumns, indicators }: Scorecard,
  dated: readonly FigureColumn[],
): FigureColumn | null {
  let latest: FigureColumn | null = null;
  for (const [at, column] of figureColumns.entries()) {
    if (column.field !== 'actual' || column.isProjected || !dated.includes(column)) continue;
    if (!indicators.some(({ values }) => values[at]!.number !== null)) continue;
    if (!latest || orderOf(column) > orderOf(latest)) latest = column;
  }
  return latest;
}

function orderOf({ period }: FigureColumn): number {
  const part = isPartOfYear(period) && period.kind === 'quarter' ? period.part! : 5;
  return startOf(period)! * 10 + part;
}
