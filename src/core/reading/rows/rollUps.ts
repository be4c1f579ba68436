import { showsSomething } from '../../sheet/grid';
import { fold } from '../../text/fold';
import { isMissingMark } from '../missingMarks';
import { isRemark, saysMeasure } from './kinds';
import { depthOf, hasOutline, isUnder, outlineNumberOf } from './outline';
import type { TableSheet } from './tableSheet';
import { hasOnlyMarks, type UnsortedRow } from './titleRows';

/** Where a measure should stand: that the row heads those below it, or is put together from them. */
const SAYS_SO =
  /^[([-]?\s*(?:roll(?:ed|s)?[- ]?ups?(?=$|[\s]*[:;.,()–-]| (?:of|from|to|by|for|measures?|rows?|headings?|scores?|figures?|totals?|only|averages?|below)\b)|(?:section |sub-?|goal |objective |row )?(?:heading|header|sub-?heading)(?: only| row)?(?=$|[)\]]|\s*[:;.,(–-])|(?:see|as)(?: the)?(?: \w+)? (?:below|beneath|underneath)\b|see (?:the )?(?:sub-?|next |following )(?:measures?|indicators?|kpis?|rows?)\b|composite$|composite (?:of|from)\b)/;
/** "N/A - heading", "None (goal)". */
const NO_MEASURE =
  /^(?:n\/?a|none|nil|no measure|not applicable|-+)\W+(?:\w+ ){0,2}(?:heading|header|title|goal|objective|outcome|priority|section|roll-?up|(?:see|as)(?: \w+)? (?:below|beneath)|parent)\b/;
/** The whole of what stands below. */
const WHOLE = /^(?:overall|combined|composite|aggregated?|average|mean)\b/i;
const LEAST_BELOW = 2;
const LEAST_REPEATED = 3;

/**
 * The rows without a figure that head those below them though a measure, an owner or a unit may stand there, by row, with the
 * words that they head them by; no words where nothing short enough says what they are about.
 */
export function findRollUps(table: TableSheet, rows: readonly UnsortedRow[]): ReadonlyMap<number, string> {
  const last = rows.findLastIndex(({ hasFigures }) => hasFigures);
  const isBare = rows.map((one, index) => index < last && !hasComment(table, one.row) && isEmpty(table, one));
  const found = new Set([
    ...rows.filter((one, index) => index < last && saysSo(one.name) && hasOnlyMarks(table, one.row)),
    ...numberedAbove(table, rows, isBare),
    ...repeated(table, rows, isBare),
  ]);
  return new Map([...found].map((one) => [one.row, headingOf(table, one)]));
}

function saysSo(name: string): boolean {
  const words = fold(name);
  return SAYS_SO.test(words) || NO_MEASURE.test(words);
}

function isEmpty(table: TableSheet, { row, hasFigures, name }: UnsortedRow): boolean {
  const merge = table.place.merges.at(row, table.nameColumn);
  const isBanner = merge !== null && merge.right > merge.left;
  return !hasFigures && !isBanner && name !== '' && hasOnlyMarks(table, row);
}

function hasComment(table: TableSheet, row: number): boolean {
  return [table.column('comment'), ...table.place.columns.moreComments].some(
    (column) => column !== null && table.words(row, column) !== '',
  );
}

/**
 * "2.1" over "2.1.1" and "2.1.2", where no row with figures has as short a number, and a number over rows without one, where no
 * row with figures has any. A measure of its own may be a row that nobody has filled in.
 */
function numberedAbove(
  table: TableSheet,
  rows: readonly UnsortedRow[],
  isBare: readonly boolean[],
): readonly UnsortedRow[] {
  const numbers = rows.map(({ row, name }) => outlineNumberOf(table, row, name));
  const full = numbers.filter((_, index) => rows[index]!.hasFigures);
  const depths = new Set(full.map((number) => (number === null ? 0 : depthOf(number))));
  const areBare = hasOutline(table) && depths.size === 1 && depths.has(0);
  return rows.filter(({ name }, index) => {
    const own = numbers[index];
    if (!own || !isBare[index] || depths.has(depthOf(own))) return false;
    if (saysMeasure(name) && !WHOLE.test(name)) return false;
    const areBelow = (number: string | null) =>
      areBare ? number === null : number !== null && isUnder(number, own);
    const end = numbers.findIndex((number, at) => at > index && !areBelow(number));
    const below = rows.slice(index + 1, end < 0 ? rows.length : end);
    return below.filter(({ hasFigures }) => hasFigures).length >= LEAST_BELOW;
  });
}

/** The same words again and again, each time right above figures, and never beside one: "As set out in the plan". */
function repeated(
  table: TableSheet,
  rows: readonly UnsortedRow[],
  isBare: readonly boolean[],
): readonly UnsortedRow[] {
  const alike = new Map<string, UnsortedRow[]>();
  rows.forEach((one, index) => {
    const words = fold(one.name);
    const isAbove = rows[index + 1]?.hasFigures === true;
    if (!isBare[index] || !isAbove || saysMeasure(words) || isMissingMark(words) || TO_COME.test(words))
      return;
    const key = `${words}\n${table.words(one.row, table.serviceColumn)}`;
    alike.set(key, [...(alike.get(key) ?? []), one]);
  });
  const filled = new Set(rows.flatMap(({ name, hasFigures }) => (hasFigures ? fold(name) : [])));
  return [...alike.values()].flatMap((group) =>
    group.length >= LEAST_REPEATED && !filled.has(fold(group[0]!.name)) ? group : [],
  );
}

/** A measure that is still to be found is missing, and heads nothing. */
const TO_COME = /\b(?:to be|to follow|awaited|pending|tb[acd]|under (?:review|development)|in development)\b/;

/** What a row is about: the longest words left of where measures stand, or else the name itself; none where those say nothing of it. */
function headingOf(table: TableSheet, { row, name }: UnsortedRow): string {
  const beside = Array.from({ length: table.nameColumn }, (_, column) => column).flatMap((column) => {
    const cell = table.cell(row, column);
    const isWords = showsSomething(cell) && typeof cell.value === 'string';
    return isWords && column !== table.serviceColumn ? table.words(row, column) : [];
  });
  const longest = beside.reduce((one, other) => (other.length > one.length ? other : one), '');
  const heading = /\p{L}{3}/u.test(longest) ? longest : saysSo(name) ? '' : name;
  return isRemark(heading) ? '' : heading;
}
