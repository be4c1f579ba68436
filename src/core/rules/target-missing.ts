import { allOf } from './support/partsOfRow';
import { mayHold, rowsThatHold } from '../scorecard/holdings';
import { groupBy } from '../text/groupBy';
import { marksOfNoTarget, plainMark } from '../scorecard/explainedMarks';
import { fold } from '../text/fold';
import { rememberOf } from '../text/remember';
import { listRows } from '../sheet/listRows';
import type { Indicator, Value } from '../scorecard/scorecard';
import { isNewMeasure } from '../scorecard/newMeasure';
import { isPartOfYear } from '../scorecard/period';
import { comingTargets, pastTargets } from '../scorecard/series';
import { isEveryOtherYear } from '../scorecard/everyOtherYear';
import { isReachedOnce } from '../scorecard/milestones';
import { soundBaseline } from '../scorecard/soundness';
import {
  hasNoTargetsOnPurpose,
  hasStopped,
  isNotEveryYear,
  saysNotSetYet,
  saysWhyBlank,
} from '../scorecard/statedReasons';
import type { Rule } from './rule';
import { capitalise, listYears, nameTargets, sayTime } from '../scorecard/wording';

export const targetMissing: Rule<
  Record<never, never>,
  'blank' | 'blankEnd' | 'blankInYear' | 'marked' | 'starts'
> = {
  id: 'target-missing',
  group: 'Targets',
  title: 'Target missing',
  description: 'Require a target for every year to come in a row that has targets for others.',
  why: 'A committee cannot judge progress in a year that has no target, and a gap in a row reads as something left undone.',
  severity: 'error',
  severities: { starts: 'advice' },
  isFixable: false,
  looksAt: (row) => (mayHold(row, 'missingTargets') ? allOf(row) : sayGiven(row)),
  series: 'each',
  options: {},
  optionNotes: {},
  messages: {
    blank: '{No}, though the row has one for {others}. Type it in, or fill it from the trajectory.',
    blankEnd:
      '{No}, though the row has one for {others}. Type it in, or choose where to take the end target from, under Trajectories.',
    blankInYear: '{No}, though the row has one for {others}. Type it in.',
    marked: '{Targets} given as “{mark}”, though the row has one for {others}. Give a figure.',
    starts:
      '{Rows} {year}, without an actual or an earlier target. Explain that the measure is new, or give what is missing.',
  },
  together: {
    blank: 'have {no}, though they have others',
    blankEnd: 'have {no}, though they have others',
    blankInYear: 'have {no}, though they have others',
    marked: 'have “{mark}” instead of a target for {years}, though they have others',
  },
  explanation: 'Says that the measure is new, and from when it is counted.',
  valid: [
    {
      name: 'A blank that the comment or a status that judges nothing accounts for',
      rows: [
        ['Indicator', 'Baseline 2016', 'Milestone 2018', 'Target 2020', 'Status', 'Comments'],
        ['Homes built', 10, 12, 14, 'On track', null],
        ['Homes let', 10, null, 14, 'Behind', 'New last year: there is no 2018 milestone.'],
        ['Homes sold', 10, null, 14, 'Not assessed', 'Surveyed every third year.'],
      ],
    },
    {
      name: 'A mark that a note, or the comment, explains as no target',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Water sold', 830, 840, '–', null],
        ['Gas sold', 820, 840, 'n/a', 'Monitored only from 2018.'],
        ['Homes built', 40, 44, 48, null],
        ['Homes let', 40, 44, 48, null],
        ['Notes: “–” = wird nicht bewertet oder nicht geplant.'],
      ],
    },
    {
      name: 'What was closed has no more targets',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Homes built', 10, 11, 12, 13, null],
        ['Hostel places', 9, 10, 'Closed', '–', null],
      ],
    },
    {
      name: 'A measure that comes to an end, as its comment says',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Homes heated', 10, 12, null, null, 'The scheme ends in March 2018'],
        ['Homes insured', 10, 12, 13, null, 'To be discontinued after 2018'],
        ['Homes built', 10, 12, 14, 16, null],
      ],
    },
    {
      name: 'A measure that cannot be worked out for a while, whose comment says when targets resume',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Progress score', 0.1, null, 0.1, 0.2, 'No tests were sat. Targets resume in 2018.'],
        ['Homes built', 10, 12, 14, 16, null],
      ],
    },
    {
      name: 'A survey of every second year, and money that runs out',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Percentage of residents satisfied', 60, null, 62, null, 'Biennial survey'],
        ['Devices given out', 10, 12, null, null, 'One-off grant'],
        ['Homes built', 10, 12, 14, 16, null],
      ],
    },
    {
      name: 'A survey that by its name or its figures is of every second year',
      rows: [
        ['Indicator', 'Actual 2014', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018'],
        ['Percentage of residents satisfied', 72, null, 74, null, 76],
        ['Percentage of residents who feel safe (biennial survey)', null, 81, null, 83, null],
        ['Percentage of homes let on time', 60, 61, 62, 63, 64],
      ],
    },
    {
      name: 'Every year to come has a target; the past target is blank',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Average score at KS4', 50.4, null, 52, 53, null],
      ],
    },
    {
      name: 'No target at all is a matter of its own',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Average score at KS4', 50.4, null, null, null],
      ],
    },
    {
      name: 'A relative target is a target',
      rows: [
        ['Indicator', 'Actual 2016', 'National 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Average score at KS4', 50.4, 50, 51, '= National average', null],
      ],
    },
    {
      name: 'A milestone is reached once, and a range is a target',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['New website published', null, 'Jun-17', null, null, null],
        ['Depot moved', 'In progress', 'Done', null, null, null],
        ['Percentage of homes empty', 4, '3-5%', '2-4%', 3, null],
      ],
    },
    {
      name: 'A quarter without a target, where the others come to that of the year',
      rows: [
        ['Indicator', 'Q1 target', 'Q2 target', 'Q3 target', 'Q4 target', 'Annual target'],
        ['Trees planted', 400, '-', null, 600, 1000],
        ['Ponds dug', '-', '-', 3, '-', 3],
        ['Paths cleared', 5, 6, 7, 8, 26],
      ],
    },
    {
      name: 'One thing that is done once, and marks in the years in which it is not due',
      rows: [
        ['Indicator', 'Baseline', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Reviews of the structure', 1, '-', '-', 1, null],
        ['Surveys of tenants', 0, '–', 1, 'n/a', null],
        ['Homes built', 10, 11, 12, 13, null],
      ],
    },
    {
      name: 'One target merged over two years',
      merges: ['C2:D2'],
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Average score at KS4', 50.4, 51, null, 52, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'A blank beside a status that follows from it',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2020', 'Status', 'Comments'],
        ['Homes built', 10, 12, 14, 'On track', null],
        ['Homes let', 10, 12, 14, 'Behind', null],
        ['Homes sold', 10, null, 14, 'n/a', null],
        ['Homes mended', 10, 12, 14, 'On track', null],
      ],
      finds: [['blank', 'C4']],
    },
    {
      name: 'A blank between two targets, a blank at the end, and a mark',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Homes built', 10, 11, null, 13, null],
        ['Homes let', 10, 11, null, null, null],
        ['Homes repaired', 10, 'tbc', 12, 13, null],
      ],
      finds: [
        ['blank', 'D2'],
        ['blankEnd', 'D3'],
        ['marked', 'C4'],
      ],
    },
    {
      name: 'Figures of every second year, and a target that does not keep step',
      rows: [
        ['Indicator', 'Actual 2014', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018'],
        ['Percentage of residents satisfied', 72, null, 74, 75, null],
        ['Percentage of staff satisfied', null, 70, 74, null, 76],
      ],
      finds: [
        ['blankEnd', 'F2'],
        ['blank', 'E3'],
      ],
    },
    {
      name: 'Actuals that are still to come hide no target',
      rows: [
        [
          'Indicator',
          'Target 2016',
          'Actual 2016',
          'Target 2017',
          'Actual 2017',
          'Target 2018',
          'Actual 2018',
        ],
        ['Homes built', 10, 11, 12, null, 13, null],
        ['Homes let', 10, 11, 12, null, null, null],
      ],
      finds: [['blankEnd', 'F3']],
    },
    {
      name: 'Measures that start later lack no target before their first, and one that stops lacks the rest',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019'],
        ['Percentage of leave booked online', null, null, null, 90, 91],
        ['Percentage of leavers interviewed', null, null, null, 80, null],
        ['Percentage of calls fixed first time', 72, 75, 76, null, null],
      ],
      finds: [
        ['starts', 'E2'],
        ['blankInYear', 'F3'],
        ['blankEnd', 'E4'],
      ],
    },
    {
      name: 'Two columns of one year are called by their headings',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017 boys', 'Target 2017 girls', 'Comments'],
        ['Percentage of pupils reading well', 60, 62, null, null],
      ],
      finds: [['blankEnd', 'D2']],
    },
    {
      name: 'A quarter without a target, where the others do not come to that of the year',
      rows: [
        ['Indicator', 'Q1 target', 'Q2 target', 'Q3 target', 'Q4 target', 'Annual target'],
        ['Trees planted', 400, 300, null, 600, 2000],
        ['Paths cleared', 5, 6, 7, 8, 26],
      ],
      finds: [['blankInYear', 'D2']],
    },
    {
      name: 'A quarter among quarters, beside years that have theirs',
      rows: [
        [
          'Indicator',
          'Actual 2016/17',
          'Q1 2017/18 Target',
          'Q2 2017/18 Target',
          'Q3 2017/18 Target',
          'Target 2018/19',
        ],
        ['Homes built', 400, 100, null, 110, 450],
      ],
      finds: [['blankInYear', 'D2']],
    },
  ],
  *check({ scorecard }) {
    const rows = rowsThatHold(scorecard.indicators, 'missingTargets');
    // No measure begins with the second quarter of a year.
    yield* checkNew(
      rows.filter(
        (row) =>
          isNewMeasure(row) &&
          !isPartOfYear(comingTargets(row)[0]!.column.period) &&
          !addUpToEnd(comingTargets(row)),
      ),
    );
    if (rows.length === 0) return;
    const untargeted = marksOfNoTarget(scorecard);
    const milestones = findMilestones(scorecard.indicators);
    const hangsOnRow = untargeted.size === 0 && milestones.size === 0;
    for (const indicator of rows)
      yield* hangsOnRow ? missingOf(indicator) : sayMissing(indicator, milestones, untargeted);
  },
};

type Columns = ReadonlySet<Value['column']>;

/** What a row lacks where no column is of milestones and no note explains a mark, which hangs on that row alone. */
const missingOf = rememberOf((indicator: Indicator) => [...sayMissing(indicator, new Set(), new Set())]);

function* sayMissing(indicator: Indicator, milestones: Columns, untargeted: ReadonlySet<string>) {
  const targets = comingTargets(indicator);
  const isInYear = isPartOfYear(targets[0]?.column.period ?? null);
  // The quarters gone by show that the others have one too; of years gone by a row may be all that is left.
  const others = isInYear ? [...pastTargets(indicator), ...targets] : targets;
  const given = others.filter((value) => value.kind !== 'missing');
  if (
    given.length === 0 ||
    isReachedOnce(indicator) ||
    isDoneOnce(indicator, targets) ||
    isNotEveryYear(indicator) ||
    isEveryOtherYear(indicator) ||
    hasStopped(indicator) ||
    saysNotSetYet(indicator) ||
    saysWhyBlank(indicator) ||
    addUpToEnd(given)
  )
    return;
  // Before its first target a new measure lacks none.
  const from = isNewMeasure(indicator) ? targets.indexOf(given[0]!) : 0;
  const to = isToEnd(indicator) ? targets.indexOf(given.at(-1)!) + 1 : targets.length;
  const asked = targets.slice(from, to).filter(({ column }) => !milestones.has(column));
  const missing = asked.filter((value) => value.kind === 'missing' && value.place === 'own');
  const blank = missing.filter((value) => value.text === '');
  // A mark that a note explains so, or a comment, says that none is meant to be.
  const marked = missing.filter(
    ({ text }) => text !== '' && !untargeted.has(plainMark(fold(text))) && !hasNoTargetsOnPurpose(indicator),
  );
  const id = isInYear ? 'blankInYear' : howToFill(indicator);
  if (blank.length > 0) yield fact(id, blank, given, indicator);
  if (marked.length > 0) yield fact('marked', marked, given, indicator);
}

/** Whether the targets given for years come to that of the end: nothing is planned in the other years. */
function addUpToEnd(given: readonly Value[]): boolean {
  const end = given.find(({ column }) => column.period?.kind === 'end')?.number ?? null;
  const years = given.flatMap(({ column, number }) =>
    column.period?.kind !== 'end' && number !== null ? [number] : [],
  );
  if (end === null || years.length === 0) return false;
  const sum = years.reduce((all, number) => all + number, 0);
  return Math.abs(sum - end) <= 1e-6 * Math.abs(end);
}

const LEAST_GAPS = 2;
const LEAST_ROWS = 5;

function sayGiven(row: Indicator): string {
  return comingTargets(row)
    .map(({ kind }) => (kind === 'missing' ? '0' : '1'))
    .join('');
}

/**
 * The columns of years in which few rows have a target, where the headings themselves leave years out: "2030 | 2035 | 2050"
 * are milestones, of which each row has its own, and no row owes them all.
 */
function findMilestones(indicators: readonly Indicator[]): Columns {
  const years = comingTargets(indicators[0]!)
    .flatMap(({ column }) => column.period?.year ?? [])
    .sort((a, b) => a - b);
  const gaps = years.filter((year, index) => index > 0 && year - years[index - 1]! > 1);
  if (gaps.length < LEAST_GAPS) return new Set();
  const rows = indicators.map(comingTargets).filter((row) => row.some(({ kind }) => kind !== 'missing'));
  if (rows.length < LEAST_ROWS) return new Set();
  const counts = new Map<Value['column'], number>();
  for (const { column, kind } of rows.flat())
    counts.set(column, (counts.get(column) ?? 0) + (kind === 'missing' ? 0 : 1));
  return new Set([...counts].flatMap(([column, count]) => (count * 2 < rows.length ? [column] : [])));
}

const NOT_DUE = /^(?:[-\u2010-\u2015\u2212]+|n\/?a|nil)$/i;

/** Whether one thing is to be done in one of the years, and a mark stands in each of the others that it is not due. */
function isDoneOnce({ unit }: Indicator, targets: readonly Value[]): boolean {
  const given = targets.filter(({ kind }) => kind !== 'missing');
  const isMarked = ({ text, kind }: Value) => kind !== 'missing' || NOT_DUE.test(text.trim());
  return unit !== 'percentage' && given.length === 1 && given[0]!.number === 1 && targets.every(isMarked);
}

const ENDS =
  /\b(?:(?:measure|indicator|target|pi|kpi|collection|contract|scheme|programme|project) (?:(?:will|is to) )?(?:ends?|ended|ceases?|ceased|stops?|stopped|closes?|finishes)|discontinued|(?:to be|being|is|was) (?:deleted|retired|dropped|withdrawn)|(?:grant|funding|money) (?:that |which )?(?:ends|runs out|stops)|one[- ]off|no longer (?:collected|measured|reported|required)|last year of)\b/i;

/** Whether the comment says that the measure comes to an end, so that no target is owed after its last. */
function isToEnd({ comment }: Indicator): boolean {
  return comment !== null && ENDS.test(comment.text);
}

/** What a fill can do for the years that are blank: nothing that would be refused is offered. */
function howToFill(indicator: Indicator): 'blank' | 'blankEnd' | 'blankInYear' {
  const targets = comingTargets(indicator);
  const end = targets.at(-1)!;
  const canStart = soundBaseline(indicator) !== null || targets[0]!.number !== null;
  if (!canStart) return 'blankInYear';
  if (end.kind === 'missing' && end.text === '' && end.place === 'own') return 'blankEnd';
  return end.number === null ? 'blankInYear' : 'blank';
}

/** One finding for all the rows that start in one year. */
function* checkNew(indicators: readonly Indicator[]) {
  const firstOf = (indicator: Indicator) => comingTargets(indicator).find(({ kind }) => kind !== 'missing')!;
  for (const [year, rows] of groupBy(indicators, (indicator) => sayTime(firstOf(indicator)))) {
    const cells = rows.map((row) => firstOf(row).cell);
    yield {
      messageId: 'starts' as const,
      data: {
        Rows: `${rows.length === 1 ? 'Row' : 'Rows'} ${listRows(rows.map(({ nameCell }) => nameCell.row))} ${rows.length === 1 ? 'starts' : 'start'}`,
        year,
      },
      cell: cells[0]!,
      cells,
    };
  }
}

function sayNoTargets(missing: readonly Value[], given: readonly Value[]): string {
  const isEnd = missing.length === 1 && missing[0]!.column.period?.kind === 'end';
  return isEnd ? 'no end target' : `no target for ${listYears(missing, given)}`;
}

function fact<Id extends 'blank' | 'blankEnd' | 'blankInYear' | 'marked'>(
  messageId: Id,
  missing: Value[],
  given: Value[],
  indicator: Indicator,
) {
  return {
    messageId,
    data: {
      No: capitalise(sayNoTargets(missing, given)),
      no: sayNoTargets(missing, given),
      years: listYears(missing, given),
      Targets: capitalise(nameTargets(missing)),
      others: listYears(given, missing),
      mark: missing[0]!.text,
    },
    cell: missing[0]!.cell,
    cells: missing.map((value) => value.cell),
    indicator,
  };
}
