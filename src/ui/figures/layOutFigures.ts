import type { FigureView } from '../../core/engine/engine';
import { type CellAddress, isSamePlace } from '../../core/sheet/address';

/** The box that figures are drawn in, and the room around them. */
export interface FigureBox {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface FigureSpot {
  readonly x: number;
  readonly y: number;
  readonly figure: FigureView;
  /** Whether it is one of those that are in question. */
  readonly isMarked: boolean;
}

/** Where each figure of a row stands; what has no number has no place. */
export interface FigureLayout {
  readonly spots: readonly FigureSpot[];
  /** Last actuals and the targets after them, in order of time. */
  readonly course: readonly FigureSpot[];
  /** Each year once, from the left. */
  readonly years: readonly { readonly x: number; readonly text: string }[];
  readonly lowest: FigureSpot | null;
  readonly highest: FigureSpot | null;
}

/** Lays the figures of one row out by time; years that are no numbers follow each other in the order of the sheet. */
export function layOutFigures(
  figures: readonly FigureView[],
  marked: readonly CellAddress[],
  box: FigureBox,
): FigureLayout {
  const years = sortYears(figures.map(({ year }) => year));
  const numbers = figures.flatMap(({ number }) => (number === null ? [] : [number]));
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const [width, height] = [box.width - box.left - box.right, box.height - box.top - box.bottom];
  const xOf = (year: string) =>
    box.left + (years.length < 2 ? 0.5 : years.indexOf(year) / (years.length - 1)) * width;
  // Halved, because the distance between two huge numbers may be more than a number can hold.
  const yOf = (number: number) =>
    box.top + (high === low ? 0.5 : (high / 2 - number / 2) / (high / 2 - low / 2)) * height;
  const spots = figures.flatMap((figure): FigureSpot[] => {
    const { number, cell, year } = figure;
    if (number === null) return [];
    const isMarked = marked.some((one) => isSamePlace(one, cell));
    return [{ x: xOf(year), y: yOf(number), figure, isMarked }];
  });
  const byHeight = [...spots].sort((a, b) => a.y - b.y);
  return {
    spots,
    course: courseOf(spots),
    years: years.map((text) => ({ text, x: xOf(text) })),
    lowest: byHeight.at(-1) ?? null,
    highest: byHeight[0] ?? null,
  };
}

/** Of a year with an actual the target has passed, and the line goes through the actual. */
function courseOf(spots: readonly FigureSpot[]): readonly FigureSpot[] {
  const actuals = spots.filter(({ figure }) => figure.field === 'actual');
  const lastActual = Math.max(-Infinity, ...actuals.map(({ x }) => x));
  const coming = spots.filter(({ figure, x }) => figure.field === 'target' && x > lastActual);
  return [...actuals, ...coming].sort((a, b) => a.x - b.x);
}

function sortYears(years: readonly string[]): readonly string[] {
  const once = [...new Set(years)];
  const places = new Map(
    once.map((year) => [year, Number(/^(?:FY)?(\d{4})(?=$|\/)/.exec(year)?.[1] ?? NaN)]),
  );
  const areNumbers = [...places.values()].every((place) => !Number.isNaN(place));
  return areNumbers ? once.sort((a, b) => places.get(a)! - places.get(b)!) : once;
}
