import { rangeFromA1 } from '../../src/core/sheet/address';
import type { CellValue } from '../../src/core/sheet/grid';
import type { LiveHost } from '../../src/core/sheet/host';
import { openExcel, type StartTimer } from '../../src/excel';
import type { TestCell, TestSheet } from '../support/grid';
import { EmulatedExcel } from './emulatedExcel';
import type { ModelSheet } from './model';
import { connect } from './nativeBridge';

/** Timers that the test decides about: short pauses pass by themselves unless held, a watchdog never barks alone. */
export class TestTimers {
  isHolding = false;
  private readonly waiting = new Map<number, { readonly isWatchdog: boolean; readonly then: () => void }>();
  private started = 0;

  readonly start: StartTimer = (milliseconds, then) => {
    const id = ++this.started;
    const isWatchdog = milliseconds >= 10_000;
    this.waiting.set(id, { isWatchdog, then });
    if (!isWatchdog && !this.isHolding) setImmediate(() => this.fireOne(id));
    return () => this.waiting.delete(id);
  };

  /** How many short pauses are running. */
  get pauses(): number {
    return [...this.waiting.values()].filter(({ isWatchdog }) => !isWatchdog).length;
  }

  firePauses(): void {
    this.fire(false);
  }

  fireWatchdogs(): void {
    this.fire(true);
  }

  private fire(watchdogs: boolean): void {
    for (const [id, { isWatchdog }] of [...this.waiting]) if (isWatchdog === watchdogs) this.fireOne(id);
  }

  private fireOne(id: number): void {
    const timer = this.waiting.get(id);
    this.waiting.delete(id);
    timer?.then();
  }
}

export interface OpenedExcel {
  readonly excel: EmulatedExcel;
  readonly host: LiveHost;
  readonly timers: TestTimers;
  /** The first sheet. */
  readonly sheet: ModelSheet;
}

/** Our Excel host on an emulated Excel with one sheet of these rows, called Sheet1 unless said otherwise. */
export function openHostOn(rows: readonly (readonly TestCell[])[], options: TestSheet = {}): OpenedExcel {
  const excel = new EmulatedExcel();
  const sheet = addSheet(excel, rows, options);
  const timers = new TestTimers();
  connect(excel);
  excel.onSilence = () => setImmediate(() => timers.fireWatchdogs());
  return { excel, sheet, timers, host: openExcel({ startTimer: timers.start }) };
}

export function addSheet(
  excel: EmulatedExcel,
  rows: readonly (readonly TestCell[])[],
  options: TestSheet = {},
): ModelSheet {
  const { book } = excel;
  const sheet = book.addSheet(options.sheet ?? `Sheet${book.sheets.length + 1}`);
  const origin = rangeFromA1(options.at ?? 'A1')!;
  const results = new Map<string, CellValue>();
  const calculate = book.calculate;
  // A formula put back comes to what it came to before.
  book.calculate = (formula, on) =>
    (on === sheet ? results.get(formula) : undefined) ?? calculate(formula, on);
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell === null || cell === undefined || cell === '') return;
      const full = typeof cell === 'object' && 'value' in cell ? cell : { value: cell };
      const {
        value,
        format = 'General',
        isFormula = false,
      } = full as typeof full & { format?: string; isFormula?: boolean };
      const target = sheet.ensure({ row: origin.top + row, column: origin.left + column });
      target.value = value;
      target.numberFormat = format;
      if (!isFormula) return;
      target.formula = `=Z${results.size + 1}`;
      results.set(target.formula, value);
    }),
  );
  sheet.merges = (options.merges ?? []).map((text) => rangeFromA1(text)!);
  for (const row of options.hiddenRows ?? []) sheet.hiddenRows.add(row);
  for (const column of options.hiddenColumns ?? []) sheet.hiddenColumns.add(column);
  if (options.isHidden) sheet.visibility = 'Hidden';
  book.date1904 ||= options.date1904 ?? false;
  return sheet;
}
