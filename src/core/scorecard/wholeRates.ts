import { asPrinted } from './compareFigures';
import { nameRoots } from './nameRoots';
import type { Indicator, Value } from './scorecard';

/** A rate of a whole and the rates of its parts, in each column where all are given. */
export interface WholeRate {
  readonly whole: Indicator;
  readonly parts: readonly Indicator[];
  readonly columns: readonly {
    readonly whole: Value;
    readonly parts: readonly Value[];
    /** Whether the whole lies between the lowest and the highest of the parts. */
    readonly isWithin: boolean;
  }[];
}

/** Parts stand near their whole: a council lists them together. */
const REACH = 10;

/**
 * Rates of a whole beside those of its parts: names that say all that the whole's says, each with the same number of
 * words more. That they are parts is shown by the columns in which the whole lies between them: most, and two at least.
 */
export function* findWholeRates(
  indicators: readonly Indicator[],
  isApart: (one: Indicator, other: Indicator) => boolean = () => false,
  asked: Iterable<number> = indicators.keys(),
): Generator<WholeRate> {
  const known: (readonly string[] | undefined)[] = [];
  const rootsAt = (at: number) => (known[at] ??= nameRoots(indicators[at]!.name));
  for (const at of asked) {
    // No row that is still to come looks so far back.
    if (at > REACH) known[at - REACH - 1] = undefined;
    const whole = indicators[at]!;
    const words = isRate(whole) ? rootsAt(at) : [];
    if (words.length < 2) continue;
    const near: { readonly part: Indicator; readonly more: number; readonly from: number }[] = [];
    const end = Math.min(indicators.length, at + REACH + 1);
    for (let place = Math.max(0, at - REACH); place < end; place++) {
      const part = indicators[place]!;
      if (place === at || !isRate(part) || part.unit !== whole.unit || part.service !== whole.service)
        continue;
      const all = rootsAt(place);
      if (all.length <= words.length || !holdsAll(all, words)) continue;
      if (isApart(whole, part)) continue;
      const from = all.findIndex((word) => !words.includes(word));
      near.push({ part, more: all.length - words.length, from });
    }
    // "- boys" and "- girls" are parts of one kind; "- pupils with plans at risk" is something else.
    const [first] = near;
    const parts = near
      .filter(({ more, from }) => more === first!.more && from === first!.from)
      .map(({ part }) => part);
    if (parts.length < 2) continue;
    const columns = columnsOf(whole, parts);
    const fits = columns.filter(({ isWithin }) => isWithin).length;
    if (fits >= 2 && fits * 3 > columns.length * 2) yield { whole, parts, columns };
  }
}

function holdsAll(all: readonly string[], words: readonly string[]): boolean {
  for (const word of words) if (!all.includes(word)) return false;
  return true;
}

function isRate({ unit, isGap }: Indicator): boolean {
  return (unit === 'percentage' || unit === 'rate' || unit === 'score') && !isGap;
}

function columnsOf(whole: Indicator, parts: readonly Indicator[]): WholeRate['columns'] {
  return whole.values.flatMap((value, index) => {
    const partValues = parts.map(({ values }) => values[index]!);
    const number = asPrinted(value);
    const numbers = partValues.map(asPrinted);
    if (number === null || numbers.some((one) => one === null)) return [];
    const given = numbers as number[];
    // Each may be rounded by half of its last digit.
    const slack =
      [value, ...partValues].reduce((most, { decimals }) => Math.max(most, 10 ** -decimals), 0) + 1e-9;
    const isWithin = number >= Math.min(...given) - slack && number <= Math.max(...given) + slack;
    return [{ whole: value, parts: partValues, isWithin }];
  });
}
