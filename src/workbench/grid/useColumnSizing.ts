import { type MouseEvent, type PointerEvent, useRef } from 'react';
import { limitWidth } from './fitWidth';

export interface ColumnSizing {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: () => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
}

/** Dragging the right edge of a column's letter makes the column wider or narrower; a double click fits it to its texts. */
export function useColumnSizing(
  widthOf: (column: number) => number,
  zoom: number,
  onResize: ((column: number, width: number | null) => void) | undefined,
): ColumnSizing {
  const drag = useRef<{ readonly column: number; readonly from: number; readonly width: number } | null>(
    null,
  );
  return {
    onPointerDown: (event) => {
      const column = sizerAt(event.target);
      if (column === null || !onResize || event.button !== 0) return;
      (event.target as HTMLElement).setPointerCapture?.(event.pointerId);
      drag.current = { column, from: event.clientX, width: widthOf(column) };
    },
    onPointerMove: ({ clientX, buttons }) => {
      if (buttons !== 1) drag.current = null;
      if (!drag.current) return;
      const { column, from, width } = drag.current;
      onResize?.(column, limitWidth(width + (clientX - from) / zoom));
    },
    onPointerUp: () => {
      drag.current = null;
    },
    onDoubleClick: ({ target }) => {
      const column = sizerAt(target);
      if (column !== null) onResize?.(column, null);
    },
  };
}

/** The column whose edge this is; null for anything else. */
export function sizerAt(target: EventTarget): number | null {
  const column = target instanceof HTMLElement ? target.dataset['sizer'] : undefined;
  return column === undefined ? null : Number(column);
}
