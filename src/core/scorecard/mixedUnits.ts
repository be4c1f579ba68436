import type { Indicator, Value } from './scorecard';

const UNITS: readonly (readonly [string, RegExp])[] = [
  ['seconds', /\d ?(?:s|secs?|seconds?)$/i],
  ['minutes', /\d ?(?:m|mins?|minutes?)$/i],
  ['hours', /\d ?(?:h|hrs?|hours?)$/i],
  ['days', /\d ?(?:(?:working|calendar) )?days?$/i],
  ['weeks', /\d ?(?:wks?|weeks?)$/i],
  ['months', /\d ?months?$/i],
  ['years', /\d ?(?:yrs?|years?)$/i],
];

/** The figures of a row that are typed with units of time of which one is not the other, "51 seconds" beside "3 minutes". */
export function findMixedUnits({ values }: Pick<Indicator, 'values'>): readonly Value[] {
  const scaled = values.filter(
    ({ raw, number }) => number !== null && typeof raw === 'string' && SCALED.test(raw),
  );
  // "10 billion" beside 10, 20 and 30: those are billions too, and nobody says so.
  const others = values.filter((value) => value.number !== null && !scaled.includes(value));
  if (
    scaled.length > 0 &&
    others.some(({ number }) => Math.abs(number!) < FEWEST_BESIDE_SCALE && number !== 0)
  )
    return scaled;
  const typed = values.filter(({ raw, number }) => number !== null && typeof raw === 'string');
  if (typed.length < 2) return [];
  const told = typed.filter(({ text }) => unitOf(text) !== null);
  return new Set(told.map(({ text }) => unitOf(text))).size > 1 ? told : [];
}

const SCALED = /\d ?(?:m|mn|mln|mlls?|millions?|bn|billions?)\b/i;
const FEWEST_BESIDE_SCALE = 10_000;

function unitOf(text: string): string | null {
  return UNITS.find(([, pattern]) => pattern.test(text.trim()))?.[0] ?? null;
}
