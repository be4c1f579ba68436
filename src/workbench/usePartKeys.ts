import { type RefObject, useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';

export type WindowPart = 'sheet' | 'pane';

/** Where the focus goes in a part in which nothing had it yet. */
const starts: Readonly<Record<WindowPart, string>> = {
  sheet: '[role="gridcell"][tabindex="0"]',
  pane: '[role="tab"][aria-selected="true"]',
};

/** F6 goes from the sheet to the findings and back, to what had the focus there, as between the parts of Excel's window. */
export function usePartKeys(
  sheet: RefObject<HTMLElement>,
  pane: RefObject<HTMLElement>,
  bringToFront: (part: WindowPart) => void,
): void {
  const bring = useRef(bringToFront);
  bring.current = bringToFront;
  useEffect(() => {
    const parts = { sheet, pane };
    const last: Partial<Record<WindowPart, HTMLElement>> = {};
    const partOf = (element: Element | null) =>
      (['sheet', 'pane'] as const).find((part) => parts[part].current?.contains(element));
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      const part = partOf(target);
      if (part) last[part] = target;
    };
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      const next = partOf(document.activeElement) === 'sheet' ? 'pane' : 'sheet';
      flushSync(() => {
        bring.current(next);
      });
      const start = parts[next].current?.querySelector<HTMLElement>(starts[next]);
      const before = last[next];
      (before?.isConnected ? before : start)?.focus();
    };
    document.addEventListener('focusin', onFocus);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('keydown', onKey);
    };
  }, [sheet, pane]);
}
