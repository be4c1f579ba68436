import { type HeaderColumn, namesIndicators } from '../headers/header';
import { noFigure } from '../words/words';
import type { ColumnProfiles } from './profiles';

/**
 * "Outcome indicator | Baseline | Product indicator | Baseline | Target": where the first names are of several rows each, they say to
 * what the others belong, and a figure that comes again further right is theirs and no figure of the row.
 */
export function withoutParents(
  columns: readonly HeaderColumn[],
  profiles: ColumnProfiles,
): readonly HeaderColumn[] {
  const names = columns.filter(namesIndicators);
  const own = names.at(-1);
  const parents = names.filter((name) => isParent(name));
  if (!own || parents.length === 0) return columns;
  const from = parents[0]!.column;
  return columns.map((column, at) => {
    if (parents.includes(column)) {
      const why = `each stands for several of “${own.written}”`;
      return { ...column, role: 'goal', evidence: [{ meaning: 'goal', weight: 25, why }] };
    }
    const isBetween = column.field !== null && column.column > from && column.column < own.column;
    const comesAgain = columns
      .slice(at + 1)
      .some(({ field, period }) => field === column.field && period?.text === column.period?.text);
    if (!isBetween || !comesAgain) return column;
    return { ...column, field: null, evidence: noFigure(`it is of “${parents[0]!.written}”`) };
  });

  function isParent(name: HeaderColumn): boolean {
    const hasFigures = columns.some(
      ({ field, column }) => field !== null && column > name.column && column < own!.column,
    );
    return hasFigures && profiles.of(name.column).different < profiles.of(own!.column).different;
  }
}
