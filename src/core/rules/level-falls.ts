import { levelsOf, type Level } from '../scorecard/levels';
import { rowsThatHold } from '../scorecard/holdings';
import type { Rule } from './rule';
import { cannotOrderTargets } from '../scorecard/soundness';
import { capitalise, nameFigure } from '../scorecard/wording';

export const levelFalls: Rule<Record<never, never>, 'belowTarget' | 'belowActual'> = {
  id: 'level-falls',
  group: 'Targets',
  title: 'Level goes down',
  description:
    'Warn about a target given as a level, a judgement or a colour that is worse than the one before it.',
  why: 'A step back from one level to the next is as easily overlooked as one between figures.',
  severity: 'query',
  isFixable: false,
  looksAt: 'row',
  series: 'years',
  options: {},
  optionNotes: {},
  messages: {
    belowTarget:
      '{Figure}, “{target}”, is worse than {before}, “{earlier}”. Correct one of them, or explain why a step back is expected.',
    belowActual:
      '{Figure}, “{target}”, is worse than {before}, “{earlier}”. Correct it, or explain why a step back is expected.',
  },
  explanation: 'Names what will make the level worse for a time, and when it recovers.',
  valid: [
    {
      name: 'Levels that rise or are held',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Equality standard reached', 'Level 2', 'Level 3', 'Level 3', 'Level 4', null],
        ['Judgement of fostering', 'Requires improvement', 'Good', 'Good', 'Outstanding', null],
        ['Award for parks', 'Bronze', 'Silver', 'Gold', 'Gold', null],
      ],
    },
    {
      name: 'Words of no order, grades that may count down, and days',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Grade of the inspection', 'Grade 3', 'Grade 2', 'Grade 1', null],
        ['New library', 'Planned', 'Open', 'Open', null],
        ['Strategy adopted', 'May 2016', 'Mar 2017', 'Jan 2017', null],
      ],
    },
    {
      name: 'Where lower is better, the level is what is feared',
      rows: [
        ['Indicator', 'Good is', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Threat to the service', 'Low', 'Level 3', 'Level 2', 'Level 1', null],
      ],
    },
  ],
  invalid: [
    {
      name: 'Down from one year to the next, and below what is reached',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Equality standard reached', 'Level 2', 'Level 3', 'Level 2', 'Level 4', null],
        ['Judgement of fostering', 'Good', 'Requires improvement', 'Good', 'Outstanding', null],
        ['Food hygiene', '5 stars', '4 stars', '4 stars', '5 stars', null],
        ['Readiness for inspection', 'Amber', 'Green', 'Green', 'Red', null],
      ],
      finds: [
        ['belowActual', 'C3'],
        ['belowActual', 'C4'],
        ['belowTarget', 'D2'],
        ['belowTarget', 'E5'],
      ],
    },
  ],
  cannotRun: cannotOrderTargets,
  *check({ scorecard }) {
    for (const indicator of rowsThatHold(scorecard.indicators, 'words')) {
      const levels = levelsOf(indicator);
      if (!levels) continue;
      const { polarity, polaritySource } = indicator;
      const isFeared = polarity === 'lower' && (polaritySource === 'set' || polaritySource === 'column');
      const fall = findFall(levels, isFeared ? -1 : 1);
      if (!fall) continue;
      const [earlier, target] = fall;
      yield {
        messageId: earlier.column.field === 'actual' ? 'belowActual' : 'belowTarget',
        data: {
          Figure: capitalise(nameFigure(target)),
          target: target.text,
          before: nameFigure(earlier),
          earlier: earlier.text,
        },
        cell: target.cell,
        cells: [earlier.cell, target.cell],
        indicator,
      };
    }
  },
};

/** The first level that is worse than the one before it, with that one. */
function findFall(levels: readonly Level[], sign: 1 | -1): [Level['value'], Level['value']] | null {
  const at = levels.findIndex(({ place }, k) => k > 0 && (place - levels[k - 1]!.place) * sign < 0);
  return at < 0 ? null : [levels[at - 1]!.value, levels[at]!.value];
}
