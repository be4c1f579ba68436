import { type MouseEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { severityWord } from '../../core/sheet/severity';
import type { CellMark, SheetModel } from './sheetModel';

/** Long enough to pass over cells without one tip after the other. */
const restMs = 300;
/** Long enough to get from the cell to its tip. */
const leaveMs = 200;

/** Right under a cell, or right above it: from the top of the sheet, or from its bottom. */
type Place = { readonly left: number } & ({ readonly top: number } | { readonly bottom: number });

interface Shown {
  readonly row: number;
  readonly column: number;
  readonly place: Place;
}

export interface MarkTipState {
  readonly marks: readonly CellMark[];
  readonly place: Place | null;
  /** The mouse is over something in the sheet. */
  readonly follow: (event: MouseEvent) => void;
  readonly leave: () => void;
  /** The mouse is over the tip itself, which then stays. */
  readonly keep: () => void;
  readonly hide: () => void;
}

/** What was found at the marked cell under the mouse. Whoever uses the keyboard has it beside the cell's value. */
export function useMarkTip(model: SheetModel): MarkTipState {
  const [shown, setShown] = useState<Shown | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const later = (next: Shown | null) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(
      () => {
        setShown(next);
      },
      next ? restMs : leaveMs,
    );
  };
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  return {
    marks: shown ? model.marks(shown.row, shown.column) : [],
    place: shown?.place ?? null,
    follow: ({ target, buttons }) => {
      const cell =
        buttons === 0 && target instanceof HTMLElement ? target.closest<HTMLElement>('[data-mark]') : null;
      const next = cell && placeBeside(cell);
      if (next && next.row === shown?.row && next.column === shown.column) clearTimeout(timer.current);
      else later(next);
    },
    leave: () => {
      later(null);
    },
    keep: () => {
      clearTimeout(timer.current);
    },
    hide: () => {
      clearTimeout(timer.current);
      setShown(null);
    },
  };
}

export function MarkTip({ marks, place, keep, leave }: MarkTipState): ReactElement | null {
  if (!place || marks.length === 0) return null;
  return (
    <div role="tooltip" className="tip" style={place} onMouseEnter={keep} onMouseLeave={leave}>
      {marks.map(({ severity, text }) => (
        <p key={`${severity} ${text}`}>
          <b>{severityWord[severity]}</b>: {text}
        </p>
      ))}
    </div>
  );
}

/** Where there is room for it, as far to the left as leaves the tip some width. */
function placeBeside(cell: HTMLElement): Shown | null {
  const { row, column } = cell.dataset;
  const frame = cell.closest('.frame')?.getBoundingClientRect();
  if (row === undefined || column === undefined || !frame) return null;
  const { left: from, bottom, top } = cell.getBoundingClientRect();
  const left = Math.max(0, Math.min(from - frame.left, frame.width - 360));
  const isLow = bottom - frame.top > frame.height * 0.6;
  return {
    row: Number(row),
    column: Number(column),
    place: isLow ? { left, bottom: frame.bottom - top } : { left, top: bottom - frame.top },
  };
}
