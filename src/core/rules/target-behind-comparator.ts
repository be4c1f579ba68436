import { isWorse } from '../scorecard/compareFigures';
import { comingTargets, endTargetOf, latestComparators } from '../scorecard/series';
import { areFarApart } from '../scorecard/results';
import { isAtLimit } from '../scorecard/limits';
import { isNotComparable } from '../scorecard/comparability';
import { findWrongWay } from '../scorecard/direction';
import { explainsTargets } from '../scorecard/statedReasons';
import type { Indicator, Scorecard, Value } from '../scorecard/scorecard';
import type { Example, Rule } from './rule';
import { cannotChoose, cannotOrderTargets, soundBaseline, unsoundFigures } from '../scorecard/soundness';
import { betterIs, capitalise, nameComparator, nameFigure } from '../scorecard/wording';

const HEAD: Example['rows'] = [
  ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Target 2020', 'Comments'],
];
const AHEAD: Example['rows'] = [
  ['Percentage of calls answered on time', 80, 78, 82, 85, null],
  ['Percentage of homes let on time', 71, 70, 73, 75, null],
  ['Percentage of rent collected', 97, 96, 98, 98.5, null],
];

export const targetBehindComparator: Rule<Record<never, never>, 'behind', Standing> = {
  id: 'target-behind-comparator',
  group: 'Targets',
  title: 'End target behind others today',
  description:
    'Warn about an end target that is worse than the comparator is today, where hardly any other of the table is.',
  why: 'A plan that ends behind where others already stand will be asked to show why the area cannot do as well.',
  severity: 'query',
  isFixable: false,
  asksForAmbition: true,
  givesWayTo: ['target-reverses'],
  looksAt: 'row',
  tally: {
    of: countBehind,
    change: (sum, gone, come, scorecard) => {
      const [less, more] = [countBehind(gone, scorecard), countBehind(come, scorecard)];
      return { behind: sum.behind - less.behind + more.behind, held: sum.held - less.held + more.held };
    },
    isAlike: (one, other) => canStandOut(one) === canStandOut(other),
  },
  restsOnPolarity: true,
  series: 'years',
  options: {},
  optionNotes: {},
  messages: {
    behind:
      '{Figure}, {target}, is still worse than the {comparator} figure, {figure}; {better}. Aim higher, or explain why the gap cannot be closed.',
  },
  explanation:
    'Says what makes the area different from the comparator, or that the gap does narrow and by how much.',
  valid: [
    {
      name: 'A figure of the whole area beside one for each person elsewhere',
      rows: [
        ...HEAD,
        ...AHEAD,
        ['Emissions (tCO2e)', 3900, 1.9, 3600, 3300, null],
        ['Average visits of volunteers', 14, 150, 15, 16, null],
      ],
    },
    {
      name: 'Behind by a hair, level, or by less than a quarter of what it is today',
      rows: [
        ...HEAD,
        ...AHEAD,
        ['Percentage of pupils achieving the expected level', 50, 62.3, 54, 62, null],
        ['Achievement gap of pupils eligible for free meals', 25, 14, 18, 14, null],
        ['Percentage of letters answered on time', 50, 62, 54, 60, null],
      ],
    },
    {
      name: 'One year to go and nearer than today, a full hundred, and a reason in the comment',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Percentage of calls answered on time', 80, 78, 82, null],
        ['Percentage of pupils achieving the expected level', 50, 62, 54, null],
        ['Percentage of children enrolled', 99, 101, 100, null],
        ['Percentage of homes let on time', 71, 70, 73, null],
        ['Percentage of waste recycled', 60, 62, 58, 'Statutory target is 58%'],
        ['Percentage of rent collected', 97, 96, 98, null],
      ],
    },
    {
      name: 'A national volume is no yardstick for a local count',
      rows: [
        ...HEAD,
        ...AHEAD,
        ['Number of students achieving the Technical Baccalaureate', 20, 129, 30, 60, null],
      ],
    },
    {
      name: 'An area that is behind in many rows, or all that there are',
      rows: [
        ...HEAD,
        ...AHEAD,
        ['Percentage of streets with drains', 40, 70, 42, 45, null],
        ['Percentage of homes with a meter', 30, 80, 33, 35, null],
        ['Percentage of bins emptied on time', 80, 95, 82, 84, null],
        ['Percentage of pupils achieving the expected level', 62, 60, 64, 66, null],
        ['Percentage of schools judged good', 89, 86, 92, 94, null],
        ['Percentage of claims decided on time', 80, 78, 82, 83, null],
      ],
    },
    {
      name: 'A comparator that its footnote says cannot be compared',
      rows: [
        ...HEAD,
        ...AHEAD,
        ['Achievement gap of children in care', 36.8, '28*', 34, 33, null],
        ['* Based on previous measures; not directly comparable.'],
      ],
    },
  ],
  invalid: [
    {
      name: 'Behind where others are today, both ways round, while the other rows are not',
      rows: [
        ...HEAD,
        ...AHEAD,
        ['Percentage of pupils achieving the expected level', 50, 62, 52, 55, null],
        ['Achievement gap of pupils eligible for free meals', 25, 14, 24, 22, null],
        ['Percentage of schools judged good', 89, 86, 92, 94, null],
      ],
      finds: [
        ['behind', 'E5'],
        ['behind', 'E6'],
      ],
    },
    {
      name: 'A benchmark that the other rows reach',
      rows: [
        ['Indicator', 'Benchmark', 'Actual 2016', 'Target 2017', 'Target 2020', 'Comments'],
        ['Percentage of streets with drains', 90, 40, 45, 60, null],
        ['Percentage of homes with a meter', 70, 30, 40, 70, null],
        ['Percentage of bins emptied on time', 80, 80, 85, 92, null],
        ['Percentage of repairs on time', 90, 88, 91, 94, null],
      ],
      finds: [['behind', 'E2']],
    },
  ],
  cannotRun: (scorecard) =>
    scorecard.figureColumns.some((column) => column.field === 'comparator')
      ? (cannotOrderTargets(scorecard) ?? cannotChoose(scorecard, ['comparator']))
      : 'There is no comparator column, such as "National 2016".',
  *check({ scorecard, tally }) {
    if (!canStandOut(tally)) return;
    for (const indicator of scorecard.indicators) {
      const held = holdAgainstOthers(indicator, scorecard);
      if (!held?.isBehind) continue;
      const { end, others } = held;
      if (unsoundFigures(indicator).has(end) || findWrongWay(indicator) || explainsTargets(indicator))
        continue;
      if (isAtLimit(end.number!, indicator) || isSaidOtherwise(indicator, end)) continue;
      if (narrowsMuch(indicator, end, others)) continue;
      yield {
        messageId: 'behind',
        data: {
          Figure: capitalise(nameFigure(end)),
          target: end.text,
          comparator: nameComparator(others.column),
          figure: others.text,
          better: betterIs(indicator.polarity),
        },
        cell: end.cell,
        cells: [others.cell, end.cell],
        indicator,
      };
    }
  },
};

/** How many rows can be held against others, and how many of these are behind. */
interface Standing {
  readonly held: number;
  readonly behind: number;
}

function countBehind(indicators: readonly Indicator[], scorecard: Scorecard): Standing {
  let [held, behind] = [0, 0];
  for (const indicator of indicators) {
    const one = holdAgainstOthers(indicator, scorecard);
    if (one) held++;
    if (one?.isBehind) behind++;
  }
  return { held, behind };
}

/** An area that is behind in many rows knows it: what stands out is what it does not strive for. */
function canStandOut({ held, behind }: Standing): boolean {
  return behind > 0 && behind <= mostBehind && behind * leastHeld <= held;
}

const mostBehind = 2;
/** Of so many rows beside comparators one may be behind for it to stand out. */
const leastHeld = 3;

interface Held {
  readonly end: Value;
  readonly others: Value;
  readonly isBehind: boolean;
}

/** A row's end target beside others' figure, the one it is behind if it is behind one; null where they cannot be compared. */
function holdAgainstOthers(indicator: Indicator, scorecard: Scorecard): Held | null {
  const { unit, polarity } = indicator;
  const end = endTargetOf(indicator);
  if (end?.number == null || unit === 'count' || unit === 'currency') return null;
  if (polarity !== 'higher' && polarity !== 'lower') return null;
  const unsound = unsoundFigures(indicator);
  const alike = latestComparators(indicator).filter(
    (one) =>
      one.number !== null &&
      !unsound.has(one) &&
      isOfOneSize(end, one, indicator) &&
      !isNotComparable(scorecard, one),
  );
  const ahead = alike.find((one) => isWorse(polarity, end, one) && areFarApart(end, one, hair));
  const others = ahead ?? alike[0];
  return others ? { end, others, isBehind: ahead !== undefined } : null;
}

/** Whether the plan closes three quarters of the gap, which is what catching up looks like. */
function narrowsMuch(indicator: Indicator, { number: end }: Value, { number: others }: Value): boolean {
  const start = soundBaseline(indicator)?.number;
  return start != null && Math.abs(end! - others!) * 4 <= Math.abs(start - others!);
}

/** What is ten times as much elsewhere, and no share, is of other people, or of one person. */
const farthest = 8;

function isOfOneSize({ number }: Value, other: Value, { unit }: Indicator): boolean {
  if (unit === 'percentage' || number === 0 || other.number === 0) return true;
  const ratio = Math.abs(number! / other.number!);
  return ratio < farthest && ratio > 1 / farthest;
}

/** Nobody is asked to catch up with others who are ahead by less than this share. */
const hair = 0.01;

/**
 * Whether the target is worse than today's figure, which is said by itself, or is the only one and nearer to others than
 * that: nobody catches up in a year.
 */
function isSaidOtherwise(indicator: Indicator, end: Value): boolean {
  const baseline = soundBaseline(indicator);
  if (!baseline) return false;
  const isOnly = comingTargets(indicator).length === 1;
  const isRounded = Math.abs(end.number! - baseline.number!) < 10 ** -end.decimals;
  if (isWorse(indicator.polarity, end, baseline)) return !isRounded;
  return isOnly && isWorse(indicator.polarity, baseline, end);
}
