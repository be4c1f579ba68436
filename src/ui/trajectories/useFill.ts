import { useState } from 'react';
import type { FillPreview, FillRow, ScorecardView, WorkbookCheck } from '../../core/engine/engine';
import { useKeptState, usePaneModel, usePaneState } from '../shared/paneContext';
import type { AskedOutcome } from './rows/askedRow';
import { findObstacle } from './obstacle';
import { sayFilled } from './sayings';
import { allTicked, isTicked, keyOf, noneTicked, onlyTicked, type Ticks } from './rows/ticks';
import { useAskedOutcome, useAskedRow } from './rows/useAskedRow';
import { useBlankCounts } from './useBlankCounts';
import { useChosenScorecard } from './choices/useChosenScorecard';
import { type FillChoices, toOptions, useFillChoices } from './choices/useFillChoices';
import { useFillPreview } from './useFillPreview';
import { useSaidOutcome } from './useSaidOutcome';
import { useSettled } from './useSettled';

/** What the screen shows of a fill, and what can be done with it. */
interface FillOnScreen {
  /** Null while it is not known yet which one has blank targets. */
  readonly scorecard: ScorecardView | null;
  /** How many rows with blank targets each scorecard has, as far as that is known. */
  readonly blanks: ReadonlyMap<string, number>;
  readonly choices: FillChoices;
  /** What is wrong with the typed share, as a sentence. */
  readonly problem: string | null;
  readonly preview: FillPreview | null;
  readonly isCurrent: boolean;
  readonly hasFailed: boolean;
  readonly outcome: AskedOutcome | null;
  readonly ticks: Ticks;
  readonly ticked: readonly FillRow[];
  /** The key of the row whose chart is shown. */
  readonly chosen: string | null;
  /** A row to bring into sight; a new object each time. */
  readonly reveal: { readonly key: string } | null;
  /** Why the ticked rows cannot be written now. */
  readonly obstacle: string | null;
  readonly wasFilledHere: boolean;
  readonly change: (part: Partial<FillChoices>) => void;
  readonly chooseScorecard: (id: string) => void;
  readonly chooseRow: (row: FillRow | null) => void;
  readonly tick: (ticks: Ticks) => void;
  readonly askAgain: () => void;
  readonly apply: () => Promise<void>;
}

const typingMs = 400;

export function useFill(check: WorkbookCheck): FillOnScreen {
  const model = usePaneModel();
  const state = usePaneState();
  const [choices, change] = useFillChoices();
  const [ticks, setTicks] = useKeptState<Ticks>('trajectories/ticks', allTicked);
  const [chosen, setChosen] = useKeptState<string | null>('trajectories/chosen', null);
  const [wasFilledHere, noteFilledHere] = useKeptState('trajectories/filled', false);
  const [reveal, setReveal] = useState<{ readonly key: string } | null>(null);

  const asked = useAskedRow(() => {
    // One row was asked for: the others must not be written by the way.
    setTicks(noneTicked);
  });
  const blanks = useBlankCounts(check);
  const { scorecard, choose } = useChosenScorecard(check, blanks, asked.place);
  const shares = useSettled(choices.shares, typingMs);
  const options = toOptions({ ...choices, shares }, state.methods);
  const problem = 'problem' in options ? options.problem : null;
  const shown = useFillPreview(scorecard?.id ?? null, 'problem' in options ? null : options);
  const { preview, isCurrent } = shown;
  const current = isCurrent ? preview : null;
  useSaidOutcome(current, scorecard, options);

  const chooseRow = (row: FillRow | null) => {
    setChosen(row && keyOf(row));
    setReveal(row && { key: keyOf(row) });
    const first = row?.points.find(({ isFilled }) => isFilled);
    if (row && first) void model.select(row.sheet, first.cell);
  };
  const outcome = useAskedOutcome({
    asked,
    check,
    // Once it is found it stays, whatever is being worked out.
    preview: asked.isFound ? preview : current,
    replaces: choices.replaces,
    onFound: (row) => {
      if (scorecard) choose(scorecard.id);
      setTicks(onlyTicked(row));
      chooseRow(row);
    },
  });

  const rows = preview?.rows ?? [];
  const ticked = rows.filter((row) => isTicked(ticks, row));
  const tick = (changed: Ticks) => {
    setTicks(changed);
    asked.close();
  };
  return {
    ...shown,
    scorecard,
    blanks,
    choices,
    problem,
    outcome,
    ticks,
    ticked,
    chosen,
    reveal,
    obstacle: findObstacle(state, { problem, isCurrent, rows: rows.length, ticked: ticked.length }),
    wasFilledHere,
    change,
    chooseScorecard: (id) => {
      choose(id);
      tick(ticks.mode === 'only' ? allTicked : ticks);
    },
    chooseRow,
    tick,
    apply: async () => {
      const edits = ticked.flatMap((row) => row.edits);
      if (!(await model.apply(edits, sayFilled(ticked)))) return;
      noteFilledHere(true);
      asked.close();
    },
  };
}
