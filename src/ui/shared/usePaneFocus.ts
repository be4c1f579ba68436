import { type FocusEvent, useLayoutEffect, useRef } from 'react';
import type { View } from '../model/state';
import { isFocusLost } from './isFocusLost';
import { tabOf } from './ViewTabs';

interface FocusWatch {
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/**
 * For the pane as a whole: where what had the focus is gone, and nobody else has taken it, the tab of the view has it.
 * Otherwise the next Tab would begin at the top of the page.
 */
export function usePaneFocus(view: View): FocusWatch {
  const isInside = useRef(false);
  useLayoutEffect(() => {
    if (isInside.current && isFocusLost()) document.getElementById(`tab-${tabOf(view)}`)?.focus();
  });
  return {
    onFocus: () => {
      isInside.current = true;
    },
    // Not told while React takes the focused element away.
    onBlur: ({ currentTarget, relatedTarget }) => {
      if (!currentTarget.contains(relatedTarget)) isInside.current = false;
    },
  };
}
