import { printFigure } from '../../scorecard/wording';
import { roundHalfAway } from '../expression';
import { type PlannedRows, withTarget } from './rows';
import { amountOf, sumOfParts, type YearOfParts } from './years';

/** Says where parts still do not come to their total, so that nobody takes a fill for a proof. */
export function noteMisfits(years: readonly YearOfParts[], rows: PlannedRows): PlannedRows {
  return years.reduce(noteMisfit, rows);
}

function noteMisfit(rows: PlannedRows, year: YearOfParts): PlannedRows {
  const sum = sumOfParts(year, rows);
  const total = amountOf(year.whole, rows);
  if (Math.abs(sum - total) < 0.5 * 10 ** -year.digits) return rows;
  const note = `The parts come to ${printFigure(roundHalfAway(sum, year.digits))}, the total is ${printFigure(total)}.`;
  return [year.whole, ...year.parts].reduce((so, { indicator, target }) => {
    const current = target && so.get(indicator)?.targets.find(({ value }) => value === target.value);
    return current ? withTarget(so, indicator, { ...current, note: current.note ?? note }) : so;
  }, rows);
}
