import { listAnd } from '../text/words';
import type { Indicator, Value } from '../scorecard/scorecard';
import { isPartOfYear } from '../scorecard/period';
import { comingTargets, pastTargets } from '../scorecard/series';
import { isReachedOnce } from '../scorecard/milestones';
import type { Rule } from './rule';
import { yearOf } from '../scorecard/wording';

export const targetMissing: Rule<Record<never, never>, 'blank' | 'blankInYear' | 'marked'> = {
  id: 'target-missing',
  group: 'Targets',
  title: 'Target missing',
  description: 'Require a target for every year to come in a row that has targets for others.',
  why: 'A committee cannot judge progress in a year that has no target, and a gap in a row reads as something left undone.',
  severity: 'error',
  isFixable: false,
  series: 'each',
  options: {},
  optionNotes: {},
  messages: {
    blank:
      'No target for {years}, though the row has one for {others}. Type it in, or fill it from the trajectory.',
    blankInYear: 'No target for {years}, though the row has one for {others}. Type it in.',
    marked: 'The target for {years} is given as {mark}, though the row has one for {others}. Give a figure.',
  },
  together: {
    blank: 'have no target for {years}, though they have others',
    blankInYear: 'have no target for {years}, though they have others',
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
    {
      name: 'Actuals that are still to come hide no target',
      rows: [
        [
          'Indicator',
          'Target 2016',
          'Actual 2016',
          'Target 2017',
          'Actual 2017',
          'Target 2018',
          'Actual 2018',
        ],
        ['Homes built', 10, 11, 12, null, 13, null],
        ['Homes let', 10, 11, 12, null, null, null],
      ],
      finds: [['blank', 'F3']],
    },
    {
      name: 'A quarter among quarters, beside years that have theirs',
      rows: [
        [
          'Indicator',
          'Actual 2016/17',
          'Q1 2017/18 Target',
          'Q2 2017/18 Target',
          'Q3 2017/18 Target',
          'Target 2018/19',
        ],
        ['Homes built', 400, 100, null, 110, 450],
      ],
      finds: [['blankInYear', 'D2']],
    },
  ],
  *check({ scorecard }) {
    for (const indicator of scorecard.indicators) {
      const targets = comingTargets(indicator);
      const isInYear = isPartOfYear(targets[0]?.column.period ?? null);
      // The quarters gone by show that the others have one too; of years gone by a row may be all that is left.
      const others = isInYear ? [...pastTargets(indicator), ...targets] : targets;
      const given = others.filter((value) => value.kind !== 'missing');
      if (given.length === 0 || isReachedOnce(indicator)) continue;
      const missing = targets.filter((value) => value.kind === 'missing' && value.place === 'own');
      const blank = missing.filter((value) => value.text === '');
      const marked = missing.filter((value) => value.text !== '');
      // A fill goes from year to year, and has nothing for a quarter.
      const id = isInYear ? 'blankInYear' : 'blank';
      if (blank.length > 0) yield fact(id, blank, given, indicator);
      if (marked.length > 0) yield fact('marked', marked, given, indicator);
    }
  },
};

function fact<Id extends 'blank' | 'blankInYear' | 'marked'>(
  messageId: Id,
  missing: Value[],
  given: Value[],
  indicator: Indicator,
) {
  return {
    messageId,
    data: {
      years: listAnd(missing.map(yearOf)),
      others: listAnd(given.map(yearOf)),
      mark: missing[0]!.text,
    },
    cell: missing[0]!.cell,
    cells: missing.map((value) => value.cell),
    indicator,
  };
}
