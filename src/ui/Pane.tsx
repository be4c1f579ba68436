import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { lazy, type ReactElement, Suspense, useMemo } from 'react';
import { CheckView } from './check/CheckView';
import type { PaneModel } from './model/paneModel';
import type { View } from './model/state';
import { Announcer } from './shared/Announcer';
import { Loading } from './shared/Loading';
import { NoticeBar } from './shared/NoticeBar';
import { PaneContext, usePaneState } from './shared/paneContext';
import { ViewTabs } from './shared/ViewTabs';

// The check is what the pane opens with; the rest comes when it is asked for.
const views: Readonly<Record<View, () => ReactElement>> = {
  check: CheckView,
  trajectories: lazyView(async () => (await import('./trajectories/TrajectoriesView')).TrajectoriesView),
  dates: lazyView(async () => (await import('./dates/DatesView')).DatesView),
  settings: lazyView(async () => (await import('./settings/SettingsView')).SettingsView),
};

function lazyView(load: () => Promise<() => ReactElement>): () => ReactElement {
  const View = lazy(async () => ({ default: await load() }));
  return () => <View />;
}

const useStyles = makeStyles({
  provider: { height: '100%' },
  pane: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100%',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  view: { flexGrow: 1, minWidth: 0 },
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
  const View = views[view];
  return (
    <div className={styles.pane}>
      <ViewTabs />
      <NoticeBar />
      <main className={styles.view} id="view" role="tabpanel" aria-labelledby={`tab-${view}`}>
        <Suspense fallback={<Loading what="Opening" />}>
          <View />
        </Suspense>
      </main>
      <Announcer />
    </div>
  );
}
