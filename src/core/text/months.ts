export const MONTHS =
  'January February March April May June July August September October November December'.split(' ');

/** "jan" for January. */
export const MONTH_STEMS = MONTHS.map((month) => month.slice(0, 3).toLowerCase());

/** A pattern for the first three letters of any month, in lower case. */
export const MONTH_STEM = `(?:${MONTH_STEMS.join('|')})`;

/** 1 to 12 for the name of a month, whole or shortened; 0 where its first letters are those of none. */
export function monthNumber(name: string): number {
  return MONTH_STEMS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}
