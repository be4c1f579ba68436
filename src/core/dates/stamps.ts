import { calendarDate, type CalendarDate } from '../sheet/calendar';
import { matchesIn } from '../text/matchesIn';
import type { FoundDate } from './foundDate';

const STAMP =
  /(?<lead>^|[.;\n][^\S\n]*)(?<initials>[A-Z]{2,3})?(?<a>\d\d)(?<b>\d\d)(?<c>\d\d)(?=\s*[-:]|\s+[A-Z])/g;

/** Notes dated in six digits, as in `141001 Based on ...` and `JE100914-Missed ...`. */
export function findStamps(plain: string, asOf: CalendarDate): readonly FoundDate[] {
  const stamps: FoundDate[] = [];
  for (const match of matchesIn(plain, STAMP)) {
    const { lead, a, b, c } = match.groups as { lead: string; a: string; b: string; c: string };
    const [first, second, third] = [Number(a), Number(b), Number(c)];
    const readings = [calendarDate(2000 + first, second, third), calendarDate(2000 + third, second, first)];
    // Year first or day first: a note was written before the check, and seldom long before.
    const day = readings
      .filter((date) => date !== null && date <= asOf)
      .sort()
      .at(-1);
    if (!day) continue;
    const span = { from: day, to: day, precision: 'day', certainty: 'stated' } as const;
    const text = match[0].slice(lead.length);
    stamps.push({ ...span, text, index: match.index + lead.length, namesPeriod: false });
  }
  return stamps;
}
