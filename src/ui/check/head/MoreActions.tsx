import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect } from 'react';
import { usePaneModel, usePaneState } from '../../shared/paneContext';
import { UndoNote } from '../../shared/UndoNote';
import { BusyButton } from '../BusyButton';

const useStyles = makeStyles({
  panel: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(8.5em, 1fr))',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  note: {
    gridColumn: '1 / -1',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** What can be put into the workbook besides fixes and taken out again, and a check of less. */
export function MoreActions({ id }: { readonly id: string }): ReactElement {
  const styles = useStyles();
  const model = usePaneModel();
  const { areMarksOld, canRevert, removable } = usePaneState();
  useEffect(() => {
    void model.lookForRemovable();
  }, [model]);
  return (
    <div id={id} className={styles.panel} role="group" aria-label="More actions">
      <Button
        onClick={() => {
          model.show('report');
        }}
      >
        Report and sign-off
      </Button>
      <BusyButton onClick={() => void model.mark()}>
        {areMarksOld ? 'Update marks' : 'Mark on sheet'}
      </BusyButton>
      {canRevert && <BusyButton onClick={() => void model.revert()}>Revert last change</BusyButton>}
      <BusyButton
        idle={removable?.marks === false ? 'There are no marks in this workbook.' : null}
        onClick={() => void model.clearMarks()}
      >
        Clear marks
      </BusyButton>
      <BusyButton onClick={() => void model.writeReport()}>Write report</BusyButton>
      <BusyButton
        idle={removable?.report === false ? 'There is no report in this workbook.' : null}
        onClick={() => void model.removeReport()}
      >
        Remove report
      </BusyButton>
      <BusyButton onClick={() => void model.checkSheet()}>Check this sheet only</BusyButton>
      {areMarksOld && (
        <p className={styles.note}>The marks on the sheet are from an earlier check. Update or clear them.</p>
      )}
      <p className={styles.note}>
        Marks and the report are written into the workbook. You can remove them again. Your own fills, notes
        and formats stay as they are.
      </p>
      <div className={styles.note}>
        <UndoNote change="marks" />
      </div>
    </div>
  );
}
