import { rememberOf } from '../text/remember';
import type { Indicator } from './scorecard';

/** Rows up to which a whole is looked for: not farther than rows can be reached from each other in any table. */
const MOST_ABOVE = 30;

/** For each part, "of which boys" or "Pupils in work - boys" under "Pupils in work", the row that it is a part of. */
export const findWholes = rememberOf(
  (indicators: readonly Indicator[]): ReadonlyMap<Indicator, Indicator> => {
    const wholes = new Map<Indicator, Indicator>();
    let at = 0;
    for (let index = 0; index < indicators.length; index++) {
      const indicator = indicators[index]!;
      const isPart = indicator.isPart ?? (index > 0 && isNamedAfter(indicator, indicators[at]!));
      if (!isPart) at = index;
      else if (index > at && index - at <= MOST_ABOVE) wholes.set(indicator, indicators[at]!);
    }
    return wholes;
  },
);

const SHORTEST_NAME = 6;

/** Whether a row has the name of another one of its kind, and behind it the group that it is about. */
function isNamedAfter({ name, unit, service }: Indicator, whole: Indicator): boolean {
  const { length } = whole.name;
  if (length < SHORTEST_NAME || name.length <= length || unit !== whole.unit || service !== whole.service)
    return false;
  return (
    /^ ?(?:[-–:(,] ?| by )\S/.test(name.slice(length, length + 5)) &&
    name.slice(0, length).toLowerCase() === whole.name.toLowerCase()
  );
}
