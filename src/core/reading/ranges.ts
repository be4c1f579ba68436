import type { FigureRange } from '../scorecard/scorecard';
import { readPlainNumber, type PlainNumber } from '../scorecard/plainNumber';

const LEAD = /^(?:between|from|in the range(?: of)?|range:?|within) /;
const BETWEEN = /^(\S.*?) ?(?:-|\bto\b|\band\b) ?([£$€]?[\d.].*)$/;
const TOLERANCE = /^(.*?) ?(?:\+ ?\/ ?-|±|\+ ?or ?-|plus or minus) ?(.+)$/;

/** Reads folded text that gives two ends, "80-85%" or "5.0 +/- 0.5"; null where it is no range. */
export function readRange(folded: string): (FigureRange & Pick<PlainNumber, 'decimals'>) | null {
  const tolerance = TOLERANCE.exec(folded);
  if (tolerance) return readTolerance(tolerance[1]!, tolerance[2]!);
  if (/^(?:19|20)\d\d-\d\d /.test(folded)) return null;
  const isLed = LEAD.test(folded);
  const match = BETWEEN.exec(folded.replace(LEAD, ''));
  if (!match || (!isLed && / and /.test(folded))) return null;
  const low = readPlainNumber(match[1]!);
  const high = readPlainNumber(match[2]!);
  // "2016-17" is a year, "3-1" a score, "10-10" a slip.
  if (!low || !high || low.number >= high.number || isYears(folded)) return null;
  return { low: low.number, high: high.number, decimals: Math.max(low.decimals, high.decimals) };
}

function readTolerance(centre: string, size: string): ReturnType<typeof readRange> {
  const tolerance = readPlainNumber(size);
  const middle = centre === '' ? { number: 0, decimals: 0 } : readPlainNumber(centre);
  if (!tolerance || !middle || tolerance.number <= 0) return null;
  const decimals = Math.max(tolerance.decimals, middle.decimals);
  const round = (number: number) => Number(number.toFixed(decimals));
  // "100 ± 4%" of a count is a share of it, "95% ± 4%" are points.
  const isShare = size.includes('%') && centre !== '' && !centre.includes('%');
  const reach = isShare ? (Math.abs(middle.number) * tolerance.number) / 100 : tolerance.number;
  return { low: round(middle.number - reach), high: round(middle.number + reach), decimals };
}

function isYears(folded: string): boolean {
  return /^(?:19|20)\d\d ?(?:-|to) ?(?:(?:19|20)?\d\d)$/.test(folded);
}
