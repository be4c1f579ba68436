import type { CellValue } from '../../src/core/sheet/grid';

export interface Typed {
  readonly value: CellValue;
  readonly formula: string | null;
  /** The format that Excel gives a cell of none for such an input. */
  readonly numberFormat: string | null;
}

const errorCodes = ['#N/A', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#NULL!'];

/** What Excel takes an input for. A cell of format Text takes everything for text. */
export function readTyped(input: unknown, numberFormat: string): Typed {
  if (numberFormat === '@') return plain(input === null ? '' : String(input));
  if (typeof input !== 'string') return plain(input as CellValue);
  if (input.startsWith("'")) return plain(input.slice(1));
  if (/^[=+-].*[^\d.,%+-]/.test(input))
    return { value: 0, formula: input.replace(/^=?/, '='), numberFormat: null };
  if (/^(true|false)$/i.test(input)) return plain(/^true$/i.test(input));
  if (errorCodes.includes(input)) return plain({ error: input });
  const percent = /^([+-]?\d+(?:\.\d+)?)%$/.exec(input);
  if (percent) return { value: Number(percent[1]) / 100, formula: null, numberFormat: '0%' };
  if (/^[+-]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/.test(input)) return plain(Number(input.replace(/,/g, '')));
  // Any date will do: what matters is that the text is gone.
  if (/^\d{1,2}[-/]\d{1,2}([-/]\d{2,4})?$|^[a-z]{3,9}[ -]\d{2,4}$/i.test(input))
    return { value: 42_795, formula: null, numberFormat: 'mmm-yy' };
  return plain(input);
}

function plain(value: CellValue): Typed {
  return { value, formula: null, numberFormat: null };
}
