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
    frame.current?.querySelector<HTMLElement>('[data-active]')?.focus({ preventScroll: true });
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
