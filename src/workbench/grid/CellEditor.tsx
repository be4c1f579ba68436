import { type ReactElement, useLayoutEffect, useRef } from 'react';
import { toA1 } from '../../core/sheet/address';
import type { Editing } from './useCellEditing';

interface CellEditorProps {
  readonly editing: Editing;
  /** Id of the sentence that says why the cell was not changed. */
  readonly refusalId: string | undefined;
  /** Called when the focus goes to another place on the page. */
  readonly onLeave: () => void;
}

/** The text of a cell while it is changed. What is typed stays in the browser's hands, for the sake of input methods. */
export function CellEditor({ editing, refusalId, onLeave }: CellEditorProps): ReactElement {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const end = field.current?.value.length ?? 0;
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(end, end);
  }, []);
  return (
    <textarea
      ref={field}
      className="editor"
      rows={1}
      spellCheck={false}
      aria-label={toA1(editing.cell)}
      aria-invalid={refusalId !== undefined || undefined}
      aria-describedby={refusalId}
      aria-busy={editing.isBusy || undefined}
      readOnly={editing.isBusy}
      defaultValue={editing.start}
      onBlur={(event) => {
        // Who looks something up in another window comes back to go on typing: the field is still the active one.
        if (document.activeElement !== event.target) onLeave();
      }}
    />
  );
}
