import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ChooseFile } from './ChooseFile';

const useStyles = makeStyles({
  page: {
    maxWidth: '40rem',
    margin: '0 auto',
    padding: `10vh ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
    display: 'grid',
    rowGap: tokens.spacingVerticalL,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeHero800, lineHeight: tokens.lineHeightHero800 },
  zone: {
    padding: tokens.spacingHorizontalXXL,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    justifyItems: 'start',
  },
  over: { border: `2px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

interface StartPageProps {
  /** Why the last file was not opened, as a plain sentence. */
  readonly trouble: string | null;
  readonly isDropping: boolean;
  readonly onOpen: (file: File) => void;
  readonly onSample: () => void;
}

export function StartPage({ trouble, isDropping, onOpen, onSample }: StartPageProps): ReactElement {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <h1 className={styles.heading}>Scorecard Checker</h1>
      <Text>
        Finds what is wrong or unexplained in a draft scorecard, fills the targets between a baseline and its
        end target, and lists the figures, comments and dates that are still owed.
      </Text>
      <div role="alert">
        {trouble !== null && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{trouble}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <section className={mergeClasses(styles.zone, isDropping && styles.over)} aria-label="Open a scorecard">
        <Text>
          {isDropping ? 'Let go to open the file.' : 'Drop a workbook here (.xlsx, .xlsm or .csv), or:'}
        </Text>
        <div className={styles.buttons}>
          <ChooseFile appearance="primary" onOpen={onOpen}>
            Choose a file
          </ChooseFile>
          <Button onClick={onSample}>Try it on the sample</Button>
        </div>
      </section>
      <Text>
        Your file stays on this computer: it is read in this page and sent nowhere. Nothing is changed in it
        until you save, and saving makes a new file.
      </Text>
    </main>
  );
}
