import { placeOf } from '../../scorecard/columns';
import { isOfEachPart } from '../../scorecard/partTargets';
import { compareYears, isPartOfYear } from '../../scorecard/period';
import { isAsOfYear } from '../../scorecard/results';
import { unsoundFigures } from '../../scorecard/soundness';
import type { StatusKey } from '../../scorecard/statusKey';
import type { FigureColumn, Indicator, Remark, Value } from '../../scorecard/scorecard';
import { groupBy } from '../../text/groupBy';
import { actualsBefore, type Held, holdTogether, isPartOfItsYear, isStatus, wayBetween } from './heldRemarks';
import { readColumn, saysMet } from './strictStatuses';

const leastAgreeing = 8;
/** Of what only stands beside each other so many must be called missed that are, lest all is green by chance. */
const leastMissed = 2;
/** At most one status in so many may contradict the figures beside it: of more it rests on others. */
const fewest = 8;
/** So many columns left of a status are tried. */
const farthest = 6;

/**
 * The statuses that are held against a target of their figure's own time; and of columns in which few are, or most say
 * otherwise, each with an actual and a target that stand left of it: "2024-25", "Target 2025", "Met?", or the twelve months
 * up to each quarter and the ambition for the year. Which two are meant is told by nearly all statuses agreeing with them, of
 * which some are met and some missed.
 */
export function withHeldBeside(
  indicators: readonly Indicator[],
  held: readonly Held[],
  key?: StatusKey,
): readonly Held[] {
  const byColumn = groupBy(held, ({ remark }) => remark.cell.column);
  const all = indicators.flatMap((indicator) =>
    (indicator.remarks ?? []).filter(isStatus).map((remark) => ({ indicator, remark })),
  );
  const rated = groupBy(all, ({ remark }) => remark.cell.column);
  const replaced = [...rated].flatMap(([column, rows]) => {
    const own = byColumn.get(column) ?? [];
    const isTold = own.length * 2 >= rows.length && !mostlyContradict(own, key);
    const meant = isTold ? [] : findMeant(rows, key);
    if (meant.length > 0) byColumn.delete(column);
    return meant;
  });
  return [...[...byColumn.values()].flat(), ...replaced];
}

function mostlyContradict(rows: readonly Held[], key?: StatusKey): boolean {
  const column = readColumn(rows, key);
  const said = rows.filter((one) => saysMet(column, one) !== null);
  return said.filter((one) => saysMet(column, one) === one.isMissed).length * 2 > said.length;
}

/** A row and what a column says of it. */
interface Rated {
  readonly indicator: Indicator;
  readonly remark: Remark;
}

/** The statuses of one column with the two figures that most of them agree with; none where no two are told by that. */
function findMeant(rated: readonly Rated[], key?: StatusKey): readonly Held[] {
  const pairs = new Map<string, Held[]>();
  for (const { indicator, remark } of rated) {
    for (const [key, held] of pairsBeside(indicator, remark)) {
      const some = pairs.get(key);
      if (some) some.push(held);
      else pairs.set(key, [held]);
    }
  }
  let best: readonly Held[] = [];
  let most = 0;
  // The nearest come first, and are meant where others agree as often.
  for (const rows of pairs.values()) {
    const agreeing = countAgreeing(rows, key);
    if (agreeing > most) [best, most] = [rows, agreeing];
  }
  return best;
}

/** How many statuses agree with their figures; 0 where those are too few or too much alike to tell that they are meant. */
function countAgreeing(rows: readonly Held[], key?: StatusKey): number {
  const column = readColumn(rows, key);
  const said = rows.filter((one) => saysMet(column, one) !== null);
  const agreeing = said.filter((one) => saysMet(column, one) !== one.isMissed);
  const missed = agreeing.filter(({ isMissed }) => isMissed).length;
  const isMixed = Math.min(missed, agreeing.length - missed) >= leastMissed;
  const isTold =
    isMixed && agreeing.length >= leastAgreeing && (said.length - agreeing.length) * fewest <= said.length;
  return isTold ? agreeing.length : 0;
}

/** An actual and a target left of a remark, the nearest first, with what is the same for the same two columns of every row. */
function* pairsBeside(indicator: Indicator, remark: Remark): Generator<readonly [string, Held]> {
  const unsound = unsoundFigures(indicator);
  const isSound = (value: Value) => value.number !== null && !unsound.has(value);
  const all = actualsBefore(indicator, remark);
  // In a list the row has an actual of its own.
  const actuals = all.slice(0, all[0]?.column.column === null ? 1 : farthest).filter(isSound);
  const targets = targetsBefore(indicator, remark).slice(0, farthest).filter(isSound);
  for (const actual of actuals) {
    for (const other of targets) {
      const way = wayBetween(other, indicator);
      if (!way || !canBeHeld(actual, other, indicator)) continue;
      const key = `${keyOf(actual.column)}|${keyOf(other.column)}`;
      yield [key, holdTogether(indicator, remark, { actual, other, way })];
    }
  }
}

/** A column by its place; in a list, where every row has an actual of its own, one of them is as good as another. */
function keyOf({ column, field, label }: FigureColumn): string {
  return column === null ? (field === 'actual' ? 'own' : label) : String(column);
}

/** Whether what a part of a year comes to may be held against a target of a longer time, or of an earlier one. */
function canBeHeld(actual: Value, other: Value, indicator: Indicator): boolean {
  const { period } = other.column;
  if (period !== null && compareYears(period, actual.column.period) < 0) return false;
  const isOfPart = isPartOfItsYear(actual, other) || isPartOfYear(period);
  return !isOfPart || isAsOfYear(indicator);
}

/** The targets left of a remark that are not of each month or quarter, the nearest first. */
function targetsBefore({ values }: Indicator, { cell }: Remark): Value[] {
  return values
    .filter(({ column }) => column.field === 'target' && placeOf(column) < cell.column)
    .filter(({ column }) => !isOfEachPart(column.label))
    .sort((a, b) => placeOf(b.column) - placeOf(a.column));
}
