import { sayWhere, sayWhich, typedTime } from '../scorecard/columns';
import { toA1 } from '../sheet/address';
import { capitalise } from '../scorecard/wording';
import { sayColumn } from '../scorecard/headings';
import { findYearSlips } from '../scorecard/yearSlips';
import type { Rule } from './rule';

export const headerDuplicate: Rule<Record<never, never>, 'twice' | 'skips' | 'taken'> = {
  id: 'header-duplicate',
  group: 'The table',
  title: 'Two columns for the same year',
  description: 'Disallow two columns that mean the same figure of the same year.',
  why: 'Nobody can tell which of the two counts, and the year that was meant may have no column at all.',
  severity: 'error',
  isFixable: false,
  looksAt: 'columns',
  options: {},
  optionNotes: {},
  messages: {
    twice:
      '{columns} both hold {what}. Correct one of the headings, or delete the column that is not wanted.',
    skips: '{columns} both hold {what}, and none is for {missing}. Correct the heading that is wrong.',
    taken:
      '{columns} are both headed as {what}, and none is for {missing}. Correct the heading of {column}: by its place it is taken for {missing}.',
  },
  explanation: null,
  valid: [
    {
      name: 'One column for each field and year',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Homes built', 10, 11, 12, 13, 14, null],
      ],
    },
    {
      name: 'Two comparators of one year, and quarters of two years',
      rows: [
        [
          'Indicator',
          'Actual Q1 2016/17',
          'Actual Q1 2017/18',
          'England 2016',
          'South East 2016',
          'Target 2017',
          'Comments',
        ],
        ['Homes built', 10, 11, 12, 13, 14, null],
      ],
    },
    {
      name: 'Words that tell two columns of one year apart',
      rows: [
        [
          'Indicator',
          'Actual 2016 (number)',
          'Actual 2016 (%)',
          'Lower target 2017',
          'Upper target 2017',
          'Comments',
        ],
        ['Homes built', 10, 11, 12, 13, null],
      ],
    },
    {
      name: 'Two columns of comments',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments', 'Comments'],
        ['Homes built', 10, 12, 'On site', 'Late'],
      ],
    },
  ],
  invalid: [
    {
      name: 'One heading over an actual and a target is said once',
      merges: ['B1:C1', 'D1:E1', 'F1:G1', 'H1:I1'],
      rows: [
        [null, '2014/15', null, '2015/16', null, '2015/16', null, '2017/18', null],
        ['Indicator', 'Target', 'Actual', 'Target', 'Actual', 'Target', 'Actual', 'Target', 'Actual'],
        ['Homes built', 10, 11, 12, 13, 14, 15, 16, null],
        ['Homes let', 20, 21, 22, 23, 24, 25, 26, null],
      ],
      finds: [['taken', 'F1']],
    },
    {
      name: 'The last of the actuals, where the targets go on with the year after next',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2015', 'Target 2017', 'Target 2018', 'Comments'],
        ['Homes built', 10, 11, 12, 13, null],
        ['Homes let', 20, 21, 22, 23, null],
      ],
      finds: [['taken', 'C1']],
    },
    {
      name: 'The last of the targets, where the years run up to the one before',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2018', 'Comments'],
        ['Homes built', 10, 11, 12, 13, null],
        ['Homes let', 20, 21, 22, 23, null],
      ],
      finds: [['taken', 'E1']],
    },
    {
      name: 'A year typed twice, so that the next is missing',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2017', 'Target 2019', 'Comments'],
        ['Homes built', 10, 12, 13, 14, null],
      ],
      finds: [['taken', 'D1']],
    },
    {
      name: 'A year typed one too high',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2019', 'Target 2019', 'Target 2020', 'Comments'],
        ['Homes built', 10, 12, 13, 14, 15, null],
      ],
      finds: [['taken', 'D1']],
    },
    {
      name: 'A year typed twice where more than one is missing, and one that may be either of two',
      rows: [
        [
          'Indicator',
          'Actual 2015',
          'Actual 2017',
          'Actual 2017',
          'Actual 2019',
          'Target 2020',
          'Target 2021',
          'Target 2021',
          'Target 2024',
          'Comments',
        ],
        ['Homes built', 10, 11, 12, 13, 14, 15, 16, 17, null],
      ],
      finds: [
        ['skips', 'D1'],
        ['skips', 'H1'],
      ],
    },
    {
      name: 'Two spellings of one year, and a comparator twice',
      rows: [
        [
          'Indicator',
          'Actual 2015/16',
          'England 2015/16',
          'England 2015-16',
          'Target 2016/17',
          'Target 2016-17',
          'Comments',
        ],
        ['Homes built', 10, 11, 11, 12, 13, null],
      ],
      finds: [
        ['twice', 'D1'],
        ['twice', 'F1'],
      ],
    },
  ],
  *check({ scorecard }) {
    const said = new Set<string>();
    for (const { pair, slip } of findYearSlips(scorecard)) {
      const [first, second] = pair;
      const odd = slip?.column ?? second;
      // One heading may stand over an actual and a target.
      const key = `${toA1(odd.slip?.cell ?? odd.labelCell)} ${odd.slip !== undefined}`;
      if (odd.slip && said.has(key)) continue;
      said.add(key);
      const shared = {
        data: {
          columns: capitalise(sayWhere([first, second])),
          what: sayColumn({ ...second, period: typedTime(second) }),
          missing: slip?.missing ?? '',
          column: sayWhich(odd),
        },
        cell: odd.slip?.cell ?? odd.labelCell,
        cells: pair.map((one) => one.slip?.cell ?? one.labelCell),
      };
      yield { messageId: odd.slip ? 'taken' : slip ? 'skips' : 'twice', ...shared };
    }
  },
};
