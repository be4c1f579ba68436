import type { SheetChange } from '../../core/sheet/host';
import type { Clock } from './clock';

/** The names of sheets, or all that there are. */
type SomeSheets = ReadonlySet<string> | 'all';

/** A check that took longer than this is not run again by itself: that would get in the officer's way. */
const longestUnaskedMs = 4000;
/** How long the workbook must be left alone before it is checked again by itself. */
const calmMs = 400;
/** How long after a check that met someone typing it is tried again: twice as long each time, up to the second. */
const passing = { firstMs: 1000, longestMs: 4000 };

/** Which sheets were changed since the last check, and when it is run again by itself. */
export class Recheck {
  private changed: SomeSheets = new Set();
  private msPerSheet = 0;
  private passingMs = passing.firstMs;
  private stopTimer: (() => void) | null = null;

  constructor(private readonly clock: Clock) {}

  get hasChanges(): boolean {
    return this.changed === 'all' || this.changed.size > 0;
  }

  /** The sheets that were changed; null for all. */
  get sheets(): readonly string[] | null {
    return this.changed === 'all' ? null : [...this.changed];
  }

  note(changes: readonly Pick<SheetChange, 'sheet'>[]): void {
    const named = changes.map(({ sheet }) => sheet);
    const some = named.filter((name) => name !== null);
    this.changed = some.length < named.length ? 'all' : unite(this.changed, new Set(some));
    this.passingMs = passing.firstMs;
  }

  /**
   * A check begins, of these sheets as they are now, null for all. Answers how to take that back, should it come to
   * nothing.
   */
  begin(sheets: readonly string[] | null): () => void {
    this.stop();
    const before = this.changed;
    this.changed = sheets ? without(before, sheets) : new Set();
    return () => {
      this.changed = unite(before, this.changed);
    };
  }

  finish(ms: number, sheets: number): void {
    if (sheets > 0) this.msPerSheet = ms / sheets;
    this.passingMs = passing.firstMs;
  }

  /** A check was in somebody's way: its sheets, null for all, are still to be read. */
  leave(sheets: readonly string[] | null): void {
    this.changed = unite(this.changed, sheets ? new Set(sheets) : 'all');
  }

  /**
   * Has it run once the workbook is left alone, or once whoever is typing may have ended.
   *
   * @param count of all the sheets that there are
   * @returns whether it will run: a slow one does not
   */
  plan(count: number, run: () => void, isInTheWay = false): boolean {
    this.stop();
    const waitMs = isInTheWay ? this.passingMs : calmMs;
    if (isInTheWay) this.passingMs = Math.min(this.passingMs * 2, passing.longestMs);
    if (this.msPerSheet * (this.sheets?.length ?? count) > longestUnaskedMs) return false;
    this.stopTimer = this.clock.startTimer(waitMs, run);
    return true;
  }

  stop(): void {
    this.stopTimer?.();
  }
}

function without(some: SomeSheets, sheets: readonly string[]): SomeSheets {
  return some === 'all' ? some : new Set([...some].filter((sheet) => !sheets.includes(sheet)));
}

function unite(a: SomeSheets, b: SomeSheets): SomeSheets {
  return a === 'all' || b === 'all' ? 'all' : new Set([...a, ...b]);
}
