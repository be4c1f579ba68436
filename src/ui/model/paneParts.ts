import type { Engine } from '../../core/engine/engine';
import type { Grid } from '../../core/sheet/grid';
import type { LiveHost } from '../../core/sheet/host';
import type { Clock } from './clock';
import type { PaneMemory } from './memory';

/** What the pane itself asks of a host; the rest is the engine's. */
export type PaneHost = Omit<LiveHost, 'sheets' | 'read' | 'readAll' | 'settings'>;

/** What a chosen file holds: text, or the sheets of a workbook. */
export type ChosenDocument =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'workbook'; readonly grids: readonly Grid[] };

/** What a pane is made of. */
export interface PaneParts {
  readonly host: PaneHost;
  readonly engine: Engine | Promise<Engine>;
  readonly clock: Clock;
  /** Reads a file that the user chose: a plan, a list, or another scorecard. @throws a Failure that says what is wrong with it */
  readonly readDocument?: (file: File) => Promise<ChosenDocument>;
  /** Where there is one, what was checked and chosen comes back after the page was loaded again. */
  readonly memory?: PaneMemory;
}
