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
    if (!note.current) return;
    note.current.style.left = '0';
    // At the edges of the grid the sentence would stand beside or below what can be seen.
    note.current.style.left = `${Math.min(0, roomRightOf(note.current))}px`;
    note.current.scrollIntoView?.({ block: 'nearest' });
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

/** In pixels; less than nothing where the end of an element cannot be seen. */
function roomRightOf(element: HTMLElement): number {
  const frame = element.closest('[role=grid]');
  if (!frame) return 0;
  return frame.getBoundingClientRect().left + frame.clientWidth - element.getBoundingClientRect().right;
}
