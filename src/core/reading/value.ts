import type { CellAddress } from '../sheet/address';
import { type Cell, isCellError } from '../sheet/grid';
import type { FigureColumn, RelativeTarget, Value, ValueKind } from '../scorecard/scorecard';
import { type Figure, printedDecimals, readFigureText, readNumberCell } from './figures';
import { oneLine } from '../text/fold';

/**
 * One figure as it was read. A large sheet holds a million, of which few are ever shown: what is only shown is worked
 * out when it is asked for.
 */
export class SheetValue implements Value {
  readonly kind: ValueKind;
  readonly number: number | null;
  /** What few figures have: marks, bounds, references. */
  private readonly typed: Figure | null;

  constructor(
    private readonly row: number,
    readonly column: FigureColumn,
    private readonly source: Cell | undefined,
    readonly isCovered: boolean,
    /** What typed text says in its own row, where that is not what it says by itself. */
    inItsRow: Figure | null = null,
  ) {
    const value = source?.value;
    this.typed = inItsRow ?? (typeof value === 'string' ? readFigureText(value) : null);
    if (typeof value === 'number') {
      this.number = readNumberCell(value, source!.numberFormat);
      this.kind = this.number === null ? 'text' : 'number';
    } else if (this.typed) {
      ({ number: this.number, kind: this.kind } = this.typed);
    } else {
      this.number = null;
      this.kind = source === undefined ? 'missing' : isCellError(source.value) ? 'error' : 'text';
    }
  }

  get cell(): CellAddress {
    return { row: this.row, column: this.column.column };
  }

  get text(): string {
    return this.source ? oneLine(this.source.text) : '';
  }

  get decimals(): number {
    if (this.typed) return this.typed.decimals;
    if (this.number === null) return 0;
    const isWholeAsShown = Number.isInteger(this.number) && !this.numberFormat.includes('.');
    return isWholeAsShown ? 0 : printedDecimals(this.text, this.number);
  }

  get mark(): string | null {
    return this.typed?.mark ?? null;
  }

  get bound(): Value['bound'] {
    return this.typed?.bound ?? null;
  }

  get relative(): RelativeTarget | null {
    return this.typed?.relative ?? null;
  }

  get range(): Value['range'] {
    return this.typed?.range ?? null;
  }

  get aside(): string | null {
    return this.typed?.aside ?? null;
  }

  get saying(): string | null {
    return this.typed?.saying ?? null;
  }

  get strayMark(): string | null {
    return this.typed?.strayMark ?? null;
  }

  get isStoredAsText(): boolean {
    return this.typed !== null && this.kind === 'number' && !this.mark && !this.bound && !this.aside;
  }

  get raw(): Value['raw'] {
    if (!this.source) return null;
    const { value } = this.source;
    return isCellError(value) ? value.error : value;
  }

  get numberFormat(): string {
    return this.source?.numberFormat ?? 'General';
  }

  get isFormula(): boolean {
    return this.source?.isFormula ?? false;
  }
}
