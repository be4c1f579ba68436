import { oneLine } from '../../text/fold';
import { type UsualHeading, type DrawnCell, textCell } from './arrangement';
import type { Survey } from './survey';

/** What heads a column: the cell in the row of headings, the area merged over it, or the words above a blank. */
export function columnHeading(survey: Survey, row: number, column: number): UsualHeading {
  const shown = survey.shown(row, column);
  const above = shown.cell ? null : survey.place(row - 1, column);
  const place = above && typeof above.cell?.value === 'string' && isHeading(survey, above) ? above : shown;
  return { text: place.cell ? commonWords(oneLine(place.cell.text)) : '', at: place.at };
}

/** Whether words over a blank head its column: those of a role, or "Baseline" beside the years. */
function isHeading(survey: Survey, { cell }: DrawnCell): boolean {
  const { role, isPeriod, period } = survey.says(cell);
  return role !== null || (isPeriod && period!.kind === 'baseline');
}

const LEVEL = /\b(?:impact|outcome|output|purpose|activity)s?\b/gi;
const NUMBER = /\s*\b\d+(?:\.\d+)*\b[.:]?/g;

/** The heading of a logframe without its number, and with one word for the levels: "Output Indicator 1.1". */
export function commonWords(text: string): string {
  const isOfLogframe = text.search(LEVEL) >= 0 || /\bindicator \d/i.test(text);
  return isOfLogframe ? text.replace(LEVEL, 'Outcome').replace(NUMBER, '').trim() : text;
}

/** The words of several cells as one text, which stands where the first of them stands. */
export function joinWords(places: readonly DrawnCell[]): DrawnCell {
  const parts = new Map(places.map((place) => [`${place.at.row}:${place.at.column}`, place]));
  const [first, ...more] = parts.values();
  if (more.length === 0) return first!;
  return {
    at: first!.at,
    cell: textCell([...parts.values()].map(({ cell }) => oneLine(cell!.text)).join('; ')),
  };
}

/**
 * The comment on an indicator whose years have rows of their own: what is said of the years that lack a figure, else
 * of all.
 */
export function commentOn(
  survey: Survey,
  column: number,
  rows: readonly number[],
  lacksFigure: (row: number) => boolean,
): DrawnCell {
  const lacking = rows.filter(lacksFigure);
  const asked = lacking.length > 0 ? lacking : rows;
  const places = asked.map((row) => survey.shown(row, column)).filter(({ cell }) => cell);
  return places.length > 0 ? joinWords(places) : survey.place(lacking[0] ?? rows.at(-1)!, column);
}

/** Whether a row of figures is a sum, a count or an average of the rows above it. */
export function isTotal(survey: Survey, row: number): boolean {
  return survey
    .columnsOf(row)
    .some((column) =>
      /^(?:(?:grand |sub-?\s?)?totals?|sum|average|mean|count)\b/i.test(survey.saysAt(row, column).text),
    );
}

/** Whether a row is the headings of another table of the usual shape: three words or more, most of which only headings say. */
export function startsTable(survey: Survey, row: number): boolean {
  if (!survey.isWordRow(row)) return false;
  const said = survey.columnsOf(row).map((column) => survey.saysAt(row, column));
  if (said.length < 3 || said.some(({ series }) => series && series.field !== 'aside')) return false;
  // "Status | Target met | Target met | Not met": what is said of each year.
  const isSaidOfFigures = said[0]!.series !== null && !said.some(({ role }) => role === 'indicator');
  if (isSaidOfFigures) return false;
  return said.filter(({ role, field, period }) => role ?? (field && period)).length * 2 > said.length;
}
