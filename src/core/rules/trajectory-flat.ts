import { isSameFigure, isSameStored, isWorse } from '../scorecard/compareFigures';
import type { Indicator, Value } from '../scorecard/scorecard';
import { comingTargets } from '../scorecard/series';
import { isAtLimit, precisionOf } from '../scorecard/limits';
import { rowsThatHold } from '../scorecard/holdings';
import type { Rule } from './rule';
import { explainsShape, isWayBack, LEAST_YEARS } from './support/shapes';
import { cannotOrderTargets, soundBaseline, unsoundFigures } from '../scorecard/soundness';
import { nameYear } from '../scorecard/wording';

export const trajectoryFlat: Rule<Record<never, never>, 'flat'> = {
  id: 'trajectory-flat',
  group: 'Targets',
  title: 'Target stands still',
  description: 'Warn about a target that stands still for most of its years without being near its limit.',
  why: 'Scrutiny members ask why a target stays the same for years; it is better to have the answer ready.',
  severity: 'advice',
  isFixable: false,
  looksAt: 'row',
  series: 'years',
  givesWayTo: ['parts-do-not-add-up'],
  options: {},
  optionNotes: {},
  messages: {
    flat: 'The target stays at {target} from {from} to {to}. See whether a step can be found for each year, or say in the comment why not.',
  },
  together: {
    flat: 'keep the same target for two years or more',
  },
  joinsColumns: true,
  explanation: 'Says why no progress is expected in those years, or why holding the level is enough.',
  valid: [
    {
      name: 'A step every year, and figures at their limit',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Target 2020', 'Comments'],
        ['Percentage of pupils achieving the expected level', 60, 63, 66, 69, 72, null],
        ['Percentage of visits made on time', 99, 100, 100, 100, 100, null],
        ['Number of permanent exclusions', 4, 0, 0, 0, 0, null],
      ],
    },
    {
      name: 'Less than a point from its limit',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Target 2020', 'Comments'],
        ['Percentage of business rates collected', 98.9, 99.1, 99.3, 99.3, 99.3, null],
        ['Percentage of rent lost to empty homes', 1.2, 0.9, 0.8, 0.8, 0.8, null],
      ],
    },
    {
      name: 'A change too small for its figures to show every year, and a level to hold',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Target 2020', 'Comments'],
        ['Percentage of pupils with a plan for special needs', 2.7, 2.6, 2.6, 2.5, 2.5, null],
        ['Percentage of surplus school places', 5, 5, 5, 5, 5, null],
      ],
    },
    {
      name: 'A limit to keep to',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Target 2020', 'Comments'],
        ['Percentage of calls abandoned', 2.4, '≤3%', '≤3%', '≤3%', '≤3%', null],
      ],
    },
    {
      name: 'Two years of targets',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of pupils achieving the expected level', 60, 63, 63, null],
      ],
    },
    {
      name: 'One level step of several, a plan of three years, a practical ceiling and floor',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Target 2020', 'Comments'],
        ['Percentage of pupils in a good school', 56, 65, 65, 70, 75, null],
        ['Percentage of homes let in time', 90, 96, 98, 98, 98, null],
        ['Percentage of calls abandoned', 6, 3, 2, 2, 2, null],
        ['Percentage of users satisfied with parks', 88, null, 90, 90, 90, null],
      ],
    },
    {
      name: 'Back to where it was, a programme, and reasons in the comment',
      rows: [
        [
          'Indicator',
          'Actual 2015',
          'Actual 2016',
          'Target 2017',
          'Target 2018',
          'Target 2019',
          'Target 2020',
          'Comments',
        ],
        ['Percentage of roads resurfaced', 4.9, 3.6, 5, 5, 5, 5, null],
        ['Number of affordable homes completed', 180, 190, 300, 300, 300, 320, null],
        [
          'Cost of clearing snow for each lane',
          4930,
          5240,
          5100,
          5100,
          5100,
          5100,
          'Target is a 5 yr average so held',
        ],
        ['Number of visits', 410, 420, 500, 500, 500, 500, 'The hall is at capacity'],
      ],
    },
    {
      name: 'No better than today at all: that is said elsewhere',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Target 2020', 'Comments'],
        ['Percentage of pupils achieving the expected level', 60, 60, 60, 60, 60, null],
        ['Percentage of repairs made on time', 84, 79, 79, 79, 79, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'Still at the end, and still in the middle',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Target 2020', 'Comments'],
        ['Percentage of pupils achieving the expected level', 56, 65, 75, 75, 75, null],
        ['Percentage of pupils in a good school', 56, 65, 65, 65, 75, null],
        ['Percentage of calls answered', 56, 65, 65, 65, 65, 'Survey by our own staff'],
      ],
      finds: [
        ['flat', 'E2'],
        ['flat', 'D3'],
        ['flat', 'D4'],
      ],
    },
  ],
  cannotRun: cannotOrderTargets,
  *check({ scorecard }) {
    for (const indicator of rowsThatHold(scorecard.indicators, 'turns')) {
      const { polarity, polaritySource } = indicator;
      // Where neither way is better no step is asked for.
      if (polarity === 'range' || (polarity === 'unclear' && polaritySource === 'column')) continue;
      if (explainsShape(indicator)) continue;
      if (unsoundFigures(indicator).size > 0) continue;
      const baseline = soundBaseline(indicator);
      const targets = comingTargets(indicator);
      // Of few years one target is a level that was set, not a plan that stops.
      if (targets.length < LEAST_YEARS) continue;
      const end = targets.at(-1);
      // Held at today's figure to the end, or below it: other rules speak of the row as a whole.
      if (baseline && end && (isSameFigure(end, baseline) || isWorse(indicator.polarity, end, baseline)))
        continue;
      const run = longestStandstill(targets);
      // One level step among several is rounding, or a year in which something else is done.
      if (run.length < LEAST_RUN || run.length * 2 < targets.length) continue;
      if (baseline && isWayBack(run[0]!, baseline, indicator)) continue;
      if (isNearLimit(run[0]!.number!, indicator)) continue;
      // "At most 3 %" is a limit that is set once.
      if (run.every(({ bound }) => bound !== null)) continue;
      if (isTooSmallToShow(indicator, baseline, targets)) continue;
      yield {
        messageId: 'flat',
        data: { target: run[0]!.text, from: nameYear(run[0]!), to: nameYear(run.at(-1)!) },
        cell: run[1]!.cell,
        cells: run.map((value) => value.cell),
        indicator,
      };
    }
  },
};

const LEAST_RUN = 3;

/** Whether little is left to gain: nobody plans that year by year. */
function isNearLimit(number: number, indicator: Indicator): boolean {
  if (isAtLimit(number, indicator)) return true;
  if (indicator.unit !== 'percentage' || indicator.isGap) return false;
  // All of what is planned, whichever way a share of it is said to be better.
  if (number === 100) return true;
  return indicator.polarity === 'lower'
    ? number <= FLOOR
    : indicator.polarity === 'higher' && number >= CEILING;
}

const CEILING = 95;
const FLOOR = 2;

/** The longest run of equal targets, the first of equally long ones. */
function longestStandstill(targets: readonly Value[]): Value[] {
  let longest: Value[] = [];
  let run: Value[] = [];
  for (const target of targets) {
    const last = run.at(-1);
    const isSame = last !== undefined && isSameStored(target, last);
    run = isSame ? [...run, target] : target.number === null ? [] : [target];
    if (run.length > longest.length) longest = run;
  }
  return longest;
}

function isTooSmallToShow(indicator: Indicator, baseline: Value | null, targets: readonly Value[]): boolean {
  const numbers = targets.flatMap((value) => (value.number === null ? [] : [value.number]));
  const from = baseline?.number ?? numbers[0]!;
  const change = Math.abs(numbers.at(-1)! - from);
  // Half a unit of slack: 2.8 - 2.5 is a little more than 0.3 in binary.
  return change > 0 && change < (targets.length - 0.5) * precisionOf(indicator.values);
}
