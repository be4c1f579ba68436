import type { Around, Scorecard, SumAround, TextAround, TypedAround } from '../scorecard/scorecard';
import { type CellAddress, isSamePlace } from '../sheet/address';
import { type Cell, type Grid, showsSomething } from '../sheet/grid';
import { isDateFormat } from '../sheet/serial';
import { isAddedUp, type SumRange } from '../sheet/sumRange';
import { clip } from '../text/clip';
import { fold, oneLine } from '../text/fold';
import { once } from '../text/remember';
import { actionsIn } from './actionsAround';
import { talliesIn } from './talliesAround';
import { isYearNumber } from './periods';
import { beginsWithTotal } from './totals';

/** A longer sheet without a scorecard is data, and no report. */
const MOST_ROWS = 2000;
const MOST_TEXTS = 4000;
const MOST_SUMS = 200;
const LONGEST_LABEL = 60;

/** Sheets that tell how to fill in others, or hold what may be chosen there: gaps and dates on them are examples. */
const NO_REPORT =
  /\b(?:guid(?:ance|e|elines?)|instructions?|how to|read ?me|notes?|glossary|definitions?|dictionary|metadata|lists|(?:drop|pick) ?(?:down )?lists?|look ?ups?|legend|validations?|drop-?downs?|templates?|examples?|help|contents|index|options|settings|reference(?: data)?|hinweise?|anleitung|legende|glossare?|listen?|vorlage|muster|beispiele?|aide|notice|glossaire|listes?|modele|exemples?|glosario|instrucciones|instrucoes|toelichting|lijsten)\b|^(?:list|keys?|codes?|about)$/;

/** Columns beside the figures in which somebody writes to the reader, or says what is owed and by when. */
const WRITTEN = new Set(['due', 'owner', 'status', 'reference', 'goal']);
const COUNTED = new Set<string | null>([null, 'due', 'budget']);

/** What can be left over in a text among the rows of a scorecard, of which there can be very many. */
const CAN_BE_LEFT = /[[<{]|(?:^|\D)(?:29|30|31)(?!\d)|^\W*tb[cad]\b|(?:dd|tt|jj|mm|xx|_)[./-]/i;

/**
 * What stands on a sheet outside what its scorecards read. Null where nothing is looked at: on a sheet without a
 * scorecard that is guidance, a list or long data, or that holds no table with figures or dates.
 */
export function findAround(grid: Grid, scorecards: readonly Scorecard[]): Around | null {
  const isRest = scorecards.length === 0;
  if (isRest && (grid.rows.length > MOST_ROWS || isNoReport(grid))) return null;
  const blocks = findBlocks(grid, (row) => cellsAround(grid, scorecards, row));
  if (isRest && !blocks.some(isReported)) return null;
  const texts = [
    ...scorecards.flatMap((scorecard) => textsAmongRows(grid, scorecard)),
    ...blocks.flatMap((block) => textsIn(grid, block)),
  ];
  const typed = blocks.filter(isReported).flatMap((block) => typedIn(grid, block));
  const sums = findShortSums(grid, scorecards);
  const actions = blocks.flatMap(({ rows, heading }) => (heading === null ? [] : actionsIn(rows, heading)));
  const tallies = blocks.filter(isReported).flatMap(({ rows }) => talliesIn(rows));
  return { texts: texts.slice(0, MOST_TEXTS), typed, sums, actions: actions.slice(0, MOST_TEXTS), tallies };
}

function isNoReport({ sheet, rows }: Grid): boolean {
  const first = rows.find((cells) => cells?.some(showsSomething))?.find(showsSomething);
  const title = typeof first?.value === 'string' ? fold(first.text).slice(0, LONGEST_LABEL) : '';
  return NO_REPORT.test(fold(sheet)) || NO_REPORT.exec(title)?.index === 0;
}

/** Rows without a blank one between, as far as they stand outside every scorecard. */
interface Block {
  readonly rows: ReadonlyMap<number, readonly Placed[]>;
  /** The row that heads the columns; null where it is no table. */
  readonly heading: number | null;
  /** How many figures or dates, and how many other texts, stand in each column below that. */
  readonly kinds: ReadonlyMap<number, { figures: number; texts: number }>;
  readonly left: number;
}

const LEAST_COLUMNS = 3;
const LEAST_FIGURES = 2;

/** A cell that is no scorecard's, with its column. */
type Placed = readonly [column: number, cell: Cell];

/** What is shown in a row outside the scorecards that stand there. */
function cellsAround({ rows }: Grid, scorecards: readonly Scorecard[], row: number): readonly Placed[] {
  const cells = rows[row];
  if (!cells) return [];
  const here = scorecards.filter(({ range }) => row >= range.top && row <= range.bottom);
  const right = Math.max(-1, ...here.map(({ range }) => range.right));
  const left = Math.min(here.length > 0 ? Infinity : 0, ...here.map(({ range }) => range.left));
  const found: Placed[] = [];
  for (let column = 0; column < cells.length; column++) {
    // Between the first and the last scorecard of a row nothing is looked at.
    if (column === left && right > column) column = right + 1;
    const cell = cells[column];
    if (showsSomething(cell)) found.push([column, cell]);
  }
  return found;
}

function findBlocks(grid: Grid, cellsIn: (row: number) => readonly Placed[]): readonly Block[] {
  const blocks: Block[] = [];
  let rows = new Map<number, readonly Placed[]>();
  const close = () => {
    if (rows.size > 0) blocks.push(describeBlock(rows));
    rows = new Map();
  };
  for (let row = 0; row < grid.rows.length; row++) {
    const cells = cellsIn(row);
    if (cells.length === 0) close();
    else rows.set(row, cells);
  }
  close();
  return blocks;
}

function describeBlock(rows: Block['rows']): Block {
  const kinds = new Map<number, { figures: number; texts: number }>();
  const heading = [...rows].find(([, cells]) => headsColumns(cells))?.[0] ?? null;
  if (heading === null) return { rows, heading, kinds, left: 0 };
  for (const [row, cells] of rows) {
    if (row <= heading) continue;
    for (const [column, cell] of cells) {
      const kind = kinds.get(column) ?? { figures: 0, texts: 0 };
      if (isFigureOrDate(cell)) kind.figures++;
      else kind.texts++;
      kinds.set(column, kind);
    }
  }
  return { rows, heading, kinds, left: rows.get(heading)![0]![0] };
}

function headsColumns(cells: readonly Placed[]): boolean {
  const isHeading = ([, { value }]: Placed) =>
    typeof value === 'string' || (typeof value === 'number' && isYearNumber(value));
  return cells.length >= LEAST_COLUMNS && typeof cells[0]![1].value === 'string' && cells.every(isHeading);
}

/** Whether it is a table that reports: right of its first column stand figures or dates. */
function isReported({ heading, kinds, left }: Block): boolean {
  return (
    heading !== null && [...kinds].some(([column, { figures }]) => column > left && figures >= LEAST_FIGURES)
  );
}

const FIGURE = /^[-+(<>≤≥~£$€]{0,3}\s?\d[\d.,\s]{0,15}\s?(?:%|[km]\b|\))?$/i;
const DATE =
  /^(?:\d{1,2}(?:st|nd|rd|th)?[\s./-]\s?)?(?:\d{1,2}|\p{L}{3,9}\.?)[\s./-]\s?(?:\d{4}|\d\d)$|^\d{4}-\d\d(?:-\d\d)?$/u;

function isFigureOrDate({ value, text }: Cell): boolean {
  if (typeof value === 'number') return true;
  if (typeof value !== 'string') return false;
  const plain = text.trim();
  return plain.length < 25 && (FIGURE.test(plain) || DATE.test(plain));
}

function textsIn(grid: Grid, block: Block): readonly TextAround[] {
  const isTable = isReported(block);
  return [...block.rows].flatMap(([row, cells]) => {
    if (grid.hiddenRows.has(row)) return [];
    return cells.flatMap(([column, cell]): TextAround[] => {
      if (!isTyped(cell) || grid.hiddenColumns.has(column)) return [];
      const isEntry = isTable && row > block.heading! && block.kinds.size >= LEAST_COLUMNS;
      const { figures, texts } = block.kinds.get(column) ?? { figures: 0, texts: 0 };
      return [
        {
          cell: { row, column },
          text: oneLine(cell.text),
          heading: isEntry ? labelAt(grid, block.heading!, column) : null,
          name: isEntry ? nameOf(cells, column) : '',
          isEntry,
          isAmongFigures: isEntry && column > block.left && isMostly(figures, texts),
        },
      ];
    });
  });
}

function isMostly(figures: number, texts: number): boolean {
  return figures > 2 && texts * 4 <= figures + texts;
}

function isTyped(cell: Cell | undefined): cell is Cell {
  return typeof cell?.value === 'string' && cell.value !== '' && !cell.isFormula;
}

/** What the rows of a scorecard say in columns of which no rule reads the words. */
function textsAmongRows(grid: Grid, scorecard: Scorecard): readonly TextAround[] {
  const { figureColumns, otherColumns, headerRows, range } = scorecard;
  // Where figures are scattered over the sheet, so are words.
  if (figureColumns.some(({ column }) => column === null)) return [];
  const read = new Set(['comment', 'indicator', 'service']);
  const columns = otherColumns.filter(
    ({ column, role, certainty }) =>
      !read.has(role ?? '') &&
      (role !== null || certainty === 'not placed') &&
      !grid.hiddenColumns.has(column),
  );
  const names = otherColumns.find(({ role }) => role === 'indicator')?.column ?? range.left;
  const first = Math.max(range.top, ...headerRows) + 1;
  return columns.flatMap(({ column, role, label }) => {
    const found: number[] = [];
    const kind = { figures: 0, texts: 0 };
    for (let row = first; row <= range.bottom; row++) {
      const cell = grid.rows[row]?.[column];
      if (cell === undefined) continue;
      if (isFigureOrDate(cell)) kind.figures++;
      else if (cell.value !== '') kind.texts++;
      if (isTyped(cell) && !grid.hiddenRows.has(row) && CAN_BE_LEFT.test(cell.text)) found.push(row);
    }
    return found.map((row): TextAround => {
      const named = grid.rows[row]![names]?.text ?? '';
      return {
        cell: { row, column },
        text: oneLine(grid.rows[row]![column]!.text),
        heading: clip(oneLine(label), LONGEST_LABEL),
        name: clip(oneLine(named), LONGEST_LABEL),
        isEntry: role === null || WRITTEN.has(role),
        isAmongFigures: COUNTED.has(role) && isMostly(kind.figures, kind.texts),
      };
    });
  });
}

function labelAt(grid: Grid, heading: number, column: number): string {
  return clip(oneLine(grid.rows[heading]?.[column]?.text ?? ''), LONGEST_LABEL);
}

/** What a row begins with left of a cell: the first words, past a number or a reference. */
function nameOf(cells: readonly Placed[], column: number): string {
  const before = cells.flatMap(([at, cell]) => (at < column && isTyped(cell) ? [cell] : []));
  const named = before.find(({ text }) => /\p{L}{3}/u.test(text)) ?? before[0];
  return named ? clip(oneLine(named.text), LONGEST_LABEL) : '';
}

const LEAST_FORMULAS = 3;

/** The figures of a table that are typed among formulas, column by column. */
function typedIn(grid: Grid, block: Block): readonly TypedAround[] {
  const body = [...block.rows.keys()].filter((row) => row > block.heading! && !isTotal(grid, row));
  return [...block.kinds].flatMap(([column, { figures }]) => {
    const heading = labelAt(grid, block.heading!, column);
    if (figures <= LEAST_FORMULAS || heading === '' || column === block.left) return [];
    const found: TypedAround[] = [];
    let run: number[] = [];
    for (const row of [...body, -1]) {
      const isNext = run.length === 0 || row === run.at(-1)! + 1;
      if (isNumber(grid.rows[row]?.[column]) && isNext) {
        run.push(row);
        continue;
      }
      found.push(...typedInRun(block, run, column, heading));
      run = isNumber(grid.rows[row]?.[column]) ? [row] : [];
    }
    return found;
  });
}

function typedInRun(
  { rows }: Block,
  run: readonly number[],
  column: number,
  heading: string,
): readonly TypedAround[] {
  const cellAt = (row: number) => rows.get(row)!.find(([at]) => at === column)![1];
  const typed = run.filter((row) => !cellAt(row).isFormula);
  const count = run.length - typed.length;
  if (typed.length !== 1 || count < LEAST_FORMULAS) return [];
  const [row] = typed as [number];
  const others = rows.get(row)!.filter(([at, cell]) => at !== column && isNumber(cell));
  const isWorkedOut = others.length > 1 && others.every(([, cell]) => cell.isFormula);
  // What a running sum begins with is typed, and so is what it all is worked out from.
  if (!isWorkedOut && (count < LEAST_FORMULAS + 1 || row === run[0])) return [];
  const name = nameOf(rows.get(row)!, column);
  return [{ cell: { row, column }, text: oneLine(cellAt(row).text), heading, name, count, of: run.length }];
}

function isNumber(cell: Cell | undefined): boolean {
  return typeof cell?.value === 'number' && !isDateFormat(cell.numberFormat);
}

function isTotal(grid: Grid, row: number): boolean {
  return (
    beginsWithTotal(grid, row) ||
    grid.rows[row]!.some((cell, column) => cell?.sums && isDown(cell.sums, { row, column }))
  );
}

/** Whether a block is added up in the column of the sum, above it. */
function isDown(sums: SumRange, { row, column }: CellAddress): boolean {
  return (
    isAddedUp(sums) && !sums.isListed && sums.left === column && sums.right === column && sums.bottom < row
  );
}

/** The sums of columns, of no indicator, that stop short. */
function findShortSums(grid: Grid, scorecards: readonly Scorecard[]): readonly SumAround[] {
  const found: SumAround[] = [];
  const rowsRead = once(
    () =>
      new Map(
        scorecards.flatMap((one) =>
          one.indicators.flatMap((row) => row.rows.map((at) => [at, row] as const)),
        ),
      ),
  );
  for (const [row, cells] of grid.rows.entries()) {
    if (!cells?.some((cell) => cell?.sums)) continue;
    const own = cells.flatMap((cell, column) =>
      cell?.sums && isDown(cell.sums, { row, column }) ? [{ column, cell, sums: cell.sums }] : [],
    );
    for (const { column, cell, sums } of own.length > MOST_SUMS ? [] : own) {
      const left = leftBetween(grid, { row, column }, sums);
      const wider = own.filter(
        (other) =>
          other.sums.top <= sums.top && other.sums.bottom >= sums.bottom && sizeOf(other.sums) > sizeOf(sums),
      );
      const isShorter = wider.length * 2 > own.length - 1;
      if (left.length === 0 && !isShorter) continue;
      const isFigure = rowsRead()
        .get(row)
        ?.values.some((value) => isSamePlace(value.cell, { row, column }));
      if (isFigure) continue;
      found.push({
        cell: { row, column },
        text: oneLine(cell.text),
        name: nameOf(cellsAround(grid, [], row), column),
        sums,
        left,
        wider: left.length > 0 ? null : { cell: { row, column: wider[0]!.column }, sums: wider[0]!.sums },
      });
    }
  }
  return found;
}

/** The figures between a block and its sum; none where a formula is among them, or as many as in the block. */
function leftBetween({ rows }: Grid, { row, column }: CellAddress, sums: SumRange): SumAround['left'] {
  if (row - sums.bottom - 1 > sizeOf(sums)) return [];
  const left: { cell: CellAddress; text: string }[] = [];
  for (let at = sums.bottom + 1; at < row; at++) {
    const cell = rows[at]?.[column];
    if (cell?.isFormula) return [];
    if (isNumber(cell)) left.push({ cell: { row: at, column }, text: oneLine(cell!.text) });
  }
  return left;
}

function sizeOf({ top, bottom }: SumRange): number {
  return bottom - top + 1;
}
