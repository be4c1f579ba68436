import { cellOf, type Expression, minus, num, plus, round } from '../expression';
import type { PlannedRows } from './rows';
import { amountOf, type Member, type YearOfParts } from './years';

/** The sum of a year's parts, for its whole. */
export function sumFormula({ digits, parts }: YearOfParts, rows: PlannedRows): Expression {
  const [first, ...others] = parts.map((part) => amountCell(part, rows));
  return round(
    others.reduce((sum, part) => plus(sum, part), first!),
    digits,
  );
}

/** What the other parts leave of a year's total, for one part. */
export function restFormula(year: YearOfParts, part: Member, rows: PlannedRows): Expression {
  const others = year.parts.filter((other) => other !== part);
  const total = amountCell(year.whole, rows);
  return round(
    others.reduce((rest, other) => minus(rest, amountCell(other, rows)), total),
    year.digits,
  );
}

/** The cell that will hold a figure; a figure typed as text is a number, which Excel can reckon with. */
function amountCell(member: Member, rows: PlannedRows): Expression {
  const { indicator, value } = member;
  const amount = amountOf(member, rows);
  const isPlanned = rows.get(indicator)?.targets.some((one) => one.value === value) ?? false;
  return isPlanned || typeof value.raw === 'number' ? cellOf(value.cell, amount) : num(amount);
}
