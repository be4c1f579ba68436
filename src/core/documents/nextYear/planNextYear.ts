import { type CellAddress, type CellRange, columnLetters, contains, rangeToA1 } from '../../sheet/address';
import { type Grid, showsSomething } from '../../sheet/grid';
import type { AlteredCopy } from '../../sheet/host';
import type { OtherRole, Scorecard, Value } from '../../scorecard/scorecard';
import type { Settings } from '../../scorecard/settings';
import { type ColumnMoves, planColumns } from './columnMoves';
import { NewCells } from './newCells';
import { moveHeadings } from './headingEdits';
import { findMisreading } from './misreading';
import { nameNextYear } from './nameNextYear';
import { type Counted, sayNotes } from './sayNotes';

/** A sheet for next year's scorecard, as it is shown before it is made. */
export interface NextYearPlan {
  readonly copy: AlteredCopy;
  /** What the headings said and are to say, in the order of the sheet. */
  readonly headings: readonly {
    readonly cell: CellAddress;
    readonly before: string;
    readonly after: string;
  }[];
  /** What happens to the figures and words below them, a plain sentence each. */
  readonly notes: readonly string[];
}

/** A plan, or one plain sentence that says why there is none. */
export type NextYear =
  { readonly plan: NextYearPlan; readonly refused: null } | { readonly plan: null; readonly refused: string };

/** What is said of this year's figures, and goes with them. */
const OF_THE_YEAR: ReadonlySet<OtherRole | null> = new Set<OtherRole | null>([
  'comment',
  'status',
  'direction',
  'variance',
  'complete',
  'rank',
  'forecast',
  'numerator',
  'denominator',
  'stretch',
  'figure-year',
]);

/**
 * Next year's scorecard from this year's: the same sheet with its headings a year on, figures under the year that they are
 * of, and blank what is still to be set or reported.
 *
 * @param scorecards all those of the sheet
 * @param taken the names of the workbook's sheets
 */
export function planNextYear(
  grid: Grid,
  scorecards: readonly Scorecard[],
  taken: readonly string[],
  settings: Settings = {},
): NextYear {
  if (scorecards.length === 0)
    return refuse(`Sheet “${grid.sheet}” has no scorecard to start a new one from.`);
  const columns = scorecards.map(planColumns);
  if (!columns.some(({ moves }) => moves.some(({ isMoved }) => isMoved))) {
    return refuse(
      `No heading on sheet “${grid.sheet}” names a year that moves on: baselines, numbered years and end targets far ahead stay as they are.`,
    );
  }
  const name = nameNextYear(grid.sheet, scorecards, taken);
  const full = drawUp(grid, scorecards, columns, name);
  const misreading = findMisreading(grid, scorecards, columns, full.copy, settings);
  return misreading === null ? { plan: full, refused: null } : refuse(misreading);
}

function refuse(refused: string): NextYear {
  return { plan: null, refused };
}

function drawUp(
  grid: Grid,
  scorecards: readonly Scorecard[],
  columns: readonly ColumnMoves[],
  name: string,
): NextYearPlan {
  const draft = new NewCells(grid, name);
  const counted: Counted = { kept: 0, blanked: 0, words: 0, formulas: 0, marked: 0 };
  const headings = scorecards.flatMap((scorecard, index) => {
    const above = scorecards.filter(({ range }) => range.bottom < scorecard.range.top);
    const free = Math.max(0, ...above.map(({ range }) => range.bottom + 1));
    return moveHeadings(grid, scorecard, columns[index]!, free);
  });
  for (const { cell, after } of headings) draft.put(cell, after);
  const added = scorecards.flatMap((scorecard, index) => {
    moveFigures(draft, scorecard, columns[index]!, counted);
    clearWords(draft, grid, scorecard, counted);
    const column = keepLast(draft, grid, scorecard, columns[index]!, counted);
    markBare(draft, scorecard, columns[index]!, column, counted);
    return column ?? [];
  });
  for (const { indicators } of scorecards) {
    keepSums(
      draft,
      indicators.flatMap(({ values }) => values),
    );
  }
  return {
    copy: { from: grid.sheet, name, edits: draft.all() },
    headings: headings.map(({ cell, holds, after }) => ({ cell, before: holds.text, after: String(after) })),
    notes: sayNotes(counted, [...new Set(added)].map(columnLetters), scorecards),
  };
}

/** Each figure under the heading that now names its year. */
function moveFigures(
  draft: NewCells,
  { indicators }: Scorecard,
  { moves }: ColumnMoves,
  counted: Counted,
): void {
  for (const { values } of indicators) {
    values.forEach((value, index) => {
      const { takes } = moves[index]!;
      if (value.place !== 'own' || takes === index || value.sums) return;
      const taken = takes === null ? null : values[takes]!;
      const after = taken?.place === 'own' ? plainOf(taken) : null;
      const format = after !== null && taken && taken.numberFormat !== value.numberFormat;
      const isNew = draft.put(value.cell, after, format ? { numberFormat: taken.numberFormat } : {});
      if (after !== null) counted.kept++;
      else if (isNew && value.raw !== null) counted.blanked++;
      if (isNew && value.isFormula) counted.formulas++;
    });
  }
}

/** What a figure's cell shows; an error is not worth keeping. */
function plainOf({ raw, kind }: Value): Value['raw'] {
  return kind === 'error' ? null : raw;
}

/** A sum of its own column stays a sum, and comes to what stands there now. */
function keepSums(draft: NewCells, values: readonly Value[]): void {
  for (const { sums, place, cell } of values) {
    if (!sums || place !== 'own') continue;
    let sum = 0;
    for (let row = sums.top; row <= sums.bottom; row++)
      for (let column = sums.left; column <= sums.right; column++) {
        const part = draft.at({ row, column });
        if (typeof part === 'number') sum += part;
      }
    draft.put(cell, sum, { formula: `SUM(${rangeToA1(sums)})` });
  }
}

/** Comments, colours and arrows tell of figures that are not there any more. What is worked out goes on being so. */
function clearWords(
  draft: NewCells,
  grid: Grid,
  { indicators, otherColumns }: Scorecard,
  counted: Counted,
): void {
  const rows = [...new Set(indicators.flatMap((indicator) => indicator.rows))];
  const clear = (cell: CellAddress) => {
    const held = grid.rows[cell.row]?.[cell.column];
    if (showsSomething(held) && !held.isFormula && draft.put(cell, null)) counted.words++;
  };
  for (const { column, role } of otherColumns)
    if (OF_THE_YEAR.has(role)) for (const row of rows) clear({ row, column });
  for (const { comment } of indicators) if (comment && comment.text !== '') clear(comment.cell);
}

/** Where the sheet has no column for the latest actuals any more, they get one beside the table; answers which. */
function keepLast(
  draft: NewCells,
  grid: Grid,
  { indicators, figureColumns, range, headerRows }: Scorecard,
  { leftOver }: ColumnMoves,
  counted: Counted,
): number | null {
  const old = leftOver === null ? undefined : figureColumns[leftOver];
  if (!old || old.column === null) return null;
  const column = freeColumn(grid, range);
  draft.put({ row: Math.max(old.labelCell.row, headerRows.at(-1)!), column }, old.label);
  for (const { values } of indicators) {
    const value = values[leftOver!]!;
    const after = value.place === 'own' ? plainOf(value) : null;
    if (after === null) continue;
    const { numberFormat } = value;
    draft.put({ row: value.cell.row, column }, after, numberFormat === 'General' ? {} : { numberFormat });
    counted.kept++;
  }
  return column;
}

/** A row without any figure would be taken for a heading, so it says that the last one is missing. */
function markBare(
  draft: NewCells,
  { indicators, figureColumns }: Scorecard,
  { moves }: ColumnMoves,
  added: number | null,
  counted: Counted,
): void {
  for (const { values, nameCell } of indicators) {
    const own = values.filter(({ place }) => place === 'own');
    const beside = added === null ? [] : [{ row: nameCell.row, column: added }];
    const cells = [...own.map(({ cell }) => cell), ...beside];
    if (cells.length === 0 || cells.some((cell) => draft.at(cell) !== null)) continue;
    const actuals = own.filter(({ column }) => column.field === 'actual');
    const last =
      actuals.find(({ column }) => moves[figureColumns.indexOf(column)]?.takes != null) ?? actuals[0];
    if (draft.put(beside[0] ?? (last ?? own[0]!).cell, 'N/A')) counted.marked++;
  }
}

/** The first column right of a table in which nothing stands beside it. */
function freeColumn({ rows, merges }: Grid, { top, bottom, right }: CellRange): number {
  for (let column = right + 1; ; column++) {
    const isMerged = merges.some(
      (area) =>
        area.top <= bottom && area.bottom >= top && contains({ ...area, top, bottom }, { row: top, column }),
    );
    if (isMerged) continue;
    let row = top;
    while (row <= bottom && !showsSomething(rows[row]?.[column])) row++;
    if (row > bottom) return column;
  }
}
