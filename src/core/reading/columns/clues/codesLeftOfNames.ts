import { fold } from '../../../text/fold';
import type { HeaderColumn } from '../../headers/header';
import type { ColumnClue, HeadingRow } from '../headingRow';
import { holdsFigures, holdsYears, PROFILED_CELLS } from '../profiles';
import { noFigure } from '../../words/words';

const LEAST_CODES = 4;
/** Long numbers that are all as long as each other are codes, though each stands but once. */
const SHORTEST_LONG = 5;
const LEAST_LONG = 8;
/** Of whom figures are, be it said in numbers. */
const BREAKS_DOWN =
  /^(?:ages?|edad(?:es)?|[âa]ges?|idade|alter|leeftijd|sex|gender|sexo|sexe)(?:[ _-](?:groups?|bands?|ranges?|class(?:es)?))?$/;

/**
 * "Programa MGA" over 3204, 3205 left of the names: whole numbers of one length that come again, or are long, are codes of what
 * the rows belong to. So are ages, wherever they stand.
 */
export const codesLeftOfNames: ColumnClue = (column, row) => {
  const { field, role, period, column: at, label } = column;
  // "Sector" may be whom figures are compared with.
  if (role !== null || (field !== null && field !== 'comparator') || period !== null) return [];
  const profile = row.profiles.of(at);
  if (!holdsFigures(profile) || holdsYears(profile)) return [];
  if (BREAKS_DOWN.test(fold(label))) return codes('the cells below are ages, or stand for them');
  return isLeftOfNames(column, row) && areCodes(row.profiles.numbersOf(at, PROFILED_CELLS))
    ? codes('the cells below are codes, left of the names')
    : [];
};

function codes(why: string) {
  return [...noFigure(why), { meaning: 'reference', weight: 20, why } as const];
}

function isLeftOfNames({ column }: HeaderColumn, { columns, profiles }: HeadingRow): boolean {
  const isNames = (other: HeaderColumn) => other.role === 'indicator' && profiles.of(other.column).texts > 0;
  return columns.some((other) => isNames(other) && other.column > column);
}

function areCodes(numbers: readonly (number | null)[]): boolean {
  const given = numbers.filter((number) => number !== null);
  if (given.length < LEAST_CODES || !given.every((number) => Number.isInteger(number) && number > 9))
    return false;
  const [length, ...others] = new Set(given.map((number) => String(number).length));
  if (others.length > 0) return false;
  const comeAgain = new Set(given).size * 2 <= given.length;
  return comeAgain || (length! >= SHORTEST_LONG && given.length >= LEAST_LONG);
}
