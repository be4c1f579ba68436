import { groupBy } from '../../text/groupBy';
import { fold } from '../../text/fold';
import { repeatedOf } from '../../text/repeated';
import type { ServedRow } from './services';
import type { TableSheet } from './tableSheet';

/**
 * The indicators with the words of a second column of names, where one name stands on several rows and that column
 * tells them apart: "Attainment 8 | Boys", "Attainment 8 | Girls".
 */
export function withBreakdowns(table: TableSheet, rows: readonly ServedRow[]): readonly ServedRow[] {
  const named = withNamesOfOthers(rows);
  const groups = groupBy(named, ({ service, name }) => `${service ?? ''}\n${fold(name)}`);
  const same = [...groups.values()].filter((group) => group.length > 1);
  if (same.length === 0) return rows;
  const areMerged = same.every((group) =>
    group.every(({ row }) => table.place.merges.at(row, table.nameColumn) !== null),
  );
  const column = wordColumns(table, areMerged ? Infinity : 1).find((candidate) =>
    same.every((group) => areTold(table, group, candidate)),
  );
  if (column === undefined) return rows;
  const parts = new Set(same.flat());
  return rows.map((one) =>
    parts.has(one) ? { ...one, name: `${one.name}: ${table.words(one.row, column)}` } : one,
  );
}

/** The rows whose name another row has: on a large sheet few. */
function withNamesOfOthers(rows: readonly ServedRow[]): readonly ServedRow[] {
  const names = rows.map(({ name }) => fold(name));
  const repeated = repeatedOf(names);
  return repeated.size === 0 ? [] : rows.filter(({ name }, at) => name !== '' && repeated.has(names[at]!));
}

/** The columns of words near the names that no meaning was found for, the nearest first. */
function wordColumns({ place, nameColumn }: TableSheet, reach: number): number[] {
  const distance = (column: number) => Math.abs(column - nameColumn);
  return place.columns.others
    .filter(
      ({ role, mightBe, column }) =>
        (role === null || role === 'unit' || (role === 'reference' && reach > 1)) &&
        mightBe.length === 0 &&
        distance(column) <= reach,
    )
    .map(({ column }) => column)
    .sort((a, b) => distance(a) - distance(b));
}

/** Whether the rows of one name have different words there. */
function areTold(table: TableSheet, group: readonly ServedRow[], column: number): boolean {
  const words = group.map(({ row }) => fold(table.words(row, column)));
  return new Set(words).size === words.length && words.every((one) => one !== '' && one.length <= 40);
}
