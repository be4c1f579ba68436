import { columnLetters } from '../address';
import type { FigureColumn, Scorecard } from '../scorecard';
import { meaningOf, seriesOf } from './headings';
import type { Rule } from './rule';

export const headerDuplicate: Rule<Record<never, never>, 'twice' | 'skips'> = {
  id: 'header-duplicate',
  group: 'The table',
  title: 'Two columns for the same year',
  description: 'Disallow two columns that mean the same figure of the same year.',
  why: 'Nobody can tell which of the two counts, and the year that was meant may have no column at all.',
  severity: 'error',
  isFixable: false,
  options: {},
  optionNotes: {},
  messages: {
    twice:
      'Columns {first} and {second} both hold {what}. Correct one of the headings, or delete the column that is not wanted.',
    skips:
      'Columns {first} and {second} both hold {what}, and none is for {missing}. Correct the heading that is wrong.',
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
      name: 'A year typed twice, so that the next is missing',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2017', 'Target 2019', 'Comments'],
        ['Homes built', 10, 12, 13, 14, null],
      ],
      finds: [['skips', 'D1']],
    },
    {
      name: 'A year typed one too high',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2019', 'Target 2019', 'Target 2020', 'Comments'],
        ['Homes built', 10, 12, 13, 14, 15, null],
      ],
      finds: [['skips', 'D1']],
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
    for (const [first, second] of findDuplicates(scorecard)) {
      const slip = findSlip(scorecard, first, second);
      const odd = slip?.column ?? second;
      const shared = {
        data: {
          first: columnLetters(first.column),
          second: columnLetters(second.column),
          what: sayWhat(second),
          missing: slip?.missing ?? '',
        },
        cell: odd.labelCell,
        cells: [first.labelCell, second.labelCell],
      };
      yield { messageId: slip ? 'skips' : 'twice', ...shared };
    }
  },
};

/** Pairs of columns that mean the same: each repeat with the first of its kind. */
function findDuplicates(scorecard: Scorecard): [FigureColumn, FigureColumn][] {
  const firsts = new Map<string, FigureColumn>();
  const pairs: [FigureColumn, FigureColumn][] = [];
  for (const column of scorecard.figureColumns) {
    const meaning = meaningOf(column);
    const first = firsts.get(meaning);
    if (!first) firsts.set(meaning, column);
    else if (!isSpareWidth(scorecard, first, column)) pairs.push([first, column]);
  }
  return pairs;
}

/** Whether a heading is merged over two columns of the sheet only to be wider: nothing stands in the second. */
function isSpareWidth({ indicators }: Scorecard, first: FigureColumn, second: FigureColumn): boolean {
  const { row, column } = second.labelCell;
  if (row !== first.labelCell.row || column !== first.labelCell.column) return false;
  return indicators.every(({ values }) => values.find((value) => value.column === second)?.raw === null);
}

/** The one of two columns that stands where a missing year belongs, with that year. */
function findSlip(
  { figureColumns }: Scorecard,
  first: FigureColumn,
  second: FigureColumn,
): { column: FigureColumn; missing: string } | null {
  const { period } = second;
  if (!period || !Number.isInteger(period.order)) return null;
  const series = figureColumns.filter((column) => column.period && seriesOf(column) === seriesOf(second));
  const orders = new Set(series.map((column) => column.period!.order));
  for (const column of [second, first]) {
    const at = series.indexOf(column);
    const before = series[at - 1]?.period!.order;
    const after = series[at + 1]?.period!.order;
    // Between two columns a year must fit both, or one side and lie within the years there are.
    const wanted = [before === undefined ? null : before + 1, after === undefined ? null : after - 1].find(
      (order) =>
        order !== null && !orders.has(order) && order > Math.min(...orders) && order < Math.max(...orders),
    );
    if (wanted != null) return { column, missing: sayYear(period.text, wanted) };
  }
  return null;
}

/** A year in the same spelling as another: 2018 like "2016/17" is "2018/19". */
export function sayYear(like: string, order: number): string {
  if (/^\d{4}\/\d\d$/.test(like)) return `${order}/${String((order + 1) % 100).padStart(2, '0')}`;
  if (/^FY\d\d$/.test(like)) return `FY${String(order % 100).padStart(2, '0')}`;
  return like.replace(/\d+$/, String(order));
}

function sayWhat({ field, period, label, who }: FigureColumn): string {
  if (!period) return `“${label}”`;
  if (field === 'comparator') return `the ${who || 'comparator'} figure for ${period.text}`;
  return `the ${field} for ${period.text}`;
}
