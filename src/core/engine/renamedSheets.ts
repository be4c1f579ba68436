import { followRenamed, isOfSheet } from '../explanations/followRenamed';
import type { Explanation } from '../explanations/explanation';
import type { Scorecard } from '../scorecard/scorecard';
import { renameTables, type Settings } from '../scorecard/settings';
import type { Grid } from '../sheet/grid';

/** What sheets are called now, by the name, in small letters, that reasons and settings may still know them by. */
export type RenamedSheets = ReadonlyMap<string, string>;

/** What is kept of a workbook by the names of its sheets. */
export interface KeptBySheet {
  readonly settings: Settings;
  readonly explanations: readonly Explanation[];
}

/** Of the cells that a sheet held, how many must be where they were on another one to take it for the same sheet. */
const likeness01 = 0.5;

/** More rows of a sheet need not be compared to know it again. */
const mostRows = 200;

/** Those of which the old name is no sheet's again. */
export function stillRenamed(renamed: RenamedSheets, names: readonly string[]): RenamedSheets {
  const there = new Set(names.map(fold));
  return new Map([...renamed].filter(([old]) => !there.has(old)));
}

/** One more sheet that was renamed, and those that were renamed to its old name before. */
export function addRenamed(renamed: RenamedSheets, old: string, name: string): RenamedSheets {
  const followed = [...renamed].map(([older, now]) => [older, fold(now) === fold(old) ? name : now] as const);
  return new Map([...followed, [fold(old), name]]);
}

/** The sheet that was read before under a name that is gone, and holds most of what this one holds; null for none. */
export function findOldName(
  grid: Grid,
  before: ReadonlyMap<string, { readonly grid: Grid }>,
  names: readonly string[],
): string | null {
  const there = new Set(names.map(fold));
  let best: { readonly name: string; readonly share01: number } | null = null;
  for (const [name, { grid: old }] of before) {
    if (there.has(fold(name))) continue;
    const share01 = shareKept(old, grid);
    if (share01 >= likeness01 && share01 > (best?.share01 ?? 0)) best = { name, share01 };
  }
  return best?.name ?? null;
}

/** The same from the reasons that are kept, for a sheet that was renamed while nobody was looking. */
export function findExplainedName(
  explanations: readonly Explanation[],
  sheet: string,
  scorecards: readonly Scorecard[],
  names: readonly string[],
): string | null {
  const followed = followRenamed(explanations, sheet, scorecards, names);
  return explanations.find((one, index) => followed[index] !== one)?.sheet ?? null;
}

/** What is kept, under the names that the sheets have now; the very same where none was renamed. */
export function keptUnderNewNames<Kept extends KeptBySheet>(kept: Kept, renamed: RenamedSheets): Kept {
  const settings = renameTables(kept.settings, (sheet) => renamed.get(fold(sheet.trim())));
  let { explanations } = kept;
  for (const [old, name] of renamed) {
    if (explanations.some((one) => isOfSheet(one, old)) && !explanations.some((one) => isOfSheet(one, name)))
      explanations = explanations.map((one) => (isOfSheet(one, old) ? { ...one, sheet: name } : one));
  }
  return settings === kept.settings && explanations === kept.explanations
    ? kept
    : { ...kept, settings, explanations };
}

function shareKept(old: Grid, now: Grid): number {
  let [cells, kept] = [0, 0];
  for (const [row, line] of old.rows.slice(0, mostRows).entries()) {
    for (const [column, cell] of line?.entries() ?? []) {
      if (!cell || cell.text === '') continue;
      cells += 1;
      if (now.rows[row]?.[column]?.text === cell.text) kept += 1;
    }
  }
  return cells === 0 ? 0 : kept / cells;
}

/** Excel takes names that differ only in case for one sheet. */
function fold(name: string): string {
  return name.toLowerCase();
}
