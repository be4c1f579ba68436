import { isWorse } from '../scorecard/compareFigures';
import { findReversals } from '../scorecard/reversals';
import { baselineOf, pastTargets } from '../scorecard/series';
import { plural } from '../text/words';
import type { Indicator, Value } from '../scorecard/scorecard';
import { isInShares } from '../scorecard/mixedScale';
import { comparePeriods, isPartOfYear, isToDate, yearsBetween } from '../scorecard/period';
import { isChange } from '../scorecard/changeInName';
import { explainsTargets } from '../scorecard/statedReasons';
import type { Rule } from './rule';
import { cannotOrderTargets, soundBaseline } from '../scorecard/soundness';
import {
  areAsUsual,
  canCompareSteps,
  changeUsual,
  isInPoints,
  largestStep,
  plannedOf,
  pointsIn,
  sizeOfStep,
  LARGEST_BELIEVED,
  type UsualSteps,
  usualSteps,
} from '../scorecard/usualSteps';
import { timesApart } from '../scorecard/timesApart';
import { printFigure, sayText, sayTime } from '../scorecard/wording';

interface Options {
  readonly points: number;
  readonly factor: number;
  readonly timesUsual: number;
}

/** A change from one year to the next. */
interface Step {
  readonly from: Value;
  readonly to: Value;
  readonly size: number;
}

export const stepImplausible: Rule<Options, 'points' | 'factor', UsualSteps> = {
  id: 'step-implausible',
  group: 'Targets',
  title: 'Step hard to believe',
  description: 'Warn about a step far beyond anything the row has done or the scorecard usually asks.',
  why: 'A leap that nothing else on the scorecard comes near is either a slip of the keyboard or a promise that needs its reason beside it.',
  severity: 'query',
  isFixable: false,
  // A leap to the worse is said there, with the level that it falls short of.
  saidToo: ['target-below-actual'],
  looksAt: 'row',
  tally: { of: usualSteps, change: changeUsual, isAlike: areAsUsual },
  series: 'years',
  options: { points: 25, factor: 3, timesUsual: 3 },
  optionNotes: {
    points:
      'Percentage points in one year that are questioned on a scorecard too small to show what is usual.',
    factor: 'How many times as large, or as small, a figure may become in one year on such a scorecard.',
    timesUsual:
      'How many times the step that nine in ten stay below (at least 15 points, or a doubling) a step may be elsewhere.',
  },
  messages: {
    points:
      'From {from} {atFrom} to {to} {atTo} is a {change} {time}; {usual}. Check both figures, or explain what makes such a step possible.',
    factor:
      'From {from} {atFrom} to {to} {atTo} is {change} {time}; {usual}. Check both figures, or explain what makes such a step possible.',
  },
  explanation:
    'Names what makes the step possible, such as a new duty, extra money, or a changed way of counting, and from when.',
  valid: [
    {
      name: 'A target of the size of the quarters beside it is for one of them',
      rows: [
        ['Indicator', 'Actual 2015/16', 'Q1 2016/17', 'Q2 2016/17', 'Target 2016/17', 'Comments'],
        ['Number of complaints received', 198, 51, 47, 50, null],
        ['Number of fly-tips cleared', 1152, 281, 264, 275, null],
      ],
    },
    {
      name: 'A standard of the size of the months beside it is for one of them',
      rows: [
        [
          'Indicator',
          'Target 2025/26',
          'Apr 2025',
          'May 2025',
          'Jun 2025',
          'Jul 2025',
          'Actual 2024/25',
          'Comments',
        ],
        ['Number of infections', 5, 4, 5, 3, 4, 58, null],
        ['Agency spend (£k)', 610, 702, 690, 655, 640, 9340, null],
      ],
    },
    {
      name: 'A baseline of no year, and a target many years on',
      rows: [
        ['Indicator', 'Baseline', 'Target 2027', 'Comments'],
        ['Percentage of homes with a connection', 41, 76, null],
        ['Wells dug', 12, 90, null],
      ],
    },
    {
      name: 'Rows that are changes themselves, and rows on two scales or an unknown one',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of bins missed', 1, 1, 0.5, 0.4, null],
        ['Percentage of calls lost', '1%', '1%', '0.5%', '0.4%', null],
        [
          'Percentage growth in grants',
          { value: 1.16, format: '0%' },
          { value: 0.4, format: '0%' },
          { value: 0.9, format: '0%' },
          { value: 0.25, format: '0%' },
          null,
        ],
        [
          'Percentage of staff who are women',
          -5,
          { value: 0.01, format: '0%' },
          { value: 0.01, format: '0%' },
          { value: 0.01, format: '0%' },
          null,
        ],
      ],
    },
    {
      name: 'A measure that has no figure yet, whose targets climb from nothing',
      rows: [
        [
          'Indicator',
          'Baseline 2015',
          'Actual 2016',
          'Target 2017',
          'Target 2018',
          'Target 2019',
          'Comments',
        ],
        ['Jobs created on the new estate', 'n/a', 'n/a', 40, 170, 240, 'Lots are released in October.'],
        ['Homes connected to the heat network', null, 'New', 150, 600, 900, null],
        ['Percentage of staff on the new system', null, 'n/a', 20, 60, 90, null],
      ],
    },
    {
      name: 'Steps of ordinary size, small counts, and a running total',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of pupils achieving the expected level', 60, 72, 75, null],
        ['Number of schools in special measures', 4, 0, 0, null],
        ['Number of permanent exclusions', 8, 2, 1, null],
        ['Cumulative number of families turned around', 22, 1602, 2043, null],
      ],
    },
    {
      name: 'Two or three years from one figure to the next',
      rows: [
        ['Indicator', 'FY17 Actual', 'FY18 Estimate', 'FY19 Target', 'Comments'],
        ['Percentage of vehicles maintained on time', 49, 60, 75, null],
        ['Percentage of budgets kept', 31, 50, 65, null],
      ],
    },
    {
      name: 'A plan of three years that gives its end only',
      rows: [
        ['Indicator', 'Baseline', 'Target YR3', 'Comments'],
        ['Percentage of students completing both courses', 1.4, 50, null],
        ['Number of people trained', 100, 900, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'Without a figure yet, targets that leap, or are of what is not wanted',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Jobs created on the new estate', 'n/a', 40, 850, 900, null],
        ['Complaints about the new estate', 'n/a', 40, 170, 180, null],
      ],
      finds: [
        ['factor', 'D2'],
        ['factor', 'D3'],
      ],
    },
    {
      name: 'Twenty-nine points, and more than four times as many',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of plans in place within six weeks', 53.1, 82.1, 84, null],
        ['Number of young people in apprenticeships', 37, 40, 170, null],
      ],
      finds: [
        ['points', 'C2'],
        ['factor', 'D3'],
      ],
    },
    {
      name: 'More than believed of each of two years',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2018', 'Comments'],
        ['Percentage of plans in place within six weeks', 30, 30, 84, null],
      ],
      finds: [['points', 'D2']],
    },
    {
      name: 'Shares of one are told in points too',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of plans in place within six weeks', 0.53, 0.82, 0.84, null],
        ['Percentage of calls answered within a minute', 0.8, 0.82, 0.84, null],
      ],
      finds: [['points', 'C2']],
    },
  ],
  cannotRun: cannotOrderTargets,
  *check({ scorecard, options, tally: usual }) {
    for (const indicator of scorecard.indicators) {
      const leap = findLeap(indicator, usual, options);
      if (!leap) continue;
      const { from, to, isNew } = leap;
      const inPoints = isInPoints(indicator);
      const change = (to.number! - from.number!) * pointsIn(indicator);
      yield {
        messageId: inPoints ? 'points' : 'factor',
        data: {
          from: sayText(from),
          atFrom: sayTime(from),
          to: sayText(to),
          atTo: sayTime(to),
          change: inPoints ? sayPoints(change) : sayRatio(to.number! / from.number!),
          time: sayYears(from, to),
          usual: sayUsual(inPoints, usual, isNew, options),
        },
        cell: to.cell,
        cells: [from.cell, to.cell],
        indicator,
      };
    }
  },
};

/** The first step of a row that is hard to believe, which stands for all of them; and whether the row has a past that it is new to. */
function findLeap(
  indicator: Indicator,
  usual: UsualSteps,
  options: Options,
): (Step & { readonly isNew: boolean }) | null {
  const limit = limitOf(isInPoints(indicator), usual, options);
  if (largestStep(indicator, usual) <= limit || !canCompareSteps(indicator)) return null;
  const leaps = stepsBetween(indicator, plannedOf(indicator), limit);
  if (leaps.length === 0 || isChange(indicator) || isOnUnknownScale(indicator)) return null;
  if (explainsTargets(indicator) || isRampUp(indicator)) return null;
  const past = stepsBetween(indicator, actualsOf(indicator));
  if (past.every(({ size }) => size === 0) && (hasNotBegun(indicator) || isBegunWork(indicator))) return null;
  const history = Math.max(0, ...past.map(({ size }) => size));
  const before = pastTargets(indicator).at(-1);
  // Of a target that goes backwards, or does not fit the others, that is said.
  const odd = findReversals(indicator).map((one) => (one.isEarlierOdd ? one.earlier : one.target));
  const first = leaps.find(
    (leap) =>
      leap.size > history * 1.25 &&
      !isOfUnknownTime(leap) &&
      !odd.includes(leap.to) &&
      !odd.includes(leap.from) &&
      !isBackToLevel(leap, indicator) &&
      !isOfOnePart(leap, indicator) &&
      (past.length > 0 || isInPoints(indicator) || !isStart(leap)) &&
      // A target that stood about there before is no new leap: it was the actual that missed it.
      !(before && isAsFar(leap, before)),
  );
  return first ? { ...first, isNew: past.length > 0 } : null;
}

/** Whether nobody can say if 1 and 0.5 are all and half, or one per cent and half of one: of bad things there are few. */
function isOnUnknownScale(indicator: Indicator): boolean {
  return indicator.polarity === 'lower' && isInShares(indicator);
}

function sayPoints(change: number): string {
  return `${change > 0 ? 'rise' : 'fall'} of ${plural(Number(Math.abs(change).toFixed(2)), 'point')}`;
}

/** "a rise of 120%"; of what is many times as large, how many times. */
function sayRatio(ratio: number): string {
  if (ratio >= MANY_TIMES) return `${printFigure(Math.round(ratio))} times as much`;
  const percent = Math.abs(ratio - 1) * 100;
  return `a ${ratio > 1 ? 'rise' : 'fall'} of ${printFigure(percent, percent > 99 && percent < 100 ? 1 : 0)}%`;
}

/** From here on nobody pictures a percentage. */
const MANY_TIMES = 4;

/** Whether a first target of several years on may be many years from a baseline of no year. */
function isOfUnknownTime({ from, to }: Step): boolean {
  const isUndated = from.column.period?.kind === 'baseline' && from.column.period.year === null;
  return isUndated && (to.column.period?.kind === 'end' || to.column.period?.year != null);
}

function sayYears(from: Value, to: Value): string {
  const years = yearsBetween(from.column.period, to.column.period);
  if (years === null) return 'in one step';
  return years === 1 ? 'in a year' : `in ${years} years`;
}

function limitOf(inPoints: boolean, usual: UsualSteps, options: Options): number {
  const kind = inPoints ? 'points' : 'ratio';
  const { p90 } = usual[kind];
  if (p90 === null) return inPoints ? options.points : Math.log(options.factor);
  return Math.max(LARGEST_BELIEVED[kind], options.timesUsual * p90);
}

function sayUsual(inPoints: boolean, usual: UsualSteps, isNew: boolean, options: Options): string {
  const { p90 } = usual[inPoints ? 'points' : 'ratio'];
  if (p90 === null) {
    if (isNew) return 'the row has done nothing like it before';
    return inPoints
      ? `more than ${plural(options.points, 'point')} in a year is seldom done`
      : `a figure seldom grows to more than ${options.factor} times, or falls to less than ${printFigure(100 / options.factor, 0)}%, in a year`;
  }
  const size = inPoints
    ? plural(Number(p90.toFixed(1)), 'point')
    : `${printFigure((Math.exp(p90) - 1) * 100, 0)}%`;
  return `nine steps in ten on this scorecard change a figure by at most ${size} a year`;
}

/** Whether a step goes to about where a target stood before: within a tenth of it. */
function isAsFar({ to }: Step, before: Value): boolean {
  return Math.abs(to.number! - before.number!) <= Math.abs(before.number!) * 0.1;
}

/**
 * Whether a target that is worse than what was reached is followed by one that comes back towards it: the first is what is
 * wrong, which is said of it.
 */
function isBackToLevel({ from, to }: Step, indicator: Indicator): boolean {
  const baseline = baselineOf(indicator);
  if (from.column.field !== 'target' || baseline === null) return false;
  return isWorse(indicator.polarity, from, baseline) && !isWorse(indicator.polarity, baseline, to);
}

const LEAST_PARTS = 3;
const ALIKE = 2;

/** Whether a target is of the size of the months or quarters beside it, and so for one of them: it is no fall from a whole year. */
function isOfOnePart({ from, to }: Step, { values, unit }: Indicator): boolean {
  if (unit === 'percentage' || to.column.field !== 'target' || isPartOfYear(from.column.period)) return false;
  const parts = values.filter(
    ({ number, column: { field, period } }) =>
      field === 'actual' && number !== null && isPartOfYear(period) && !isToDate(period),
  );
  if (parts.length < LEAST_PARTS) return false;
  const part = parts.reduce((sum, { number }) => sum + number!, 0) / parts.length;
  return timesApart(to.number!, part) <= ALIKE && timesApart(from.number!, part) > ALIKE;
}

/** Whether a programme stands at nought and everything is still before it. */
function hasNotBegun(indicator: Indicator): boolean {
  return soundBaseline(indicator)?.number === 0 && indicator.polarity !== 'lower';
}

const MOST_RAMP = 5;

/** Whether nothing has been reported of a row yet, and its targets climb from nothing: 40, 85, 120. */
function isRampUp({ values, polarity, unit }: Indicator): boolean {
  const actuals = values.filter(({ column }) => column.field === 'actual');
  if (actuals.length === 0 || actuals.some(({ kind }) => kind !== 'missing')) return false;
  const targets = values
    .filter(({ column, number }) => column.field === 'target' && column.period !== null && number !== null)
    .sort((a, b) => comparePeriods(a.column.period, b.column.period))
    .map(({ number }) => number!);
  const steps = targets.slice(1).map((target, k) => [targets[k]!, target] as const);
  return (
    polarity !== 'lower' &&
    targets.every((target) => target > 0 && (unit !== 'percentage' || target <= 100)) &&
    steps.every(([from, to]) => to >= from && to <= from * MOST_RAMP)
  );
}

/** Whether a row says that it is new, and goes on without a step back until all is done: no other row is a yardstick for it. */
function isBegunWork(indicator: Indicator): boolean {
  const targets = plannedOf(indicator);
  const isInOrder = targets.every((value, k) => k === 0 || value.number! >= targets[k - 1]!.number!);
  const isAll = indicator.unit === 'percentage' && (targets.at(-1)?.number ?? 0) >= NEARLY_ALL;
  return isInOrder && isAll && SAYS_NEW.test(`${indicator.name}; ${indicator.comment?.text ?? ''}`);
}

const NEARLY_ALL = 95;
const SAYS_NEW =
  /\bnew(?:ly introduced)? (?:measure|indicator|kpi|programme|scheme|requirement|standard|duty|system|process)\b|\b(?:starts?|started|starting|begins?|began|introduced|launched|rolled out|first (?:measured|reported|recorded|year))\b|\bno (?:baseline|earlier (?:data|figures?))\b|\broll-?out\b/i;

/** Whether a step is that of a programme from its start to the first count that is wanted of it. */
function isStart({ from, to }: Step): boolean {
  return from.column.field === 'actual' && to.number! > from.number!;
}

function actualsOf({ values }: Indicator): Value[] {
  return values
    .filter((value) => value.column.field === 'actual' && value.column.period !== null)
    .sort((a, b) => comparePeriods(a.column.period, b.column.period));
}

/** The steps from each figure to the next that are larger than `above`. */
function stepsBetween(indicator: Indicator, values: readonly Value[], above = -1): Step[] {
  const steps: Step[] = [];
  let from: Value | null = null;
  for (const to of values) {
    if (to.number === null) continue;
    const size = from && sizeOfStep(indicator, from, to);
    if (from && size !== null && size > above) steps.push({ from, to, size });
    from = to;
  }
  return steps;
}
