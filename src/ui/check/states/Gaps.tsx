import { makeStyles, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { WorkbookCheck } from '../../../core/engine/engine';
import { plural } from '../../../core/text/words';
import { Disclosure } from '../../shared/Disclosure';
import { useKeptState, usePaneState } from '../../shared/paneContext';
import { listNotRun } from '../notRun';
import { NotRunList } from './NotRunList';

const useStyles = makeStyles({
  gaps: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  title: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  icon: { color: tokens.colorStatusWarningForeground1, flexShrink: 0 },
  list: {
    margin: 0,
    padding: `0 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

/** What the check could not look at, so that nothing is ready before it is seen to. */
export function Gaps({ check }: { readonly check: WorkbookCheck }): ReactElement | null {
  const styles = useStyles();
  const { rules } = usePaneState();
  const [kept, setKept] = useKeptState<boolean | null>('check/gaps', null);
  const { failures, summary, notChecked = [] } = check;
  // Open where it is all that keeps the workbook from being ready.
  const isOpen = kept ?? summary.errors + summary.queries === 0;
  const failed = listNotRun(check.scorecards, rules).filter(({ cause }) => cause === 'failed');
  const parts = [
    ...(failures.length > 0 ? [`${plural(failures.length, 'sheet')} not read`] : []),
    ...(notChecked.length > 0 ? [`${plural(notChecked.length, 'sheet')} not checked`] : []),
    ...(failed.length > 0 ? [`${plural(failed.length, 'rule')} failed`] : []),
  ];
  if (parts.length === 0) return null;
  return (
    <div className={styles.gaps}>
      <Disclosure
        level={2}
        title={
          <span className={styles.title}>
            <Warning16Filled className={styles.icon} aria-hidden />
            {parts.join(', ')}
          </span>
        }
        isOpen={isOpen}
        onToggle={() => {
          setKept(!isOpen);
        }}
      >
        <ul className={styles.list}>
          {failures.map(({ sheet, reason }) => (
            <li key={sheet}>
              {sheet}: {reason}
            </li>
          ))}
          {notChecked.length > 0 && (
            <li>
              {notChecked.join(', ')}: left out, because you chose to check one sheet only. “Check again”
              reads them too.
            </li>
          )}
        </ul>
        {failed.length > 0 && <NotRunList notRun={failed} />}
      </Disclosure>
    </div>
  );
}
