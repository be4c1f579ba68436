import { isToDate } from '../../scorecard/period';
import type { CellAddress } from '../../sheet/address';
import type { OtherRole } from '../../scorecard/scorecard';
import { fold } from '../../text/fold';
import { saysCarriedOut } from '../columns/clues/shareOfTarget';
import { codesIn } from '../columns/codes';
import { namesOthers } from './areaWords';
import type { UsualHeading } from './arrangement';
import { splitJoinedWords, type SeriesName } from './series';
import { type NumberedPart, numberedPartOf, sayNumberedPart } from './numberedParts';
import type { Said, Survey } from './survey';
import { INDICATOR_WORD } from '../words/roleWords';
import { inEnglish } from '../words/otherLanguages';
import { startsTable } from './wordColumns';

export interface ListColumn {
  readonly column: number;
  readonly heading: UsualHeading;
  readonly said: Said;
}

/** A column that says of each row when it is; in numbers, where its heading tells what they count. */
export interface TimeColumn {
  readonly column: number;
  readonly numbered: NumberedPart | null;
  /** What its heading says of each of them: "12 months to" over "Mar 2026"; empty where they say it all. */
  readonly upTo: string;
}

/** A heading with a column of years, and what its columns are. */
export interface List {
  readonly row: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
  readonly name: ListColumn;
  /** The columns that say of each row when it is: the year, and the part of it that stands beside. */
  readonly periods: readonly TimeColumn[];
  /** The columns of figures, each of one series, a year or a part of one. */
  readonly figures: readonly (ListColumn & { readonly series: SeriesName | null })[];
  /** The column that says of each row which series its figure is of; null where the headings say it. */
  readonly seriesColumn: number | null;
  readonly words: readonly ListColumn[];
  /** The column that says whose figures a row holds, where some are of others such as England; else null. */
  readonly areas: ListColumn | null;
}

const OF_WHAT =
  'financial|fiscal|academic|school|report(?:ing|ed)?|calendar|plan|target|period|data|collection|return|submission|performance|measurement|monitoring|kpi|snapshot';
const SPAN = '(?:years?|yrs?|periods?|quarters?|months?|weeks?)';
const TIME = new RegExp(
  `^(?:(?:(?:${OF_WHAT}) )?${SPAN}(?: (?:ending|commencing|beginning|to|reported|covered)| end(?:ed)?)?|${SPAN} of (?:the )?(?:report(?:ing)?|data|return|submission|measurement)|year ?(?:and|/)? ?month|month ?(?:and|/)? ?year|(?:rolling )?(?:12|twelve)[ -]months? (?:to|ending|ended)|rolling year (?:to|ending|ended)|w/[ec]|(?:(?:data|report(?:ing)?|snapshot|spc|observation|measurement|period(?: (?:start|end))?|(?:start|end) of period) )?date|period (?:start|end|from|to)|(?:start|end) of period|as at|fy|qtr|time ?period)$`,
);
const ROLLING = /^(?:rolling year|(?:rolling )?(?:12|twelve)[ -]months?) /;
const VALUE = /^(?:values?|figures?|data|amounts?|results?|number|score|observations?)$/;
const ACTUAL: SeriesName = { field: 'actual', words: 'Actual', stem: '', isLetter: false };

/** What heads names, and beside them what was measured. */
const MEASURED = /^(?:measured?|metric|indicator|kpi)$/i;

const LONGEST_TIME = 40;

function isTimeAt(survey: Survey, row: number, column: number): boolean {
  const { text } = survey.saysAt(row, column);
  if (text.length > LONGEST_TIME) return false;
  return TIME.test(fold(inEnglish(splitJoinedWords(text))));
}

/** A row of headings with one for years, over rows that hold them. */
export interface Heads {
  readonly row: number;
  readonly to: number;
  readonly columns: readonly ListColumn[];
  readonly periods: readonly ListColumn[];
  /** A column headed as years or quarters whose cells name years in a way that is not known: the first of them; else null. */
  readonly strange: CellAddress | null;
}

/** The headings in a row, where one of them stands over years; null where none does. */
export function findHeads(survey: Survey, row: number): Heads | null {
  if (!survey.isWordRow(row)) return null;
  const places = survey.columnsOf(row);
  const times = places.filter((column) => isTimeAt(survey, row, column));
  const first = times.length > 0 && places.length >= 3 ? nextFilled(survey, row) : [];
  const mostHold = (column: number, isHeld: (row: number) => boolean) =>
    holdsOnMost(first, isHeld, (row) => survey.shown(row, column).cell !== undefined);
  const periodColumns = times.filter((column) =>
    mostHold(column, (below) => survey.says(survey.shown(below, column).cell).isPeriod),
  );
  const strange = times.find(
    (column) =>
      !periodColumns.includes(column) &&
      mostHold(column, (below) => NAMES_YEAR.test(survey.shown(below, column).cell?.text ?? '')),
  );
  if (periodColumns.length === 0 && strange === undefined) return null;
  const parts = places.filter((column) =>
    mostHold(column, (below) => holdsNumberedPart(survey, row, below, column)),
  );
  periodColumns.push(...parts);
  const columns = places.map((column): ListColumn => {
    const said = survey.saysAt(row, column);
    return { column, heading: { text: said.text, at: { row, column } }, said };
  });
  const periods = columns.filter(({ column }) => periodColumns.includes(column));
  return {
    row,
    to: lastRowOf(survey, row, periodColumns[0] ?? strange!),
    columns,
    periods,
    strange: strange === undefined ? null : { row: first[0]!, column: strange },
  };
}

/** A year with letters before it, or behind: "RY2026", "2026B". */
const NAMES_YEAR = /^[a-z]{0,5}[ -]?(?:19|20)\d\d[ -]?[a-z]{0,5}$/i;

/** Whether the first row holds such a thing, or else most of the rows that hold anything: one slip makes no other table. */
function holdsOnMost(
  [first, ...more]: readonly number[],
  isHeld: (row: number) => boolean,
  isFilled: (row: number) => boolean,
): boolean {
  if (first === undefined) return false;
  if (isHeld(first)) return true;
  const held = more.filter(isHeld).length;
  return held >= LEAST_HELD && held * 2 > more.filter(isFilled).length;
}

function holdsNumberedPart(survey: Survey, heads: number, row: number, column: number): boolean {
  const part = numberedPartOf(survey.saysAt(heads, column).text);
  return sayNumberedPart(part, survey.shown(row, column).cell?.value) !== null;
}

/** What is said of figures, and never whose they are. */
const TELLS_OF_FIGURE: ReadonlySet<OtherRole> = new Set([
  'status',
  'direction',
  'polarity',
  'unit',
  'comment',
  'frequency',
  'complete',
  'variance',
]);

/** What the columns under such headings are; null where they are no list of indicators by year. */
export function findList(survey: Survey, { row, to, columns, periods }: Heads): List | null {
  const rest = columns.filter((one) => !periods.includes(one));
  const seriesColumn = findSeriesColumn(survey, rest, row, to);
  const all = rest.flatMap((one) => {
    const series = seriesOf(one, seriesColumn !== null);
    if (series === undefined || one.column === seriesColumn) return [];
    return series && series.field !== 'aside' && survey.holdsWords(row, one.column, to)
      ? []
      : [{ ...one, series }];
  });
  if (!all.some(({ series }) => series?.field === 'actual' || series === null)) {
    const measured = rest.find(
      ({ said, column }) =>
        (MEASURED.test(said.text.trim()) && differ(numbersIn(survey, column, row))) ||
        isCarriedOut(said, column, rest),
    );
    if (measured) all.push({ ...measured, series: ACTUAL });
  }
  const figures = all.filter((one) => !holdsCodes(survey, one, all, row));
  const others = rest.filter(
    ({ column }) => column !== seriesColumn && !all.some((figure) => figure.column === column),
  );
  const name = findNames(survey, others, periods, row, to);
  if (!name || figures.length === 0) return null;
  if (seriesColumn === null && !figures.some(({ series }) => series!.field !== 'comparator')) return null;
  const words = others.filter((one) => one !== name);
  // "Met" is a status as well as half of the metropolitan councils.
  const mayBeAreas = words.filter(({ said: { role } }) => role === null || !TELLS_OF_FIGURE.has(role));
  const areas = mayBeAreas.find((one) => holdsAreas(survey, one.column, name.column, row, to)) ?? null;
  return {
    row,
    to,
    left: columns[0]!.column,
    right: columns.at(-1)!.column,
    name,
    periods: periods.map(({ column, heading: { text } }) => ({
      column,
      numbered: numberedPartOf(text),
      upTo: ROLLING.test(fold(text)) ? '12 months to ' : '',
    })),
    figures,
    seriesColumn,
    words: words.filter((one) => one !== areas),
    areas,
  };

  /** "Ejecución" beside a target and a column of its own for the share of it. */
  function isCarriedOut({ text }: Said, column: number, others: readonly ListColumn[]): boolean {
    return (
      saysCarriedOut(text) &&
      numbersIn(survey, column, row).some((number) => number !== null) &&
      all.some(({ series }) => series?.field === 'target') &&
      others.some((other) => other.column !== column && other.said.role === 'complete')
    );
  }
}

/** Whether rows of one name are told apart by whose they are: others' in some, somebody else's in the rest. */
function holdsAreas(survey: Survey, column: number, names: number, row: number, to: number): boolean {
  const met = new Map<string, boolean>();
  for (let below = row + 1; below <= to; below++) {
    const { text } = survey.saysAt(below, column);
    const name = survey.shown(below, names).cell?.text;
    if (text === '' || name === undefined) continue;
    const isOther = namesOthers(text);
    if ((met.get(name) ?? isOther) !== isOther) return true;
    met.set(name, isOther);
  }
  return false;
}

/** The series of a column: null where each row says its own; undefined where the column holds no figures of a series. */
function seriesOf({ said, heading }: ListColumn, hasSeriesColumn: boolean): SeriesName | null | undefined {
  const { role, field, period, isPartOfYear, series } = said;
  if (hasSeriesColumn) return VALUE.test(fold(inEnglish(said.text))) || isPartOfYear ? null : undefined;
  // "YTD actual" goes on from row to row as the figures beside it do.
  const goesOn = period !== null && isToDate(period) && period.year === null;
  if (role || (period && !isPartOfYear && !goesOn)) return undefined;
  if (series && series.field !== 'aside' && !series.stem && !goesOn) return series;
  if (isPartOfYear && !field) return ACTUAL;
  if (goesOn && !field) return { ...ACTUAL, words: 'YTD' };
  return field ? { field, words: splitJoinedWords(heading.text), stem: '', isLetter: false } : undefined;
}

const ROWS_LOOKED_AT = 20;

type Figures = List['figures'][number];

/** Whether flags or codes stand below, beside the figures themselves. */
function holdsCodes(survey: Survey, one: Figures, figures: readonly Figures[], row: number): boolean {
  const numbersOf = (column: number) => numbersIn(survey, column, row);
  const others = () => figures.flatMap((other) => (other === one ? [] : [numbersOf(other.column)]));
  const meaning = one.series?.field === 'aside' ? null : (one.series?.field ?? null);
  return codesIn(one.said.text, meaning, () => numbersOf(one.column), others) !== null;
}

function numbersIn(survey: Survey, column: number, row: number): readonly (number | null)[] {
  return Array.from({ length: ROWS_LOOKED_AT }, (_, index) => {
    const value = survey.at(row + 1 + index, column)?.value;
    return typeof value === 'number' ? value : null;
  });
}

/** Whether numbers are more than keys that come again on the rows of each indicator. */
function differ(numbers: readonly (number | null)[]): boolean {
  const given = numbers.filter((number) => number !== null);
  return new Set(given).size * 2 > given.length;
}

const FIRST_ROWS = 6;
const LEAST_HELD = 2;

/** The first rows below that hold something in three columns; none where even the first is far down. */
function nextFilled(survey: Survey, row: number): readonly number[] {
  const filled: number[] = [];
  const last = Math.min(survey.lastRow, row + FIRST_ROWS + 4);
  for (let next = row + 1; next <= last && filled.length < FIRST_ROWS; next++) {
    if (survey.columnsOf(next).length >= 3) filled.push(next);
    else if (filled.length === 0 && next === row + 5) return [];
  }
  return filled;
}

function lastRowOf(survey: Survey, row: number, periodColumn: number): number {
  const heads = headsOf(survey, row);
  for (let next = row + 1; next <= survey.lastRow; next++) {
    const isOther =
      isTimeAt(survey, next, periodColumn) ||
      startsTable(survey, next) ||
      headsYears(survey, next, periodColumn);
    if (isOther && !isRepeated(survey, next, heads)) return next - 1;
  }
  return survey.lastRow;
}

/** Whether a row below a blank one heads years from left to right: another table begins there. */
function headsYears(survey: Survey, row: number, periodColumn: number): boolean {
  if (!survey.isBlank(row - 1) || !survey.isWordRow(row) || survey.saysAt(row, periodColumn).isPeriod)
    return false;
  return survey.columnsOf(row).filter((column) => survey.saysAt(row, column).isPeriod).length > 1;
}

/** What a row says, to know it again. */
export function headsOf(survey: Survey, row: number): string[] {
  return survey.columnsOf(row).map((column) => fold(survey.saysAt(row, column).text));
}

/** Whether a row is the headings printed again at the top of a page. */
export function isRepeated(survey: Survey, row: number, heads: readonly string[]): boolean {
  const again = headsOf(survey, row);
  return again.length === heads.length && again.every((text, index) => text === heads[index]);
}

/** A column in which every row says target, actual or someone else's name. */
function findSeriesColumn(
  survey: Survey,
  columns: readonly ListColumn[],
  row: number,
  to: number,
): number | null {
  for (const { column } of columns) {
    let [rows, said] = [0, 0];
    const fields = new Set<string>();
    for (let below = row + 1; below <= to; below++) {
      const cell = survey.at(below, column);
      if (!cell) continue;
      rows++;
      const { series } = survey.says(cell);
      if (!series || series.field === 'aside' || series.stem) continue;
      said++;
      fields.add(series.field);
    }
    if (fields.has('target') && fields.size > 1 && said * 10 >= rows * 9) return column;
  }
  return null;
}

/** The column of names: headed so, or else the words that come again from year to year. */
function findNames(
  survey: Survey,
  columns: readonly ListColumn[],
  periods: readonly ListColumn[],
  row: number,
  to: number,
): ListColumn | null {
  const mayName = columns.filter(
    ({ column }) => !holdsTimes(survey, column, row, to) && !isJoined(survey, column, row, to),
  );
  const free = mayName.filter(
    ({ said }) => said.role === 'indicator' || (!said.role && !said.field && !said.period),
  );
  // "Outcome" over the only words heads names, whatever it heads elsewhere.
  const groups = mayName.filter(({ said }) => said.role === 'service');
  const open = free.length > 0 ? [...free, ...groups.filter(({ said }) => MAY_NAME.test(said.text))] : groups;
  let best: ListColumn | null = null;
  let bestScore = -Infinity;
  for (const one of open) {
    const texts = new Set<string>();
    const times = new Set<string>();
    let [filled, length, rows, repeats] = [0, 0, 0, 0];
    let last = '';
    for (let below = row + 1; below <= to; below++) {
      const time = periods.map(({ column }) => survey.shown(below, column).cell?.text ?? '').join(' ');
      const cell = survey.at(below, one.column);
      last = cell?.text ?? last;
      if (time.trim() !== '') {
        rows++;
        if (times.size === times.add(`${last}|${time}`).size) repeats++;
      }
      if (typeof cell?.value !== 'string') continue;
      filled++;
      length += Math.min(cell.value.length, 60);
      texts.add(cell.text);
    }
    if (filled === 0) continue;
    // Words under which one time comes again and again name a group, or are said of a few rows.
    const repeated = (REPEATED * repeats) / Math.max(rows, 1);
    const asGroup = free.length > 0 && one.said.role === 'service' ? AS_GROUP : 0;
    const score = headedAsNames(one) - asGroup - repeated + length / filled + texts.size / filled;
    if (score > bestScore) [best, bestScore] = [one, score];
  }
  return best;
}

const LEAST_JOINED = 3;
/** So much of a text that is put together comes from the cells beside it; the rest joins them. */
const FROM_OTHERS = 0.8;

/** Whether what stands below is put together from other cells of its row, "A1_Visits_2016", to look rows up by. */
function isJoined(survey: Survey, column: number, row: number, to: number): boolean {
  let joined = 0;
  for (let below = row + 1; below <= Math.min(to, row + ROWS_LOOKED_AT); below++) {
    const cell = survey.at(below, column);
    if (!cell) continue;
    if (typeof cell.value !== 'string') return false;
    const { text } = cell;
    const parts = new Set(
      survey.columnsOf(below).flatMap((other) => {
        const own = other === column ? '' : survey.at(below, other)!.text;
        return own.length > 1 && own.length < text.length && text.includes(own) ? [own] : [];
      }),
    );
    const length = [...parts].reduce((sum, part) => sum + part.length, 0);
    if (parts.size < 2 || length < text.length * FROM_OTHERS) return false;
    joined++;
  }
  return joined >= LEAST_JOINED;
}

/** Whether every word below is a time, such as the name of a month beside its date: it names no indicator. */
function holdsTimes(survey: Survey, column: number, row: number, to: number): boolean {
  let hasTimes = false;
  for (let below = row + 1; below <= Math.min(to, row + ROWS_LOOKED_AT); below++) {
    const cell = survey.at(below, column);
    if (!cell) continue;
    if (!survey.says(cell).isPeriod) return false;
    hasTimes = true;
  }
  return hasTimes;
}

/** What heads names as often as what they belong to, and what it costs where other words may be the names. */
const MAY_NAME = /^\W*(?:objecti(?:ve|f)s?|objetivos?|obiettiv[oi]|outcomes?|goals?|aims?)\b/i;
const AS_GROUP = 100;

/** What it costs words that not one row could be told from another by them. */
const REPEATED = 300;

function headedAsNames({ said }: ListColumn): number {
  if (said.role !== 'indicator') return 0;
  return INDICATOR_WORD.test(inEnglish(splitJoinedWords(said.text))) ? 1000 : 950;
}
