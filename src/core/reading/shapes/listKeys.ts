import type { List, ListColumn } from './lists';
import type { Survey } from './survey';

/** One row of a list as far as it says which indicator its figures are of, and of when. */
export interface ListRow {
  readonly row: number;
  /** Folded; that of the rows above where names stand once; null where the row names nothing. */
  readonly name: string | null;
  /** The row of words that it stands under; null at the top. */
  readonly section: number | null;
  /** Its words in the columns that can tell rows of one name apart, by column. */
  readonly words: ReadonlyMap<number, string>;
  readonly period: string;
  /** Of when and of which series its figures are, and whose. */
  readonly slot: string;
}

/** What tells the indicators of a list from each other, whatever order their rows stand in. */
export interface ListKeys {
  readonly keyOf: (row: ListRow) => string;
  /** The columns besides names, services and references without which rows of one name and time are the same. */
  readonly telling: readonly ListColumn[];
  /** Two rows of other figures that nothing tells from each other, where a name has several of them; else null. */
  readonly repeat: readonly [earlier: ListRow, later: ListRow] | null;
}

const LONGEST_WORDS = 60;
const DAY = /^\s*\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b/;
/** So many rows there are of each indicator, at least: what is different on every row tells nothing apart. */
const ROWS_OF_EACH = 1.5;

/** The columns whose words can tell rows of one name apart. */
export function columnsThatMayTell({ words }: List): readonly ListColumn[] {
  return words.filter(
    ({ said: { role, field } }) => field === null && (isAlwaysKey(role) || role === null || role === 'unit'),
  );
}

function isAlwaysKey(role: ListColumn['said']['role']): boolean {
  return role === 'service' || role === 'reference';
}

/** Finds what tells the rows apart: names with services and references, and more where those leave two rows the same. */
export function findKeys(survey: Survey, list: List, rows: readonly ListRow[]): ListKeys {
  const may = columnsThatMayTell(list);
  const always = may.filter(
    ({ column, said }) => said.role === 'service' || (said.role === 'reference' && comesAgain(rows, column)),
  );
  let chosen = always;
  let repeats = repeatsBy(rows, chosen);
  const open = may.filter(
    ({ column, said }) => !isAlwaysKey(said.role) && holdsShortWords(survey, rows, column),
  );
  while (repeats.length > 0) {
    const tried = open
      .filter((one) => !chosen.includes(one))
      .map((one) => ({ with: [...chosen, one], left: repeatsBy(rows, [...chosen, one]).length }))
      .filter(({ left }) => left < repeats.length)
      .sort((a, b) => a.left - b.left || countKeys(rows, a.with) - countKeys(rows, b.with));
    const [best] = tried;
    if (!best || countKeys(rows, best.with) * ROWS_OF_EACH > rows.length) break;
    chosen = best.with;
    repeats = repeatsBy(rows, chosen);
  }
  const keyOf = keyBy(chosen);
  const telling = chosen.filter((one) => !always.includes(one));
  return { keyOf, telling, repeat: firstAmbiguous(survey, list, rows, repeats, keyOf) };
}

function keyBy(columns: readonly ListColumn[]): (row: ListRow) => string {
  return ({ row, name, section, words }) =>
    name === null
      ? `row ${row}`
      : `${section ?? ''}|${name}|${columns.map(({ column }) => words.get(column) ?? '').join('|')}`;
}

/** The rows whose key and time an earlier row has. */
function repeatsBy(rows: readonly ListRow[], columns: readonly ListColumn[]): ListRow[] {
  const keyOf = keyBy(columns);
  const met = new Set<string>();
  return rows.filter((row) => {
    const key = `${keyOf(row)}|${row.slot}`;
    return met.size === met.add(key).size;
  });
}

function countKeys(rows: readonly ListRow[], columns: readonly ListColumn[]): number {
  return new Set(rows.map(keyBy(columns))).size;
}

/** A number that is another on every row counts rows and tells no indicators apart. */
export function comesAgain(rows: readonly ListRow[], column: number): boolean {
  return new Set(rows.map(({ words }) => words.get(column))).size * ROWS_OF_EACH <= rows.length;
}

/** Whether words stand below, and no days: when a row was written says nothing of what it is about. */
function holdsShortWords(survey: Survey, rows: readonly ListRow[], column: number): boolean {
  return rows.every(({ row }) => {
    const value = survey.shown(row, column).cell?.value;
    if (value === undefined) return true;
    return typeof value === 'string' && value.length <= LONGEST_WORDS && !DAY.test(value);
  });
}

/**
 * The first row that could as well be of another indicator, and the one that it could be of. One year typed twice is one row too many, for a rule to
 * find, and so is a row that was copied; but of two whole series under one name nothing says which figure is of which.
 */
function firstAmbiguous(
  survey: Survey,
  { figures }: List,
  rows: readonly ListRow[],
  repeats: readonly ListRow[],
  keyOf: ListKeys['keyOf'],
): ListKeys['repeat'] {
  const figuresIn = ({ row }: ListRow) =>
    figures.map(({ column }) => survey.at(row, column)?.text ?? '').join('|');
  const first = new Map<string, ListRow>();
  for (const row of rows) {
    const key = `${keyOf(row)}|${row.slot}`;
    if (!first.has(key)) first.set(key, row);
  }
  const times = new Map<string, string>();
  for (const row of repeats) {
    const key = keyOf(row);
    const earlier = first.get(`${key}|${row.slot}`)!;
    if (figuresIn(row) === figuresIn(earlier)) continue;
    if ((times.get(key) ?? row.period) !== row.period) return [earlier, row];
    times.set(key, row.period);
  }
  return null;
}
