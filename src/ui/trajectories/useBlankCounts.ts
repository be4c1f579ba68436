import { useEffect } from 'react';
import type { WorkbookCheck } from '../../core/engine/engine';
import { useKeptState, usePaneModel } from '../shared/paneContext';

interface Counted {
  /** The check whose scorecards have all been counted. */
  readonly check: WorkbookCheck | null;
  /** By the id of the scorecard; from the check before where it is not counted yet. */
  readonly counts: ReadonlyMap<string, number>;
}

const nothingCounted: Counted = { check: null, counts: new Map() };

/** How many rows of each scorecard have blank targets, as far as that is known; they are counted one by one. */
export function useBlankCounts(check: WorkbookCheck): ReadonlyMap<string, number> {
  const model = usePaneModel();
  const [counted, setCounted] = useKeptState('trajectories/blanks', nothingCounted);

  useEffect(() => {
    const { scorecards } = check;
    // A single scorecard is shown anyway.
    if (scorecards.length < 2 || counted.check === check) return;
    let isDropped = false;
    const count = async () => {
      for (const { id } of scorecards) {
        const preview = await model.ask('The blank targets could not be counted', (engine) =>
          engine.previewFill(id, { method: 'linear' }),
        );
        if (!preview || isDropped) return;
        const blank = preview.rows.length + preview.refused.length;
        setCounted(({ counts }) => ({
          check: id === scorecards.at(-1)!.id ? check : null,
          counts: new Map([...counts, [id, blank]]),
        }));
      }
    };
    void count();
    return () => {
      isDropped = true;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- What is counted must not begin the counting again.
  }, [model, check]);

  return counted.counts;
}
