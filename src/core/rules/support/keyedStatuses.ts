import { isBetween, MISSED, withinSaid } from '../../scorecard/statusWords';
import type { StatusKey } from '../../scorecard/statusKey';
import { groupBy } from '../../text/groupBy';
import { distanceOf, type Held, isStatus, shortfallOf } from './heldRemarks';

/** Room for figures that are rounded. */
const slack = 1.02;

/** An amber that misses its target by more than its own words or the key allow. */
export interface BeyondKey {
  readonly held: Held;
  readonly within: number;
}

/**
 * The ambers that miss their target by more than their own words, "Within 10%", or a key allow them, where most ambers of
 * their column keep to it. Of percentages it may mean points, unless a row that is red though fewer points away shows that
 * it does not.
 */
export function findBeyondKey(held: readonly Held[], { amberWithin }: StatusKey): readonly BeyondKey[] {
  const statuses = held.filter(({ remark }) => isStatus(remark));
  return [...groupBy(statuses, ({ remark }) => remark.cell.column).values()].flatMap((column) => {
    const ambers = column.flatMap((one) => {
      const within = isBetween(one.word) ? (withinSaid(one.word) ?? amberWithin) : null;
      return within === null ? [] : [{ held: one, within }];
    });
    const arePoints = !column.some(
      (one) =>
        MISSED.test(one.word) &&
        isShare(one) &&
        ambers.some(({ within }) => isBeyond({ held: one, within }) && distanceOf(one) <= within),
    );
    const beyond = ambers.filter(
      (one) => isBeyond(one) && !(arePoints && isShare(one.held) && distanceOf(one.held) <= one.within),
    );
    return beyond.length * 2 <= ambers.length ? beyond : [];
  });
}

/** Nothing is a share of nought. */
function isBeyond({ held, within }: BeyondKey): boolean {
  return held.isMissed && held.other.number !== 0 && shortfallOf(held) * 100 > within * slack;
}

function isShare({ indicator }: Held): boolean {
  return indicator.unit === 'percentage';
}
