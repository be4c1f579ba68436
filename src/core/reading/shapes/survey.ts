import type { CellAddress, CellRange } from '../../sheet/address';
import { type Cell, type Grid, isCellError, showsSomething } from '../../sheet/grid';
import type { Period } from '../../scorecard/period';
import type { Field, OtherRole } from '../../scorecard/scorecard';
import { isDateFormat } from '../../sheet/serial';
import { fold, oneLine } from '../../text/fold';
import { readFigureText } from '../figures';
import { readLabel } from '../labels';
import type { MergeIndex } from '../merges';
import { isYearNumber } from '../periods';
import type { Place } from './arrangement';
import { readSeries, type Series } from './series';

/** What the words of one cell say by themselves. */
export interface Said {
  readonly text: string;
  readonly role: OtherRole | null;
  readonly field: Field | null;
  readonly period: Period | null;
  /** Whether the cell says a period and nothing else: "2016/17", "Q1", "Baseline", "Milestone 2". */
  readonly isPeriod: boolean;
  /** Whether that period is a quarter or month of a year that is said elsewhere. */
  readonly isPartOfYear: boolean;
  readonly series: Series | null;
}

const LONGEST_SAYING = 120;
const NOTHING: Omit<Said, 'text'> = {
  role: null,
  field: null,
  period: null,
  isPeriod: false,
  isPartOfYear: false,
  series: null,
};

/** A sheet as the shapes look at it: what its cells say, each text read once. */
export class Survey {
  private readonly known = new Map<string, Said>();

  constructor(
    readonly grid: Grid,
    readonly merges: MergeIndex,
  ) {}

  get lastRow(): number {
    return this.grid.rows.length - 1;
  }

  at(row: number, column: number): Cell | undefined {
    const cell = this.grid.rows[row]?.[column];
    return showsSomething(cell) ? cell : undefined;
  }

  place(row: number, column: number): Place {
    return { at: { row, column }, cell: this.at(row, column) };
  }

  /** The cell here or, under a merged area, the one that the area shows. */
  shown(row: number, column: number): Place {
    const own = this.at(row, column);
    const merge = own ? null : this.merges.at(row, column);
    return merge ? this.place(merge.top, merge.left) : { at: { row, column }, cell: own };
  }

  /** The columns of a row that show something, in order. */
  columnsOf(row: number): number[] {
    const columns: number[] = [];
    this.grid.rows[row]?.forEach((cell, column) => {
      if (showsSomething(cell)) columns.push(column);
    });
    return columns;
  }

  isBlank(row: number): boolean {
    return !this.grid.rows[row]?.some(showsSomething);
  }

  says(cell: Cell | undefined): Said {
    if (!cell || isCellError(cell.value) || typeof cell.value === 'boolean') return { text: '', ...NOTHING };
    const isNumber = typeof cell.value === 'number';
    if (isNumber && !isYearNumber(cell.value) && !isDateFormat(cell.numberFormat))
      return { text: oneLine(cell.text), ...NOTHING };
    const text = isNumber && isYearNumber(cell.value) ? String(cell.value) : cell.text;
    let said = this.known.get(text);
    if (!said) this.known.set(text, (said = readSaid(text)));
    return said;
  }

  saysAt(row: number, column: number): Said {
    return this.says(this.at(row, column));
  }

  /** Whether a row can be a row of headings: words and years, and no other figure. */
  isWordRow(row: number): boolean {
    const cells = this.grid.rows[row];
    return (
      cells !== undefined &&
      cells.some(showsSomething) &&
      cells.every((cell) => !showsSomething(cell) || isLabel(cell))
    );
  }

  /** Whether a cell holds a figure, or a mark for one that is missing. */
  isFigure(row: number, column: number): boolean {
    const cell = this.at(row, column);
    if (!cell) return false;
    if (typeof cell.value === 'number') return true;
    if (isCellError(cell.value)) return true;
    return (
      typeof cell.value === 'string' && cell.value.length <= 40 && readFigureText(cell.value).kind !== 'text'
    );
  }

  /** Whether a cell where a figure belongs holds none. */
  lacksFigure(row: number, column: number): boolean {
    const cell = this.at(row, column);
    return !cell || (typeof cell.value === 'string' && readFigureText(cell.value).kind === 'missing');
  }
}

function isLabel(cell: Cell): boolean {
  if (typeof cell.value === 'number') return isYearNumber(cell.value) || isDateFormat(cell.numberFormat);
  return typeof cell.value === 'string';
}

function readSaid(raw: string): Said {
  const text = oneLine(raw);
  if (text === '' || text.length > LONGEST_SAYING) return { text, ...NOTHING };
  const { role, field, period, who } = readLabel(text);
  const isNamedPeriod = period?.kind === 'baseline' || period?.kind === 'milestone';
  const isPeriod =
    period !== null && role === null && who === '' && (field === null || (isNamedPeriod && isBare(text)));
  const isPartOfYear = /^(?:half|quarter|month)$/.test(period?.kind ?? '') && period?.year === null;
  // "Year" heads an axis here, not what is said beside a figure.
  const own = role === 'figure-year' ? null : role;
  return { text, role: own, field, period, isPeriod, isPartOfYear, series: readSeries(text) };
}

function isBare(text: string): boolean {
  return /^(?:baseline|milestone \d{1,2})$/.test(fold(text));
}

/** The smallest block that holds all of some places. */
export function blockOf(addresses: Iterable<CellAddress>): CellRange {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of addresses) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { top, left, bottom, right };
}
