/** Browsers draw nothing past some millions of pixels, and not sharply well before. */
export const TALLEST_BODY = 5_000_000;

/** Where the browser has scrolled to, and how far the sheet is moved against it: sheet = top + shift. */
export interface ScrollPlace {
  readonly top: number;
  readonly shift: number;
}

/**
 * Scrolls a sheet that is taller than a browser's element can be. A short scroll moves the sheet by as much; a long one,
 * with the scroll bar, goes to the same share of the sheet. Near both ends the two agree, so that the ends are reached.
 */
export class ScrollScale {
  readonly bodyHeight: number;
  private readonly sheetEnd: number;
  private readonly barEnd: number;
  private readonly edge: number;

  constructor(
    sheetHeight: number,
    private readonly viewHeight: number,
  ) {
    this.bodyHeight = Math.min(sheetHeight, TALLEST_BODY);
    this.sheetEnd = Math.max(0, sheetHeight - viewHeight);
    this.barEnd = Math.max(0, this.bodyHeight - viewHeight);
    this.edge = this.barEnd / 8;
  }

  /** The place that shows the sheet from a pixel on. */
  at(sheetPixel: number): ScrollPlace {
    const wanted = Math.round(Math.max(0, Math.min(sheetPixel, this.sheetEnd)));
    const top = Math.round(this.toBar(wanted));
    return { top, shift: wanted - top };
  }

  /** The place after the browser scrolled to `top`; another `top` than that asks the browser to move there. */
  follow(before: ScrollPlace, top: number): ScrollPlace {
    if (this.sheetEnd === this.barEnd) return { top, shift: 0 };
    if (Math.abs(top - before.top) > 4 * this.viewHeight) {
      return { top, shift: Math.round(this.toSheet(top)) - Math.round(top) };
    }
    const drift = Math.abs(top - this.toBar(top + before.shift));
    const slack = this.edge / 2;
    const isNearEnd = top < slack || top > this.barEnd - slack;
    const allowed = isNearEnd ? 1 : slack;
    return drift <= allowed ? { top, shift: before.shift } : this.at(top + before.shift);
  }

  private toBar(sheetPixel: number): number {
    return bend(sheetPixel, this.sheetEnd, this.barEnd, this.edge);
  }

  private toSheet(barPixel: number): number {
    return bend(barPixel, this.barEnd, this.sheetEnd, this.edge);
  }
}

/** From 0..from onto 0..to: pixel by pixel for `edge` pixels at both ends, by shares between. */
function bend(pixel: number, from: number, to: number, edge: number): number {
  if (pixel <= edge) return pixel;
  if (pixel >= from - edge) return to - (from - pixel);
  return edge + ((pixel - edge) * (to - 2 * edge)) / (from - 2 * edge);
}
