import { rangeToA1 } from '../../src/core/sheet/address';
import { NOT_CALCULATED, type Cell, type Grid } from '../../src/core/sheet/grid';
import { openWorkbook } from '../../src/file';
import type { TestCell } from '../support/grid';
import type { EmulatedExcel } from './emulatedExcel';
import { addSheet } from './openHost';

/**
 * Opens a workbook file in an emulated Excel: values, number formats, merged areas, hidden rows, columns and sheets. Of
 * a formula it knows what it came to, not what it says; formats of blank cells, notes and all looks are not read.
 */
export function loadWorkbook(excel: EmulatedExcel, bytes: Uint8Array, fileName: string): void {
  for (const grid of openWorkbook(bytes, fileName).grids()) loadSheet(excel, grid, fileName);
  const { book } = excel;
  book.name = fileName;
  book.active = book.sheets.find(({ visibility }) => visibility === 'Visible') ?? null;
  if (book.active) book.selection = [book.active.id, { top: 0, left: 0, bottom: 0, right: 0 }];
}

function loadSheet(excel: EmulatedExcel, grid: Grid, fileName: string): void {
  const rows = Array.from(grid.rows, (row) => Array.from(row ?? [], (cell) => testCell(cell, fileName)));
  addSheet(excel, rows, {
    sheet: grid.sheet,
    isHidden: grid.isHidden,
    merges: grid.merges.map(rangeToA1),
    hiddenRows: [...grid.hiddenRows],
    hiddenColumns: [...grid.hiddenColumns],
    date1904: grid.date1904,
  });
}

function testCell(cell: Cell | undefined, fileName: string): TestCell {
  if (!cell) return null;
  const { value, numberFormat, isFormula } = cell;
  if (typeof value === 'object' && value.error === NOT_CALCULATED)
    throw new Error(`${fileName} holds formulas that Excel would work out when it opens it, and we cannot`);
  return { value, format: numberFormat, isFormula };
}
