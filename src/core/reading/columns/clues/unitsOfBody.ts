import type { HeaderColumn } from '../../headers/header';
import type { ColumnClue, HeadingRow } from '../headingRow';
import { PROFILED_CELLS } from '../profiles';

const LEAST_NAMES = 2;

/** "Unit" over "Ward 3", "Clinic A", each of which has the same indicators: a part of the body, as no indicator is in two units. */
export const unitsOfBody: ColumnClue = (column, row) => {
  if (column.role !== 'unit' || column.period !== null) return [];
  const units = row.profiles.textsOf(column.column, PROFILED_CELLS);
  const isNames = ({ role }: HeaderColumn) => role === 'indicator';
  const names = row.columns.filter(isNames).map((one) => namesBeside(one, row));
  if (!names.some((some) => areAcross(some, units))) return [];
  const why = 'the same indicators stand beside each of them';
  return [
    { meaning: 'unit', weight: -40, why },
    { meaning: 'service', weight: 30, why },
  ];
};

function namesBeside({ column }: HeaderColumn, { profiles }: HeadingRow): readonly string[] {
  return profiles.textsOf(column, PROFILED_CELLS);
}

/** Whether several names come again, nearly always beside another word. */
function areAcross(names: readonly string[], units: readonly string[]): boolean {
  const found = new Map<string, Set<string>>();
  let [rows, again] = [0, 0];
  for (const [index, name] of names.entries()) {
    const unit = units[index];
    if (!name || !unit) continue;
    const own = found.get(name) ?? new Set();
    if (own.size > 0) rows++;
    if (own.size === own.add(unit).size) again++;
    found.set(name, own);
  }
  const across = [...found.values()].filter((own) => own.size > 1).length;
  return across >= LEAST_NAMES && again * 4 <= rows;
}
