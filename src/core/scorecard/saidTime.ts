import { monthNumber, MONTHS } from '../text/months';
import type { Period } from './period';

/** Whether words name a year, a quarter or a month: "2024/25", "quarter 3", "this quarter", "may", but not "this year". */
export function namesTime(when: string | null): when is string {
  return when !== null && (/20\d\d|q/.test(when) || monthNumber(when) > 0);
}

const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** A year, quarter or month by its name, as folded words have it. */
export const NAMED_TIME = `(?:20\\d\\d(?:[/-]\\d\\d(?:\\d\\d)?)?|fy ?(?:20)?\\d\\d|q[1-4]|quarter [1-4]|${MONTHS.join('|').toLowerCase()})`;

/** Whether a figure is of the year or of the quarter that folded words name; a quarter that has no number is any. */
export function isOfTime(period: Period | null, named: string): boolean {
  if (!period) return false;
  const when = named.replace(/^fy ?(?:20)?(?=\d\d$)/, '20');
  const [year, short] = /20(\d\d)/.exec(when) ?? [];
  if (year) {
    const last = when.slice(4).replace(/\D/g, '').slice(-2);
    return last ? period.text === `${year}/${last}` : period.text === year || period.text === `FY${short}`;
  }
  if (/month/.test(when)) return period.kind === 'month';
  if (period.kind === 'month') return monthNumber(when) === period.part;
  if (period.kind !== 'quarter') return false;
  const said = /[1-4]/.exec(when)?.[0];
  const ordinal = ORDINALS.findIndex((word) => when.startsWith(word)) + 1;
  const part = said ? Number(said) : when.startsWith('final') ? 4 : ordinal;
  return part === 0 || period.part === part;
}

/** Whether a figure is of a year up to the month that folded words name. */
export function isUpToMonth({ text }: Period, month: string): boolean {
  return monthNumber(month) > 0 && text.toLowerCase().startsWith(`ytd ${month.slice(0, 3)}`);
}
