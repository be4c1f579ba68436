import type { Severity } from './severity';

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
