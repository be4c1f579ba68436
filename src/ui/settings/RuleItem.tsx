import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RuleView } from '../../core/engine/engine';
import { severities, severityWord, type Severity } from '../../core/sheet/severity';
import { Disclosure } from '../shared/Disclosure';
import { Tag } from '../shared/Tag';
import { OptionField } from './OptionField';
import { optionProblems, sayRuleSettings, standardSeverity, withoutStandard } from './ruleSettings';
import type { SettingsDraft } from './useSettingsDraft';
import { Checkbox } from '../controls/Checkbox';
import { LabelledField } from '../controls/LabelledField';
import { Select } from '../controls/Select';
import { Text } from '../controls/Text';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    paddingLeft: tokens.spacingHorizontalXL,
    paddingBottom: tokens.spacingVerticalM,
    minWidth: 0,
  },
  reset: { justifySelf: 'start' },
});

interface RuleItemProps {
  readonly rule: RuleView;
  readonly draft: SettingsDraft;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One rule in the settings: on or off, and behind its title how grave it is and its options. */
export function RuleItem({ rule, draft, isOpen, onToggle }: RuleItemProps): ReactElement {
  const styles = useStyles();
  const own = draft.wanted.rules.get(rule.id) ?? {};
  const isChanged = withoutStandard(rule, own) !== null;
  const title = (
    <>
      {rule.title} {isChanged && <Tag>Changed</Tag>}
    </>
  );
  return (
    <Disclosure
      title={title}
      summary={sayRuleSettings(rule, own)}
      isOpen={isOpen}
      onToggle={onToggle}
      action={
        <Checkbox
          role="switch"
          aria-label={`Run “${rule.title}”`}
          checked={!own.off}
          onChange={(checked) => {
            draft.setRule(rule, { ...own, off: !checked });
          }}
        />
      }
    >
      <div className={styles.form}>
        <Text>{rule.description}</Text>
        <SeverityField rule={rule} draft={draft} />
        {rule.options.map((option) => {
          const options = own.options ?? {};
          return (
            <OptionField
              key={option.name}
              option={option}
              value={Object.hasOwn(options, option.name) ? options[option.name] : option.standard}
              problem={optionProblems(rule, own).get(option.name)}
              onChange={(value) => {
                draft.setRule(rule, { ...own, options: { ...options, [option.name]: value } });
              }}
            />
          );
        })}
        <Button
          className={styles.reset}
          size="small"
          disabledFocusable={!isChanged}
          onClick={() => {
            draft.setRule(rule, {});
          }}
        >
          {isChanged ? 'Reset to standard' : 'As standard'}
        </Button>
      </div>
    </Disclosure>
  );
}

function SeverityField({ rule, draft }: Pick<RuleItemProps, 'rule' | 'draft'>): ReactElement {
  const { severity: own, ...rest } = draft.wanted.rules.get(rule.id) ?? {};
  const others = severities.filter(
    (severity) => rule.otherSeverities.length > 0 || severity !== rule.severity,
  );
  return (
    <LabelledField label="Severity">
      <Select
        value={own ?? 'standard'}
        onChange={(value) => {
          draft.setRule(rule, value === 'standard' ? rest : { ...rest, severity: value as Severity });
        }}
      >
        <option value="standard">{`Standard: ${standardSeverity(rule)}`}</option>
        {others.map((severity) => (
          <option key={severity} value={severity}>
            {severityWord[severity]}
          </option>
        ))}
      </Select>
    </LabelledField>
  );
}
