import type { Box, Colour, Point, Shape } from './raster';

/** The sizes that Office asks for, in pixels. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;

const ink: Colour = [64, 64, 64];
const paper: Colour = [252, 252, 252];
const faint: Colour = [168, 168, 168];
const teal: Colour = [0, 122, 110];
const blue: Colour = [0, 95, 184];
const red: Colour = [200, 50, 40];
const amber: Colour = [240, 165, 30];

/** A square of 16 by 16 parts, whose edges are put on whole pixels so that thin lines stay sharp. */
class Sheet {
  /** Of an outline. */
  readonly thin: number;
  readonly shapes: Shape[] = [];

  constructor(readonly size: number) {
    this.thin = size < 40 ? 1 : 2;
  }

  at(part: number): number {
    return Math.round((part * this.size) / 16);
  }

  /** Without rounding, for what is not level. */
  exact(part: number): number {
    return (part * this.size) / 16;
  }

  box(box: Box, colour: Colour, radius = 0): this {
    const [left, top, right, bottom] = box;
    this.shapes.push({
      kind: 'box',
      box: [this.at(left), this.at(top), this.at(right), this.at(bottom)],
      radius: this.exact(radius),
      colour,
    });
    return this;
  }

  /** A white area in a thin outline: the outline shows on light backgrounds, the area on dark ones. */
  frame(box: Box, radius = 0): this {
    this.box(box, ink, radius);
    const [left, top, right, bottom] = box.map((part) => this.at(part)) as [number, number, number, number];
    const { thin } = this;
    const inside: Box = [left + thin, top + thin, right - thin, bottom - thin];
    const shape = { radius: Math.max(0, this.exact(radius) - thin), colour: paper };
    this.shapes.push({ kind: 'box', box: inside, ...shape });
    return this;
  }

  /** A level line whose upper edge is at `y`. */
  rule(from: number, to: number, y: number, colour: Colour = faint): this {
    const box: Box = [this.at(from), this.at(y), this.at(to), this.at(y) + this.thin];
    this.shapes.push({ kind: 'box', box, colour });
    return this;
  }

  upright(x: number, from: number, to: number, colour: Colour = faint): this {
    const box: Box = [this.at(x), this.at(from), this.at(x) + this.thin, this.at(to)];
    this.shapes.push({ kind: 'box', box, colour });
    return this;
  }

  line(points: readonly Point[], width: number, colour: Colour): this {
    const exact = points.map(([x, y]): Point => [this.exact(x), this.exact(y)]);
    this.shapes.push({ kind: 'line', points: exact, width: this.exact(width), colour });
    return this;
  }

  /** Lines on a white edge, so that they stand clear of what is behind, whatever that is. */
  edgedLines(lines: readonly (readonly Point[])[], width: number, colour: Colour): this {
    for (const points of lines) this.line(points, width + 1.6, paper);
    for (const points of lines) this.line(points, width, colour);
    return this;
  }

  dot(centre: Point, radius: number, colour: Colour): this {
    const [x, y] = centre;
    this.shapes.push({
      kind: 'dot',
      centre: [this.exact(x), this.exact(y)],
      radius: this.exact(radius),
      colour,
    });
    return this;
  }
}

/** Lines of a small table, with a headed first row. */
function table(sheet: Sheet, box: Box): Sheet {
  const [left, top, right, bottom] = box;
  return sheet
    .frame(box)
    .box([left, top, right, top + 3], ink)
    .rule(left + 1, right - 1, top + 5.5)
    .rule(left + 1, right - 1, top + 8.5)
    .upright(left + 4, top + 3, bottom - 1);
}

const glyphs = {
  product: (sheet: Sheet) =>
    sheet
      .box([0, 0, 16, 16], teal, 3)
      .box([3, 3, 9, 5], paper)
      .box([3, 7, 7, 9], paper)
      .box([3, 11, 5, 13], paper)
      .line(
        [
          [6.8, 9.8],
          [9.2, 12.2],
          [13.4, 5.2],
        ],
        2,
        paper,
      ),
  check: (sheet: Sheet) =>
    table(sheet, [1, 1, 13, 13]).edgedLines(
      [
        [
          [6.2, 11],
          [9, 13.8],
          [14.4, 6.6],
        ],
      ],
      2,
      teal,
    ),
  trajectories: (sheet: Sheet) =>
    sheet
      .frame([0, 1, 16, 15])
      .line(
        [
          [3.5, 11.5],
          [6.5, 9],
          [9.5, 7.5],
          [12.5, 4.5],
        ],
        1.2,
        blue,
      )
      .dot([3.5, 11.5], 1.4, blue)
      .dot([6.5, 9], 1.2, blue)
      .dot([9.5, 7.5], 1.2, blue)
      .dot([12.5, 4.5], 1.6, red),
  dates: (sheet: Sheet) =>
    sheet
      .frame([1, 2, 15, 15])
      .box([1, 2, 15, 6], red)
      .box([4, 0, 6, 4], ink)
      .box([10, 0, 12, 4], ink)
      .box([4, 8, 6, 10], faint)
      .box([7, 8, 9, 10], faint)
      .box([10, 8, 12, 10], faint)
      .box([4, 11, 6, 13], faint)
      .box([7, 11, 9, 13], blue),
  mark: (sheet: Sheet) => table(sheet, [1, 1, 15, 14]).box([6, 4, 14, 6], amber).box([6, 10, 14, 13], red),
  clear: (sheet: Sheet) =>
    table(sheet, [1, 1, 13, 13]).edgedLines(
      [
        [
          [9.5, 9.5],
          [14, 14],
        ],
        [
          [14, 9.5],
          [9.5, 14],
        ],
      ],
      1.8,
      red,
    ),
  report: (sheet: Sheet) =>
    sheet
      .frame([2, 0, 14, 16])
      .rule(5, 11, 3, ink)
      .box([4, 10, 6, 14], faint)
      .box([7, 8, 9, 14], teal)
      .box([10, 6, 12, 14], blue),
} as const;

type GlyphName = keyof typeof glyphs;
export const glyphNames = Object.keys(glyphs) as readonly GlyphName[];

/** What an icon of this size is drawn of. */
export function drawGlyph(name: GlyphName, size: number): readonly Shape[] {
  return glyphs[name](new Sheet(size)).shapes;
}
