import { useMemo, useState } from 'react';
import { type CellAddress, type CellRange, toA1 } from '../../core/sheet/address';
import {
  type GridSelection,
  keepInside,
  selectOneCell,
  selectedRange,
  selectLine,
  selectRange,
} from './gridSelection';
import { sameRange } from './sheetMerges';
import type { SheetLayout } from './sheetLayout';

export type Chosen = CellAddress | CellRange;

export interface SelectionState {
  readonly selection: GridSelection;
  /** The cell that shows what the active place shows: of a merged area the top left one. */
  readonly active: CellAddress;
  readonly range: CellRange;
  /** "B2 to D5 selected"; empty for a single cell. */
  readonly sentence: string;
  readonly choose: (next: GridSelection) => void;
}

/** The selection is the user's to move and the page's to set: whichever came last holds. */
export function useGridSelection(
  layout: SheetLayout,
  chosen: Chosen | null,
  onSelect: (cell: CellAddress, range: CellRange) => void,
): SelectionState {
  const [kept, setKept] = useState(() => toSelection(chosen) ?? selectOneCell(selectLine(layout, {}).active));
  const [lastChosen, setLastChosen] = useState(chosen);
  const selection = useMemo(() => keepInside(layout, kept), [layout, kept]);
  const active = layout.merges.anchorOf(selection.active);
  const range = useMemo(() => selectedRange(layout, selection), [layout, selection]);

  if (key(chosen) !== key(lastChosen)) {
    setLastChosen(chosen);
    const next = toSelection(chosen);
    const isOurs = key(chosen) === key(active) || key(chosen) === key(range);
    if (next && !isOurs) setKept(next);
  }

  return {
    selection,
    active,
    range,
    sentence: sameRange(range, layout.merges.areaOf(active)) ? '' : sayRange(range),
    choose: (next) => {
      setKept(next);
      onSelect(layout.merges.anchorOf(next.active), selectedRange(layout, next));
    },
  };
}

function toSelection(chosen: Chosen | null): GridSelection | null {
  if (!chosen) return null;
  return 'top' in chosen ? selectRange(chosen) : selectOneCell(chosen);
}

function key(chosen: Chosen | null): string {
  if (!chosen) return '';
  return 'top' in chosen
    ? [chosen.top, chosen.left, chosen.bottom, chosen.right].join(' ')
    : [chosen.row, chosen.column].join(' ');
}

function sayRange({ top, left, bottom, right }: CellRange): string {
  return `${toA1({ row: top, column: left })} to ${toA1({ row: bottom, column: right })} selected`;
}
