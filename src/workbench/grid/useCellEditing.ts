import { useRef, useState } from 'react';
import { type CellAddress, toA1 } from '../../core/sheet/address';
import type { FillMode } from '../../file/index';
import type { CellInput } from './cellInputs';
import type { CellFill } from './fillTarget';
import type { SheetModel } from './sheetModel';

/** The edit that is open. */
export interface Editing {
  readonly cell: CellAddress;
  /** What stood in the editor when it opened. */
  readonly start: string;
  /** What the cell would be left as without a change; null if it was opened to be written anew. */
  readonly unchanged: string | null;
  /** Whether an answer is awaited. */
  readonly isBusy: boolean;
}

/** Why a cell was not changed. */
interface Refusal {
  readonly cell: CellAddress;
  readonly sentence: string;
}

export interface EditHandlers {
  /** Types into a cell; answers null when done, or a sentence why not. */
  readonly onEdit?: ((cell: CellAddress, input: string) => Promise<string | null>) | undefined;
  /** The same for many cells, all or none, as one step to undo; without it they are done one by one. */
  /** Goes on from the cells of a fill over the rest of it, as one step; without it nothing can be filled. */
  readonly onFill?: ((fill: CellFill, mode: FillMode) => Promise<string | null>) | undefined;
  readonly onEditMany?: ((inputs: readonly CellInput[]) => Promise<string | null>) | undefined;
}

export interface CellEditing {
  readonly editing: Editing | null;
  readonly refusal: Refusal | null;
  /** Whether an answer is awaited, as of now rather than as of the last drawing. */
  readonly isBusy: () => boolean;
  readonly begin: (cell: CellAddress, start: 'own' | 'empty') => void;
  /** Hands in what was typed; whether it was taken, so that the editor can close. */
  readonly commit: (input: string) => Promise<boolean>;
  readonly close: () => void;
  readonly cancel: () => void;
  /** Changes cells without an editor. */
  readonly change: (at: CellAddress, inputs: readonly CellInput[]) => Promise<void>;
  /** Fills cells from others. */
  readonly fill: (at: CellAddress, fill: CellFill, mode: FillMode) => Promise<void>;
  readonly refuse: (cell: CellAddress, sentence: string | null) => void;
}

export function useCellEditing(model: SheetModel, handlers: EditHandlers): CellEditing {
  const [editing, setEditing] = useState<Editing | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  // What happens while an answer is awaited must see the edit as it then is.
  const open = useRef<Editing | null>(null);
  const keep = (next: Editing | null) => {
    open.current = next;
    setEditing(next);
  };
  const refuse = (cell: CellAddress, sentence: string | null) => {
    setRefusal(sentence === null ? null : { cell, sentence });
  };

  return {
    editing,
    refusal,
    refuse,
    isBusy: () => open.current?.isBusy ?? false,
    begin: (cell, start) => {
      const why = whyNotEditable(model, handlers, cell);
      refuse(cell, why);
      if (why !== null) return;
      const own = model.cell(cell.row, cell.column);
      const text = own?.input ?? own?.text ?? '';
      const isOwn = start === 'own';
      keep({ cell, start: isOwn ? text : '', unchanged: isOwn ? text : null, isBusy: false });
    },
    commit: async (input) => {
      const edit = open.current;
      if (!edit || edit.isBusy) return false;
      if (input !== edit.unchanged) {
        keep({ ...edit, isBusy: true });
        const sentence = await hand(handlers, [{ cell: edit.cell, input }]);
        refuse(edit.cell, sentence);
        if (sentence !== null) {
          keep(edit);
          return false;
        }
      }
      return true;
    },
    close: () => {
      keep(null);
    },
    cancel: () => {
      keep(null);
      setRefusal(null);
    },
    change: async (at, inputs) => {
      const [why] = inputs.flatMap(({ cell }) => whyNotEditable(model, handlers, cell) ?? []);
      refuse(at, why ?? (await hand(handlers, inputs)));
    },
    fill: async (at, fill, mode) => {
      if (handlers.onFill) refuse(at, await answer(() => handlers.onFill!(fill, mode)));
    },
  };
}

function whyNotEditable(model: SheetModel, { onEdit }: EditHandlers, cell: CellAddress): string | null {
  if (!model.isLoaded(cell.row)) return `${toA1(cell)} is still loading. Try again in a moment.`;
  const isFixed = !onEdit || model.cell(cell.row, cell.column)?.isReadOnly;
  return isFixed ? `${toA1(cell)} can be read here, but not changed.` : null;
}

async function hand(
  { onEdit, onEditMany }: EditHandlers,
  inputs: readonly CellInput[],
): Promise<string | null> {
  return answer(async () => {
    if (inputs.length > 1 && onEditMany) return onEditMany(inputs);
    for (const { cell, input } of inputs) {
      const sentence = (await onEdit?.(cell, input)) ?? null;
      if (sentence !== null) return sentence;
    }
    return null;
  });
}

async function answer(ask: () => Promise<string | null>): Promise<string | null> {
  try {
    return await ask();
  } catch (error) {
    return `The cell was not changed: ${error instanceof Error ? error.message : String(error)}`;
  }
}
