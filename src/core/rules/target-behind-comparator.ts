import { compareFigures, isWorse } from '../scorecard/compareFigures';
import { comingTargets, endTargetOf, latestComparators } from '../scorecard/series';
import { areFarApart } from '../scorecard/results';
import { isAtLimit } from '../scorecard/limits';
import { isNotComparable } from '../scorecard/comparability';
import { findWrongWay } from '../scorecard/direction';
import { explainsTargets } from '../scorecard/statedReasons';
import type { FigureColumn, Indicator, Scorecard, Value } from '../scorecard/scorecard';
import type { Rule } from './rule';
import { allOf } from './support/partsOfRow';
import { cannotChoose, cannotOrderTargets, soundBaseline, unsoundFigures } from '../scorecard/soundness';
import { betterIs, capitalise, nameComparator, nameFigure } from '../scorecard/wording';

export const targetBehindComparator: Rule<Record<never, never>, 'behind'> = {
  id: 'target-behind-comparator',
  group: 'Targets',
  title: 'End target behind others today',
  description: 'Warn about an end target that is worse than the comparator is today.',
  why: 'A plan that ends behind where others already stand will be asked to show why the area cannot do as well.',
  severity: 'query',
  isFixable: false,
  asksForAmbition: true,
  givesWayTo: ['target-reverses'],
  // How many others are behind tells what a benchmark is.
  looksAt: (row) =>
    row.values.some(({ column, number }) => column.field === 'comparator' && number !== null)
      ? allOf(row)
      : '',
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
        ['Indicator', 'Actual 2016', 'National 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Emissions (tCO2e)', 3900, 1.9, 3600, 3300, null],
        ['Average visits of volunteers', 14, 150, 15, 16, null],
      ],
    },
    {
      name: 'Behind by a hair',
      rows: [
        ['Indicator', 'Kent 2016', 'Median 2016', 'Target 2017', 'Target 2020', 'Comments'],
        ['Percentage of pupils achieving the expected level', 50, 62.3, 54, 62, null],
      ],
    },
    {
      name: 'Ahead of the comparator, and level with it',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Target 2020', 'Comments'],
        ['Percentage of pupils achieving the expected level', 50, 53, 54, 60, null],
        ['Achievement gap of pupils eligible for free meals', 25, 14, 18, 14, null],
      ],
    },
    {
      name: 'One year to go and nearer than today, a full hundred, and a reason in the comment',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Percentage of pupils achieving the expected level', 50, 62, 54, null],
        ['Percentage of children enrolled', 99, 101, 100, null],
        ['Percentage of waste recycled', 60, 62, 58, 'Statutory target is 58%'],
      ],
    },
    {
      name: 'A national volume is no yardstick for a local count',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Target 2020', 'Comments'],
        ['Number of students achieving the Technical Baccalaureate', 20, 129, 30, 60, null],
      ],
    },
    {
      name: 'A benchmark of no year that most rows do not reach yet: what is wanted in the end, not what others have',
      rows: [
        ['Indicator', 'Service benchmark', 'Actual 2016', 'Target 2017', 'Target 2020', 'Comments'],
        ['Percentage of streets with drains', 100, 40, 45, 60, null],
        ['Percentage of homes with a meter', 100, 30, 40, 70, null],
        ['Percentage of bins emptied on time', 100, 80, 85, 92, null],
        ['Percentage of repairs on time', 90, 88, 91, 94, null],
      ],
    },
    {
      name: 'A comparator that its footnote says cannot be compared',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Target 2020', 'Comments'],
        ['Achievement gap of children in care', 36.8, '28*', 34, 30, null],
        ['* Based on previous measures; not directly comparable.'],
      ],
    },
  ],
  invalid: [
    {
      name: 'Behind where others are today, both ways round',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Target 2020', 'Comments'],
        ['Percentage of pupils achieving the expected level', 50, 62, 54, 60, null],
        ['Achievement gap of pupils eligible for free meals', 25, 14, 18, 16, null],
      ],
      finds: [
        ['behind', 'E2'],
        ['behind', 'E3'],
      ],
    },
    {
      name: 'A benchmark that all other rows reach',
      rows: [
        ['Indicator', 'Benchmark', 'Actual 2016', 'Target 2017', 'Target 2020', 'Comments'],
        ['Percentage of streets with drains', 90, 40, 45, 60, null],
        ['Percentage of homes with a meter', 70, 30, 40, 70, null],
        ['Percentage of bins emptied on time', 80, 80, 85, 92, null],
        ['Percentage of repairs on time', 90, 88, 91, 94, null],
      ],
      finds: [['behind', 'E2']],
    },
    {
      name: 'A benchmark that is what others have today, however many rows are behind',
      rows: [
        ['Indicator', 'Peer benchmark 2016', 'Actual 2016', 'Target 2017', 'Target 2020', 'Comments'],
        ['Percentage of streets with drains', 70, 40, 45, 60, null],
        ['Percentage of homes with a meter', 80, 30, 40, 70, null],
        ['Percentage of bins emptied on time', 95, 80, 85, 92, null],
      ],
      finds: [
        ['behind', 'E2'],
        ['behind', 'E3'],
        ['behind', 'E4'],
      ],
    },
  ],
  cannotRun: (scorecard) =>
    scorecard.figureColumns.some((column) => column.field === 'comparator')
      ? (cannotOrderTargets(scorecard) ?? cannotChoose(scorecard, ['comparator']))
      : 'There is no comparator column, such as "National 2016".',
  *check({ scorecard }) {
    const standards = scorecard.figureColumns.filter((column) => isFarStandard(column, scorecard));
    for (const indicator of scorecard.indicators) {
      const end = endTargetOf(indicator);
      const unsound = unsoundFigures(indicator);
      if (end?.number == null || indicator.unit === 'count' || indicator.unit === 'currency') continue;
      const ahead = latestComparators(indicator).find(
        (comparator) =>
          isWorse(indicator.polarity, end, comparator) &&
          areFarApart(end, comparator, hair) &&
          !unsound.has(comparator) &&
          !standards.includes(comparator.column) &&
          isOfOneSize(end, comparator, indicator) &&
          !isNotComparable(scorecard, comparator),
      );
      if (!ahead || unsound.has(end) || findWrongWay(indicator) || explainsTargets(indicator)) continue;
      if (isAtLimit(end.number, indicator) || isSaidOtherwise(indicator, end)) continue;
      yield {
        messageId: 'behind',
        data: {
          Figure: capitalise(nameFigure(end)),
          target: end.text,
          comparator: nameComparator(ahead.column),
          figure: ahead.text,
          better: betterIs(indicator.polarity),
        },
        cell: end.cell,
        cells: [ahead.cell, end.cell],
        indicator,
      };
    }
  },
};

const STANDARD = /\b(?:benchmarks?|standards?|norms?)\b/i;
const OF_OTHERS =
  /\b(?:averages?|mean|median|quartile|peers?|group|neighbou?rs?|others|similar|family|results?|actuals?|best)\b/i;
const leastBehind = 3;

/** Whether a column holds what is wanted in the long run, which most rows are not to reach yet: nobody stands there today. */
function isFarStandard(column: FigureColumn, { indicators }: Scorecard): boolean {
  const { field, label, period } = column;
  if (field !== 'comparator' || period !== null || !STANDARD.test(label) || OF_OTHERS.test(label))
    return false;
  const held = indicators.flatMap((indicator) => {
    const wanted = indicator.values.find((value) => value.column === column);
    const end = endTargetOf(indicator);
    if (!wanted || !end || compareFigures(end, wanted) === null) return [];
    return [isWorse(indicator.polarity, end, wanted)];
  });
  const behind = held.filter(Boolean).length;
  return behind >= leastBehind && behind * 2 >= held.length;
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
