import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { type ReactElement, useCallback, useEffect, useRef, useState } from 'react';
import { Failure, FileTooLarge } from '../core/sheet/errors';
import { FileView } from './FileView';
import { openFile, type OpenFile } from './file/fileClient';
import { Opening } from './Opening';
import { StartPage } from './StartPage';
import { useDroppedFile } from './useDroppedFile';
import { usePrefersDark } from './usePrefersDark';
import { useUnsavedWarning } from './useUnsavedWarning';

const useStyles = makeStyles({
  page: { height: '100%', backgroundColor: tokens.colorNeutralBackground1 },
});

export interface WorkbenchProps {
  /** Fetches the sample that comes with the product. */
  readonly fetchSample: () => Promise<Uint8Array>;
  /** Whether to begin with the sample, checked. */
  readonly startsWithSample: boolean;
  readonly today: () => string;
}

type Shown =
  | { readonly kind: 'start'; readonly trouble: string | null }
  | { readonly kind: 'opening'; readonly name: string }
  | { readonly kind: 'open'; readonly file: OpenFile; readonly isSample: boolean };

/** Larger than any scorecard, and as much as a browser can be asked to unpack. */
const mostBytes = 200 * 1024 * 1024;

const sampleName = 'sample-scorecard.xlsx';

/** The page: nothing open yet, a file on its way, or a file with the pane beside it. */
export function Workbench({ fetchSample, startsWithSample, today }: WorkbenchProps): ReactElement {
  const styles = useStyles();
  const isDark = usePrefersDark();
  const [shown, setShown] = useState<Shown>({ kind: 'start', trouble: null });
  /** What to do once it is decided what becomes of the unsaved changes. */
  const [pending, setPending] = useState<(() => void) | null>(null);
  const attempt = useRef(0);
  const open = shown.kind === 'open' ? shown.file : null;
  useUnsavedWarning(open);

  const show = useCallback(async (name: string, fetchBytes: () => Promise<Uint8Array>) => {
    const own = ++attempt.current;
    setPending(null);
    setShown((before) => {
      if (before.kind === 'open') before.file.close();
      return { kind: 'opening', name };
    });
    try {
      const file = await openFile(await fetchBytes(), name);
      if (own === attempt.current) setShown({ kind: 'open', file, isSample: name === sampleName });
      else file.close();
    } catch (error) {
      if (own === attempt.current) setShown({ kind: 'start', trouble: sayTrouble(name, error) });
    }
  }, []);

  const openChosen = useCallback(
    (file: File) => {
      void show(file.name, async () => {
        if (file.size > mostBytes) throw new FileTooLarge(file.name, file.size, mostBytes);
        return new Uint8Array(await file.arrayBuffer());
      });
    },
    [show],
  );
  const openSample = useCallback(() => {
    void show(sampleName, fetchSample);
  }, [show, fetchSample]);

  useEffect(() => {
    if (startsWithSample) openSample();
  }, [startsWithSample, openSample]);

  const openInstead = (file: File) => {
    const act = () => {
      openChosen(file);
    };
    if (open?.getState().isChanged) setPending(() => act);
    else act();
  };
  const isDropping = useDroppedFile(openInstead);

  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} className={styles.page}>
      {shown.kind === 'open' && (
        <FileView
          key={attempt.current}
          file={shown.file}
          isSample={shown.isSample}
          isDark={isDark}
          isDropping={isDropping}
          today={today}
          onOpen={openInstead}
          leaving={
            pending && {
              leave: pending,
              stay: () => {
                setPending(null);
              },
            }
          }
        />
      )}
      {shown.kind === 'opening' && (
        <Opening
          name={shown.name}
          onCancel={() => {
            attempt.current++;
            setShown({ kind: 'start', trouble: null });
          }}
        />
      )}
      {shown.kind === 'start' && (
        <StartPage
          trouble={shown.trouble}
          isDropping={isDropping}
          onOpen={openInstead}
          onSample={openSample}
        />
      )}
    </FluentProvider>
  );
}

function sayTrouble(name: string, error: unknown): string {
  if (error instanceof Failure) return error.message;
  const why = error instanceof Error ? error.message : String(error);
  return `“${name}” could not be opened because this program failed (${why}); please report it with the file.`;
}
