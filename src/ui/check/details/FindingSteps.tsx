import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeft20Regular, ChevronRight20Regular, Dismiss20Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Walk } from '../useWalk';

const useStyles = makeStyles({
  place: {
    marginRight: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
  },
});

interface FindingStepsProps {
  readonly walk: Walk;
  /** How many findings are shown. */
  readonly count: number;
}

/** Where the chosen finding stands in the list, and the way to the next. */
export function FindingSteps({ walk, count }: FindingStepsProps): ReactElement {
  const styles = useStyles();
  const { position } = walk;
  return (
    <>
      <span className={styles.place}>
        {position < 0 ? 'Not in this list' : `${position + 1} of ${count}`}
      </span>
      <Button
        appearance="subtle"
        icon={<ChevronLeft20Regular />}
        aria-label="Previous finding"
        title="Previous finding"
        disabledFocusable={position <= 0}
        onClick={() => {
          walk.step(-1);
        }}
      />
      <Button
        appearance="subtle"
        icon={<ChevronRight20Regular />}
        aria-label="Next finding"
        title="Next finding"
        disabledFocusable={position === count - 1}
        onClick={() => {
          walk.step(1);
        }}
      />
      <Button
        appearance="subtle"
        icon={<Dismiss20Regular />}
        aria-label="Close details"
        title="Close details"
        onClick={() => {
          walk.leave();
        }}
      />
    </>
  );
}
