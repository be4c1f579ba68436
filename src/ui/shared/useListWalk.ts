import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useRef,
} from 'react';
import { isFocusLost } from './isFocusLost';

/** For a list whose lines, headings and items alike, carry `data-walk` and are walked with the arrow keys. */
interface ListWalk {
  /** Around the list. */
  readonly root: RefObject<HTMLDivElement>;
  /** For the element around the list too. */
  readonly watch: {
    readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
    readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
  };
  /** For each line: `data-walk` is "group" for a heading that opens and closes, and "item" for what stands under it. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/**
 * Up and down go from line to line, Home and End to the ends; right opens a heading, left closes it, or leads from an
 * item to its heading. A line that goes while it has the focus hands it to the line that takes its place, or to
 * `fallback` where none is left.
 */
export function useListWalk(fallback: RefObject<HTMLElement>): ListWalk {
  const root = useRef<HTMLDivElement>(null);
  const isInside = useRef(false);
  const lastIndex = useRef(0);

  useLayoutEffect(() => {
    if (!isInside.current || !isFocusLost()) return;
    const left = linesIn(root.current);
    (left[Math.min(lastIndex.current, left.length - 1)] ?? fallback.current)?.focus();
  });

  // The same function each time, so that lines are redrawn only where they change.
  const onKeyDown = useCallback((event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = lineFor(event.key, event.currentTarget, linesIn(root.current));
    if (!to) return;
    event.preventDefault();
    if (to === event.currentTarget) to.click();
    else to.focus();
  }, []);

  return {
    root,
    watch: {
      onFocus({ target }) {
        isInside.current = true;
        const index = linesIn(root.current).indexOf(target);
        if (index >= 0) lastIndex.current = index;
      },
      // Not told while React takes the focused element away, which is what makes the difference.
      onBlur({ currentTarget, relatedTarget }) {
        isInside.current = currentTarget.contains(relatedTarget);
      },
    },
    onKeyDown,
  };
}

function linesIn(root: HTMLElement | null): readonly HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>('[data-walk]') ?? [])];
}

/** The line that a key leads to: the same one where it is to open or close; null for any other key. */
function lineFor(key: string, from: HTMLElement, lines: readonly HTMLElement[]): HTMLElement | null {
  const index = lines.indexOf(from);
  const isOpen = from.getAttribute('aria-expanded');
  switch (key) {
    case 'ArrowDown':
      return lines[index + 1] ?? null;
    case 'ArrowUp':
      return lines[index - 1] ?? null;
    case 'Home':
      return lines[0] ?? null;
    case 'End':
      return lines.at(-1) ?? null;
    case 'ArrowRight':
      if (isOpen === 'false') return from;
      return isOpen === 'true' ? (lines[index + 1] ?? null) : null;
    case 'ArrowLeft':
      if (isOpen === 'true') return from;
      if (isOpen === 'false') return null;
      return lines.slice(0, index).findLast((line) => line.dataset['walk'] === 'group') ?? null;
    default:
      return null;
  }
}
