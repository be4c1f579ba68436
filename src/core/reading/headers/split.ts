import type { Header, HeaderColumn } from './header';

/** Tables side by side, each with a name column of its own, are headers of their own: parted by a blank column or not. */
export function splitSideBySide(header: Header): Header[] {
  const groups: HeaderColumn[][] = [];
  const starts = startsAgain(header.columns);
  for (const column of header.columns) {
    const group = groups.at(-1);
    const isParted = group?.at(-1)!.column !== column.column - 1;
    if (!group || isParted || starts.has(column.column)) groups.push([column]);
    else group.push(column);
  }
  const isTable = (columns: HeaderColumn[]) =>
    columns.some((column) => column.role === 'indicator') && columns.some((column) => column.field !== null);
  const tables = groups.filter(isTable);
  if (tables.length < 2) return [header];
  return tables.map((columns, index) => {
    const next = tables[index + 1];
    const start = index === 0 ? 0 : columns[0]!.column;
    return { ...header, columns, start, reach: next ? next[0]!.column - 1 : Infinity };
  });
}

/** The columns at which the first words of a header come again, figures having stood between. */
function startsAgain(columns: readonly HeaderColumn[]): Set<number> {
  const found = new Set<number>();
  const first = columns.findIndex(({ role }) => role === 'indicator');
  if (first < 0) return found;
  columns.forEach((column, index) => {
    const isSameWord = column.role === 'indicator' && column.label === columns[first]!.label;
    if (index === first || !isSameWord || !columns.slice(first, index).some(({ field }) => field)) return;
    let back = 0;
    while (back < first && columns[index - back - 1]!.label === columns[first - back - 1]!.label) back++;
    found.add(columns[index - back]!.column);
  });
  return found;
}
