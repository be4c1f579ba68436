import { once } from '../../text/remember';
import { haveDecimalCommas } from '../decimalCommas';
import type { CellRange } from '../../sheet/address';
import { type Cell, type Grid, isCellError, showsSomething } from '../../sheet/grid';
import type { OtherRole, Remark, Series, WordError } from '../../scorecard/scorecard';
import { timesOfEnd, timesOfLatest } from './ownTime';
import { polarityFromText } from '../../scorecard/polarity';
import { findSeries } from '../../scorecard/series';
import { oneLine } from '../../text/fold';
import type { TableColumns } from '../columns/tableColumns';
import type { MergeIndex } from '../merges';
import { ValueSlot } from '../value';

/** So many rows that say which way is better show what the column is for. */
const WAYS_SAID = 3;

/** The rows and columns in which a table stands, its header left out. */
export interface Region {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

/** A table on its sheet: where its headings, its rows and its columns are. */
export interface TablePlace {
  readonly grid: Grid;
  readonly merges: MergeIndex;
  readonly columns: TableColumns;
  readonly region: Region;
  readonly headerRows: ReadonlySet<number>;
  /** Rows that name a section and say the years again. */
  readonly sectionRows: ReadonlySet<number>;
  /** Rows that stand beside their headings, and are not read. */
  readonly shiftedRows?: ReadonlySet<number>;
  /** What breaks totals down among its rows, and is not read. */
  readonly blocks?: readonly CellRange[];
  /** What stands over the table, where that tells it from others on the sheet. */
  readonly title: string | null;
  /** The mark of names that are cumulative, as a line of the sheet explains it; absent where none does. */
  readonly cumulativeMark?: string | null;
  /** By the rows of indicators the rows of notes under them, where those stand for comments; null or absent where they do not. */
  readonly noteRows?: ReadonlyMap<number, number> | null;
}

const LEAST_INDENT = 2;

const REMARKS: ReadonlySet<OtherRole | null> = new Set<Remark['role']>([
  'reference',
  'status',
  'rank',
  'direction',
  'control',
  'variance',
  'complete',
  'due',
  'owner',
  'baseline-year',
  'figure-year',
  'numerator',
  'denominator',
  'part',
  'forecast',
]);

function isRemarkRole(role: OtherRole | null): role is Remark['role'] {
  return REMARKS.has(role);
}

/** What is said of rows of one name apart: the county's, the district's; by month, by year. */
const TELLS_APART: ReadonlySet<OtherRole | null> = new Set([
  'owner',
  'frequency',
  'figure-year',
  'definition',
  'method',
  'goal',
  'population',
]);

/** Statuses with comments of their own: as many as there are, each before the next status; else none. */
function pairStatuses(
  remarkColumns: readonly { readonly role: Remark['role']; readonly column: number }[],
  comments: readonly number[],
): ReadonlyMap<number, number> {
  const statuses = remarkColumns.flatMap(({ role, column }) => (role === 'status' ? [column] : []));
  if (statuses.length < 2 || statuses.length !== comments.length) return new Map();
  const [ofStatuses, ofComments] = [statuses, comments].map((columns) => [...columns].sort((a, b) => a - b));
  const areTurns = ofStatuses!.every((status, at) => {
    const comment = ofComments![at]!;
    return status < comment && comment < (ofStatuses![at + 1] ?? Infinity);
  });
  return new Map(areTurns ? ofStatuses!.map((status, at) => [status, ofComments![at]!]) : []);
}

/** What the rows of a table say, cell by cell. */
export class TableSheet {
  /** Columns in which figures stand, those not placed included: a row with nothing else is an indicator all the same. */
  private readonly figureColumns: readonly number[];
  /** Which of its figures are which, for every row. */
  readonly series: Series;
  /** For each column of figures what its rows' values have in common, and what those have under a merged area. */
  readonly slots: readonly ValueSlot[];
  readonly coveredSlots: readonly ValueSlot[];
  /** Hidden, as it is of no matter to what the table says when it was first asked. */
  readonly #hasDecimalCommas: () => boolean;
  /** The columns that tell of a row in a word, or in a figure worked out of its others. */
  readonly remarkColumns: readonly { readonly role: Remark['role']; readonly column: number }[];
  /** By the columns of statuses the comments right of each, where every quarter has both. */
  readonly commentsOfStatuses: ReadonlyMap<number, number>;
  /** The column that says row by row of when the latest actual is; null where there is none. */
  readonly timeColumn: number | null;
  /** The column that says row by row by when the end target is wanted; null where none does. */
  readonly endTimeColumn: number | null;
  /** The columns that can tell rows of one name apart: of words, and of figures that were not understood. */
  readonly besideColumns: { readonly words: readonly number[]; readonly figures: readonly number[] };
  /** The columns that hold no figures, and what of a row stands there. */
  readonly wordColumns: readonly (readonly [column: number, what: WordError['what']])[];
  /** Whether a plus stands in the polarity column; null until it is asked. */
  private hasPlus: boolean | null = null;
  private hasWays: boolean | null = null;
  /** How many blanks stand before every name; null until it is asked. */
  private margin: number | null = null;

  /** @param earlier the table as it was, where what is typed as text among its figures is still the same */
  constructor(
    readonly place: TablePlace,
    readonly nameColumn: number,
    earlier: TableSheet | null = null,
  ) {
    const { figures, others } = place.columns;
    this.series = findSeries(figures);
    this.#hasDecimalCommas = earlier
      ? earlier.#hasDecimalCommas
      : once(() =>
          haveDecimalCommas(this.cellsIn(figures.map(({ column }) => column)), place.grid.hasSemicolons),
        );
    this.slots = figures.map((column) => new ValueSlot(column, 'own', this.#hasDecimalCommas));
    this.coveredSlots = figures.map((column) => new ValueSlot(column, 'covered', this.#hasDecimalCommas));
    const open = others.filter(({ mightBe }) => mightBe.length > 0);
    this.remarkColumns = others.flatMap(({ role, column }) => (isRemarkRole(role) ? [{ role, column }] : []));
    this.commentsOfStatuses = pairStatuses(this.remarkColumns, [
      ...(place.columns.byRole.has('comment') ? [place.columns.byRole.get('comment')!] : []),
      ...place.columns.moreComments,
    ]);
    const firstFigure = Math.min(...figures.map(({ column }) => column));
    const tells = others.filter(
      ({ role, column, label }) =>
        TELLS_APART.has(role) || (role === null && label !== '' && column < firstFigure),
    );
    this.timeColumn = timesOfLatest(figures, others, this.series);
    this.endTimeColumn = timesOfEnd(figures, others);
    this.besideColumns = {
      words: tells.map(({ column }) => column).filter((column) => column !== nameColumn),
      figures: open.map(({ column }) => column).filter((column) => column > firstFigure),
    };
    const wordColumns = new Map<number, WordError['what']>([
      ...others.map(({ column }) => [column, 'other'] as const),
      ...(['service', 'comment'] as const).flatMap((what) => {
        const column = this.column(what);
        return column === null ? [] : [[column, what] as const];
      }),
      [nameColumn, 'indicator'],
    ]);
    this.wordColumns = [...wordColumns];
    this.figureColumns = [...figures, ...open].map(({ column }) => column);
  }

  /** Whether its typed figures have a comma before their decimals, which any of its rows can tell of all. */
  hasDecimalCommas(): boolean {
    return this.#hasDecimalCommas();
  }

  private *cellsIn(columns: readonly number[]): Generator<Cell | undefined> {
    const { from, to } = this.place.region;
    for (let row = from; row <= to; row++) for (const column of columns) yield this.cell(row, column);
  }

  column(role: OtherRole): number | null {
    return this.place.columns.byRole.get(role) ?? null;
  }

  get serviceColumn(): number | null {
    return this.column('service');
  }

  cell(row: number, column: number): Cell | undefined {
    return this.place.grid.rows[row]?.[column];
  }

  /** The cell, or the top left one of the merged area over it. */
  cellOver(row: number, column: number): Cell | undefined {
    const own = this.cell(row, column);
    if (own) return own;
    const merge = this.place.merges.at(row, column);
    return merge ? this.cell(merge.top, merge.left) : undefined;
  }

  words(row: number, column: number | null): string {
    const cell = column === null ? undefined : this.cellOver(row, column);
    return cell && !isCellError(cell.value) ? oneLine(cell.text) : '';
  }

  /** What the polarity column says of a row. A lone dash means less only where a plus stands in the column too, else nothing. */
  polarityWords(row: number): string {
    const words = this.words(row, this.column('polarity'));
    if (!/^[-\u2010-\u2015\u2212]$/.test(words)) return words;
    if (this.hasPlusSigns()) return '-ve';
    return this.saysWays() ? 'neither' : words;
  }

  /** Whether a plus stands anywhere in the polarity column. */
  hasPlusSigns(): boolean {
    return (this.hasPlus ??= this.countPolarities((words) => words === '+', 1) === 1);
  }

  /** Whether some rows say in the polarity column which way is better, so that a dash says that neither is. */
  private saysWays(): boolean {
    return (this.hasWays ??=
      this.countPolarities((words) => polarityFromText(words) !== null, WAYS_SAID) === WAYS_SAID);
  }

  /** In how many rows the polarity column says something, counted no further than so many. */
  private countPolarities(isSaid: (words: string) => boolean, most: number): number {
    const { from, to } = this.place.region;
    const column = this.column('polarity');
    let count = 0;
    for (let row = from; column !== null && row <= to && count < most; row++) {
      const words = this.words(row, column);
      if (words !== '' && isSaid(words)) count++;
    }
    return count;
  }

  /** What the row is called in the other columns that name it. */
  otherNames(row: number): readonly string[] {
    return this.place.columns.otherNames.flatMap((column) => this.words(row, column) || []);
  }

  name(row: number): string {
    return this.words(row, this.nameColumn);
  }

  /** Whether blanks before the name set it in from the names of other rows, as those of parts are in an export. */
  isSetIn(row: number): boolean {
    const blanks = this.blanksBefore(row);
    if (blanks < LEAST_INDENT) return false;
    if (this.margin === null) {
      const { from, to } = this.place.region;
      this.margin = Infinity;
      for (let at = from; at <= to && this.margin > 0; at++)
        if (this.name(at) !== '') this.margin = Math.min(this.margin, this.blanksBefore(at));
    }
    return blanks >= this.margin + LEAST_INDENT;
  }

  private blanksBefore(row: number): number {
    const text = this.cell(row, this.nameColumn)?.text ?? '';
    return text.length - text.trimStart().length;
  }

  hasFigures(row: number): boolean {
    if (this.place.sectionRows.has(row)) return false;
    return this.figureColumns.some((column) => showsSomething(this.cell(row, column)));
  }

  isFilled(row: number): boolean {
    return this.countFilled(row) > 0;
  }

  countFilled(row: number): number {
    const { left, right } = this.place.region;
    const cells = this.place.grid.rows[row]!;
    const end = Math.min(right + 1, cells.length);
    let count = 0;
    for (let column = left; column < end; column++) if (showsSomething(cells[column])) count++;
    return count;
  }

  /** What stands in a row from left to right. */
  filledCells(row: number): [number, Cell][] {
    const { left, right } = this.place.region;
    const found: [number, Cell][] = [];
    this.place.grid.rows[row]!.forEach((cell, column) => {
      if (showsSomething(cell) && column >= left && column <= right) found.push([column, cell]);
    });
    return found;
  }
}
