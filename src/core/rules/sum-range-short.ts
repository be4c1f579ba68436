import { rowsThatHold } from '../scorecard/holdings';
import { rangeToA1, type CellRange } from '../sheet/address';
import type { FigureColumn, Indicator, Scorecard, Value } from '../scorecard/scorecard';
import { capitalise, nameFigure } from '../scorecard/wording';
import { listAnd } from '../text/words';
import type { Rule } from './rule';

export const sumRangeShort: Rule<Record<never, never>, 'between' | 'shorter'> = {
  id: 'sum-range-short',
  group: 'Values',
  title: 'Sum leaves figures out',
  description:
    'Warn about a sum that stops short of the figures beside it, or of what the same row adds up elsewhere.',
  why: 'A row added at the end of a block is not included in the sum below it, and nothing on the sheet shows that.',
  severity: 'query',
  isFixable: false,
  options: {},
  optionNotes: {},
  messages: {
    between:
      '{Figure}, {value}, adds up {range} and leaves out {left}, which lies between them. Include it in the sum, or explain why it does not belong.',
    shorter:
      '{Figure}, {value}, adds up {range}, {count} cells, but {other} adds up {wide}, {more} cells. Make the sums alike, or explain why they differ.',
  },
  explanation: 'Says why the figure does not belong to the sum.',
  valid: [
    {
      name: 'Sums of the whole block, a figure of another kind between, and sub-totals',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Number of starts aged 16 to 18', 20, 25, null],
        ['Number of starts aged 19 to 24', 30, 35, null],
        ['Percentage of starts that were completed', 88, 90, null],
        ['Number of starts', sum(50, '=SUM(B2:B3)'), sum(60, '=SUM(C2:C3)'), null],
        ['Number of advanced starts', sum(50, '=SUM(B2:B3)'), sum(60, '=SUM(C2:C3)'), null],
      ],
    },
    {
      name: 'Another sum, and an average',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', 20, 25, null],
        ['Homes let', 30, 35, null],
        ['Homes sold', 30, 35, null],
        ['Homes', sum(80, '=B2+B3+B4'), sum(31.7, '=AVERAGE(C2:C3)'), null],
      ],
    },
    {
      name: 'Quarters that come to their year',
      rows: [
        [
          'Indicator',
          'Q1 2016/17',
          'Q2 2016/17',
          'Q3 2016/17',
          'Q4 2016/17',
          'Actual 2016/17',
          'Target 2017/18',
        ],
        ['Homes built', 5, 6, 7, 8, sum(26, '=SUM(B2:E2)'), 30],
      ],
    },
  ],
  invalid: [
    {
      name: 'A row put in at the end of the block',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', 20, 25, null],
        ['Homes let', 30, 35, null],
        ['Homes sold', 30, 35, null],
        ['Homes in all', sum(50, '=SUM(B2:B3)'), sum(95, '=SUM(C2:C4)'), null],
      ],
      finds: [['between', 'B5']],
    },
    {
      name: 'A quarter left out, and a total above its rows',
      rows: [
        [
          'Indicator',
          'Q1 2016/17',
          'Q2 2016/17',
          'Q3 2016/17',
          'Q4 2016/17',
          'Actual 2016/17',
          'Target 2017/18',
        ],
        ['Homes built', 5, 6, 7, 8, sum(18, '=SUM(B2:D2)'), 30],
        ['Homes let', 5, 6, 7, 8, sum(26, '=SUM(B3:E3)'), 30],
      ],
      finds: [['between', 'F2']],
    },
    {
      name: 'One year that adds up fewer rows than the others',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Homes in all', sum(80, '=SUM(B3:B5)'), sum(60, '=SUM(C3:C4)'), sum(98, '=SUM(D3:D5)'), null],
        ['Homes built', 20, 25, 26, null],
        ['Homes let', 30, 35, 36, null],
        ['Homes sold', 30, 35, 36, null],
      ],
      finds: [['shorter', 'C2']],
    },
  ],
  *check({ scorecard }) {
    const rows = rowsThatHold(scorecard.indicators, 'sums');
    const at = rows.length === 0 ? new Map() : placesOf(scorecard);
    for (const indicator of rows) {
      for (const value of indicator.values) {
        if (!value.sums || value.place !== 'own') continue;
        const data = {
          Figure: capitalise(nameFigure(value)),
          value: value.text,
          range: rangeToA1(value.sums),
        };
        const left = leftBetween(value, value.sums, indicator, at);
        if (left.length > 0) {
          yield {
            messageId: 'between',
            data: { ...data, left: listAnd(left.map((one) => `${one.text} in ${one.a1}`)) },
            cell: value.cell,
            cells: [value.cell, ...left.map(({ cell }) => cell)],
            indicator,
          };
          continue;
        }
        const wide = widerSum(value, indicator);
        if (!wide) continue;
        yield {
          messageId: 'shorter',
          data: {
            ...data,
            count: sizeOf(value.sums),
            other: nameFigure(wide),
            wide: rangeToA1(wide.sums!),
            more: sizeOf(wide.sums!),
          },
          cell: value.cell,
          cells: [value.cell, wide.cell],
          indicator,
        };
      }
    }
  },
};

/** A cell with a formula behind it, for the examples. */
function sum(value: number, formula: string) {
  return { value, formula };
}

interface Placed {
  readonly value: Value;
  readonly indicator: Indicator;
}

type Places = ReadonlyMap<string, Placed>;

function placesOf({ indicators }: Scorecard): Places {
  return new Map(
    indicators.flatMap((indicator) =>
      indicator.values.map(
        (value) => [keyOf(value.cell.row, value.cell.column), { value, indicator }] as const,
      ),
    ),
  );
}

function keyOf(row: number, column: number): string {
  return `${row} ${column}`;
}

interface Left {
  readonly text: string;
  readonly a1: string;
  readonly cell: Value['cell'];
}

/** The figures of one kind with the total that stand between the block it adds up and the total itself. */
function leftBetween(
  { cell, column }: Value,
  { top, left, bottom, right }: CellRange,
  total: Indicator,
  at: Places,
): readonly Left[] {
  const isDown = left === right && left === cell.column;
  const isAcross = top === bottom && top === cell.row;
  if (isDown === isAcross) return [];
  const [from, to, own] = isDown ? [top, bottom, cell.row] : [left, right, cell.column];
  if (own >= from && own <= to) return [];
  const [first, last] = own > to ? [to + 1, own - 1] : [own + 1, from - 1];
  // So far from its block a total is a sum of something else.
  if (last - first + 1 > to - from + 1) return [];
  const found: Left[] = [];
  for (let k = first; k <= last; k++) {
    const placed = at.get(isDown ? keyOf(k, cell.column) : keyOf(cell.row, k));
    if (!placed || placed.value.number === null) continue;
    if (placed.value.sums || placed.value.isFormula) return [];
    if (isDown ? placed.indicator.unit !== total.unit : !isSameKind(placed.value.column, column)) continue;
    const range = {
      top: placed.value.cell.row,
      bottom: placed.value.cell.row,
      left: placed.value.cell.column,
      right: placed.value.cell.column,
    };
    found.push({ text: placed.value.text, a1: rangeToA1(range), cell: placed.value.cell });
  }
  return found;
}

function isSameKind(part: FigureColumn, whole: FigureColumn): boolean {
  return part.field === whole.field;
}

/** The sum of the same row, under another heading, that adds up the same rows and more, where most of the row's sums do. */
function widerSum({ sums, cell }: Value, { values }: Indicator): Value | null {
  const own = sums!;
  if (own.left !== own.right || own.left !== cell.column) return null;
  const others = values.filter((other) => {
    const range = other.sums;
    return (
      range && range.left === range.right && range.left === other.cell.column && other.cell.row === cell.row
    );
  });
  const wider = others.filter(
    ({ sums: range }) => range!.top <= own.top && range!.bottom >= own.bottom && sizeOf(range!) > sizeOf(own),
  );
  return wider.length * 2 > others.length ? wider[0]! : null;
}

function sizeOf({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}
