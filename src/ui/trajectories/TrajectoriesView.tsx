import { type ReactElement, useRef } from 'react';
import { usePaneState } from '../shared/paneContext';
import { FillScreen } from './FillScreen';
import { NothingChecked } from './NothingChecked';
import { useKeptFocus } from './useKeptFocus';

/** Proposes targets between the baseline and the end target, and writes those that the officer wants. */
export function TrajectoriesView(): ReactElement {
  const { check } = usePaneState();
  const view = useRef<HTMLDivElement>(null);
  // From a row that is gone to the one in its place; from anything else to what the view has to say.
  const cellsLike = (name: string | undefined) =>
    name === undefined ? [] : [...view.current!.querySelectorAll<HTMLElement>(`[data-cell="${name}"]`)];
  useKeptFocus(
    view,
    (focused) => ({ name: focused.dataset.cell, index: cellsLike(focused.dataset.cell).indexOf(focused) }),
    ({ name, index }) => {
      const cells = cellsLike(name);
      return cells[Math.min(index, cells.length - 1)] ?? view.current?.querySelector('h1');
    },
  );
  return (
    <div ref={view}>
      {check && check.scorecards.length > 0 ? <FillScreen check={check} /> : <NothingChecked check={check} />}
    </div>
  );
}
