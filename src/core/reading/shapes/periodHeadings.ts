import type { CellAddress } from '../../sheet/address';
import type { CellValue } from '../../sheet/grid';
import { fold } from '../../text/fold';
import { isYearNumber } from '../periods';
import type { Said, Survey } from './survey';

/** A heading that names a period, over a column of figures or beside a row of them. */
export interface PeriodHeading {
  readonly text: string;
  readonly at: CellAddress;
}

/** A row of headings that names periods from left to right. */
export interface PeriodRow {
  readonly row: number;
  readonly periods: ReadonlyMap<number, PeriodHeading>;
}

/** The rows of a sheet whose headings are two periods or more with no word of what was measured then. */
export function findPeriodRows(survey: Survey): PeriodRow[] {
  const found: PeriodRow[] = [];
  for (let row = 0; row <= survey.lastRow; row++) {
    if (!survey.isWordRow(row)) continue;
    const periods = periodsIn(survey, row);
    if (periods) found.push({ row, periods });
  }
  return found;
}

function periodsIn(survey: Survey, row: number): ReadonlyMap<number, PeriodHeading> | null {
  const columns = survey.columnsOf(row);
  const planned = new Map(columns.map((column) => [column, planPeriod(survey.saysAt(row, column))]));
  const bare = columns.filter((column) => survey.saysAt(row, column).isPeriod || planned.get(column));
  if (bare.length < 2) return null;
  if (isAmongDays(survey, row, columns, bare)) return null;
  if (!isInOrder(bare.map((column) => survey.at(row, column)!.value))) return null;
  const isPlan = bare.some((column) => /baseline|milestone/.test(fold(survey.saysAt(row, column).text)));
  const isSeries = ({ series }: Said) => series !== null && series.field !== 'aside' && series.stem === '';
  // "Position" over "On track" says no figures.
  const isFigures = (column: number) =>
    isSeries(survey.saysAt(row, column)) && !survey.holdsWords(row, column);
  if (!isPlan && columns.some(isFigures)) return null;
  const periods = new Map<number, PeriodHeading>();
  for (const column of columns) {
    const said = survey.saysAt(row, column);
    // Beside a baseline or milestones, "Target" is where they lead to.
    const isEnd = isPlan && /^(?:end |final )?target(?: \(.*\))?$/.test(fold(said.text));
    const plan = planned.get(column);
    if (!said.isPeriod && !isEnd && !plan) continue;
    const text =
      plan ??
      (isEnd
        ? 'End target'
        : (underBaseline(survey, row, column) ?? withYear(survey, row, column, said.text)));
    periods.set(column, { text, at: { row, column } });
  }
  const texts = new Set([...periods.values()].map(({ text }) => fold(text)));
  return texts.size === periods.size ? periods : null;
}

const PLAN_YEAR =
  /^(baseline|milestone \d{1,2}|(?:end |final )?target)[ ,:(]{1,3}((?:[a-z]{3,9} )?(?:19|20)\d\d(?:[/-]\d{2,4})?)\)?$/i;

const YEAR_FIRST = /^((?:19|20)\d\d(?:[/-]\d{2,4})?)[ ,:(]{1,3}(?:(baseline)|(?:end|final) target)\)?$/i;

/** The year of "Milestone 1 (2016)" as a logical framework heads it, "Baseline 2015" of the baseline; null for others. */
function planPeriod({ text }: Said): string | null {
  const first = YEAR_FIRST.exec(text.trim());
  if (first) return first[2] ? `Baseline ${first[1]!}` : first[1]!;
  const said = PLAN_YEAR.exec(text.trim());
  if (!said) return null;
  return fold(said[1]!) === 'baseline' ? `Baseline ${said[2]}` : said[2]!;
}

/** The time of a baseline that stands right over it: "Baseline" over "(Mar 2018)"; null where none does. */
function underBaseline(survey: Survey, row: number, column: number): string | null {
  const above = fold(survey.saysAt(row - 1, column).text);
  if (!/^base(?:line)?$/.test(above)) return null;
  return `Baseline ${survey.saysAt(row, column).text.replace(/[()]/g, '').trim()}`;
}

/** Whether numbers that may be years follow each other as years do, but for one that is misprinted: figures near two thousand seldom rise or fall so. */
function isInOrder(values: readonly CellValue[]): boolean {
  const years = values.filter((value) => isYearNumber(value));
  const slip = years.findIndex((_, at) => isMisprinted(years, at));
  const right = years.filter((_, at) => at !== slip);
  const steps = right.slice(1).map((year, index) => year - right[index]!);
  return steps.every((step) => step > 0 && step <= 10) || steps.every((step) => step < 0 && step >= -10);
}

/** Whether so many years in a row are left for one of them to be a misprint. */
const LEAST_IN_ROW = 4;

/** "2026 | 2072 | 2028": a year that stands where the one between its neighbours belongs. */
function isMisprinted(years: readonly number[], at: number): boolean {
  const [before, after] = [years[at - 1], years[at + 1]];
  if (before === undefined || after === undefined || years.length <= LEAST_IN_ROW) return false;
  return Math.abs(after - before) === 2 && years[at] !== (before + after) / 2;
}

const DAY =
  /^(?:\d{1,2}(?:st|nd|rd|th)?[\s\-./]+(?:[a-z]{3,9}|\d{1,2})|[a-z]{3,9}\s+\d{1,2}(?:st|nd|rd|th)?)[\s\-./,]+\d{2,4}$/i;

/** Whether nothing but days stand there, below a row that is filled as it is: they are data, such as when each thing was done. */
function isAmongDays(
  survey: Survey,
  row: number,
  columns: readonly number[],
  periods: readonly number[],
): boolean {
  if (row === 0 || !periods.every((column) => DAY.test(survey.saysAt(row, column).text))) return false;
  const above = columns.filter((column) => survey.at(row - 1, column));
  return columns.length > 3 && above.length * 2 > columns.length;
}

/** A quarter or a month with the year that stands over it, merged or over the first of its columns. */
export function withYear(survey: Survey, row: number, column: number, text: string): string {
  if (!survey.saysAt(row, column).isPartOfYear) return text;
  for (let left = column; left >= 0; left--) {
    const { cell } = survey.shown(row - 1, left);
    if (!cell) continue;
    const above = survey.says(cell);
    return above.isPeriod ? `${text} ${above.text}` : text;
  }
  return text;
}
