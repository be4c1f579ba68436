import { fold } from '../../../text/fold';
import type { HeaderColumn } from '../../headers/header';
import type { ColumnClue, HeadingRow } from '../headingRow';
import { holdsFigures, ROWS_NEAR_HEADINGS } from '../profiles';

const LEAST_PARTS = 3;
const LEAST_ROWS = 4;
/** One figure in so many may have been worked out wrongly, or of other parts. */
const FEWEST_MISFITS = 8;
/** Where its name says that it is the whole of others, more may be. */
const FEWEST_IF_NAMED = 4;

/** What all parts together are called, such as a trust of schools. */
const WHOLE =
  /\b(?:totals?|overall|all|combined|whole|group|trust|mat|council|county|district|city|borough|organi[sz]ation|company|college|university|federation|network|partnership|division|portfolio|consolidated)\b/;

/**
 * "North | South | East | Council": columns of names alone, and beside them the one that they come to, by sum or by average, is
 * the actual; they are its parts.
 */
export const wholeOfParts: ColumnClue = (column, row) => {
  if (!isOpen(column, row) || row.columns.some(isPlainActual)) return [];
  const whole = row.columns.find((other) => isOpen(other, row) && partsOf(other, row).length > 0);
  if (!whole) return [];
  const parts = partsOf(whole, row);
  if (whole === column)
    return [{ meaning: 'actual', weight: 20, why: `the ${parts.length} columns beside it come to it` }];
  return parts.includes(column)
    ? [{ meaning: 'part', weight: 20, why: `it is a part of “${whole.label}”` }]
    : [];
};

/** Whether a heading is a name and nothing more, over figures. */
function isOpen({ field, role, period, label, column }: HeaderColumn, { profiles }: HeadingRow): boolean {
  const isName = field === null && role === null && period === null && label !== '';
  return isName && holdsFigures(profiles.of(column));
}

function isPlainActual({ field, period }: HeaderColumn): boolean {
  return field === 'actual' && (period === null || /^This /.test(period.text));
}

/** The columns of names right before a whole, else right after it, that come to it; none where they do not. */
function partsOf(whole: HeaderColumn, row: HeadingRow): readonly HeaderColumn[] {
  const at = row.columns.indexOf(whole);
  let [from, to] = [at, at];
  while (isOpenAt(from - 1, row)) from--;
  while (isOpenAt(to + 1, row)) to++;
  const [before, after] = [row.columns.slice(from, at), row.columns.slice(at + 1, to + 1)];
  // What stands between names is one of them.
  if (before.length > 0 && after.length > 0) return [];
  const parts = before.length > 0 ? before : after;
  return parts.length >= LEAST_PARTS && comeTo(parts, whole, row) ? parts : [];
}

function isOpenAt(at: number, row: HeadingRow): boolean {
  const column = row.columns[at];
  return column !== undefined && isOpen(column, row);
}

/** Whether in nearly every row the parts add up to the whole, or the whole lies between them, as one of that name does. */
function comeTo(parts: readonly HeaderColumn[], whole: HeaderColumn, { profiles }: HeadingRow): boolean {
  const [wholes, ...figures] = [whole, ...parts].map(({ column }) =>
    profiles.numbersOf(column, ROWS_NEAR_HEADINGS),
  );
  let [sums, between, misfits] = [0, 0, 0];
  for (const [index, number] of wholes!.entries()) {
    const own = figures.flatMap((numbers) => numbers[index] ?? []);
    if (number === null || own.length < 2) continue;
    const slack = 1e-6 * Math.max(1, Math.abs(number));
    const isSum = Math.abs(own.reduce((sum, one) => sum + one, 0) - number) <= slack;
    const isBetween = number >= Math.min(...own) - slack && number <= Math.max(...own) + slack;
    if (isSum && own.filter((one) => one !== 0).length > 1) sums++;
    else if (isBetween) between++;
    else misfits++;
  }
  const fits = sums + between;
  const isNamed = WHOLE.test(fold(whole.label));
  return (
    fits >= LEAST_ROWS &&
    misfits * (isNamed ? FEWEST_IF_NAMED : FEWEST_MISFITS) <= fits &&
    (sums >= LEAST_ROWS || (isNamed && sums > 0))
  );
}
