/// <reference types="office-js" />
import type { KeptStore } from '../excel/session';
import type { KeptPane, PaneMemory } from '../ui/model/memory';

/**
 * What outlives a reload of the pane, which Excel does where another button of the ribbon opens it and on the web where it
 * was left alone. It is kept in the page's session: with the pane, for this workbook, and nowhere in the workbook.
 */
function keep<Kept>(name: string): { read(): Kept | null; write(kept: Kept): void } {
  const key = keyOf(name);
  return {
    read() {
      try {
        const text = window.sessionStorage.getItem(key);
        return text === null ? null : (JSON.parse(text) as Kept);
      } catch {
        return null;
      }
    },
    write(kept) {
      try {
        window.sessionStorage.setItem(key, JSON.stringify(kept));
      } catch {
        // A browser may forbid storage, or be full: then nothing outlives a reload, which is no reason to stop.
      }
    },
  };
}

/** The last apply, which can still be reverted. */
export const keepApplied = (): KeptStore => keep('applied');

/** What was checked and chosen. */
export const keepPane = (): PaneMemory => keep<KeptPane>('pane');

function keyOf(name: string): string {
  const { partitionKey, document } = Office.context as {
    readonly partitionKey?: string;
    readonly document?: Office.Document;
  };
  return `${partitionKey ?? ''}scorecard-checker:${name}:${document?.url ?? ''}`;
}
