import type { MadeChange } from './changeCells';
import type { MadeSheet } from './copySheet';
import type { KeptStore } from './session';

/** What was done last: cells that were changed, or a sheet that was added. */
export type LastMade = readonly MadeChange[] | MadeSheet;

/** The last apply as it was kept; none where what is there is none of ours. */
export function readKeptChanges(store: KeptStore | undefined): LastMade {
  const kept = store?.read();
  if (isMadeSheet(kept)) return kept;
  return Array.isArray(kept) && kept.every(isMade) ? kept : [];
}

function isMade(one: unknown): one is MadeChange {
  const { sheetId, cell, before, after, left } = (one ?? {}) as Partial<MadeChange>;
  return typeof sheetId === 'string' && !!cell && [before, after, left].every(isContent);
}

function isContent(one: unknown): boolean {
  return typeof one === 'object' && one !== null && 'input' in one && 'kind' in one && 'numberFormat' in one;
}

export function isMadeSheet(one: unknown): one is MadeSheet {
  const { sheetId, name, holds } = (one ?? {}) as Partial<MadeSheet>;
  return [sheetId, name, holds].every((text) => typeof text === 'string');
}
