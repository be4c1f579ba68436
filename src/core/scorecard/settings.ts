import type { Severity } from '../sheet/severity';

/** How one workbook wants its scorecards checked; travels with the workbook or in a file. */
export interface Settings {
  readonly rules?: Readonly<Record<string, RuleSettings>>;
  /** Polarity by indicator name, where the officer has set it. */
  readonly polarity?: Readonly<Record<string, 'higher' | 'lower' | 'range'>>;
  /** The field of a column, by the column's letters, where the officer has set it. */
  readonly columns?: Readonly<Record<string, string>>;
  /** The row of the headings of every sheet that has none of its own set, as sheets count rows. */
  readonly headerRow?: number;
  /** Figures of a plan's text by what stands around them: the name of the row that each is of, or nothing for none. */
  readonly statements?: Readonly<Record<string, string>>;
  /** Pairs of rows that have nothing to do with each other, where the officer says so. */
  readonly apart?: Readonly<Record<string, true>>;
  /** The same sheet by sheet. */
  readonly tables?: readonly TableSettings[];
}

/** How the officer wants the tables of one sheet read. */
export interface TableSettings {
  readonly sheet: string;
  /** The row of its headings, as the sheet counts rows; nothing else on the sheet is then taken for headings. */
  readonly headerRow?: number;
  /** What a column means, by its letters: "target 2019", "indicator", "ignore". */
  readonly columns?: Readonly<Record<string, string>>;
}

export interface RuleSettings {
  readonly off?: boolean;
  readonly severity?: Severity;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** Settings with others laid over them: rule by rule, indicator by indicator, column by column the upper ones count. */
export function layOver(under: Settings, over: Settings): Settings {
  const headerRow = over.headerRow ?? under.headerRow;
  return {
    ...join('rules', under, over),
    ...join('polarity', under, over),
    ...join('columns', under, over),
    ...join('apart', under, over),
    ...join('statements', under, over),
    ...joinTables(under.tables, over.tables),
    ...(headerRow === undefined ? {} : { headerRow }),
  };
}

function joinTables(
  under: readonly TableSettings[] = [],
  over: readonly TableSettings[] = [],
): Pick<Settings, 'tables'> {
  const bySheet = new Map<string, TableSettings>();
  for (const table of [...under, ...over]) {
    const key = table.sheet.trim().toLowerCase();
    const known = bySheet.get(key);
    const columns = { ...known?.columns, ...table.columns };
    bySheet.set(key, {
      ...known,
      ...table,
      ...(Object.keys(columns).length > 0 ? { columns } : {}),
    });
  }
  return bySheet.size > 0 ? { tables: [...bySheet.values()] } : {};
}

/**
 * New settings in place of others. What was set sheet by sheet stays where they say nothing of it, but a column that is
 * set anew means that on every sheet.
 */
export function replaceSettings(before: Settings, after: Settings): Settings {
  if (after.tables || !before.tables) return after;
  const isAnew = (letters: string) =>
    after.columns?.[letters] !== undefined && after.columns[letters] !== before.columns?.[letters];
  const tables = before.tables.map(({ columns = {}, ...table }) => ({
    ...table,
    columns: Object.fromEntries(
      Object.entries(columns).filter(([letters]) => !isAnew(letters.toUpperCase())),
    ),
  }));
  return { ...after, tables };
}

/**
 * The settings with what is set for a sheet that was renamed under its new name, unless something is set for that already.
 * @param nameNow what a sheet is called now; undefined where it was not renamed
 */
export function renameTables(settings: Settings, nameNow: (sheet: string) => string | undefined): Settings {
  const { tables = [] } = settings;
  const renamed = tables.map((table) => {
    const sheet = nameNow(table.sheet);
    return sheet === undefined || tableSettings(settings, sheet) ? table : { ...table, sheet };
  });
  return renamed.every((table, index) => table === tables[index])
    ? settings
    : { ...settings, tables: renamed };
}

/** What is set for the tables of one sheet; Excel takes names that differ only in case for one sheet. */
export function tableSettings({ tables = [] }: Settings, sheet: string): TableSettings | null {
  const key = sheet.trim().toLowerCase();
  return tables.findLast((table) => table.sheet.trim().toLowerCase() === key) ?? null;
}

/** Where the headings of a sheet stand, as sheets count rows; null where nobody set it. */
export function headerRowOf(settings: Settings, sheet: string): number | null {
  return tableSettings(settings, sheet)?.headerRow ?? settings.headerRow ?? null;
}

function join<Part extends 'rules' | 'polarity' | 'columns' | 'apart' | 'statements'>(
  part: Part,
  under: Settings,
  over: Settings,
): Pick<Settings, Part> {
  const [lower, upper] = [under[part], over[part]];
  return (lower || upper ? { [part]: { ...lower, ...upper } } : {}) as Pick<Settings, Part>;
}
