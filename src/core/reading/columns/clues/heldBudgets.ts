import { fold } from '../../../text/fold';
import type { HeaderColumn } from '../../headers/header';
import { type ColumnClue, type HeadingRow, isYear, placedAs } from '../headingRow';
import { saysMeasures } from '../titleAbove';
import { holdsFigures, ROWS_NEAR_HEADINGS } from '../profiles';

const BUDGET = /^(?!.*\b(?:actuals?|spend|spent|out-?turn|variance|revised|remaining)\b).*\bbudget(?:ed)?\b/;
const LEAST_ROWS = 2;
/** As far as a variance printed without decimals, or as a whole per cent, may be off. */
const ROUNDED = 0.51;

/** "Budget" beside "Actual" and "Variance" in a table of indicators is what is wanted of them, for the month as for the year. */
export const heldBudgets: ColumnClue = (column, row) => {
  if (!isBudget(column, row)) return [];
  const budgets = row.columns.filter((other) => isBudget(other, row));
  if (budgets.some((other) => isProven(other, row)))
    return [{ meaning: 'target', weight: 30, why: 'a variance is the actual less such a budget' }];
  if (followsActuals(column, row))
    return [
      { meaning: 'target', weight: 60, why: 'it follows the actuals of rows that count things of all sizes' },
    ];
  const hasTarget = placedAs('target', row).some((other) => !isBudget(other, row));
  // Beside other targets a budget may be the money for it; so it may year by year.
  if (hasTarget || budgets.some(({ period }) => isYear(period))) return [];
  const isBeside = budgets.some((other) => actualOf(other, row));
  const weight = column.field === 'actual' ? 8 : 11;
  return isBeside
    ? [{ meaning: 'target', weight, why: 'an actual stands beside a budget, and nothing else is wanted' }]
    : [];
};

const ADOPTED = /\b(?:adopted|approved|enacted|recommended)\b/;
/** So many measures tell where a title says that they are ones. */
const LEAST_MEASURES = 5;

/** "2024 Adopted" after "2023 Actual" in a table of performance measures is what is wanted of each, and is of its size. */
export const adoptedMeasures: ColumnClue = (column, row) => {
  const { field, role, period, label } = column;
  if (field !== null || role !== null || !isYear(period) || !ADOPTED.test(fold(label))) return [];
  if (!isNamed(row) || !saysMeasures(row.title()) || !isNearActuals(pairsOf(column, row), LEAST_MEASURES))
    return [];
  return [{ meaning: 'target', weight: 8, why: 'it is of the size of the actuals of performance measures' }];
};

function isBudget({ column, field, role, label }: HeaderColumn, row: HeadingRow): boolean {
  // "Year to date" says so far of a budget too.
  const isOpen = field !== 'comparator' && role === null;
  return isOpen && BUDGET.test(fold(label)) && isNamed(row) && holdsFigures(row.profiles.of(column));
}

/** Whether the rows are indicators, by the word for them: in a ledger money is planned. */
function isNamed({ columns }: HeadingRow): boolean {
  return columns.some(({ evidence }) => evidence.some(({ meaning }) => meaning === 'indicator'));
}

/** So many rows tell, and so many times the largest figures are the smallest, where the rows are no sums of money. */
const LEAST_LIKE = 8;
const ALL_SIZES = 1000;
const FAR = 3;

/** Whether nearly every row's budget is of the size of what the row has reached, whatever the row counts. */
function followsActuals(column: HeaderColumn, row: HeadingRow): boolean {
  const pairs = pairsOf(column, row);
  const sizes = pairs.filter(isNear).map(({ is }) => is);
  return isNearActuals(pairs, LEAST_LIKE) && Math.max(...sizes) > Math.min(...sizes) * ALL_SIZES;
}

interface Pair {
  readonly goal: number;
  readonly is: number;
}

function isNear({ goal, is }: Pair): boolean {
  return goal < is * FAR && is < goal * FAR;
}

function isNearActuals(pairs: readonly Pair[], least: number): boolean {
  return pairs.length >= least && pairs.filter(isNear).length * 10 >= pairs.length * 9;
}

/** What a column has beside the latest actual, row by row. */
function pairsOf({ column }: HeaderColumn, row: HeadingRow): readonly Pair[] {
  const actual = placedAs('actual', row).at(-1);
  if (!actual) return [];
  const [wanted, reached] = [column, actual.column].map((one) =>
    row.profiles.numbersOf(one, ROWS_NEAR_HEADINGS),
  );
  return wanted!.flatMap((goal, index) => {
    const is = reached![index] ?? null;
    return goal !== null && is !== null && goal > 0 && is > 0 ? [{ goal, is }] : [];
  });
}

/** The one actual of the same time, or of the same band. */
function actualOf({ period, column }: HeaderColumn, row: HeadingRow): HeaderColumn | undefined {
  const same = placedAs('actual', row).filter(
    (other) => other.period?.text === period?.text && !BUDGET.test(fold(other.label)),
  );
  return same.find((other) => period !== null || Math.abs(other.column - column) <= 2);
}

/** Whether a variance is the actual less the budget, or that as a share of it, in every row that gives all three. */
function isProven(budget: HeaderColumn, row: HeadingRow): boolean {
  const actual = actualOf(budget, row);
  if (!actual) return false;
  return row.columns.some(({ role, column }) => {
    if (role !== 'variance') return false;
    const [gaps, reached, wanted] = [column, actual.column, budget.column].map((one) =>
      row.profiles.numbersOf(one, ROWS_NEAR_HEADINGS),
    );
    let rows = 0;
    for (const [index, gap] of gaps!.entries()) {
      const [is, goal] = [reached![index] ?? null, wanted![index] ?? null];
      if (gap === null || is === null || goal === null) continue;
      if (!isGap(Math.abs(gap), is, goal)) return false;
      rows++;
    }
    return rows >= LEAST_ROWS;
  });
}

function isGap(gap: number, is: number, goal: number): boolean {
  const off = Math.abs(is - goal);
  const share = goal === 0 ? Infinity : off / Math.abs(goal);
  const isNear = (own: number, slack: number) => Math.abs(gap - own) <= slack;
  return (
    isNear(off, Number.isInteger(is) && Number.isInteger(goal) ? 1e-6 : ROUNDED / 10) ||
    isNear(share * 100, ROUNDED) ||
    isNear(share, ROUNDED / 100)
  );
}
