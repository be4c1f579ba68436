import type { Indicator, Value } from './scorecard';

/** So much dearer a thing may be each year without anybody doing worse. */
const mostInflation = 0.05;
const PRICE =
  /\b(?:costs?|prices?|spend(?:ing)?|expenditure|fees?|charges?|£\d*|pay|wages?|rents?|bills?|premiums?)\b/i;

const SHARE = /%|\bper ?cent\b|\b(?:percentage|proportion|share|rate)\b/i;

type Row = Pick<Indicator, 'name' | 'unit' | 'polarity'>;

/** Whether a row of what something costs only goes up as prices do. */
export function isInflation({ name, unit, polarity }: Row, from: Value, to: Value): boolean {
  if (polarity !== 'lower' || unit === 'percentage' || SHARE.test(name)) return false;
  if (unit !== 'currency' && !PRICE.test(name)) return false;
  if (from.number === null || to.number === null || from.number <= 0) return false;
  const years = yearsBetween(from, to);
  return to.number <= from.number * (1 + mostInflation) ** years;
}

function yearsBetween(from: Value, to: Value): number {
  const [first, last] = [from.column.period?.year, to.column.period?.year];
  return first == null || last == null ? 1 : Math.max(1, last - first);
}
