import type { ScorecardView } from '../../../core/engine/engine';
import { type Settings, tableSettings } from '../../../core/scorecard/settings';

/** What is set for the columns of a sheet, by their letters: what is set for this sheet goes before what is set for all. */
export function columnsSet(settings: Settings, { sheet }: ScorecardView): ReadonlyMap<string, string> {
  const own = tableSettings(settings, sheet)?.columns ?? {};
  return new Map(
    Object.entries({ ...settings.columns, ...own }).map(([letters, meaning]) => [
      letters.toUpperCase(),
      meaning,
    ]),
  );
}

/**
 * The settings with these for the columns of some sheets, and without any other for them.
 * @param changes by letters; null leaves a column to its heading
 */
export function setColumns(
  settings: Settings,
  scorecards: readonly ScorecardView[],
  changes: ReadonlyMap<string, string | null>,
): Settings {
  const isChanged = ([letters]: readonly [string, string]) => changes.has(letters.toUpperCase());
  const set = [...changes].filter((one): one is [string, string] => one[1] !== null);
  const isReset = ([letters]: readonly [string, string]) => changes.get(letters.toUpperCase()) === null;
  const sheets = [...new Set(scorecards.map(({ sheet }) => sheet))];
  const tables = sheets.map((sheet) => {
    const own = tableSettings(settings, sheet);
    const kept = Object.entries(own?.columns ?? {}).filter((one) => !isChanged(one));
    return { ...own, sheet, columns: Object.fromEntries([...kept, ...set]) };
  });
  const isOther = (name: string) =>
    !sheets.some((sheet) => sheet.toLowerCase() === name.trim().toLowerCase());
  return {
    ...settings,
    // Set for every sheet: to leave it to the heading on one of them is to take that back.
    columns: Object.fromEntries(Object.entries(settings.columns ?? {}).filter((one) => !isReset(one))),
    tables: [...(settings.tables ?? []).filter(({ sheet }) => isOther(sheet)), ...tables],
  };
}
