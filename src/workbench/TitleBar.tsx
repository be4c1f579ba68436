import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRedoRegular, ArrowUndoRegular, FolderOpenRegular, SaveRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { ChooseFile } from './ChooseFile';
import type { FileClient, FileClientState } from './file/fileClient';
import { Text } from '../ui/controls/Text';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flexGrow: 1, flexBasis: '8rem', overflowWrap: 'anywhere' },
  // In one line, even where the window is as narrow as a telephone.
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    '@media (max-width: 480px)': {
      gap: tokens.spacingHorizontalXS,
      '& > button': {
        minWidth: 'auto',
        paddingLeft: tokens.spacingHorizontalS,
        paddingRight: tokens.spacingHorizontalS,
      },
    },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  switch: { display: 'none', '@media (max-width: 760px)': { display: 'inline-flex' } },
});

interface TitleBarProps {
  readonly file: FileClient;
  readonly state: FileClientState;
  readonly isSample: boolean;
  readonly isDropping: boolean;
  readonly front: 'sheet' | 'pane';
  readonly onFront: (front: 'sheet' | 'pane') => void;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
}

export function TitleBar({
  file,
  state,
  isSample,
  isDropping,
  front,
  onFront,
  onOpen,
  onSave,
}: TitleBarProps): ReactElement {
  const styles = useStyles();
  const isCsv = /\.(csv|tsv|tab|txt)$/i.test(file.fileName);
  return (
    <header className={styles.bar}>
      <div className={styles.name}>
        <h1 className={styles.title}>{file.fileName}</h1>
        <Text isSmall role="status">
          {isDropping ? 'Let go to open the other file.' : sayState(state, isSample)}
          {isCsv &&
            '. A text file cannot keep reasons, settings or a report. To keep them, save it as an Excel Workbook first.'}
        </Text>
      </div>
      <Button
        className={styles.switch}
        onClick={() => {
          onFront(front === 'sheet' ? 'pane' : 'sheet');
        }}
      >
        {front === 'sheet' ? 'Show findings' : 'Show sheet'}
      </Button>
      <div className={styles.actions}>
        <Button
          icon={<ArrowUndoRegular />}
          aria-label="Undo"
          title="Undo (Ctrl+Z in the sheet)"
          disabledFocusable={!state.canUndo}
          onClick={() => void file.undo()}
        />
        <Button
          icon={<ArrowRedoRegular />}
          aria-label="Redo"
          title="Redo (Ctrl+Y in the sheet)"
          disabledFocusable={!state.canRedo}
          onClick={() => void file.redo()}
        />
        <ChooseFile icon={<FolderOpenRegular />} onOpen={onOpen}>
          Open
        </ChooseFile>
        <Button
          icon={<SaveRegular />}
          appearance={state.isChanged ? 'primary' : 'secondary'}
          onClick={onSave}
        >
          Save a copy
        </Button>
      </div>
    </header>
  );
}

/** Where the file stands against what was opened or saved. */
export function sayState(
  { isChanged, hasFormulas, saved }: Pick<FileClientState, 'isChanged' | 'hasFormulas' | 'saved'>,
  isSample: boolean,
): string {
  if (isChanged) {
    const formulas =
      'Formulas still show their earlier results. Excel works them out again when it opens the copy.';
    const changed = saved ? `Changed since “${saved.name}” was saved` : 'Changed, not saved yet';
    return hasFormulas ? `${changed}. ${formulas}` : changed;
  }
  if (saved) {
    const time = saved.at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
    return `Saved in your downloads as “${saved.name}” at ${time}. All changes are saved`;
  }
  return isSample ? 'A real council’s scorecard to try things on. No changes made' : 'No changes made';
}
