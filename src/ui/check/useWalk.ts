import { type RefObject, useLayoutEffect, useRef } from 'react';
import { toA1 } from '../../core/sheet/address';
import type { FindingView } from '../../core/engine/engine';
import { useKeptRef, usePaneModel, usePaneState } from '../shared/paneContext';
import type { TreeFocus } from './list/useTreeFocus';
import { sayFinding, sayLeft } from './sentences';
import { shownSummary } from './shownSummary';
import type { FindingList } from './list/useFindingList';

/** The chosen finding, and the way from one to the next. */
export interface Walk {
  readonly chosen: FindingView | null;
  /** From 0; -1 where the chosen finding is not among those that are shown. */
  readonly position: number;
  choose(finding: FindingView): void;
  step(by: 1 | -1): void;
  /** Lets go of the chosen finding; the focus goes back to its row. */
  leave(): void;
  /**
   * Makes a change that may settle the chosen finding, and says what came of it: if the finding is gone the next one is
   * chosen, and has the focus.
   */
  settle(change: () => Promise<boolean>, words: SettledWords): Promise<void>;
}

interface SettledWords {
  /** "Fixed." */
  readonly gone: string;
  /** Where the finding is still shown. */
  readonly stays: string;
}

interface Settling extends SettledWords {
  readonly finding: string;
}

export function useWalk(
  list: FindingList,
  tree: RefObject<TreeFocus | null>,
  isListFocusLost: () => boolean,
): Walk {
  const model = usePaneModel();
  const { check, finding: id, scorecard } = usePaneState();
  const chosen = model.findFinding(id);
  const { walk } = list;
  const position = walk.findIndex((one) => one.id === id);
  const settling = useRef<Settling | null>(null);
  // Outlives the view: a finding may be put right in another one.
  const last = useKeptRef('check/last', { check, walk, id, grouping: list.filters.grouping });

  const choose = (finding: FindingView, said?: string) => {
    // What was said of another finding would only stand in the way.
    model.dismissNotice();
    model.chooseFinding(finding.id);
    list.reveal(finding.id);
    tree.current?.point(finding.id);
    void model.select(finding.sheet, finding.cell, said);
  };

  const follow = () => {
    const { walk: before, id: wasChosen, check: checkBefore, grouping: groupingBefore } = last.current;
    const { grouping } = list.filters;
    last.current = { check, walk, id, grouping };
    if (grouping !== groupingBefore && id !== null && position >= 0) {
      list.reveal(id);
      tree.current?.point(id);
    }
    if (checkBefore === check && id !== null && id !== wasChosen && position >= 0) {
      // Chosen in the sheet: it is shown, and the focus stays where it is.
      list.reveal(id);
      tree.current?.point(id);
    }
    if (checkBefore === check || wasChosen === null || wasChosen !== id) return;
    // A change that was refused is followed by a check as well.
    const isDone = model.getState().notice?.kind === 'success';
    const own = isDone && settling.current?.finding === id ? settling.current : null;
    settling.current = null;
    const left = check ? sayLeft(shownSummary(check, scorecard)) : '';
    if (position >= 0) {
      if (own) model.announce(`${own.stays} ${left}`);
      return;
    }
    // A finding that the search hides is still the chosen one.
    if (chosen && !own && !before.some((one) => one.id === id)) return;
    const next = nextAfter(before, id, walk);
    model.chooseFinding(next?.id ?? null);
    if (!next) {
      if (own) model.announce(`${own.gone} ${left}`);
      return;
    }
    list.reveal(next.id);
    if (own) {
      // The row says itself what it is, because it has the focus.
      void model.select(next.sheet, next.cell, `${own.gone} ${left}`);
    }
    if (own || isListFocusLost()) tree.current?.focus(next.id);
    else tree.current?.point(next.id);
  };
  useLayoutEffect(follow);

  return {
    chosen,
    position,
    choose(finding) {
      choose(finding);
    },
    step(by) {
      const next = position < 0 ? walk[0] : walk[position + by];
      if (next) choose(next, sayFinding(next, walk.indexOf(next) + 1, walk.length));
    },
    leave() {
      model.dismissNotice();
      if (chosen) tree.current?.focus(chosen.id);
      model.chooseFinding(null);
      if (chosen) model.announce(`Details of ${toA1(chosen.cell)} closed.`);
    },
    async settle(change, words) {
      if (id === null) return;
      const { check: checkBefore } = model.getState();
      settling.current = { finding: id, ...words };
      const isDone = await change();
      if (!isDone || model.getState().check === checkBefore) settling.current = null;
    },
  };
}

/** What comes after a finding that is gone; what came before it, where nothing does. */
function nextAfter(
  before: readonly FindingView[],
  id: string,
  now: readonly FindingView[],
): FindingView | null {
  const index = before.findIndex((one) => one.id === id);
  if (index < 0) return null;
  const byId = new Map(now.map((finding) => [finding.id, finding]));
  const around = [...before.slice(index + 1), ...before.slice(0, index).reverse()];
  for (const one of around) {
    const found = byId.get(one.id);
    if (found) return found;
  }
  return null;
}
