import type { Placed } from './weigh';

/** What is worked out of the figures of several. */
const OF_GROUP = /\b(?:average|avg|mean|median|min(?:imum)?|max(?:imum)?|quartiles?|best|worst)\b/i;
const FEWEST = 2;

/** "Peer average" beside peers of one year, which is that of an actual too, is of that year. */
export function groupAverages(placed: readonly Placed[]): readonly Placed[] {
  const isOpen = ({ meaning, column }: Placed) =>
    meaning === 'comparator' && column.period === null && OF_GROUP.test(column.label);
  if (!placed.some(isOpen)) return placed;
  const periods = placed.flatMap(({ meaning, column: { period } }) =>
    meaning === 'comparator' && period ? [period] : [],
  );
  const [period] = periods;
  const isOne = periods.length >= FEWEST && periods.every(({ text }) => text === period!.text);
  const isReached = placed.some(
    ({ meaning, column }) => meaning === 'actual' && column.period?.text === period?.text,
  );
  if (!isOne || !isReached) return placed;
  const why = { text: `those beside it are for ${period!.text}`, weight: 1 };
  return placed.map((one) =>
    isOpen(one) ? { ...one, column: { ...one.column, period: period! }, clues: [...one.clues, why] } : one,
  );
}
