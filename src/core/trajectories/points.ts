import type { CellAddress } from '../sheet/address';
import { showNumber, showsPerCent } from '../sheet/numberFormat';
import { printFigure, yearOf } from '../scorecard/wording';
import type { Indicator, Scorecard, Value } from '../scorecard/scorecard';
import { baselineOf, comingTargets } from '../scorecard/series';
import { plural } from '../text/words';
import type { Fill, FillEdit } from './fill';

/** A year of a trajectory as an officer reads it: what is there, and what a fill would put there. */
export interface TrajectoryPoint {
  readonly cell: CellAddress;
  readonly year: string;
  readonly isBaseline: boolean;
  /** As printed now; empty where blank. */
  readonly before: string;
  /** Null where the cell holds no number now. */
  readonly beforeNumber: number | null;
  /** As it would be printed; the same as `before` where the fill leaves it. */
  readonly after: string;
  readonly afterNumber: number | null;
  /** Share of the whole change that is reached by this year, 0 to 1 and beyond; null where it cannot be said. */
  readonly share01: number | null;
  readonly isFilled: boolean;
}

/** Baseline, interim targets and end target in order of time, with what the edits of its row would make of them. */
export function pointsOf(indicator: Indicator, edits: readonly FillEdit[]): TrajectoryPoint[] {
  const baseline = baselineOf(indicator);
  const values = [...(baseline ? [baseline] : []), ...comingTargets(indicator)];
  // As the row's own figures are printed, so that old and new can be compared at a glance.
  const isGrouped = values.every(({ text, number }) => Math.abs(number ?? 0) < 1000 || text.includes(','));
  const points = values.map((value) => {
    const edit = edits.find(({ cell }) => cell.column === value.cell.column);
    return toPoint(value, value === baseline, edit, isGrouped);
  });
  const start = baseline?.number ?? null;
  const end = points.at(-1)?.afterNumber ?? null;
  if (start === null || end === null || start === end) return points;
  return points.map((point) => {
    const { afterNumber, isBaseline } = point;
    if (isBaseline || afterNumber === null) return point;
    return { ...point, share01: (afterNumber - start) / (end - start) };
  });
}

function toPoint(
  value: Value,
  isBaseline: boolean,
  edit: FillEdit | undefined,
  isGrouped: boolean,
): TrajectoryPoint {
  const now = { before: value.text, beforeNumber: value.number };
  const format = edit?.numberFormat ?? value.numberFormat;
  const filled = edit && Number(edit.after) * (showsPerCent(format) ? 100 : 1);
  return {
    cell: value.cell,
    year: yearOf(value),
    isBaseline,
    ...now,
    after: edit ? print(Number(edit.after), format, isGrouped) : value.text,
    afterNumber: filled ?? value.number,
    share01: null,
    isFilled: edit !== undefined,
  };
}

function print(number: number, format: string, isGrouped: boolean): string {
  if (format !== 'General') return showNumber(number, format).trim();
  const printed = printFigure(number);
  return isGrouped ? printed : printed.replaceAll(',', '');
}

/** "98 complete rows: 43% by 2017, 63% by 2018 of the change"; null where the method learns nothing. */
export function sayLearnt({ method, learnt }: Fill, { indicators }: Scorecard): string | null {
  if (!learnt || !indicators[0]) return null;
  const shares = comingTargets(indicators[0]).map(
    ({ column }, index) => `${printShare(learnt.shares01[index]!)} by ${column.period?.text ?? column.label}`,
  );
  const used = method.id === 'house' ? shares : shares.slice(0, 1);
  return `${plural(learnt.rows, 'complete row')}: ${used.join(', ')} of the change`;
}

/** "43%". */
export function printShare(share01: number): string {
  return `${Math.round(share01 * 100)}%`;
}
