import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { WorkbookCheck } from '../../../core/engine/engine';
import { formatDay } from '../../../core/sheet/calendar';
import type { PaneState } from '../../model/state';
import { usePaneState } from '../../shared/paneContext';
import { CheckProgress } from './CheckProgress';
import { useDelayed, worthShowingMs } from '../useDelayed';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  stale: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    paddingLeft: tokens.spacingHorizontalSNudge,
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`,
  },
});

/** When it was checked and for which day; whether that still holds; or how far the check under way has come. */
export function CheckStatus({ check }: { readonly check: WorkbookCheck }): ReactElement {
  const styles = useStyles();
  const state = usePaneState();
  const { progress, isStale, work } = state;
  const isCheckLong = useDelayed(progress !== null, worthShowingMs);
  const isWorkLong = useDelayed(work !== null, worthShowingMs);
  return (
    <>
      {/* One line in every case, so that nothing moves while somebody types in the workbook. */}
      <p className={isStale ? styles.stale : styles.text}>{sayStanding(check, state)}</p>
      {check.signOff && <p className={styles.text}>{check.signOff.sentence}</p>}
      {isCheckLong && progress && <CheckProgress progress={progress} />}
      {isWorkLong && <p className={styles.text}>{work}…</p>}
    </>
  );
}

function sayStanding(
  { asOf }: WorkbookCheck,
  { checkedAt, isStale, willCheckAgain, progress }: PaneState,
): string {
  const time = checkedAt ?? '';
  if (!isStale) return `Checked ${time}, as at ${formatDay(asOf)}`;
  if (willCheckAgain || progress) return `Changed since ${time}; checking again by itself`;
  return `Changed since ${time}: choose “Check again”`;
}
