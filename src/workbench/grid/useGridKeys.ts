import { type KeyboardEvent, type RefObject, useRef } from 'react';
import { flushSync } from 'react-dom';
import { type GridActions, isPrintable, pressKey } from './gridKeys';
import type { Direction, KeyStroke } from './moves';
import type { CellEditing } from './useCellEditing';

export interface GridKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Hands in what stands in the editor, unless that is under way. */
  readonly finish: (then: Direction | null) => Promise<void>;
  /** Ends an edit that is open before something else is done, which waits its turn among the keys. */
  readonly afterEdit: (act: () => void) => void;
}

/** Turns keys into actions; what comes while an edit is handed in waits until it is taken. */
export function useGridKeys(
  frame: RefObject<HTMLDivElement>,
  editing: CellEditing,
  actions: Omit<GridActions, 'isEditing' | 'commit'>,
): GridKeys {
  const waiting = useRef<(() => void)[]>([]);
  const isEnding = useRef(false);
  const editor = () => frame.current?.querySelector('textarea') ?? null;

  const finish = async (then: Direction | null): Promise<void> => {
    // Leaving an editor with the mouse asks twice: the press itself, and the focus that goes.
    if (isEnding.current) return;
    isEnding.current = true;
    const isTaken = await editing.commit(editor()?.value ?? '');
    isEnding.current = false;
    if (!isTaken) {
      waiting.current = [];
      return;
    }
    flushSync(() => {
      editing.close();
      if (then) latest.current.step(then);
    });
    while (waiting.current.length > 0 && !editing.isBusy()) waiting.current.shift()!();
  };
  const grid: GridActions = {
    ...actions,
    isEditing: editing.editing !== null,
    commit: (then) => void finish(then),
  };
  // An answer may come after the grid was drawn again, and what follows acts on the grid as it then is.
  const latest = useRef(grid);
  latest.current = grid;

  const replay = (stroke: KeyStroke) => {
    const isDone = flushSync(() => pressKey(latest.current, stroke));
    const field = editor();
    if (!isDone && field && isPrintable(stroke)) field.value += stroke.key;
  };

  return {
    finish,
    afterEdit: (act) => {
      if (editing.editing === null) {
        act();
        return;
      }
      waiting.current.push(() => {
        flushSync(act);
      });
      void finish(null);
    },
    onKeyDown: (event) => {
      if (isComposing(event)) {
        // The keys of an input method are not ours; they only need an editor to go to.
        if (!grid.isEditing) grid.edit('empty');
        return;
      }
      const stroke = toStroke(event);
      if (editing.isBusy()) {
        // What was typed a moment ago can be taken back; other commands are the browser's, and cannot be kept for later.
        if (stroke.ctrl && !/^[zy]$/i.test(stroke.key)) return;
        waiting.current.push(() => {
          replay(stroke);
        });
        event.preventDefault();
      } else if (event.altKey && !event.getModifierState('AltGraph')) {
        if (grid.isEditing && event.key === 'Enter') breakLine(editor());
      } else if (pressKey(grid, stroke)) event.preventDefault();
    },
  };
}

function toStroke(event: KeyboardEvent): KeyStroke {
  // AltGr counts as Ctrl and Alt together on Windows, but only types a letter.
  const ctrl = (event.ctrlKey || event.metaKey) && !event.getModifierState('AltGraph');
  return { key: event.key, shift: event.shiftKey, ctrl };
}

function isComposing(event: KeyboardEvent): boolean {
  // Safari tells the Enter that ends a composition by this code alone.
  // oxlint-disable-next-line typescript/no-deprecated
  return event.nativeEvent.isComposing || event.key === 'Process' || event.keyCode === 229;
}

function breakLine(field: HTMLTextAreaElement | null): void {
  field?.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
}
