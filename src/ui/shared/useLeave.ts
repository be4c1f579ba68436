import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Calls `onLeave` when an element that has the focus inside is taken away, so that the focus can go somewhere else. */
export function useLeave(element: RefObject<HTMLElement>, onLeave: () => void): void {
  const latest = useRef(onLeave);
  latest.current = onLeave;
  useLayoutEffect(() => {
    const watched = element.current;
    return () => {
      // What takes its place is not drawn yet.
      if (watched?.contains(document.activeElement)) queueMicrotask(latest.current);
    };
  }, [element]);
}
