import { type ReactElement, useLayoutEffect, useRef } from 'react';
import { CellEditor } from './CellEditor';
import type { Editing } from './useCellEditing';

interface CellCoverProps {
  readonly editing: Editing | null;
  /** Why the cell was not changed; null if nothing was refused. */
  readonly sentence: string | null;
  readonly sentenceId: string;
  readonly onLeave: () => void;
}

/** What stands over a cell: its editor, and beneath it why it was not changed. */
export function CellCover({ editing, sentence, sentenceId, onLeave }: CellCoverProps): ReactElement {
  const note = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    // At the lower edge of the grid the sentence would stand below what can be seen.
    note.current?.scrollIntoView?.({ block: 'nearest' });
  }, [sentence]);
  return (
    <>
      {editing && (
        <CellEditor
          editing={editing}
          refusalId={sentence === null ? undefined : sentenceId}
          onLeave={onLeave}
        />
      )}
      {sentence !== null && (
        <p ref={note} id={sentenceId} className="refusal">
          {sentence}
        </p>
      )}
    </>
  );
}
