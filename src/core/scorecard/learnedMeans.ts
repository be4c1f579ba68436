import type { Amount, AmountAstray, AmountRow, DifferenceTable } from './amounts';
import { tellsHow } from './partsExplained';
import { isSlipOfDigits } from './slipOfDigits';

const LEAST_FOLLOWING = 6;
/** So many rows that follow have to stand against one that does not. */
const LEAST_SHARE = 6;

/** Columns side by side, of which a column is the mean. */
type Run = readonly number[];

/** The figures of a column that are not the mean of the columns of which nearly all others are. */
export function findMeansAstray(table: DifferenceTable): readonly AmountAstray[] {
  const runs = runsOf(table);
  const counts = runs.map((run) => table.rows.filter((row) => isTelling(row, run) && fits(row, run)).length);
  const most = Math.max(0, ...counts);
  if (most < LEAST_FOLLOWING) return [];
  const best = runs[counts.indexOf(most)]!;
  const held = table.rows.filter((row) => workOut(row, best) !== null);
  const wrong = held.filter((row) => !isNear(row, best));
  const near = held.filter((row) => isNear(row, best) && !fits(row, best));
  if (most < LEAST_SHARE * wrong.length || near.length > most) return [];
  const isOfOthers = (row: AmountRow) => runs.some((run) => fits(row, run));
  return wrong
    .filter((row) => !isOfOthers(row) && !isExplained(row) && isPastDoubt(row, best))
    .map((row) => tell(table, row, best, most));
}

function runsOf({ rows, column }: DifferenceTable): readonly Run[] {
  const columns = [...new Set(rows.flatMap(({ amounts }) => [...amounts.keys()]))].sort((a, b) => a - b);
  const all = columns.flatMap((_, from) =>
    columns.slice(from + 1).map((__, more) => columns.slice(from, from + more + 2)),
  );
  // The mean stands behind what it is of, or before it, and not among it.
  return all.filter((run) => run[0]! > column || run.at(-1)! < column);
}

function amountsOf({ amounts }: AmountRow, run: Run): readonly Amount[] | null {
  const found = run.flatMap((column) => amounts.get(column) ?? []);
  return found.length === run.length ? found : null;
}

/** The mean of a row's figures, and how far figures that were rounded may put it off; null where one is missing. */
function workOut(row: AmountRow, run: Run): { readonly made: number; readonly off: number } | null {
  const amounts = amountsOf(row, run);
  if (!amounts) return null;
  const meanOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  return { made: meanOf(amounts.map(({ number }) => number)), off: meanOf(amounts.map(halfStepOf)) };
}

function halfStepOf({ decimals }: Amount): number {
  return 10 ** -decimals / 2;
}

function fits(row: AmountRow, run: Run): boolean {
  const worked = workOut(row, run);
  return worked !== null && Math.abs(worked.made - row.own.number) <= halfStepOf(row.own) + 1e-9;
}

/** Whether it is right but for what was rounded or cut off. */
function isNear(row: AmountRow, run: Run): boolean {
  const { made, off } = workOut(row, run)!;
  const half = halfStepOf(row.own);
  return Math.abs(made - row.own.number) <= Math.max(2 * half, half + off) + 1e-9;
}

/** Of figures that are all the same any run makes the mean. */
function isTelling(row: AmountRow, run: Run): boolean {
  const amounts = amountsOf(row, run);
  return amounts !== null && amounts.some(({ number }) => number !== amounts[0]!.number);
}

function isExplained({ words }: AmountRow): boolean {
  return tellsHow({ comment: { text: words.join(' ') } });
}

const OF_EACH =
  /%|\b(?:per|percent(?:age)?|proportion|share|rates?|ratio|average|mean|median|score|index)\b/i;

/**
 * Whether it cannot be a mean that was worked out from more than stands there: that of all cases of several years lies among
 * the years' own, where they are shares or rates.
 */
function isPastDoubt(row: AmountRow, run: Run): boolean {
  const { own, name } = row;
  const amounts = amountsOf(row, run)!;
  const numbers = amounts.map(({ number }) => number);
  if (own.number < Math.min(...numbers) || own.number > Math.max(...numbers)) return true;
  if (isSlipOfDigits(own.number, workOut(row, run)!.made, own.decimals)) return true;
  const areCounts = [own, ...amounts].every(({ decimals, text }) => decimals === 0 && !text.includes('%'));
  return areCounts && !OF_EACH.test(name);
}

function tell({ label }: DifferenceTable, row: AmountRow, run: Run, count: number): AmountAstray {
  const amounts = amountsOf(row, run)!;
  return {
    form: 'mean',
    label,
    name: row.name,
    own: row.own,
    first: amounts[0]!,
    second: amounts.at(-1)!,
    between: amounts.slice(1, -1),
    expected: workOut(row, run)!.made,
    decimals: row.own.decimals,
    count,
  };
}
