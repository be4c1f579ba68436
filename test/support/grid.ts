import { format as formatNumber } from 'numfmt';
import { rangeFromA1 } from '../../src/core/sheet/address';
import { readSumRange } from '../../src/core/sheet/sumRange';
import type { Cell, CellError, Grid } from '../../src/core/sheet/grid';

/** A cell as a test writes it: a value, or a value with a number format or a formula behind it. */
export type TestCell =
  | string
  | number
  | boolean
  | null
  | undefined
  | CellError
  | {
      readonly value: string | number | boolean | CellError;
      readonly format?: string;
      readonly isFormula?: boolean;
      /** The formula behind the value, as Excel shows it. */
      readonly formula?: string;
    };

export interface TestSheet {
  readonly sheet?: string;
  readonly at?: string;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly isHidden?: boolean;
  readonly date1904?: boolean;
}

/** The Grid that a host would hand over for rows of plain values. */
export function gridOf(rows: readonly (readonly TestCell[])[], options: TestSheet = {}): Grid {
  const origin = rangeFromA1(options.at ?? 'A1')!;
  const grid: (Cell | undefined)[][] = [];
  rows.forEach((cells, rowIndex) => {
    cells.forEach((cell, columnIndex) => {
      const read = cellOf(cell);
      if (read) (grid[origin.top + rowIndex] ??= [])[origin.left + columnIndex] = read;
    });
  });
  return {
    sheet: options.sheet ?? 'Sheet1',
    isHidden: options.isHidden ?? false,
    rows: grid,
    merges: (options.merges ?? []).map((text) => rangeFromA1(text)!),
    hiddenRows: new Set(options.hiddenRows),
    hiddenColumns: new Set(options.hiddenColumns),
    date1904: options.date1904 ?? false,
  };
}

export function cellOf(cell: TestCell): Cell | undefined {
  if (cell === null || cell === undefined || cell === '') return undefined;
  const full = typeof cell === 'object' && 'value' in cell ? cell : { value: cell };
  const {
    value,
    format = 'General',
    formula,
    isFormula = formula !== undefined,
  } = full as Exclude<TestCell, null | undefined | string> & {
    value: Cell['value'];
    format?: string;
    isFormula?: boolean;
    formula?: string;
  };
  const sums = formula === undefined ? null : readSumRange(formula);
  const text =
    typeof value === 'object' ? value.error : typeof value === 'string' ? value : formatNumber(format, value);
  return { value, text, numberFormat: format, isFormula, ...(sums ? { sums } : {}) };
}
