import { fold, oneLine } from '../../text/fold';
import type { ClassifiedRows, TableRow } from './classifyRows';
import { isRemark } from './kinds';
import { isOutlineNumber } from './outline';
import type { TableSheet } from './tableSheet';

/** An indicator's row, with the service it stands under. */
export interface ServedRow extends TableRow {
  readonly service: string | null;
  /** The section it stands in, where its service comes from a column. */
  readonly section: string | null;
  /** Whether its row says the service itself. */
  readonly isOwnService: boolean;
}

export interface Services {
  readonly rows: readonly ServedRow[];
  /** Whether anything in the table is a service. */
  readonly hasServices: boolean;
}

/** Finds the service of every indicator: in a column, on the first row of a block, or in a row of its own above it. */
export function assignServices(table: TableSheet, { rows, length }: ClassifiedRows): Services {
  const { serviceColumn, place } = table;
  const { merges, title, columns } = place;
  const named = rows.slice(0, length).filter(({ kind }) => kind !== 'section');
  const headingOf = ({ row, name, heading }: TableRow) =>
    heading ?? (table.words(row, serviceColumn) || name || firstWords(table, row));
  // What is said about the table heads no section, so that no row lacks one.
  const hasSections = rows
    .slice(0, Math.max(0, length - 1))
    .some((one) => one.kind === 'section' && headingOf(one) !== '' && !isRemark(headingOf(one)));
  const isOnEveryRow = serviceColumn !== null && repeatsService(table, named, serviceColumn);
  const isInBlocks =
    serviceColumn !== null &&
    named.some(({ row }) => merges.at(row, serviceColumn) && table.words(row, serviceColumn) !== '');

  // A heading over the names that is no word for indicators heads the first section, where others follow.
  let section = serviceColumn === null ? (title ?? (hasSections ? columns.nameHeading : null)) : null;
  let service: string | null = null;
  // A part has the service of the whole above it.
  let isUnderWhole = false;
  const served: ServedRow[] = [];
  rows.forEach((one, index) => {
    const inColumn = table.words(one.row, serviceColumn);
    const merge = serviceColumn === null ? null : merges.at(one.row, serviceColumn);
    isUnderWhole = one.kind === 'parent' || (isUnderWhole && one.kind === 'indicator' && inColumn === '');
    if (one.heading !== undefined) {
      section = one.heading || null;
      return;
    }
    if (one.kind === 'section') {
      const heading = headingOf(one);
      if (!heading || index >= length || isRemark(heading)) return;
      // Where the next row says its own service, the words over it are another matter.
      const next = rows[index + 1];
      const own = next?.kind === 'indicator' ? table.words(next.row, serviceColumn) : '';
      const isOverService = own !== '' && own !== heading;
      if (inColumn && !one.name && !merge && !isOverService) service = heading;
      else section = heading;
      // A section row inside a table with a service column starts a new run of services.
      const isOverNames = merge && merge.left <= table.nameColumn && merge.right >= table.nameColumn;
      if (!inColumn || isOverNames) service = null;
      return;
    }
    if (inColumn) service = inColumn;
    // Where services are merged blocks, a blank block has lost its service; any other blank says "the same again".
    else if (merge ? isInBlocks : isOnEveryRow && !isUnderWhole) service = null;
    const { row, name, nameColumn, kind, isSetIn, isPart = false } = one;
    const isOwnService = inColumn !== '' && !merge;
    served.push({
      row,
      name,
      ...(nameColumn !== undefined && { nameColumn }),
      kind,
      isSetIn,
      isPart,
      service: service ?? section,
      section: service === null ? null : section,
      isOwnService,
    });
  });
  return { rows: served, hasServices: serviceColumn !== null || title !== null || hasSections };
}

/** Whether the service is written on every row, so that a blank means it is missing, not the same again. */
function repeatsService(table: TableSheet, rows: readonly TableRow[], column: number): boolean {
  let previous = '';
  return rows.some(({ row }) => {
    const text = fold(table.cell(row, column)?.text ?? '');
    const repeats = text !== '' && text === previous;
    previous = text;
    return repeats;
  });
}

function firstWords(table: TableSheet, row: number): string {
  const [first] = table.filledCells(row).filter(([, { text }]) => !isOutlineNumber(oneLine(text)));
  return first && typeof first[1].value === 'string' ? oneLine(first[1].text) : '';
}
