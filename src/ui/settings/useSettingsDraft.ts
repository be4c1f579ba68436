import { useEffect, useMemo } from 'react';
import type { RuleView } from '../../core/engine/engine';
import type { RuleSettings, Settings } from '../../core/scorecard/settings';
import { useKeptState } from '../shared/paneContext';
import {
  applyChanges,
  changesBetween,
  type NamedPolarity,
  noChanges,
  partsOf,
  polarityKey,
  type SetPolarity,
  type SettingsChanges,
  type SettingsParts,
  withChange,
} from './changes';
import { withoutStandard } from './ruleSettings';

/** The settings as they are stored, as the officer wants them, and how to want them otherwise. */
export interface SettingsDraft {
  readonly stored: SettingsParts;
  readonly wanted: SettingsParts;
  /** What is not saved yet. */
  readonly pending: SettingsChanges;
  setRule(rule: RuleView, settings: RuleSettings): void;
  /** Null leaves it to the heading. */
  setColumn(letters: string, meaning: string | null): void;
  /** Null leaves it to the name and the targets. */
  setPolarity(indicator: string, polarity: SetPolarity | null): void;
  /** Wants other settings altogether. */
  replace(settings: Settings): void;
  discard(): void;
}

/** Changes outlive the view, so that nothing is lost by a look at another one. */
export function useSettingsDraft(settings: Settings): SettingsDraft {
  const [changes, setChanges] = useKeptState<SettingsChanges>('settings.changes', noChanges);
  const stored = useMemo(() => partsOf(settings), [settings]);
  // What is kept by now is no change any more, nor one that waits to come back.
  useEffect(() => {
    setChanges((before) => changesBetween(stored, applyChanges(stored, before)));
  }, [stored, setChanges]);
  return useMemo(() => {
    const wanted = applyChanges(stored, changes);
    return {
      stored,
      wanted,
      pending: changesBetween(stored, wanted),
      setRule: (rule, own) => {
        setChanges((before) => withChange(before, 'rules', rule.id, withoutStandard(rule, own)));
      },
      setColumn: (letters, meaning) => {
        setChanges((before) => withChange(before, 'columns', letters, meaning));
      },
      setPolarity: (indicator, polarity) => {
        const named: NamedPolarity | null = polarity && { name: indicator, polarity };
        setChanges((before) => withChange(before, 'polarity', polarityKey(indicator), named));
      },
      replace: (other) => {
        setChanges(changesBetween(stored, partsOf(other)));
      },
      discard: () => {
        setChanges(noChanges);
      },
    };
  }, [stored, changes, setChanges]);
}
