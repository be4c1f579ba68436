import { fold } from '../text/fold';
import { readPlainNumber } from './plainNumber';
import { printFigure } from './wording';

/** What makes a target a limit: "≥ 80%". */
const BOUND = /^\s?(?:[<>]=?|[≤≥])\s?/;

/** The number that a slip of the keyboard hides: a letter for a digit, a comma for the point, a point too many. */
export function meantNumber(text: string): string | null {
  const bound = BOUND.exec(text)?.[0] ?? '';
  const folded = fold(text.slice(bound.length));
  if (!/^-?(?=[.,oil]*\d)[\d.,oil]*%?$/.test(folded)) return null;
  const mended = folded
    .replace(/o/g, '0')
    .replace(/[il]/g, '1')
    .replace(/^(-?\d+),(\d{1,2})(?=%?$)/, '$1.$2')
    .replace(/\.(?=[.%]|$)|,(?=%?$)/g, '');
  const read = readPlainNumber(mended);
  // "≥ 2016" is typed as it is meant.
  if (bound !== '' && mended === folded) return null;
  return read && bound + printFigure(read.number) + (mended.endsWith('%') ? '%' : '');
}
