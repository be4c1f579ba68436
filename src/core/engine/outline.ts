import { readLabel } from '../reading/labels';
import { headerRowOf, type Settings, tableSettings } from '../scorecard/settings';
import { columnLetters } from '../sheet/address';
import { type Cell, type Grid, showsSomething } from '../sheet/grid';
import { oneLine } from '../text/fold';
import type { ColumnView, SheetOutline } from './engine';
import type { KnownSheet } from './knownSheet';
import { chooseNearMiss } from './nothingFound';

const rowsLookedAt = 20;
const mostColumns = 100;

/**
 * A sheet as it is shown to somebody who says where its scorecard stands: the row that may hold the headings and what
 * each column is headed by. Null where nothing stands on any sheet.
 */
export function outlineOf(
  sheets: ReadonlyMap<string, KnownSheet>,
  settings: Settings,
  wanted: { readonly sheet: string | null; readonly headerRow: number | null },
): SheetOutline | null {
  const filled = [...sheets.values()].filter(({ grid }) => !grid.isHidden && firstFilled(grid) !== null);
  const nearest = chooseNearMiss(filled.flatMap(({ nearMiss }) => nearMiss ?? []))?.sheet ?? null;
  const named = filled.find(({ grid }) => grid.sheet === (wanted.sheet ?? nearest)) ?? filled[0];
  if (!named) return null;
  const { grid, nearMiss, unread } = named;
  const { sheet } = grid;
  const guess = unread[0]?.range.top ?? nearMiss?.cell.row ?? firstFilled(grid)!;
  const headerRow = wanted.headerRow ?? headerRowOf(settings, sheet) ?? guess + 1;
  return {
    sheets: filled.map((one) => one.grid.sheet),
    sheet,
    headerRow,
    columns: columnsUnder(grid, headerRow - 1),
    set: tableSettings(settings, sheet)?.columns ?? {},
  };
}

function firstFilled({ rows }: Grid): number | null {
  const first = rows.findIndex((row) => row?.some(showsSomething));
  return first < 0 ? null : first;
}

/** The columns in which anything stands, in the row of headings or soon below it. */
function columnsUnder({ rows }: Grid, headerRow: number): ColumnView[] {
  const below = new Map<number, Cell>();
  for (let row = headerRow + 1; row <= headerRow + rowsLookedAt; row++) {
    rows[row]?.forEach((cell, column) => {
      if (cell && showsSomething(cell) && !below.has(column)) below.set(column, cell);
    });
  }
  const isHeaded = (column: number) => showsSomething(rows[headerRow]?.[column]);
  const headed = [...(rows[headerRow]?.keys() ?? [])].filter(isHeaded);
  const columns = [...new Set([...headed, ...below.keys()])].sort((a, b) => a - b).slice(0, mostColumns);
  return columns.map((column) => {
    const label = oneLine(rows[headerRow]?.[column]?.text ?? '');
    const { role, field, period } = readLabel(label);
    const first = below.get(column);
    return {
      column: columnLetters(column),
      label,
      field,
      year: field === null ? null : (period?.text ?? null),
      role,
      certainty: 'likely',
      clues: first ? [`the first thing below is “${oneLine(first.text)}”`] : [],
    };
  });
}
