import { mergeClasses } from '@fluentui/react-components';
import { type CSSProperties, forwardRef, type ReactElement, useId, useImperativeHandle } from 'react';
import type { CellAddress } from '../../core/sheet/address';
import { CellCover } from './CellCover';
import { GridPanes } from './GridPanes';
import { useGridStyles } from './gridStyles';
import type { Direction } from './moves';
import { MarkTip, useMarkTip } from './MarkTip';
import type { SheetGridProps } from './sheetGridProps';
import { useColumnSizing } from './useColumnSizing';
import { useGridControl } from './useGridControl';

export interface SheetGridHandle {
  /** Brings a cell into view, in the middle if it was far away; neither selection nor focus move. */
  readonly scrollTo: (cell: CellAddress) => void;
  /** Puts the focus on the active cell. */
  readonly focus: () => void;
  /** Chooses a cell and has the focus on it. */
  readonly goTo: (cell: CellAddress) => void;
  /** Moves on as Enter and Tab do, and has the focus in the sheet. */
  readonly moveOn: (direction: Direction) => void;
}

/** A sheet to look at and to type into, with Excel's keys. Stands inside a FluentProvider and fills its parent. */
export const SheetGrid = forwardRef<SheetGridHandle, SheetGridProps>(
  function SheetGrid(props, handle): ReactElement {
    const { model } = props;
    const { root, headers, cells: cellStyles, states, contrast } = useGridStyles();
    const [sentenceId, keysId] = [useId(), useId()];
    const control = useGridControl(props);
    const { version, scroll, chosen, cells, focus } = control;
    const { active, range } = chosen;
    const { headerWidth, headerHeight, frozenWidth, frozenHeight } = scroll.layout;
    const { zoom = 1, onResize } = props;
    const sizing = useColumnSizing((column) => model.columnWidth(column), zoom, onResize);
    useImperativeHandle(handle, () => ({
      scrollTo: control.revealCell,
      focus: focus.focusActive,
      goTo: control.goTo,
      moveOn: control.moveOn,
    }));
    const tip = useMarkTip(model);

    const { editing, refusal } = cells;
    const covered = editing?.cell ?? refusal?.cell ?? null;
    const cover = (
      <CellCover
        {...{ editing, sentenceId }}
        sentence={refusal?.sentence ?? null}
        onLeave={() => void control.keys.finish(null)}
      />
    );
    return (
      <div
        className={mergeClasses(root, headers, cellStyles, states, contrast)}
        style={{ '--zoom': zoom } as CSSProperties}
      >
        <div
          ref={control.frame}
          role="grid"
          className={scroll.window.isAcross ? 'frame across' : 'frame'}
          tabIndex={-1}
          aria-label={props.label}
          aria-rowcount={model.rowCount + 1}
          aria-colcount={model.columnCount + 1}
          aria-multiselectable
          aria-readonly={props.onEdit ? undefined : true}
          // What the browser scrolls to by itself must not end up beneath the frozen panes.
          style={{ scrollPadding: `${headerHeight + frozenHeight}px 0 0 ${headerWidth + frozenWidth}px` }}
          aria-describedby={keysId}
          onScroll={() => {
            tip.hide();
            scroll.onScroll();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') tip.hide();
            control.keys.onKeyDown(event);
          }}
          onFocus={focus.onFocus}
          onBlur={focus.onBlur}
          {...control.mouse}
          onMouseOver={(event) => {
            tip.follow(event);
            control.mouse.onMouseOver(event);
          }}
          onMouseLeave={tip.leave}
          onPointerDown={sizing.onPointerDown}
          onPointerMove={sizing.onPointerMove}
          onPointerUp={sizing.onPointerUp}
          onDoubleClick={(event) => {
            sizing.onDoubleClick(event);
            control.mouse.onDoubleClick(event);
          }}
          {...control.clipboard}
        >
          <GridPanes
            {...{ model, version, scroll, active, range, covered, cover }}
            noteId={props.activeNoteId}
            canFill={props.onFill !== undefined}
            isSizable={onResize !== undefined}
          />
        </div>
        <MarkTip {...tip} />
        <div id={keysId} className="unseen">
          Tab goes to the next cell. To leave the sheet, press F6, or press Escape and then Tab.
        </div>
        <div role="status" className="unseen">
          {refusal?.sentence ?? chosen.sentence}
        </div>
      </div>
    );
  },
);
