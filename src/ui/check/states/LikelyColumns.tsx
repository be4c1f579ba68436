import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { WorkbookCheck } from '../../../core/engine/engine';
import { usePaneModel, usePaneState } from '../../shared/paneContext';
import { BusyButton } from '../BusyButton';
import { UndoNote } from '../../shared/UndoNote';

const useStyles = makeStyles({
  likely: {
    display: 'grid',
    justifyItems: 'start',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  sentence: { margin: 0 },
});

/** Columns that were placed by likelihood, with one button to confirm those of a scorecard. */
export function LikelyColumns({ check }: { readonly check: WorkbookCheck }): ReactElement {
  const styles = useStyles();
  const model = usePaneModel();
  const { scorecard: shown } = usePaneState();
  return (
    <>
      {check.scorecards.map(
        ({ id, sheet, likely }) =>
          likely &&
          (shown === null || shown === id) && (
            <div key={id} className={styles.likely}>
              <p className={styles.sentence}>
                {sheet}: {likely.sentence}
              </p>
              <BusyButton size="small" onClick={() => void model.choose(likely.confirm)}>
                {likely.confirm.label}
              </BusyButton>
              <UndoNote change="settings" />
            </div>
          ),
      )}
    </>
  );
}
