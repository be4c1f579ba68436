import { type Cell, type Grid, isCellError, showsSomething } from '../sheet/grid';
import { decidePolarity } from '../scorecard/polarity';
import type { Comment, Footnote, Indicator, OtherRole, Value } from '../scorecard/scorecard';
import { baselineOf, comingTargets } from '../scorecard/series';
import { isDateFormat } from '../sheet/serial';
import type { PlacedColumn, TableColumns } from './columns/tableColumns';
import { type Figure, readFigureText, readSignedChange, readYearBound } from './figures';
import { readFootnotes } from './footnotes';
import type { MergeIndex } from './merges';
import { fold, oneLine } from '../text/fold';
import { isChangeName, isCumulativeName, isGapName, readUnit } from './units';
import { readValue, type ValueSource } from './value';

/** Polarities that the officer has set, by folded indicator name. */
export type SetPolarities = ReadonlyMap<string, 'higher' | 'lower' | 'range'>;

export interface TableRows {
  readonly indicators: readonly Indicator[];
  readonly footnotes: readonly Footnote[];
  readonly lastRow: number;
}

interface RowReading {
  readonly row: number;
  /** Whether a figure column holds anything. */
  readonly hasFigures: boolean;
  readonly name: string;
  /** Whether the row above it is blank. */
  readonly isParted: boolean;
}

interface Region {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

/** Reads the rows of a table: indicators under their services, and the footnotes below. */
export function readRows(
  grid: Grid,
  merges: MergeIndex,
  columns: TableColumns,
  region: Region,
  headerRows: ReadonlySet<number>,
  sectionRows: ReadonlySet<number>,
  title: string | null,
  setPolarities: SetPolarities,
): TableRows {
  const column = (role: OtherRole) => columns.byRole.get(role) ?? null;
  const nameColumn = column('indicator');
  const serviceColumn = column('service');
  if (nameColumn === null) return { indicators: [], footnotes: [], lastRow: region.from - 1 };

  const wordsAt = (row: number, at: number | null): string => {
    if (at === null) return '';
    const cell = grid.rows[row]?.[at] ?? anchorOf(grid, merges, row, at);
    return cell && !isCellError(cell.value) ? oneLine(cell.text) : '';
  };

  const hasFiguresIn = (row: number) =>
    !sectionRows.has(row) && columns.figures.some(({ column: at }) => showsSomething(grid.rows[row]?.[at]));
  const isSubtotal = (row: number, name: string) =>
    !name && /^(?:grand |sub-?\s?)?total\b/i.test(wordsAt(row, serviceColumn));
  let lastNamed = region.to;
  while (lastNamed >= region.from && !(hasFiguresIn(lastNamed) && wordsAt(lastNamed, nameColumn)))
    lastNamed--;

  const readings: RowReading[] = [];
  const footnotes: Footnote[] = [];
  let lastFilled = region.from - 1;
  for (let row = region.from; row <= region.to; row++) {
    if (!grid.rows[row]) continue;
    if (headerRows.has(row)) {
      lastFilled = row;
      continue;
    }
    if (!isFilled(grid, row, region)) continue;
    const name = wordsAt(row, nameColumn);
    const hasFigures = hasFiguresIn(row);
    if (hasFigures && (isSubtotal(row, name) || COLOUR.test(name))) continue;
    if (readings.length === 0 && isGuideRow(grid, row, region)) continue;
    const apart = hasFigures ? readNoteApart(grid, row, nameColumn, name) : null;
    const notes = hasFigures ? [] : footnotesIn(grid, row, region, row > lastNamed);
    if (apart || notes.length > 0) {
      footnotes.push(...(apart ? [apart] : notes));
      continue;
    }
    // Sums worked out in blank rows below the table are not indicators that lost their name.
    if (hasFigures && !name && row - lastFilled > 1 && row > lastNamed) continue;
    readings.push({ row, hasFigures, name, isParted: row - lastFilled > 1 });
    lastFilled = row;
  }
  while (isClosingNote(readings)) readings.pop();

  const lastIndicator = readings.findLastIndex((reading) => reading.hasFigures);
  const rowsWithFigures = readings.slice(0, lastIndicator + 1);
  const givesServiceOnEveryRow =
    serviceColumn !== null && repeatsService(rowsWithFigures, grid, serviceColumn);
  const hasServiceBlocks =
    serviceColumn !== null &&
    rowsWithFigures.some(({ row }) => merges.at(row, serviceColumn) && wordsAt(row, serviceColumn) !== '');

  const isSection = (reading: RowReading, index: number) =>
    !reading.hasFigures && !isBareIndicator(reading, index);
  const hasServices =
    serviceColumn !== null || title !== null || readings.slice(0, lastIndicator).some(isSection);

  const indicators: Indicator[] = [];
  // A heading over the names that is no word for indicators heads the first section, where others follow.
  const heading = title ?? (readings.slice(0, lastIndicator).some(isSection) ? columns.nameHeading : null);
  let section: string | null = serviceColumn === null ? heading : null;
  let service: string | null = null;
  readings.forEach((reading, index) => {
    const { row, name } = reading;
    const inColumn = serviceColumn === null ? '' : wordsAt(row, serviceColumn);
    if (isSection(reading, index)) {
      const heading = inColumn || name || firstWords(grid, row, region);
      if (!heading || index > lastIndicator || isRemark(heading)) return;
      const merge = serviceColumn === null ? null : merges.at(row, serviceColumn);
      if (inColumn && !name && !merge) service = heading;
      else section = heading;
      // A section row inside a table with a service column starts a new run of services.
      if (!inColumn || (merge && merge.left <= nameColumn && merge.right >= nameColumn)) service = null;
      return;
    }
    const block = serviceColumn === null ? null : merges.at(row, serviceColumn);
    if (inColumn) service = inColumn;
    // Where services are merged blocks, a blank block has lost its service; any other blank says "the same again".
    else if (block ? hasServiceBlocks : givesServiceOnEveryRow) service = null;
    indicators.push(readIndicator(row, name, service ?? section));
  });
  return { indicators, footnotes, lastRow: indicators.at(-1)?.rows.at(-1) ?? region.from - 1 };

  /** A row with a name and not one figure: an indicator nobody filled in, or the heading of a section? */
  function isBareIndicator({ row, name }: RowReading, index: number): boolean {
    if (!name) return false;
    const merge = merges.at(row, nameColumn!);
    if (merge && merge.right > merge.left) return false;
    const hasWordsBeside = [...columns.byRole].some(
      ([role, at]) =>
        role !== 'indicator' && role !== 'service' && wordsAt(row, at) !== '' && isUsual(role, at),
    );
    if (index > lastIndicator) return hasWordsBeside && index === lastIndicator + 1;
    if (hasWordsBeside) return true;
    if (serviceColumn !== null) {
      const own = grid.rows[row]?.[serviceColumn];
      return own !== undefined || merges.at(row, serviceColumn) !== null || usesServiceColumn();
    }
    return /^(?:the )?(?:percentage|per ?cent|%|number|no\.|#|proportion|rate|average|cumulative|total) /i.test(
      name,
    );
  }

  /** A section row can carry a lead officer of its own, where the indicators have none. */
  function isUsual(role: OtherRole, at: number): boolean {
    if (role !== 'owner' && role !== 'status') return true;
    return readings.some(({ row, hasFigures }) => hasFigures && wordsAt(row, at) !== '');
  }

  /** "Signed off by | J Smith", "Last updated | 01/04/2017": words or a date where a figure would stand, alone in a row. */
  function isClosingNote(rows: readonly RowReading[]): boolean {
    const last = rows.at(-1);
    if (!last?.hasFigures || columns.figures.length < 2) return false;
    const cells = columns.figures.flatMap(({ column: at }) => grid.rows[last.row]?.[at] ?? []);
    const [cell] = cells;
    if (!cell || cells.length > 1) return false;
    if (typeof cell.value === 'number') return isDateFormat(cell.numberFormat);
    const start = rows.findLastIndex(({ isParted }) => isParted);
    const isBlock = start > 0 && rows.slice(start).every(({ row }) => !holdsNumber(row));
    return isBlock && typeof cell.value === 'string' && readFigureText(cell.value).kind === 'text';
  }

  function holdsNumber(row: number): boolean {
    return columns.figures.some(({ column: at }) => {
      const cell = grid.rows[row]?.[at];
      return typeof cell?.value === 'number' && !isDateFormat(cell.numberFormat);
    });
  }

  function usesServiceColumn(): boolean {
    return readings.some(
      ({ row, hasFigures }) => hasFigures && grid.rows[row]?.[serviceColumn!] !== undefined,
    );
  }

  function readValues(row: number, name: string): Value[] {
    const sources = columns.figures.map((figure) => sourceOf(grid, merges, row, figure));
    const values = sources.map((source) => readValue(source));
    if (!values.some(isTypedTarget)) return values;
    return values.map((value, index) => {
      const inItsRow = isTypedTarget(value) ? readTargetInItsRow(String(value.raw), name, values) : null;
      return inItsRow ? readValue(sources[index]!, inItsRow) : value;
    });
  }

  function readIndicator(row: number, name: string, serviceName: string | null): Indicator {
    const values = readValues(row, name);
    const unit = readUnit(name, wordsAt(row, column('unit')), values);
    const isGap = isGapName(name);
    const { polarity, source } = decidePolarity({
      name,
      unit,
      isGap,
      set: setPolarities.size > 0 ? (setPolarities.get(fold(name)) ?? null) : null,
      columnText: wordsAt(row, column('polarity')),
      baseline: baselineOf({ values })?.number ?? null,
      targets: comingTargets({ values }).map((value) => value.number),
    });
    return {
      name,
      nameCell: { row, column: nameColumn! },
      rows: [row],
      service: serviceName,
      serviceCell: hasServices ? { row, column: serviceColumn ?? nameColumn! } : null,
      unit,
      isGap,
      isCumulative: isCumulativeName(name),
      polarity,
      polaritySource: source,
      values,
      comment: readComment(grid, merges, row, column('comment'), columns.moreComments),
      source: wordsAt(row, column('source')) || null,
    };
  }
}

const COLOUR = /^(?:red|amber|green|blue|gr[ae]y)$/i;
const REMARK = /^(?:page \d+|(?:comment(?:s|ary)?|notes?|narrative|explanation|sources?)\s*[:–-])/i;
const LONGEST_HEADING = 100;

/** Whether words that stand alone in a row are said about the table, so that they head no section. */
function isRemark(words: string): boolean {
  return REMARK.test(words) || words.length > LONGEST_HEADING || (words.length > 40 && words.endsWith('.'));
}

/** A row under the headings that explains or numbers them: "(description) | (from returns)", "1 | 2 | 3". */
function isGuideRow(grid: Grid, row: number, { left, right }: Region): boolean {
  const words: string[] = [];
  for (let column = left; column <= right; column++) {
    const cell = grid.rows[row]?.[column];
    if (showsSomething(cell)) words.push(fold(cell.text));
  }
  if (words.length < 3) return false;
  if (words.every((word) => /^\(.+\)$/.test(word))) return true;
  const plain = words.map((word) => word.replace(/[().]/g, ''));
  return (
    plain.every((word, index) => word === String(index + 1)) ||
    plain.every((word, index) => word === String.fromCharCode(97 + index))
  );
}

/** A footnote whose mark has a cell of its own: "* | Provisional figure". */
function readNoteApart(grid: Grid, row: number, nameColumn: number, name: string): Footnote | null {
  if (!/^(?:\*+|[†‡§¶]+|#+|[⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/.test(name)) return null;
  const text = grid.rows[row]!.find((cell, column) => column > nameColumn && showsSomething(cell));
  return typeof text?.value === 'string'
    ? { mark: name, text: oneLine(text.text), cell: { row, column: nameColumn } }
    : null;
}

function isFilled(grid: Grid, row: number, { left, right }: Region): boolean {
  return grid.rows[row]!.some((cell, column) => showsSomething(cell) && column >= left && column <= right);
}

function footnotesIn(grid: Grid, row: number, { left, right }: Region, isBelowTable: boolean): Footnote[] {
  const found: Footnote[] = [];
  grid.rows[row]!.forEach((cell, column) => {
    if (cell && column >= left && column <= right && typeof cell.value === 'string') {
      found.push(...readFootnotes(cell.value, { row, column }, isBelowTable));
    }
  });
  return found;
}

function firstWords(grid: Grid, row: number, { left, right }: Region): string {
  const cell = grid.rows[row]!.find(
    (candidate, column) => candidate !== undefined && column >= left && column <= right,
  );
  return cell && typeof cell.value === 'string' ? oneLine(cell.text) : '';
}

/** Whether the service is written on every row, so that a blank means it is missing, not the same again. */
function repeatsService(readings: readonly RowReading[], grid: Grid, serviceColumn: number): boolean {
  let previous = '';
  return readings.some(({ row }) => {
    const text = fold(grid.rows[row]?.[serviceColumn]?.text ?? '');
    const repeats = text !== '' && text === previous;
    previous = text;
    return repeats;
  });
}

/** The top left cell of the merged area over a blank cell, where there is one. */
function anchorOf(grid: Grid, merges: MergeIndex, row: number, column: number): Cell | undefined {
  const merge = merges.at(row, column);
  return merge ? grid.rows[merge.top]?.[merge.left] : undefined;
}

function sourceOf(grid: Grid, merges: MergeIndex, row: number, column: PlacedColumn): ValueSource {
  const holds = grid.rows[row]?.[column.column];
  const isCovered = !holds && merges.at(row, column.column) !== null;
  return { cell: { row, column: column.column }, column, holds, place: isCovered ? 'covered' : 'own' };
}

function isTypedTarget({ column, isStoredAsText, bound }: Value): boolean {
  return column.field === 'target' && (isStoredAsText || bound !== null);
}

/** What a target that reads as a number means among the figures of its row; null if it is that number. */
function readTargetInItsRow(typed: string, name: string, values: readonly Value[]): Figure | null {
  const actuals = values.filter(({ column }) => column.field === 'actual');
  const year = readYearBound(typed);
  if (year !== null) {
    const isYearOfActual = actuals.some(({ column }) => column.period?.text === year);
    const isFarOff = actuals.every(({ number }) => number === null || number < Number(year) / 4);
    return isYearOfActual && isFarOff ? { ...readFigureText(''), kind: 'text' } : null;
  }
  // The row itself may be a change, so that "-10%" is its figure.
  const canBeNegative = isChangeName(name) || isGapName(name) || actuals.some(({ number }) => number! < 0);
  return canBeNegative ? null : readSignedChange(typed);
}

function readComment(
  grid: Grid,
  merges: MergeIndex,
  row: number,
  column: number | null,
  more: readonly number[],
): Comment | null {
  if (column === null) return null;
  const cellAt = (at: number) => grid.rows[row]?.[at] ?? anchorOf(grid, merges, row, at);
  const cell = cellAt(column);
  // A comment merged over several of its columns is one comment.
  const parts = new Set([cell, ...more.map(cellAt)]);
  const texts = [...parts].flatMap((part) => (part ? [oneLine(part.text)] : []));
  const isDate = texts.length === 1 && typeof cell?.value === 'number' && isDateFormat(cell.numberFormat);
  return {
    cell: { row, column },
    text: texts.join('; '),
    serialDays: isDate ? cell.value + (grid.date1904 ? 1462 : 0) : null,
    numberFormat: cell?.numberFormat ?? 'General',
  };
}
