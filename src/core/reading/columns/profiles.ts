import { type Grid, showsSomething } from '../../sheet/grid';
import { fold } from '../../text/fold';
import { hasDecimalComma } from '../decimalCommas';
import { readPeriod } from '../periods';
import { readFigureText, readNumberCell } from '../figures';

/** What stands in a column under its header, from the first rows that hold something there. */
export interface Profile {
  readonly filled: number;
  readonly numbers: number;
  readonly missingMarks: number;
  /** Numbers that can be years. */
  readonly years: number;
  readonly texts: number;
  /** Dates, and numbers that can be years. */
  readonly days: number;
  /** Texts like "ASCOF 2A" or "|2.1|", which name nothing by themselves. */
  readonly codes: number;
  readonly meanTextLength: number;
  /** The different texts, folded. */
  readonly words: ReadonlySet<string>;
  /** How many different things stand there, figures and marks among them. */
  readonly different: number;
  /** Rows that were looked at and hold anything at all. */
  readonly rows: number;
}

/** So many cells of a column tell what it holds. */
export const PROFILED_CELLS = 60;
/** So many rows below its heading figures themselves may tell what a column is; further down only of what kind they are. */
export const ROWS_NEAR_HEADINGS = 20;
const LONGEST_PERIOD = 30;
const CODE = /^[|([]?[a-z]{0,8}[ .:/-]*\d[\w.()/-]*[|\]]?$/i;
/** A year, of whatever kind, or several that are counted together: "2017/18 school year", "2013/14 - 17/18". */
const YEAR =
  /^(?:[sf]?fy ?)?(?:(?:19|20)\d\d)(?: ?[/-] ?(?:(?:19|20)?\d\d)(?: ?(?:-|to) ?(?:20)?\d\d ?\/ ?\d\d)?)?(?: (?:school|academic|financial|fiscal|calendar) years?)?$/;

/** What stands below each heading of one table, each column looked at once. */
export class ColumnProfiles {
  private readonly known = new Map<number, Profile>();

  constructor(
    readonly grid: Grid,
    readonly from: number,
    readonly to: number,
  ) {}

  of(column: number): Profile {
    let profile = this.known.get(column);
    if (!profile) this.known.set(column, (profile = profileColumn(this.grid, column, this.from, this.to)));
    return profile;
  }

  /** Whether figures stand there on several rows, each of them typed. */
  holdsTyped(column: number): boolean {
    const profile = this.of(column);
    if (profile.numbers < 2 || !holdsFigures(profile)) return false;
    const rows = this.grid.rows.slice(this.from, Math.min(this.to, this.from + PROFILED_CELLS) + 1);
    return rows.every((cells) => cells?.[column]?.isFormula !== true);
  }

  /** The figures of a column in its first rows, row by row; null where a row has none. */
  numbersOf(column: number, rowCount: number): (number | null)[] {
    const numbers: (number | null)[] = [];
    for (let row = this.from; row <= Math.min(this.to, this.from + rowCount - 1); row++) {
      const cell = this.grid.rows[row]?.[column];
      numbers.push(
        typeof cell?.value === 'number'
          ? readNumberCell(cell.value, cell.numberFormat)
          : typeof cell?.value === 'string'
            ? readFigureText(cell.value).number
            : null,
      );
    }
    return numbers;
  }

  /** What the first cell says of a column in which most hold several figures each, "70;100;150", that are no years; else null. */
  listIn(column: number): string | null {
    const rows = this.grid.rows.slice(this.from, Math.min(this.to + 1, this.from + PROFILED_CELLS));
    const texts = rows.flatMap((cells) => {
      const cell = cells?.[column];
      return showsSomething(cell) ? [cell.text] : [];
    });
    const lists = texts.filter(isList);
    return lists.length >= LEAST_LISTS && lists.length * 2 > texts.length ? lists[0]! : null;
  }

  /** The words of a column in its first rows, folded, row by row; empty where a row has a number or nothing. */
  textsOf(column: number, rowCount: number): string[] {
    const rows = this.grid.rows.slice(this.from, Math.min(this.to + 1, this.from + rowCount));
    return rows.map((cells) => {
      const value = cells?.[column]?.value;
      return typeof value === 'string' && readFigureText(value).kind === 'text' ? fold(value) : '';
    });
  }
}

const LEAST_LISTS = 3;
const LONGEST_LIST = 200;

function isList(text: string): boolean {
  if (text.length > LONGEST_LIST || !/[;|\n]/.test(text)) return false;
  const parts = text.split(/[;|\n]+/).flatMap((part) => part.trim() || []);
  const areFigures = parts.every((part) => hasDecimalComma(part) || readFigureText(part).kind === 'number');
  return parts.length > 1 && areFigures && !parts.every((part) => YEAR.test(part));
}

function profileColumn(grid: Grid, column: number, from: number, to: number): Profile {
  let [filled, numbers, missingMarks, years, days, texts, codes, length, rows] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  const words = new Set<string>();
  const shown = new Set<string>();
  for (let row = from; row <= to && filled < PROFILED_CELLS; row++) {
    if (grid.rows[row] === undefined) continue;
    rows++;
    const cell = grid.rows[row]![column];
    if (!showsSomething(cell)) continue;
    filled++;
    shown.add(cell.text);
    const { value } = cell;
    const isYear = YEAR.test(fold(cell.text));
    if (isYear) years++;
    if (typeof value === 'number') {
      const number = readNumberCell(value, cell.numberFormat);
      if (number !== null) numbers++;
      if (number === null || isYear) days++;
    } else if (typeof value === 'string') {
      const { kind } = readFigureText(value);
      if (kind === 'number') numbers++;
      else if (kind === 'missing') missingMarks++;
      else if (kind !== 'error') {
        texts++;
        words.add(fold(value));
        if (CODE.test(value)) codes++;
        length += value.length;
      }
    }
  }
  const meanTextLength = texts ? length / texts : 0;
  return {
    filled,
    numbers,
    missingMarks,
    years,
    days,
    texts,
    codes,
    meanTextLength,
    words,
    different: shown.size,
    rows,
  };
}

/** Whether what stands there is figures for the most part. */
export function holdsFigures({ numbers, missingMarks, filled }: Profile): boolean {
  return numbers > 0 && (numbers + missingMarks) * 10 >= filled * 6;
}

/** Whether sentences stand there and not one figure. */
export function holdsProse({ numbers, texts, meanTextLength }: Profile): boolean {
  return numbers === 0 && texts > 0 && meanTextLength >= 15;
}

/** Whether every cell that is filled holds a year. */
export function holdsYears({ years, filled, missingMarks }: Profile): boolean {
  return years > 0 && years + missingMarks === filled;
}

/** Whether every cell that is filled names a time and nothing else: "2016/17", "Q3 2016/17". */
export function holdsPeriods({ filled, numbers, texts, days, missingMarks, words }: Profile): boolean {
  // Numbers that can be years are so only among words that are times.
  const areAll = (texts > 0 || (days > 0 && numbers === 0)) && texts + days + missingMarks === filled;
  return areAll && [...words].every((text) => text.length <= LONGEST_PERIOD && isPeriod(text));
}

function isPeriod(text: string): boolean {
  const { period, rest } = readPeriod(text);
  return period !== null && rest === '';
}

/** Whether a heading asks of what kind each indicator is: "Measure type FY27", "Category 2016". */
export function saysKind(label: string): boolean {
  return /\b(?:types?|categor(?:y|ies)|class(?:ification)?|kind)\b/i.test(label);
}
