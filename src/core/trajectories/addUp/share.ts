import { printFigure } from '../../scorecard/wording';
import type { PlannedTarget } from '../planRow';
import { roundHalfAway, withoutDust } from '../expression';
import { restFormula } from './formulas';
import { type PlannedRows, withTarget } from './rows';
import { canShare, isSameStretch, type Member, totalUnits, type YearOfParts } from './years';

/** What each part of a year comes to, in units of the last digit. */
type Units = readonly number[];

// Beyond this many tries the rounding is left as it is, and the check says which year does not add up.
const mostTries = 20_000;

/**
 * Shares each year's total out among the parts, by largest remainder; tries other ways where a later year has none.
 *
 * @param summed the years whose whole is the sum of its parts
 * @returns null if there is no way that suits every year
 */
export function shareOut(
  years: readonly YearOfParts[],
  rows: PlannedRows,
  summed: ReadonlySet<YearOfParts>,
): PlannedRows | null {
  const open = years.filter((year) => canShare(year, rows));
  const chosen = chooseWays(open, rows);
  return (
    chosen && open.reduce((so, year, index) => writeUnits(year, chosen[index]!, so, summed.has(year)), rows)
  );
}

/** A way to round for each year, so that none steps back from the year before. */
function chooseWays(years: readonly YearOfParts[], rows: PlannedRows): readonly Units[] | null {
  let tries = 0;
  const chosen: Units[] = [];
  const search = (index: number): boolean => {
    if (index === years.length) return true;
    for (const units of waysToShare(years[index]!, years[index - 1], chosen[index - 1], rows)) {
      chosen[index] = units;
      if (search(index + 1)) return true;
      if (++tries > mostTries) return false;
    }
    return false;
  };
  return search(0) ? chosen : null;
}

/** The ways to round a year's parts so that they add up, the one by largest remainder first. */
function* waysToShare(
  year: YearOfParts,
  previous: YearOfParts | undefined,
  previousUnits: Units | undefined,
  rows: PlannedRows,
): Generator<Units> {
  const { parts, digits } = year;
  const bounds = parts.map((part, index) => {
    const earlier = previous?.parts[index];
    const before = part.target && isSameStretch(earlier, part.target) ? previousUnits?.[index] : undefined;
    return boundsOf(part, digits, before);
  });
  const up = totalUnits(year, rows) - bounds.reduce((sum, { low }) => sum + low, 0);
  const movable = bounds.flatMap(({ low, high }, index) => (high > low ? [index] : []));
  movable.sort((a, b) => parts[b]!.exact - bounds[b]!.low - (parts[a]!.exact - bounds[a]!.low) || a - b);
  if (up < 0 || up > movable.length) return;
  for (const raised of choose(movable, up)) {
    yield bounds.map(({ low }, index) => low + (raised.includes(index) ? 1 : 0));
  }
}

/** The two ways to round a part, or the one that lies between the part before it and the figure it leads to. */
function boundsOf({ target, exact }: Member, digits: number, before: number | undefined) {
  if (!target) return { low: Math.round(exact), high: Math.round(exact) };
  const scale = 10 ** digits;
  const [least, most] = [before ?? target.from * scale, target.to * scale]
    .map(withoutDust)
    .sort((a, b) => a - b) as [number, number];
  const low = Math.max(Math.floor(exact), Math.ceil(least));
  const high = Math.min(Math.ceil(exact), Math.floor(most));
  return { low: Math.min(low, high), high: Math.max(low, high) };
}

/** Every choice of `count` items, those that come first in the list first. */
function* choose<Item>(items: readonly Item[], count: number): Generator<readonly Item[]> {
  if (count === 0) yield [];
  for (let at = 0; count > 0 && at + count <= items.length; at++) {
    for (const rest of choose(items.slice(at + 1), count - 1)) yield [items[at]!, ...rest];
  }
}

function writeUnits(year: YearOfParts, units: Units, rows: PlannedRows, isSum: boolean): PlannedRows {
  const moved = year.parts.flatMap((part, index) => {
    const amount = roundHalfAway(units[index]! / 10 ** year.digits, year.digits);
    return part.target && part.target.amount !== amount ? [{ part, target: part.target, amount }] : [];
  });
  const written = moved.reduce(
    (so, { part, target, amount }) => withTarget(so, part.indicator, moveTarget(target, amount, year.digits)),
    rows,
  );
  const last = moved.at(-1);
  // One part can be what the others leave of the total; more than one, or of a total that is their sum, cannot.
  if (!last || isSum) return written;
  const { part, target, amount } = last;
  const formula = restFormula(year, part, written);
  return withTarget(written, part.indicator, { ...moveTarget(target, amount, year.digits), formula });
}

function moveTarget(target: PlannedTarget, amount: number, digits: number): PlannedTarget {
  const isRounded = Math.abs(amount - target.amount) < 1.5 * 10 ** -digits;
  const note = `${isRounded ? 'Rounded' : 'Set'} to ${printFigure(amount)}, not ${printFigure(target.amount)}, so that the parts add up to the total.`;
  return { ...target, amount, note, formula: null };
}
