import type { PartGroup } from '../../scorecard/parts';
import type { Indicator } from '../../scorecard/scorecard';
import { fillLoneBlanks } from './loneBlanks';
import { noteMisfits } from './notes';
import { isInOrder, type PlannedRows, roundTo } from './rows';
import { scaleParts } from './scale';
import { shareOut } from './share';
import { sumForWhole, sumUpWhole } from './sum';
import { canShare, endsAddUp, type YearOfParts, yearsOf } from './years';

/**
 * Rounds the parts of each whole so that they add up to it in every year (largest remainder), without a step back in
 * any row. A figure that alone is blank is what the others leave. Where parts' own curves miss their whole by more than
 * rounding, the whole becomes their sum, or else they are scaled to it; where neither can be, a note says so.
 */
export function makePartsAddUp(groups: Iterable<PartGroup>, planned: PlannedRows): PlannedRows {
  const rows = new Map(planned);
  const settled = new Set<Indicator>();
  for (const group of wholesFirst(groups)) {
    const members = [group.whole, ...group.parts];
    const own = new Map(
      members.flatMap((indicator) => {
        const row = rows.get(indicator);
        return row ? [[indicator, row]] : [];
      }),
    );
    if (own.size === 0 || [...own.values()].some(({ percentFormat }) => percentFormat !== null)) continue;
    for (const [indicator, row] of makeGroupAddUp(group, own, settled)) rows.set(indicator, row);
    for (const indicator of members) settled.add(indicator);
  }
  return rows;
}

/** A whole before those of its parts that have parts of their own. */
function wholesFirst(groups: Iterable<PartGroup>): PartGroup[] {
  const all = [...groups];
  const wholeOf = new Map(all.flatMap(({ whole, parts }) => parts.map((part) => [part, whole] as const)));
  const depthOf = (indicator: Indicator, left = 9): number => {
    const above = wholeOf.get(indicator);
    return above && left > 0 ? 1 + depthOf(above, left - 1) : 0;
  };
  const depths = new Map(all.map((group) => [group, depthOf(group.whole)]));
  return all.sort((a, b) => depths.get(a)! - depths.get(b)!);
}

/** @param settled what another whole has settled already, and so stays */
function makeGroupAddUp(group: PartGroup, rows: PlannedRows, settled: ReadonlySet<Indicator>): PlannedRows {
  const digits = Math.max(...[...rows.values()].map((row) => row.digits));
  const rounded = new Map(
    [...rows].map(([indicator, row]) => [
      indicator,
      row.digits < digits && !settled.has(indicator) ? roundTo(row, digits) : row,
    ]),
  );
  const filled = fillLoneBlanks(yearsOf(group, rounded, settled, digits), rounded);
  const { years } = filled;
  for (const addUp of [addUpScaled, addUpRounded]) {
    const added = addUp(years, filled.rows);
    if (added && [...added.values()].every(isInOrder)) return noteMisfits(years, added);
  }
  return noteMisfits(years, filled.rows);
}

/** Null where rounding, or summing up, is enough, and where no scaling helps. */
function addUpScaled(years: readonly YearOfParts[], rows: PlannedRows): PlannedRows | null {
  const isNeeded = years.some(
    (year) =>
      year.whole.target && endsAddUp(year) && !canShare(year, rows) && sumForWhole(year, rows) === null,
  );
  return isNeeded ? shareOut(scaleParts(years, rows), rows, new Set()) : null;
}

function addUpRounded(years: readonly YearOfParts[], rows: PlannedRows): PlannedRows {
  const summed = new Set(
    years.filter((year) => !canShare(year, rows) && year.whole.target && sumForWhole(year, rows) !== null),
  );
  const partly = sumUpWhole([...summed], rows);
  return shareOut(years, partly, summed) ?? sumUpWhole(years, partly);
}
