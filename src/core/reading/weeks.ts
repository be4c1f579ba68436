import type { Period } from '../scorecard/period';
import { MONTH_STEM, monthNumber } from '../text/months';
import { month } from './partsOfYear';

/** "w/e 12 Apr 2026", "week commencing 06/04". */
export const WEEK_OF_DAY = new RegExp(
  `\\b(?:w/?([ecb])|week (?:end|(commenc|beginn|start))ing):?\\.? (\\d{1,2})(?:(?:st|nd|rd|th)? (${MONTH_STEM})[a-z]*\\.?|[/.](\\d{1,2})(?!\\d))(?:[ /.'-]{1,2}((?:20)?\\d\\d)(?![\\d/]))?`,
);

/** The week that ends or begins on a day: its text says which, and its number is about that of the day's own. */
export function weekOfDay([, letter, begins, day, name, number, digits]: RegExpExecArray): Period | null {
  const part = name === undefined ? Number(number) : monthNumber(name);
  const year = digits === undefined ? null : 2000 + (Number(digits) % 100);
  const shown = month(part, year);
  if (!shown || Number(day) > 31) return null;
  const mark = (letter === undefined ? begins === undefined : letter === 'e') ? 'W/e' : 'W/c';
  return {
    text: `${mark} ${Number(day)} ${shown.text}`,
    kind: 'week',
    year,
    part: Math.ceil(((part - 1) * 30.5 + Number(day)) / 7),
  };
}
