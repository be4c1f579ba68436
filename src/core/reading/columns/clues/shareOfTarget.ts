import { type Cell, showsSomething } from '../../../sheet/grid';
import { fold } from '../../../text/fold';
import type { HeaderColumn } from '../../headers/header';
import type { Evidence } from '../../words/words';
import { type ColumnClue, type HeadingRow, placedAs, wantsFigures } from '../headingRow';
import { holdsFigures, PROFILED_CELLS } from '../profiles';

const SHARE = /^(?:%|per ?cent(?:age)?|pct|porcentaje|percentual|pourcentage|prozent|% of plan)$/i;
/** What says in one table what was reached, and in another what share of the target that is. */
const REACHED =
  /(?:\b|[\d_])(?:perf(?:ormances?)?|achievements?|achieved|progress|attainment|execution|reali[sz]ation)\b\W*$/i;
const ROWS_LOOKED_AT = 20;
const LEAST_ROWS = 2;
const MANY_ROWS = 6;
/** As far as a share that is printed without decimals may be off. */
const ROUNDED = 0.0051;

/** "Percent" or "Performance" beside an actual and a target that is the one as a share of the other in row after row. */
export const shareOfTarget: ColumnClue = (column, row) => {
  const { field, role, label } = column;
  const isShare = field === null && role === null && SHARE.test(label.trim());
  const isReached = (role === null || role === 'complete') && REACHED.test(label.replace(/\(?%\)?/g, ' '));
  if (role === 'status') return ofStatus(column, row);
  // Whatever words head it, what follows from the two in so many rows is no figure of its own.
  const isOther = !isShare && !isReached;
  if (isOther && (field !== 'actual' || role !== null || column.period !== null)) return [];
  const why =
    quotient(column, row, isOther ? MANY_ROWS : LEAST_ROWS) ?? (isReached ? pair(column, row) : null);
  if (why === null) return [];
  return [
    { meaning: 'complete', weight: 30, why },
    ...(field === null ? [] : [{ meaning: field, weight: -20, why }]),
  ];
};

const LEAST_STATUSES = 3;

/** "Status" over what was reached, or is thought to be, as a share of what is wanted: no rating, and no figure of its own. */
function ofStatus(column: HeaderColumn, row: HeadingRow): readonly Evidence[] {
  if (!holdsFigures(row.profiles.of(column.column))) return [];
  const forecasts = row.columns.filter((other) => other.role === 'forecast');
  const why = quotient(column, row, LEAST_STATUSES, forecasts);
  if (why === null) return [];
  return [
    { meaning: 'complete', weight: 60, why },
    { meaning: 'status', weight: -40, why },
  ];
}

const OF_ALL = /^(?:%|per ?cent(?:age)?\b|pct\b|porcentaje\b|percentual\b)/i;

/** "% total planned 2024", 100% wherever anything is planned, beside "Total planned 2024": the target as a share of itself. */
export const wholeShares: ColumnClue = (column, { columns, profiles }) => {
  if (column.field !== 'target' || !OF_ALL.test(column.label.trim())) return [];
  const shares = profiles.numbersOf(column.column, PROFILED_CELLS).filter((one) => one !== null);
  const all = shares.filter((one) => one === 100).length;
  const none = shares.filter((one) => one === 0).length;
  const target = columns.find(
    (other) =>
      other !== column &&
      other.field === 'target' &&
      other.period?.text === column.period?.text &&
      !OF_ALL.test(other.label.trim()),
  );
  if (!target || all < LEAST_ROWS || all * 2 < shares.length || all + none < shares.length * 0.9) return [];
  const why = `it is 100% or nothing, beside “${target.label}”`;
  return [
    { meaning: 'complete', weight: 30, why },
    { meaning: 'target', weight: -40, why },
  ];
};

/** What says in one table what was carried out, and in another what share of the target that is. */
const CARRIED_OUT =
  /^(?:avances?|ejecuci[oó]n|execu(?:[cç][aã]o|tion)|ex[eé]cution|r[eé]alisation)(?: f[ií]sic[oa])?(?: (?:de (?:la )?)?metas?)?(?: (?:del )?p(?:lan|\.? ?[ad]\.?))?(?: (?:(?:en|al?|em|de|del) )?(?:(?:q|t|trim(?:estre)?\.? )[1-4] )?(?:19|20)\d\d(?:[/-]\d{2,4})?)?(?: ?\([^()]*\))?$/i;
/** Whether a heading says "carried out", be it figures or a share. */
export function saysCarriedOut(written: string): boolean {
  return CARRIED_OUT.test(written.trim());
}

/** Nobody does so many times what was wanted. */
const NO_SHARE = 200;

/** "Ejecución" beside a target is the actual, where another column is its share or its figures can be none. */
export const carriedOut: ColumnClue = (column, row) => {
  const { role, written, column: at } = column;
  if (!saysCarriedOut(written) || !wantsFigures(row)) return [];
  if (!holdsFigures(row.profiles.of(at)) || isAnyReached(row)) return [];
  const isBesideShare = row.columns.some((other) => other !== column && other.role === 'complete');
  const numbers = () => row.profiles.numbersOf(at, ROWS_LOOKED_AT);
  if (!isBesideShare && !numbers().some((number) => number !== null && number > NO_SHARE)) return [];
  const why = 'it stands beside the target, and is no share of it';
  return [
    { meaning: 'actual', weight: 10, why },
    ...(role === null ? [] : [{ meaning: role, weight: -40, why }]),
  ];
};

/** Whether another column says what was reached since the baseline. */
function isAnyReached({ columns }: HeadingRow): boolean {
  return columns.some(({ field, period }) => field === 'actual' && period?.kind !== 'baseline');
}

/** Of which two columns it is the quotient, as they stand or less the baseline; null of none. */
function quotient(
  column: HeaderColumn,
  row: HeadingRow,
  leastRows: number,
  more: readonly HeaderColumn[] = [],
): string | null {
  const baseline = row.columns.find(({ period }) => period?.kind === 'baseline');
  for (const target of placedAs('target', row))
    for (const actual of [...placedAs('actual', row), ...more])
      if (
        actual !== column &&
        actual !== baseline &&
        (isQuotient([column, actual, target], row, leastRows) ||
          (baseline && isQuotient([column, actual, target, baseline], row, leastRows)))
      )
        return `it is “${actual.label}” as a share of “${target.label}”`;
  return null;
}

/**
 * Whether the first is the second divided by the third, of both of which the fourth is taken off, or the other way round
 * in rows where less is better. Where many rows follow, one in six may be wrong.
 */
function isQuotient(columns: readonly HeaderColumn[], { profiles }: HeadingRow, leastRows: number): boolean {
  const [shares, reached, wanted, from] = columns.map((one) =>
    profiles.numbersOf(one.column, ROWS_LOOKED_AT),
  );
  let [direct, inverse, others] = [0, 0, 0];
  for (const [index, share] of shares!.entries()) {
    const start = from ? (from[index] ?? null) : 0;
    const [is, goal] = [reached![index] ?? null, wanted![index] ?? null];
    if (share === null || is === null || goal === null || start === null || goal === start) continue;
    const own = (is - start) / (goal - start);
    const isAs = (one: number) => Math.abs(share - one) <= ROUNDED || Math.abs(share / 100 - one) <= ROUNDED;
    // Nought of anything is nought, and what was reached as wanted is so both ways round.
    if (isAs(own)) direct += own === 0 ? 0 : 1;
    else if (!from && own !== 0 && isAs(1 / own)) inverse++;
    else others++;
  }
  const rows = direct + inverse;
  return (
    rows >= leastRows &&
    direct >= LEAST_ROWS &&
    (rows < MANY_ROWS ? others + inverse === 0 : others * 6 <= rows)
  );
}

/**
 * "Achievements | Performance", again and again: where one is typed and the other worked out, or a percentage beside what
 * is none, the other is a share of what was wanted, in each such pair.
 */
function pair(column: HeaderColumn, row: HeadingRow): string | null {
  const partner = partnerOf(column, row);
  if (!partner || placedAs('target', row).length === 0) return null;
  const alike = row.columns.filter((other) => lastWord(other) === lastWord(column));
  const isOther = alike.some((other) => {
    const beside = partnerOf(other, row);
    return beside !== undefined && isShareBeside(cellsOf(other, row), cellsOf(beside, row));
  });
  return isOther ? `“${partner.label}” is what was reached, and it a share of what was wanted` : null;
}

/** The other actual of the same time, left of it. */
function partnerOf(column: HeaderColumn, { columns }: HeadingRow): HeaderColumn | undefined {
  return columns.find(
    (other) =>
      other.column === column.column - 1 &&
      other.field === 'actual' &&
      other.period?.text === column.period?.text &&
      lastWord(other) !== lastWord(column),
  );
}

function lastWord({ label }: HeaderColumn): string {
  return fold(label)
    .replace(/[^\p{L} ]/gu, '')
    .trim()
    .split(' ')
    .at(-1)!;
}

function cellsOf({ column }: HeaderColumn, { profiles: { grid } }: HeadingRow): readonly Cell[] {
  return grid.rows.flatMap((cells) => {
    const cell = cells?.[column];
    return showsSomething(cell) ? [cell] : [];
  });
}

function isShareBeside(own: readonly Cell[], reached: readonly Cell[]): boolean {
  const count = (cells: readonly Cell[], is: (cell: Cell) => boolean) => cells.filter(is).length;
  const isWorkedOut = (cell: Cell) => cell.isFormula && typeof cell.value === 'number' && !cell.sums;
  if (count(own, isWorkedOut) >= LEAST_ROWS && count(reached, isWorkedOut) === 0) return true;
  const isPercentage = ({ text }: Cell) => /^[\d.,]+ ?%$/.test(text.trim());
  const isFigure = ({ text }: Cell) => /^[\d.,]+ ?%?$/.test(text.trim());
  const percentages = count(own, isPercentage);
  return (
    percentages >= LEAST_ROWS &&
    percentages === count(own, isFigure) &&
    count(reached, isFigure) >= LEAST_ROWS &&
    count(reached, isPercentage) === 0
  );
}
