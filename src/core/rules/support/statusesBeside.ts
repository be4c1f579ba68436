import { placeOf } from '../../scorecard/columns';
import { isOfEachPart } from '../../scorecard/partTargets';
import { compareYears, isPartOfYear } from '../../scorecard/period';
import { unsoundFigures } from '../../scorecard/soundness';
import type { Indicator, Remark, Value } from '../../scorecard/scorecard';
import { groupBy } from '../../text/groupBy';
import { actualsBefore, type Held, holdTogether, isStatus, wayBetween } from './heldRemarks';
import { readColumn, saysMet } from './strictStatuses';

const leastAgreeing = 8;
/** At most one status in so many may contradict the figures beside it: of more it rests on others. */
const fewest = 8;

/**
 * The statuses of columns in which none is held against a target of its figure's own time, each with the latest actual and
 * the target that stand left of it: "2024-25", "Target 2025", "Met?". That those are meant is told by nearly all of them
 * agreeing, of which some are met and some missed.
 */
export function heldBeside(indicators: readonly Indicator[], held: readonly Held[]): readonly Held[] {
  const judged = new Set(held.map(({ remark }) => remark.cell.column));
  const all = indicators.flatMap((indicator) =>
    (indicator.remarks ?? [])
      .filter((remark) => isStatus(remark) && !judged.has(remark.cell.column))
      .flatMap((remark) => holdBeside(indicator, remark) ?? []),
  );
  return [...groupBy(all, ({ remark }) => remark.cell.column).values()].filter(mostlyAgree).flat();
}

function mostlyAgree(rows: readonly Held[]): boolean {
  const column = readColumn(rows);
  const said = rows.filter((one) => saysMet(column, one) !== null);
  const agreeing = said.filter((one) => saysMet(column, one) !== one.isMissed);
  const isMixed = new Set(agreeing.map(({ isMissed }) => isMissed)).size === 2;
  return (
    isMixed && agreeing.length >= leastAgreeing && (said.length - agreeing.length) * fewest <= said.length
  );
}

function holdBeside(indicator: Indicator, remark: Remark): Held | null {
  const [actual] = actualsBefore(indicator, remark);
  const other = targetBeside(indicator, remark);
  const way = other && wayBetween(other, indicator);
  if (actual?.number == null || other?.number == null || !way) return null;
  const unsound = unsoundFigures(indicator);
  const areOfYears = [actual, other].every(({ column }) => !isPartOfYear(column.period));
  const isEarlier = compareYears(other.column.period, actual.column.period) < 0;
  if (!areOfYears || isEarlier || unsound.has(actual) || unsound.has(other)) return null;
  return holdTogether(indicator, remark, { actual, other, way });
}

/** The nearest target left of a remark that is not of each month or quarter. */
function targetBeside({ values }: Indicator, { cell }: Remark): Value | undefined {
  return values
    .filter(({ column }) => column.field === 'target' && placeOf(column) < cell.column)
    .filter(({ column }) => !isOfEachPart(column.label))
    .sort((a, b) => placeOf(b.column) - placeOf(a.column))[0];
}
