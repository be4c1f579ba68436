import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { lazy, type ReactElement, Suspense, useEffect, useMemo } from 'react';
import { CheckView } from './check/CheckView';
import type { PaneModel } from './model/paneModel';
import type { View } from './model/state';
import { Announcer } from './shared/Announcer';
import { Loading } from './shared/Loading';
import { low } from './shared/low';
import { NoticeBar } from './shared/NoticeBar';
import { PaneContext, usePaneState } from './shared/paneContext';
import { usePaneFocus } from './shared/usePaneFocus';
import { ViewBoundary } from './shared/ViewBoundary';
import { tabOf, ViewTabs } from './shared/ViewTabs';

// The check is what the pane opens with; the rest comes a moment later.
const loadLater = () => import('./later');

const views: Readonly<Record<View, () => ReactElement>> = {
  check: CheckView,
  trajectories: lazyView((later) => later.TrajectoriesView),
  dates: lazyView((later) => later.DatesView),
  documents: lazyView((later) => later.DocumentsView),
  settings: lazyView((later) => later.SettingsView),
  report: lazyView((later) => later.ReportView),
};

function lazyView(
  choose: (later: Awaited<ReturnType<typeof loadLater>>) => () => ReactElement,
): () => ReactElement {
  const View = lazy(async () => ({ default: choose(await loadLater()) }));
  return () => <View />;
}

/** Fetches the other views once the first has been drawn, so that they are there without a wait, or a network. */
function usePreloadedViews(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      // One that cannot be had now is asked for again when it is opened, and then it is said.
      loadLater().catch(() => undefined);
    }, 500);
    return () => {
      clearTimeout(timer);
    };
  }, []);
}

const useStyles = makeStyles({
  provider: { height: '100%', overflowY: 'auto', backgroundColor: tokens.colorNeutralBackground1 },
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    boxSizing: 'border-box',
    [low]: { height: 'auto' },
  },
  view: {
    flexGrow: 1,
    flexShrink: 1,
    flexBasis: 0,
    minWidth: 0,
    minHeight: 0,
    overflowY: 'auto',
    // Or text that is hidden from sight would lengthen the page.
    position: 'relative',
    [low]: { flexBasis: 'auto', overflowY: 'visible' },
  },
});

interface PaneProps {
  readonly model: PaneModel;
  readonly isDark: boolean;
}

/** Everything in the task pane, and beside the sheet in the workbench. */
export function Pane({ model, isDark }: PaneProps): ReactElement {
  const styles = useStyles();
  const context = useMemo(() => ({ model, kept: new Map<string, unknown>() }), [model]);
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} className={styles.provider}>
      <PaneContext.Provider value={context}>
        <PaneFrame />
      </PaneContext.Provider>
    </FluentProvider>
  );
}

function PaneFrame(): ReactElement {
  const styles = useStyles();
  const { view } = usePaneState();
  usePreloadedViews();
  const View = views[view];
  return (
    <div className={styles.pane} {...usePaneFocus(view)}>
      <ViewTabs />
      <NoticeBar />
      {/* Each view begins at its top. */}
      <div
        key={view}
        className={styles.view}
        id="view"
        role="tabpanel"
        aria-labelledby={`tab-${tabOf(view)}`}
      >
        <ViewBoundary view={view}>
          <Suspense fallback={<Loading what="Opening" />}>
            <View />
          </Suspense>
        </ViewBoundary>
      </div>
      <Announcer />
    </div>
  );
}
