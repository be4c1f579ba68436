import { rowsThatHold } from '../scorecard/holdings';
import { rangeToA1, toA1, type CellRange } from '../sheet/address';
import type { SumRange } from '../sheet/sumRange';
import type { FigureColumn, Indicator, Scorecard, Value } from '../scorecard/scorecard';
import { capitalise, nameFigure } from '../scorecard/wording';
import { listAnd } from '../text/words';
import { comparePeriods, isPartOfYear, type Period } from '../scorecard/period';
import { readPlainNumber } from '../scorecard/plainNumber';
import { fold } from '../text/fold';
import type { Rule } from './rule';

export const sumRangeShort: Rule<Record<never, never>, 'between' | 'beyond' | 'shorter'> = {
  id: 'sum-range-short',
  group: 'Values',
  title: 'Sum leaves figures out',
  description:
    'Warn about a sum or an average that stops short of the figures beside it, or of what the same row takes in elsewhere.',
  why: 'A row added at the end of a block is not included in the sum below it, and nothing on the sheet shows that.',
  severity: 'query',
  isFixable: false,
  options: {},
  optionNotes: {},
  messages: {
    between:
      '{Figure}, {value}, {takes} {range} and leaves out {left}, which lies between them. Include it, or explain why it does not belong.',
    beyond:
      '{Figure}, {value}, {takes} {range} and leaves out {left}, which is right beside them and of the same kind. Include it, or explain why it does not belong.',
    shorter:
      '{Figure}, {value}, {takes} {range}, {count} cells, but {other} {takes} {wide}, {more} cells. Make the two alike, or explain why they differ.',
  },
  explanation: 'Says why the figure does not belong to the sum.',
  valid: [
    {
      name: 'Parts of a body that have none, or of which each kind is added up by itself',
      rows: [
        ['Indicator', 'Target', 'North Pier', 'Mole Quay', 'East Dock', 'Low Wharf', 'Harbour group'],
        ['Boats run', 90, 30, 41, 22, 10, sum(103, '=SUM(C2:F2)')],
        ['Nets mended', 40, 11, 9, 14, 10, sum(44, '=SUM(C3:F3)')],
        ['Lamps lit', 300, 92, 97, 99, '–', sum(288, '=SUM(C4:E4)')],
        ['Ropes sold', 600, 210, 190, 215, 20, sum(635, '=SUM(C5:F5)')],
        ['Sails sewn', 60, 21, 19, 21, 2, sum(63, '=SUM(C6:F6)')],
      ],
    },
    {
      name: 'A year to date from April, right of the last months of the year before',
      rows: [
        ['Indicator', 'Feb 2017', 'Mar 2017', 'Apr 2017', 'May 2017', 'Jun 2017', 'YTD', 'Target'],
        ['Homes built', 4, 5, 6, 5, 6, sum(17, '=SUM(D2:F2)'), 60],
        ['Homes let', 3, 2, 3, 4, 3, sum(10, '=SUM(D3:F3)'), 40],
      ],
    },
    {
      name: 'A row of something else beyond a block, one of another service, and last year beyond the quarters',
      rows: [
        [
          'Service',
          'Indicator',
          'Actual 2015/16',
          'Q1 2016/17',
          'Q2 2016/17',
          'Actual 2016/17',
          'Target 2017/18',
        ],
        ['Housing', 'Complaints', 20, 5, 6, sum(11, '=SUM(D2:E2)'), 25],
        ['Housing', 'Homes built', 20, 5, 6, sum(11, '=SUM(D3:E3)'), 25],
        ['Housing', 'Homes let', 30, 5, 6, sum(11, '=SUM(D4:E4)'), 35],
        ['Housing', 'Homes in all', sum(50, '=SUM(C3:C4)'), 10, 12, 22, 60],
        ['Repairs', 'Homes heated', 20, 5, 6, 11, 25],
        ['Repairs', 'Homes painted', 30, 5, 6, 11, 35],
        ['Repairs', 'Homes mended', 30, 5, 6, 11, 35],
        ['Repairs', 'Homes', sum(80, '=SUM(C6:C8)'), 10, 12, 22, 60],
      ],
    },
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
        ['Homes', sum(80, '=B2+B3+B4'), sum(31.7, '=AVERAGE(C2:C4)'), null],
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
      name: 'A part of a body that the figure of the whole leaves out',
      rows: [
        ['Indicator', 'Target', 'North Pier', 'Mole Quay', 'East Dock', 'Low Wharf', 'Harbour group'],
        ['Boats run', 90, 30, 41, 22, 10, sum(103, '=SUM(C2:F2)')],
        ['Nets mended', 40, 11, 9, 14, 10, sum(44, '=SUM(C3:F3)')],
        ['Lamps lit', 300, 92, 97, 99, 12, sum(300, '=SUM(C4:F4)')],
        ['Ropes sold', 600, 210, 190, 215, 20, sum(635, '=SUM(C5:F5)')],
        ['Nets dried', 600, 210, 190, 215, 20, sum(635, '=SUM(C6:F6)')],
        ['Boats tarred', 600, 210, 190, 215, 20, sum(635, '=SUM(C7:F7)')],
        ['Crews fed', 600, 210, 190, 215, 20, sum(635, '=SUM(C8:F8)')],
        ['Oars mended', 600, 210, 190, 215, 20, sum(635, '=SUM(C9:F9)')],
        ['Sails sewn', 60, 21, 19, 21, 12, sum(61, '=SUM(C10:E10)')],
      ],
      finds: [['between', 'G10']],
    },
    {
      name: 'A year to date that leaves out its first month, right of months of the year before',
      rows: [
        ['Indicator', 'Feb 2017', 'Mar 2017', 'Apr 2017', 'May 2017', 'Jun 2017', 'YTD', 'Target'],
        ['Homes built', 4, 5, 6, 5, 6, sum(17, '=SUM(D2:F2)'), 60],
        ['Homes let', 3, 2, 3, 4, 3, sum(7, '=SUM(E3:F3)'), 40],
      ],
      finds: [['beyond', 'G3']],
    },
    {
      name: 'One of two totals side by side that leaves out the last row',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Comments'],
        ['All crimes', sum(60, '=SUM(B3:B5)'), sum(33, '=SUM(C3:C4)'), null],
        ['Thefts', 10, 11, null],
        ['Robberies', 20, 22, null],
        ['Assaults', 30, 31, null],
      ],
      finds: [['shorter', 'C2']],
    },
    {
      name: 'An average that leaves out the first row, and averages and sums that leave out a quarter',
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
        ['Percentage of calls answered: north', 50, 60, 70, 80, sum(70, '=AVERAGE(C2:E2)'), 90],
        ['Percentage of calls answered: south', 50, 60, 70, 80, sum(60, '=AVERAGE(B3:D3)'), 90],
        ['Percentage of calls answered: east', 50, 60, 70, 80, sum(65, '=AVERAGE(B4:E4)'), 90],
        ['Percentage of calls answered', sum(50, '=AVERAGE(B3:B4)'), 60, 70, 80, 65, 90],
        ['Number of homes let', 5, 6, 7, 8, sum(21, '=SUM(C6:E6)'), 30],
      ],
      finds: [
        ['beyond', 'F2'],
        ['between', 'F3'],
        ['beyond', 'B5'],
        ['beyond', 'F6'],
      ],
    },
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
    {
      name: 'A row put in at the end of a budget below, and one column that adds up fewer rows',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', 20, 25, null],
        [],
        ['Budget head', 'Plan', 'Spent', 'Forecast'],
        ['Staff', 20, 25, 26],
        ['Rent', 30, 35, 36],
        ['Repairs', 30, 35, 36],
        ['All heads', sum(80, '=SUM(B5:B7)'), sum(60, '=SUM(C5:C6)'), sum(98, '=SUM(D5:D7)')],
        [],
        ['Grant', 'Plan', 'Spent', 'Forecast'],
        ['Land', 20, 25, 26],
        ['Homes', 30, 35, 36],
        ['Trees', 30, 35, 36],
        [null, sum(80, '=SUM(B11:B13)'), sum(95, '=SUM(C11:C13)'), sum(72, '=SUM(D12:D13)')],
      ],
      finds: [
        ['between', 'C8'],
        ['shorter', 'D14'],
      ],
    },
  ],
  *check({ scorecard }) {
    const rows = rowsThatHold(scorecard.indicators, 'sums');
    const at = rows.length === 0 ? new Map() : placesOf(scorecard);
    for (const indicator of rows) {
      for (const value of indicator.values) {
        if (!value.sums || value.sums.isListed || value.place !== 'own') continue;
        const data = {
          Figure: capitalise(nameFigure(value)),
          value: value.text,
          range: rangeToA1(value.sums),
          takes: value.sums.isMean ? 'averages' : 'adds up',
        };
        const between = leftBetween(value, value.sums, indicator, at);
        const left = between.length > 0 ? between : leftParts(value, value.sums, indicator);
        const wide = left.length > 0 ? null : widerSum(value, indicator, at);
        const beyond = left.length > 0 || wide ? [] : leftBeyond(value, value.sums, indicator, at);
        const out = left.length > 0 ? left : beyond;
        if (out.length > 0) {
          yield {
            messageId: left.length > 0 ? 'between' : 'beyond',
            data: { ...data, left: listAnd(out.map((one) => `${one.text} in ${one.a1}`)) },
            cell: value.cell,
            cells: [value.cell, ...out.map(({ cell }) => cell)],
            indicator,
          };
          continue;
        }
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
    yield* findAround(scorecard);
  },
};

/** The sums of other tables on the sheet. */
function* findAround({ around }: Scorecard) {
  for (const { cell, text, name, sums, left, wider } of around?.sums ?? []) {
    const data = {
      Figure: `“${name || text}” in ${toA1(cell)}`,
      value: text,
      range: rangeToA1(sums),
      takes: 'adds up',
    };
    if (!wider) {
      yield {
        messageId: 'between' as const,
        data: { ...data, left: listAnd(left.map((one) => `${one.text} in ${toA1(one.cell)}`)) },
        cell,
        cells: [cell, ...left.map((one) => one.cell)],
      };
      continue;
    }
    const [other, wide] = [toA1(wider.cell), rangeToA1(wider.sums)];
    yield {
      messageId: 'shorter' as const,
      data: { ...data, count: sizeOf(sums), other, wide, more: sizeOf(wider.sums) },
      cell,
      cells: [cell, wider.cell],
    };
  }
}

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
    found.push(leftOut(placed.value));
  }
  return found;
}

/** The figures of parts of the body, such as a trust's schools, that stand between those that a sum takes in and the sum. */
function leftParts(
  { cell }: Value,
  { top, left, bottom, right }: CellRange,
  { remarks = [] }: Indicator,
): readonly Left[] {
  if (top !== bottom || top !== cell.row) return [];
  const parts = remarks.filter((remark) => remark.role === 'part' && remark.cell.row === cell.row);
  const figures = parts.filter(({ text }) => readPlainNumber(fold(text)) !== null);
  const taken = figures.filter(({ cell: { column } }) => column >= left && column <= right);
  // A sum of a few of many is that of a kind of them.
  if (taken.length < 2 || taken.length * 2 < figures.length) return [];
  const [from, to] = cell.column > right ? [right, cell.column] : [cell.column, left];
  return figures.filter((one) => one.cell.column > from && one.cell.column < to).map(leftOut);
}

function leftOut({ text, cell }: Pick<Value, 'text' | 'cell'>): Left {
  return { text, a1: toA1(cell), cell };
}

/**
 * The figure at the other end of the block, where it is one of those that are taken in: the quarter before the others of
 * a year, or the first or last row of a service that shares its words with all of them and with the total.
 */
function leftBeyond(
  { cell, number }: Value,
  { top, left, bottom, right, isMean }: SumRange,
  total: Indicator,
  at: Places,
): readonly Left[] {
  const isDown = left === right && left === cell.column;
  const isAcross = top === bottom && top === cell.row;
  if (isDown === isAcross) return [];
  const [from, to, own] = isDown ? [top, bottom, cell.row] : [left, right, cell.column];
  const place = (k: number) => at.get(isDown ? keyOf(k, cell.column) : keyOf(cell.row, k));
  const next = own > to ? from - 1 : own < from ? to + 1 : null;
  const placed = next === null ? undefined : place(next);
  if (!placed || placed.value.number === null || placed.value.isFormula) return [];
  const block = Array.from({ length: to - from + 1 }, (_, k) => place(from + k));
  if (block.length < 2 || !block.every((one): one is Placed => one !== undefined)) return [];
  if (!isDown) return isNextPart(placed.value, block) ? [leftOut(placed.value)] : [];
  // A total that is typed is no part of another.
  if (!isMean && placed.value.number >= number!) return [];
  const isOutermost = place(own > to ? next! - 1 : next! + 1)?.indicator.service !== total.service;
  const rows = [placed, ...block].map(({ indicator }) => indicator);
  const areAlike = rows.every(({ unit, service }) => unit === total.unit && service === total.service);
  return isOutermost && areAlike && shareWord([total, ...rows]) ? [leftOut(placed.value)] : [];
}

/** Whether a figure is for the quarter or month right beside those of a block, of one year. */
function isNextPart({ column }: Value, block: readonly Placed[]): boolean {
  const all = [column, ...block.map(({ value }) => value.column)];
  const parts = all.flatMap(({ field, period }) =>
    field === column.field && isPartOfYear(period) && period.kind === column.period?.kind ? [period] : [],
  );
  const years = new Set(parts.map(({ year }) => year));
  return (
    parts.length === all.length &&
    years.size === 1 &&
    parts[0]!.kind !== 'to-date' &&
    !beginsYear(parts[0]!, parts.slice(1))
  );
}

/** The months with which councils, states and schools begin their years. */
const FIRST_MONTHS: ReadonlySet<number> = new Set([1, 4, 7, 9, 10]);

/** Whether a block begins with a year, and the part that it leaves out is the last of the year before. */
function beginsYear(left: Period, block: readonly Period[]): boolean {
  const [first] = [...block].sort(comparePeriods);
  if (comparePeriods(left, first!) > 0) return false;
  return first!.kind === 'month' ? FIRST_MONTHS.has(first!.part!) : first!.part === 1;
}

function shareWord(rows: readonly Indicator[]): boolean {
  const [first, ...others] = rows.map(({ name }) => new Set(fold(name).match(/\p{L}{4,}/gu) ?? []));
  return [...first!].some((word) => !USUAL.test(word) && others.every((words) => words.has(word)));
}

const USUAL = /^(?:number|percentage|proportion|rate|total|average|with|from|that|their|which|year|council)$/;

function isSameKind(part: FigureColumn, whole: FigureColumn): boolean {
  return part.field === whole.field;
}

/**
 * The sum of the same row, under another heading, that adds up the same rows and more, where most of the row's sums do,
 * or half of them and each row that is left out has a figure here too.
 */
function widerSum({ sums, cell }: Value, { values }: Indicator, at: Places): Value | null {
  const own = sums!;
  if (own.left !== own.right || own.left !== cell.column) return null;
  const others = values.filter((other) => {
    const range = other.sums;
    return (
      range &&
      range.isMean === own.isMean &&
      range.left === range.right &&
      range.left === other.cell.column &&
      other.cell.row === cell.row
    );
  });
  const wider = others.filter(
    ({ sums: range }) => range!.top <= own.top && range!.bottom >= own.bottom && sizeOf(range!) > sizeOf(own),
  );
  const [widest] = wider;
  if (!widest || wider.length * 2 < others.length) return null;
  return wider.length * 2 > others.length || areFilled(own, widest.sums!, cell.column, at) ? widest : null;
}

/** Whether every row of a block that another lacks holds a figure in a column. */
function areFilled(own: CellRange, wide: CellRange, column: number, at: Places): boolean {
  for (let row = wide.top; row <= wide.bottom; row++) {
    if (row >= own.top && row <= own.bottom) continue;
    if ((at.get(keyOf(row, column))?.value.number ?? null) === null) return false;
  }
  return true;
}

function sizeOf({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}
