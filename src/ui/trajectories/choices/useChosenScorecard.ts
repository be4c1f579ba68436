import { useEffect } from 'react';
import type { ScorecardView, WorkbookCheck } from '../../../core/engine/engine';
import { useKeptState, usePaneModel, usePaneState } from '../../shared/paneContext';
import { findScorecardOf, type RowOfSheet } from '../rows/askedRow';

interface ChosenScorecard {
  /** Null while it is not known yet which one has blank targets. */
  readonly scorecard: ScorecardView | null;
  readonly choose: (id: string) => void;
}

/** One scorecard is filled at a time: that of the row that was asked for, the chosen one, or the first with blanks. */
export function useChosenScorecard(
  check: WorkbookCheck,
  blanks: ReadonlyMap<string, number>,
  asked: RowOfSheet | null,
): ChosenScorecard {
  const model = usePaneModel();
  const { scorecard: ofPane } = usePaneState();
  const [own, setOwn] = useKeptState<string | null>('trajectories/scorecard', null);
  const { scorecards } = check;
  const find = (wanted: string | null) => scorecards.find(({ id }) => id === wanted);
  const areAllCounted = scorecards.length < 2 || scorecards.every(({ id }) => blanks.has(id));
  const firstBlank = scorecards.find(({ id }) => (blanks.get(id) ?? 0) > 0);
  const found = firstBlank ?? (areAllCounted ? scorecards[0] : undefined);
  const usual = find(ofPane) ?? find(own) ?? found ?? null;

  // It stays once it is found, though its last blank be filled.
  const usualId = usual?.id ?? null;
  useEffect(() => {
    if (usualId !== null) setOwn(usualId);
  }, [usualId, setOwn]);

  return {
    scorecard: (asked && findScorecardOf(check, asked)) ?? usual,
    choose: (id) => {
      setOwn(id);
      // Where the pane shows one scorecard only, its other views go along.
      if (ofPane !== null && ofPane !== id) model.chooseScorecard(id);
    },
  };
}
