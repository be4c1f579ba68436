import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, type RefObject, useRef } from 'react';
import { CheckFirst } from '../shared/CheckFirst';
import { hiddenFromSight } from '../shared/hiddenFromSight';
import { Loading } from '../shared/Loading';
import { usePaneState } from '../shared/paneContext';
import { useAnswer } from '../shared/useAnswer';
import { ChaserScreen } from './ChaserScreen';
import { Text } from '../controls/Text';

const useStyles = makeStyles({
  view: {
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    minWidth: 0,
  },
});

/** Who owes a figure, a comment or a date, ready to be chased. */
export function DatesView(): ReactElement {
  const styles = useStyles();
  const { check } = usePaneState();
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <div className={styles.view}>
      <h1 ref={heading} tabIndex={-1} style={hiddenFromSight}>
        Dates and comments
      </h1>
      {check ? (
        <CheckedDates heading={heading} />
      ) : (
        <CheckFirst
          what="Check the workbook to see which figures, comments and dates are missing, and which service owes them."
          onGone={() => {
            heading.current?.focus();
          }}
        />
      )}
    </div>
  );
}

function CheckedDates({ heading }: { readonly heading: RefObject<HTMLHeadingElement> }): ReactElement {
  const { check } = usePaneState();
  const answer = useAnswer('The list could not be made', (engine) => engine.chasers(), check);
  if (answer.state === 'coming') return <Loading what="Making the list" />;
  if (answer.state === 'failed')
    return <Text>The list could not be made. Check again on the Check view.</Text>;
  return <ChaserScreen views={answer.value} heading={heading} />;
}
