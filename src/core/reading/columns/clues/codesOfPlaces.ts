import { fold } from '../../../text/fold';
import { once } from '../../../text/remember';
import type { HeaderColumn } from '../../headers/header';
import { goesWithNames, saysCodeOfPlace } from '../codes';
import type { ColumnClue, HeadingRow } from '../headingRow';
import { PROFILED_CELLS } from '../profiles';
import { noFigure } from '../../words/words';

/** "code_region" beside "libelle_region", "Region" in numbers beside "Region name": the same thing twice, and no figure. */
export const codesOfPlaces: ColumnClue = (column, row) => {
  if (column.role !== null || !isOfPlaces(column, row)) return [];
  const why = 'the cells below are codes of places';
  return [...noFigure(why), { meaning: 'reference', weight: 40, why }];
};

function isOfPlaces({ label, field, period, column }: HeaderColumn, { columns, profiles }: HeadingRow) {
  if (period !== null) return false;
  const codes = once(() => profiles.numbersOf(column, PROFILED_CELLS));
  if (saysCodeOfPlace(label)) return codes().every((code) => code === null || isCode(code));
  if (field !== 'comparator' || !codes().every((code) => code !== null && isCode(code))) return false;
  const isNamed = (other: HeaderColumn) => other.column !== column && fold(other.label).includes(fold(label));
  return columns.some(
    (other) => isNamed(other) && goesWithNames(codes(), profiles.textsOf(other.column, PROFILED_CELLS)),
  );
}

function isCode(number: number): boolean {
  return Number.isInteger(number) && number >= 0;
}
