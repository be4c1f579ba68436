import { type Cell, type Grid, isCellError, showsSomething } from '../../sheet/grid';
import { isDateFormat } from '../../sheet/serial';
import { oneLine } from '../../text/fold';
import { type Figure, readFigureText } from '../figures';
import { isTelling, type Label, readLabel } from '../labels';
import { isToDate } from '../../scorecard/period';
import { once } from '../../text/remember';
import type { MergeIndex } from '../merges';
import { isYearNumber, readPeriod } from '../periods';
import { isInRunOfDates } from '../runOfDates';
import { saysRomance, shortInFull } from '../words/otherLanguages';

/** A cell that can be a heading, and what it says. */
export interface LabelCell extends Label {
  readonly column: number;
  readonly text: string;
}

/** A sheet as headings are looked for: what a row says is worked out once. */
export class HeaderSheet {
  private readonly known: (LabelCell[] | null)[] = [];

  /** What is to be read where a heading is short for words of the sheet's own language. */
  private readonly inFull = once(() => (isRomance(this.grid) ? shortInFull : (text: string) => text));

  constructor(
    readonly grid: Grid,
    readonly merges: MergeIndex,
  ) {}

  /** The labels in one row, or null if it holds figures or prose and so cannot be a header row. */
  labels(row: number): LabelCell[] | null {
    let labels = this.known[row];
    if (labels === undefined) this.known[row] = labels = labelsIn(this.grid, row, this.inFull);
    return labels;
  }
}

/** The labels in one row, or null if it holds figures or prose and so cannot be a header row. */
function labelsIn(grid: Grid, row: number, inFull: () => (text: string) => string): LabelCell[] | null {
  if (isInRunOfDates(grid, row)) return null;
  // Nearly every row of a large sheet holds a figure: turn those away before any label is read.
  const holdsFigure = grid.rows[row]?.some(
    (cell, column) => cell !== undefined && !canBeLabel(cell) && !isStray(grid, row, column),
  );
  if (holdsFigure) return null;
  const shown = shownCells(grid, row);
  const cells = shown.filter(([, cell]) => canBeLabel(cell));
  // Between headings nothing is left over: "Actual", 10, "Target", 12 is data, however far apart they stand.
  const first = shown.findIndex(([, cell]) => canBeLabel(cell));
  if (shown.slice(first, first + cells.length).some(([, cell]) => !canBeLabel(cell))) return null;
  const labels = cells.map(([column, cell]) => {
    const text = labelText(cell);
    return { column, text, ...readLabel(inFull()(text)) };
  });
  const errors = cells.filter(([, { value }]) => isCellError(value)).length;
  // A formula for a year that went wrong heads its column still; a row of a name and errors is one of figures.
  if (errors * 2 > labels.filter(isTelling).length) return null;
  return holdTypedFigures(labels) ? null : readWanted(readSoFar(readShortQuarters(readLetters(labels))));
}

/** What no number of a heading has, be it an age, a step or that of a section: a sign of what it counts. */
const MEASURED = /[%£$€]|\d,\d{3}/;
/** "£000": in what the figures below are. */
const THOUSANDS = /^\(?[£$€] ?'?000s?\)?$/;
/** Words for want of a figure that may head something: "Low", "New", "Baseline". */
const MAY_HEAD = /^.$|^(?:low|new|none|missing|blank|null|conf|supp?|dis|base-?line)$/i;
const FEWEST_MARKS = 2;

/** Whether a figure stands there as text, or marks for want of any: a row of data, whatever its other words would say over a column. */
function holdTypedFigures(labels: readonly LabelCell[]): boolean {
  if (labels.some(({ text }) => typedFigure(text)?.aside === null)) return true;
  // One figure with words beside it may head a column ("95% target"); figures beside each other are data.
  if (labels.filter(({ text }) => typedFigure(text)).length >= FEWEST_MARKS) return true;
  return labels.filter((label) => !isTelling(label) && isMark(label.text)).length >= FEWEST_MARKS;
}

/** "84.4%", and not "<80%" or "80-90%", which may be bounds over columns; null of those. */
function typedFigure(text: string): Figure | null {
  if (!MEASURED.test(text) || THOUSANDS.test(text)) return null;
  const figure = readFigureText(text);
  return figure.kind === 'number' && figure.bound === null ? figure : null;
}

function isMark(text: string): boolean {
  return !MAY_HEAD.test(text) && readFigureText(text).kind === 'missing';
}

const ROWS_LOOKED_AT = 40;
const LEAST_ROMANCE = 2;

/** Whether headings near the top of a sheet are in French, Spanish, Portuguese or Italian. */
function isRomance({ rows }: Grid): boolean {
  let found = 0;
  for (const row of rows.slice(0, ROWS_LOOKED_AT))
    row?.forEach((cell) => {
      if (typeof cell?.value === 'string' && cell.value.length <= 60 && saysRomance(cell.value)) found++;
    });
  return found >= LEAST_ROMANCE;
}

const STRAY_ROWS = 3;

/** Whether a cell stands by itself, with nothing on either side or below: a number left over from something else. */
function isStray(grid: Grid, row: number, column: number): boolean {
  const isBlank = (at: number, of: number) => !showsSomething(grid.rows[at]?.[of]);
  if (!isBlank(row, column - 1) || !isBlank(row, column + 1)) return false;
  for (let below = row + 1; below <= row + STRAY_ROWS; below++) if (!isBlank(below, column)) return false;
  return true;
}

const LETTER = /^([at])(?: ?'?(\d\d))?$/i;

/** "T" and "A" mean target and actual only in a row that says both: by itself "A" is as good as amber. */
function readLetters(labels: LabelCell[]): LabelCell[] {
  const ofYears = readYearLetters(labels);
  if (ofYears) return ofYears;
  const letters = labels.map(({ text }) => LETTER.exec(text));
  const has = (letter: string) => letters.some((match) => match?.[1]!.toLowerCase() === letter);
  if (!has('a') || !has('t')) return labels;
  const areDated = letters.every((match) => !match || match[2]);
  if (!areDated && !letters.every((match) => match && !match[2])) return labels;
  return labels.map((label, index) => {
    const match = letters[index];
    if (!match) return label;
    const field = match[1]!.toLowerCase() === 't' ? 'target' : 'actual';
    const { period } = match[2] ? readPeriod(`20${match[2]}`) : label;
    const evidence = [
      { meaning: field, weight: 10, why: `“${label.text}” stands beside its counterpart` } as const,
    ];
    return { ...label, role: null, field, period, who: '', evidence };
  });
}

const SHORT_QUARTER = /^([lt])q(?= (?:target|actual)$|$)/i;

/** "LQ" and "TQ" are the last quarter and this one beside the year to date: elsewhere they can be quartiles. */
function readShortQuarters(labels: LabelCell[]): LabelCell[] {
  const texts = labels.map(({ text }) => text.trim());
  const has = (words: RegExp) => texts.some((text) => words.test(text));
  if (!has(/^lq$/i) || !has(/^tq$/i) || !has(/^(?:ytd|year to date)\b/i)) return labels;
  if (has(/\bmedian\b|\bquartiles?\b|^[mu]q$/i)) return labels;
  return labels.map((label, index) => {
    const said = texts[index]!.replace(SHORT_QUARTER, (_, letter: string) =>
      letter.toLowerCase() === 'l' ? 'last quarter' : 'this quarter',
    );
    return said === texts[index] ? label : { ...label, ...readLabel(said) };
  });
}

const SO_FAR =
  /^(?:cum(?:ul(?:ative|[eé]|ato))?\.?|acumulad[oa]|kumuliert|cumulatief|cronnus)(?: (?:total|to date|position|results?|actual|so far))?$/i;

/** "Cumulative" and no more, beside two quarters or months, is the year to date. */
function readSoFar(labels: LabelCell[]): LabelCell[] {
  if (!labels.some(({ text }) => SO_FAR.test(text.trim()))) return labels;
  const parts = labels.filter(({ period }) => period?.kind === 'quarter' || period?.kind === 'month');
  if (parts.length < 2) return labels;
  return labels.map((label) => (SO_FAR.test(label.text.trim()) ? { ...label, ...readLabel('YTD') } : label));
}

const WANTED_SO_FAR =
  /^((?:profiled?|planned|cumulative)? ?(?:targets?|profiled?|plan(?:ned)?)),? \(?(?:to date|so far)\)?$/i;

/** "Target to date" beside a year to date is what is wanted by then; alone it may be of any time. */
function readWanted(labels: LabelCell[]): LabelCell[] {
  if (!labels.some(({ text }) => WANTED_SO_FAR.test(text.trim()))) return labels;
  if (!labels.some(({ period, field }) => isToDate(period) && field !== 'target')) return labels;
  return labels.map((label) => {
    const [, wanted] = WANTED_SO_FAR.exec(label.text.trim()) ?? [];
    return wanted ? { ...label, ...readLabel(`YTD ${wanted}`) } : label;
  });
}

/** "FY24A", "2024/25 (T)", "2025E". */
const YEAR_AND_LETTER = /^((?:[fc]y ?)?'?\d\d(?:\d\d)?(?:[/-]\d\d)?) ?\(?([atef])\)?$/i;
const LETTERS = { a: 'actual', t: 'target', e: 'forecast', f: 'forecast' } as const;

/** A letter behind each year, where some are targets and some actuals: another is how the year is thought to end. */
function readYearLetters(labels: readonly LabelCell[]): LabelCell[] | null {
  const found = labels.map(({ text }) => {
    const [, year, letter] = YEAR_AND_LETTER.exec(text) ?? [];
    const { period } = readPeriod(year ?? '');
    return letter && period
      ? { period, meaning: LETTERS[letter.toLowerCase() as keyof typeof LETTERS] }
      : null;
  });
  const has = (meaning: string) => found.some((one) => one?.meaning === meaning);
  if (!has('actual') || !has('target')) return null;
  return labels.map((label, index) => {
    const { period, meaning } = found[index] ?? {};
    if (!period || !meaning) return label;
    const evidence = [{ meaning, weight: 10, why: `“${label.text}” stands beside its counterpart` }];
    const isForecast = meaning === 'forecast';
    return {
      ...label,
      role: isForecast ? meaning : null,
      field: isForecast ? null : meaning,
      period: isForecast ? null : period,
      who: '',
      evidence,
    };
  });
}

export function canBeLabel(cell: Cell): boolean {
  const { value } = cell;
  if (typeof value === 'number') return isYearNumber(value) || isMonthCell(cell);
  return typeof value === 'string' || isCellError(value);
}

/** The cells of a row that hold something, in order; quick on a row whose only cell is far to the right. */
export function shownCells(grid: Grid, row: number): [number, Cell][] {
  const found: [number, Cell][] = [];
  grid.rows[row]?.forEach((cell, column) => {
    if (showsSomething(cell)) found.push([column, cell]);
  });
  return found;
}

export function labelText(cell: Cell): string {
  return typeof cell.value === 'number' && isYearNumber(cell.value) ? String(cell.value) : oneLine(cell.text);
}

function isMonthCell(cell: Cell): boolean {
  return isDateFormat(cell.numberFormat) && readPeriod(cell.text).period !== null;
}
