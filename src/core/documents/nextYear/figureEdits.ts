import { isAddedUp } from '../../sheet/sumRange';
import { type CellRange, contains, rangeToA1 } from '../../sheet/address';
import { type Grid, showsSomething } from '../../sheet/grid';
import type { Scorecard, Value } from '../../scorecard/scorecard';
import type { ColumnMoves } from './columnMoves';
import type { NewCells } from './newCells';
import type { Counted } from './sayNotes';

/** Each figure under the heading that now names its year. */
export function moveFigures(
  draft: NewCells,
  { indicators }: Scorecard,
  { moves }: ColumnMoves,
  counted: Counted,
): void {
  for (const { values } of indicators) {
    values.forEach((value, index) => {
      const { takes } = moves[index]!;
      if (value.place !== 'own' || takes === index || isAddedUp(value.sums)) return;
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
export function keepSums(draft: NewCells, values: readonly Value[]): void {
  for (const { sums, place, cell } of values) {
    if (!isAddedUp(sums) || place !== 'own') continue;
    let sum = 0;
    for (let row = sums.top; row <= sums.bottom; row++)
      for (let column = sums.left; column <= sums.right; column++) {
        const part = draft.at({ row, column });
        if (typeof part === 'number') sum += part;
      }
    draft.put(cell, sum, { formula: `SUM(${rangeToA1(sums)})` });
  }
}

/** Where the sheet has no column for the latest actuals any more, they get one beside the table; answers which. */
export function keepLast(
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
export function markBare(
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
