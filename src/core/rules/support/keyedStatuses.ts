import { isBetween, MISSED } from '../../scorecard/statusWords';
import type { StatusKey } from '../../scorecard/statusKey';
import { groupBy } from '../../text/groupBy';
import { distanceOf, type Held, isStatus, shortfallOf } from './heldRemarks';

/** Room for figures that are rounded. */
const slack = 1.02;

/**
 * The ambers that miss their target by more than a key allows them, where most ambers of their column keep to it. Of
 * percentages it may mean points, unless a row that is red though fewer points away shows that it does not.
 */
export function findBeyondKey(held: readonly Held[], { amberWithin }: StatusKey): readonly Held[] {
  if (amberWithin === null) return [];
  // Nothing is a share of nought.
  const isBeyond = (one: Held) =>
    one.isMissed && one.other.number !== 0 && shortfallOf(one) * 100 > amberWithin * slack;
  const statuses = held.filter(({ remark }) => isStatus(remark));
  return [...groupBy(statuses, ({ remark }) => remark.cell.column).values()].flatMap((column) => {
    const ambers = column.filter(({ word }) => isBetween(word));
    const arePoints = !column.some(
      (one) => MISSED.test(one.word) && isShare(one) && isBeyond(one) && distanceOf(one) <= amberWithin,
    );
    const beyond = ambers.filter(
      (one) => isBeyond(one) && !(arePoints && isShare(one) && distanceOf(one) <= amberWithin),
    );
    return beyond.length * 2 <= ambers.length ? beyond : [];
  });
}

function isShare({ indicator }: Held): boolean {
  return indicator.unit === 'percentage';
}
