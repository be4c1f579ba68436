import type { Indicator, Value } from './scorecard';

const OF_SO_MANY = /\bof (?:the )?(\d+)\)?$/i;

/** Whether a figure cannot get any better: 100 % or all of so many where higher is better, nought where lower is. */
export function isAtLimit(number: number, { polarity, unit, isGap, name }: Indicator): boolean {
  // "Museums accredited (of 3)"
  if (polarity === 'higher' && Number(OF_SO_MANY.exec(name)?.[1]) === number) return true;
  if (number === 0) return polarity !== 'higher';
  return number === 100 && unit === 'percentage' && !isGap && polarity !== 'lower';
}

/** The smallest difference that figures printed like these can show: 1 for whole numbers, 0.1 for one decimal. */
export function precisionOf(values: readonly Value[]): number {
  const decimals = values.filter((value) => value.number !== null).map((value) => value.decimals);
  return 10 ** -Math.max(0, ...decimals);
}
