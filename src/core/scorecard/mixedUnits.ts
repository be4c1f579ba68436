import type { Indicator, Value } from './scorecard';

const UNITS: readonly (readonly [string, RegExp])[] = [
  ['money', /^[£$€] ?\d/],
  ['per cent', /\d ?%$/],
  ['seconds', /\d ?(?:s|secs?|seconds?)$/i],
  ['minutes', /\d ?(?:m|mins?|minutes?)$/i],
  ['hours', /\d ?(?:h|hrs?|hours?)$/i],
  ['days', /\d ?(?:(?:working|calendar) )?days?$/i],
  ['weeks', /\d ?(?:wks?|weeks?)$/i],
  ['months', /\d ?months?$/i],
  ['years', /\d ?(?:yrs?|years?)$/i],
];

/**
 * The figures of a row whose units are not the same, "51 seconds" beside "3 minutes", "8 weeks" beside "92%"; and the
 * days within which the name says that something is done, beside the share of times it was.
 */
export function findMixedUnits({ name, values }: Pick<Indicator, 'name' | 'values'>): readonly Value[] {
  // In most rows nothing is typed but numbers.
  if (!values.some(isTyped)) return findTimeLimits(name, values);
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
  const typed = values.filter(isTyped);
  const told = typed.length < 2 ? [] : typed.filter(({ text }) => unitOf(text) !== null);
  return new Set(told.map(({ text }) => unitOf(text))).size > 1 ? told : findTimeLimits(name, values);
}

/** Whether a unit may stand beside a figure. */
function isTyped({ raw, number, text }: Value): boolean {
  return number !== null && (typeof raw === 'string' || text.endsWith('%'));
}

const NONE: readonly Value[] = [];

const WITHIN =
  /\b(?:with)?in (?:\w+ )?(\d+) (?:(?:working|calendar) )?(?:seconds|minutes|hours|days|weeks|months)\b/gi;

/** "Letters answered within 10 days": the target 10, beside 91, 92 and 90 that are shares. */
function findTimeLimits(name: string, values: readonly Value[]): readonly Value[] {
  if (name.search(WITHIN) < 0) return NONE;
  const limits = [...name.matchAll(WITHIN)].map(([, limit]) => Number(limit));
  const numbers = values.filter(({ number }) => number !== null);
  const found = numbers.filter(({ number }) => limits.includes(number!));
  const others = numbers.filter((value) => !found.includes(value));
  const areShares = others.every(({ number }) => number! <= 100 && number! >= 2 * Math.max(...limits));
  return found.length > 0 && others.length >= found.length && areShares ? found : [];
}

const SCALED = /\d ?(?:m|mn|mln|mlls?|millions?|bn|billions?)\b/i;
const FEWEST_BESIDE_SCALE = 10_000;

function unitOf(text: string): string | null {
  return UNITS.find(([, pattern]) => pattern.test(text.trim()))?.[0] ?? null;
}
