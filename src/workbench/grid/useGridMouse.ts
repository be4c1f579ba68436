import { type MouseEvent, useRef } from 'react';
import type { CellAddress } from '../../core/sheet/address';
import { type GridSelection, selectOneCell, selectLine } from './gridSelection';
import { sizerAt } from './useColumnSizing';
import type { SheetLayout } from './sheetLayout';

interface MouseActions {
  readonly layout: SheetLayout;
  readonly selection: GridSelection;
  readonly choose: (next: GridSelection) => void;
  readonly edit: () => void;
}

export interface GridMouse {
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onMouseOver: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
}

/** A click chooses a cell, or the row or column of a header; Shift and dragging extend; a double click edits. */
export function useGridMouse({ layout, selection, choose, edit }: MouseActions): GridMouse {
  const isDragging = useRef(false);
  return {
    onMouseDown: (event) => {
      if (sizerAt(event.target) !== null) {
        // The focus stays where it is.
        event.preventDefault();
        isDragging.current = false;
        return;
      }
      const at = placeOf(event.target);
      isDragging.current = isCell(at);
      if (!at || event.button !== 0) return;
      // The browser would mark text, or take the focus out of an open editor.
      event.preventDefault();
      if (!isCell(at)) choose(selectLine(layout, at));
      else choose(event.shiftKey ? { ...selection, lead: at } : selectOneCell(at));
    },
    onMouseOver: (event) => {
      const at = placeOf(event.target);
      const isHeld = event.buttons === 1 && isDragging.current;
      if (isHeld && isCell(at)) choose({ ...selection, lead: at });
    },
    onDoubleClick: (event) => {
      if (isCell(placeOf(event.target))) edit();
    },
  };
}

/** The cell under the mouse, or what a header stands for; null elsewhere, and inside an open editor. */
function placeOf(target: EventTarget): Partial<CellAddress> | null {
  if (!(target instanceof HTMLElement) || target.closest('.editor, .refusal')) return null;
  const { row, column } = target.closest<HTMLElement>('[data-row], [data-column]')?.dataset ?? {};
  if (row === undefined && column === undefined) return null;
  return {
    ...(row !== undefined && { row: Number(row) }),
    ...(column !== undefined && { column: Number(column) }),
  };
}

function isCell(at: Partial<CellAddress> | null): at is CellAddress {
  return at?.row !== undefined && at.column !== undefined;
}
