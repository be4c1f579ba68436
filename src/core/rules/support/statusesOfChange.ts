import { isWorse } from '../../scorecard/compareFigures';
import { isWayKnown } from '../../scorecard/direction';
import type { Indicator, Remark, Value } from '../../scorecard/scorecard';
import { compareTimes } from '../../scorecard/series';
import { unsoundFigures } from '../../scorecard/soundness';
import { MET, MISSED, statusWord } from '../../scorecard/statusWords';
import { groupBy } from '../../text/groupBy';
import { type Held, holdTogether } from './heldRemarks';

const leastBorneOut = 6;
/** At most one status in so many may be wrong: of more the column tells of something else. */
const fewest = 6;

/**
 * In a table without targets, the statuses that say an aim was met though the row got worse in every way that its figures
 * can be compared, or was not though it got better, where nearly all others go by that.
 */
export function findOfChange(indicators: readonly Indicator[]): readonly Held[] {
  if (indicators.some(({ values }) => values.some(({ column }) => column.field === 'target'))) return [];
  const rated = indicators.flatMap((indicator) =>
    (indicator.remarks ?? []).flatMap((remark) =>
      remark.role === 'status' ? (holdAgainstBefore(indicator, remark) ?? []) : [],
    ),
  );
  const wrong = rated.filter(({ word, isMissed }) => MET.test(word) === isMissed);
  const isHabit = rated.length - wrong.length >= leastBorneOut && wrong.length * fewest <= rated.length;
  return isHabit ? wrong : [];
}

function holdAgainstBefore(indicator: Indicator, remark: Remark): Held | null {
  const word = statusWord(remark.text);
  if (!isWayKnown(indicator) || !(MET.test(word) || MISSED.test(word))) return null;
  const pairs = pairsOf(indicator);
  const [first, ...more] = pairs.map(([before, after]) => wentWorse(indicator, before, after));
  if (first == null || more.some((one) => one !== first)) return null;
  const [other, actual] = pairs[0]!;
  return holdTogether(indicator, remark, { actual, other, way: indicator.polarity });
}

/** The last two actuals of each kind: years, months, quarters. */
function pairsOf(indicator: Indicator): readonly (readonly [Value, Value])[] {
  const unsound = unsoundFigures(indicator);
  const given = indicator.values.filter(
    (value) =>
      value.column.field === 'actual' && value.column.period && value.number !== null && !unsound.has(value),
  );
  return [...groupBy(given, ({ column }) => column.period!.kind).values()].flatMap((alike) => {
    const [before, after] = alike.sort(compareTimes).slice(-2);
    return before && after ? [[before, after] as const] : [];
  });
}

function wentWorse({ polarity }: Indicator, before: Value, after: Value): boolean | null {
  const isDown = isWorse(polarity, after, before);
  return isDown || isWorse(polarity, before, after) ? isDown : null;
}
