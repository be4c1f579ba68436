import { MONTHS } from '../../text/months';
import { fold } from '../../text/fold';
import { splitJoinedWords } from './series';

/** A heading over numbers that count the parts of a calendar year: PERIOD_MONTH, "Quarter no.". */
const HEADING =
  /^(?!.*\b(?:fiscal|financial|academic|school|plan)\b)(?:\w+ )?(month|quarter|qtr|week|w\/[ec])(?: (?:no\.?|number|num|ending|commencing|beginning))?$/;

/** The day on which a week begins or ends. */
const DAY = /^\d{1,2}[/. ]/;

export type NumberedPart = 'month' | 'quarter' | 'w/e' | 'w/c';

/** Which part of a year numbers below a heading may count; null where it says none. */
export function numberedPartOf(heading: string): NumberedPart | null {
  const unit = HEADING.exec(fold(splitJoinedWords(heading)))?.[1];
  if (unit === undefined || unit === 'month') return unit ?? null;
  if (unit.startsWith('w')) return /w\/c|commenc|beginn/i.test(heading) ? 'w/c' : 'w/e';
  return 'quarter';
}

/** The part of a year that a number counts, in words: "Mar", "Q3"; null where it counts none. */
export function sayNumberedPart(part: NumberedPart | null, value: unknown): string | null {
  if (part?.startsWith('w') && typeof value === 'string') return DAY.test(value) ? `${part} ${value}` : null;
  if (part === null || typeof value !== 'number' || !Number.isInteger(value) || value < 1) return null;
  if (part === 'month') return MONTHS[value - 1]?.slice(0, 3) ?? null;
  if (part !== 'quarter') return value <= 53 ? `Week ${value}` : null;
  return value <= 4 ? `Q${value}` : null;
}
