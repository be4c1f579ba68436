import type { CellAddress } from '../sheet/address';
import type { SumRange } from '../sheet/sumRange';
import { type Cell, isCellError } from '../sheet/grid';
import type { Value } from '../scorecard/scorecard';
import { alterValue } from '../scorecard/alterValue';
import type { PlacedColumn } from './columns/tableColumns';
import { BLANK, type Figure, printedDecimals, readFigureText, readNumberCell } from './figures';
import { oneLine } from '../text/fold';

/** The places of a column's figures that have as much in common: all that are the rows' own, all under merged areas. */
export interface ValueSlot {
  readonly column: PlacedColumn;
  readonly place: Value['place'];
}

const NO_FIGURE: Figure = { ...BLANK, kind: 'text' };
const ERROR: Figure = { ...BLANK, kind: 'error' };
/** What number cells say beside their number, by their decimals. */
const NUMBERS: Figure[] = [];

/**
 * Reads one figure.
 * @param holds what stands in the cell; undefined where it is blank
 */
export function readValue(row: number, slot: ValueSlot, holds: Cell | undefined): Value {
  if (typeof holds?.value !== 'number') {
    const figure = holds ? readFigure(holds) : BLANK;
    return new ReadValue(row, slot, holds, figure, figure.number);
  }
  const number = readNumberCell(holds.value, holds.numberFormat);
  const figure = number === null ? NO_FIGURE : numberWith(decimalsOf(number, holds));
  return new ReadValue(row, slot, holds, figure, number);
}

/** A figure whose typed text says something else in its own row than by itself. */
export function readValueAs(row: number, slot: ValueSlot, holds: Cell | undefined, figure: Figure): Value {
  return new ReadValue(row, slot, holds, figure, figure.number);
}

function numberWith(decimals: number): Figure {
  return (NUMBERS[decimals] ??= { ...BLANK, kind: 'number', decimals });
}

/**
 * A figure as it was read. A large sheet has a million, so that each holds little more than its number: what it says
 * beside that it shares with all that say the same, and the rest stands in its cell.
 */
class ReadValue implements Value {
  constructor(
    private readonly row: number,
    private readonly slot: ValueSlot,
    private readonly holds: Cell | undefined,
    private readonly figure: Figure,
    readonly number: number | null,
  ) {}

  get column(): PlacedColumn {
    return this.slot.column;
  }

  get place(): Value['place'] {
    return this.slot.place;
  }

  get cell(): CellAddress {
    return { row: this.row, column: this.slot.column.column };
  }

  get text(): string {
    return this.holds ? oneLine(this.holds.text) : '';
  }

  get kind(): Value['kind'] {
    return this.figure.kind;
  }

  get decimals(): number {
    return this.figure.decimals;
  }

  get mark(): Value['mark'] {
    return this.figure.mark;
  }

  get bound(): Value['bound'] {
    return this.figure.bound;
  }

  get relative(): Value['relative'] {
    return this.figure.relative;
  }

  get range(): Value['range'] {
    return this.figure.range;
  }

  get aside(): Value['aside'] {
    return this.figure.aside;
  }

  get saying(): Value['saying'] {
    return this.figure.saying;
  }

  get strayMark(): Value['strayMark'] {
    return this.figure.strayMark;
  }

  get isStoredAsText(): boolean {
    const { kind, mark, bound, aside } = this.figure;
    return kind === 'number' && typeof this.holds?.value === 'string' && !mark && !bound && !aside;
  }

  get raw(): Value['raw'] {
    const value = this.holds?.value;
    return value === undefined ? null : isCellError(value) ? value.error : value;
  }

  get numberFormat(): string {
    return this.holds?.numberFormat ?? 'General';
  }

  get isFormula(): boolean {
    return this.holds?.isFormula ?? false;
  }

  get sums(): SumRange | undefined {
    return this.holds?.sums;
  }

  toJSON(): Value {
    return alterValue(this, {});
  }
}

function readFigure({ value }: Cell): Figure {
  if (typeof value === 'string') return readFigureText(value);
  return typeof value === 'boolean' ? NO_FIGURE : ERROR;
}

function decimalsOf(number: number, cell: Cell): number {
  const isWholeAsShown = Number.isInteger(number) && !cell.numberFormat.includes('.');
  return isWholeAsShown ? 0 : printedDecimals(oneLine(cell.text), number);
}
