import { isWorse } from '../scorecard/compareFigures';
import { findWrongWay } from '../scorecard/direction';
import type { Rule } from './rule';
import { cannotOrderTargets, soundBaseline, soundEnds } from '../scorecard/soundness';
import { betterIs, yearOf } from '../scorecard/wording';

export const targetBelowActual: Rule<Record<never, never>, 'first' | 'end'> = {
  id: 'target-below-actual',
  group: 'Targets',
  title: 'Target worse than the actual',
  description: 'Disallow a first target that is worse than the actual already achieved.',
  why: 'A target that has been met before the year begins asks for nothing, and reads as a plan to get worse.',
  severity: 'query',
  severities: { end: 'error' },
  isFixable: false,
  restsOnPolarity: true,
  series: 'years',
  options: {},
  optionNotes: {},
  messages: {
    first:
      'The {year} target, {target}, is worse than the {actualYear} actual, {actual}; {better}. Raise the ambition, or explain why a step back is expected.',
    end: 'Every target from {year} ({target}) to {endYear} ({endTarget}) is worse than the {actualYear} actual, {actual}; {better}. Set targets that the area has not already met.',
  },
  explanation:
    'Names what will make the figure worse for a time, such as a changed measure or a lost grant, and when it recovers.',
  valid: [
    {
      name: 'Targets at and above the actual',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of schools above floor standards', 98, 98, 99, null],
        ['Achievement gap of pupils eligible for free meals', 25, 18, 16, null],
      ],
    },
    {
      name: 'A target for a year whose actual is known',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Target 2017', 'Comments'],
        ['Percentage of pupils achieving the expected level', 59, 50, 66, null],
      ],
    },
    {
      name: 'A level to hold',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of surplus school places', 5.5, 5, 5, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'A step back at first, and targets never as good as today',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of pupils achieving the expected level', 81.2, 80, 88, null],
        ['Percentage of parents getting first preference', 87.2, 87, 87, null],
      ],
      finds: [
        ['first', 'C2'],
        ['end', 'C3'],
      ],
    },
  ],
  cannotRun: cannotOrderTargets,
  *check({ scorecard }) {
    for (const indicator of scorecard.indicators) {
      const baseline = soundBaseline(indicator);
      const ends = soundEnds(indicator);
      if (!baseline || !ends || findWrongWay(indicator)) continue;
      const { first, end } = ends;
      // A later target that falls behind the actual also goes backwards: target-reverses has it.
      if (!isWorse(indicator.polarity, first, baseline)) continue;
      const isEndWorse = end !== first && isWorse(indicator.polarity, end, baseline);
      yield {
        messageId: isEndWorse ? 'end' : 'first',
        data: {
          year: yearOf(first),
          target: first.text,
          endYear: yearOf(end),
          endTarget: end.text,
          actualYear: yearOf(baseline),
          actual: baseline.text,
          better: betterIs(indicator.polarity),
        },
        cell: first.cell,
        cells: isEndWorse ? [baseline.cell, first.cell, end.cell] : [baseline.cell, first.cell],
        indicator,
      };
    }
  },
};
