import { fold } from '../text/fold';
import { readPlainNumber } from './plainNumber';
import { printFigure } from './wording';

/** The number that a slip of the keyboard hides: a letter for a digit, a comma for the point, a point too many. */
export function meantNumber(text: string): string | null {
  const folded = fold(text);
  if (!/^-?(?=[.,oil]*\d)[\d.,oil]*%?$/.test(folded)) return null;
  const mended = folded
    .replace(/o/g, '0')
    .replace(/[il]/g, '1')
    .replace(/^(-?\d+),(\d{1,2})(?=%?$)/, '$1.$2')
    .replace(/\.(?=[.%]|$)|,(?=%?$)/g, '');
  const read = readPlainNumber(mended);
  return read && printFigure(read.number) + (mended.endsWith('%') ? '%' : '');
}
