import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { usePaneModel, usePaneState } from '../shared/paneContext';
import { Text } from '../controls/Text';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  what: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
});

/** Of when the figures are, whether they may be old, and the way to new ones. */
export function CheckedLine(): ReactElement {
  const styles = useStyles();
  const model = usePaneModel();
  const { checkedAt, isStale, progress, work } = usePaneState();
  return (
    <div className={styles.line}>
      <span className={styles.what}>
        {(isStale || progress) && <WarningRegular aria-hidden />}
        <Text isSmall>
          {progress
            ? `Checking again, ${Math.round(progress.share01 * 100)}%. Figures may be out of date.`
            : isStale
              ? `Changed since ${checkedAt ?? 'the check'}. Figures may be out of date.`
              : `Checked at ${checkedAt ?? 'the last check'}.`}
        </Text>
      </span>
      <Button
        size="small"
        appearance="subtle"
        disabledFocusable={work !== null}
        onClick={() => {
          if (work !== null) return;
          void (progress ? model.cancel() : model.check());
        }}
      >
        {progress ? 'Cancel' : 'Check again'}
      </Button>
    </div>
  );
}
