import type { Indicator, Value } from '../scorecard/scorecard';
import { comingTargets } from '../scorecard/series';
import { isReachedOnce } from '../scorecard/milestones';
import type { Rule } from './rule';
import { yearOf } from '../scorecard/wording';

export const targetMissing: Rule<Record<never, never>, 'blank' | 'marked'> = {
  id: 'target-missing',
  group: 'Targets',
  title: 'Target missing',
  description: 'Require a target for every year to come in a row that has targets for others.',
  why: 'A committee cannot judge progress in a year that has no target, and a gap in a row reads as something left undone.',
  severity: 'error',
  isFixable: false,
  options: {},
  optionNotes: {},
  messages: {
    blank:
      'No target for {years}, though the row has one for {others}. Type it in, or fill it from the trajectory.',
    marked: 'The target for {years} is given as {mark}, though the row has one for {others}. Give a figure.',
  },
  together: {
    blank: 'have no target for {years}, though they have others',
  },
  explanation: null,
  valid: [
    {
      name: 'Every year to come has a target; the past target is blank',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Average score at KS4', 50.4, null, 52, 53, null],
      ],
    },
    {
      name: 'No target at all is a matter of its own',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Average score at KS4', 50.4, null, null, null],
      ],
    },
    {
      name: 'A relative target is a target',
      rows: [
        ['Indicator', 'Actual 2016', 'National 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Average score at KS4', 50.4, 50, 51, '= National average', null],
      ],
    },
    {
      name: 'A milestone is reached once, and a range is a target',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['New website published', null, 'Jun-17', null, null, null],
        ['Depot moved', 'In progress', 'Done', null, null, null],
        ['Percentage of homes empty', 4, '3-5%', '2-4%', 3, null],
      ],
    },
    {
      name: 'One target merged over two years',
      merges: ['C2:D2'],
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Average score at KS4', 50.4, 51, null, 52, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'A blank between two targets, a blank at the end, and a mark',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Homes built', 10, 11, null, 13, null],
        ['Homes let', 10, 11, null, null, null],
        ['Homes repaired', 10, 'tbc', 12, 13, null],
      ],
      finds: [
        ['blank', 'D2'],
        ['blank', 'D3'],
        ['marked', 'C4'],
      ],
    },
  ],
  *check({ scorecard }) {
    for (const indicator of scorecard.indicators) {
      const targets = comingTargets(indicator);
      const given = targets.filter((value) => value.kind !== 'missing');
      if (given.length === 0 || isReachedOnce(indicator)) continue;
      const missing = targets.filter((value) => value.kind === 'missing' && value.place === 'own');
      const blank = missing.filter((value) => value.text === '');
      const marked = missing.filter((value) => value.text !== '');
      if (blank.length > 0) yield fact('blank', blank, given, indicator);
      if (marked.length > 0) yield fact('marked', marked, given, indicator);
    }
  },
};

function fact<Id extends 'blank' | 'marked'>(
  messageId: Id,
  missing: Value[],
  given: Value[],
  indicator: Indicator,
) {
  return {
    messageId,
    data: {
      years: missing.map(yearOf).join(' and '),
      others: given.map(yearOf).join(', '),
      mark: missing[0]!.text,
    },
    cell: missing[0]!.cell,
    cells: missing.map((value) => value.cell),
    indicator,
  };
}
