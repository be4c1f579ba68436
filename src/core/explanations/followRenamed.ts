import type { Scorecard } from '../scorecard/scorecard';
import { groupBy } from '../text/groupBy';
import type { Explanation } from './explanation';

/** Of the rows that were explained on a sheet, how many must be found on another one to take it for the same sheet. */
const likeness01 = 0.5;

/**
 * The explanations with those of a sheet that was renamed brought to its new name. A sheet that is gone was renamed to
 * this one if no explanation names this one and at least half of the rows that were explained there are here.
 * @param sheet the new name, with what its scorecards are
 * @param names of all the sheets that there are
 */
export function followRenamed(
  explanations: readonly Explanation[],
  sheet: string,
  scorecards: readonly Scorecard[],
  names: readonly string[],
): readonly Explanation[] {
  const bySheet = groupBy(explanations, (one) => one.sheet.toLowerCase());
  if (scorecards.length === 0 || bySheet.has(sheet.toLowerCase())) return explanations;
  const there = new Set(names.map((name) => name.toLowerCase()));
  const rows = new Set(
    scorecards.flatMap(({ indicators }) => indicators.map(({ name, service }) => keyOf(name, service))),
  );
  const renamed = [...bySheet].find(([name, own]) => !there.has(name) && isAlike(own, rows));
  if (!renamed) return explanations;
  return explanations.map((one) => (renamed[1].includes(one) ? { ...one, sheet } : one));
}

/** Whether a reason is for something on a sheet; Excel takes names that differ only in case for one sheet. */
export function isOfSheet(explanation: Explanation, sheet: string): boolean {
  return explanation.sheet.toLowerCase() === sheet.toLowerCase();
}

function isAlike(explanations: readonly Explanation[], rows: ReadonlySet<string>): boolean {
  const named = explanations.flatMap(({ indicator, service }) =>
    indicator === null ? [] : [keyOf(indicator, service)],
  );
  const found = named.filter((key) => rows.has(key));
  return named.length > 0 && found.length >= named.length * likeness01;
}

function keyOf(indicator: string, service: string | null): string {
  return JSON.stringify([indicator, service]);
}
