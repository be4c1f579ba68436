import { isDateFormat } from '../sheet/serial';
import { fold } from '../text/fold';
import type { Indicator, Value } from './scorecard';

/** Dates that a row shows where fractions were typed, as Excel makes them. */
export interface DatedFractions {
  readonly dates: readonly Value[];
  /** A ratio of the row that is none, to type the others after; null where the row has no such one. */
  readonly ratio: string | null;
}

/** As 4/4 shows once it is a date of the year in which it was typed. */
const SHOWN = /^(\d{1,2})\/(\d{1,2})$/;
/** The same where the date is shown by the name of its month. */
const SHOWN_BY_NAME = /^\d{1,2}-[a-z]{3}$/i;
const RATIO = /^(?:\d{1,3}|\d{0,3}\.\d{1,3})\/1[*†‡]?$/;
const FRACTION = /^\d{1,3}\/\d{1,3}[*†‡]?$/;
/** What is told in numbers, whatever else stands in the row. */
const COUNTS =
  /^(?:#|%|no\.? (?:of )?|numbers?\b|percent|per cent|proportion|share|rate|ratio|count|how many\b)|\bratio\b/;
/** What a day is the answer to. */
const ASKS_FOR_DAY = /\b(?:dates?|day on which|when|deadline|by what|due|milestone)\b/;

/**
 * The dates of a row that counts or is a ratio, each shown as a fraction is: "4/4" for 4 April, beside figures or other such
 * dates. Null where there are none.
 */
export function findDatedFractions({ name, unit, values }: Pick<Indicator, 'name' | 'unit' | 'values'>) {
  const dates = values.filter(
    ({ kind, raw, numberFormat }) => kind === 'text' && typeof raw === 'number' && isDateFormat(numberFormat),
  );
  if (dates.length === 0) return null;
  const typed = values.flatMap(({ raw }) => (typeof raw === 'string' ? raw.trim() : []));
  const ratio = typed.find((text) => RATIO.test(text)) ?? null;
  const areBeside = ratio !== null || typed.some((text) => FRACTION.test(text));
  const words = fold(name);
  const counts = unit === 'count' || unit === 'ratio' || unit === 'percentage' || COUNTS.test(words);
  if (!areBeside && (!counts || ASKS_FOR_DAY.test(words))) return null;
  const areFractions = dates.every(({ text }) =>
    areBeside ? SHOWN.test(text) || SHOWN_BY_NAME.test(text) : isShare(text),
  );
  return areFractions ? ({ dates, ratio } satisfies DatedFractions) : null;
}

/** "2/4" is a part of a whole, "30/6" none. */
function isShare(text: string): boolean {
  const [, part, whole] = SHOWN.exec(text) ?? [];
  return whole !== undefined && Number(part) <= Number(whole);
}
