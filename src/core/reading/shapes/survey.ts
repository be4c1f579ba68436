import type { CellAddress, CellRange } from '../../sheet/address';
import { type Cell, type Grid, type GridRow, isCellError, showsSomething } from '../../sheet/grid';
import type { Period } from '../../scorecard/period';
import type { Field, OtherRole } from '../../scorecard/scorecard';
import { isDateFormat } from '../../sheet/serial';
import { fold, oneLine } from '../../text/fold';
import { hasDecimalComma } from '../decimalCommas';
import { readFigureText } from '../figures';
import { type Label, readLabel } from '../labels';
import type { MergeIndex } from '../merges';
import { isYearNumber } from '../periods';
import { isInRunOfDates } from '../runOfDates';
import { inEnglish } from '../words/otherLanguages';
import type { DrawnCell } from './arrangement';
import { readSeries, type SeriesName } from './series';

const LONGEST_SAYING = 120;
const LONGEST_PERIOD = 60;
const LONGEST_FIGURE = 40;
const ROWS_LOOKED_AT = 20;
/** What every spelling of a period has something of: most texts need no closer look. */
const PERIOD_SIGN =
  /(?:19|20)\d\d|\d\d ?[/-] ?\d\d|'\d\d|\b[sf]?fy|\bq(?:uarter|tr)?\.? ?[1-4]|[1-4](?:st|nd|rd|th) q|\by(?:ea)?r? ?\d|\byear \w|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\bw(?:ee)?k ?\d|\bw\/[ec]|autumn|spring|summer|\b(?:t|p|term|period) ?\d|baseline|milestone|\bend\b|final|last|previous|prior|this|current|next|ytd/i;
const NO_LABEL: Label = { role: null, field: null, period: null, who: '', evidence: [] };

/** What the words of one cell say by themselves, each thing worked out when it is first asked for. */
export class Said {
  private label: Label | null = null;
  private ofSeries: SeriesName | null | undefined = undefined;

  constructor(readonly text: string) {}

  get role(): OtherRole | null {
    const { role } = this.readLabel();
    // "Year" heads an axis here, not what is said beside a figure.
    return role === 'figure-year' ? null : role;
  }

  get field(): Field | null {
    return this.readLabel().field;
  }

  get period(): Period | null {
    return this.maySayPeriod ? this.readLabel().period : null;
  }

  /** Whether the cell says a period and nothing else: "2016/17", "Q1", "Baseline", "Milestone 2". */
  get isPeriod(): boolean {
    if (!this.maySayPeriod) return false;
    const { field, period, who } = this.readLabel();
    if (period === null || this.role !== null || who !== '') return false;
    return (
      field === null ||
      /^(?:baseline|milestone \d{1,2}|ytd|year to date|year[- ]end|end of year)$/.test(
        fold(inEnglish(this.text)),
      )
    );
  }

  /** Whether that period is a quarter or month of a year that is said elsewhere. */
  get isPartOfYear(): boolean {
    const { period } = this;
    return period?.year === null && /^(?:half|quarter|month|week)$/.test(period.kind);
  }

  get series(): SeriesName | null {
    if (this.ofSeries === undefined) this.ofSeries = readSeries(this.text);
    return this.ofSeries;
  }

  private get maySayPeriod(): boolean {
    return this.text.length <= LONGEST_PERIOD && PERIOD_SIGN.test(inEnglish(this.text));
  }

  private readLabel(): Label {
    const isReadable = this.text !== '' && this.text.length <= LONGEST_SAYING;
    return (this.label ??= isReadable ? readLabel(this.text) : NO_LABEL);
  }
}

const SILENT = new Said('');

/** A sheet as the shapes look at it: what its cells say, each text read once. */
export class Survey {
  private readonly known = new Map<string, Said>();
  private readonly wordRows: boolean[] = [];

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

  place(row: number, column: number): DrawnCell {
    return { at: { row, column }, cell: this.at(row, column) };
  }

  /** The cell here or, under a merged area, the one that the area shows. */
  shown(row: number, column: number): DrawnCell {
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

  /** The first two of them; -1 for one that is not there. */
  firstColumns(row: number): readonly [first: number, second: number] {
    let [first, second] = [-1, -1];
    this.grid.rows[row]?.some((cell, column) => {
      if (!showsSomething(cell)) return false;
      if (first < 0) first = column;
      else second = column;
      return second >= 0;
    });
    return [first, second];
  }

  isBlank(row: number): boolean {
    return !this.grid.rows[row]?.some(showsSomething);
  }

  /** Whether a row holds one cell, with words in it. */
  loneWords(row: number): boolean {
    const columns = this.columnsOf(row);
    return columns.length === 1 && typeof this.at(row, columns[0]!)?.value === 'string';
  }

  says(cell: Cell | undefined): Said {
    if (!cell || isCellError(cell.value) || typeof cell.value === 'boolean') return SILENT;
    if (typeof cell.value === 'number') {
      if (isYearNumber(cell.value)) return this.saysText(String(cell.value));
      return isDateFormat(cell.numberFormat) ? this.saysText(cell.text) : SILENT;
    }
    return this.saysText(cell.text);
  }

  /** Whether a cell may say a period: a quick look, for the many that do not. */
  maySayPeriod(row: number, column: number): boolean {
    const value = this.at(row, column)?.value;
    if (typeof value === 'string') return value.length <= LONGEST_PERIOD && PERIOD_SIGN.test(value);
    return typeof value === 'number';
  }

  saysText(text: string): Said {
    let said = this.known.get(text);
    if (!said) this.known.set(text, (said = new Said(oneLine(text))));
    return said;
  }

  saysAt(row: number, column: number): Said {
    return this.says(this.at(row, column));
  }

  /** Whether a row can be a row of headings: words and years, and no other figure. */
  isWordRow(row: number): boolean {
    let known = this.wordRows[row];
    if (known === undefined) {
      known = isOfWords(this.grid.rows[row]) && !isInRunOfDates(this.grid, row);
      this.wordRows[row] = known;
    }
    return known;
  }

  /** Whether words stand below a heading and not one figure: "Region" names where each row is, "Position" says "On track". */
  holdsWords(heading: number, column: number, to = this.lastRow): boolean {
    let hasWords = false;
    for (let row = heading + 1; row <= Math.min(to, heading + ROWS_LOOKED_AT); row++) {
      if (this.isFigure(row, column)) return false;
      hasWords ||= typeof this.at(row, column)?.value === 'string';
    }
    return hasWords;
  }

  /** Whether a cell holds a figure, or a mark for one that is missing. */
  isFigure(row: number, column: number): boolean {
    const value = this.at(row, column)?.value;
    if (value === undefined || typeof value === 'boolean') return false;
    if (typeof value !== 'string') return true;
    if (value.length > LONGEST_FIGURE) return false;
    const { kind, saying } = readFigureText(value);
    return kind === 'text' ? hasDecimalComma(value) : saying === null;
  }

  /** Whether a cell where a figure belongs holds none. */
  lacksFigure(row: number, column: number): boolean {
    const cell = this.at(row, column);
    return !cell || (typeof cell.value === 'string' && readFigureText(cell.value).kind === 'missing');
  }
}

function isOfWords(cells: GridRow | undefined): boolean {
  return (
    cells !== undefined &&
    cells.some(showsSomething) &&
    cells.every((cell) => !showsSomething(cell) || isLabel(cell))
  );
}

function isLabel(cell: Cell): boolean {
  if (typeof cell.value === 'number') return isYearNumber(cell.value) || isDateFormat(cell.numberFormat);
  return typeof cell.value === 'string';
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
