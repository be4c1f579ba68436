import { showsSomething, type Grid } from '../../sheet/grid';
import { lastDayOfMonth } from '../../sheet/calendar';
import { fold } from '../../text/fold';
import { MONTH_STEMS, monthNumber } from '../../text/months';
import type { HeaderColumn } from '../headers/header';
import { isYear } from './headingRow';

const MONTH = `(?:${MONTH_STEMS.join('|')})[a-z]{0,6}`;
const dayIn = (name: string) =>
  `(?:(?<${name}Day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<${name}>${MONTH})|(?<${name}First>${MONTH}) (?<${name}Second>\\d{1,2})(?:st|nd|rd|th)?\\b)`;
const ENDS = new RegExp(
  `(?<part>\\b(?:half|rolling)[- ])?\\byears? (?:which |that )?(?:end(?:s|ed|ing)?|to) (?:on )?(?:the )?${dayIn('end')}(?:,? (?<year>20\\d\\d))?`,
);
const BEGINS = new RegExp(
  `\\byears? ?:? ?(?:\\(|is |are |runs? |begins? |starts? |beginning |starting )?(?:on |from )?(?:the )?${dayIn('begin')} ?(?:to|-|until|through)?`,
);

/** When years end, by a title or a note: their first month, and the year that a title names, if any. */
interface YearEnd {
  readonly firstMonth: number;
  readonly year: number | null;
}

/**
 * "For the year ended 30 June 2025", "Fiscal year July 1 - June 30": years begin in the month after, and a year that is
 * called by one number is the one that ends in it.
 */
export function withYearEnds(
  columns: readonly HeaderColumn[],
  title: () => string,
  notes: () => readonly string[],
): readonly HeaderColumn[] {
  const years = columns.filter(({ period }) => isYear(period));
  if (years.length === 0 || columns.some(({ period }) => period?.firstMonth !== undefined)) return columns;
  const said =
    readYearEnd(title()) ??
    notes()
      .map(readYearEnd)
      .find((one) => one !== null);
  // Years of the calendar, and those of a council, are so read without.
  if (!said || said.firstMonth === 1) return columns;
  const bare = years.filter(({ period }) => /^\d{4}$/.test(period!.text));
  const isOfBare = said.year === null || bare.some(({ period }) => period!.year === said.year);
  return columns.map((column) => {
    const { period } = column;
    const isBare = bare.includes(column);
    if (!isYear(period) || (isBare && !isOfBare)) return column;
    return { ...column, period: { ...period, firstMonth: said.firstMonth } };
  });
}

/** What a line says of when years end; null where it says nothing, or no day that ends or begins a month. */
export function readYearEnd(line: string): YearEnd | null {
  const folded = fold(line);
  if (!folded.includes('year')) return null;
  const ends = ENDS.exec(folded)?.groups;
  if (ends?.part) return null;
  if (ends) {
    const month = monthNumber((ends.end ?? ends.endFirst)!);
    const isLast = Number(ends.endDay ?? ends.endSecond) >= lastDayOfMonth(2001, month);
    return isLast ? { firstMonth: (month % 12) + 1, year: ends.year ? Number(ends.year) : null } : null;
  }
  const begins = BEGINS.exec(folded)?.groups;
  if (!begins || Number(begins.beginDay ?? begins.beginSecond) !== 1) return null;
  return { firstMonth: monthNumber((begins.begin ?? begins.beginFirst)!), year: null };
}

const LAST_ROWS = 12;
const NOTE_CELLS = 2;

/** The words of the last rows of a sheet that hold little else. */
export function notesBelow({ rows }: Grid, from: number): readonly string[] {
  return rows.slice(Math.max(from, rows.length - LAST_ROWS)).flatMap((cells) => {
    const filled = (cells ?? []).filter(showsSomething);
    return filled.length > NOTE_CELLS ? [] : filled.map(({ text }) => text);
  });
}
