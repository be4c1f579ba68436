import { listAnd } from '../text/words';
import type { Rule } from './rule';

export const indicatorMissing: Rule<Record<never, never>, 'unnamed'> = {
  id: 'indicator-missing',
  group: 'The table',
  title: 'Figures without an indicator',
  description: 'Require every row of figures to name its indicator.',
  why: 'Nobody can say what such figures measure, so nothing can be asked of them.',
  severity: 'error',
  isFixable: false,
  looksAt: 'row',
  options: {},
  optionNotes: {},
  messages: {
    unnamed:
      'Row {row} holds figures, {figures}, but names no indicator. Type its name, or clear the figures.',
  },
  explanation: null,
  valid: [
    {
      name: 'A name on every row',
      rows: [
        ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Housing', 'Homes built', 10, 12, null],
        [null, 'Homes let', 5, 6, null],
      ],
    },
    {
      name: 'One name merged over two rows of figures',
      merges: ['A2:A3'],
      rows: [
        ['Indicator', 'Group', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Pupils achieving the expected level', 'Boys', 10, 12, null],
        [null, 'Girls', 15, 16, null],
      ],
    },
    {
      name: 'Sums some rows below the table',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, null],
        ['Homes let', 5, 6, null],
        [],
        [null, 15, 18, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'A name left out, and a dash for a name',
      rows: [
        ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Housing', 'Homes built', 10, 12, null],
        [null, null, 5, 6, null],
        [null, 'Homes repaired', 7, 8, null],
        [null, '-', null, 9, null],
      ],
      finds: [
        ['unnamed', 'B3'],
        ['unnamed', 'B5'],
      ],
    },
  ],
  *check({ scorecard }) {
    for (const indicator of scorecard.indicators) {
      if (/[\p{L}\p{N}]/u.test(indicator.name)) continue;
      // An Excel error in the name's place is value-error's.
      if (indicator.wordErrors?.some(({ what }) => what === 'indicator')) continue;
      const figures = indicator.values.map(({ text }) => text).filter(Boolean);
      if (figures.length === 0) continue;
      yield {
        messageId: 'unnamed',
        data: { row: indicator.nameCell.row + 1, figures: listAnd(figures) },
        cell: indicator.nameCell,
        indicator,
      };
    }
  },
};
