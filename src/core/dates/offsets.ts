import { addDays, calendarDate, dateParts, lastDayOfMonth, type CalendarDate } from '../sheet/calendar';
import type { FoundDate } from './foundDate';

const COUNT = '(?<count>\\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve)';
const OFFSET = new RegExp(
  `(?:(?<within>within)\\s+)?\\b${COUNT}\\s+(?<working>working\\s+)?(?<unit>days?|weeks?|months?)\\s+(?<way>after|from|following|before|prior\\s+to|of)\\s+(?:the\\s+)?$`,
  'i',
);
const WORDS = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  '',
  'twelve',
];
const LONGEST_OFFSET = 60;

/** A date that is told by another: "12 weeks after 31 March 2018". */
export function moveByOffset(plain: string, date: FoundDate, asOf: CalendarDate): FoundDate {
  const start = Math.max(0, date.index - LONGEST_OFFSET);
  const match = OFFSET.exec(plain.slice(start, date.index));
  if (!match) return date;
  const { within, count, working, unit, way } = match.groups!;
  if (/^of$/i.test(way!) && !within) return date;
  const size = countOf(count!) * (/^(?:before|prior)/i.test(way!) ? -1 : 1);
  const isAssumed = date.certainty === 'assumed-year';
  // Without a year, the day before which it lies is kept, so that nothing counts as passed too early.
  if (size < 0 && isAssumed) return date;
  const move = (from: CalendarDate) => moveDay(from, size, working ? 'working days' : unit!);
  // "6 weeks after year end" may be of the year end that is just over.
  const last = isAssumed ? moveDay(date.to, -12, 'months') : null;
  const lastMoved = last && move(last);
  const base = lastMoved && lastMoved >= asOf ? last : date.to;
  const day = move(base);
  if (!day) return date;
  const isMonth = date.precision === 'month' && /^month/i.test(unit!);
  const index = start + match.index;
  return {
    ...date,
    from: within && size > 0 ? base : isMonth ? `${day.slice(0, 8)}01` : day,
    to: isMonth ? lastOfMonth(day) : day,
    precision: isMonth && !within ? 'month' : 'day',
    index,
    text: plain.slice(index, date.index + date.text.length),
  };
}

function countOf(word: string): number {
  if (/^\d/.test(word)) return Number(word);
  return Math.max(1, WORDS.indexOf(word.toLowerCase()));
}

function lastOfMonth(day: CalendarDate): CalendarDate {
  const { year, month } = dateParts(day);
  return calendarDate(year, month, lastDayOfMonth(year, month)) ?? day;
}

function moveDay(date: CalendarDate, size: number, unit: string): CalendarDate | null {
  // Five working days are a week, whatever holidays there are.
  if (/^working/i.test(unit)) return addDays(date, Math.ceil((size * 7) / 5));
  if (!/^month/i.test(unit)) return addDays(date, /^week/i.test(unit) ? size * 7 : size);
  const { year, month, day } = dateParts(date);
  const months = year * 12 + month - 1 + size;
  const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1];
  return calendarDate(toYear, toMonth, Math.min(day, lastDayOfMonth(toYear, toMonth)));
}
