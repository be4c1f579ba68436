import { isWorse } from './compareFigures';
import type { Indicator, Value } from './scorecard';

// What somebody else sets for all alike: a level that is to be kept to, and no ambition of the area's own.
const SET_LEVEL =
  /\b(?:(?:performance )?commitment levels?|pcls?|(?:minimum|maximum|statutory|national|regulatory|licen[cs]e|service|required|contract\w*|quality|ofwat|hse|oflog) (?:\w+ )?(?:standards?|levels?|limits?|thresholds?|requirements?)|levels? of service|service levels?|(?:upper|lower|legal|permitted|consent\w*) limits?|standards?|limits?|ceilings?|floors?|caps?|thresholds?|tolerances?|(?:maximum|minimum) (?:allowed|permitted|acceptable))\b/i;

/** Whether a target is what is allowed and not what is aimed at: a bound, or of a column that is headed as a level set for the area. */
export function isAllowance({ bound, column }: Pick<Value, 'bound' | 'column'>): boolean {
  return bound !== null || SET_LEVEL.test(column.label);
}

/** Whether targets are allowances, and none is easier than the past one: a better year changes nothing of them. */
export function areAllowancesKept(
  targets: readonly Value[],
  past: Value | null,
  { polarity }: Pick<Indicator, 'polarity'>,
): boolean {
  if (!targets.every(isAllowance)) return false;
  if (past === null) return true;
  return isAllowance(past) && !targets.some((one) => isWorse(polarity, one, past));
}
