import { type RefObject, useEffect, useRef } from 'react';
import { isFocusLost } from '../shared/isFocusLost';

/**
 * Where the element that has the focus is taken out of the container, gives the focus to what `findNext` answers for
 * the note that was taken when it got the focus.
 */
export function useKeptFocus<Note>(
  container: RefObject<HTMLElement | null>,
  takeNote: (focused: HTMLElement) => Note,
  findNext: (note: Note) => HTMLElement | null | undefined,
): void {
  const latest = useRef({ takeNote, findNext });
  latest.current = { takeNote, findNext };

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    let last: { readonly element: HTMLElement; readonly note: Note } | null = null;
    const remember = ({ target }: FocusEvent) => {
      const focused = target as HTMLElement;
      last = { element: focused, note: latest.current.takeNote(focused) };
    };
    const forget = () => {
      const left = last;
      // Some browsers tell of the loss just before they take the element away, and then it must still be known.
      setTimeout(() => {
        if (last === left) last = null;
      });
    };
    const observer = new MutationObserver(() => {
      if (!last || last.element.isConnected) return;
      const { note } = last;
      last = null;
      if (isFocusLost()) latest.current.findNext(note)?.focus();
    });
    element.addEventListener('focusin', remember);
    element.addEventListener('focusout', forget);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      element.removeEventListener('focusin', remember);
      element.removeEventListener('focusout', forget);
      observer.disconnect();
    };
  }, [container]);
}
