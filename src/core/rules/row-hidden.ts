import { listAnd, plural } from '../text/words';
import { placeOf, sayWhere } from '../scorecard/columns';
import type { FigureColumn, Indicator, OtherColumn } from '../scorecard/scorecard';
import type { Rule } from './rule';
import { capitalise } from '../scorecard/wording';

// More runs than this are a filter's doing.
const MANY = 5;
/** Of fewer rows each run is read by itself. */
const LEAST_ROWS = 10;

export const rowHidden: Rule<Record<never, never>, 'row' | 'rows' | 'scattered' | 'columns'> = {
  id: 'row-hidden',
  group: 'The table',
  title: 'Hidden rows or columns',
  description: 'Warn about hidden rows or columns inside the table.',
  why: 'What is hidden is submitted too. Readers can show it, and nobody has looked at it before it goes.',
  severity: 'query',
  isFixable: false,
  looksAt: 'words',
  options: {},
  optionNotes: {},
  messages: {
    row: 'Row {first} is hidden or filtered out, but its indicator will be submitted too. Show it, delete it, or explain why it stays hidden.',
    rows: 'Rows {first} to {last} are hidden or filtered out, but their {count} will be submitted too. Show them, delete them, or explain why they stay hidden.',
    scattered:
      '{count} between rows {first} and {last} are hidden or filtered out, but will be submitted too. Clear the filter, delete what is not wanted, or explain why they stay hidden.',
    columns:
      '{columns} hidden, but will be submitted too: {labels}. Show what is meant to be read, delete the rest, or explain why it stays hidden.',
  },
  explanation: 'Says why the figures are kept in the file and who has checked them.',
  valid: [
    {
      name: 'Rows hidden outside the table',
      hiddenRows: [0, 4],
      rows: [
        ['Draft 3'],
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, null],
        ['Homes let', 5, 6, null],
        ['* Provisional'],
      ],
    },
    {
      name: 'A blank row and a blank column that are hidden',
      hiddenRows: [2],
      hiddenColumns: [1],
      rows: [
        ['Indicator', null, 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', null, 10, 12, null],
        [],
        ['Homes let', null, 5, 6, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'A run of two rows, and one row by itself',
      hiddenRows: [1, 2, 4],
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, null],
        ['Homes let', 5, 6, null],
        ['Homes repaired', 7, 8, null],
        ['Homes sold', 7, 8, null],
        ['Homes bought', 7, 8, null],
      ],
      finds: [
        ['rows', 'A2'],
        ['row', 'A5'],
      ],
    },
    {
      name: 'A filter that leaves every second row',
      hiddenRows: [1, 3, 5, 7, 9, 11],
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, null],
        ['Homes let', 5, 6, null],
        ['Homes repaired', 7, 8, null],
        ['Homes sold', 7, 8, null],
        ['Homes bought', 7, 8, null],
        ['Homes painted', 7, 8, null],
        ['Homes heated', 7, 8, null],
        ['Homes insured', 7, 8, null],
        ['Homes inspected', 7, 8, null],
        ['Homes empty', 7, 6, null],
        ['Homes swapped', 7, 8, null],
        ['Homes adapted', 7, 8, null],
      ],
      finds: [['scattered', 'A2']],
    },
    {
      name: 'A filter that leaves one row in the middle and one at the end',
      hiddenRows: [1, 2, 3, 4, 6, 7, 8, 9],
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, null],
        ['Homes let', 5, 6, null],
        ['Homes repaired', 7, 8, null],
        ['Homes sold', 7, 9, null],
        ['Homes bought', 8, 9, null],
        ['Homes painted', 9, 10, null],
        ['Homes heated', 11, 12, null],
        ['Homes insured', 13, 14, null],
        ['Homes inspected', 15, 16, null],
        ['Homes swapped', 17, 18, null],
      ],
      finds: [['scattered', 'A2']],
    },
    {
      name: 'Two columns beside each other, and one elsewhere',
      hiddenColumns: [1, 2, 4],
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Working', 'Comments'],
        ['Homes built', 9, 10, 12, 3, null],
      ],
      finds: [
        ['columns', 'B1'],
        ['columns', 'E1'],
      ],
    },
  ],
  *check({ scorecard }) {
    const { indicators, figureColumns, otherColumns, hiddenRows, hiddenColumns, isSheetHidden } = scorecard;
    // Who hid the whole sheet need not show its rows one by one.
    if (isSheetHidden) return;
    const rows = new Set(hiddenRows);
    const runs = hiddenRuns(indicators, rows);
    const isFilter = leavesFew(runs, indicators.length);
    for (const hidden of isFilter ? [runs.flat()] : runs) {
      const [first] = hidden;
      if (!first) continue;
      const out = hidden.flatMap((indicator) => indicator.rows.filter((row) => rows.has(row)));
      yield {
        messageId: isFilter ? 'scattered' : out.length === 1 ? 'row' : 'rows',
        data: {
          first: out[0]! + 1,
          last: out.at(-1)! + 1,
          count: plural(hidden.length, 'indicator'),
        },
        cell: first.nameCell,
        cells: hidden.map(({ nameCell }) => nameCell),
        ...(hidden.length === 1 ? { indicator: first } : {}),
      };
    }
    const columns: (FigureColumn | OtherColumn)[] = [...figureColumns, ...otherColumns];
    for (const { from, to } of runsOf(hiddenColumns)) {
      const hidden = columns.filter(
        (column) => placeOf(column) >= from && placeOf(column) <= to && column.label !== '',
      );
      hidden.sort((a, b) => placeOf(a) - placeOf(b));
      const [first] = hidden;
      if (!first) continue;
      yield {
        messageId: 'columns',
        data: {
          columns: `${capitalise(sayWhere(hidden))} ${hidden.length === 1 ? 'is' : 'are'}`,
          labels: listAnd(hidden.map(({ label }) => `“${label}”`)),
        },
        cell: first.labelCell,
        cells: hidden.map(({ labelCell }) => labelCell),
      };
    }
  },
};

/** Whether a filter hides rows here and there: many runs of them, or several that are more than half of a table. */
function leavesFew(runs: readonly (readonly Indicator[])[], count: number): boolean {
  const hidden = runs.flat().length;
  return runs.length > MANY || (runs.length > 1 && count >= LEAST_ROWS && hidden * 2 > count);
}

/** Hidden indicators, those together that have no indicator in sight between them. */
function hiddenRuns(indicators: readonly Indicator[], hidden: ReadonlySet<number>): Indicator[][] {
  const runs: Indicator[][] = [];
  const isHidden = ({ rows }: Indicator) => rows.some((row) => hidden.has(row));
  indicators.forEach((indicator, i) => {
    if (!isHidden(indicator)) return;
    const before = indicators[i - 1];
    if (before && isHidden(before)) runs.at(-1)!.push(indicator);
    else runs.push([indicator]);
  });
  return runs;
}

/** Numbers in rising order as runs without a hole. */
function runsOf(numbers: readonly number[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run.to === number - 1) run.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs;
}
