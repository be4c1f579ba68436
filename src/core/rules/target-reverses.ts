import { aboveOrBelow, isWorse } from '../scorecard/compareFigures';
import { isPartOfYear } from '../scorecard/period';
import type { Polarity, Value } from '../scorecard/scorecard';
import { isCumulative } from '../scorecard/cumulative';
import { findWrongWay } from '../scorecard/direction';
import type { Rule } from './rule';
import { cannotOrderTargets, soundBaseline, soundTargets } from '../scorecard/soundness';
import { betterIs, yearOf } from '../scorecard/wording';

export const targetReverses: Rule<Record<never, never>, 'reverses' | 'sticksOut' | 'withinYear'> = {
  id: 'target-reverses',
  group: 'Targets',
  title: 'Target goes backwards',
  description: 'Disallow a target that is worse than the target of the year before.',
  why: 'A plan that gets worse from one year to the next is nearly always two figures typed in each other’s place.',
  severity: 'error',
  severities: { withinYear: 'query' },
  isFixable: false,
  restsOnPolarity: true,
  series: 'each',
  options: {},
  optionNotes: {},
  messages: {
    reverses:
      'The {year} target, {target}, is {side} the {before} target, {earlier}, though {better}. Check both figures, or set which way is better for this row.',
    sticksOut:
      'The {before} target, {earlier}, does not fit the other years: the {year} target, {target}, is {side} it, though {better}. Check the {before} figure, or set which way is better for this row.',
    withinYear:
      'The {year} target, {target}, is {side} the {before} target, {earlier}, though {better}. Check both figures, or explain what makes the season worse.',
  },
  explanation: 'Names what makes one quarter or month harder than the one before it, as winter does.',
  valid: [
    {
      name: 'Targets that rise, then stand still',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Percentage of pupils achieving the expected level', 59, 66, 68, 68, null],
      ],
    },
    {
      name: 'A past target above the targets to come',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of pupils achieving the expected level', 59, 82, 66, 68, null],
      ],
    },
    {
      name: 'A gap that narrows',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Achievement gap of pupils eligible for free meals', 25, 18, 16, null],
      ],
    },
    {
      name: 'Targets that run the wrong way all along have a rule of their own',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Percentage of pupils achieving the expected level', 59, 56, 54, 50, null],
      ],
    },
    {
      name: 'A level to hold may be neared from above',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of surplus school places', 4, 8, 5, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'Two years in each other’s place, and a gap that widens again',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Percentage of pupils achieving the expected level', 59, 66, 70, 68, null],
        ['Achievement gap of pupils eligible for free meals', 25, 18, 19, 16, null],
      ],
      finds: [
        ['reverses', 'E2'],
        ['reverses', 'D3'],
      ],
    },
    {
      name: 'A figure far off between two that fit together',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Working days lost to sickness per employee', 8.9, 8.6, 3.8, 8.0, null],
        ['Percentage of pupils achieving the expected level', 60, 62, 84, 66, null],
      ],
      finds: [
        ['sticksOut', 'D2'],
        ['sticksOut', 'D3'],
      ],
    },
    {
      name: 'A quarter that asks for less than the one before may have its season',
      rows: [
        [
          'Indicator',
          'Actual 2016/17',
          'Q1 2017/18 Target',
          'Q2 2017/18 Target',
          'Q3 2017/18 Target',
          'Target 2017/18',
        ],
        ['Percentage of waste recycled', 44, 47, 47, 44, 46],
        ['Number of homes started', 400, 120, 110, 80, 410],
      ],
      finds: [['withinYear', 'E2']],
    },
  ],
  cannotRun: cannotOrderTargets,
  *check({ scorecard }) {
    for (const indicator of scorecard.indicators) {
      // A cumulative count that falls is impossible, not just unwise: cumulative-falls says so.
      if (isCumulative(indicator) || findWrongWay(indicator)) continue;
      const { polarity } = indicator;
      const targets = soundTargets(indicator);
      for (let i = 1; i < targets.length; i++) {
        const [earlier, target] = [targets[i - 1]!, targets[i]!];
        if (!isWorse(polarity, target, earlier)) continue;
        const baseline = soundBaseline(indicator);
        const row = baseline ? [baseline, ...targets] : targets;
        const isInYear = isPartOfYear(target.column.period);
        const isEarlierOdd = !isInYear && sticksOut(earlier, target, row, polarity);
        yield {
          messageId: isInYear ? 'withinYear' : isEarlierOdd ? 'sticksOut' : 'reverses',
          data: {
            year: yearOf(target),
            target: target.text,
            side: aboveOrBelow(target, earlier),
            before: yearOf(earlier),
            earlier: earlier.text,
            better: betterIs(polarity),
          },
          cell: isEarlierOdd ? earlier.cell : target.cell,
          cells: [earlier.cell, target.cell],
          indicator,
        };
      }
    }
  },
};

/** Whether the row runs in order without the earlier of two figures, over less than half the way it takes without the later. */
function sticksOut(earlier: Value, later: Value, row: readonly Value[], polarity: Polarity): boolean {
  const rowWithout = (odd: Value) => row.filter((value) => value !== odd);
  const rest = rowWithout(earlier);
  const isInOrder = rest.every((value, k) => k === 0 || !isWorse(polarity, value, rest[k - 1]!));
  return isInOrder && pathOf(rest) * 2 < pathOf(rowWithout(later));
}

function pathOf(row: readonly Value[]): number {
  const numbers = row.map((value) => value.number!);
  return numbers.slice(1).reduce((sum, number, k) => sum + Math.abs(number - numbers[k]!), 0);
}
