import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { ChooseFile } from './ChooseFile';
import { StartPicture } from './StartPicture';
import { MessageBar } from '../ui/controls/MessageBar';
import { Text } from '../ui/controls/Text';

const useStyles = makeStyles({
  page: {
    maxWidth: '40rem',
    margin: '0 auto',
    padding: `5vh ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
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
  then: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  steps: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    paddingLeft: '1.4em',
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

interface StartPageProps {
  /** Why the last file was not opened, as a plain sentence. */
  readonly trouble: string | null;
  /** Set while the user has to say which of several dropped files is meant. */
  readonly choice: ReactNode;
  readonly isDropping: boolean;
  readonly onOpen: (file: File) => void;
  readonly onSample: () => void;
}

export function StartPage({ trouble, choice, isDropping, onOpen, onSample }: StartPageProps): ReactElement {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <h1 className={styles.heading}>Scorecard Checker</h1>
      <div role="alert">{trouble !== null && <MessageBar intent="error">{trouble}</MessageBar>}</div>
      {choice}
      <Text>Checks a council’s scorecard before it goes to a committee.</Text>
      <StartPicture />
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
      <section aria-label="What happens next">
        <h2 className={styles.then}>What happens next</h2>
        <ol className={styles.steps}>
          <li>Your file is read in this page and sent nowhere. It stays as it is on your computer.</li>
          <li>
            It is checked at once. Each cell to fix or explain is marked on the sheet. The list beside the
            sheet says why, and what to do.
          </li>
          <li>
            You put figures right, give reasons, fill in missing targets, and see who owes a figure, a comment
            or a date. Everything can be undone.
          </li>
          <li>“Save a copy” puts a new file in your downloads, such as “draft (checked).xlsx”.</li>
        </ol>
      </section>
    </main>
  );
}
