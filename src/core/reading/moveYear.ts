import { sayYear } from '../scorecard/headings';
import type { Period } from '../scorecard/period';
import { quarterOf, yearOfTime } from './partsOfYear';

/** The same time of another year. */
export function moveYear(time: Period, by: number): Period {
  if (time.kind === 'month')
    return { ...time, text: sayYear(time.text, time.year! + by), year: time.year! + by };
  const year = yearOfTime(time);
  const moved = { ...year, text: sayYear(year.text, year.year! + by), year: year.year! + by };
  return time.kind === 'quarter' ? quarterOf(time.part!, moved) : moved;
}
