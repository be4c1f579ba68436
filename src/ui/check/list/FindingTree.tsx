import { makeStyles } from '@fluentui/react-components';
import {
  forwardRef,
  type KeyboardEvent,
  useCallback,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { FindingView } from '../../../core/engine/engine';
import { hiddenFromSight } from '../../shared/hiddenFromSight';
import { usePaneState } from '../../shared/paneContext';
import { moveInTree } from './moveInTree';
import { TreeItem } from './TreeItem';
import type { TreeRow } from './treeRows';
import { useDelayed, worthShowingMs } from '../useDelayed';
import type { FindingList } from './useFindingList';

const useStyles = makeStyles({
  // What is being checked again stays readable: the change of opacity is small.
  busy: { opacity: 0.75 },
});

/** What whoever moves the focus can ask of the list. */
export interface TreeFocus {
  /** Gives a row the focus, as soon as it is drawn; by default the one that had it, or what took its place. */
  focus(key?: string): void;
  /** Makes a row the one that Tab comes to and brings it into sight; the focus stays where it is. */
  point(key: string): void;
}

interface FindingTreeProps {
  readonly list: FindingList;
  readonly chosen: string | null;
  readonly namesSheet: boolean;
  readonly onChoose: (finding: FindingView) => void;
}

/** The findings as a tree that is walked with the arrow keys. */
export const FindingTree = forwardRef<TreeFocus, FindingTreeProps>(function FindingTree(props, ref) {
  const { list, chosen, namesSheet, onChoose } = props;
  const styles = useStyles();
  const hint = useId();
  const { progress } = usePaneState();
  const isBusy = useDelayed(progress !== null, worthShowingMs);
  const { rows } = list;
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

  // The details of a finding take room from the list, and may take its row out of sight.
  useLayoutEffect(() => {
    if (chosen !== null) elements.current.get(chosen)?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  useImperativeHandle(ref, () => ({
    focus(key) {
      if (key !== undefined) go(key, true);
      else if (stop !== null && !wanted.current?.takesFocus) go(stop, true);
    },
    point(key) {
      go(key, false);
    },
  }));

  const press = (row: TreeRow) => {
    if (row.kind === 'finding') onChoose(row.finding);
    else if (row.kind === 'more') {
      list.showMore(row.group);
      go(row.nextFinding, true);
    } else if (row.isOpen !== null) list.setOpen(row.key, !row.isOpen);
  };
  const key = (row: TreeRow, event: KeyboardEvent) => {
    const move = moveInTree(rows, row, event.key);
    if (!move || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if ('open' in move) list.setOpen(row.key, move.open);
    else go(move.to, true);
  };

  // The rows are redrawn only where they change, so what they call must stay the same.
  const latest = useRef({ press, key });
  latest.current = { press, key };
  const onPress = useCallback((row: TreeRow) => {
    latest.current.press(row);
  }, []);
  const onKey = useCallback((row: TreeRow, event: KeyboardEvent) => {
    latest.current.key(row, event);
  }, []);
  const onFocus = useCallback((row: TreeRow) => {
    setActive(row.key);
  }, []);
  const onDraw = useCallback((rowKey: string, element: HTMLButtonElement | null) => {
    if (element) elements.current.set(rowKey, element);
    else elements.current.delete(rowKey);
  }, []);

  return (
    <>
      <p id={hint} style={hiddenFromSight}>
        Arrow keys move through the list, right and left open and close, Enter shows the cell. Tab goes on to
        the details of the chosen finding.
      </p>
      <div
        role="tree"
        aria-label="Findings"
        aria-describedby={hint}
        aria-busy={isBusy}
        className={isBusy ? styles.busy : undefined}
      >
        {rows.map((row) => (
          <TreeItem
            key={row.key}
            row={row}
            isChosen={row.kind === 'finding' && row.key === chosen}
            isStop={row.key === stop}
            namesSheet={namesSheet}
            onPress={onPress}
            onFocus={onFocus}
            onKey={onKey}
            onDraw={onDraw}
          />
        ))}
      </div>
    </>
  );
});

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
