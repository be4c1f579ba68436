import type { SumRange } from '../../core/sheet/sumRange';
import type { Cell, CellValue } from '../../core/sheet/grid';
import { showValue } from '../../core/sheet/numberFormat';

// So many cells of a form are kept to be used again; a sheet that says more says most of it once.
const MOST_KNOWN = 4096;

/** What many cells have in common, so that each need only point to it. */
export class CellForm {
  private readonly known = new Map<CellValue, Cell>();

  constructor(
    readonly numberFormat: string,
    readonly isFormula: boolean,
    readonly date1904: boolean,
  ) {}

  /** A cell of this form: one for all that hold the same, of which a large sheet has many. */
  cell(value: CellValue): Cell {
    let cell = this.known.get(value);
    if (cell) return cell;
    if (this.known.size === MOST_KNOWN) this.known.clear();
    this.known.set(value, (cell = new FileCell(value, this)));
    return cell;
  }
}

/** A cell of a file. Its text is made when it is asked for: of a million cells few are ever shown. */
export class FileCell implements Cell {
  declare readonly sums?: SumRange;

  constructor(
    readonly value: CellValue,
    private readonly form: CellForm,
    sums?: SumRange,
  ) {
    // Few cells are sums: the others are spared the place.
    if (sums) this.sums = sums;
  }

  get text(): string {
    return showValue(this.value, this.form.numberFormat, this.form.date1904);
  }

  get numberFormat(): string {
    return this.form.numberFormat;
  }

  get isFormula(): boolean {
    return this.form.isFormula;
  }
}

/** The forms of cells by cell style, for typed values and for formulas. */
export class CellForms {
  private readonly typed: readonly CellForm[];
  private readonly computed: readonly CellForm[];
  private readonly others = new Map<string, CellForm>();

  constructor(
    formats: readonly string[],
    private readonly date1904: boolean,
  ) {
    const all = formats.length === 0 ? ['General'] : formats;
    this.typed = all.map((numberFormat) => new CellForm(numberFormat, false, date1904));
    this.computed = all.map((numberFormat) => new CellForm(numberFormat, true, date1904));
  }

  ofStyle(style: number, isFormula: boolean): CellForm {
    return (isFormula ? this.computed : this.typed)[style] ?? this.ofFormat('General', isFormula);
  }

  ofFormat(numberFormat: string, isFormula: boolean): CellForm {
    const key = (isFormula ? '=' : ' ') + numberFormat;
    let form = this.others.get(key);
    if (!form) this.others.set(key, (form = new CellForm(numberFormat, isFormula, this.date1904)));
    return form;
  }
}
