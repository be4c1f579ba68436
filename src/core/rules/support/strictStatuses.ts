import { areFarApart } from '../../scorecard/results';
import type { StatusKey } from '../../scorecard/statusKey';
import { COLOUR, isBetween, isCalledGood, MET, MISSED, ON_TRACK } from '../../scorecard/statusWords';
import { distanceOf, isOfOneTime, isPartOfItsYear, shortfallOf, type Held } from './heldRemarks';

const ABOVE = /^above target$/;
const BELOW = /^below target$/;

/** At most one row in so many may be called met though missed; more of them are what the sheet tolerates. */
const fewest = 4;

/** A column of statuses: what its words mean beside each other. */
export interface StatusColumn {
  readonly rows: readonly Held[];
  /** Whether a row is either met or not: such words leave no room for a tolerance. */
  readonly isEitherOr: boolean;
  /** Whether nothing is called met that misses its target: by such words, or by the key. */
  readonly isStrict: boolean;
  /** Whether it is the key that says so, of whatever time the figures are. */
  readonly isKeyed: boolean;
  /** Whether by the key to be on track is to have met the target. */
  readonly isOnTrackMet: boolean;
}

const NOT_RATED = /^(?:n ?[./]? ?a\.?|not (?:yet )?(?:due|measured|available|applicable)|pending)$/;

export function readColumn(rows: readonly Held[], key?: StatusKey): StatusColumn {
  const isEitherOr =
    rows.some(({ word }) => MISSED.test(word)) &&
    rows.every(
      ({ word }) => !COLOUR.test(word) && (isCalledGood(word) || MISSED.test(word) || NOT_RATED.test(word)),
    );
  const isKeyed = key?.isMetAtTarget === true;
  return {
    rows,
    isEitherOr,
    isStrict: isEitherOr || isKeyed,
    isKeyed,
    isOnTrackMet: key?.isOnTrackMet === true,
  };
}

/** Whether a row's status says that its target was met, or that it was missed; null where that is open. */
export function saysMet({ isEitherOr, isOnTrackMet, rows }: StatusColumn, held: Held): boolean | null {
  const { word, way } = held;
  // Beside each other, “above” and “below” may say where a figure lies and not how good that is.
  const isPlace = ABOVE.test(word) || BELOW.test(word);
  if (isPlace && way === 'lower' && saysBoth(rows)) return null;
  if (MET.test(word)) return true;
  // To be on track is about what is still to come, except where the time is over.
  if (ON_TRACK.test(word)) return isOnTrackMet || (isEitherOr && isOfOneTime(held)) ? true : null;
  return MISSED.test(word) ? false : null;
}

function saysBoth(rows: readonly Held[]): boolean {
  return rows.some(({ word }) => ABOVE.test(word)) && rows.some(({ word }) => BELOW.test(word));
}

/** A near miss that is called met, and a row that was called worse though it missed by no more. */
export interface UnduePraise {
  readonly held: Held;
  /** None where the words themselves leave no tolerance. */
  readonly stricter?: Held;
}

/** The near misses that a column calls met though its words or its other rows leave them no tolerance. */
export function findNearMisses(column: StatusColumn): readonly UnduePraise[] {
  const met = column.rows.filter((held) => saysMet(column, held) === true);
  const near = met.filter(
    ({ isMissed, actual, other }) =>
      isMissed && !areFarApart(actual, other) && (column.isKeyed || !isPartOfItsYear(actual, other)),
  );
  if (column.isStrict)
    return near.length * fewest <= column.rows.length ? near.map((held) => ({ held })) : [];
  return findBeyondTolerance(column.rows, near);
}

/** Of near misses that are called met, the one that goes beyond what other rows are called worse for. */
export function findBeyondTolerance(rows: readonly Held[], near: readonly Held[]): readonly UnduePraise[] {
  const stricter = rows.filter(({ isMissed, word }) => isMissed && (MISSED.test(word) || isBetween(word)));
  const [one] = near;
  const isPlain = near.length === 1 && areFarNearer(stricter, one!);
  if (!isPlain && near.length * fewest > stricter.length) return [];
  const beyond = near.flatMap((held) => {
    const one = findStricter(held, stricter);
    return one ? [{ held, stricter: one }] : [];
  });
  // Where several go beyond what others are called worse for, each row has a tolerance of its own.
  return beyond.length === 1 ? beyond : [];
}

/** The nearest miss that is called worse, if it is far nearer than this one or not alone. */
function findStricter(held: Held, stricter: readonly Held[]): Held | null {
  const nearer = stricter
    .filter((other) => isNoFarther(other, held))
    .sort((a, b) => shortfallOf(a) - shortfallOf(b));
  const [nearest, second] = nearer;
  if (!nearest) return null;
  return second || shortfallOf(nearest) * 2 <= shortfallOf(held) ? nearest : null;
}

/** Whether two rows at least are called worse though they miss by no more, and one of them by half of it. */
function areFarNearer(stricter: readonly Held[], held: Held): boolean {
  const nearer = stricter.filter((other) => isNoFarther(other, held));
  return nearer.length > 1 && nearer.some((other) => shortfallOf(other) * 2 <= shortfallOf(held));
}

/** By its share of the target, and by points where both are percentages: nobody says by which a tolerance goes. */
function isNoFarther(one: Held, than: Held): boolean {
  if (shortfallOf(one) > shortfallOf(than)) return false;
  const arePoints = one.indicator.unit === 'percentage' && than.indicator.unit === 'percentage';
  return !arePoints || distanceOf(one) <= distanceOf(than);
}
