import { isDateFormat } from '../sheet/serial';
import { showsTime } from '../sheet/numberFormat';
import type { Indicator, Value } from './scorecard';

const TIME = /^\d{1,3}:[0-5]\d(?::[0-5]\d)?$/;
const LEAST_TIMES = 3;

/**
 * The figures of a row of minutes and seconds, or hours and minutes, that are none: "7:82" among "7:52" and "8:00". Null
 * where the row is of something else.
 */
export function findOddTimes({ values }: Pick<Indicator, 'values'>): readonly Value[] | null {
  const given = values.filter(({ kind }) => kind !== 'missing');
  const odd = given.filter((value) => !isTime(value));
  const isOfTimes = given.length - odd.length >= LEAST_TIMES && odd.length * LEAST_TIMES < given.length;
  return isOfTimes ? odd : null;
}

function isTime({ text, raw, numberFormat }: Value): boolean {
  return (
    TIME.test(text) || (typeof raw === 'number' && showsTime(numberFormat) && !isDateFormat(numberFormat))
  );
}
