import type { CellEdit, Conflict } from '../core/sheet/edit';
import { isFormula, textOf } from './cells';

/** What has to be put into a cell to make it what it is. */
export interface Content {
  /** A formula with its equals sign, a value, an error's code, or "" for a blank cell. */
  readonly input: string | number | boolean;
  readonly kind: 'blank' | 'text' | 'number' | 'boolean' | 'error' | 'formula';
  readonly numberFormat: string;
}

/** The properties of a cell that `readContent` needs. */
export const contentProperties = 'formulas, values, valueTypes, numberFormat';

const textFormat = '@';

export function readContent(cell: Excel.Range): Content {
  const formula: unknown = cell.formulas[0]![0];
  const value: unknown = cell.values[0]![0];
  const type: string = cell.valueTypes[0]![0]!;
  const numberFormat = String(cell.numberFormat[0]![0]);
  if (isFormula(formula, value, type)) return { input: String(formula), kind: 'formula', numberFormat };
  if (type === 'Error') return { input: textOf(value), kind: 'error', numberFormat };
  if (typeof value === 'number') return { input: value, kind: 'number', numberFormat };
  if (typeof value === 'boolean') return { input: value, kind: 'boolean', numberFormat };
  const text = textOf(value);
  return { input: text, kind: text === '' ? 'blank' : 'text', numberFormat };
}

/** What the cell shows in an edit's terms: the value that its formula comes to, an error by its code. */
export function readFound(cell: Excel.Range): Conflict['found'] {
  const value: unknown = cell.values[0]![0];
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return textOf(value) || null;
}

export function contentAfter({ after, formula, numberFormat }: CellEdit, before: Content): Content {
  const format = numberFormat ?? before.numberFormat;
  if (formula !== undefined) return { input: `=${formula}`, kind: 'formula', numberFormat: format };
  if (after === null || after === '') return { input: '', kind: 'blank', numberFormat: format };
  const type = typeof after;
  const kind = type === 'number' || type === 'boolean' ? type : 'text';
  return { input: after, kind, numberFormat: format };
}

export function isSameInput(one: Content, other: Content): boolean {
  return one.kind === other.kind && one.input === other.input;
}

/** Whether going from one content to the other, or back, touches the number format, on the way or for good. */
export function touchesFormat(from: Content, to: Content): boolean {
  if (from.numberFormat !== to.numberFormat) return true;
  return [from, to].some(({ kind, numberFormat }) => {
    // Excel gives a cell of no format the format of what its formula refers to.
    if (numberFormat === 'General') return kind === 'formula';
    return numberFormat === textFormat && kind !== 'text' && kind !== 'blank';
  });
}

/** What is to be put into one cell of a range, and whether its format is touched, as `touchesFormat` says. */
export interface Writing {
  readonly content: Content;
  readonly withFormat: boolean;
}

/**
 * Puts contents into the cells of a range so that Excel takes each for exactly that. All of them are formulas or none is:
 * values are written as values, because Excel's own Undo takes those back and formulas not.
 */
export function putContents(range: Excel.Range, rows: readonly (readonly Writing[])[]): void {
  const writings = rows.flat();
  const withFormat = writings.some((one) => one.withFormat);
  const lasting = rows.map((row) => row.map(({ content }) => content.numberFormat));
  // Whatever is typed into a cell of format Text becomes text, a formula too.
  const meanwhile = rows.map((row) =>
    row.map(({ content }) => (content.kind === 'text' ? content.numberFormat : 'General')),
  );
  if (withFormat) range.numberFormat = meanwhile;
  const inputs = rows.map((row, top) =>
    row.map(({ content: { kind, input, numberFormat } }, left) =>
      kind === 'text' ? typeAsText(String(input), withFormat ? meanwhile[top]![left]! : numberFormat) : input,
    ),
  );
  if (writings[0]!.content.kind === 'formula') range.formulas = inputs;
  else range.values = inputs;
  if (withFormat && writings.some(({ content }) => content.kind !== 'text')) range.numberFormat = lasting;
}

/**
 * A text as one would type it so that it stays text: with an apostrophe before what Excel would take for a formula,
 * number, date or truth.
 */
export function typeAsText(text: string, numberFormat = 'General'): string {
  if (text === '' || numberFormat === textFormat) return text;
  const isPlain = /^\p{L}[^\d]*$/u.test(text) && !/^(true|false)$/i.test(text);
  return isPlain ? text : `'${text}`;
}
