import { comingTargets } from '../scorecard/series';
import { isWayKnown } from '../scorecard/direction';
import { isAtLimit } from '../scorecard/limits';
import type { Indicator } from '../scorecard/scorecard';
import type { Fact, Rule } from './rule';
import { referenceOf } from '../scorecard/relativeTargets';
import { betterIs, capitalise, nameFigure, printFigure } from '../scorecard/wording';

export const targetRelativeDirection: Rule<
  Record<never, never>,
  'percent' | 'points' | 'bound' | 'boundStated'
> = {
  id: 'target-relative-direction',
  group: 'Targets',
  title: 'Sign of a target points the wrong way',
  description: 'Disallow a relative target whose change makes it easier, or a bound on the better side.',
  why: 'A plus sign that was meant as "two better" asks for two worse in a row where lower is better.',
  severity: 'error',
  severities: { bound: 'query', boundStated: 'query' },
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
    bound:
      '{Figure}, “{text}”, is met by whatever is worse, since {better}. Turn the sign round, or explain why there is a limit.',
    boundStated:
      '{Figure}, “{text}”, is met by whatever is worse if {better}, as the row says. Correct what the row says of that or turn the sign round, whichever is wrong, or explain why there is a limit.',
  },
  explanation: 'Says why the figure is not to go beyond the limit.',
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
    {
      name: 'Bounds that leave room for what is better, all there is, and a row whose way is only guessed',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of pupils achieving the expected level', 50, 53, '>= 55', '≥ 57', null],
        ['Number of complaints received', 120, null, '<= 110', '< 100', null],
        ['Percentage of calls answered', 97, 96, '<= 100', '≤100', null],
        ['Percentage of notifications leading to a plan', 50, 53, '< 55', '< 57', null],
        ['Percentage of surplus places', 8, 9, '<= 10', '<= 9', null],
      ],
    },
  ],
  invalid: [
    {
      name: 'A limit on what is wanted, and a least on what is not',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of pupils achieving the expected level', 50, 53, '<= 55', '≤ 57', null],
        ['Number of complaints received', 120, null, 110, '>= 100', null],
      ],
      finds: [
        ['bound', 'D2'],
        ['bound', 'E3'],
      ],
    },
    {
      name: 'A limit that the way stated beside it contradicts: either may be wrong',
      rows: [
        ['Indicator', 'Good is', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Cost of collection as a share of what is collected (%)', 'High', 2.5, '≤3%', '≤3%', null],
      ],
      finds: [['boundStated', 'D2']],
    },
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
      yield* checkBounds(indicator);
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

/** The targets that are a limit on what is wanted, or the least of what is not. */
function* checkBounds(indicator: Indicator): Generator<Fact<'bound' | 'boundStated'>> {
  if (!isWayKnown(indicator)) return;
  const sign = indicator.polarity === 'higher' ? '<' : '>';
  const turned = comingTargets(indicator).filter(
    ({ bound, number }) => bound?.startsWith(sign) && number !== null && !isAtLimit(number, indicator),
  );
  const [first] = turned;
  if (!first) return;
  yield {
    messageId: indicator.polaritySource === 'column' ? 'boundStated' : 'bound',
    data: { Figure: capitalise(nameFigure(first)), text: first.text, better: betterIs(indicator.polarity) },
    cell: first.cell,
    cells: turned.map(({ cell }) => cell),
    indicator,
  };
}
