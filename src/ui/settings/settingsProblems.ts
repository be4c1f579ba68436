import type { RuleView } from '../../core/engine/engine';
import type { SettingsParts } from './changes';
import { readMeaning, yearProblem } from './meanings';
import { nameOption, optionProblems } from './ruleSettings';

/** What stands in the way of keeping settings: where, and what is wrong there, a plain sentence each. */
export function settingsProblems(
  { rules, columns }: SettingsParts,
  known: ReadonlyMap<string, RuleView>,
): readonly string[] {
  const ofRules = [...rules].flatMap(([id, settings]) => {
    const rule = known.get(id);
    if (!rule) return [];
    return [...optionProblems(rule, settings)].map(
      ([option, problem]) => `“${nameOption(option)}” of “${rule.title}”: ${problem}`,
    );
  });
  const ofColumns = [...columns].flatMap(([letters, text]) => {
    const problem = yearProblem(readMeaning(text));
    return problem === null ? [] : [`The year of column ${letters}: ${problem}`];
  });
  return [...ofRules, ...ofColumns];
}
