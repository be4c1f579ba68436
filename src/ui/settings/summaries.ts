import type { RuleView, WorkbookCheck } from '../../core/engine/engine';
import { plural } from '../../core/text/words';
import type { NamedIndicator, PolarityGroup } from './polarities';
import { withoutStandard } from './ruleSettings';
import type { SettingsDraft } from './useSettingsDraft';

/** "42 rules, 3 changed". */
export function sayRules(rules: ReadonlyMap<string, RuleView>, { wanted }: SettingsDraft): string {
  const changed = [...wanted.rules].filter(([id, settings]) => {
    const rule = rules.get(id);
    return rule && withoutStandard(rule, settings) !== null;
  }).length;
  const count = plural(rules.size, 'rule');
  return changed === 0 ? `${count}, all standard` : `${count}, ${changed} changed`;
}

/** "10 columns, 1 not understood, 2 set by hand". */
export function sayColumns(check: WorkbookCheck | null, { wanted }: SettingsDraft): string {
  const set = wanted.columns.size;
  const own = set > 0 ? [`${set} set by hand`] : [];
  if (!check) return own.join('') || 'Known after a check';
  const columns = check.scorecards.flatMap((scorecard) => scorecard.columns);
  const open = columns.filter(
    ({ column, field, role }) => field === null && role === null && !wanted.columns.has(column),
  ).length;
  const notUnderstood = open > 0 ? [`${open} not understood`] : [];
  return [plural(columns.length, 'column'), ...notUnderstood, ...own].join(', ');
}

/** "110 indicators, 4 not clear, 1 set by hand". */
export function sayPolarities(
  isChecked: boolean,
  groups: readonly PolarityGroup[],
  { wanted }: SettingsDraft,
): string {
  const set = wanted.polarity.size;
  const own = set > 0 ? [`${set} set by hand`] : [];
  if (!isChecked) return own.join('') || 'Known after a check';
  const here = groups.flatMap(({ indicators }) => indicators).filter(({ isHere }) => isHere);
  const isUnclear = ({ key, polarity }: NamedIndicator) =>
    polarity === 'unclear' && !wanted.polarity.has(key);
  const unclear = here.filter(isUnclear).length;
  const notClear = unclear > 0 ? [`${unclear} not clear`] : [];
  return [plural(here.length, 'indicator'), ...notClear, ...own].join(', ');
}
