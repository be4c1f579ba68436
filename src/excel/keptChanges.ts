import type { MadeChange } from './changeCells';
import type { KeptStore } from './session';

/** The last apply as it was kept; none where what is there is none of ours. */
export function readKeptChanges(store: KeptStore | undefined): readonly MadeChange[] {
  const kept = store?.read();
  return Array.isArray(kept) && kept.every(isMade) ? kept : [];
}

function isMade(one: unknown): one is MadeChange {
  const { sheetId, cell, before, after, left } = (one ?? {}) as Partial<MadeChange>;
  return typeof sheetId === 'string' && !!cell && [before, after, left].every(isContent);
}

function isContent(one: unknown): boolean {
  return typeof one === 'object' && one !== null && 'input' in one && 'kind' in one && 'numberFormat' in one;
}
