import { makeStyles } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactElement, useCallback, useEffect, useRef, useState } from 'react';
import type { FillRow } from '../../../core/engine/engine';
import { plural } from '../../../core/text/words';
import { RowItem } from './RowItem';
import { allTicked, isTicked, keyOf, noneTicked, type Ticks, toggle } from './ticks';
import { Checkbox } from '../../controls/Checkbox';
import { ShowMore } from '../../shared/ShowMore';

const batch = 50;

const useStyles = makeStyles({
  all: { marginLeft: 0 },
});

interface RowListProps {
  readonly rows: readonly FillRow[];
  readonly ticks: Ticks;
  /** The key of the chosen row. */
  readonly chosen: string | null;
  /** A row to bring into sight; a new object each time. */
  readonly reveal: { readonly key: string } | null;
  readonly onTicks: (ticks: Ticks) => void;
  readonly onChoose: (row: FillRow | null) => void;
}

/** The rows that a fill would write to. Up and down go from row to row, left and right between tick and name. */
export function RowList({ rows, ticks, chosen, reveal, onTicks, onChoose }: RowListProps): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(batch);
  const [active, setActive] = useState<string | null>(null);
  const keys = rows.map(keyOf);
  const stop = [active, chosen].find((key) => key !== null && keys.includes(key)) ?? keys[0];
  const [wanted, setWanted] = useState<{ readonly key: string; readonly cell: string } | null>(null);

  // The handlers stay the same, so that only rows that changed are drawn again.
  const latest = useRef({ rows, keys, ticks, chosen, onTicks, onChoose });
  latest.current = { rows, keys, ticks, chosen, onTicks, onChoose };
  const tick = useCallback((row: FillRow) => {
    const { ticks, onTicks } = latest.current;
    onTicks(toggle(ticks, row));
  }, []);
  const choose = useCallback((row: FillRow) => {
    latest.current.onChoose(latest.current.chosen === keyOf(row) ? null : row);
  }, []);
  const go = useCallback((event: KeyboardEvent<HTMLElement>) => {
    const { rows, keys, onChoose } = latest.current;
    const { key = '', cell = '' } = event.currentTarget.dataset;
    const target = targetOf(event, keys.indexOf(key), keys.length, cell);
    if (!target) return;
    event.preventDefault();
    const row = rows[target.index]!;
    setShown((count) => Math.max(count, target.index + 1));
    setWanted({ key: keyOf(row), cell: target.cell });
    if (target.cell === 'name' && keyOf(row) !== key) onChoose(row);
  }, []);

  useEffect(() => {
    if (wanted) findCell(list.current, wanted.key, wanted.cell)?.focus();
  }, [wanted]);

  useEffect(() => {
    if (!reveal) return;
    const index = latest.current.keys.indexOf(reveal.key);
    if (index >= 0) setShown((count) => Math.max(count, index + 1));
  }, [reveal]);

  useEffect(() => {
    const row = reveal && findCell(list.current, reveal.key, 'name')?.closest('[role="row"]');
    // Where not all of it can be seen, the row itself is.
    row?.nextElementSibling?.scrollIntoView({ block: 'nearest' });
    row?.scrollIntoView({ block: 'nearest' });
  }, [reveal, shown]);

  const left = rows.length - shown;
  return (
    <div>
      <AllRows rows={rows} ticks={ticks} onTicks={onTicks} />
      <div role="grid" aria-label="Indicators to fill" ref={list}>
        {rows.slice(0, shown).map((row, index) => {
          const key = keys[index]!;
          return (
            <RowItem
              key={key}
              row={row}
              rowKey={key}
              isTicked={isTicked(ticks, row)}
              isChosen={key === chosen}
              isTabStop={key === stop}
              onTick={tick}
              onChoose={choose}
              onFocus={setActive}
              onKeyDown={go}
            />
          );
        })}
      </div>
      <ShowMore
        left={left}
        batch={batch}
        of={plural(left, 'row')}
        onMore={() => {
          setShown(shown + batch);
          setWanted({ key: keys[shown]!, cell: 'name' });
        }}
      />
    </div>
  );
}

function findCell(list: HTMLElement | null, key: string | undefined, cell: string): HTMLElement | null {
  const cells = list?.querySelectorAll<HTMLElement>(`[data-cell="${cell}"]`) ?? [];
  return [...cells].find(({ dataset }) => dataset.key === key) ?? null;
}

interface AllRowsProps {
  readonly rows: readonly FillRow[];
  readonly ticks: Ticks;
  readonly onTicks: (ticks: Ticks) => void;
}

function AllRows({ rows, ticks, onTicks }: AllRowsProps): ReactElement {
  const styles = useStyles();
  const ticked = rows.filter((row) => isTicked(ticks, row)).length;
  return (
    <Checkbox
      className={styles.all}
      checked={ticked === 0 ? false : ticked === rows.length ? true : 'mixed'}
      label={rows.length === 1 ? 'The only row' : `All ${rows.length}`}
      onChange={() => {
        onTicks(ticked === rows.length ? noneTicked : allTicked);
      }}
    />
  );
}

/** Where a key leads to; null where it leads nowhere. */
function targetOf(
  { key, ctrlKey, altKey, metaKey }: KeyboardEvent,
  index: number,
  count: number,
  cell: string,
): { readonly index: number; readonly cell: string } | null {
  if (ctrlKey || altKey || metaKey) return null;
  switch (key) {
    case 'ArrowDown':
      return index + 1 < count ? { index: index + 1, cell } : null;
    case 'ArrowUp':
      return index > 0 ? { index: index - 1, cell } : null;
    case 'Home':
      return { index: 0, cell };
    case 'End':
      return { index: count - 1, cell };
    case 'ArrowLeft':
      return { index, cell: 'tick' };
    case 'ArrowRight':
      return { index, cell: 'name' };
    default:
      return null;
  }
}
