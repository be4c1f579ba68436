import type { CellAddress, CellRange } from '../sheet/address';
import { type Cell, isCellError } from '../sheet/grid';
import type { Value } from '../scorecard/scorecard';
import { alterValue } from '../scorecard/alterValue';
import type { PlacedColumn } from './columns/tableColumns';
import { BLANK, type Figure, printedDecimals, readFigureText, readNumberCell } from './figures';
import { oneLine } from '../text/fold';

/** What a figure is read from. */
export interface ValueSource {
  readonly row: number;
  readonly column: PlacedColumn;
  /** What stands in the cell; undefined where it is blank. */
  readonly holds: Cell | undefined;
  readonly place: Value['place'];
}

const NO_FIGURE: Figure = { ...BLANK, kind: 'text' };
const ERROR: Figure = { ...BLANK, kind: 'error' };
/** What every number cell says beside its number. */
const NUMBER: Figure = { ...BLANK, kind: 'number' };

/**
 * Reads one figure.
 * @param inItsRow what typed text says in its own row, where that is not what it says by itself
 */
export function readValue(source: ValueSource, inItsRow: Figure | null = null): Value {
  const { holds } = source;
  if (inItsRow) return new ReadValue(source, inItsRow, inItsRow.number, inItsRow.decimals);
  if (typeof holds?.value !== 'number') {
    const figure = holds ? readFigure(holds) : BLANK;
    return new ReadValue(source, figure, figure.number, figure.decimals);
  }
  const number = readNumberCell(holds.value, holds.numberFormat);
  return number === null
    ? new ReadValue(source, NO_FIGURE, null, 0)
    : new ReadValue(source, NUMBER, number, decimalsOf(number, holds));
}

/**
 * A figure as it was read. A large sheet has a million, so that each holds little more than its number: what it says
 * beside that it shares with all that say the same, and the rest stands in its cell.
 */
class ReadValue implements Value {
  readonly column: PlacedColumn;
  readonly place: Value['place'];
  private readonly row: number;
  private readonly holds: Cell | undefined;

  constructor(
    { row, column, holds, place }: ValueSource,
    private readonly figure: Figure,
    readonly number: number | null,
    readonly decimals: number,
  ) {
    this.row = row;
    this.column = column;
    this.holds = holds;
    this.place = place;
  }

  get cell(): CellAddress {
    return { row: this.row, column: this.column.column };
  }

  get text(): string {
    return this.holds ? oneLine(this.holds.text) : '';
  }

  get kind(): Value['kind'] {
    return this.figure.kind;
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

  get sums(): CellRange | undefined {
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
