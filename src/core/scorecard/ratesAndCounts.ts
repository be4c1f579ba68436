import { nameRoots } from './nameRoots';
import { reachOf } from './reach';
import type { Indicator, Value } from './scorecard';
import { baselineOf, endTargetOf } from './series';

/** A rate and the rows that count what it is a rate of. */
export interface RateAndCounts {
  readonly rate: Indicator;
  readonly counts: readonly Indicator[];
}

/** How a figure is to change from the latest actual to the end target. */
export interface PlannedChange {
  readonly from: Value;
  readonly to: Value;
}

/** Words of a rate's or a count's own, and of whom it is about. */
const IDLE = new Set(
  nameRoots(
    'percentage number rate average count per 100 1000 10000 100000 all pupils people children persons residents households population cases young adults phase from who with 000',
  ),
);

function words({ name }: Indicator): readonly string[] {
  return nameRoots(name).filter((word) => !IDLE.has(word));
}

/** Pairs each rate with the counts near it of the same thing: names that share two telling words and hardly say more. */
export function* findRatesAndCounts(
  indicators: readonly Indicator[],
  isApart: (one: Indicator, other: Indicator) => boolean = () => false,
  asked: Iterable<number> = indicators.keys(),
): Generator<RateAndCounts> {
  const reach = reachOf(indicators);
  const known: (readonly string[] | undefined)[] = [];
  const wordsAt = (at: number) => (known[at] ??= words(indicators[at]!));
  for (const at of asked) {
    // No row that is still to come looks so far back.
    if (at > reach) known[at - reach - 1] = undefined;
    const rate = indicators[at]!;
    if ((rate.unit !== 'percentage' && rate.unit !== 'rate') || rate.isGap) continue;
    const alike: Indicator[] = [];
    const end = Math.min(indicators.length, at + reach);
    for (let place = Math.max(0, at - reach); place < end; place++) {
      const count = indicators[place]!;
      if (count.unit !== 'count' || count.service !== rate.service) continue;
      if (!areOfOneThing(wordsAt(at), wordsAt(place)) || /\bcumulative\b/i.test(count.name)) continue;
      if (!isTime(count) && !isApart(rate, count)) alike.push(count);
    }
    const [first] = alike;
    if (!first) continue;
    // "Primary" and "secondary": the counts of parts are added up, and of two ways to count none is taken.
    const own = (one: Indicator) =>
      words(one).filter((word) => !words(first).some((other) => isOneRoot(word, other)));
    const areParts = alike
      .slice(1)
      .every((one) => own(one).length === 1 && words(one).length === words(first).length);
    if (areParts) yield { rate, counts: alike };
  }
}

const TIMED =
  /^(?:(?:average|mean|median|total) )?(?:(?:working )?days|hours|minutes|weeks|months|time)\b|\b(?:process(?:ing)?|response|waiting|turn-?around|cycle|lead|handling|completion|delivery) times?\b|\bduration\b|\btime (?:to|taken|from|for)\b/i;

/** Whether a row tells how long something takes: the shorter, the more of it is done, so that it counts nothing. */
function isTime({ name, values }: Indicator): boolean {
  return (
    TIMED.test(name) ||
    values.some(({ text }) => /\d ?(?:days?|hours?|minutes?|weeks?|months?)\b/i.test(text))
  );
}

function areOfOneThing(rate: readonly string[], count: readonly string[]): boolean {
  let shared = 0;
  for (let at = 0; at < rate.length && at - shared <= 1; at++) if (holdsRoot(count, rate[at]!)) shared++;
  return shared >= 2 && rate.length - shared <= 1 && count.length - shared <= 1;
}

function holdsRoot(words: readonly string[], word: string): boolean {
  for (const other of words) if (isOneRoot(word, other)) return true;
  return false;
}

/** "exclusions" and "excluded": roots that begin alike and differ at their ends. */
function isOneRoot(one: string, other: string): boolean {
  if (one === other) return true;
  if (one[0] !== other[0]) return false;
  const length = Math.min(one.length, other.length);
  return (
    length >= 5 &&
    one.slice(0, 5) === other.slice(0, 5) &&
    Math.abs(one.length - other.length) <= 2 &&
    one.slice(0, length - 1) === other.slice(0, length - 1)
  );
}

/** How a row is to change; null where it has no baseline, no end target, or begins at nothing. */
export function plannedChange(indicator: Indicator): PlannedChange | null {
  const [from, to] = [baselineOf(indicator), endTargetOf(indicator)];
  return from?.number != null && from.number > 0 && to?.number != null && to.number >= 0
    ? { from, to }
    : null;
}

/** The least and the most that a figure may be before it was rounded to what is printed. */
export function beforeRounding({ number, decimals }: Value): readonly [number, number] {
  const half = 0.5 * 10 ** -decimals;
  return Number.isInteger(number) && decimals === 0
    ? [number!, number!]
    : [Math.max(0, number! - half), number! + half];
}
