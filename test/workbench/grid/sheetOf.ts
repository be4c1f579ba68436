import { fromA1, rangeFromA1, toA1 } from '../../../src/core/sheet/address';
import type { Severity } from '../../../src/core/sheet/severity';
import { freezePanes, measureSheet, type SheetLayout } from '../../../src/workbench/grid/sheetLayout';
import type { CellMark, SheetCell, SheetModel } from '../../../src/workbench/grid/sheetModel';

type TestCell = string | number | boolean | null | SheetCell;

export interface SheetFacts {
  readonly merges?: readonly string[];
  /** Counted from 1, as the sheet shows them. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  /** What was found at a cell: its severity, or all that is said of it. */
  readonly marks?: Readonly<Record<string, Severity | readonly CellMark[]>>;
  readonly rowCount?: number;
  readonly columnCount?: number;
  readonly rowHeight?: number;
  /** How many rows have arrived; all of them if it is not said. */
  readonly loaded?: number;
}

export interface TestSheet extends SheetModel {
  /** Writes a cell as a host would, and tells the grid. */
  write(address: string, value: TestCell): void;
  /** Changes what else is known of the sheet, and tells the grid. */
  change(facts: SheetFacts): void;
}

/** A sheet for the grid, as rows of plain values. */
export function sheetOf(rows: readonly (readonly TestCell[])[], given: SheetFacts = {}): TestSheet {
  const cells = rows.map((row) => row.map(toCell));
  let facts = given;
  let [version, layoutVersion] = [0, 0];
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    get rowCount() {
      return facts.rowCount ?? rows.length;
    },
    get columnCount() {
      return facts.columnCount ?? Math.max(0, ...rows.map(({ length }) => length));
    },
    get frozenRows() {
      return facts.frozenRows ?? 0;
    },
    get frozenColumns() {
      return facts.frozenColumns ?? 0;
    },
    get merges() {
      return (facts.merges ?? []).map((address) => rangeFromA1(address)!);
    },
    get hiddenRows() {
      return new Set(facts.hiddenRows?.map((row) => row - 1));
    },
    get hiddenColumns() {
      return new Set(facts.hiddenColumns?.map((letters) => fromA1(`${letters}1`)!.column));
    },
    rowHeight: () => facts.rowHeight ?? 20,
    columnWidth: () => 64,
    cell: (row, column) => cells[row]?.[column],
    marks: (row, column) => {
      const found = facts.marks?.[toA1({ row, column })] ?? [];
      return typeof found === 'string' ? [{ severity: found, text: '' }] : found;
    },
    isLoaded: (row) => row < (facts.loaded ?? Infinity),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getVersion: () => version,
    getLayoutVersion: () => layoutVersion,
    write: (address, value) => {
      const { row, column } = fromA1(address)!;
      (cells[row] ??= [])[column] = toCell(value);
      version++;
      tell();
    },
    change: (next) => {
      facts = { ...facts, ...next };
      version++;
      layoutVersion++;
      tell();
    },
  };
}

/** Where everything of a sheet stands, in a room that is large enough for all that is frozen. */
export function layoutOf(model: SheetModel, room = { width: 100_000, height: 100_000 }): SheetLayout {
  return freezePanes(measureSheet(model), model, room);
}

function toCell(value: TestCell): SheetCell | undefined {
  if (value === null) return undefined;
  if (typeof value === 'object') return value;
  if (typeof value === 'string') return { text: value, kind: 'text' };
  return { text: String(value).toUpperCase(), kind: typeof value === 'number' ? 'number' : 'boolean' };
}
