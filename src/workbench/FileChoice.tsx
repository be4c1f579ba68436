import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import { Text } from '../ui/controls/Text';

const useStyles = makeStyles({
  choice: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    justifyItems: 'start',
    margin: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    maxHeight: '50vh',
    overflowY: 'auto',
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { display: 'grid', rowGap: tokens.spacingVerticalXS, justifyItems: 'start', margin: 0, padding: 0 },
  item: { listStyleType: 'none', maxWidth: '100%' },
  name: { maxWidth: '100%', overflowWrap: 'anywhere', textAlign: 'left' },
});

interface FileChoiceProps {
  readonly files: readonly File[];
  readonly onOpen: (file: File) => void;
  readonly onCancel: () => void;
}

/** Several files were dropped, and one is opened at a time. */
export function FileChoice({ files, onOpen, onCancel }: FileChoiceProps): ReactElement {
  const styles = useStyles();
  const region = useRef<HTMLElement>(null);
  useEffect(() => {
    region.current?.querySelector('button')?.focus();
  }, []);
  return (
    <section ref={region} className={styles.choice} aria-label="Choose one of the files">
      <h2 className={styles.heading}>You dropped {files.length} files. Which one do you want to open?</h2>
      <ul className={styles.list}>
        {files.map((file) => (
          <li key={`${file.name} ${file.size} ${file.lastModified}`} className={styles.item}>
            <Button
              className={styles.name}
              onClick={() => {
                onOpen(file);
              }}
            >
              {file.name}
            </Button>
          </li>
        ))}
      </ul>
      <Text isSmall>
        To check a whole folder of drafts at once, use the command line: scorecard check FOLDER.
      </Text>
      <Button appearance="subtle" onClick={onCancel}>
        None of them
      </Button>
    </section>
  );
}
