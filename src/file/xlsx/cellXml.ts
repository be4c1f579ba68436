import type { CellEdit } from '../../core/sheet/edit';
import { escapePlain, escapeText, textElement } from '../xml/tags';

/** A cell's type and the elements that hold what it holds. */
export function cellContents(
  { after, formula }: CellEdit,
  prefix: string,
): { readonly type: string | null; readonly text: string } {
  const value = after === '' ? null : after;
  if (formula !== undefined) {
    const code = `<${prefix}f>${escapePlain(formula)}</${prefix}f>`;
    if (value === null) return { type: null, text: code };
    const type = typeof value === 'string' ? 'str' : typeOf(value);
    const shown = typeof value === 'string' ? escapeText(value) : writePlain(value);
    return { type, text: `${code}<${prefix}v>${shown}</${prefix}v>` };
  }
  if (value === null) return { type: null, text: '' };
  if (typeof value !== 'string')
    return { type: typeOf(value), text: `<${prefix}v>${writePlain(value)}</${prefix}v>` };
  return { type: 'inlineStr', text: `<${prefix}is>${textElement(prefix, value)}</${prefix}is>` };
}

function typeOf(value: number | boolean): string | null {
  return typeof value === 'boolean' ? 'b' : null;
}

function writePlain(value: number | boolean): string {
  return typeof value === 'boolean' ? String(Number(value)) : String(value).replace('e', 'E');
}
