import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import type { WorkbookCheck } from '../../core/engine/engine';
import { sayVerdict } from '../check/sentences';
import { BusyButton } from '../check/BusyButton';
import { usePaneModel, usePaneState } from '../shared/paneContext';
import { UndoNote } from '../shared/UndoNote';
import { ReportSection } from './ReportSection';
import { Text } from '../controls/Text';
import { problemInk } from '../controls/problemInk';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  refused: { color: problemInk },
});

interface SignOffSectionProps {
  readonly check: WorkbookCheck;
  readonly by: string;
}

/** Who stands by the figures, kept in the workbook until one of them changes. */
export function SignOffSection({ check, by }: SignOffSectionProps): ReactElement {
  const styles = useStyles();
  const model = usePaneModel();
  const { isStale } = usePaneState();
  const [refused, setRefused] = useState<string | null>(null);
  const { signOff, summary } = check;
  // The button that withdrew is gone when its work is done.
  const sign = useRef<HTMLButtonElement | null>(null);
  const wasSigned = useRef(signOff !== null);
  useEffect(() => {
    if (wasSigned.current && signOff === null) sign.current?.focus();
    wasSigned.current = signOff !== null;
  }, [signOff]);
  const signNow = () => {
    const why = whyNot(by, isStale);
    setRefused(why);
    if (why === null) void model.signOff(by.trim());
    else model.announce(why);
  };
  return (
    <ReportSection
      title="Sign-off"
      about="Records in the workbook who checked it and when, the verdict, and the reasons given. It lapses by itself when a figure changes."
    >
      <Text>{signOff?.sentence ?? `Nobody has signed it off yet. ${sayVerdict(summary)}.`}</Text>
      <div className={styles.buttons}>
        <BusyButton
          buttonRef={(element) => {
            sign.current = element;
          }}
          onClick={signNow}
        >
          {signOff === null ? 'Sign off' : 'Sign again'}
        </BusyButton>
        {signOff !== null && (
          <BusyButton onClick={() => void model.withdrawSignOff()}>Withdraw the sign-off</BusyButton>
        )}
      </div>
      {refused !== null && <Text className={styles.refused}>{refused}</Text>}
      <UndoNote change="settings" />
    </ReportSection>
  );
}

function whyNot(by: string, isStale: boolean): string | null {
  if (by.trim() === '') return 'Type your name above first.';
  if (isStale) return 'The workbook has changed since the check. Check again first.';
  return null;
}
