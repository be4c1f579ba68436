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
  const quotients = shares.flatMap(quotientsOf);
  if (quotients.length < leastRows) return [];
  const places = [...new Set(quotients.slice(0, leastRows).flatMap((one) => [...one.places.keys()]))];
  const columns = places.map((place) => {
    const held = quotients.filter((one) => one.places.get(place)?.number != null);
    const wrong = held.filter((one) => !fits(one, one.places.get(place)!));
    return { place, count: held.length - wrong.length, wrong };
  });
  if (columns.length === 0) return [];
  const best = columns.reduce((most, one) => (one.count > most.count ? one : most));
  if (best.count < leastRows || best.count <= best.wrong.length) return [];
  return best.wrong.map(({ places: values, ...one }) => ({
    ...one,
    value: values.get(best.place)!,
    count: best.count,
  }));
}

/** A quotient with the figures that it may be, by their columns. */
interface Placed extends Quotient {
  readonly places: ReadonlyMap<number, Value>;
}

/** One for an indicator; in a list with a row for each time one for each of its rows. */
function quotientsOf(indicator: Indicator): readonly Placed[] {
  const find = (wanted: Remark['role']) => indicator.remarks!.filter(({ role }) => role === wanted);
  const [above, below] = [find('numerator'), find('denominator')];
  if (above.length === 1 && below.length === 1 && indicator.rows.length < 2) {
    const places = indicator.values.slice(0, mostColumns).map((value, index) => [index, value] as const);
    return divide(indicator, above[0]!, below[0]!, new Map(places));
  }
  return above.flatMap((numerator) => {
    const { row } = numerator.cell;
    const [denominator, ...more] = below.filter(({ cell }) => cell.row === row);
    const own = indicator.values.filter(({ cell, place }) => cell.row === row && place === 'own');
    // Where several figures of one column stand on the row, nothing tells which is divided.
    const places = new Map(own.map((value) => [value.cell.column, value]));
    if (!denominator || more.length > 0 || places.size < own.length) return [];
    return divide(indicator, numerator, denominator, places);
  });
}

function divide(
  indicator: Indicator,
  numerator: Remark,
  denominator: Remark,
  places: ReadonlyMap<number, Value>,
): readonly Placed[] {
  const [above, below] = [numerator, denominator].map(({ text }) => readPlainNumber(fold(text))?.number);
  if (above == null || below == null || below <= 0) return [];
  return [{ indicator, numerator, denominator, expected: (100 * above) / below, places }];
}

/** Within a unit of the last digit: whoever cuts digits off does not round. */
function fits({ expected }: Quotient, { number, decimals }: Value): boolean {
  return Math.abs(expected - number!) <= 10 ** -decimals + 1e-9;
}
