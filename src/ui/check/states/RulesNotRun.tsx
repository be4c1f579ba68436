import type { ReactElement } from 'react';
import { plural } from '../../../core/text/words';
import { Disclosure } from '../../shared/Disclosure';
import { useKeptState, usePaneModel, usePaneState } from '../../shared/paneContext';
import { countRules, listNotRun } from '../notRun';
import { NotRunList } from './NotRunList';

/** The rules that had nothing to look at, or are switched off. */
export function RulesNotRun(): ReactElement | null {
  const model = usePaneModel();
  const { rules } = usePaneState();
  const [isOpen, setIsOpen] = useKeptState('check/notRun', false);
  const lines = listNotRun(model.shownScorecards(), rules).filter(({ cause }) => cause !== 'failed');
  if (lines.length === 0) return null;
  return (
    <Disclosure
      level={2}
      title={`${plural(countRules(lines), 'rule')} not run`}
      isOpen={isOpen}
      onToggle={() => {
        setIsOpen(!isOpen);
      }}
    >
      <NotRunList notRun={lines} />
    </Disclosure>
  );
}
