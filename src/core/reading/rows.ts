import type { CellAddress } from '../address';
import { type Cell, type Grid, isCellError } from '../grid';
import type { Comment, FigureColumn, Footnote, Indicator, OtherRole, Value } from '../scorecard';
import { isDateFormat } from '../dates/serial';
import type { TableColumns } from './columns';
import { readFigure } from './figures';
import { readFootnotes } from './footnotes';
import type { MergeIndex } from './merges';
import { fold, oneLine } from './text';
import { isGapName, readUnit } from './units';

/** An indicator before its polarity is decided, which takes the whole table. */
export type UnjudgedIndicator = Omit<Indicator, 'polarity' | 'polaritySource'> & { readonly polarityText: string };

export interface TableRows {
  readonly indicators: readonly UnjudgedIndicator[];
  readonly footnotes: readonly Footnote[];
  readonly lastRow: number;
}

interface RowReading {
  readonly row: number;
  readonly kind: 'indicator' | 'words' | 'header';
  /** Whether a figure column holds anything. */
  readonly hasFigures: boolean;
  readonly name: string;
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
  title: string | null,
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

  const hasFiguresIn = (row: number) => columns.figures.some(({ column: at }) => grid.rows[row]?.[at] !== undefined);
  let lastNamed = region.to;
  while (lastNamed >= region.from && !(hasFiguresIn(lastNamed) && wordsAt(lastNamed, nameColumn))) lastNamed--;

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
    const hasFigures = hasFiguresIn(row);
    const name = wordsAt(row, nameColumn);
    const notes = hasFigures ? [] : footnotesIn(grid, row, region, row > lastNamed);
    if (notes.length > 0) {
      footnotes.push(...notes);
      continue;
    }
    // Sums worked out in blank rows below the table are not indicators that lost their name.
    if (hasFigures && !name && row - lastFilled > 1 && row > lastNamed) continue;
    readings.push({ row, kind: hasFigures ? 'indicator' : 'words', hasFigures, name });
    lastFilled = row;
  }

  const lastIndicator = readings.findLastIndex((reading) => reading.hasFigures);
  const isUnderOwnService = serviceColumn !== null;
  const rowsWithFigures = readings.slice(0, lastIndicator + 1);
  const givesServiceOnEveryRow = serviceColumn !== null && repeatsService(rowsWithFigures, grid, serviceColumn);

  const indicators: UnjudgedIndicator[] = [];
  let section: string | null = isUnderOwnService ? null : title;
  let service: string | null = null;
  let hasServices = isUnderOwnService || section !== null;
  readings.forEach((reading, index) => {
    const { row, name } = reading;
    const inColumn = serviceColumn === null ? '' : wordsAt(row, serviceColumn);
    if (!reading.hasFigures && !isBareIndicator(reading, index)) {
      if (index > lastIndicator) return;
      const heading = inColumn || name || firstWords(grid, row, region);
      if (!heading) return;
      if (inColumn && !name && !merges.at(row, serviceColumn!)) service = heading;
      else section = heading;
      // A section row inside a table with a service column starts a new run of services.
      if (!inColumn) service = null;
      hasServices = true;
      return;
    }
    if (inColumn) service = inColumn;
    else if (givesServiceOnEveryRow && !merges.at(row, serviceColumn!)) service = null;
    indicators.push(readIndicator(row, name, service ?? section));
  });

  if (!hasServices) {
    return { indicators: indicators.map((indicator) => ({ ...indicator, serviceCell: null })), footnotes, lastRow: lastRowOf() };
  }
  return { indicators, footnotes, lastRow: lastRowOf() };

  function lastRowOf(): number {
    return indicators.at(-1)?.row ?? region.from - 1;
  }

  /** A row with a name and not one figure: an indicator nobody filled in, or the heading of a section? */
  function isBareIndicator({ row, name }: RowReading, index: number): boolean {
    if (!name) return false;
    const merge = merges.at(row, nameColumn!);
    if (merge && merge.right > merge.left) return false;
    const hasWordsBeside = [...columns.byRole].some(
      ([role, at]) => role !== 'indicator' && role !== 'service' && wordsAt(row, at) !== '',
    );
    if (index > lastIndicator) return hasWordsBeside && index === lastIndicator + 1;
    if (hasWordsBeside) return true;
    if (serviceColumn !== null) {
      const own = grid.rows[row]?.[serviceColumn];
      return own !== undefined || merges.at(row, serviceColumn) !== null || usesServiceColumn();
    }
    return /^(?:the )?(?:percentage|per ?cent|%|number|no\.|#|proportion|rate|average|cumulative|total) /i.test(name);
  }

  function usesServiceColumn(): boolean {
    return readings.some(({ row, hasFigures }) => hasFigures && grid.rows[row]?.[serviceColumn!] !== undefined);
  }

  function readIndicator(row: number, name: string, serviceName: string | null): UnjudgedIndicator {
    const values = columns.figures.map((figure) => readValue(grid, merges, row, figure));
    const printed = values.map((value) => value.text);
    return {
      row,
      name,
      nameCell: { row, column: nameColumn! },
      service: serviceName,
      serviceCell: { row, column: serviceColumn ?? nameColumn! },
      unit: readUnit(name, wordsAt(row, column('unit')), printed),
      isGap: isGapName(name),
      values,
      comment: readComment(grid, merges, row, column('comment'), columns.moreComments),
      source: wordsAt(row, column('source')) || null,
      polarityText: wordsAt(row, column('polarity')),
    };
  }
}

function isFilled(grid: Grid, row: number, { left, right }: Region): boolean {
  return grid.rows[row]!.some((cell, column) => cell !== undefined && column >= left && column <= right);
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
  const cell = grid.rows[row]!.find((candidate, column) => candidate !== undefined && column >= left && column <= right);
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

function readValue(grid: Grid, merges: MergeIndex, row: number, column: FigureColumn): Value {
  const address: CellAddress = { row, column: column.column };
  const cell = grid.rows[row]?.[column.column];
  const figure = readFigure(cell);
  const isText = typeof cell?.value === 'string';
  const merge = cell ? null : merges.at(row, column.column);
  return {
    cell: address,
    column,
    text: cell ? oneLine(cell.text) : '',
    ...figure,
    isStoredAsText: isText && figure.kind === 'number' && !figure.mark && !figure.bound,
    raw: cell && !isCellError(cell.value) ? cell.value : cell ? cell.text : null,
    numberFormat: cell?.numberFormat ?? 'General',
    isFormula: cell?.isFormula ?? false,
    isCovered: merge !== null,
  };
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
  const texts = [cell, ...more.map(cellAt)].flatMap((part) => (part ? [oneLine(part.text)] : []));
  const isDate = texts.length === 1 && typeof cell?.value === 'number' && isDateFormat(cell.numberFormat);
  return {
    cell: { row, column },
    text: texts.join('; '),
    serialDays: isDate ? (cell!.value as number) + (grid.date1904 ? 1462 : 0) : null,
    numberFormat: cell?.numberFormat ?? 'General',
  };
}
