import { showsSomething } from '../../sheet/grid';
import { fold } from '../../text/fold';
import { isMissingMark } from '../missingMarks';
import { saysMeasure } from './kinds';
import type { TableSheet } from './tableSheet';

/** "Goal 1", "Priority B:", "Outcome:": what rows below belong to, by number or with its name after it. */
const TITLE =
  /^(?:(?:strategic|corporate|council|key) )?(?:goal|objective|priority|outcome|theme|aim|ambition|pledge|pillar|section|focus area|work ?stream|chapter)(?: ?:| (?:no\.? ?|# ?)?(?:\d{1,2}|[a-h]|[ivx]{1,4}|one|two|three|four|five|six)\b)/i;
/** What follows it; "Priority 1 calls answered" is a name. */
const AFTER_TITLE = /^\s*(?:$|[:.)–—-](?!\d)|\p{Lu})/u;
const NUMBER = /^\d{1,2}(?:\.\d{1,2})*(?=[.):]?(?:\s|$))/;
const LETTER = /^[A-Z](?:[.-]?\d{1,2})?$/;

/** A row of a table, before it is known what it is. */
export interface UnsortedRow {
  readonly row: number;
  readonly name: string;
  readonly hasFigures: boolean;
}

/**
 * The rows that title those below them though they hold more than a name: an owner, a comment, dashes for figures that
 * they cannot have, or no service where others have one. None where rows with figures are called or numbered so too.
 */
export function findTitles(table: TableSheet, rows: readonly UnsortedRow[]): ReadonlySet<number> {
  const isBare = ({ row, hasFigures }: UnsortedRow) => !hasFigures || hasOnlyMarks(table, row);
  const full = rows.filter((one) => !isBare(one));
  const areNames = full.some(({ name }) => isTitle(name));
  const areNumbers = full.some((one) => isWhole(numberOf(table, one)));
  const titles = rows.filter((one, index) => {
    const next = rows[index + 1];
    if (!next || !isBare(one)) return false;
    return (!areNames && isTitle(one.name)) || (!areNumbers && isNumberedAbove(table, one, next));
  });
  return new Set(titles.map(({ row }) => row));
}

function isTitle(name: string): boolean {
  const match = TITLE.exec(name);
  return match !== null && AFTER_TITLE.test(name.slice(match[0].length));
}

/** Whether no figure stands in a row, but marks that there is none. */
export function hasOnlyMarks(table: TableSheet, row: number): boolean {
  const { figures, others } = table.place.columns;
  // Years of which nothing says what they hold are figures too: "Section 8 vouchers issued" has them.
  const unplaced = others.filter(({ role, mightBe }) => role === null && mightBe.length > 0);
  return (
    figures.every(({ column }) => {
      const cell = table.cell(row, column);
      return !showsSomething(cell) || isMissingMark(fold(cell.text));
    }) && unplaced.every(({ column }) => typeof table.cell(row, column)?.value !== 'number')
  );
}

/** "2" without a figure above "2.1" that has them, "A" above "A1". */
function isNumberedAbove(table: TableSheet, one: UnsortedRow, next: UnsortedRow): boolean {
  const own = numberOf(table, one);
  return (
    !one.hasFigures &&
    next.hasFigures &&
    isWhole(own) &&
    !saysMeasure(one.name) &&
    isPartOf(numberOf(table, next) ?? '', own!)
  );
}

/** "2.1" of "2", "A1" of "A". */
function isPartOf(number: string, whole: string): boolean {
  const rest = number.slice(whole.length);
  return number.startsWith(whole) && (/^[.]/.test(rest) || (/\D/.test(whole) && rest !== ''));
}

function isWhole(number: string | null): boolean {
  return number !== null && /^(?:\d+|[A-Z])$/.test(number);
}

function numberOf(table: TableSheet, { row, name }: UnsortedRow): string | null {
  const reference = table.words(row, table.column('reference'));
  return (LETTER.exec(reference) ?? NUMBER.exec(reference || name))?.[0] ?? null;
}
