import { allOf } from './support/partsOfRow';
import { mayHold, rowsThatHold } from '../scorecard/holdings';
import { isAtLimit } from '../scorecard/limits';
import { findNoughtTargets } from '../scorecard/noughtTargets';
import type { Indicator, Value } from '../scorecard/scorecard';
import { baselineOf } from '../scorecard/series';
import { capitalise, nameFigure, nameTargets, sayTime } from '../scorecard/wording';
import type { Rule } from './rule';

export const targetZero: Rule<Record<never, never>, 'unwanted' | 'open' | 'beside'> = {
  id: 'target-zero',
  group: 'Targets',
  title: 'Target of zero',
  description: 'Warn about a target of zero that seems to mean that there is no target.',
  why: 'A zero typed where there is no target is read as a target of zero, and the row is judged by it.',
  severity: 'query',
  isFixable: false,
  looksAt: (row) => (mayHold(row, 'noughtTargets') ? allOf(row) : ''),
  options: {},
  optionNotes: {},
  messages: {
    unwanted:
      '{Targets} 0, though a higher figure is wanted and {beside}. If there is no target, type N/A. Otherwise correct it.',
    open: '{Targets} 0 after {actual} {year}, as in {others} other rows. If there is no target, type N/A. Otherwise explain how zero is to be reached.',
    beside:
      '{Targets} 0, and the status beside it, “{status}”, says that there is no target. Type N/A, so that the row is not judged by zero.',
  },
  together: {
    unwanted: 'have targets of 0, though higher figures are wanted. If zero means no target, type N/A',
    open: 'go from an actual above 0 to targets of 0. If zero means no target, type N/A',
    beside: 'have targets of 0 and a status that says “{status}”. Type N/A, so that no row is judged by zero',
  },
  explanation: 'Says why zero is the aim, and how it is to be reached.',
  valid: [
    {
      name: 'Nought is the aim, or is where the row stands',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Never events', 2, 0, 0, null],
        ['Fatalities at work', 1, 0, 0, null],
        ['Percentage of young people NEET', 4.2, 2, 0, null],
        ['Number of schools in special measures', 4, 0, 0, null],
        ['Number of complaints', 12, 6, 0, null],
        ['New homes started', 0, 0, 0, null],
        ['Percentage of homes sold', 0, 0, 0, null],
        ['Average score at KS4 in Progress 8', 0.1, 0, 0.2, null],
        ['Percentage growth in business rates', -2, 0, 2, null],
      ],
    },
    {
      name: 'A season of a plan, and the years before what is planned begins',
      rows: [
        ['Indicator', 'Baseline', 'Target YR1', 'Target YR2', 'Target YR3', 'Comments'],
        ['Number of drills completed', 0, 0, 2, 4, null],
        ['Number of homes completed (cumulative)', null, 0, 0, 60, null],
        ['Percentage of schools connected', 0, 0, 40, 80, null],
        ['Percentage of pupils achieving the expected level', null, 0, 0, 70, null],
      ],
    },
    {
      name: 'A plan under way, whose first target was nought when nothing had been done',
      rows: [
        [
          'Indicator',
          'Baseline',
          'Actual YR1',
          'Actual YR2',
          'Target YR1',
          'Target YR2',
          'Target YR3',
          'Comments',
        ],
        ['Number of centres built', 0, 0, 13, 0, 10, 20, null],
      ],
    },
    {
      name: 'Quarters of which only some are the season',
      rows: [
        ['Indicator', 'Target Q1', 'Target Q2', 'Target Q3', 'Target Q4', 'Annual target', 'Comments'],
        ['Hectares of land improved', 0, 0, 0, 1740, 1740, null],
        ['Quantity of improved seeds used', 25122, 0, 0, 0, 25122, null],
        ['Number of people supported into work', 0, 0, 4000, 0, 4000, null],
      ],
    },
    {
      name: 'Quarters that build up to the year',
      rows: [
        ['Indicator', 'Target Q1', 'Target Q2', 'Target Q3', 'Target Q4', 'Annual target', 'Comments'],
        ['Percentage of appraisals completed', 0, 50, 90, 100, 100, null],
        ['Percentage of roads resurfaced (cumulative)', 0, 30, 70, 100, 100, null],
        ['Percentage of the capital programme delivered', 0, 0, 60, 100, 100, null],
      ],
    },
    {
      name: 'The first quarter of a new year that builds up',
      rows: [
        ['Indicator', 'Actual Q4 2016', 'Target Q1 2017', 'Target Q2 2017', 'Target Q3 2017', 'Comments'],
        ['Percentage of appraisals completed', 98, 0, 50, 90, null],
      ],
    },
    {
      name: 'A row or two that may go down to nought',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Units in use', 40, 0, null],
        ['Contracts', 30, 0, null],
        ['Homes built', 30, 32, null],
        ['Homes let', 30, 32, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'Better high, and nought for one year, for all, beside a target above nought',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of pupils achieving the expected level', 60, 0, 66, null],
        ['Percentage of calls answered on time', 80, 0, 0, null],
        ['Percentage of schools good or outstanding', 85, 86, 0, null],
        ['Percentage of invoices paid on time', 'N/A', 0, 95, null],
        ['Percentage of care leavers in employment', '61.5%', '0%', '65%', null],
      ],
      finds: [
        ['unwanted', 'C2'],
        ['unwanted', 'C3'],
        ['unwanted', 'D4'],
        ['unwanted', 'C5'],
        ['unwanted', 'C6'],
      ],
    },
    {
      name: 'A plan year in the middle, or after a start above nought, and a quarter of a rate',
      rows: [
        ['Indicator', 'Baseline', 'Target YR1', 'Target YR2', 'Target YR3', 'Comments'],
        ['Number of homes completed', 12, 0, 40, 60, null],
        ['Percentage of calls answered on time', 80, 82, 0, 90, null],
      ],
      finds: [
        ['unwanted', 'C2'],
        ['unwanted', 'D3'],
      ],
    },
    {
      name: 'A quarter of a level, or one in the middle',
      rows: [
        ['Indicator', 'Actual Q4 2016', 'Target Q1 2017', 'Target Q2 2017', 'Target Q3 2017', 'Comments'],
        ['Percentage of calls answered on time', 84, 0, 82, 85, null],
        ['Percentage of appraisals completed', 98, 30, 0, 90, null],
      ],
      finds: [
        ['unwanted', 'C2'],
        ['unwanted', 'D3'],
      ],
    },
    {
      name: 'A habit in rows whose way is open',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Calls taken', 1284, 0, null],
        ['Applications received', 1035, 0, null],
        ['Requests received', 1238, 0, null],
        ['Percentage of calls answered on time', 80, 82, null],
        ['Homes let', 30, 32, null],
        ['Homes sold', 30, 32, null],
        ['Homes built', 30, 32, null],
      ],
      finds: [
        ['open', 'C2'],
        ['open', 'C3'],
        ['open', 'C4'],
      ],
    },
    {
      name: 'The status says so',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Status', 'Comments'],
        ['Calls taken', 1284, 0, 'No target', null],
        ['Homes let', 30, 32, 'Green', null],
        ['Homes sold', 30, 32, 'Amber', null],
      ],
      finds: [['beside', 'C2']],
    },
  ],
  *check({ scorecard: { indicators } }) {
    const rows = rowsThatHold(indicators, 'noughtTargets');
    const open = rows.filter(isOpenNought);
    for (const indicator of rows) {
      const unwanted = findNoughtTargets(indicator);
      const noughts = unwanted.length > 0 ? unwanted : isOpenNought(indicator) ? targetsOf(indicator) : [];
      const [first] = noughts;
      if (!first) continue;
      const baseline = baselineOf(indicator);
      const status = indicator.remarks?.find(({ role, text }) => role === 'status' && SAYS_NONE.test(text));
      const at = {
        cell: first.cell,
        cells: noughts.map(({ cell }) => cell),
        indicator,
      };
      const Targets = capitalise(nameTargets(noughts));
      if (status) {
        yield { ...at, messageId: 'beside', data: { Targets, status: status.text } };
      } else if (unwanted.length > 0) {
        const other = above(indicator) ?? baseline!;
        yield {
          ...at,
          messageId: 'unwanted',
          data: {
            Targets,
            beside: `${nameFigure(other)} is ${other.text}`,
          },
        };
      } else if (baseline && isHabit(open.length, indicators.length)) {
        yield {
          ...at,
          messageId: 'open',
          data: { Targets, actual: baseline.text, year: sayTime(baseline), others: open.length - 1 },
        };
      }
    }
  },
};

const leastOpen = 3;

/** Whether so many rows with targets of nought are a way to say "no target", neither chance nor what all rows aim at. */
function isHabit(open: number, rows: number): boolean {
  return open >= leastOpen && open * 20 >= rows && open * 2 < rows;
}

const SAYS_NONE =
  /^(?:no|without) (?:a )?targets?\b|^not (?:set|targeted)\b|^(?:n\/a|data only|info(?:rmation)? only)$/i;

function targetsOf({ values }: Indicator): Value[] {
  return values.filter(({ column, number }) => column.field === 'target' && number !== null);
}

function above(indicator: Indicator): Value | null {
  return targetsOf(indicator).find(({ number }) => number! > 0) ?? null;
}

/** Whether all the row's targets are nought after an actual above it, and nothing says which way is better. */
function isOpenNought(indicator: Indicator): boolean {
  const { polarity, polaritySource } = indicator;
  const isOpen = polarity === 'unclear' || polaritySource === 'targets';
  const targets = targetsOf(indicator);
  const baseline = baselineOf(indicator);
  if (!isOpen || !baseline || targets.length === 0 || isAtLimit(baseline.number!, indicator)) return false;
  return baseline.number! > 0 && targets.every(({ number }) => number === 0);
}
