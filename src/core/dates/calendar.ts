/** A day of the calendar as ISO text, `2017-03-31`: it sorts by time and carries no time zone. */
export type CalendarDate = string;
