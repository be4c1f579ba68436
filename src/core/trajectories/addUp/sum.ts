import { printFigure } from '../../scorecard/wording';
import { roundHalfAway } from '../expression';
import { sumFormula } from './formulas';
import { type PlannedRows, withTarget } from './rows';
import { endsAddUp, sumOfParts, type YearOfParts } from './years';

/**
 * Where the parts' own curves come to another total than the whole's (a constant rate does not add up), the whole
 * becomes their sum, in each year in which it can.
 */
export function sumUpWhole(years: readonly YearOfParts[], rows: PlannedRows): PlannedRows {
  return years.reduce((so, year) => {
    const { target, indicator } = year.whole;
    const amount = sumForWhole(year, so);
    if (!target || amount === null) return so;
    const isSame = Math.abs(amount - target.amount) < 10 ** -year.digits / 2;
    const note = isSame
      ? target.note
      : `${printFigure(amount)} is the sum of its parts; by itself it would be ${printFigure(target.amount)}.`;
    return withTarget(so, indicator, { ...target, amount, note, formula: sumFormula(year, so) });
  }, rows);
}

/** What a year's parts come to, if the whole can become that. */
export function sumForWhole(year: YearOfParts, rows: PlannedRows): number | null {
  const { target } = year.whole;
  if (!target || !endsAddUp(year)) return null;
  const amount = roundHalfAway(sumOfParts(year, rows), year.digits);
  const isBetween = amount >= Math.min(target.from, target.to) && amount <= Math.max(target.from, target.to);
  return isBetween ? amount : null;
}
