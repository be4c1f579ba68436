import { monthNumber, MONTHS } from '../text/months';
import { type Period, monthsThrough } from './period';

const MONTH = `(?:${MONTHS.join('|').toLowerCase()})`;

/** Whether words name a year, a quarter, a month or the end of one: "2024/25", "this quarter", "end of may", but not "this year". */
export function namesTime(when: string | null): when is string {
  return when !== null && (/20\d\d|q|ytd|\bend\b/.test(when) || OF_MONTH.test(when));
}

const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** A year, quarter or month by its name, as folded words have it. */
export const NAMED_TIME = `(?:20\\d\\d(?:[/-]\\d\\d(?:\\d\\d)?)?|fy ?(?:20)?\\d\\d|q[1-4]|quarter [1-4]|${MONTH})`;

/** A time of the year; a month is of one of them in the north and of another in the south. */
export const SEASON = '(?:spring|summer|autumn|winter)';

/** The same, the year so far, and the day on which such a time ends: "30 june 2025", "end of q2", "year-end". */
export const NAMED_MOMENT = `(?:20\\d\\d(?:[/-]\\d\\d(?:\\d\\d)?)?|q[1-4]|quarter [1-4]|(?:\\d{1,2}(?:st|nd|rd|th)? |end of )?${MONTH}(?: 20\\d\\d)?|end of (?:the )?(?:year|quarter|month|q[1-4]|quarter [1-4])|(?:year|quarter|month)[- ]end|ytd)`;

const OF_MONTH = new RegExp(
  `^(?:(?<day>\\d{1,2})(?:st|nd|rd|th)? |(?<end>end of ))?(?<month>${MONTH})(?: (?<year>20\\d\\d))?$`,
);
const OF_SPRING_OR_AUTUMN = [3, 4, 5, 9, 10, 11];
const OF_END = /^end of (?:the )?|[- ]end$/;
const FIRST_LAST_DAY = 28;

/** Whether a figure is of the year or of the quarter that folded words name; a quarter that has no number is any. */
export function isOfTime(period: Period | null, named: string): boolean {
  if (!period) return false;
  if (IS_SEASON.test(named)) return isOfSeason(period, named);
  const month = OF_MONTH.exec(named)?.groups;
  if (month) return isOfMonth(period, month);
  const when = named.replace(OF_END, '').replace(/^fy ?(?:20)?(?=\d\d$)/, '20');
  if (when === 'ytd') return period.kind === 'to-date';
  if (when === 'year') return period.kind === 'year';
  const [year, short] = /20(\d\d)/.exec(when) ?? [];
  if (year) {
    const last = when.slice(4).replace(/\D/g, '').slice(-2);
    return last ? period.text === `${year}/${last}` : period.text === year || period.text === `FY${short}`;
  }
  if (/month/.test(when)) return period.kind === 'month';
  if (period.kind !== 'quarter') return false;
  const said = /[1-4]/.exec(when)?.[0];
  const ordinal = ORDINALS.findIndex((word) => when.startsWith(word)) + 1;
  const part = said ? Number(said) : when.startsWith('final') ? 4 : ordinal;
  return part === 0 || period.part === part;
}

const IS_SEASON = new RegExp(`^${SEASON}$`);

/** Whether a month may be of a time of the year, wherever that is. */
function isOfSeason({ kind, part, text }: Period, season: string): boolean {
  if (text.toLowerCase().startsWith(season)) return true;
  const isTurnOfYear = season === 'spring' || season === 'autumn';
  return kind === 'month' && part !== null && OF_SPRING_OR_AUTUMN.includes(part) === isTurnOfYear;
}

/** Whether a figure is of a month, or where the last day of that month is meant of a longer time that ends with it. */
function isOfMonth(period: Period, { day, end, month, year }: Record<string, string | undefined>): boolean {
  const number = monthNumber(month!);
  const isAnyYear = (its: number | null) => year === undefined || its === null || its === Number(year);
  if (period.kind === 'month') return period.part === number && isAnyYear(period.year);
  const isLastDay = end !== undefined || Number(day) >= FIRST_LAST_DAY;
  const last = isLastDay ? endOf(period) : null;
  return last !== null && last.month === number && isAnyYear(last.year);
}

/** Whether words name a month and no year: of the figures of several years those of the latest are meant. */
export function isOfAnyYear(when: string): boolean {
  const month = OF_MONTH.exec(when)?.groups;
  return month !== undefined && month['year'] === undefined;
}

const SPAN = /\d\/\d\d$/;
const APRIL = 4;

/** The month with which a year, a half, a quarter or a year so far ends; null where that cannot be told. */
function endOf(period: Period): { readonly month: number; readonly year: number | null } | null {
  const { kind, text, year } = period;
  const upTo = /^YTD ([A-Z][a-z]{2})/.exec(text)?.[1];
  if (upTo) return { month: monthNumber(upTo), year: null };
  const first = period.firstMonth ?? (year === null || SPAN.test(text) ? APRIL : 1);
  const months = kind === 'year' ? 12 : monthsThrough(period);
  if (months === null) return null;
  const last = first - 1 + months;
  return { month: ((last - 1) % 12) + 1, year: year === null ? null : last > 12 ? year + 1 : year };
}

/** Whether a figure is of a year up to the month that folded words name. */
export function isUpToMonth({ text }: Period, month: string): boolean {
  return monthNumber(month) > 0 && text.toLowerCase().startsWith(`ytd ${month.slice(0, 3)}`);
}
