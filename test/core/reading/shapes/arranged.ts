import { arrange } from '../../../../src/core/reading/shapes';
import { MergeIndex } from '../../../../src/core/reading/merges';
import { rangeToA1, toA1 } from '../../../../src/core/sheet/address';
import { gridOf, type TestCell, type TestSheet } from '../../../support/grid';

export interface Sheet {
  readonly rows: readonly (readonly TestCell[])[];
  readonly sheet?: TestSheet;
}

/** Each arrangement of a sheet: its shape and region, its headings, and its rows with the cell that each thing came from. */
export function arranged({ rows, sheet }: Sheet): string[] {
  const grid = gridOf(rows, sheet);
  return arrange(grid, new MergeIndex(grid.merges)).arrangements.flatMap((one) => {
    const [head, ...body] = one.grid.rows.map((_, row) => row);
    const columns = one.grid.rows[head!]!.map((_, column) => column);
    const cellOf = (row: number, column: number) => {
      const origin = one.originOf(row, column);
      return origin ? `${one.grid.rows[row]![column]?.text ?? ''}@${toA1(origin)}` : '-';
    };
    return [
      `${one.shape} ${rangeToA1(one.region)}`,
      columns.map((column) => one.grid.rows[head!]![column]!.text).join(' | '),
      ...body.map((row) => columns.map((column) => cellOf(row, column)).join(' | ')),
    ];
  });
}

/** What a sheet looks like without fitting, and where it stops. */
export function unfit({ rows, sheet }: Sheet): string[] {
  const grid = gridOf(rows, sheet);
  return arrange(grid, new MergeIndex(grid.merges)).unfit.map(
    ({ cell, looksLike }) => `${toA1(cell)} ${looksLike}`,
  );
}
