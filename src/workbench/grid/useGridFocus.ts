import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';

export interface GridFocus {
  readonly focusActive: () => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/** Keeps the focus on the active cell while it is in the grid at all, wherever that cell is drawn. */
export function useGridFocus(frame: RefObject<HTMLDivElement>, isEditing: boolean): GridFocus {
  const isInside = useRef(false);
  const focusActive = () => {
    isInside.current = true;
    const active = frame.current?.querySelector<HTMLElement>('[data-active]');
    if (!frame.current || !active) return;
    active.focus({ preventScroll: true });
    showAround(frame.current, active);
  };
  useLayoutEffect(() => {
    const isThere = document.activeElement?.matches('[data-active]') ?? false;
    if (isInside.current && !isEditing && !isThere) focusActive();
  });
  return {
    focusActive,
    onFocus: (event) => {
      isInside.current = true;
      if (event.target === frame.current) focusActive();
    },
    onBlur: (event) => {
      const staysInside = event.currentTarget.contains(event.relatedTarget);
      // It is still the active element where the whole window has lost the focus.
      if (!staysInside && document.activeElement !== event.target) isInside.current = false;
    },
  };
}

/** Zoomed in far, what holds the grid is taller than the window; the grid's own scrolling is left alone. */
function showAround(frame: HTMLElement, cell: HTMLElement): void {
  for (let outer = frame.parentElement; outer; outer = outer.parentElement) {
    if (outer.scrollHeight <= outer.clientHeight) continue;
    const [{ top, bottom }, seen] = [cell.getBoundingClientRect(), outer.getBoundingClientRect()];
    outer.scrollTop += top < seen.top ? top - seen.top : Math.max(0, bottom - seen.bottom);
  }
}
