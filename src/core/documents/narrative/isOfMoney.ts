import type { Indicator } from '../../scorecard/scorecard';

/** Whether a row's figures are amounts of money. */
export function isOfMoney({ unit, name }: Pick<Indicator, 'unit' | 'name'>): boolean {
  return unit === 'currency' || /[\u00a3$\u20ac]/.test(name);
}
