import { listAnd, plural } from '../text/words';
import { type CellRange, contains, isSamePlace, rangeToA1 } from '../sheet/address';
import type { FigureColumn, Indicator, Scorecard, Value } from '../scorecard/scorecard';
import type { Rule } from './rule';
import { nameFigure, nameYear } from '../scorecard/wording';

export const mergeInFigures: Rule<Record<never, never>, 'across' | 'down' | 'downs' | 'nothing'> = {
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
    downs:
      '{ranges} are each one merged cell over {rows}, so their figures count for row {first} only. Unmerge them and give each row its own figures, or explain what they stand for.',
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
    {
      name: 'A figure merged over two rows, of which one is blank',
      merges: ['B2:B3', 'C2:C3'],
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, 'Figures as at March'],
        [null, null, null, 'Provisional'],
        ['Homes let', 5, 6, null],
      ],
    },
    {
      name: 'Rows that are merged column after column, in words and in figures',
      merges: ['A2:A3', 'B2:B3', 'D2:D3', 'E2:E3'],
      rows: [
        ['Service', 'Programme', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Housing', 'New homes', 'Homes built', 10, 12, 'Figures as at March'],
        [null, null, 'Homes let', null, null, 'As for homes built'],
        ['Planning', 'Appeals', 'Appeals won', 5, 6, null],
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
      name: 'Two figures over the same three rows',
      merges: ['B2:B4', 'C2:C4'],
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Homes built', 10, 12, 14, null],
        ['Homes let', null, null, 7, null],
        ['Homes repaired', null, null, 9, null],
      ],
      finds: [['downs', 'B2']],
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
    const said = new Set<string>();
    for (const merge of scorecard.merges) {
      const columns = scorecard.figureColumns.filter(({ column }) => isOver(merge, column));
      if (columns.length === 0) continue;
      const rows = scorecard.indicators.filter(({ rows: own }) =>
        own.some((row) => row >= merge.top && row <= merge.bottom),
      );
      const [indicator] = rows;
      const [firstColumn] = columns;
      if (!indicator || !firstColumn || isAsWideAsItsHeading(merge, columns, rows)) continue;
      // Over the blank rows of one indicator it hides nothing.
      if (columns.length === 1 && rows.length === 1) continue;
      const anchor = anchorOf(merge, indicator);
      const isDown = columns.length === 1 && rows.length > 1;
      const alike = isDown ? mergedAlike(scorecard, merge) : [merge];
      if (isDrawnSo(scorecard, alike) || said.has(rangeToA1(merge))) continue;
      for (const one of alike) said.add(rangeToA1(one));
      const isBlank = !anchor || anchor.raw === null;
      yield {
        messageId: alike.length > 1 ? 'downs' : isBlank ? 'nothing' : isDown ? 'down' : 'across',
        data: {
          range: rangeToA1(merge),
          ranges: listAnd(alike.map(rangeToA1)),
          columns: listAnd(columns.map((column) => sayShort(column, columns))),
          text: anchor?.text ?? '',
          kept: anchor ? nameFigure(anchor) : '',
          rows: plural(merge.bottom - merge.top + 1, 'row'),
          first: Math.max(merge.top, indicator.rows[0]!) + 1,
        },
        cell: { row: merge.top, column: merge.left },
        cells: alike.flatMap((one) => cellsUnder(one, rows)),
        ...(rows.length === 1 ? { indicator } : {}),
      };
    }
  },
};

function isOver({ left, right }: CellRange, column: number | null): boolean {
  return column !== null && column >= left && column <= right;
}

/** The merged cells over the very same rows that hold a figure each. */
function mergedAlike({ merges, figureColumns }: Scorecard, { top, bottom }: CellRange): readonly CellRange[] {
  return merges.filter(
    (other) =>
      other.top === top &&
      other.bottom === bottom &&
      other.left === other.right &&
      figureColumns.some(({ column }) => isOver(other, column)),
  );
}

/** Whether words are merged over the same rows as figures are, column after column: the figures are of what the words say. */
function isDrawnSo({ merges, figureColumns }: Scorecard, alike: readonly CellRange[]): boolean {
  const { top, bottom } = alike[0]!;
  const isOfWords = (other: CellRange) =>
    other.top === top &&
    other.bottom === bottom &&
    !figureColumns.some(({ column }) => isOver(other, column));
  return alike.length > 1 && merges.filter(isOfWords).length > 1;
}

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
