import { severities } from '../sheet/severity';
import { isRecord } from '../text/isRecord';
import { type AnyRule, allRules } from '../rules/index';
import type { RuleSettings, Settings, TableSettings } from '../scorecard/settings';
import { listOr, nearest } from '../text/words';

export interface SettingsReading {
  /** What could be used; a part with a problem is left out. */
  readonly settings: Settings;
  /** One plain sentence for each part that cannot be used. */
  readonly problems: readonly string[];
}

const polarities = ['higher', 'lower', 'range'] as const;

/** Settings from JSON that a person may have typed: whatever cannot be used is said, and nothing is guessed. */
export function readSettingsJson(json: unknown, rules: readonly AnyRule[] = allRules): SettingsReading {
  const problems: string[] = [];
  if (!isRecord(json)) {
    return { settings: {}, problems: ['The settings must be an object, such as {"rules": {}}.'] };
  }
  const known = ['rules', 'polarity', 'columns', 'apart', 'statements', 'headerRow', 'tables'];
  for (const key of Object.keys(json)) {
    if (!known.includes(key)) problems.push(`"${key}" is not a setting${endWithSuggestion(key, known)}`);
  }
  const settings = {
    ...readPart(json, 'rules', problems, (value, id) => readRule(value, id, rules, problems)),
    ...readPart(json, 'polarity', problems, (value, indicator) => {
      if (isOneOf(value, polarities)) return value;
      problems.push(`The polarity of "${indicator}" must be ${listOr(polarities)}.`);
      return undefined;
    }),
    ...readPart(json, 'columns', problems, readColumn(problems)),
    ...readHeaderRow(json['headerRow'], '', problems),
    ...readPart(json, 'statements', problems, (value, figure) => {
      if (typeof value === 'string') return value;
      problems.push(`"statements" must give the name of a row, or "" for none; "${figure}" does not.`);
      return undefined;
    }),
    ...readPart(json, 'apart', problems, (value, pair) => {
      if (value === true) return value;
      problems.push(`"apart" must hold true for each pair of rows; "${pair}" does not.`);
      return undefined;
    }),
    ...readTables(json['tables'], problems),
  };
  return { settings, problems };
}

function readColumn(problems: string[]): (value: unknown, column: string) => string | undefined {
  return (value, column) => {
    if (typeof value === 'string' && /^[A-Z]{1,3}$/i.test(column)) return value;
    problems.push(
      `"columns" must give a field for a column's letters, such as "C": "actual 2016"; "${column}" does not.`,
    );
    return undefined;
  };
}

function readTables(json: unknown, problems: string[]): Pick<Settings, 'tables'> {
  if (json === undefined) return {};
  if (!Array.isArray(json)) {
    problems.push('"tables" must be a list, such as [{"sheet": "Sheet1", "headerRow": 3}].');
    return {};
  }
  return { tables: json.flatMap((table) => readTable(table, problems) ?? []) };
}

function readTable(json: unknown, problems: string[]): TableSettings | null {
  if (!isRecord(json) || typeof json['sheet'] !== 'string') {
    problems.push('Each of "tables" must name its sheet, such as {"sheet": "Sheet1", "headerRow": 3}.');
    return null;
  }
  const { sheet, headerRow } = json;
  const found = problems.length;
  const known = ['sheet', 'headerRow', 'columns'];
  for (const key of Object.keys(json)) {
    if (!known.includes(key))
      problems.push(`"${key}" is not a setting of a table${endWithSuggestion(key, known)}`);
  }
  const row = readHeaderRow(headerRow, ` of sheet "${sheet}"`, problems);
  const columns = readPart(json, 'columns', problems, readColumn(problems));
  if (problems.length > found) return null;
  return { sheet, ...row, ...columns };
}

function readHeaderRow(json: unknown, where: string, problems: string[]): { readonly headerRow?: number } {
  if (typeof json === 'number' && Number.isSafeInteger(json) && json > 0) return { headerRow: json };
  if (json !== undefined) problems.push(`"headerRow"${where} must be the number of a row, such as 3.`);
  return {};
}

function readPart<Key extends string, Read>(
  json: Record<string, unknown>,
  key: Key,
  problems: string[],
  read: (value: unknown, name: string) => Read | undefined,
): Partial<Record<Key, Record<string, Read>>> {
  const part = json[key];
  if (part === undefined) return {};
  if (!isRecord(part)) {
    problems.push(`"${key}" must be an object.`);
    return {};
  }
  const entries = Object.entries(part).map(([name, value]) => [name, read(value, name)] as const);
  const usable = Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  return { [key]: usable } as Record<Key, Record<string, Read>>;
}

function readRule(
  value: unknown,
  id: string,
  rules: readonly AnyRule[],
  problems: string[],
): RuleSettings | undefined {
  const rule = rules.find((one) => one.id === id);
  if (!rule) {
    const ids = rules.map((one) => one.id);
    problems.push(`There is no rule "${id}"${endWithSuggestion(id, ids)}`);
    return undefined;
  }
  if (!isRecord(value)) {
    problems.push(`The settings of rule "${id}" must be an object, such as {"off": true}.`);
    return undefined;
  }
  const found = problems.length;
  for (const [key, setting] of Object.entries(value)) {
    if (key === 'off') {
      if (typeof setting !== 'boolean') problems.push(`"off" of rule "${id}" must be true or false.`);
    } else if (key === 'severity') {
      if (!isOneOf(setting, severities))
        problems.push(`"severity" of rule "${id}" must be ${listOr(severities)}.`);
    } else if (key === 'options') {
      checkOptions(setting, rule, problems);
    } else {
      const known = ['off', 'severity', 'options'];
      problems.push(`"${key}" is not a setting of rule "${id}"${endWithSuggestion(key, known)}`);
    }
  }
  return problems.length === found ? value : undefined;
}

function checkOptions(options: unknown, rule: AnyRule, problems: string[]): void {
  if (!isRecord(options)) {
    problems.push(`"options" of rule "${rule.id}" must be an object.`);
    return;
  }
  const defaults = rule.options as Record<string, unknown>;
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(defaults, name)) {
      const known = Object.keys(defaults);
      const which = known.length === 0 ? ', which has none.' : endWithSuggestion(name, known);
      problems.push(`"${name}" is not an option of rule "${rule.id}"${which}`);
    } else if (!isLike(value, defaults[name])) {
      problems.push(`Option "${name}" of rule "${rule.id}" must be ${nameType(defaults[name])}.`);
    }
  }
}

// The default of an option shows its type, so that a rule need not state it twice.
function isLike(value: unknown, model: unknown): boolean {
  if (Array.isArray(model))
    return Array.isArray(value) && value.every((item) => isLike(item, model[0] ?? ''));
  return typeof value === typeof model && (typeof value !== 'number' || Number.isFinite(value));
}

function nameType(model: unknown): string {
  if (Array.isArray(model)) return typeof model[0] === 'number' ? 'a list of numbers' : 'a list of texts';
  return { number: 'a number', boolean: 'true or false' }[typeof model as string] ?? 'a text';
}

function endWithSuggestion(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near === null ? '.' : `; did you mean "${near}"?`;
}

function isOneOf<Word extends string>(value: unknown, words: readonly Word[]): value is Word {
  return words.some((word) => word === value);
}
