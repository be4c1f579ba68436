import type { CellAddress } from '../../core/sheet/address';
import type { Removable } from '../../core/sheet/host';
import type { MethodView, Progress, RuleView, WorkbookCheck } from '../../core/engine/engine';

export type View = 'check' | 'trajectories' | 'dates' | 'documents' | 'settings' | 'report';

/** What the pane shows besides the view's own choices; replaced as a whole when anything changes. */
export interface PaneState {
  readonly view: View;
  /** The last complete check; null before the first. */
  readonly check: WorkbookCheck | null;
  /** What it is compared with; null before the first check. */
  readonly past: PastChecks | null;
  /** "14:02"; null before the first check. */
  readonly checkedAt: string | null;
  /** While a check is under way. */
  readonly progress: Progress | null;
  /** Whether the check under way was told to stop, and has not stopped yet. */
  readonly isCancelling: boolean;
  /** Whether the workbook was changed since the check. */
  readonly isStale: boolean;
  /** Whether it will be checked again by itself. */
  readonly willCheckAgain: boolean;
  /** What is being done to the workbook, "Applying 21 targets"; null while the pane is free. */
  readonly work: string | null;
  readonly notice: Notice | null;
  /** Told to screen readers; a new object each time, so that the same words are said again. */
  readonly announcement: { readonly text: string };
  readonly canRevert: boolean;
  /** Whether the marks that were made here are no longer those of the check. */
  readonly areMarksOld: boolean;
  /** What of ours is in the workbook; null as long as nobody looked. */
  readonly removable: Removable | null;
  /** The scorecard that is shown; null for all. */
  readonly scorecard: string | null;
  /** The finding that is chosen in the list. */
  readonly finding: string | null;
  /** The cell in whose row Fill this row was asked for; null otherwise. */
  readonly fillRow: { readonly sheet: string; readonly row: number; readonly column: number } | null;
  /** By id; empty until the engine is there. */
  readonly rules: ReadonlyMap<string, RuleView>;
  readonly methods: readonly MethodView[];
}

/** Checks before the last one. */
export interface PastChecks {
  /** The first since the pane was opened. */
  readonly first: WorkbookCheck;
  /** What was shown when the user last asked for a check, and when it was made; null while there was but one. */
  readonly before: { readonly check: WorkbookCheck; readonly at: string } | null;
}

/** What happened, why, and what to do next. */
export interface Notice {
  readonly kind: 'success' | 'info' | 'warning' | 'error';
  readonly title: string;
  readonly text?: string;
  /** One line each: cells in the way, for instance. */
  readonly details?: readonly string[];
  /** Places that can be gone to, in the order of `details`. */
  readonly places?: readonly { readonly sheet: string; readonly cell: CellAddress }[];
  /** What it offers to take back: the cells that were written last, or the reasons that were given last. */
  readonly offersRevert?: 'cells' | 'reasons';
}

export const initialState: PaneState = {
  view: 'check',
  check: null,
  past: null,
  checkedAt: null,
  progress: null,
  isCancelling: false,
  isStale: false,
  willCheckAgain: false,
  work: null,
  notice: null,
  announcement: { text: '' },
  canRevert: false,
  areMarksOld: false,
  removable: null,
  scorecard: null,
  finding: null,
  fillRow: null,
  rules: new Map(),
  methods: [],
};
