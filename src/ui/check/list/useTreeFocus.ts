import {
  type ForwardedRef,
  useCallback,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { usePaneState } from '../../shared/paneContext';
import type { TreeRow } from './treeRows';

/** What whoever moves the focus can ask of the list. */
export interface TreeFocus {
  /** Gives a row the focus, as soon as it is drawn; by default the one that had it, or what took its place. */
  focus(key?: string): void;
  /** Makes a row the one that Tab comes to and brings it into sight; the focus stays where it is. */
  point(key: string): void;
}

/** Where the focus is in the list, for the rows that draw it. */
interface TreeStop {
  /** The one row that Tab comes to. */
  readonly stop: string | null;
  /** Gives a row the focus, as soon as it is drawn. */
  readonly go: (key: string) => void;
  readonly onFocus: (row: TreeRow) => void;
  readonly onDraw: (key: string, element: HTMLButtonElement | null) => void;
}

/** One row of the list is the one that Tab comes to; the focus is moved to rows that may not be drawn yet. */
export function useTreeFocus(
  rows: readonly TreeRow[],
  chosen: string | null,
  handle: ForwardedRef<TreeFocus>,
): TreeStop {
  const { notice } = usePaneState();
  const elements = useRef(new Map<string, HTMLButtonElement>());
  const wanted = useRef<{ readonly key: string; readonly takesFocus: boolean } | null>(null);
  const [active, setActive] = useState<string | null>(chosen);
  const lastIndex = useRef(0);

  const stop = findStop(rows, active, chosen, lastIndex.current);
  const stopIndex = rows.findIndex(({ key }) => key === stop);

  const go = (key: string, takesFocus: boolean) => {
    setActive(key);
    wanted.current = { key, takesFocus };
    reach();
  };
  const reach = () => {
    const element = wanted.current && elements.current.get(wanted.current.key);
    if (!element) return;
    if (wanted.current?.takesFocus) element.focus();
    else element.scrollIntoView({ block: 'nearest' });
    wanted.current = null;
  };
  useLayoutEffect(() => {
    if (stopIndex >= 0) lastIndex.current = stopIndex;
    reach();
  });

  // The details of a finding take room from the list, as messages do, and may take its row out of sight.
  useLayoutEffect(() => {
    if (chosen !== null) elements.current.get(chosen)?.scrollIntoView({ block: 'nearest' });
  }, [chosen, notice]);

  useImperativeHandle(handle, () => ({
    focus(key) {
      if (key !== undefined) go(key, true);
      else if (stop !== null && !wanted.current?.takesFocus) go(stop, true);
    },
    point(key) {
      go(key, false);
    },
  }));

  const onFocus = useCallback((row: TreeRow) => {
    setActive(row.key);
  }, []);
  const onDraw = useCallback((key: string, element: HTMLButtonElement | null) => {
    if (element) elements.current.set(key, element);
    else elements.current.delete(key);
  }, []);

  return {
    stop,
    go(key) {
      go(key, true);
    },
    onFocus,
    onDraw,
  };
}

/** The row that Tab comes to: where the user was, or what took its place. */
function findStop(
  rows: readonly TreeRow[],
  active: string | null,
  chosen: string | null,
  lastIndex: number,
): string | null {
  const has = (wanted: string | null) => rows.some(({ key }) => key === wanted);
  if (has(active)) return active;
  if (active === null && has(chosen)) return chosen;
  return rows[Math.min(active === null ? 0 : lastIndex, rows.length - 1)]?.key ?? null;
}
