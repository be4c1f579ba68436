import type { OtherRole } from '../../scorecard/scorecard';
import { fold } from '../../text/fold';
import { type Header, type HeaderColumn, namesIndicators } from './header';
import type { HeaderSheet } from './sheet';

/** Tables side by side, each with a name column of its own, are headers of their own: parted by a blank column or not. */
export function splitSideBySide(header: Header, sheet: HeaderSheet): Header[] {
  const groups: HeaderColumn[][] = [];
  const starts = new Set([...startsAgain(header.columns), ...namesAgain(header, sheet)]);
  for (const column of header.columns) {
    const group = groups.at(-1);
    const isParted = group?.at(-1)!.column !== column.column - 1;
    if (!group || isParted || starts.has(column.column)) groups.push([column]);
    else group.push(column);
  }
  const isTable = (columns: HeaderColumn[]) =>
    columns.some((column) => column.role === 'indicator') && columns.some((column) => column.field !== null);
  const tables = groups.filter(isTable);
  if (tables.length < 2) return [header];
  return tables.map((columns, index) => {
    const next = tables[index + 1];
    const start = index === 0 ? 0 : columns[0]!.column;
    return { ...header, columns, start, reach: next ? next[0]!.column - 1 : Infinity };
  });
}

/** The columns at which the first words of a header come again, figures having stood between. */
function startsAgain(columns: readonly HeaderColumn[]): Set<number> {
  const found = new Set<number>();
  const first = columns.findIndex(({ role }) => role === 'indicator');
  if (first < 0) return found;
  columns.forEach((column, index) => {
    const isSameWord = column.role === 'indicator' && isSaid(column, columns[first]!);
    if (index === first || !isSameWord || !columns.slice(first, index).some(({ field }) => field)) return;
    let back = 0;
    while (back < first && isSaid(columns[index - back - 1]!, columns[first - back - 1]!)) back++;
    found.add(columns[index - back]!.column);
  });
  return found;
}

/** Whether two headings say the same as they stand: in another language one word may head what is told apart. */
function isSaid(one: HeaderColumn, other: HeaderColumn): boolean {
  return fold(one.written) === fold(other.written);
}

/** Where a second heading names indicators and has figures that the first has too: the activities of a plan, and its products. */
function namesAgain({ columns, top, bottom }: Header, sheet: HeaderSheet): number[] {
  const names = columns.filter(namesIndicators);
  const found: number[] = [];
  let [first] = names;
  names.slice(1).forEach((again, index) => {
    const own = figuresBetween(columns, first!.column, again.column);
    const others = figuresBetween(columns, again.column, names[index + 2]?.column ?? Infinity);
    const shared = own.filter(({ field, period }) =>
      others.some((other) => other.field === field && other.period?.text === period?.text),
    );
    const kinds = (some: readonly HeaderColumn[]) =>
      new Set(some.map(({ field, period }) => `${field} ${period?.text}`)).size;
    // A word alone, such as "planned", may be said of anything.
    const isShared = shared.some(({ period }) => period !== null) || kinds(shared) > 1;
    if (!isShared || kinds(own) < 2) return;
    const left = shared.at(-1)!.column;
    const band = bandsIn(sheet, top, bottom).findLast((from) => from > left && from <= again.column);
    found.push(band ?? firstOf(columns, again.column));
    first = again;
  });
  return found;
}

function figuresBetween(columns: readonly HeaderColumn[], from: number, to: number): HeaderColumn[] {
  return columns.filter(({ column, field }) => field !== null && column > from && column < to);
}

/** The columns at which a heading begins that stands over others. */
function bandsIn(sheet: HeaderSheet, top: number, bottom: number): number[] {
  const found: number[] = [];
  for (let row = top; row < bottom; row++)
    (sheet.labels(row) ?? []).forEach(({ column }, index, labels) => {
      if ((labels[index + 1]?.column ?? Infinity) > column + 1) found.push(column);
    });
  return found.sort((a, b) => a - b);
}

/** To what indicators belong is said left of their names. */
const LEFT_OF_NAMES: ReadonlySet<OtherRole | null> = new Set([null, 'service', 'reference', 'goal']);

function firstOf(columns: readonly HeaderColumn[], names: number): number {
  let at = columns.findIndex(({ column }) => column === names);
  const isLeft = ({ role, field, period }: HeaderColumn) =>
    field === null && period === null && LEFT_OF_NAMES.has(role);
  while (isLeft(columns[at - 1]!)) at--;
  return columns[at]!.column;
}
