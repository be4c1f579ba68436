import { sayWhich } from '../scorecard/columns';
import { sayYear } from '../scorecard/headings';
import {
  cannotTellYears,
  type DatedColumn,
  findTargetSeries,
  type TargetSeries,
} from '../scorecard/targetSeries';
import { toA1 } from '../sheet/address';
import { addDays, type CalendarDate, dateParts, formatDay } from '../sheet/calendar';
import { hasEnded } from '../scorecard/ended';
import { findAstray } from './support/timesAstray';
import type { FigureColumn, Scorecard } from '../scorecard/scorecard';
import { findStray } from '../scorecard/strayParts';
import type { Rule } from './rule';
import { capitalise } from '../scorecard/wording';

export const yearOutOfOrder: Rule<
  Record<never, never>,
  'out-of-order' | 'taken' | 'misprinted' | 'annual' | 'to-come' | 'skipped'
> = {
  id: 'year-out-of-order',
  group: 'The table',
  title: 'Year out of order',
  description: 'Require the targets of a series, and the months of a run, to stand one after the other.',
  why: 'When a year is mistyped, or a column is in the wrong place, its figures are compared with the wrong year.',
  severity: 'error',
  isFixable: false,
  looksAt: 'columns',
  options: {},
  optionNotes: {},
  messages: {
    'out-of-order':
      '{Where} is headed “{label}”, but it stands {place}. Correct its year, or move the column.',
    taken:
      '{Where} is headed “{label}”, but it stands {place}. Correct its year: by its place it is taken for {meant}.',
    misprinted:
      'The heading “{label}” stands between {before} and {after}. Correct its year: by its place it is taken for {meant}.',
    annual:
      '{Where} is headed “{label}”, but the targets of the quarters of {meant} add up to it. Correct its year: it is taken for {meant}.',
    'to-come':
      '{Where} is headed “{label}”, a time that has not begun on {today}, and holds actuals. Correct its year, or say in the heading what the figures are.',
    skipped:
      '{Where} is headed “{label}”, a year that is far from over on {today}, and no column holds the actuals of {year}. Correct its year, or say in the heading what the figures are.',
  },
  explanation: null,
  valid: [
    {
      name: 'Years in the order of an export, none of them left out',
      rows: [
        ['Indicator', '2014', '2012', '2015', '2013', 'Target'],
        ['Homes built', 10, 12, 14, 13, 15],
        ['Homes let', 20, 22, 24, 23, 25],
      ],
    },
    {
      name: 'The target of the year that is reported, behind those to come and its result',
      rows: [
        [
          'Indicator',
          'Actual 2016',
          'Target 2017',
          'Target 2018',
          'Target 2019',
          'Result 2016',
          'Target 2016',
          'Comments',
        ],
        ['Homes built', 10, 12, 13, 14, 'Met', 9, null],
        ['Homes let', 20, 22, 23, 24, 'Not met', 21, null],
        ['Homes lit', 30, 32, 33, 34, 'Met', 29, null],
      ],
    },
    {
      name: 'A year that is nearly over, and one so far beside the year before',
      asOf: '2018-02-20',
      rows: [
        [
          'Indicator',
          '2014/15 result',
          '2015/16 result',
          '2017/18 result',
          'Target 2016/17',
          'Target 2017/18',
        ],
        ['Homes built', 10, 11, 12, 12, 13],
      ],
    },
    {
      name: 'The year so far after all the others',
      asOf: '2017-08-29',
      rows: [
        [
          'Indicator',
          '2015/16 result',
          '2016/17 result',
          '2017/18 result',
          'Target 2016/17',
          'Target 2017/18',
        ],
        ['Homes built', 10, 11, 4, 12, 13],
      ],
    },
    {
      name: 'The financial year that runs, one that nobody has filled in, and what is foreseen',
      asOf: '2017-11-03',
      rows: [
        [
          'Indicator',
          'Actual FY17',
          'Actual FY18',
          'Actual FY20',
          'Actual FY21 (projected)',
          'Target FY21',
          'Comments',
        ],
        ['Homes built', 10, 11, null, 13, 14, null],
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
      name: 'The years to come, and then those gone by with what was reached in them',
      rows: [
        [
          'Indicator',
          'Target 2018',
          'Target 2019',
          'Target 2016',
          'Actual 2016',
          'Target 2017',
          'Actual 2017',
        ],
        ['Homes built', 13, 14, 11, 10, 12, 11],
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
      name: 'Months into the next year, one of the year before beside them, and a quarter to compare with',
      rows: [
        ['Indicator', 'Target', 'Sep-15', 'Oct-16', 'Nov-16', 'Dec-16', 'Jan-17', 'Jan-16', 'Comments'],
        ['Homes built', 12, 10, 11, 12, 13, 14, 15, null],
      ],
    },
    {
      name: 'The third quarter of the year before beside two of this year, to compare with',
      rows: [
        ['Indicator', 'Q1 2016/17', 'Q2 2016/17', 'Q3 2015/16', 'Target 2016/17', 'Comments'],
        ['Homes built', 12, 10, 11, 50, null],
      ],
    },
    {
      name: 'The last actual beside the first, and the one before it far to the right',
      asOf: '2018-02-20',
      rows: [
        ['Indicator', 'Actual 2014', 'Actual 2017', 'Target 2018', 'Target 2019', 'Actual 2016', 'Comments'],
        ['Homes built', 12, 10, 11, 50, 9, null],
      ],
    },
    {
      name: 'An early year to start from, and one that is left out',
      rows: [
        ['Indicator', 'Actual 2010/11', 'Actual 2015/16', 'Actual 2017/18', 'Target 2018/19', 'Comments'],
        ['Homes built', 12, 10, 11, 50, null],
      ],
    },
    {
      name: 'Each quarter beside that of the year before',
      rows: [
        [
          'Indicator',
          'Target',
          'Q1 2015/16',
          'Q1 2016/17',
          'Q2 2015/16',
          'Q2 2016/17',
          'Q3 2015/16',
          'Comments',
        ],
        ['Homes built', 12, 10, 11, 12, 13, 14, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'A misprinted year over targets and actuals on rows of their own',
      rows: [
        ['Indicator', 'Series', 2014, 2015, 2016, 2071, 2018, 2019],
        ['Homes built', 'Target', 10, 12, 14, 16, 18, 20],
        ['Homes built', 'Actual', 10, 11, 15, null, null, null],
        ['Homes let', 'Target', 20, 22, 24, 26, 28, 30],
        ['Homes let', 'Actual', 20, 21, 25, null, null, null],
      ],
      finds: [['misprinted', 'F1']],
    },
    {
      name: 'A year of which only one is followed up',
      rows: [
        ['Indicator', 'Target 2018', 'Target 2019', 'Target 2016', 'Actual 2016', 'Comments'],
        ['Homes built', 13, 14, 11, 10, null],
      ],
      finds: [['out-of-order', 'D1']],
    },
    {
      name: 'Among the months of a year one that kept the year before, or the first',
      rows: [
        ['Indicator', 'Target', 'May-16', 'Jun-16', 'Jul-15', 'Aug-16', 'Sep-16', 'Comments'],
        ['Homes built', 12, 10, 11, 12, 13, 14, null],
      ],
      finds: [['taken', 'E1']],
    },
    {
      name: 'The last of a run of quarters',
      rows: [
        ['Indicator', 'Target', 'Q1 2016/17', 'Q2 2016/17', 'Q3 2016/17', 'Q4 2015/16', 'Comments'],
        ['Homes built', 12, 10, 11, 12, 13, null],
      ],
      finds: [['taken', 'F1']],
    },
    {
      name: 'A quarter that follows two with its target, under headings that run on over both',
      rows: [
        [
          'Indicator',
          'Quarter 1 2016/17',
          null,
          'Quarter 2 2016/17',
          null,
          'Quarter 3 2015/16',
          null,
          'Comments',
        ],
        [null, 'Target', 'Actual', 'Target', 'Actual', 'Target', 'Actual', null],
        ['Homes built', 12, 10, 12, 11, 12, 13, null],
      ],
      finds: [['taken', 'F1']],
    },
    {
      name: 'A year of the decade before among years',
      asOf: '2021-09-01',
      rows: [
        ['Indicator', 'Actual 2018/19', 'Actual 2009/10', 'Actual 2020/21', 'Target 2021/22', 'Comments'],
        ['Homes built', 10, 11, 12, 13, null],
      ],
      finds: [['taken', 'C1']],
    },
    {
      name: 'The target of the year before beside quarters that add up to it',
      asOf: '2017-02-01',
      rows: [
        ['Performance in 2016/17, quarter 3'],
        [
          'KPI',
          '2015/16',
          'Annual target 2015/16',
          'Quarter 1',
          null,
          'Quarter 2',
          null,
          'Quarter 3',
          null,
          'Quarter 4',
        ],
        [null, null, null, 'Target', 'Actual', 'Target', 'Actual', 'Target', 'Actual', 'Target'],
        ['Homes built', 38, 40, 10, 9, 10, 11, 10, 8, 10],
        ['Homes let', 71, 80, 20, 22, 25, 21, 20, 19, 15],
        ['Homes sold', 15, 16, 4, 3, 4, 5, 4, 4, 4],
        ['Homes lit (%)', 88, 90, 90, 91, 90, 89, 90, 92, 90],
      ],
      finds: [['annual', 'C2']],
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
      finds: [['taken', 'D1']],
    },
    {
      name: 'Actuals of a year that is far from over',
      asOf: '2017-11-03',
      rows: [
        ['Indicator', 'FY33 Actual', 'FY16 Actual', 'FY17 Actual', 'FY18 Target', 'Comments'],
        ['Homes built', 10, 11, 12, 13, null],
      ],
      finds: [['to-come', 'B1']],
    },
    {
      name: 'Actuals of a year that has hardly begun, where those of the year before are not there',
      asOf: '2017-08-29',
      rows: [
        [
          'Indicator',
          '2014/15 result',
          '2015/16 result',
          '2017/18 result',
          'Target 2016/17',
          'Target 2017/18',
          'Comments',
        ],
        ['Homes built', 10, 11, 12, 12, 13, null],
      ],
      finds: [['skipped', 'D1']],
    },
  ],
  cannotRun: (scorecard) =>
    findStray(scorecard).length > 0 || annualOfQuarters(scorecard.figureColumns)
      ? null
      : cannotTellYears(scorecard),
  *check({ scorecard, asOf }) {
    const { year: thisYear } = dateParts(asOf);
    const astray = new Set(findAstray(scorecard).map(({ column }) => column));
    for (const column of scorecard.figureColumns) {
      if (!isToCome(column, thisYear) || astray.has(column)) continue;
      const data = { Where: capitalise(sayWhich(column)), label: column.label, today: formatDay(asOf) };
      yield { messageId: 'to-come', data, cell: column.labelCell };
    }
    const skipping = findSkipping(scorecard, asOf);
    if (skipping) {
      const { column, year } = skipping;
      const data = { Where: capitalise(sayWhich(column)), label: column.label, today: formatDay(asOf), year };
      yield { messageId: 'skipped', data, cell: column.labelCell };
    }
    for (const { column, before, after } of findStray(scorecard)) {
      const { label, labelCell, slip, period } = column;
      const place = after ? `between ${before.text} and ${after.text}` : `after ${before.text}`;
      const data = { Where: capitalise(sayWhich(column)), label, place, meant: period!.text };
      yield { messageId: slip ? 'taken' : 'out-of-order', data, cell: slip?.cell ?? labelCell };
    }
    for (const { slip, period } of misprintedOnce(scorecard)) {
      const [before, after] = [-1, 1].map((years) => sayYear(period!.text, period!.year! + years));
      const data = { label: slip!.typed.text, before: before!, after: after!, meant: period!.text };
      yield { messageId: 'misprinted', data, cell: slip!.cell };
    }
    const annual = annualOfQuarters(scorecard.figureColumns);
    if (annual) {
      const { label, slip, period } = annual;
      const data = { Where: capitalise(sayWhich(annual)), label, meant: period!.text };
      yield { messageId: 'annual', data, cell: slip!.cell };
    }
    if (cannotTellYears(scorecard) !== null) return;
    for (const series of findTargetSeries(scorecard)) {
      for (const column of series.odd) {
        const { label, labelCell: cell } = column;
        const data = { Where: capitalise(sayWhich(column)), label, place: sayPlace(column, series) };
        yield { messageId: 'out-of-order', data, cell };
      }
    }
  },
};

/** The years that were misprinted over scattered figures; one heading may be that of targets and of actuals. */
function misprintedOnce({ figureColumns }: Scorecard): readonly FigureColumn[] {
  const said = new Set<string>();
  return figureColumns.filter(({ column, slip, period }) => {
    if (column !== null || !slip || period?.year == null) return false;
    const key = toA1(slip.cell);
    if (said.has(key)) return false;
    said.add(key);
    return true;
  });
}

/** The target of a whole year that was taken for that of the quarters which add up to it, and not for its place among years. */
function annualOfQuarters(columns: readonly FigureColumn[]): FigureColumn | undefined {
  const targets = columns.filter(({ field }) => field === 'target');
  const years = targets.filter(({ period }) => period?.kind === 'year' || period?.kind === 'fiscal-year');
  const hasQuarters = targets.some(({ period }) => period?.kind === 'quarter');
  return years.length === 1 && hasQuarters ? years.find(({ slip }) => slip !== undefined) : undefined;
}

/** The year after this one may be a financial year that has begun. */
function isToCome({ field, period, label, isBlank, certainty }: FigureColumn, thisYear: number): boolean {
  if (field !== 'actual' || isBlank || certainty !== 'sure' || period?.year == null) return false;
  return period.year > thisYear + 1 && !FORESEEN.test(label);
}

const HALF_A_YEAR = 183;

/**
 * The last column of actuals, where its year is not half over, the one before it has a target and no actuals, and the
 * years before that have them one after the other; with the year that it skips.
 */
function findSkipping(
  { figureColumns }: Pick<Scorecard, 'figureColumns'>,
  asOf: CalendarDate,
): { readonly column: FigureColumn; readonly year: string } | null {
  const isWhole = ({ period }: FigureColumn) => period?.kind === 'year' || period?.kind === 'fiscal-year';
  const ofYears = figureColumns.filter((column) => isWhole(column) && column.period!.year !== null);
  const actuals = ofYears.filter(({ field, isBlank }) => field === 'actual' && !isBlank);
  const column = actuals.at(-1);
  if (!column || actuals.length < 3 || FORESEEN.test(column.label) || column.certainty !== 'sure')
    return null;
  const years = actuals.map(({ period }) => period!.year!);
  const last = years.at(-1)!;
  const areInStep = years.slice(0, -1).every((year, at) => year === last - years.length + at);
  const skipped = ofYears.find(({ field, period }) => field === 'target' && period!.year === last - 1);
  if (!areInStep || !skipped || hasEnded(figureColumns, addDays(asOf, HALF_A_YEAR))(column)) return null;
  return { column, year: skipped.period!.text };
}

const FORESEEN = /\b(?:forecast|estimate[ds]?|project(?:ed|ions?)|expected|planned|provisional|outlook)\b/i;

function sayPlace(column: DatedColumn, { columns, odd }: TargetSeries): string {
  const at = columns.indexOf(column);
  const isInOrder = (other: DatedColumn | undefined) => other !== undefined && !odd.includes(other);
  const before = columns[at - 1];
  const after = columns[at + 1];
  if (isInOrder(before) && isInOrder(after))
    return `between ${before!.period.text} and ${after!.period.text}`;
  return before ? `after ${before.period.text}` : `before ${after!.period.text}`;
}
