import { estimatedDateFromSerial } from '../../dates/estimatedDate';
import { findDates } from '../../dates/findDates';
import type { DateSpan } from '../../dates/span';
import type { ActionDay } from '../../scorecard/scorecard';
import type { CalendarDate } from '../../sheet/calendar';

/** The one day, month or quarter that a cell says; null where there is none, or it may be another. */
export function readActionDay(
  { text, serialDays, numberFormat }: ActionDay,
  asOf: CalendarDate,
): DateSpan | null {
  if (serialDays !== null) return estimatedDateFromSerial(serialDays, numberFormat);
  const [date, ...more] = findDates(text, asOf);
  return date && more.length === 0 && date.doubt === undefined ? date : null;
}
