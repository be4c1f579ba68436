import { showsSomething } from '../../sheet/grid';
import { isDateFormat } from '../../sheet/serial';
import type { Continuation, Footnote, OtherRole } from '../../scorecard/scorecard';
import { isRating, statusWord } from '../../scorecard/statusWords';
import { fold } from '../../text/fold';
import { readFigureText } from '../figures';
import { readContinuation } from './continuations';
import {
  areKinds,
  areSame,
  areUnits,
  isCount,
  isGuide,
  isNote,
  isPage,
  isSaidOfFigures,
  isSum,
  isTally,
  isTotalOfGroup,
  partWords,
  saysMeasure,
} from './kinds';
import { footnotesIn, readNoteApart } from './notes';
import { canPart } from './groupHeadings';
import type { TableSheet } from './tableSheet';
import { findRollUps } from './rollUps';
import { findTitles } from './titleRows';

/** A row that names an indicator, the whole of the parts below it, or a section. */
export interface TableRow {
  readonly row: number;
  readonly name: string;
  readonly kind: 'indicator' | 'parent' | 'section';
  /** Whether it is set in from the names above it. */
  readonly isSetIn: boolean;
  /** Whether it says more of the row above it that is no part: of one group, one place. */
  readonly isPart?: boolean;
  /** The words that it heads others by, which its name need not be; absent of rows whose name says them. */
  readonly heading?: string;
  /** Where its name stands, if that is not the column of the names. */
  readonly nameColumn?: number;
}

interface ScannedRow {
  readonly row: number;
  /** Whether a figure column holds anything. */
  readonly hasFigures: boolean;
  readonly name: string;
  /** Whether the row above it is blank. */
  readonly isParted: boolean;
}

export interface ClassifiedRows {
  readonly rows: readonly TableRow[];
  readonly footnotes: readonly Footnote[];
  /** Rows that only say more of the one above. */
  readonly continued: readonly Continuation[];
  /** Rows without a figure that are laid out as the others and were taken for headings, or for notes below them. */
  readonly passedOver: readonly number[];
  /** How many of the rows there are down to the last one with figures. */
  readonly length: number;
}

const LONGEST_PART = 30;

/** Tells the rows of a table apart: what is measured, what heads it, and what is only said about it. */
export function classifyRows(table: TableSheet): ClassifiedRows {
  const { readings: gathered, footnotes, continued } = gatherRows(table);
  const readings = [...withoutBases(table, gathered)];
  while (isClosingNote(table, readings)) readings.pop();
  while (isClosingSum(readings.at(-1))) readings.pop();
  const last = readings.findLastIndex((reading) => reading.hasFigures);
  const isUsual = usualWords(table, readings);
  const isLikeRows = likeRows(table, readings);
  const titles = findTitles(table, readings);
  const rollUps = findRollUps(table, readings);
  const usesServices = readings.some(
    ({ row, hasFigures }) =>
      hasFigures && table.serviceColumn !== null && table.cell(row, table.serviceColumn) !== undefined,
  );
  const rows = readings.flatMap((reading, index): TableRow[] => {
    const { row, name, hasFigures } = reading;
    const heading = rollUps.get(row);
    if (heading !== undefined) return [{ row, name, kind: 'section', isSetIn: false, heading }];
    if (titles.has(row)) return [{ row, name, kind: 'section', isSetIn: false }];
    const isSetIn = table.isSetIn(row) || isUnnumberedPart(table, readings, index);
    if (hasFigures) return [{ row, name, kind: 'indicator', isSetIn }];
    if (isSum(name) || isCount(name) || (!name && saysOnlyComment(table, row))) return [];
    if (isTotalBeside(table, row, name)) return [];
    if (saysOnlyPage(table, row)) return [{ row, name, kind: 'section', isSetIn }];
    const hasWords = hasWordsBeside(table, row, isUsual);
    // A note may stand in the columns of the names, under the row that it is about.
    if (!hasWords && isNote(name) && !isOwnService(table, row)) return [];
    if (hasOnlyReference(table, row, hasWords, isUsual) && isParent(table, readings, index))
      return [{ row, name, kind: 'parent', isSetIn }];
    const isBare =
      isBareIndicator(table, reading, { index, last, hasWords, usesServices }) ||
      ((index > last || table.serviceColumn === null) && isLikeRows(reading, index < last));
    return [{ row, name, kind: isBare ? 'indicator' : 'section', isSetIn }];
  });
  const lastRow = readings[last]?.row ?? -1;
  const length = rows.findLastIndex(({ row, kind }) => row <= lastRow || kind === 'indicator') + 1;
  const passed = [...rollUps.keys(), ...passedOver(table, rows.slice(length), lastRow)];
  return { rows, footnotes, continued, passedOver: passed.sort((a, b) => a - b), length };
}

/** Which of the rows right below the last figures say whose they are, as the rows above do. */
function passedOver(table: TableSheet, below: readonly TableRow[], lastRow: number): readonly number[] {
  const { serviceColumn } = table;
  if (serviceColumn === null) return [];
  const alike = below.filter(
    ({ row, name }, index) =>
      row === lastRow + 1 + index &&
      name !== '' &&
      !isNote(name) &&
      showsSomething(table.cell(row, serviceColumn)) &&
      !SAID_OF_TABLE.test(table.words(row, serviceColumn)),
  );
  return alike.map(({ row }) => row);
}

/** The rows that can be indicators or sections, and the footnotes among and under them. */
function gatherRows(table: TableSheet): {
  readings: ScannedRow[];
  footnotes: Footnote[];
  continued: Continuation[];
} {
  const { grid, region, headerRows, shiftedRows, blocks = [] } = table.place;
  const isInBlock = (row: number) => blocks.some(({ top, bottom }) => row >= top && row <= bottom);
  let lastNamed = region.to;
  while (lastNamed >= region.from && !(table.hasFigures(lastNamed) && table.name(lastNamed))) lastNamed--;

  const readings: ScannedRow[] = [];
  const footnotes: Footnote[] = [];
  const continued: Continuation[] = [];
  let lastFilled = region.from - 1;
  for (let row = region.from; row <= region.to; row++) {
    if (!grid.rows[row]) continue;
    if (headerRows.has(row) || shiftedRows?.has(row) || isInBlock(row)) {
      lastFilled = row;
      continue;
    }
    if (!table.isFilled(row)) continue;
    const name = table.name(row);
    const hasFigures = table.hasFigures(row) && !saysOnlyPage(table, row) && !titlesYear(table, row, name);
    if (
      hasFigures &&
      (isSubtotal(table, row) || isTotalOfGroup(name) || isCount(name) || saysOnlyTallies(table, row))
    )
      continue;
    const isFirst = readings.length === 0;
    const texts = isFirst ? table.filledCells(row).map(([, cell]) => cell.text) : [];
    if (isFirst && (isGuide(texts) || (!name && (areUnits(texts) || areSame(texts) || areKinds(texts)))))
      continue;
    const apart = hasFigures ? readNoteApart(table, row) : null;
    const notes = hasFigures || isNumberSign(table, row) ? [] : footnotesIn(table, row, row > lastNamed);
    if (apart || notes.length > 0) {
      footnotes.push(...(apart ? [apart] : notes));
      continue;
    }
    // Sums worked out in blank rows below the table are not indicators that lost their name.
    if (hasFigures && !name && row - lastFilled > 1 && row > lastNamed) continue;
    const isParted = row - lastFilled > 1;
    const more = hasFigures && !isParted && readings.at(-1)?.hasFigures ? readContinuation(table, row) : null;
    if (more) {
      if (table.countFilled(row) > 1 || !isSaidOfFigures(more.text)) continued.push(more);
    } else readings.push({ row, hasFigures, name, isParted });
    lastFilled = row;
  }
  return { readings, footnotes, continued };
}

/** "# of homes" beside words of its own: a name that says number, and no mark of a footnote. */
function isNumberSign(table: TableSheet, row: number): boolean {
  return /^#\s*[a-z]/i.test(table.name(row)) && table.countFilled(row) > 1;
}

/** "LIBRARY | p. 131": a section, and where it is printed. */
function saysOnlyPage(table: TableSheet, row: number): boolean {
  if (table.countFilled(row) !== 2 || table.name(row) === '') return false;
  const [, beside] = table.filledCells(row);
  return isPage(beside![1].text);
}

/** A sentence and the year that it is of, alone: the title of the rows below it, and more of none above. */
function titlesYear(table: TableSheet, row: number, name: string): boolean {
  if (!isNote(name)) return false;
  const [cell, ...more] = table.place.columns.figures.flatMap(({ column }) => table.cell(row, column) ?? []);
  return typeof cell?.value === 'string' && more.length === 0 && YEAR.test(cell.value.trim());
}

const YEAR = /^(?:19|20)\d\d(?: ?[-–/] ?(?:\d\d)?\d\d)?$/;

/** Whether a row without a name says how others did, and nothing else. */
function saysOnlyTallies(table: TableSheet, row: number): boolean {
  return table.name(row) === '' && table.filledCells(row).every(([, cell]) => isTally(cell.text));
}

/** Whether nothing stands in a row but more of a comment: it heads no section. */
function saysOnlyComment(table: TableSheet, row: number): boolean {
  const own = [table.column('comment'), ...table.place.columns.moreComments];
  return table.filledCells(row).every(([column]) => own.includes(column));
}

const TOTAL = /^(?:(?:grand|overall|net|sub-?) ?)?totals?\b|^sum of\b|\btotals?$/i;

/** "Total payments | | -2.78": the total of a column that holds no actuals or targets, and nothing said of it in words. */
function isTotalBeside(table: TableSheet, row: number, name: string): boolean {
  if (!TOTAL.test(name)) return false;
  const beside = table.filledCells(row).filter(([column]) => column !== table.nameColumn);
  return beside.length > 0 && beside.every(([, { value }]) => typeof value === 'number');
}

function isSubtotal(table: TableSheet, row: number): boolean {
  if (table.name(row)) return false;
  const words = table.words(row, table.serviceColumn) || onlyWords(table, row) || soleWords(table, row);
  return /^(?:grand |sub-?\s?)?total\b|\btotals?$/i.test(words) || isSum(words) || isCount(words);
}

const BEGINS_TOTAL = /^\W*(?:grand |sub-?\s?)?totals?\b/i;

/**
 * "TOTAL" among the figures and right of them, or "TOTAL 2024", "TOTAL 2025": what all cells of the row say that hold no
 * number; else nothing.
 */
function onlyWords(table: TableSheet, row: number): string {
  const firstFigure = Math.min(...table.place.columns.figures.map(({ column }) => column));
  const texts = table.filledCells(row).filter(([, { value }]) => typeof value === 'string');
  const [first] = texts;
  const isOne = texts.every(
    ([column, { text }]) =>
      column >= firstFigure &&
      (fold(text) === fold(first![1].text) || (BEGINS_TOTAL.test(text) && BEGINS_TOTAL.test(first![1].text))),
  );
  return first && isOne ? first[1].text.trim() : '';
}

/** "Western Total" in whichever column: the one text of a row of numbers, where it is no part of the row above; else nothing. */
function soleWords(table: TableSheet, row: number): string {
  const texts = table
    .filledCells(row)
    .flatMap(([column, { value }]) =>
      typeof value === 'string' && value.trim() !== '' ? [[column, value.trim()] as const] : [],
    );
  const [[column, text] = [-1, ''], ...more] = texts;
  const label = table.place.columns.others.find((other) => other.column === column)?.label ?? '';
  return more.length > 0 || canPart(label) || LETTERED.test(text) ? '' : text;
}

/** "(c) Total" is the last of the parts of the row above. */
const LETTERED = /^\(?[a-z\d]{1,3}[.)]/i;

/** A sum or an average under the last indicator is worked out of them all, and no indicator itself. */
function isClosingSum(reading: ScannedRow | undefined): boolean {
  return reading !== undefined && (isSum(reading.name) || isCount(reading.name));
}

/** "Signed off by | J Smith", "Last updated | 01/04/2017": words or a date where a figure would stand, alone in a row. */
function isClosingNote(table: TableSheet, rows: readonly ScannedRow[]): boolean {
  const last = rows.at(-1);
  const { figures } = table.place.columns;
  if (!last?.hasFigures || figures.length < 2) return false;
  const cells = figures.flatMap(({ column }) => table.cell(last.row, column) ?? []);
  const [cell] = cells;
  if (!cell || cells.length > 1) return false;
  if (typeof cell.value === 'number') return isDateFormat(cell.numberFormat);
  const start = rows.findLastIndex(({ isParted }) => isParted);
  const isBlock = start > 0 && rows.slice(start).every(({ row }) => !holdsNumber(table, row));
  return isBlock && typeof cell.value === 'string' && readFigureText(cell.value).kind === 'text';
}

const BASE = /^(?:totals?|population|base|sample|version)\b|:$/i;

/** "Total homes | 9,812" by itself under a blank row, where the table has its first figures: what they are worked out of. */
function withoutBases(table: TableSheet, readings: readonly ScannedRow[]): readonly ScannedRow[] {
  const last = readings.findLastIndex(({ hasFigures }) => hasFigures);
  const start = readings.findLastIndex(({ isParted }, index) => isParted && index <= last);
  const block = readings.slice(Math.max(start, 0));
  const [first, ...more] = table.place.columns.figures.map(({ column }) => column);
  const holdsFirst = ({ row }: ScannedRow) =>
    typeof table.cell(row, first!)?.value === 'number' &&
    !more.some((column) => showsSomething(table.cell(row, column)));
  const isBase = block.some(({ name }) => BASE.test(name)) && more.length > 0;
  const bases = block.filter(({ hasFigures }) => hasFigures);
  return start > 0 && isBase && bases.every(holdsFirst) ? readings.slice(0, start) : readings;
}

function holdsNumber(table: TableSheet, row: number): boolean {
  return table.place.columns.figures.some(({ column }) => {
    const cell = table.cell(row, column);
    return typeof cell?.value === 'number' && !isDateFormat(cell.numberFormat);
  });
}

type IsUsual = (role: OtherRole, column: number) => boolean;

/** A section row can carry a lead officer of its own, where the indicators have none. */
function usualWords(table: TableSheet, readings: readonly ScannedRow[]): IsUsual {
  const known = new Map<number, boolean>();
  return (role, column) => {
    if (role !== 'owner' && role !== 'status' && role !== 'due') return true;
    let isUsual = known.get(column);
    if (isUsual === undefined) {
      isUsual = readings.some(({ row, hasFigures }) => hasFigures && table.words(row, column) !== '');
      known.set(column, isUsual);
    }
    return isUsual;
  };
}

function hasWordsBeside(
  table: TableSheet,
  row: number,
  isUsual: IsUsual,
  but: OtherRole = 'indicator',
): boolean {
  return [...table.place.columns.byRole].some(
    ([role, column]) =>
      role !== 'indicator' &&
      role !== 'service' &&
      role !== but &&
      table.words(row, column) !== '' &&
      isUsual(role, column),
  );
}

/** Whether no words stand beside a name but a reference: the parts of "4.1" are "4.1a" and "4.1b". */
function hasOnlyReference(table: TableSheet, row: number, hasWords: boolean, isUsual: IsUsual): boolean {
  return (
    !hasWords ||
    (table.words(row, table.column('reference')) !== '' && !hasWordsBeside(table, row, isUsual, 'reference'))
  );
}

/** A short name without the reference that the rows around it have: "Boys" under "1.1 Attainment". */
function isUnnumberedPart(table: TableSheet, readings: readonly ScannedRow[], index: number): boolean {
  const references = table.column('reference');
  const { row, name, hasFigures } = readings[index]!;
  if (references === null || !hasFigures || name === '' || name.length > LONGEST_PART || saysMeasure(name))
    return false;
  const isNumbered = (one: ScannedRow) => table.words(one.row, references) !== '';
  if (table.words(row, references) !== '' || isOwnService(table, row)) return false;
  const above = readings.slice(0, index).findLast(isNumbered);
  return above?.hasFigures === true && readings.slice(index + 1).some(isNumbered);
}

function isOwnService(table: TableSheet, row: number): boolean {
  return table.serviceColumn !== null && table.cell(row, table.serviceColumn) !== undefined;
}

/**
 * A name without figures over the groups that have them: their words begin with a dash or the like, or are short ones
 * that stand under no service of their own while the name says what is measured.
 */
function isParent(table: TableSheet, readings: readonly ScannedRow[], index: number): boolean {
  const { row, name } = readings[index]!;
  const next = readings[index + 1];
  if (!name || !next?.hasFigures || table.place.merges.at(row, table.nameColumn)) return false;
  if (partWords(name) === null && partWords(next.name) !== null) return true;
  if (!table.isSetIn(row) && table.isSetIn(next.row) && saysMeasure(name)) return true;
  if (!isOwnService(table, row) || !saysMeasure(name)) return false;
  let parts = 0;
  for (const part of readings.slice(index + 1, index + 4)) {
    if (isOwnService(table, part.row) || !part.hasFigures) break;
    if (part.name.length > 30 || saysMeasure(part.name)) return false;
    parts++;
  }
  return parts >= 2;
}

const SAID_OF_TABLE =
  /^(?:notes?|key|rag|legend|sources?|n\.?b\.?|contact|author|version|updated|(?:prepared|signed|completed|approved) (?:by|off)|date)\b/i;

/**
 * Whether all that is said in words of every row with figures is said of this one, below them a service that others have or
 * two things at least: it is an indicator that nobody has filled in, and no note. Where no row has any figure the rows are
 * compared with one another.
 */
function likeRows(
  table: TableSheet,
  readings: readonly ScannedRow[],
): (reading: ScannedRow, isAmong: boolean) => boolean {
  const { others, figures } = table.place.columns;
  const filled = readings.filter(({ hasFigures }) => hasFigures);
  const models = filled.length > 0 ? filled : readings;
  const isOver = (column: number, row: number) => showsSomething(table.cell(row, column));
  const beside = others.flatMap(({ column, mightBe }) =>
    column !== table.nameColumn && column !== table.column('comment') && mightBe.length === 0 ? [column] : [],
  );
  const told = beside.filter((column) => models.every(({ row }) => isOver(column, row)));
  const services = new Set(models.map(({ row }) => table.words(row, table.serviceColumn)));
  const isForm = filled.length === 0 && models.length >= LEAST_FORM && figures.length >= LEAST_FORM;
  return ({ row, name, isParted }, isAmong) => {
    if (name === '' || isNote(name) || SAID_OF_TABLE.test(name)) return false;
    // A heading merged over the table is one text, and what it covers says nothing more of it.
    const own = table.place.merges.at(row, table.nameColumn);
    const apart = told.filter((column) => !own || column < own.left || column > own.right);
    const words = apart.map((column) => table.cell(row, column)?.text ?? '');
    if (words.some((text) => text === '' || SAID_OF_TABLE.test(text))) return false;
    const hasService =
      apart.includes(table.serviceColumn ?? -1) && services.has(table.words(row, table.serviceColumn));
    if (apart.length > (isAmong ? 0 : 1)) return true;
    // A service that no row above has begins with a measure, and a key with a colour.
    const beginsService =
      apart.includes(table.serviceColumn ?? -1) &&
      !isParted &&
      saysMeasure(name) &&
      !words.some((text) => isRating(statusWord(text)));
    return filled.length > 0
      ? hasService || beginsService
      : isForm && (apart.length > 0 || saysMeasure(name));
  };
}

const LEAST_FORM = 2;

interface Among {
  readonly index: number;
  /** Where the last row with figures stands among the readings. */
  readonly last: number;
  readonly hasWords: boolean;
  readonly usesServices: boolean;
}

/** A row with a name and not one figure: an indicator nobody filled in, or the heading of a section? */
function isBareIndicator(
  table: TableSheet,
  { row, name }: ScannedRow,
  { index, last, hasWords, usesServices }: Among,
): boolean {
  if (!name) return false;
  const { merges } = table.place;
  const merge = merges.at(row, table.nameColumn);
  if (merge && merge.right > merge.left) return false;
  if (index > last) return hasWords && index === last + 1;
  if (hasWords) return true;
  if (table.serviceColumn !== null)
    return isOwnService(table, row) || merges.at(row, table.serviceColumn) !== null || usesServices;
  return /^(?:the )?(?:percentage|per ?cent|%|number|no\.|#|proportion|rate|average|cumulative|total) /i.test(
    name,
  );
}
