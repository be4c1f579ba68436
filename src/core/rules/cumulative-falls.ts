import { compareFigures } from '../scorecard/compareFigures';
import { baselineOf, comingTargets, pastTargets } from '../scorecard/series';
import { isCumulative } from '../scorecard/cumulative';
import type { Rule } from './rule';
import { cannotOrderTargets } from '../scorecard/soundness';
import { yearOf } from '../scorecard/wording';

export const cumulativeFalls: Rule<Record<never, never>, 'belowTarget' | 'belowActual'> = {
  id: 'cumulative-falls',
  group: 'Targets',
  title: 'Cumulative target falls',
  description: 'Disallow a target of a cumulative indicator that is lower than an earlier figure.',
  why: 'A running total only grows. A fall means a figure is wrong, or the count started again and the name no longer tells the truth.',
  severity: 'error',
  isFixable: false,
  looksAt: 'row',
  series: 'years',
  options: {},
  optionNotes: {},
  messages: {
    belowTarget:
      'A cumulative figure cannot fall, but the {year} target, {target}, is below the {before} target, {earlier}. Correct one of them, or take "cumulative" out of the name.',
    belowActual:
      'A cumulative figure cannot fall, but the {year} target, {target}, is below the {before} actual, {earlier}. Correct one of them, or take "cumulative" out of the name.',
  },
  explanation: null,
  valid: [
    {
      name: 'A running total that grows, and stands still',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Cumulative number of families turned around', 22, 1602, 2043, 2043, null],
      ],
    },
    {
      name: 'A total within the year of something unwanted; and a row that is not cumulative',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Working days lost to sickness absence (cumulative)', 9, 8.5, 8, null],
        ['Number of fixed term exclusions', 1725, 1693, 1373, null],
        ['Cumulative monthly spend with local firms', 300, 280, 290, null],
        ['Homes completed, cumulative within the year', 300, 280, 290, null],
        ['Visits to the museum (cumulative, year to date)', 300, 280, 290, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'Below the past target, and below what was already reached',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Cumulative number of families turned around', 22, 2043, 1602, 4610, null],
        ['Cumulative number of homes built', 300, 'N/A', 250, 400, null],
      ],
      finds: [
        ['belowTarget', 'D2'],
        ['belowActual', 'D3'],
      ],
    },
  ],
  cannotRun: cannotOrderTargets,
  *check({ scorecard }) {
    for (const indicator of scorecard.indicators) {
      if (!isCumulative(indicator)) continue;
      const baseline = baselineOf(indicator);
      const past = pastTargets(indicator)
        .filter((value) => value.number !== null)
        .slice(-1);
      const coming = comingTargets(indicator).filter((value) => value.number !== null);
      const targets = [...past, ...coming];
      for (const target of coming) {
        const before = targets[targets.indexOf(target) - 1];
        const earlier = before && compareFigures(before, target)! > 0 ? before : baseline;
        if (!earlier || compareFigures(earlier, target)! <= 0) continue;
        yield {
          messageId: earlier === baseline ? 'belowActual' : 'belowTarget',
          data: { year: yearOf(target), target: target.text, before: yearOf(earlier), earlier: earlier.text },
          cell: target.cell,
          cells: [earlier.cell, target.cell],
          indicator,
        };
      }
    }
  },
};
