import type { TrajectoryPoint } from '../../../core/engine/engine';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

interface ChartMark extends Spot {
  /** Which point of the trajectory it is. */
  readonly index: number;
}

interface ChartLabel extends Spot {
  readonly text: string;
}

/** Where everything of a chart stands, in units of its own box. */
export interface Chart {
  readonly width: number;
  readonly height: number;
  readonly given: readonly ChartMark[];
  readonly filled: readonly ChartMark[];
  /** What replaced targets were. */
  readonly old: readonly ChartMark[];
  /** Runs of points with a figure, each in order of time. */
  readonly lines: readonly (readonly Spot[])[];
  /** The same as it was; empty where nothing is replaced. */
  readonly oldLines: readonly (readonly Spot[])[];
  /** The highest figure and the lowest, or one where they are the same. Right-aligned at `x`. */
  readonly scale: readonly ChartLabel[];
  /** As many years at even steps as there is room for, always the first and the last; centred on `x`. */
  readonly years: readonly ChartLabel[];
}

/** The narrowest pane leaves this much beside its margins, so that the chart is never shrunk. */
const chartWidth = 256;
const chartHeight = 104;

const letterWidth = 6;
const mostLetters = 12;
const inset = 8;
/** Half of a year that stands under the last point. */
const insetRight = 14;
const baseOfYears = chartHeight - 4;
const lowest = chartHeight - 26;

/** Lays out the trajectory of one row: time to the right, by real years where the headings name years. */
export function layOutChart(points: readonly TrajectoryPoint[]): Chart {
  const isReplaced = (point: TrajectoryPoint) => point.isFilled && point.beforeNumber !== null;
  const hasOld = points.some(isReplaced);
  const figures = points.flatMap(({ after, afterNumber, before, beforeNumber }) => [
    ...(afterNumber === null ? [] : [{ number: afterNumber, text: after }]),
    ...(!hasOld || beforeNumber === null ? [] : [{ number: beforeNumber, text: before }]),
  ]);
  const sorted = figures.sort((a, b) => a.number - b.number);
  const [low, high] = [sorted[0], sorted.at(-1)];
  const gutter = Math.max(0, ...[low, high].map((one) => (one ? crop(one.text).length : 0))) * letterWidth;
  const left = gutter + 4 + inset;
  const places = placeInTime(points).map((share01) => left + share01 * (chartWidth - insetRight - left));
  const heightOf = (number: number) =>
    lowest - shareBetween(number, low!.number, high!.number) * (lowest - inset);
  const spot = (index: number, number: number): ChartMark => ({
    index,
    x: places[index]!,
    y: heightOf(number),
  });
  const marks = (numberOf: (point: TrajectoryPoint) => number | null) =>
    points.map((point, index) => {
      const number = numberOf(point);
      return number === null ? null : spot(index, number);
    });
  const now = marks(({ afterNumber }) => afterNumber);
  const before = hasOld ? marks(({ beforeNumber }) => beforeNumber) : [];
  const present = now.filter((mark) => mark !== null);
  return {
    width: chartWidth,
    height: chartHeight,
    given: present.filter(({ index }) => !points[index]!.isFilled),
    filled: present.filter(({ index }) => points[index]!.isFilled),
    old: before.filter((mark) => mark !== null).filter(({ index }) => isReplaced(points[index]!)),
    lines: runs(now),
    oldLines: runs(before),
    scale: (low && high && low.number !== high.number ? [high, low] : low ? [low] : []).map((one) => ({
      x: gutter,
      y: heightOf(one.number),
      text: crop(one.text),
    })),
    years: chooseYears(points, places),
  };
}

/** Each point's place from 0 to 1. */
function placeInTime(points: readonly TrajectoryPoint[]): number[] {
  if (points.length < 2) return points.map(() => 0.5);
  const years = points.map(({ year }) => Number(/^\d{4}(?=$|\/)/.exec(year)?.[0] ?? NaN));
  const areYears = years.every((year, index) => index === 0 || year > years[index - 1]!);
  const places = areYears ? years : points.map((_, index) => index);
  return places.map((place) => (place - places[0]!) / (places.at(-1)! - places[0]!));
}

/** Halved first, because the distance between two huge numbers may be more than a number can hold. */
function shareBetween(number: number, low: number, high: number): number {
  if (high === low) return 0.5;
  const distance = high / 2 - low / 2;
  // Two of the smallest numbers there are may differ by less than can be halved.
  if (distance === 0) return 0.5;
  return Math.min(1, Math.max(0, (number / 2 - low / 2) / distance));
}

function runs(marks: readonly (ChartMark | null)[]): Spot[][] {
  const found: Spot[][] = [];
  let isRunning = false;
  for (const mark of marks) {
    if (mark && isRunning) found.at(-1)!.push(mark);
    else if (mark) found.push([mark]);
    isRunning = mark !== null;
  }
  return found.filter((run) => run.length > 1);
}

function chooseYears(points: readonly TrajectoryPoint[], places: readonly number[]): ChartLabel[] {
  const labels = points.map(({ year }, index): ChartLabel => {
    const text = crop(year);
    const half = halfWidth(text);
    return { text, x: Math.min(chartWidth - half, Math.max(half, places[index]!)), y: baseOfYears };
  });
  for (let step = 1; ; step++) {
    const kept = labels.filter((_, index) => index === 0 || (labels.length - 1 - index) % step === 0);
    if (step >= labels.length || kept.every((label, index) => isClear(kept[index - 1], label))) return kept;
  }
}

function isClear(left: ChartLabel | undefined, right: ChartLabel): boolean {
  return !left || left.x + halfWidth(left.text) + 3 <= right.x - halfWidth(right.text);
}

function halfWidth(text: string): number {
  return (text.length * letterWidth) / 2;
}

function crop(text: string): string {
  return text.length <= mostLetters ? text : `${text.slice(0, mostLetters - 1)}…`;
}
