import type { Indicator, Value } from './scorecard';

const OF_SO_MANY = /\bof (?:the )?(\d+)\)?$/i;

/** Whether a figure cannot get any better: 100 % or all of so many where higher is better, nought where lower is. */
export function isAtLimit(number: number, { polarity, unit, isGap, name, values }: Indicator): boolean {
  // "Museums accredited (of 3)"
  if (polarity === 'higher' && Number(OF_SO_MANY.exec(name)?.[1]) === number) return true;
  if (polarity === 'higher' && isAllOfYear(number, name)) return true;
  if (
    polarity !== 'lower' &&
    values.some((value) => value.number === number && ALL_OF.test(value.text.trim()))
  )
    return true;
  if (number === 0) return polarity !== 'higher';
  if (number !== 100 || isGap || polarity === 'lower') return false;
  return unit === 'percentage' || (unit === 'unknown' && areNearAll(values));
}

/** "4 of 4 zones". */
const ALL_OF = /^(\d{1,4}) ?(?:\/|(?:out )?of) ?\1(?!\d)/i;

const LEAST_OF_ALL = 50;

/** Whether all figures of a row lie below a hundred and not far below it, as shares do of which no unit is told. */
function areNearAll(values: Indicator['values']): boolean {
  return values.every(({ number }) => number === null || (number >= LEAST_OF_ALL && number <= 101));
}

const TIMES_OF_YEAR: readonly (readonly [RegExp, readonly number[]])[] = [
  [
    /^(?:(?:total|number|no\.?|count) (?:of )?)?(?:calendar )?days?\b(?! (?:to|taken|lost|between|from)\b)/i,
    [365, 366],
  ],
  [/^(?:(?:total|number|no\.?|count) (?:of )?)?weeks?\b(?! (?:to|taken|lost|between|from)\b)/i, [52]],
  [/^(?:(?:total|number|no\.?|count) (?:of )?)?months?\b(?! (?:to|taken|lost|between|from)\b)/i, [12]],
  [/\bdays (?:a|per) week\b/i, [7]],
  [/\bhours (?:a|per) day\b/i, [24]],
];

/** Whether it is all the days, weeks or months that a year has: "Days in compliance", 365. */
function isAllOfYear(number: number, name: string): boolean {
  return TIMES_OF_YEAR.some(([pattern, all]) => all.includes(number) && pattern.test(name));
}

/** The smallest difference that figures printed like these can show: 1 for whole numbers, 0.1 for one decimal. */
export function precisionOf(values: readonly Value[]): number {
  const decimals = values.filter((value) => value.number !== null).map((value) => value.decimals);
  return 10 ** -Math.max(0, ...decimals);
}
