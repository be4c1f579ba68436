import { makeStyles } from '@fluentui/react-components';
import { forwardRef, type KeyboardEvent, useCallback, useId, useRef } from 'react';
import type { FindingView } from '../../../core/engine/engine';
import { hiddenFromSight } from '../../shared/hiddenFromSight';
import { usePaneState } from '../../shared/paneContext';
import { useDelayed, worthShowingMs } from '../useDelayed';
import { moveInTree } from './moveInTree';
import { TreeItem } from './TreeItem';
import type { TreeRow } from './treeRows';
import type { FindingList } from './useFindingList';
import { type TreeFocus, useTreeFocus } from './useTreeFocus';
import { useTypeAhead } from './useTypeAhead';

const useStyles = makeStyles({
  // What is being checked again stays readable: the change of opacity is small.
  busy: { opacity: 0.75 },
});

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
  const { stop, go, onFocus, onDraw } = useTreeFocus(rows, chosen, ref);

  const typeAhead = useTypeAhead(rows);

  const press = (row: TreeRow) => {
    if (row.kind === 'finding') onChoose(row.finding);
    else if (row.kind === 'more') {
      list.showMore(row.group);
      go(row.nextFinding);
    } else if (row.isOpen !== null) list.setOpen(row.key, !row.isOpen);
  };
  const key = (row: TreeRow, event: KeyboardEvent) => {
    const isModified = event.altKey || event.ctrlKey || event.metaKey;
    const ahead = typeAhead(row, event.key, isModified);
    const move = ahead === null ? moveInTree(rows, row, event.key) : { to: ahead };
    if (!move || isModified) return;
    event.preventDefault();
    if ('open' in move) list.setOpen(row.key, move.open);
    else go(move.to);
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

  return (
    <>
      <p id={hint} style={hiddenFromSight}>
        The up and down arrow keys move through the list. Right and left open and close a group. Enter shows
        the cell. Tab goes to the details of the chosen finding. Type letters to go to the next line that
        begins with them.
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
