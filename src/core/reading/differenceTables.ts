import type { Amount, AmountRow, DifferenceTable } from '../scorecard/amounts';
import { readPlainNumber } from '../scorecard/plainNumber';
import { type Cell, type Grid, showsSomething } from '../sheet/grid';
import { fold, oneLine } from '../text/fold';
import { groupBy } from '../text/groupBy';
import { printedDecimals, readNumberCell } from './figures';
import { MOST_ROWS } from './learnedTotals';
import { isYearNumber } from './periods';

const MOST_HEADINGS = 100;
const MOST_COLUMNS = 10;
/** So many columns away what a difference is worked out of is looked for. */
const FARTHEST = 20;
const LONGEST = { heading: 60, amount: 24, label: 60 } as const;
const LEAST_ROWS = 3;
/** So many rows without a figure end a table. */
const MOST_GAPS = 3;
/** So many rows that have nothing to be held against, one after another, may stand among the others. */
const MOST_BLANK = 12;
const NEAR = 3;

/** What heads a column of differences, in any table. */
const DIFFERENCE =
  /\b(?:variances?|variations?|var|differences?|diff|changes?|headroom|movement|over ?\/ ?\(?under\)?|under ?\/ ?\(?over\)?|shortfall|excess|surplus|deficit|gap|distance|delta|increase|decrease|growth|balance|remaining|unspent|(?:under|over)[- ]?sp(?:end|ent))\b|\+ ?\/ ?-|[±δ]/;
const SHARE = /^(?:(?:as (?:a )?)?(?:share|proportion|percentage|per ?cent|%)(?: (?:of|share).*)?|% ?of.*)$/;
/** What heads the means of several columns: "3-year average (2013/14 to 2015/16)", "Average of Q1 to Q4", "Mean". */
const MEAN =
  /^(?:(?:our|own|rolling|simple) )?(?:\d{1,2}|two|three|four|five|six|ten|twelve)[- ](?:years?|yrs?|months?|quarters?|qtrs?) (?:rolling )?(?:average|avg|mean)\b|^(?:(?:simple|annual|yearly|quarterly|monthly) )?(?:average|avg|mean)\.?(?: (?:of|over|for|q1|\(|(?:19|20)\d\d).*)?$/;

/** The columns of a sheet that are headed as differences, shares or means, with the figures that stand beside theirs. */
export function findDifferenceTables(grid: Grid): readonly DifferenceTable[] {
  if (grid.rows.length > MOST_ROWS) return [];
  const headings = grid.rows.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column) => {
      const kind = cell && !readAmount(cell) ? kindOf(cell) : null;
      return kind && isOverAmount(grid, row, column) ? [{ kind, row, column }] : [];
    }),
  );
  if (headings.length > MOST_HEADINGS) return [];
  return withJoined(headings.flatMap((heading) => tableUnder(grid, heading) ?? []));
}

type Kind = DifferenceTable['kind'];

function kindOf({ value, text }: Cell): Kind | null {
  if (typeof value !== 'string' || text.length > LONGEST.heading) return null;
  const plain = fold(text);
  if (SHARE.test(plain)) return 'share';
  if (DIFFERENCE.test(plain)) return 'difference';
  return MEAN.test(plain) ? 'mean' : null;
}

/** Tables of one heading in one column, page by page, are learnt from together as well, where one by itself has few rows. */
function withJoined(tables: readonly DifferenceTable[]): readonly DifferenceTable[] {
  const alike = groupBy(tables, ({ label, column }) => `${column} ${fold(label)}`);
  return [...alike.values()].flatMap(([first, ...more]) => {
    if (!first || more.length === 0) return first ?? [];
    return { ...first, rows: [first, ...more].flatMap(({ rows }) => rows) };
  });
}

function isOverAmount({ rows }: Grid, row: number, column: number): boolean {
  return rows.slice(row + 1, row + 1 + MOST_GAPS).some((cells) => readAmount(cells?.[column]));
}

function tableUnder(
  grid: Grid,
  { kind, row, column }: { readonly kind: Kind; readonly row: number; readonly column: number },
): DifferenceTable | null {
  const places = rowsUnder(grid, row, column);
  if (places.length < LEAST_ROWS) return null;
  const columns = columnsBeside(grid, places, column);
  const labels = new Map(columns.map((at) => [at, labelAt(grid, row, at)]));
  const rows = places.map((place) => readRow(grid, place, column, labels));
  return { kind, label: oneLine(grid.rows[row]![column]!.text), column, rows };
}

/** The rows below a heading that have a figure in its column, up to the next heading or a gap. */
function rowsUnder({ rows }: Grid, heading: number, column: number): readonly number[] {
  const found: number[] = [];
  let [gaps, blanks] = [0, 0];
  for (let row = heading + 1; row < rows.length && gaps < MOST_GAPS && blanks < MOST_BLANK; row++) {
    const cell = rows[row]?.[column];
    if (readAmount(cell)) {
      found.push(row);
      [gaps, blanks] = [0, 0];
    } else if (isWords(cell)) break;
    else if (!showsSomething(cell) && hasAmountNear(rows[row], column)) blanks++;
    else gaps++;
  }
  return found;
}

/** Whether a row has a figure near a column, so that it is one of the table's that has no difference. */
function hasAmountNear(cells: Grid['rows'][number], column: number): boolean {
  const near = cells?.slice(Math.max(0, column - NEAR), column + NEAR + 1) ?? [];
  return near.some((cell) => readAmount(cell));
}

function isWords(cell: Cell | undefined): boolean {
  return typeof cell?.value === 'string' && /\p{L}{4}/u.test(cell.text);
}

/** The nearest columns that have figures in half of the rows. */
function columnsBeside(grid: Grid, places: readonly number[], column: number): readonly number[] {
  const counted = (at: number) => places.filter((row) => readAmount(grid.rows[row]![at])).length;
  return Array.from({ length: 2 * FARTHEST + 1 }, (_, at) => column - FARTHEST + at)
    .sort((a, b) => Math.abs(a - column) - Math.abs(b - column))
    .filter((at) => at !== column && counted(at) * 2 >= places.length)
    .slice(0, MOST_COLUMNS);
}

function labelAt({ rows }: Grid, row: number, column: number): string {
  return oneLine(rows[row]?.[column]?.text ?? '').slice(0, LONGEST.label);
}

function readRow(
  { rows }: Grid,
  row: number,
  column: number,
  labels: ReadonlyMap<number, string>,
): AmountRow {
  const cells = rows[row]!;
  const place = (at: number, label: string) => ({
    ...readAmount(cells[at])!,
    cell: { row, column: at },
    label,
  });
  const beside = [...labels].filter(([at]) => readAmount(cells[at]));
  const words = cells.map((cell) => (isWordy(cell) ? fold(cell.text) : ''));
  const name = cells.find((cell, at) => at < column && isWordy(cell) && /\p{L}{2}/u.test(cell.text));
  return {
    name: oneLine(name?.text ?? '').slice(0, LONGEST.label),
    own: place(column, ''),
    amounts: new Map(beside.map(([at, label]) => [at, place(at, label)])),
    words,
  };
}

function isWordy(cell: Cell | undefined): cell is Cell {
  return showsSomething(cell) && typeof cell.value === 'string' && !readAmount(cell);
}

/** A number as it is shown, typed as text or not; null of dates, times, years and all else. */
function readAmount(cell: Cell | undefined): Pick<Amount, 'number' | 'decimals' | 'text'> | null {
  if (!cell) return null;
  const text = oneLine(cell.text);
  if (typeof cell.value === 'string') {
    const read = text.length <= LONGEST.amount && /\d/.test(text) ? readPlainNumber(fold(text)) : null;
    return read && { ...read, text };
  }
  if (typeof cell.value !== 'number' || isYearNumber(cell.value)) return null;
  const number = readNumberCell(cell.value, cell.numberFormat);
  return number === null ? null : { number, decimals: printedDecimals(text, number), text };
}
