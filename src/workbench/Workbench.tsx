import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { type ReactElement, useEffect, useState } from 'react';
import { FileView } from './FileView';
import { Opening } from './Opening';
import { StartPage } from './StartPage';
import { FileChoice } from './FileChoice';
import { useDroppedFiles } from './useDroppedFiles';
import { useOpening } from './useOpening';
import { usePrefersDark } from './usePrefersDark';
import { useUnsavedWarning } from './useUnsavedWarning';

const useStyles = makeStyles({
  page: { height: '100%', backgroundColor: tokens.colorNeutralBackground1 },
});

interface WorkbenchProps {
  /** Fetches the sample that comes with the product. */
  readonly fetchSample: () => Promise<Uint8Array>;
  /** Whether to begin with the sample, checked. */
  readonly startsWithSample: boolean;
  readonly today: () => string;
}

/** The page: nothing open yet, a file on its way, or a file with the pane beside it. */
export function Workbench({ fetchSample, startsWithSample, today }: WorkbenchProps): ReactElement {
  const styles = useStyles();
  const isDark = usePrefersDark();
  const { shown, openChosen, openSample, cancel } = useOpening(fetchSample);
  /** The file to open once it is decided what becomes of the unsaved changes. */
  const [pending, setPending] = useState<File | null>(null);
  const open = shown.kind === 'open' ? shown.file : null;
  useUnsavedWarning(open);

  useEffect(() => {
    if (startsWithSample) openSample();
  }, [startsWithSample, openSample]);

  const openInstead = (file: File) => {
    setPending(open?.getState().isChanged ? file : null);
    if (!open?.getState().isChanged) openChosen(file);
  };
  /** Files that were dropped together, until one of them is chosen. */
  const [dropped, setDropped] = useState<readonly File[]>([]);
  const isDropping = useDroppedFiles((files) => {
    setDropped(files.length > 1 ? files : []);
    if (files.length === 1) openInstead(files[0]!);
  });
  const choice = dropped.length > 0 && (
    <FileChoice
      files={dropped}
      onOpen={(file) => {
        setDropped([]);
        openInstead(file);
      }}
      onCancel={() => {
        setDropped([]);
      }}
    />
  );

  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} className={styles.page}>
      {shown.kind === 'open' && (
        <FileView
          key={shown.attempt}
          file={shown.file}
          isSample={shown.isSample}
          isDark={isDark}
          isDropping={isDropping}
          today={today}
          onOpen={openInstead}
          choice={choice}
          leaving={
            pending && {
              leave: () => {
                setPending(null);
                openChosen(pending);
              },
              stay: () => {
                setPending(null);
              },
            }
          }
        />
      )}
      {shown.kind === 'opening' && <Opening name={shown.name} onCancel={cancel} />}
      {shown.kind === 'start' && (
        <StartPage
          trouble={shown.trouble}
          choice={choice}
          isDropping={isDropping}
          onOpen={openInstead}
          onSample={openSample}
        />
      )}
    </FluentProvider>
  );
}
