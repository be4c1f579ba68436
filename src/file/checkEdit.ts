import type { CellEdit, Conflict } from '../core/sheet/edit';
import { maxColumns, maxRows, maxText } from './limits';

const maxFormula = 8_192;
const maxFormat = 255;

/** Texts have escapes for these; formulas and formats have none. */
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

/** Refuses an edit that no sheet could hold: whoever proposed it has a fault. */
export function checkEdit({ cell, after, formula, numberFormat }: CellEdit): void {
  const { row, column } = cell;
  const isPlace = Number.isInteger(row) && Number.isInteger(column) && row >= 0 && column >= 0;
  if (!isPlace || row >= maxRows || column >= maxColumns) {
    throw new RangeError(`No sheet has a cell in row ${row}, column ${column}`);
  }
  if (typeof after === 'number' && !Number.isFinite(after)) throw new RangeError(`No cell can hold ${after}`);
  if (typeof after === 'string' && after.length > maxText) {
    throw new RangeError(`No cell can hold a text of ${after.length} characters`);
  }
  if (formula !== undefined && formula.length > maxFormula) {
    throw new RangeError(`No cell can hold a formula of ${formula.length} characters`);
  }
  if (numberFormat !== undefined && numberFormat.length > maxFormat) {
    throw new RangeError(`No cell can have a number format of ${numberFormat.length} characters`);
  }
  if (notInXml.test(`${formula ?? ''}${numberFormat ?? ''}`)) {
    throw new RangeError('A formula or a number format holds a character that no file can');
  }
}

/** An edit that was checked when it was made, and cannot be written all the same: a fault of ours. */
export class EditInTheWay extends Error {
  override readonly name = 'EditInTheWay';
  constructor({ reason }: Conflict) {
    super(`An edit that was made could not be written: ${reason}`);
  }
}
