import { useLayoutEffect, useRef } from 'react';
import { isFocusLost } from '../../shared/isFocusLost';

/** For each kind of panel, the button that opens it. */
type Openers<Kind> = (kind: Kind) => (element: HTMLButtonElement | null) => void;

/** Gives the focus back to the button that a panel was opened with, once the panel is closed. */
export function useOpener<Kind>(panel: Kind | null): Openers<Kind> {
  const buttons = useRef(new Map<Kind, HTMLButtonElement | null>());
  const before = useRef(panel);
  useLayoutEffect(() => {
    const closed = before.current;
    before.current = panel;
    if (closed === null || panel !== null) return;
    if (isFocusLost()) buttons.current.get(closed)?.focus();
  });
  return (kind) => (element) => {
    buttons.current.set(kind, element);
  };
}
