import type { CalendarDate } from '../sheet/calendar';
import type { Indicator, OtherColumn } from '../scorecard/scorecard';
import { readCommentDates } from './commentDates';

const NEXT_FIGURE =
  /^\s*(?:date of )?next (?:updates?|report|publication|release|figures?|data|return|results?|collection|measurement|survey)/i;

/** Whether a heading says that the day of each row's next figure stands below: "Next update". */
export function headsNextFigures(label: string): boolean {
  return NEXT_FIGURE.test(label);
}

/** Whether a row says in a column of such days when its next figure comes. */
export function saysNextFigure(
  { remarks = [] }: Indicator,
  columns: readonly OtherColumn[],
  asOf: CalendarDate,
): boolean {
  return remarks.some(
    ({ role, cell, text }) =>
      role === 'due' &&
      columns.some(({ column, label }) => column === cell.column && headsNextFigures(label)) &&
      readCommentDates(text, asOf).length > 0,
  );
}
