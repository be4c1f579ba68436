import type { Severity } from '../sheet/severity';

/** How one workbook wants its scorecards checked; travels with the workbook or in a file. */
export interface Settings {
  readonly rules?: Readonly<Record<string, RuleSettings>>;
  /** Polarity by indicator name, where the officer has set it. */
  readonly polarity?: Readonly<Record<string, 'higher' | 'lower' | 'range'>>;
  /** The field of a column, by the column's letters, where the officer has set it. */
  readonly columns?: Readonly<Record<string, string>>;
}

export interface RuleSettings {
  readonly off?: boolean;
  readonly severity?: Severity;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** Settings with others laid over them: rule by rule, indicator by indicator, column by column the upper ones count. */
export function layOver(under: Settings, over: Settings): Settings {
  return {
    ...join('rules', under, over),
    ...join('polarity', under, over),
    ...join('columns', under, over),
  };
}

function join<Part extends keyof Settings>(
  part: Part,
  under: Settings,
  over: Settings,
): Pick<Settings, Part> {
  const [lower, upper] = [under[part], over[part]];
  return (lower || upper ? { [part]: { ...lower, ...upper } } : {}) as Pick<Settings, Part>;
}
