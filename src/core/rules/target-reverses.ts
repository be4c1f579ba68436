import { isCumulative } from './cumulative';
import type { Rule } from './rule';
import { cannotOrderTargets, soundTargets } from './soundness';
import { aboveOrBelow, betterIs, isWorse, yearOf } from './wording';

export const targetReverses: Rule<Record<never, never>, 'reverses'> = {
  id: 'target-reverses',
  group: 'Targets',
  title: 'Target goes backwards',
  description: 'Disallow a target that is worse than the target of the year before.',
  why: 'A plan that gets worse from one year to the next is nearly always two figures typed in each other’s place.',
  severity: 'error',
  isFixable: false,
  options: {},
  optionNotes: {},
  messages: {
    reverses:
      'The {year} target, {target}, is {side} the {before} target, {earlier}, though {better}. Check both figures, or set which way is better for this row.',
  },
  explanation: null,
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
  ],
  cannotRun: cannotOrderTargets,
  *check({ scorecard }) {
    for (const indicator of scorecard.indicators) {
      // A cumulative count that falls is impossible, not just unwise: cumulative-falls says so.
      if (isCumulative(indicator)) continue;
      const targets = soundTargets(indicator);
      for (let i = 1; i < targets.length; i++) {
        const [earlier, target] = [targets[i - 1]!, targets[i]!];
        if (!isWorse(indicator.polarity, target.number!, earlier.number!)) continue;
        yield {
          messageId: 'reverses',
          data: {
            year: yearOf(target),
            target: target.text,
            side: aboveOrBelow(target.number!, earlier.number!),
            before: yearOf(earlier),
            earlier: earlier.text,
            better: betterIs(indicator.polarity),
          },
          cell: target.cell,
          cells: [earlier.cell, target.cell],
          indicator,
        };
      }
    }
  },
};
