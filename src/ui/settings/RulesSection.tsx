import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { RuleView } from '../../core/engine/engine';
import { plural } from '../../core/text/words';
import { Disclosure } from '../shared/Disclosure';
import { matchesWords } from '../shared/matchWords';
import { useKeptState, usePaneState } from '../shared/paneContext';
import { RuleItem } from './RuleItem';
import { withoutStandard } from './ruleSettings';
import type { SettingsDraft } from './useSettingsDraft';
import { SearchBox } from '../controls/SearchBox';
import { Text } from '../controls/Text';

const useStyles = makeStyles({
  section: { display: 'grid', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  search: { width: '100%', maxWidth: 'none' },
  list: { listStyle: 'none', margin: 0, padding: 0, paddingLeft: tokens.spacingHorizontalM },
  reset: { justifySelf: 'start' },
});

const groupOrder = ['The table', 'Values', 'Targets', 'Between rows', 'Comments and dates'];
const changedKey = 'changed';

/** Which rules run, how grave each is, and their options. */
export function RulesSection({ draft }: { readonly draft: SettingsDraft }): ReactElement {
  const styles = useStyles();
  const { rules } = usePaneState();
  const [query, setQuery] = useState('');
  const [open, setOpen] = useKeptState<ReadonlySet<string>>('settings.rules.open', new Set([changedKey]));
  const all = [...rules.values()];
  const groups = groupRules(all, draft, query);
  const isSearch = query.trim() !== '';
  const toggle = (key: string) => {
    setOpen((before) => withToggled(before, key));
  };
  const changed = all.filter((rule) => isChanged(draft.wanted.rules.get(rule.id), rule));
  return (
    <div className={styles.section}>
      <Text>
        An error must be fixed; a query must be fixed or explained; advice is worth a look. A rule that is off
        is listed as not run.
      </Text>
      <SearchBox
        className={styles.search}
        aria-label="Search the rules"
        placeholder="Search the rules"
        value={query}
        onChange={(value) => {
          setQuery(value);
        }}
      />
      {groups.length === 0 && <Text>No rule matches “{query}”.</Text>}
      {groups.map(({ key, title, rules: own }) => (
        <Disclosure
          key={key}
          level={3}
          title={title}
          summary={sayGroup(own, draft)}
          isSummaryBeside
          isOpen={isSearch || open.has(key)}
          onToggle={() => {
            toggle(key);
          }}
        >
          <ul className={styles.list}>
            {own.map((rule) => (
              <li key={rule.id}>
                <RuleItem
                  rule={rule}
                  draft={draft}
                  isOpen={open.has(rule.id)}
                  onToggle={() => {
                    toggle(rule.id);
                  }}
                />
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
      {(changed.length > 0 || all.some((rule) => isChanged(draft.stored.rules.get(rule.id), rule))) && (
        <Button
          className={styles.reset}
          size="small"
          disabledFocusable={changed.length === 0}
          onClick={() => {
            for (const rule of changed) draft.setRule(rule, {});
          }}
        >
          {changed.length === 0 ? 'All rules have their standard settings' : 'Reset all rules to standard'}
        </Button>
      )}
    </div>
  );
}

interface RuleGroup {
  readonly key: string;
  readonly title: string;
  readonly rules: readonly RuleView[];
}

/** What is stored decides where a rule stands, so that none moves away under the hand that changes it. */
function groupRules(
  all: readonly RuleView[],
  { stored }: SettingsDraft,
  query: string,
): readonly RuleGroup[] {
  const matching = all.filter(({ title, description }) => matchesWords(`${title} ${description}`, query));
  const changed = matching.filter((rule) => isChanged(stored.rules.get(rule.id), rule));
  const rest = matching.filter((rule) => !changed.includes(rule));
  const names = [...new Set([...groupOrder, ...rest.map(({ group }) => group)])];
  return [
    { key: changedKey, title: 'Changed', rules: changed },
    ...names.map((name) => ({ key: name, title: name, rules: rest.filter(({ group }) => group === name) })),
  ].filter(({ rules }) => rules.length > 0);
}

function isChanged(settings: Parameters<typeof withoutStandard>[1] | undefined, rule: RuleView): boolean {
  return settings !== undefined && withoutStandard(rule, settings) !== null;
}

/** "12 rules, 2 changed". */
function sayGroup(rules: readonly RuleView[], { wanted }: SettingsDraft): string {
  const changed = rules.filter((rule) => isChanged(wanted.rules.get(rule.id), rule)).length;
  const count = plural(rules.length, 'rule');
  return changed === 0 || changed === rules.length ? count : `${count}, ${changed} changed`;
}

function withToggled(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const toggled = new Set(set);
  if (!toggled.delete(key)) toggled.add(key);
  return toggled;
}
