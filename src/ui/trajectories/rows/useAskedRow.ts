import { useEffect, useRef } from 'react';
import type { FillPreview, FillRow, WorkbookCheck } from '../../../core/engine/engine';
import { useKeptState, usePaneModel, usePaneState } from '../../shared/paneContext';
import { type AskedOutcome, findAskedRow, judgeAskedRow, type RowOfSheet } from './askedRow';

interface Asked {
  /** The last request that was seen; each one is followed once. */
  readonly request: RowOfSheet | null;
  readonly stage: 'looking' | 'found' | 'closed';
}

interface AskedRow {
  /** Null where no row was asked for, or something else was done since. */
  readonly place: RowOfSheet | null;
  readonly isFound: boolean;
  readonly noteFound: () => void;
  readonly close: () => void;
}

/** The row that Fill this row was asked for. */
export function useAskedRow(onAsked: () => void): AskedRow {
  const { fillRow } = usePaneState();
  const [asked, setAsked] = useKeptState<Asked>('trajectories/asked', { request: null, stage: 'closed' });
  const isNew = fillRow !== null && fillRow !== asked.request;

  useEffect(() => {
    if (!isNew) return;
    setAsked({ request: fillRow, stage: 'looking' });
    onAsked();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- A request is followed once, whatever is drawn in between.
  }, [fillRow]);

  const enter = (stage: Asked['stage']) => () => {
    setAsked((before) => (before.stage === 'closed' ? before : { ...before, stage }));
  };
  return {
    place: isNew ? fillRow : asked.stage === 'closed' ? null : asked.request,
    isFound: !isNew && asked.stage === 'found',
    noteFound: enter('found'),
    close: enter('closed'),
  };
}

interface AskedOutcomeParts {
  readonly asked: AskedRow;
  readonly check: WorkbookCheck;
  /** Null while it is being worked out. */
  readonly preview: FillPreview | null;
  readonly replaces: boolean;
  readonly onFound: (row: FillRow) => void;
}

/** What came of it, said aloud as well; null while that is not known, or no row was asked for. */
export function useAskedOutcome(parts: AskedOutcomeParts): AskedOutcome | null {
  const { asked, check, preview, replaces, onFound } = parts;
  const model = usePaneModel();
  const { progress, willCheckAgain } = usePaneState();
  // What was just typed into the row decides as well.
  const isSettled = asked.isFound || (!progress && !willCheckAgain);
  const outcome = isSettled && asked.place ? judgeAskedRow(check, preview, replaces, asked.place) : null;
  const text = outcome?.text ?? null;

  const said = useRef(asked.isFound ? { place: asked.place, text } : null);
  useEffect(() => {
    if (text === null || (said.current?.place === asked.place && said.current?.text === text)) return;
    said.current = { place: asked.place, text };
    const row = preview && asked.place && findAskedRow(check, preview, asked.place);
    if (row && !asked.isFound) {
      asked.noteFound();
      onFound(row);
    }
    model.announce(text);
  });

  return outcome;
}
