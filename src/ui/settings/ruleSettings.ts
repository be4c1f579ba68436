import type { RuleOptionView, RuleView } from '../../core/engine/engine';
import type { RuleSettings } from '../../core/scorecard/settings';
import { severityWord } from '../../core/sheet/severity';
import { listOr, plural } from '../../core/text/words';

/** The settings without what is standard anyway; null where nothing else is left. */
export function withoutStandard(
  rule: RuleView,
  { off, severity, options = {} }: RuleSettings,
): RuleSettings | null {
  const isOwnSeverity =
    severity !== undefined && (severity !== rule.severity || rule.otherSeverities.length > 0);
  const ownOptions = Object.entries(options).filter(([name, value]) => {
    const option = rule.options.find((one) => one.name === name);
    return !option || JSON.stringify(value) !== JSON.stringify(option.standard);
  });
  const own: RuleSettings = {
    ...(off === true ? { off } : {}),
    ...(isOwnSeverity ? { severity } : {}),
    ...(ownOptions.length > 0 ? { options: Object.fromEntries(ownOptions) } : {}),
  };
  return Object.keys(own).length > 0 ? own : null;
}

/** "error", or "error or advice" where its messages differ. */
export function standardSeverity({ severity, otherSeverities }: RuleView): string {
  return listOr([severity, ...otherSeverities]);
}

/** What is otherwise than standard: "Off", "Advice (standard: error), 1 option set"; the severity where nothing is. */
export function sayRuleSettings(rule: RuleView, settings: RuleSettings): string {
  const own = withoutStandard(rule, settings);
  const standard = standardSeverity(rule);
  if (own?.off) return `Off (standard: ${standard})`;
  const severity = own?.severity
    ? `${severityWord[own.severity]} (standard: ${standard})`
    : capitalise(standard);
  const options = Object.keys(own?.options ?? {}).length;
  return options > 0 ? `${severity}, ${plural(options, 'option')} set` : severity;
}

/** What is wrong with the typed options of a rule, a sentence each, by option. */
export function optionProblems(rule: RuleView, { options = {} }: RuleSettings): ReadonlyMap<string, string> {
  const problems = new Map<string, string>();
  for (const option of rule.options) {
    const value = Object.hasOwn(options, option.name) ? options[option.name] : option.standard;
    if (!isLike(value, option.standard)) problems.set(option.name, sayProblem(option, value));
  }
  return problems;
}

function sayProblem({ standard }: RuleOptionView, value: unknown): string {
  const wanted = Array.isArray(standard) ? 'Type one number on each line' : 'Type a number';
  return value === ''
    ? `${wanted}; the standard is ${showStandard(standard)}.`
    : `${wanted}, such as ${showStandard(standard)}.`;
}

/** The standard of an option in words: "30", "yes". */
export function showStandard(standard: unknown): string {
  if (Array.isArray(standard)) return standard.length > 0 ? standard.join(', ') : 'an empty list';
  if (typeof standard === 'boolean') return standard ? 'yes' : 'no';
  return standard === '' ? 'blank' : String(standard);
}

function isLike(value: unknown, standard: unknown): boolean {
  if (Array.isArray(standard)) {
    return Array.isArray(value) && value.every((item) => isLike(item, (standard[0] as unknown) ?? ''));
  }
  return typeof value === typeof standard && (typeof value !== 'number' || Number.isFinite(value));
}

/** The name of an option as a person says it: "leastPercent" is "Least percent". */
export function nameOption(name: string): string {
  return capitalise(name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
