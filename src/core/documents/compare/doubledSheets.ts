import { plainName } from '../../scorecard/plainName';
import type { Scorecard } from '../../scorecard/scorecard';

/**
 * The sheets of a later document on which most indicators of the earlier one stand again and again, as where it holds last
 * year's sheet and this year's; empty where each stands as often as before.
 */
export function findDoubledSheets(old: readonly Scorecard[], now: readonly Scorecard[]): string[] {
  const [before, after] = [sheetsByName(old), sheetsByName(now)];
  const doubled = [...before].flatMap(([name, sheets]) => {
    const those = after.get(name);
    return those && those.size > sheets.size ? [those] : [];
  });
  if (doubled.length * 2 <= before.size) return [];
  return [...new Set(doubled.flatMap((sheets) => [...sheets]))];
}

function sheetsByName(scorecards: readonly Scorecard[]): Map<string, Set<string>> {
  const sheets = new Map<string, Set<string>>();
  for (const { sheet, indicators } of scorecards) {
    for (const { name } of indicators) {
      const key = plainName(name);
      if (key !== '') sheets.set(key, (sheets.get(key) ?? new Set()).add(sheet));
    }
  }
  return sheets;
}
