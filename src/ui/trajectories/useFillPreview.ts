import { useEffect, useState } from 'react';
import type { FillPreview, WorkbookCheck } from '../../core/engine/engine';
import type { FillOptions } from '../../core/trajectories/fill';
import { useKeptState, usePaneModel, usePaneState } from '../shared/paneContext';

interface ShownPreview {
  /** The last answer for this scorecard; null before the first, or while the options cannot be used. */
  readonly preview: FillPreview | null;
  /** Whether it answers exactly what is asked now. */
  readonly isCurrent: boolean;
  readonly hasFailed: boolean;
  readonly askAgain: () => void;
}

interface Answer {
  readonly check: WorkbookCheck | null;
  readonly scorecard: string;
  readonly options: string;
  readonly preview: FillPreview;
}

/** Asks for a fill whenever the check, the scorecard or the options change; an answer that comes too late is dropped. */
export function useFillPreview(scorecard: string | null, options: FillOptions | null): ShownPreview {
  const model = usePaneModel();
  const { check } = usePaneState();
  const [answer, setAnswer] = useKeptState<Answer | null>('trajectories/answer', null);
  const [failed, setFailed] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const asked = options && JSON.stringify(options);
  const isCurrent =
    answer !== null && answer.check === check && answer.scorecard === scorecard && answer.options === asked;

  useEffect(() => {
    if (scorecard === null || asked === null || isCurrent) return;
    let isDropped = false;
    setFailed(null);
    void model
      .ask('The targets could not be worked out', (engine) =>
        engine.previewFill(scorecard, JSON.parse(asked) as FillOptions),
      )
      .then((preview) => {
        if (isDropped) return;
        if (preview) setAnswer({ check, scorecard, options: asked, preview });
        else setFailed(asked);
      });
    return () => {
      isDropped = true;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- An answer to this very question must not ask it again.
  }, [model, check, scorecard, asked, attempt]);

  return {
    preview: answer !== null && asked !== null && answer.scorecard === scorecard ? answer.preview : null,
    isCurrent,
    hasFailed: failed !== null && failed === asked && !isCurrent,
    askAgain: () => {
      setAttempt(attempt + 1);
    },
  };
}
