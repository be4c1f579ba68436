import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FindingView } from '../../../core/engine/engine';
import type { Explained } from '../../../core/explanations/explanation';
import { sayExplained } from '../../../core/explanations/sayExplained';
import { usePaneModel } from '../../shared/paneContext';
import { BusyButton } from '../BusyButton';
import type { Walk } from '../useWalk';

const useStyles = makeStyles({
  reason: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    justifyItems: 'start',
    padding: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorStatusSuccessBorder2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  lapsed: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  text: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
});

interface GivenReasonProps {
  readonly finding: FindingView;
  readonly explained: Explained;
  readonly walk: Walk;
}

/** The reason that was given for leaving a finding; where it lapsed, why. */
export function GivenReason({ finding, explained, walk }: GivenReasonProps): ReactElement {
  const styles = useStyles();
  const model = usePaneModel();
  const said = 'The reason is withdrawn.';
  return (
    <div className={mergeClasses(styles.reason, explained.hasLapsed && styles.lapsed)}>
      <p className={styles.text}>{sayExplained(explained)}</p>
      <BusyButton
        size="small"
        onClick={() => void walk.settle(() => model.withdraw(finding.id), { gone: said, stays: said })}
      >
        Withdraw reason
      </BusyButton>
    </div>
  );
}
