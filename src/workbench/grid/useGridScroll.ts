import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { CellRange } from '../../core/sheet/address';
import { ScrollScale } from './scrollScale';
import { freezePanes, measureSheet, type SheetLayout, type Size } from './sheetLayout';
import type { SheetModel } from './sheetModel';
import { type IndexSpan, viewShowing, visibleSpan } from './visibleWindow';

/** What is drawn past the frozen panes, and how far the rows are moved against the scroll bar. */
interface GridWindow {
  readonly rows: IndexSpan;
  readonly columns: IndexSpan;
  readonly shift: number;
  /** Whether columns have gone beneath the frozen ones. */
  readonly isAcross: boolean;
}

export interface GridScroll {
  readonly layout: SheetLayout;
  readonly window: GridWindow;
  /** Height of all that scrolls, as the browser is told. */
  readonly bodyHeight: number;
  /** Height of what can be seen of it. */
  readonly pageHeight: number;
  readonly onScroll: () => void;
  /** Scrolls as little as shows an area; one that was far away comes to the middle. */
  readonly reveal: (area: CellRange) => void;
}

// Until the place on the screen has a size, as before the first paint, a usual one is assumed.
const usualRoom: Size = { width: 800, height: 600 };

export function useGridScroll(
  model: SheetModel,
  layoutVersion: number,
  zoom: number,
  frame: RefObject<HTMLDivElement>,
): GridScroll {
  const room = useRoom(frame);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- The model is one object whose sizes change; the version tells when.
  const measures = useMemo(() => measureSheet(model, zoom), [model, layoutVersion, zoom]);
  const layout = useMemo(() => freezePanes(measures, model, room), [measures, model, room]);
  const { rows, columns, frozenHeight, frozenWidth } = layout;
  const viewHeight = Math.max(0, room.height - layout.headerHeight - frozenHeight);
  const viewWidth = Math.max(0, room.width - layout.headerWidth - frozenWidth);
  const scale = useMemo(
    () => new ScrollScale(rows.total - frozenHeight, viewHeight),
    [rows, frozenHeight, viewHeight],
  );
  const place = useRef({ top: 0, shift: 0 });
  const left = useRef(0);
  // Null at the very top, where the view stays whatever comes in.
  const topRow = useRef<{ readonly row: number; readonly offset: number } | null>(null);

  const look = (): GridWindow => {
    const { top, shift } = place.current;
    return {
      rows: visibleSpan(rows, layout.frozenRows, top + shift, viewHeight),
      columns: visibleSpan(columns, layout.frozenColumns, left.current, viewWidth),
      shift,
      isAcross: left.current > 0,
    };
  };
  const [window, setWindow] = useState(look);
  const settle = () => {
    const { top, shift } = place.current;
    const pixel = top + shift + frozenHeight;
    const row = rows.indexAt(pixel);
    topRow.current = top + shift > 0 ? { row, offset: pixel - rows.start(row) } : null;
    const next = look();
    setWindow((before) => keepSame(before, next));
  };
  const scrollTo = (sheetPixel: number) => {
    place.current = scale.at(sheetPixel);
    if (frame.current) frame.current.scrollTop = place.current.top;
  };

  const scrollAcross = (pixel: number) => {
    left.current = pixel;
    if (frame.current) frame.current.scrollLeft = pixel;
  };

  useLayoutEffect(() => {
    // Rows that arrive or change height above the view must not push away what is being read.
    const kept = topRow.current;
    scrollTo(kept ? rows.start(kept.row) + kept.offset - frozenHeight : 0);
    scrollAcross(left.current);
    settle();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- All that places the view comes from these three.
  }, [layout, scale, viewWidth]);

  return {
    layout,
    window,
    bodyHeight: scale.bodyHeight,
    pageHeight: viewHeight,
    onScroll: () => {
      const element = frame.current;
      if (!element) return;
      place.current = scale.follow(place.current, element.scrollTop);
      if (place.current.top !== element.scrollTop) element.scrollTop = place.current.top;
      left.current = element.scrollLeft;
      // In this frame rather than the next, in which the place would be seen empty.
      flushSync(settle);
    },
    reveal: (area) => {
      const { top, shift } = place.current;
      if (area.top >= layout.frozenRows) {
        const [start, end] = [rows.start(area.top) - frozenHeight, rows.end(area.bottom) - frozenHeight];
        const shown = viewShowing(start, end, top + shift, viewHeight);
        if (shown !== top + shift) scrollTo(shown);
      }
      if (area.left >= layout.frozenColumns) {
        const [start, end] = [columns.start(area.left) - frozenWidth, columns.end(area.right) - frozenWidth];
        scrollAcross(viewShowing(start, end, left.current, viewWidth));
      }
      settle();
    },
  };
}

function useRoom(frame: RefObject<HTMLDivElement>): Size {
  const [room, setRoom] = useState(usualRoom);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    let wasAway = false;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      const isAway = width === 0 || height === 0;
      // What is not shown cannot be scrolled; once it is shown again, a new room has it scrolled to where it should be.
      const isBack = wasAway && !isAway;
      wasAway = isAway;
      if (isAway) return;
      setRoom((before) =>
        isBack || before.width !== width || before.height !== height ? { width, height } : before,
      );
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [frame]);
  return room;
}

function keepSame(before: GridWindow, next: GridWindow): GridWindow {
  const rows = sameSpan(before.rows, next.rows) ? before.rows : next.rows;
  const columns = sameSpan(before.columns, next.columns) ? before.columns : next.columns;
  const { shift, isAcross } = before;
  const isSame =
    rows === before.rows && columns === before.columns && shift === next.shift && isAcross === next.isAcross;
  return isSame ? before : { ...next, rows, columns };
}

function sameSpan(a: IndexSpan, b: IndexSpan): boolean {
  return a.first === b.first && a.last === b.last;
}
