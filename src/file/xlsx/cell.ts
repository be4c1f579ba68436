import type { Cell, CellValue } from '../../core/sheet/grid';
import { showValue } from '../../core/sheet/numberFormat';

/** What many cells have in common, so that each cell need only point to it. */
export interface Look {
  readonly numberFormat: string;
  readonly isFormula: boolean;
  readonly date1904: boolean;
}

/** A cell of a file. Its text is made when it is asked for: of a million cells few are ever shown. */
export class FileCell implements Cell {
  constructor(
    readonly value: CellValue,
    private readonly look: Look,
  ) {}

  get text(): string {
    return showValue(this.value, this.look.numberFormat, this.look.date1904);
  }

  get numberFormat(): string {
    return this.look.numberFormat;
  }

  get isFormula(): boolean {
    return this.look.isFormula;
  }
}

/** Looks by cell style, for typed values and for formulas. */
export class Looks {
  private readonly typed: readonly Look[];
  private readonly computed: readonly Look[];
  private readonly others = new Map<string, Look>();

  constructor(
    formats: readonly string[],
    private readonly date1904: boolean,
  ) {
    const all = formats.length === 0 ? ['General'] : formats;
    this.typed = all.map((numberFormat) => ({ numberFormat, isFormula: false, date1904 }));
    this.computed = all.map((numberFormat) => ({ numberFormat, isFormula: true, date1904 }));
  }

  ofStyle(style: number, isFormula: boolean): Look {
    return (isFormula ? this.computed : this.typed)[style] ?? this.ofFormat('General', isFormula);
  }

  ofFormat(numberFormat: string, isFormula: boolean): Look {
    const key = (isFormula ? '=' : ' ') + numberFormat;
    let look = this.others.get(key);
    if (!look) this.others.set(key, (look = { numberFormat, isFormula, date1904: this.date1904 }));
    return look;
  }
}
