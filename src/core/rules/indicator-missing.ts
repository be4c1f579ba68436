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
      name: 'A goal that each row has of its own names the row without a measure',
      rows: [
        ['Goal name', 'Owner', 'Measure', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Belonging of pupils', 'A Lee', 'Score on a scale of 5', 3.7, 4, null],
        ['Referrals to the office', 'A Lee', 'Number of referrals', 834, 800, null],
        ['Courses for careers', 'B Ray', 'Number of courses', 21, 25, null],
        ['Meals that are good', 'B Ray', 'Percentage content', 80, 85, null],
        ['Careers of pupils', 'A Lee', null, 80, 85, null],
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
    {
      name: 'A goal that heads several rows names none of them',
      rows: [
        ['Goal name', 'Measure', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Better homes', 'Homes built', 10, 12, null],
        ['Better homes', 'Homes let', 20, 22, null],
        ['Better streets', 'Lamps mended', 30, 32, null],
        ['Better streets', 'Potholes filled', 40, 42, null],
        ['Better streets', null, 50, 52, null],
      ],
      finds: [['unnamed', 'B6']],
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
