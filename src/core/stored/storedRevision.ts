import { isRecord } from '../text/isRecord';
/** Of two copies of what a workbook keeps, the one that was written later; null where there is neither. */
export function laterStored(a: unknown, b: unknown): unknown {
  if (!isRecord(a)) return b ?? a ?? null;
  return isRecord(b) && revisionOf(b) > revisionOf(a) ? b : a;
}

/** How often it was written. */
export function revisionOf(json: unknown): number {
  const revision = isRecord(json) ? json['revision'] : 0;
  return Number.isSafeInteger(revision) && (revision as number) > 0 ? (revision as number) : 0;
}
