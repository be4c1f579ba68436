import { isOfEachPart } from '../../scorecard/partTargets';
import type { Period } from '../../scorecard/period';
import type { HeaderColumn } from '../headers/header';
import { isYear } from './headingRow';

const ROLLING =
  /\b(?:rolling|(?:12|twelve)[- ]?m(?:(?:on)?ths?)?) ?(?:year|(?:12|twelve)? ?m(?:(?:on)?ths?)?)? ?(?:to|ending|ended|up to)\b|\b(?:12|twelve)[- ]months? rolling\b|\brolling (?:12|twelve)\b/i;
/** Of a financial year that begins in April. */
const MONTHS_OF_NEXT_YEAR = 3;

/**
 * "Rolling 12m to Oct-25" beside months is a year that ends with October, and not the month. A target for each month has no
 * year of its own beside that of the year; one of a certain month, "Monthly target Jul 2016", is of that month.
 */
export function beside12Months(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const hasMonths = columns.some(({ period, label }) => period?.kind === 'month' && !ROLLING.test(label));
  const hasTargets = columns.some(
    ({ period, field, label }) => period && field === 'target' && !isOfEachPart(label),
  );
  return columns.map((column) => {
    const { period, label, field } = column;
    if (hasMonths && period?.kind === 'month' && ROLLING.test(label))
      return { ...column, period: yearTo(period) };
    if (hasTargets && field === 'target' && isYear(period) && isOfEachPart(label))
      return { ...column, period: null };
    return column;
  });
}

function yearTo({ text, year, part }: Period): Period {
  const isNext = part !== null && part <= MONTHS_OF_NEXT_YEAR;
  return {
    text: `12m to ${text}`,
    kind: 'year',
    year: year === null ? null : year - (isNext ? 1 : 0),
    part: null,
  };
}
