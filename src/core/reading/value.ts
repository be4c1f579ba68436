import type { CellAddress } from '../sheet/address';
import type { SumRange } from '../sheet/sumRange';
import { type Cell, isCellError } from '../sheet/grid';
import type { Value } from '../scorecard/scorecard';
import { alterValue } from '../scorecard/alterValue';
import type { PlacedColumn } from './columns/tableColumns';
import { withDecimalPoints } from './decimalCommas';
import { BLANK, type Figure, printedDecimals, readFigureText, readNumberCell } from './figures';
import { oneLine } from '../text/fold';

// So many cells of a column are told apart; a column that says more says most of it once.
const MOST_KNOWN = 4096;

/** The places of a column's figures that have as much in common: all that are the rows' own, all under merged areas. */
export class ValueSlot {
  /** Hidden, so that figures compare by what they say, not by what else was read. */
  readonly #known = new Map<Cell | undefined, Told>();

  readonly #hasDecimalCommas: () => boolean;

  /** @param hasDecimalCommas whether figures are typed with a comma before their decimals; asked only where one is typed */
  constructor(
    readonly column: PlacedColumn,
    readonly place: Value['place'],
    hasDecimalCommas: () => boolean,
  ) {
    this.#hasDecimalCommas = hasDecimalCommas;
  }

  hasDecimalCommas(): boolean {
    return this.#hasDecimalCommas();
  }

  /** What a cell says here, worked out once for all rows that it stands in. */
  read(holds: Cell | undefined): Told {
    let told = this.#known.get(holds);
    if (told) return told;
    if (this.#known.size === MOST_KNOWN) this.#known.clear();
    this.#known.set(holds, (told = tell(this, holds)));
    return told;
  }
}

/** What a figure says, wherever in its column it stands. */
class Told {
  /** Made when it is asked for, and hidden, so that figures compare alike whether it was. */
  #text: string | null = null;

  constructor(
    readonly slot: ValueSlot,
    readonly holds: Cell | undefined,
    readonly figure: Figure,
    readonly number: number | null = figure.number,
  ) {}

  get text(): string {
    return (this.#text ??= this.holds ? oneLine(this.holds.text) : '');
  }
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
  return new ReadValue(row, slot.read(holds));
}

/** A figure whose typed text says something else in its own row than by itself. */
export function readValueAs(row: number, slot: ValueSlot, holds: Cell | undefined, figure: Figure): Value {
  return new ReadValue(row, new Told(slot, holds, figure));
}

function tell(slot: ValueSlot, holds: Cell | undefined): Told {
  if (typeof holds?.value !== 'number') {
    return new Told(slot, holds, holds ? readFigure(holds, slot) : BLANK);
  }
  const number = readNumberCell(holds.value, holds.numberFormat);
  const figure = number === null ? NO_FIGURE : numberWith(decimalsOf(number, holds));
  return new Told(slot, holds, figure, number);
}

function numberWith(decimals: number): Figure {
  return (NUMBERS[decimals] ??= { ...BLANK, kind: 'number', decimals });
}

/**
 * A figure as it was read. A large sheet has a million, so that each holds nothing but its row: what it says it shares
 * with all that say the same.
 */
class ReadValue implements Value {
  constructor(
    private readonly row: number,
    private readonly told: Told,
  ) {}

  get column(): PlacedColumn {
    return this.told.slot.column;
  }

  get place(): Value['place'] {
    return this.told.slot.place;
  }

  get cell(): CellAddress {
    return { row: this.row, column: this.column.column };
  }

  get text(): string {
    return this.told.text;
  }

  get number(): number | null {
    return this.told.number;
  }

  get kind(): Value['kind'] {
    return this.told.figure.kind;
  }

  get decimals(): number {
    return this.told.figure.decimals;
  }

  get mark(): Value['mark'] {
    return this.told.figure.mark;
  }

  get bound(): Value['bound'] {
    return this.told.figure.bound;
  }

  get relative(): Value['relative'] {
    return this.told.figure.relative;
  }

  get range(): Value['range'] {
    return this.told.figure.range;
  }

  get aside(): Value['aside'] {
    return this.told.figure.aside;
  }

  get saying(): Value['saying'] {
    return this.told.figure.saying;
  }

  get strayMark(): Value['strayMark'] {
    return this.told.figure.strayMark;
  }

  get isStoredAsText(): boolean {
    const { kind, mark, bound, aside } = this.told.figure;
    const isTyped = kind === 'number' && typeof this.told.holds?.value === 'string';
    // Where commas are at home, what was typed with them is a number.
    return isTyped && !mark && !bound && !aside && !this.told.slot.hasDecimalCommas();
  }

  get raw(): Value['raw'] {
    const value = this.told.holds?.value;
    return value === undefined ? null : isCellError(value) ? value.error : value;
  }

  get numberFormat(): string {
    return this.told.holds?.numberFormat ?? 'General';
  }

  get isFormula(): boolean {
    return this.told.holds?.isFormula ?? false;
  }

  get sums(): SumRange | undefined {
    return this.told.holds?.sums;
  }

  toJSON(): Value {
    return alterValue(this, {});
  }
}

function readFigure({ value }: Cell, slot: ValueSlot): Figure {
  if (typeof value === 'string')
    return readFigureText(slot.hasDecimalCommas() ? withDecimalPoints(value) : value);
  return typeof value === 'boolean' ? NO_FIGURE : ERROR;
}

function decimalsOf(number: number, cell: Cell): number {
  const isWholeAsShown = Number.isInteger(number) && !cell.numberFormat.includes('.');
  return isWholeAsShown ? 0 : printedDecimals(oneLine(cell.text), number);
}
