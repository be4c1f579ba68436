import { makeStyles, tokens } from '@fluentui/react-components';
import { forwardRef } from 'react';
import type { WorkbookCheck } from '../../../core/engine/engine';
import { usePaneModel } from '../../shared/paneContext';
import { BusyButton } from '../BusyButton';
import { CheckStatus } from '../head/CheckStatus';
import { TableSection } from '../table/TableSection';

const useStyles = makeStyles({
  page: { display: 'grid', rowGap: tokens.spacingVerticalM, justifyItems: 'start', minWidth: 0 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  text: { margin: 0, overflowWrap: 'anywhere' },
  status: { display: 'grid', rowGap: tokens.spacingVerticalXS, width: '100%' },
});

interface NothingFoundProps {
  readonly check: WorkbookCheck;
  readonly reason: string;
}

/** No sheet holds a scorecard: what was looked for, and what to do. */
export const NothingFound = forwardRef<HTMLHeadingElement, NothingFoundProps>(function NothingFound(
  { check, reason },
  ref,
) {
  const styles = useStyles();
  const model = usePaneModel();
  return (
    <div className={styles.page}>
      <h2 ref={ref} tabIndex={-1} className={styles.heading}>
        Nothing to check
      </h2>
      <p className={styles.text}>{reason}</p>
      <BusyButton onClick={() => void model.check()}>Check again</BusyButton>
      <div className={styles.status}>
        <CheckStatus check={check} />
      </div>
      <TableSection sheet={null} headerRow={null} isOpenAtFirst />
    </div>
  );
});
