import type { Cell, Grid } from '../../sheet/grid';
import { showsSomething } from '../../sheet/grid';
import { isDateFormat } from '../../sheet/serial';
import type { Field, OtherRole } from '../../scorecard/scorecard';
import { oneLine } from '../../text/fold';
import { readFigureText } from '../figures';
import { isYearNumber } from '../periods';
import { headsColumn } from '../headsColumn';
import { isTelling, readLabel } from '../labels';
import type { MergeIndex } from '../merges';
import { inEnglish } from '../words/otherLanguages';
import { COMPARES, INDICATOR_WORD, ROLES_OF_A_ROW } from '../words/roleWords';
import { findBeside } from './beside';
import { groupsOver } from './groups';
import { type Header, isBare } from './header';
import { readHeader } from './read';
import { HeaderSheet, type LabelCell } from './sheet';
import { splitSideBySide } from './split';

const MOST_HEADER_ROWS = 4;
const LONGEST_BODY = 40;

/** Finds the header rows of every table on a sheet, from the top down. */
export function findHeaders(grid: Grid, merges: MergeIndex): Header[] {
  const sheet = new HeaderSheet(grid, merges);
  const headers: Header[] = [];
  let free = 0;
  const last = grid.rows.length - 1;
  for (let row = 0; row <= last; row++) {
    if (!grid.rows[row]) continue;
    const labels = sheet.labels(row);
    if (!labels) {
      const beside = readBeside(grid, merges, row);
      if (beside) headers.push(beside);
      continue;
    }
    if (!isHeaderRow(labels) && !isUnknownHeading(grid, row, labels) && !isComparison(grid, row, labels))
      continue;
    if (saysKind(grid, row, labels) || repeatsNext(grid, row, labels)) continue;
    const above = headers.at(-1);
    if (isNamedLikeHeading(above, row, labels) || isMilestone(grid, above, row, labels)) continue;
    if (isRowNearTwoThousand(grid, above, row, labels) || isInSentences(grid, above, row, labels)) continue;
    if (isAmongYears(grid, above, row, labels) || isSaidAbove(grid, above, row, labels)) continue;
    if (isRowOfWords(grid, above, row, labels)) continue;
    let bottom = row;
    for (;;) {
      const next = nextHeaderRow(sheet, row, bottom);
      if (next === null) break;
      bottom = next;
    }
    let top = row;
    while (top > free && bottom - top + 1 < MOST_HEADER_ROWS && isParent(sheet, top - 1, bottom)) top--;
    for (const header of splitSideBySide(readHeader(sheet, top, bottom), sheet)) headers.push(header);
    row = bottom;
    free = bottom + 1;
  }
  return headers;
}

/** The header of a table that begins beside the figures of another, in the row where it begins; null if none does. */
function readBeside(grid: Grid, merges: MergeIndex, row: number): Header | null {
  const beside = findBeside(grid, row, MOST_HEADER_ROWS);
  if (!beside) return null;
  const header = findHeaders(beside.grid, merges).find(({ top, bottom }) => top <= row && row <= bottom);
  return header ? { ...header, start: beside.from, reach: beside.to } : null;
}

function isHeaderRow(labels: readonly LabelCell[]): boolean {
  const telling = labels.filter(isTelling);
  if (telling.length < 2) return false;
  if (telling.length * 2 < labels.length) return saysEnough(labels);
  return telling.some((label) => label.field || label.period || label.role === 'indicator');
}

const LEAST_TELLING = 4;

/** Whether headings, most of which say nothing known, name indicators beside what is wanted and what was reached of them. */
function saysEnough(labels: readonly LabelCell[]): boolean {
  const has = (wanted: Field) => labels.some(({ field }) => field === wanted);
  const isNamed = labels.some(
    ({ role, text }) => role === 'indicator' && INDICATOR_WORD.test(inEnglish(text)),
  );
  return isNamed && has('target') && has('actual') && labels.filter(isTelling).length >= LEAST_TELLING;
}

/** Whether the next row says the same again in two columns or more, as rows of a list do and headings never. */
function repeatsNext(grid: Grid, row: number, labels: readonly LabelCell[]): boolean {
  const same = labels.filter(
    ({ column, text }) => oneLine(grid.rows[row + 1]?.[column]?.text ?? '') === text,
  );
  return (
    same.length >= 2 &&
    !labels.some(({ role, text }) => role === 'indicator' && INDICATOR_WORD.test(inEnglish(text)))
  );
}

/** Whether a row right under the headings is an indicator with "plan" or the like in its name, and colours for figures. */
function isNamedLikeHeading(above: Header | undefined, row: number, labels: readonly LabelCell[]): boolean {
  if (above?.bottom !== row - 1) return false;
  const names = above.columns.find(({ role }) => role === 'indicator')?.column;
  const others = labels.filter(({ column }) => column !== names);
  const isNamed = others.length < labels.length;
  return isNamed && others.every(({ role, field, period }) => !field && !period && isCellWord(role));
}

const LEAST_OF_NAME = 20;
const ROWS_LOOKED_AT = 6;

/**
 * Whether a row stands under the headings of a table that names its indicators, and with a name of its own there, and no
 * figure follows under what seems to head figures: "Raise the average score | CK | Average of 70 | | November".
 */
function isRowOfWords(
  grid: Grid,
  above: Header | undefined,
  row: number,
  labels: readonly LabelCell[],
): boolean {
  const names = above?.columns.find(
    ({ role, label }) => role === 'indicator' && INDICATOR_WORD.test(inEnglish(label)),
  )?.column;
  const name = labels.find(({ column }) => column === names)?.text ?? '';
  if (!above || name.length < LEAST_OF_NAME || INDICATOR_WORD.test(inEnglish(name))) return false;
  if (!labels.every(({ column }) => above.columns.some((own) => own.column === column))) return false;
  const seeming = labels.filter(({ field, period }) => field || period);
  return grid.rows
    .slice(row + 1, row + 1 + ROWS_LOOKED_AT)
    .every((cells) => seeming.every(({ column }) => !holdsAmount(cells?.[column])));
}

/** Whether a cell holds a number, and no day. */
function holdsAmount(cell: Cell | undefined): boolean {
  return typeof cell?.value === 'number' && !isDateFormat(cell.numberFormat);
}

/**
 * Whether a row of the table above tells how far the work is, in words that head columns elsewhere: "Waste plan adopted | No
 * plan | Consultation complete" under headings that say the years, with the figures of other rows below it.
 */
function isMilestone(
  grid: Grid,
  above: Header | undefined,
  row: number,
  labels: readonly LabelCell[],
): boolean {
  const dated = above?.columns.filter(({ period }) => period !== null) ?? [];
  if (!above || dated.length < 2 || labels.length < 3) return false;
  for (let between = above.bottom + 1; between < row; between++) if (!grid.rows[between]) return false;
  const mayHead = ({ period, text, column }: LabelCell) =>
    period !== null ||
    INDICATOR_WORD.test(inEnglish(text)) ||
    !above.columns.some((own) => own.column === column);
  if (labels.some(mayHead) || labels.filter(({ text }) => text.includes(' ')).length < 2) return false;
  const holdsFigures = (cells: Grid['rows'][number]) =>
    dated.filter(({ column }) => typeof cells?.[column]?.value === 'number').length >= 2;
  return grid.rows.slice(row + 1, row + 4).some(holdsFigures);
}

/**
 * Whether a row of the table above has figures that could be years, "Meals served | 2010 | 2043 | 1998": right below its
 * headings or other figures, and not one year after another.
 */
function isRowNearTwoThousand(
  grid: Grid,
  above: Header | undefined,
  row: number,
  labels: readonly LabelCell[],
): boolean {
  const [name, ...figures] = labels;
  if (!above || !name || name.role || name.field || name.period || figures.length < 2) return false;
  const numberAt = (at: number, { column }: LabelCell) => {
    const value = grid.rows[at]?.[column]?.value;
    return typeof value === 'number' ? value : null;
  };
  const numbers = figures.map((label) => numberAt(row, label));
  if (numbers.includes(null)) return false;
  const steps = numbers.slice(1).map((number, at) => number! - numbers[at]!);
  if (Math.abs(steps[0]!) <= LONGEST_STEP && steps.every((step) => step === steps[0])) return false;
  const isHeaded = ({ column }: LabelCell) =>
    above.columns.some((own) => own.column === column && (own.period !== null || own.field !== null));
  const isBelow = row - 1 === above.bottom || figures.every((label) => numberAt(row - 1, label) !== null);
  return isBelow && figures.every(isHeaded);
}

/**
 * Whether a row has years where the row above has them too, under headings that name none: several of them, or one with nothing
 * beside it that could head a column and does not stand above as well.
 */
function isAmongYears(
  grid: Grid,
  above: Header | undefined,
  row: number,
  labels: readonly LabelCell[],
): boolean {
  const isYearAt = (at: number, column: number) => {
    const value = grid.rows[at]?.[column]?.value;
    return typeof value === 'number' && isYearNumber(value);
  };
  const telling = labels.filter(isTelling);
  const isYear = ({ column }: LabelCell) =>
    isYearAt(row, column) &&
    isYearAt(row - 1, column) &&
    above!.columns.some((own) => own.column === column && own.period?.year == null);
  // "Primary indicator" under "Type", row after row.
  const isKind = ({ column }: LabelCell) => isTelling(readLabel(grid.rows[row - 1]?.[column]?.text ?? ''));
  const years = above ? telling.filter(isYear).length : 0;
  return years > 1 || (years === 1 && telling.every((one) => isYear(one) || isKind(one)));
}

/**
 * Whether a row right below another of the table above says for the most part in sentences or with figures what is wanted:
 * "Up 5% on the baseline", "Ten more than in 2019". Headings that come again stand apart, or are short.
 */
function isInSentences(
  grid: Grid,
  above: Header | undefined,
  row: number,
  labels: readonly LabelCell[],
): boolean {
  if (!above) return false;
  const mayHead = (label: LabelCell) =>
    isBare(label) ||
    (label.role === 'indicator' && !isLong(label.text)) ||
    !above.columns.some(({ column }) => column === label.column);
  if (labels.some(mayHead)) return false;
  const filled = above.columns.filter(({ column }) => showsSomething(grid.rows[row - 1]?.[column]));
  if (filled.length * 2 <= above.columns.length) return false;
  const told = labels.filter(({ field, period }) => field !== null || period !== null);
  // Headings of many words stand over figures.
  const areOverFigures = told.some(({ column }) => typeof grid.rows[row + 1]?.[column]?.value === 'number');
  const isSentence = ({ text }: LabelCell) => saysFigure(text) || (!areOverFigures && isLong(text));
  const isSaidAgain = told.length > 1 && told.every(({ text }) => text === told[0]!.text);
  return isSaidAgain || (told.length > 0 && told.filter(isSentence).length * 2 >= told.length);
}

/** So many cells of a column say what heads nothing, then. */
const LEAST_SAID = 2;

/**
 * Whether a row right below another of the table above says in a column what rows above say there, under another heading:
 * "Achieved", row after row, under "Outcome". What heads a column does not stand in it as well.
 */
function isSaidAbove(
  grid: Grid,
  above: Header | undefined,
  row: number,
  labels: readonly LabelCell[],
): boolean {
  if (!above) return false;
  const shown = (at: number) => above.columns.filter(({ column }) => showsSomething(grid.rows[at]?.[column]));
  if (shown(row - 1).length * 2 <= above.columns.length) return false;
  const isSaid = ({ column, text }: LabelCell) => {
    const own = above.columns.find((one) => one.column === column);
    if (!own || own.label === text || !/\p{L}{3}/u.test(text)) return false;
    let count = 0;
    for (let at = row - 1; at > above.bottom && row - at <= LONGEST_BODY; at--) {
      if (oneLine(grid.rows[at]?.[column]?.text ?? '') === text) count++;
    }
    return count >= LEAST_SAID;
  };
  return labels.some(isSaid);
}

/** "Up 5% on the baseline", "As in the plan." */
function saysFigure(text: string): boolean {
  return /\d ?%/.test(text) || (text.endsWith('.') && text.split(' ').length >= 3);
}

function isLong(text: string): boolean {
  return text.split(' ').length >= 5;
}

/** Years that stand side by side are as far apart, and hardly farther than ten years. */
const LONGEST_STEP = 10;

/** What may be said in a cell as well as over a column: no words, or a colour. */
function isCellWord(role: OtherRole | null): boolean {
  return role === null || role === 'threshold' || role === 'status' || role === 'due';
}

/** Whether "KPI" only says of what kind the row is, as it does in the row above or below. */
function saysKind(grid: Grid, row: number, labels: readonly LabelCell[]): boolean {
  if (labels.some(({ field, period }) => field || period)) return false;
  const names = labels.filter(({ role }) => role === 'indicator');
  const textAt = (at: number, column: number) => oneLine(grid.rows[at]?.[column]?.text ?? '');
  return names.some(
    ({ column, text }) => text === textAt(row - 1, column) || text === textAt(row + 1, column),
  );
}

/** Whether a row says that it heads indicators and stands over figures, whatever else its words may mean. */
function isUnknownHeading(grid: Grid, row: number, labels: readonly LabelCell[]): boolean {
  const name = labels.find(({ role, text }) => role === 'indicator' && INDICATOR_WORD.test(inEnglish(text)));
  if (!name || labels.some(({ text }) => readFigureText(text).kind === 'missing')) return false;
  for (let below = row + 1; below <= row + 3; below++) {
    const cells = grid.rows[below];
    const named = cells?.[name.column];
    if (!cells || !showsSomething(named)) continue;
    if (typeof named.value !== 'string' || readLabel(named.text).role === 'indicator') return false;
    return labels.filter(({ column }) => typeof cells[column]?.value === 'number').length >= 2;
  }
  return false;
}

/** Whether a row heads two columns of figures or more, whatever they are, and beside them how they compare: "RAG", "Variance". */
function isComparison(grid: Grid, row: number, labels: readonly LabelCell[]): boolean {
  const isNumber = ({ column }: LabelCell) => typeof grid.rows[row + 1]?.[column]?.value === 'number';
  const compares = labels.some(({ role, text }) => role !== null && COMPARES.has(role) && headsColumn(text));
  return compares && labels.filter(isNumber).length >= 2 && !isNumber(labels[0]!);
}

/** The next row of the header that started at `top`, past at most one row that says nothing; null at its end. */
function nextHeaderRow(sheet: HeaderSheet, top: number, bottom: number): number | null {
  if (bottom - top + 1 >= MOST_HEADER_ROWS) return null;
  if (isContinued(sheet, top, bottom + 1)) return bottom + 1;
  // "Financial year", or nothing, may stand between "Targets" and the years themselves.
  const between = sheet.labels(bottom + 1);
  const years = sheet.labels(bottom + 2);
  const saysLittle = between?.every(({ text, role }) => role === null && text.length <= 40) ?? false;
  const areYears = years !== null && years.length > 0 && years.every(({ period }) => period !== null);
  if (between?.length === 0 && isBand(sheet, bottom, years ?? [])) return bottom + 2;
  return saysLittle && areYears && isContinued(sheet, top, bottom + 2) ? bottom + 2 : null;
}

/** Whether a row says of two groups of years or more in the row after next what they are, and of itself no year. */
function isBand(sheet: HeaderSheet, row: number, years: readonly LabelCell[]): boolean {
  const labels = sheet.labels(row) ?? [];
  const dated = new Set(years.flatMap(({ column, period }) => (period === null ? [] : [column])));
  const groups = labels.filter(({ column, field }) => field !== null && dated.has(column));
  return groups.length >= 2 && labels.every(({ period, role }) => period === null && role !== 'indicator');
}

/** What heads words that tell the rows apart, and no band of figures. */
const WORD_ROLES: ReadonlySet<OtherRole> = new Set([...ROLES_OF_A_ROW, 'definition', 'method', 'goal']);

/** Whether `next` is one more row of the header that started at `top`. */
function isContinued(sheet: HeaderSheet, top: number, next: number): boolean {
  const labels = sheet.labels(next);
  if (!labels || labels.length === 0) return false;
  const wordColumns = new Set<number>();
  const figureColumns = new Set<number>();
  for (let row = top; row < next; row++) {
    for (const label of sheet.labels(row) ?? []) {
      const isUnderFigures = figureColumns.has(sheet.merges.at(row - 1, label.column)?.left ?? label.column);
      if (label.field || label.period) figureColumns.add(label.column);
      else if (label.role && WORD_ROLES.has(label.role) && !isUnderFigures) wordColumns.add(label.column);
    }
  }
  if (namesBodies(labels, figureColumns, sheet.labels(next - 1) ?? [])) return true;
  if (isMergedInto(sheet, top, next, labels)) return true;
  if (isUnderYears(sheet, next, labels)) return true;
  const telling = labels.filter(isTelling);
  if (telling.length > 0 && groupsOver(sheet, next - 1, next).length > 0) return true;
  const figures = labels.filter((label) => label.field || label.period);
  if (isSectionTitle(sheet, top, labels)) return false;
  // Under "Service" and "Indicator" stand names, whatever words they hold; a heading there says at least a year beside it.
  const isOverWords = (label: LabelCell) =>
    wordColumns.has(label.column) && (!(label.role || isBare(label)) || figures.length === 0);
  if (labels.some(isOverWords)) return false;
  // "Borough | Borough" below the years says whose the figures are.
  if (labels.every(({ column, role }) => role === 'service' && figureColumns.has(column))) return false;
  if (telling.length * 2 < labels.length || telling.length === 0) return false;
  return figures.length > 0 || telling.length >= 2 || sheet.merges.at(next, labels[0]!.column) !== null;
}

/** "Our school | Similar schools | England" and no name left of them, all under merged years: it says whose the figures are. */
function isUnderYears(sheet: HeaderSheet, next: number, labels: readonly LabelCell[]): boolean {
  const above = sheet.labels(next - 1) ?? [];
  const areUnder = labels.every(({ column, text }) => {
    const group = sheet.merges.at(next - 1, column);
    const year = above.find((label) => label.column === group?.left);
    return group && group.right > group.left && year && isBare(year) && text.length <= LONGEST_BODY;
  });
  return areUnder && labels.length > 1 && labels.some(({ field }) => field === 'comparator');
}

/** Whether headings are merged down into a row, and all that it says stands under groups: it is theirs, though it names places. */
function isMergedInto(sheet: HeaderSheet, top: number, next: number, labels: readonly LabelCell[]): boolean {
  const { merges } = sheet;
  const isUnderGroup = ({ column }: LabelCell) => {
    const above = merges.at(next - 1, column);
    return above !== null && above.right > above.left && above.bottom < next;
  };
  // Beside groups of years, one with a single column of its own.
  const isUnderYear = (label: LabelCell) =>
    sheet.labels(next - 1)?.some((above) => above.column === label.column && isBare(above)) ?? false;
  const [first] = labels;
  if (!labels.every((label) => isUnderGroup(label) || isUnderYear(label)) || !labels.some(isUnderGroup))
    return false;
  for (let column = first!.column - 1; column >= 0; column--) {
    const merge = merges.at(next, column);
    if (merge && merge.top >= top && merge.top < next && merge.bottom === next) return true;
  }
  return false;
}

/** "North | South" under "Performance", and again under "Target": whose figures the bands hold. */
function namesBodies(
  labels: readonly LabelCell[],
  figureColumns: ReadonlySet<number>,
  above: readonly LabelCell[],
): boolean {
  const from = Math.min(...figureColumns);
  const bands = above.map(({ column }) => column).filter((column) => column >= from);
  const under = bands.map((left, at) => {
    const right = bands[at + 1] ?? Infinity;
    return labels.filter(({ column }) => column >= left && column < right).map(({ text }) => text);
  });
  const [first] = under;
  if (!first || first.length < 2 || under.length < 2 || labels[0]!.column < bands[0]!) return false;
  return under.filter((names) => names.join('|') === first.join('|')).length >= 2;
}

/** Whether a row says one thing, under the first of several headings and over nothing else: a section, "2019-21 plan". */
function isSectionTitle(sheet: HeaderSheet, top: number, labels: readonly LabelCell[]): boolean {
  const [first] = sheet.labels(top) ?? [];
  const isAlone = labels.length === 1 && labels[0]!.column === first?.column;
  return isAlone && !isTelling(first) && (sheet.labels(top)?.length ?? 0) >= 3;
}

/** Whether `row` is a row of group headings ("Proposed Targets") over the header rows below it. */
function isParent(sheet: HeaderSheet, row: number, bottom: number): boolean {
  const labels = sheet.grid.rows[row] && sheet.labels(row);
  if (!labels || labels.length === 0 || arePairs(labels)) return false;
  if (groupsOver(sheet, row, bottom).length > 0) return true;
  const below = sheet.labels(bottom) ?? [];
  const isFigure = new Map(below.map((label) => [label.column, label.role === null]));
  const left = Math.min(...below.map((label) => label.column));
  const right = Math.max(...below.map((label) => label.column));
  // A title begins where the table does: above the heading of its first column, be it a year's or not.
  const corner = below.find((label) => label.column === left);
  const isOverCorner = labels.length === 1 && labels[0]!.column === left;
  if (isOverCorner && corner && (!isTelling(corner) || isLeftOfNames(corner, below))) return false;
  const groups = labels.filter((label) => {
    const merge = sheet.merges.at(row, label.column);
    const isTitle = merge && merge.left <= left && merge.right >= right;
    if (isTitle || !isFigure.get(label.column)) return false;
    return isTelling(label) || (merge !== null && merge.right > merge.left && label.text.length <= 40);
  });
  return groups.length > 0 && (groups.length * 2 >= labels.length || areBands(labels, isFigure));
}

/** Whether each word with a meaning has what it means right beside it, "Executive lead | A Jones | Better is | Higher": a card's. */
function arePairs(labels: readonly LabelCell[]): boolean {
  return (
    labels.length % 2 === 0 &&
    labels.length > 2 &&
    labels.every(({ role, field, period }, at) =>
      at % 2 === 0 ? role !== null && ROLES_OF_A_ROW.has(role) : field === null && period === null,
    ) &&
    labels.every(({ column }, at) => at % 2 === 0 || column === labels[at - 1]!.column + 1)
  );
}

/** Whether a heading that names no time stands left of the names: "Goal" there is what the rows belong to. */
function isLeftOfNames({ column, period }: LabelCell, labels: readonly LabelCell[]): boolean {
  return period === null && labels.some((label) => label.role === 'indicator' && label.column > column);
}

/** Whether every word of a row stands over figures and one says of what kind: what the others say is of the figures too. */
function areBands(labels: readonly LabelCell[], isFigure: ReadonlyMap<number, boolean>): boolean {
  return (
    labels.some(({ field }) => field !== null) &&
    labels.every(({ column, text }) => isFigure.get(column) && text.length <= 40)
  );
}
