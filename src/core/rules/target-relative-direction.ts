import { comingTargets } from '../scorecard/series';
import type { Rule } from './rule';
import { referenceOf } from '../scorecard/relativeTargets';
import { betterIs, capitalise, nameFigure, printFigure } from '../scorecard/wording';

export const targetRelativeDirection: Rule<Record<never, never>, 'percent' | 'points'> = {
  id: 'target-relative-direction',
  group: 'Targets',
  title: 'Relative target points the wrong way',
  description: 'Disallow a relative target whose change makes it easier.',
  why: 'A plus sign that was meant as "two better" asks for two worse in a row where lower is better.',
  severity: 'error',
  isFixable: false,
  looksAt: 'row',
  restsOnPolarity: true,
  series: 'years',
  options: {},
  optionNotes: {},
  messages: {
    percent:
      '{Figure}, “{text}”, is easier than {reference} itself, since {better}. Turn the sign round, and say whether per cent or percentage points are meant: {sign}{change} points or {sign}{change} per cent of the figure.',
    points:
      '{Figure}, “{text}”, is easier than {reference} itself, since {better}. Turn the sign round, or give the figure.',
  },
  explanation: null,
  valid: [
    {
      name: 'Changes that make the target harder, and no change',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Target 2018', 'Comments'],
        [
          'Percentage of pupils achieving the expected level',
          50,
          53,
          '= National average',
          'National average +2%',
          null,
        ],
        [
          'Percentage of pupils persistently absent',
          14,
          13,
          '= National average',
          'National average -2%',
          null,
        ],
        ['Number of complaints received', 120, null, '10% reduction', '15% reduction', null],
      ],
    },
    {
      name: 'Where the row does not tell which way is better',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Target 2018', 'Comments'],
        [
          'Percentage of notifications leading to a plan',
          50,
          53,
          'National average',
          'National average +2%',
          null,
        ],
      ],
    },
  ],
  invalid: [
    {
      name: 'Two per cent more of what should fall; five fewer of what should rise',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Target 2018', 'Comments'],
        [
          'Percentage of pupils persistently absent',
          13.9,
          4.9,
          '= National average',
          'National average +2%',
          null,
        ],
        ['Percentage of pupils achieving the expected level', 50, 53, 'Baseline - 5', 60, null],
      ],
      finds: [
        ['percent', 'E2'],
        ['points', 'D3'],
      ],
    },
  ],
  *check({ scorecard }) {
    for (const indicator of scorecard.indicators) {
      for (const value of comingTargets(indicator)) {
        const change = value.relative?.change ?? 0;
        const isEasier =
          (indicator.polarity === 'lower' && change > 0) || (indicator.polarity === 'higher' && change < 0);
        if (!value.relative || !isEasier) continue;
        const reference = referenceOf(value, indicator);
        yield {
          messageId: value.relative.isPercent ? 'percent' : 'points',
          data: {
            Figure: capitalise(nameFigure(value)),
            text: value.text,
            reference: {
              comparator: 'the comparator',
              baseline: 'the baseline',
              previous: 'the year before',
            }[value.relative.to],
            better: betterIs(indicator.polarity),
            sign: change > 0 ? '-' : '+',
            change: printFigure(Math.abs(change)),
          },
          cell: value.cell,
          cells: reference ? [reference.cell, value.cell] : [value.cell],
          indicator,
        };
      }
    }
  },
};
