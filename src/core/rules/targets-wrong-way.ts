import { polarityFromName } from '../scorecard/polarity';
import type { Indicator } from '../scorecard/scorecard';
import { findWrongWay } from '../scorecard/direction';
import { explainsTargets } from '../scorecard/statedReasons';
import { rowsThatHold } from '../scorecard/holdings';
import type { Rule } from './rule';
import { cannotOrderTargets } from '../scorecard/soundness';
import { betterIs, sayTime } from '../scorecard/wording';

export const targetsWrongWay: Rule<Record<never, never>, 'name' | 'stated'> = {
  id: 'targets-wrong-way',
  group: 'Targets',
  title: 'Targets run the wrong way',
  description: 'Disallow targets that get steadily worse, going by what the row says is better.',
  why: 'Either the plan is to do worse every year, or the row is read the wrong way round and every judgement of it is mistaken.',
  severity: 'query',
  severities: { stated: 'error' },
  isFixable: false,
  looksAt: 'row',
  restsOnPolarity: true,
  series: 'each',
  options: {},
  optionNotes: {},
  messages: {
    name: 'The targets go from {target} {year} to {endTarget} {endYear}, though {words}. Correct the targets, or set which way is better for this row.',
    stated:
      'The targets go from {target} {year} to {endTarget} {endYear}, though the row states that {better}. Correct the targets, or correct what the row states.',
  },
  explanation: 'Names what makes the figure worse year after year, and why no better plan is possible.',
  valid: [
    {
      name: 'Targets that get better, and one slip on the way',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Percentage of pupils achieving the expected level', 59, 66, 64, 68, null],
        ['Number of permanent exclusions', 20, 18, 16, 12, null],
      ],
    },
    {
      name: 'A level below today’s, and a last year that falls back',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Percentage of pupils achieving the expected level', 81, 80, 80, 80, null],
        ['Percentage of parents getting first preference', 59, 66, 68, 66, null],
      ],
    },
    {
      name: 'Prices that rise with the others, and a reason in the comment',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Cost per library visit', 2.4, 2.45, 2.5, 2.6, null],
        ['Percentage of users satisfied', 90, 88, 86, 84, 'Branches will close in each of the years'],
      ],
    },
    {
      name: 'A name that does not tell, and a running total',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Percentage of notifications leading to a plan', 60, 58, 56, 54, null],
        ['Cumulative number of families turned around', 300, 280, 260, 240, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'Worse each year by the name; from a first target above today’s; and by a column',
      rows: [
        ['Indicator', 'Good is', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Percentage of pupils achieving the expected level', null, 60, 58, 58, 55, null],
        ['Number of permanent exclusions', null, 20, 18, 19, 21, null],
        ['Notifications leading to a plan', 'High', 60, 58, 56, 54, null],
      ],
      finds: [
        ['name', 'D2'],
        ['name', 'D3'],
        ['stated', 'D4'],
      ],
    },
  ],
  cannotRun: cannotOrderTargets,
  *check({ scorecard }) {
    for (const indicator of rowsThatHold(scorecard.indicators, 'turns')) {
      const found = findWrongWay(indicator);
      if (!found || explainsTargets(indicator)) continue;
      const { first, end } = found;
      yield {
        messageId: isStated(indicator) ? 'stated' : 'name',
        data: {
          target: first.text,
          year: sayTime(first),
          endTarget: end.text,
          endYear: sayTime(end),
          words: wordsThatTell(indicator),
          better: betterIs(indicator.polarity),
        },
        cell: first.cell,
        cells: [first.cell, end.cell],
        indicator,
      };
    }
  },
};

function isStated({ name, unit, polaritySource }: Indicator): boolean {
  if (polaritySource === 'set' || polaritySource === 'column') return true;
  return polaritySource === 'name' && polarityFromName(name, unit)?.isStated === true;
}

function wordsThatTell({ name, unit, polarity }: Indicator): string {
  const words = polarityFromName(name, unit)?.because;
  const better = betterIs(polarity);
  return words
    ? `“${words}” in the row’s name was taken to mean that ${better}`
    : `the row is a gap, of which ${better}`;
}
