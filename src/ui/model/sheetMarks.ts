import { marksOf, sayMarked } from '../../core/engine/marks';
import { toA1 } from '../../core/sheet/address';
import type { Mark } from '../../core/sheet/host';
import type { Changing } from './changing';
import type { PaneHost } from './paneParts';
import type { PaneStore } from './paneStore';
import { shownTables } from './shown';

/** Marks what is found on the sheet itself. */
export class SheetMarks {
  /** Where marks were made last, and of what kind; null where there are none of this pane's. */
  private marked: string | null = null;

  constructor(
    private readonly store: PaneStore,
    private readonly changing: Changing,
    private readonly host: PaneHost,
  ) {}

  async make(): Promise<void> {
    const marks = this.wanted();
    await this.changing.write('Marking', 'Nothing was marked', async () => {
      await this.host.mark(marks);
      this.remember(placesOf(marks), marks.length > 0);
      return {
        kind: 'success',
        title: `${sayMarked(marks)} on the sheet.`,
        text: '“Clear marks” removes them. Your own fills and formats are unchanged.',
      };
    });
  }

  async clear(): Promise<void> {
    await this.changing.write('Clearing marks', 'The marks were not cleared', async () => {
      await this.host.clearMarks();
      this.remember(null, false);
      return { kind: 'success', title: 'The marks are cleared.' };
    });
  }

  /** After a check: whether the marks are still those of what was found. */
  compare(): void {
    if (this.host.marksFollow) return;
    this.store.set({ areMarksOld: this.marked !== null && this.marked !== placesOf(this.wanted()) });
  }

  private wanted(): readonly Mark[] {
    return marksOf(shownTables(this.store.get()));
  }

  private remember(marked: string | null, areThere: boolean): void {
    const { removable } = this.store.get();
    this.marked = marked;
    this.store.set({ areMarksOld: false, removable: removable && { ...removable, marks: areThere } });
  }
}

/** The same for marks that look the same on the sheet. */
function placesOf(marks: readonly Mark[]): string {
  return marks.map(({ sheet, cell, severity }) => `${sheet}!${toA1(cell)} ${severity}`).join();
}
