import type { ClipboardEvent } from 'react';
import type { CellAddress, CellRange } from '../../core/sheet/address';
import { placeBlock } from './cellInputs';
import {
  CELLS_TYPE,
  copyCells,
  rangeToText,
  MOST_COPIED,
  readClipboardText,
  readCopiedCell,
} from './clipboardText';
import { type GridSelection, selectRange } from './gridSelection';
import type { SheetLayout } from './sheetLayout';
import type { SheetModel } from './sheetModel';
import type { CellEditing } from './useCellEditing';

interface ClipboardActions {
  readonly model: SheetModel;
  readonly layout: SheetLayout;
  readonly active: CellAddress;
  readonly range: CellRange;
  readonly editing: CellEditing;
  readonly choose: (next: GridSelection) => void;
}

export interface GridClipboard {
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

export function gridClipboard(actions: ClipboardActions): GridClipboard {
  const { model, layout, active, range, editing, choose } = actions;
  return {
    onCopy: (event) => {
      // An open editor copies as any field does.
      if (editing.editing) return;
      event.preventDefault();
      const count = (range.bottom - range.top + 1) * (range.right - range.left + 1);
      if (count > MOST_COPIED) {
        editing.refuse(active, `Copy at most ${MOST_COPIED} cells at a time.`);
        return;
      }
      event.clipboardData.setData('text/plain', rangeToText(model, layout.merges, range));
      event.clipboardData.setData(CELLS_TYPE, copyCells(model, layout.merges, range));
    },
    onPaste: (event) => {
      if (editing.editing) return;
      event.preventDefault();
      const own = event.clipboardData.getData(CELLS_TYPE);
      const text = own || event.clipboardData.getData('text/plain');
      if (text === '') return;
      const at = layout.merges.anchorOf({ row: range.top, column: range.left });
      const inputs = placeBlock(readClipboardText(text), at, model, layout.merges);
      if (typeof inputs === 'string') {
        editing.refuse(active, inputs);
        return;
      }
      const last = inputs.reduce(
        (far, { cell }) => ({ row: Math.max(far.row, cell.row), column: Math.max(far.column, cell.column) }),
        at,
      );
      choose(selectRange({ top: at.row, left: at.column, bottom: last.row, right: last.column }));
      void editing.change(at, own ? inputs.map(readCopiedCell) : inputs);
    },
  };
}
