import { type MouseEvent, useRef } from 'react';
import type { CellAddress, CellRange } from '../../core/sheet/address';
import type { FillMode } from '../../file/index';
import { dragTarget, type CellFill } from './fillTarget';
import { extendTo, type GridSelection, selectOneCell, selectLine, selectRange } from './gridSelection';
import { sameRange } from './sheetMerges';
import { sizerAt } from './useColumnSizing';
import type { SheetLayout } from './sheetLayout';

interface MouseActions {
  readonly layout: SheetLayout;
  readonly selection: GridSelection;
  readonly range: CellRange;
  readonly fill: (fill: CellFill, mode: FillMode) => void;
  readonly choose: (next: GridSelection) => void;
  readonly edit: () => void;
}

export interface GridMouse {
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onMouseOver: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
}

/** A click chooses a cell, or the row or column of a header; Shift and dragging extend; a double click edits. */
export function useGridMouse(actions: MouseActions): GridMouse {
  const { layout, selection, range, choose, edit } = actions;
  const isDragging = useRef(false);
  // While the corner is dragged what is chosen shows how far the fill would go.
  const filling = useRef<CellFill | null>(null);
  const latest = useRef(actions);
  latest.current = actions;
  const beginFill = () => {
    filling.current = { source: range, target: range };
    const end = (event: globalThis.MouseEvent | globalThis.KeyboardEvent) => {
      if ('key' in event && event.key !== 'Escape') return;
      window.removeEventListener('mouseup', end);
      window.removeEventListener('keydown', end, true);
      const done = filling.current;
      filling.current = null;
      if (!done || sameRange(done.source, done.target)) return;
      if ('key' in event) latest.current.choose(selectRange(done.source));
      else latest.current.fill(done, event.ctrlKey || event.metaKey ? 'series' : 'auto');
    };
    window.addEventListener('mouseup', end);
    window.addEventListener('keydown', end, true);
  };
  return {
    onMouseDown: (event) => {
      if (isHandle(event.target) && event.button === 0) {
        event.preventDefault();
        isDragging.current = false;
        beginFill();
        return;
      }
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
      else choose(event.shiftKey ? extendTo(selection, at) : selectOneCell(at));
    },
    onMouseOver: (event) => {
      const at = placeOf(event.target);
      if (filling.current && event.buttons === 1 && isCell(at)) {
        const { source } = filling.current;
        filling.current = { source, target: dragTarget(source, at) };
        choose(selectRange(filling.current.target));
        return;
      }
      const isHeld = event.buttons === 1 && isDragging.current;
      if (isHeld && isCell(at)) choose(extendTo(selection, at));
    },
    onDoubleClick: (event) => {
      if (!isHandle(event.target) && isCell(placeOf(event.target))) edit();
    },
  };
}

function isHandle(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.matches('.handle');
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
