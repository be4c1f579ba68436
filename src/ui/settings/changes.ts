import { fold } from '../../core/text/fold';
import type { Polarity } from '../../core/scorecard/scorecard';
import type { RuleSettings, Settings } from '../../core/scorecard/settings';
import { plural } from '../../core/text/words';

export type SetPolarity = Exclude<Polarity, 'unclear'>;

export interface NamedPolarity {
  /** The indicator as it was written when its polarity was set. */
  readonly name: string;
  readonly polarity: SetPolarity;
}

/** Settings as the screen looks them up. The keys come from sheets and files, so that no plain object would do. */
export interface SettingsParts {
  readonly rules: ReadonlyMap<string, RuleSettings>;
  /** By letters in capitals. */
  readonly columns: ReadonlyMap<string, string>;
  /** By folded name, as the reader matches names. */
  readonly polarity: ReadonlyMap<string, NamedPolarity>;
}

type SettingsPart = keyof SettingsParts;

type PartValue<Part extends SettingsPart> =
  SettingsParts[Part] extends ReadonlyMap<string, infer Value> ? Value : never;

/** What the officer wants otherwise than it is stored; null takes a setting away. */
export type SettingsChanges = {
  readonly [Part in SettingsPart]: ReadonlyMap<string, PartValue<Part> | null>;
};

export const noChanges: SettingsChanges = { rules: new Map(), columns: new Map(), polarity: new Map() };

export function polarityKey(indicator: string): string {
  return fold(indicator);
}

export function partsOf({ rules = {}, columns = {}, polarity = {} }: Settings): SettingsParts {
  return {
    rules: new Map(Object.entries(rules)),
    columns: new Map(Object.entries(columns).map(([letters, meaning]) => [letters.toUpperCase(), meaning])),
    polarity: new Map(
      Object.entries(polarity).map(([name, set]) => [polarityKey(name), { name, polarity: set }]),
    ),
  };
}

export function settingsOf({ rules, columns, polarity }: SettingsParts): Settings {
  return {
    ...(rules.size > 0 ? { rules: Object.fromEntries(rules) } : {}),
    ...(columns.size > 0 ? { columns: Object.fromEntries(columns) } : {}),
    ...(polarity.size > 0
      ? { polarity: Object.fromEntries([...polarity.values()].map((one) => [one.name, one.polarity])) }
      : {}),
  };
}

/** One more change, or one less where the value is what is stored. */
export function withChange<Part extends SettingsPart>(
  changes: SettingsChanges,
  part: Part,
  key: string,
  value: PartValue<Part> | null,
): SettingsChanges {
  return { ...changes, [part]: new Map<string, unknown>([...changes[part], [key, value]]) };
}

export function applyChanges(stored: SettingsParts, changes: SettingsChanges): SettingsParts {
  return {
    rules: applyPart(stored.rules, changes.rules),
    columns: applyPart(stored.columns, changes.columns),
    polarity: applyPart(stored.polarity, changes.polarity),
  };
}

function applyPart<Value>(
  stored: ReadonlyMap<string, Value>,
  changes: ReadonlyMap<string, Value | null>,
): ReadonlyMap<string, Value> {
  const all = new Map(stored);
  for (const [key, value] of changes) {
    if (value === null) all.delete(key);
    else all.set(key, value);
  }
  return all;
}

/** What would have to change for the one to become the other. */
export function changesBetween(stored: SettingsParts, wanted: SettingsParts): SettingsChanges {
  return {
    rules: differences(stored.rules, wanted.rules),
    columns: differences(stored.columns, wanted.columns),
    polarity: differences(stored.polarity, wanted.polarity),
  };
}

function differences<Value>(
  stored: ReadonlyMap<string, Value>,
  wanted: ReadonlyMap<string, Value>,
): ReadonlyMap<string, Value | null> {
  const keys = new Set([...stored.keys(), ...wanted.keys()]);
  const different = [...keys].filter((key) => !isSame(stored.get(key), wanted.get(key)));
  return new Map(different.map((key) => [key, wanted.get(key) ?? null]));
}

function isSame(a: unknown, b: unknown): boolean {
  return inOrder(a) === inOrder(b);
}

function inOrder(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** "2 rules, 1 column"; empty where nothing differs. */
export function sayChanges({ rules, columns, polarity }: SettingsChanges): string {
  return [
    ...(rules.size > 0 ? [plural(rules.size, 'rule')] : []),
    ...(columns.size > 0 ? [plural(columns.size, 'column')] : []),
    ...(polarity.size > 0 ? [plural(polarity.size, 'indicator')] : []),
  ].join(', ');
}
