/** Where each of a sheet's rows, or columns, begins and ends; a hidden one has no size. */
export class Offsets {
  private readonly ends: Float64Array;

  constructor(
    readonly count: number,
    size: (index: number) => number,
  ) {
    this.ends = new Float64Array(count);
    let end = 0;
    for (let index = 0; index < count; index++) {
      const own = size(index);
      // A size that is no number, or below nothing, would put all that follows in the wrong place.
      if (own > 0 && own < Infinity) end += own;
      this.ends[index] = end;
    }
  }

  get total(): number {
    return this.end(this.count - 1);
  }

  start(index: number): number {
    return this.end(index - 1);
  }

  end(index: number): number {
    return index < 0 ? 0 : (this.ends[Math.min(index, this.count - 1)] ?? 0);
  }

  size(index: number): number {
    return this.end(index) - this.start(index);
  }

  isShown(index: number): boolean {
    return index >= 0 && index < this.count && this.size(index) > 0;
  }

  /** The one that holds a pixel: never a hidden one, and the first or last shown for a pixel outside. */
  indexAt(pixel: number): number {
    let [low, high] = [0, this.count - 1];
    // What lies past the end is taken for the last pixel of all.
    const wanted = Math.max(0, Math.min(pixel, this.total - Number.EPSILON * this.total));
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.ends[middle]! > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** The first shown one from an index on; the very first if there is none. */
  firstShown(from = 0): number {
    return this.nextShown(from - 1, 1) ?? 0;
  }

  lastShown(): number {
    return this.nextShown(this.count, -1) ?? 0;
  }

  /** The nearest shown one before (-1) or after (1) an index; null at the end of the sheet. */
  nextShown(index: number, step: 1 | -1): number | null {
    for (let next = index + step; next >= 0 && next < this.count; next += step) {
      if (this.isShown(next)) return next;
    }
    return null;
  }
}
