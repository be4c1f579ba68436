import { MONTHS } from '../../text/months';
import { fold } from '../../text/fold';
import { splitJoinedWords } from './series';

/** A heading over numbers that count the parts of a calendar year: PERIOD_MONTH, "Quarter no.". */
const HEADING =
  /^(?!.*\b(?:fiscal|financial|academic|school|plan)\b)(?:\w+ )?(month|quarter|qtr)(?: (?:no\.?|number|num))?$/;

/** The month or quarter that a number under such a heading stands for, in words: "Mar", "Q3"; null where it is none. */
export function readNumberedPart(heading: string, value: unknown): string | null {
  const unit = HEADING.exec(fold(splitJoinedWords(heading)))?.[1];
  if (!unit || typeof value !== 'number' || !Number.isInteger(value) || value < 1) return null;
  if (unit === 'month') return MONTHS[value - 1]?.slice(0, 3) ?? null;
  return value <= 4 ? `Q${value}` : null;
}
