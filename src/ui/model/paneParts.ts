import type { Engine } from '../../core/engine/engine';
import type { LiveHost } from '../../core/sheet/host';
import type { Clock } from './clock';
import type { PaneMemory } from './memory';

/** What the pane itself asks of a host; the rest is the engine's. */
export type PaneHost = Omit<LiveHost, 'sheets' | 'read' | 'readAll' | 'settings'>;

/** What a pane is made of. */
export interface PaneParts {
  readonly host: PaneHost;
  readonly engine: Engine | Promise<Engine>;
  readonly clock: Clock;
  /** Where there is one, what was checked and chosen comes back after the page was loaded again. */
  readonly memory?: PaneMemory;
}
