import { fold } from '../text/fold';
import { readPlainNumber } from './plainNumber';
import type { Indicator, Remark, Value } from './scorecard';

/** What a row's numerator and denominator come to, in per cent. */
interface Quotient {
  readonly indicator: Indicator;
  readonly numerator: Remark;
  readonly denominator: Remark;
  readonly expected: number;
}

/** A percentage that is not what its numerator and denominator come to, as those of other rows are. */
export interface Misdivided extends Quotient {
  readonly value: Value;
  /** How many rows follow. */
  readonly count: number;
}

const leastRows = 3;
const mostColumns = 12;

/** The percentages worked out wrongly in the column that most rows' numerators and denominators lead to. */
export function findMisdivided(indicators: readonly Indicator[]): readonly Misdivided[] {
  const shares = indicators.filter(({ unit, remarks }) => unit === 'percentage' && remarks !== undefined);
  const quotients = shares.flatMap((indicator) => quotientOf(indicator) ?? []);
  if (quotients.length < leastRows) return [];
  const columns = quotients[0]!.indicator.values.slice(0, mostColumns).map((_, index) => {
    const held = quotients.filter(({ indicator }) => indicator.values[index]!.number !== null);
    const wrong = held.filter((one) => !fits(one, one.indicator.values[index]!));
    return { index, count: held.length - wrong.length, wrong };
  });
  const best = columns.reduce((most, one) => (one.count > most.count ? one : most));
  if (best.count < leastRows || best.count <= best.wrong.length) return [];
  return best.wrong.map((one) => ({
    ...one,
    value: one.indicator.values[best.index]!,
    count: best.count,
  }));
}

function quotientOf(indicator: Indicator): Quotient | null {
  const find = (wanted: Remark['role']) => indicator.remarks!.filter(({ role }) => role === wanted);
  const [[numerator, ...more], [denominator, ...others]] = [find('numerator'), find('denominator')];
  if (!numerator || !denominator || more.length + others.length > 0) return null;
  const [above, below] = [numerator, denominator].map(({ text }) => readPlainNumber(fold(text))?.number);
  if (above == null || below == null || below <= 0) return null;
  return { indicator, numerator, denominator, expected: (100 * above) / below };
}

/** Within a unit of the last digit: whoever cuts digits off does not round. */
function fits({ expected }: Quotient, { number, decimals }: Value): boolean {
  return Math.abs(expected - number!) <= 10 ** -decimals + 1e-9;
}
