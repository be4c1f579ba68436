import { showsSomething } from '../../sheet/grid';
import { fold } from '../../text/fold';
import type { TableRow } from './classifyRows';
import { canPart, headsGroups } from './groupHeadings';
import type { TableSheet } from './tableSheet';

/** "(a) Boys" over "(b) Girls", each told as a part. */
const FIRST_PART = /^\(?[ai1][.)]/;
const PART = /^\(?(?:[b-l]|[ivx]{1,4}|\d)[.)]/;

/**
 * The rows with the name of the row above where they have none, but a group in a column of its own: "Boys" and "Girls"
 * under "All". Such groups come again under other names, are lettered, or their heading says that they are groups.
 */
export function withNamesAbove(table: TableSheet, rows: readonly TableRow[]): readonly TableRow[] {
  const blocks = blocksOf(rows);
  if (blocks.every(({ unnamed }) => unnamed.length === 0)) return rows;
  const column = groupColumns(table).find(([at, label]) => areGroups(table, blocks, at, label))?.[0];
  if (column === undefined) return rows;
  const names = new Map(
    blocks.flatMap(({ first, unnamed }) => unnamed.map(({ row }) => [row, first.name] as const)),
  );
  return rows.map((one) => {
    const name = names.get(one.row);
    return name === undefined ? one : { ...one, name, isPart: true };
  });
}

interface Block {
  readonly first: TableRow;
  readonly unnamed: TableRow[];
}

/** Each named row with those right below it that have no name. */
function blocksOf(rows: readonly TableRow[]): readonly Block[] {
  const blocks: Block[] = [];
  let next = -1;
  for (const one of rows) {
    const block = blocks.at(-1);
    if (one.kind === 'indicator' && one.name !== '') blocks.push({ first: one, unnamed: [] });
    else if (one.kind === 'indicator' && block && one.row === next) block.unnamed.push(one);
    else if (one.kind === 'indicator') return [];
    next = one.row + 1;
  }
  return blocks;
}

/** The columns of words that can hold groups, with their headings: a service begins indicators of its own. */
function groupColumns({ place }: TableSheet): readonly (readonly [number, string])[] {
  return place.columns.others
    .filter(({ role, mightBe, label }) =>
      role === 'service' ? canPart(label) : role === null && mightBe.length === 0,
    )
    .map(({ column, label }) => [column, label]);
}

function areGroups(table: TableSheet, blocks: readonly Block[], column: number, label: string): boolean {
  const wordsOf = ({ row }: TableRow) => {
    const cell = table.cell(row, column);
    return cell && showsSomething(cell) && typeof cell.value === 'string' ? fold(cell.text) : '';
  };
  const groups = blocks.filter(({ unnamed }) => unnamed.length > 0);
  const told = groups.map(({ unnamed }) => unnamed.map(wordsOf));
  const areTold = told.every(
    (words, at) =>
      !words.includes('') && new Set([wordsOf(groups[at]!.first), ...words]).size === words.length + 1,
  );
  if (!areTold) return false;
  const all = told.flat();
  const comeAgain = all.length > new Set(all).size && groups.length > 1;
  const areLettered = groups.every(
    ({ first, unnamed }) =>
      FIRST_PART.test(wordsOf(first)) && unnamed.every((one) => PART.test(wordsOf(one))),
  );
  return comeAgain || headsGroups(label) || areLettered;
}
