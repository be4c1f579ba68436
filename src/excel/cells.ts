import type { Cell, CellError, CellValue } from '../core/sheet/grid';
import { readSumRange } from '../core/sheet/sumRange';

/** What Excel hands over for a block: rows of one entry a cell, or null where it was too much for it. */
export interface BlockContents {
  readonly values: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly string[])[];
  readonly valueTypes: readonly (readonly string[])[];
}

export type BlockRange = { readonly [Key in keyof BlockContents]: BlockContents[Key] | null };

/** Excel leaves out what is too much for it, and reports no error. */
export function isComplete(block: BlockRange): block is BlockContents {
  const { values, text, formulas, numberFormat, valueTypes } = block;
  return [values, text, formulas, numberFormat, valueTypes].every((part) => part != null);
}

/** Remembers errors and cells that look alike, of which a sheet has many. */
export class CellMaker {
  private readonly errors = new Map<string, CellError>();

  /** A cell of a block; undefined where it holds nothing. */
  make(block: BlockContents, row: number, column: number): Cell | undefined {
    const raw = block.values[row]![column];
    const type = block.valueTypes[row]![column]!;
    const value = this.readValue(raw, type);
    const formula = block.formulas[row]![column];
    const isComputed = isFormula(formula, raw, type);
    if (value === '' && !isComputed) return undefined;
    const sums = isComputed ? readSumRange(String(formula)) : null;
    return {
      value,
      text: block.text[row]![column]!,
      numberFormat: block.numberFormat[row]![column]!,
      isFormula: isComputed,
      ...(sums ? { sums } : {}),
    };
  }

  private readValue(raw: unknown, type: string): CellValue {
    if (type === 'Error') return this.errorOf(textOf(raw));
    return typeof raw === 'number' || typeof raw === 'boolean' ? raw : textOf(raw);
  }

  private errorOf(code: string): CellError {
    let error = this.errors.get(code);
    if (!error) this.errors.set(code, (error = { error: code }));
    return error;
  }
}

/** A text that begins with an equals sign is its own "formula" as Excel tells it. */
export function isFormula(formula: unknown, value: unknown, type: string): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && !(type === 'String' && formula === value);
}

/** A value that is no number or truth; data types of newer versions come with an object, which has no text. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
