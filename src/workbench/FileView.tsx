import { makeStyles, mergeClasses } from '@fluentui/react-components';
import {
  type CSSProperties,
  type ReactElement,
  type ReactNode,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { marksOf } from '../core/engine/marks';
import { systemClock } from '../ui/model/clock';
import { PaneModel } from '../ui/model/paneModel';
import { Pane } from '../ui/Pane';
import type { FileClient } from './file/fileClient';
import { FileBars } from './FileBars';
import { SheetArea } from './SheetArea';
import { Splitter, usualPaneWidth } from './Splitter';
import { TitleBar } from './TitleBar';
import { UnsavedQuestion } from './UnsavedQuestion';
import { usePartKeys, type WindowPart } from './usePartKeys';
import { useSaving } from './useSaving';

const narrow = '@media (max-width: 760px)';
const low = '@media (max-height: 400px)';
// As at 400 % zoom: one scroll bar, that of the page.
const tiny = '@media (max-width: 760px) and (max-height: 400px)';
const leastRoom = '384px';

const useStyles = makeStyles({
  page: {
    height: '100vh',
    display: 'flex',
    flexDirection: 'column',
    overflow: 'hidden',
    [low]: { overflowY: 'auto' },
    [narrow]: { overflowY: 'auto' },
  },
  // In a low window the title makes way for the sheet, in a narrow one the bars do.
  body: {
    flexGrow: 1,
    minHeight: 0,
    display: 'flex',
    [low]: { minHeight: '100vh' },
    [narrow]: { minHeight: leastRoom },
    [tiny]: { display: 'block' },
  },
  sheet: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    [tiny]: { height: leastRoom },
  },
  pane: {
    width: 'var(--pane-width)',
    flexShrink: 0,
    overflowY: 'auto',
    [narrow]: { width: '100%' },
    [tiny]: { overflowY: 'visible' },
  },
  // Beside each other they would leave no room for either.
  behind: { [narrow]: { display: 'none' } },
});

interface FileViewProps {
  readonly file: FileClient;
  readonly isSample: boolean;
  readonly isDark: boolean;
  readonly isDropping: boolean;
  readonly today: () => string;
  readonly onOpen: (file: File) => void;
  /** Set while the user has to say which of several dropped files is meant. */
  readonly choice: ReactNode;
  /** Set while the user has to decide what becomes of the unsaved changes. */
  readonly leaving: { readonly leave: () => void; readonly stay: () => void } | null;
}

/** An open file: its sheets, and the very pane that Excel shows, beside them. */
export function FileView({
  file,
  isSample,
  isDark,
  isDropping,
  today,
  onOpen,
  choice,
  leaving,
}: FileViewProps): ReactElement {
  const styles = useStyles();
  const state = useSyncExternalStore(file.subscribe, file.getState);
  const [front, setFront] = useState<WindowPart>('pane');
  const model = useMemo(
    () => new PaneModel({ host: file, engine: file.engine, clock: systemClock(today), readDocument }),
    [file, today],
  );
  const [paneWidth, setPaneWidth] = useState(usualPaneWidth);
  const saving = useSaving(file);
  const [sheet, pane] = [useRef<HTMLDivElement>(null), useRef<HTMLElement>(null)];
  usePartKeys(sheet, pane, setFront);
  useMarks(file, model);
  useEffect(() => {
    void model.open().then(() => model.check());
    return () => {
      void model.close();
    };
  }, [model]);
  return (
    <div className={styles.page}>
      <TitleBar
        file={file}
        state={state}
        isSample={isSample}
        isDropping={isDropping}
        front={front}
        onFront={setFront}
        onOpen={onOpen}
        onSave={() => void saving.save()}
      />
      <FileBars file={file} health={state.health} saving={saving} />
      {choice}
      {leaving && <UnsavedQuestion file={file} save={saving.save} {...leaving} />}
      <main className={styles.body}>
        <div ref={sheet} className={mergeClasses(styles.sheet, front === 'pane' && styles.behind)}>
          <SheetArea file={file} state={state} />
        </div>
        <Splitter width={paneWidth} onWidth={setPaneWidth} controls="findings" />
        <section
          ref={pane}
          id="findings"
          style={{ '--pane-width': `${paneWidth}px` } as CSSProperties}
          className={mergeClasses(styles.pane, front === 'sheet' && styles.behind)}
          aria-label="Scorecard Checker"
        >
          <Pane model={model} isDark={isDark} />
        </section>
      </main>
    </div>
  );
}

/** What reads a file is fetched when one is chosen, and not before. */
async function readDocument(chosen: File) {
  const { readChosen } = await import(/* webpackChunkName: "documents" */ '../file/readChosen');
  return readChosen(chosen);
}

/** Draws the marks of each check, of the scorecard that is shown. */
function useMarks(file: FileClient, model: PaneModel): void {
  const { check, scorecard } = useSyncExternalStore(model.subscribe, model.getState);
  useEffect(() => {
    if (check) void file.followMarks(marksOf(model.shownScorecards()));
  }, [file, model, check, scorecard]);
}
