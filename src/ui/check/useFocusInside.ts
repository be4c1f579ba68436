import { type FocusEvent, useRef } from 'react';
import { isFocusLost } from '../shared/isFocusLost';

/** Knows when the focus was in an element and is gone, because what had it was taken away. */
interface FocusInside {
  /** For the element. */
  readonly watch: {
    readonly onFocus: (event: FocusEvent) => void;
    readonly onBlur: (event: FocusEvent) => void;
  };
  /** The part, by its `data-part`, that lost the focus: empty outside of every part, null where nothing is lost. */
  lostFrom(): string | null;
}

export function useFocusInside(): FocusInside {
  const part = useRef<string | null>(null);
  return {
    watch: {
      onFocus({ target }) {
        part.current = target.closest<HTMLElement>('[data-part]')?.dataset['part'] ?? '';
      },
      // Not told while React takes the focused element away, which is what makes the difference.
      onBlur({ currentTarget, relatedTarget }) {
        if (!currentTarget.contains(relatedTarget)) part.current = null;
      },
    },
    lostFrom() {
      return isFocusLost() ? part.current : null;
    },
  };
}
