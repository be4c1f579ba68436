import { createRoot } from 'react-dom/client';
import type { CalendarDate } from '../core/sheet/calendar';
import type { Engine } from '../core/engine/engine';
import { systemClock } from './model/clock';
import { PaneModel } from './model/paneModel';
import type { PaneHost, PaneParts } from './model/paneParts';
import type { PaneMemory } from './model/memory';
import type { View } from './model/state';
import { Pane } from './Pane';

interface PaneOptions {
  readonly host: PaneHost;
  /** May still be on its way: the pane shows itself before it is there. */
  readonly engine: Engine | Promise<Engine>;
  readonly today: () => CalendarDate;
  readonly startAt: View;
  /** Whether to go to the trajectory of the row that the user is in. */
  readonly fillRow?: boolean;
  /** Whether to check at once, because that is what was asked for. */
  readonly checks?: boolean;
  readonly memory?: PaneMemory;
  readonly readDocument?: PaneParts['readDocument'];
  /** Asked at the start, and again whenever the page comes to the front. */
  readonly isDark: () => boolean;
}

export interface MountedPane {
  /** For a ribbon button that is pressed while the pane is open. */
  show(view: View, fillRow?: boolean, checks?: boolean): void;
  readonly model: PaneModel;
  unmount(): Promise<void>;
}

/** Puts the pane into an element of the page: a landmark (main, aside) with a height of its own. */
export function mountPane(element: HTMLElement, options: PaneOptions): MountedPane {
  const {
    host,
    engine,
    today,
    startAt,
    fillRow = false,
    checks = false,
    memory,
    readDocument,
    isDark,
  } = options;
  const model = new PaneModel({
    host,
    engine,
    clock: systemClock(today),
    ...(memory ? { memory } : {}),
    ...(readDocument ? { readDocument } : {}),
  });
  const root = createRoot(element);
  const draw = () => {
    root.render(<Pane model={model} isDark={isDark()} />);
  };
  const show = (view: View, wantsRow = false, wantsCheck = false) => {
    if (wantsRow) void model.fillActiveRow();
    else model.show(view);
    if (wantsCheck) void model.check();
  };
  show(startAt);
  draw();
  void model.open().then(async () => {
    await model.takeUp();
    if (fillRow) show('trajectories', true);
    else if (checks && !model.getState().check) await model.check();
  });
  const onFront = () => {
    if (!document.hidden) draw();
  };
  window.addEventListener('focus', onFront);
  document.addEventListener('visibilitychange', onFront);
  return {
    show,
    model,
    async unmount() {
      window.removeEventListener('focus', onFront);
      document.removeEventListener('visibilitychange', onFront);
      root.unmount();
      await model.close();
    },
  };
}
