import { type RefObject, useCallback, useRef, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { type CellAddress, contains, rangeToA1 } from '../../core/sheet/address';
import type { FillMode } from '../../file/index';
import { clearRange, MOST_CHANGED } from './cellInputs';
import { copyFill, type CellFill } from './fillTarget';
import { gridClipboard, type GridClipboard } from './gridClipboard';
import { extendTo, type GridSelection, selectOneCell, selectLine, selectRange } from './gridSelection';
import { type Direction, keyTarget, stepInRun, stepInside } from './moves';
import type { SheetGridProps } from './sheetGridProps';
import { sameRange } from './sheetMerges';
import type { SheetLayout } from './sheetLayout';
import type { SheetModel } from './sheetModel';
import { type CellEditing, useCellEditing } from './useCellEditing';
import { type GridFocus, useGridFocus } from './useGridFocus';
import { type GridKeys, useGridKeys } from './useGridKeys';
import { type GridMouse, useGridMouse } from './useGridMouse';
import { type GridScroll, useGridScroll } from './useGridScroll';
import { type SelectionState, useGridSelection } from './useGridSelection';

interface GridControl {
  readonly frame: RefObject<HTMLDivElement>;
  readonly version: number;
  readonly scroll: GridScroll;
  readonly chosen: SelectionState;
  readonly cells: CellEditing;
  readonly focus: GridFocus;
  readonly keys: GridKeys;
  readonly mouse: GridMouse;
  readonly clipboard: GridClipboard;
  readonly revealCell: (cell: CellAddress) => void;
  /** Chooses a cell and has the focus on it. */
  readonly goTo: (cell: CellAddress) => void;
  /** Moves on as Enter and Tab do, and has the focus in the sheet. */
  readonly moveOn: (direction: Direction) => void;
}

/** Joins scrolling, selection and editing, and what keys, mouse and clipboard do to them. */
export function useGridControl(props: SheetGridProps): GridControl {
  const { model, onSelect } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [version, layoutVersion] = useVersions(model);
  const scroll = useGridScroll(model, layoutVersion, props.zoom ?? 1, frame);
  const { layout } = scroll;
  const chosen = useGridSelection(layout, props.selection ?? null, (cell, range) => onSelect?.(cell, range));
  const { selection, active, range } = chosen;
  const cells = useCellEditing(model, props);
  const isEditing = cells.editing !== null;
  const focus = useGridFocus(frame, isEditing);

  const revealCell = (cell: CellAddress) => {
    scroll.reveal(layout.merges.areaOf(cell));
  };
  const choose = (next: GridSelection) => {
    cells.refuse(active, null);
    chosen.choose(next);
  };
  const runColumn = useRef<number | null>(null);
  const leavesByTab = useRef(false);
  const moveOn = (direction: Direction, from: CellAddress) => {
    if (!sameRange(range, layout.merges.areaOf(from)) && contains(range, from)) {
      const to = stepInside(layout, range, from, direction);
      choose({ active: to, lead: to, within: range });
      revealCell(to);
      return;
    }
    const next = stepInRun(layout, from, direction, runColumn.current);
    runColumn.current = next.runColumn;
    choose(selectOneCell(next.to));
    revealCell(next.to);
  };
  const moveTo = (cell: CellAddress, extend: boolean) => {
    runColumn.current = null;
    choose(extend ? extendTo(selection, cell) : selectOneCell(cell));
    revealCell(cell);
  };
  const edit = (start: 'own' | 'empty') => {
    revealCell(active);
    // At once, so that the very key that opens the editor is typed into it.
    flushSync(() => {
      cells.begin(active, start);
    });
  };
  const fill = (wanted: CellFill | null, mode: FillMode) => {
    if (!wanted) return;
    const why = whyNotFilled(layout, wanted);
    if (why !== null) {
      cells.refuse(active, why);
      return;
    }
    choose(selectRange(wanted.target));
    void cells.fill({ row: wanted.target.top, column: wanted.target.left }, wanted, mode);
  };
  const keys = useGridKeys(frame, cells, {
    fill: (way) => {
      if (props.onFill) fill(copyFill(range, way), 'copy');
    },
    cancel: () => {
      leavesByTab.current = !isEditing;
      cells.cancel();
    },
    leavesByTab: () => leavesByTab.current,
    edit,
    clear: () => {
      const inputs = clearRange(model, layout.merges, range);
      if (typeof inputs === 'string') cells.refuse(active, inputs);
      else void cells.change(active, inputs);
    },
    step: (direction) => {
      // The page may have chosen another cell while this one was edited.
      moveOn(direction, cells.editing?.cell ?? selection.active);
    },
    target: (stroke) => {
      const from = stroke.shift ? selection.lead : selection.active;
      return keyTarget(
        { layout, isFilled: (cell) => isFilled(model, layout.merges.anchorOf(cell)) },
        from,
        stroke,
        scroll.pageHeight,
      );
    },
    moveTo,
    selectLine: (what) => {
      const { row, column } = active;
      choose(selectLine(layout, what === 'row' ? { row } : what === 'column' ? { column } : {}));
    },
    undo: () => props.onUndo?.(),
    redo: () => props.onRedo?.(),
  });
  const mouse = useGridMouse({
    layout,
    selection,
    range,
    fill,
    edit: () => {
      edit('own');
    },
    choose: (next) => {
      runColumn.current = null;
      keys.afterEdit(() => {
        choose(next);
        focus.focusActive();
      });
    },
  });
  const clipboard = gridClipboard({ model, layout, active, range, editing: cells, choose });
  return {
    frame,
    version,
    scroll,
    chosen,
    cells,
    focus,
    keys: {
      ...keys,
      onKeyDown: (event) => {
        // Escape lets the very next Tab leave the sheet; Shift alone is on its way to Shift and Tab.
        if (event.key !== 'Tab' && event.key !== 'Shift') leavesByTab.current = false;
        keys.onKeyDown(event);
        if (event.key === 'Tab') leavesByTab.current = false;
      },
    },
    mouse,
    clipboard,
    revealCell,
    goTo: (cell) => {
      keys.afterEdit(() => {
        moveTo(cell, false);
      });
      focus.focusActive();
    },
    moveOn: (direction) => {
      moveOn(direction, selection.active);
      focus.focusActive();
    },
  };
}

function whyNotFilled({ merges }: SheetLayout, { target }: CellFill): string | null {
  const count = (target.bottom - target.top + 1) * (target.right - target.left + 1);
  if (count > MOST_CHANGED) return `Fill at most ${MOST_CHANGED} cells at a time.`;
  const [inTheWay] = merges.touching(target);
  return inTheWay
    ? `Nothing was filled, because of merged cells (${rangeToA1(inTheWay)}). Fill cell by cell.`
    : null;
}

function isFilled(model: SheetModel, { row, column }: CellAddress): boolean {
  return Boolean(model.cell(row, column)?.text);
}

function useVersions(model: SheetModel): [version: number, layoutVersion: number] {
  const subscribe = useCallback((listener: () => void) => model.subscribe(listener), [model]);
  const version = useSyncExternalStore(subscribe, () => model.getVersion());
  const layoutVersion = useSyncExternalStore(subscribe, () => model.getLayoutVersion());
  return [version, layoutVersion];
}
