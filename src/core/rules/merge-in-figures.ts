import { listAnd, plural } from '../text/words';
import { type CellRange, contains, isSamePlace, rangeToA1 } from '../sheet/address';
import type { FigureColumn, Indicator, Value } from '../scorecard/scorecard';
import type { Rule } from './rule';
import { nameFigure, nameYear } from '../scorecard/wording';

export const mergeInFigures: Rule<Record<never, never>, 'across' | 'down' | 'nothing'> = {
  id: 'merge-in-figures',
  group: 'The table',
  title: 'Merged cell among the figures',
  description: 'Disallow merged cells among the figures.',
  why: 'Excel keeps one figure for the whole merged area, so every other year or row under it counts as blank.',
  severity: 'query',
  isFixable: false,
  options: {},
  optionNotes: {},
  messages: {
    across:
      '{range} is one merged cell over {columns}, so “{text}” counts for {kept} only. Unmerge it and give each year its own figure, or explain what it stands for.',
    down: '{range} is one merged cell over {rows}, so “{text}” counts for row {first} only. Unmerge it and give each row its own figure, or explain what it stands for.',
    nothing:
      '{range} is one merged cell over {columns} without a figure for any of them. Unmerge it and fill in what is missing, or explain why there is none.',
  },
  explanation: 'Says which years or rows the one figure is for.',
  valid: [
    {
      name: 'Merged headings, services and section rows',
      merges: ['C1:D1', 'A2:A3', 'A4:E4'],
      rows: [
        ['Service', 'Indicator', 'Target 2017', null, 'Comments'],
        ['Housing', 'Homes built', 10, null, null],
        [null, 'Homes let', 11, null, null],
        ['Planning'],
        [null, 'Appeals won', 12, null, null],
      ],
    },
    {
      name: 'A comment merged over two rows',
      merges: ['D2:D3'],
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, 'Figures as at March'],
        ['Homes let', 5, 6, null],
      ],
    },
    {
      name: 'Every figure merged over two columns of the sheet, as its heading is',
      merges: ['B1:C1', 'D1:E1', 'B2:C2', 'D2:E2'],
      rows: [
        ['Indicator', 'Actual 2016', null, 'Target 2017', null, 'Comments'],
        ['Homes built', 10, null, 12, null, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'One figure over two years, one over two rows',
      merges: ['C2:D2', 'B3:B4'],
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Homes built', 10, 12, null, null],
        ['Homes let', 5, 6, 7, null],
        ['Homes repaired', null, 8, 9, null],
      ],
      finds: [
        ['across', 'C2'],
        ['down', 'B3'],
      ],
    },
    {
      name: 'A blank over two years',
      merges: ['D3:E3'],
      rows: [
        ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Housing', 'Homes built', 10, 12, 14, null],
        [null, 'Homes let', 5, null, null, 'To be agreed'],
      ],
      finds: [['nothing', 'D3']],
    },
  ],
  *check({ scorecard }) {
    for (const merge of scorecard.merges) {
      const columns = scorecard.figureColumns.filter(
        ({ column }) => column !== null && column >= merge.left && column <= merge.right,
      );
      if (columns.length === 0) continue;
      const rows = scorecard.indicators.filter(({ rows: own }) =>
        own.some((row) => row >= merge.top && row <= merge.bottom),
      );
      const [indicator] = rows;
      const [firstColumn] = columns;
      if (!indicator || !firstColumn || isAsWideAsItsHeading(merge, columns, rows)) continue;
      const anchor = anchorOf(merge, indicator);
      const isDown = columns.length === 1 && rows.length > 1;
      yield {
        messageId: !anchor || anchor.raw === null ? 'nothing' : isDown ? 'down' : 'across',
        data: {
          range: rangeToA1(merge),
          columns: listAnd(columns.map((column) => sayShort(column, columns))),
          text: anchor?.text ?? '',
          kept: anchor ? nameFigure(anchor) : '',
          rows: plural(rows.length, 'row'),
          first: Math.max(merge.top, indicator.rows[0]!) + 1,
        },
        cell: { row: merge.top, column: merge.left },
        cells: cellsUnder(merge, rows),
        ...(rows.length === 1 ? { indicator } : {}),
      };
    }
  },
};

/** Whether the cell is merged only because its column is two of the sheet's columns wide. */
function isAsWideAsItsHeading(
  merge: CellRange,
  columns: readonly FigureColumn[],
  rows: readonly Indicator[],
): boolean {
  if (rows.length > 1 || merge.top !== merge.bottom) return false;
  const headings = new Set(columns.map(({ labelCell }) => `${labelCell.row}:${labelCell.column}`));
  return headings.size === 1 && columns[0]!.column === merge.left;
}

function anchorOf(merge: CellRange, { values }: Indicator): Value | null {
  return values.find(({ cell }) => cell.row === merge.top && cell.column === merge.left) ?? null;
}

function cellsUnder(merge: CellRange, rows: readonly Indicator[]) {
  const cells = rows
    .flatMap(({ values }) => values.map(({ cell }) => cell))
    .filter((cell) => contains(merge, cell));
  const anchor = { row: merge.top, column: merge.left };
  const hasAnchor = cells.some((cell) => isSamePlace(cell, anchor));
  return hasAnchor ? cells : [anchor, ...cells];
}

function sayShort(column: FigureColumn, among: readonly FigureColumn[]): string {
  const isOneField = among.every(({ field }) => field === column.field);
  return isOneField ? nameYear({ column }) : nameFigure({ column });
}
