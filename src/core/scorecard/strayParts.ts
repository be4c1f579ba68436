import { placeOf } from './columns';
import type { Period } from './period';
import type { FigureColumn, Scorecard } from './scorecard';

/** An actual of a month or quarter that stands where that of another year belongs, and what stands around it. */
export interface StrayPart {
  readonly column: FigureColumn;
  readonly before: Period;
  readonly after: Period | null;
}

const A_YEAR: Readonly<Record<string, number>> = { month: 12, quarter: 4 };
/** So many in order before the last one tell that it goes on with them. */
const leastBefore = 3;

/** The months and quarters whose year alone is wrong: "Jul-15" between "Jun-16" and "Aug-16". */
export function findStray({ figureColumns }: Pick<Scorecard, 'figureColumns'>): readonly StrayPart[] {
  const actuals = figureColumns
    .filter(({ field, column }) => field === 'actual' && column !== null)
    .sort((a, b) => placeOf(a) - placeOf(b));
  return actuals.flatMap((column, k): StrayPart[] => {
    const { period } = column;
    const [before, after] = [actuals[k - 1]?.period, actuals[k + 1]?.period];
    const place = numberOf(before);
    if (!before || !period || place === null || before.kind !== period.kind) return [];
    const off = (numberOf(period) ?? place + 1) - (place + 1);
    if (off === 0 || off % A_YEAR[period.kind]! !== 0) return [];
    if (after?.kind === period.kind) return numberOf(after) === place + 2 ? [{ column, before, after }] : [];
    const run = actuals.slice(Math.max(0, k - leastBefore), k).map((one) => numberOf(one.period));
    const isRun = run.length === leastBefore && run.every((one, i) => one === place - leastBefore + 1 + i);
    return isRun ? [{ column, before, after: null }] : [];
  });
}

/** Its number in a count of months or quarters. */
function numberOf(period: Period | null | undefined): number | null {
  const { kind = '', year = null, part = null } = period ?? {};
  const inYear = A_YEAR[kind];
  return inYear === undefined || year === null || part === null ? null : year * inYear + part;
}
