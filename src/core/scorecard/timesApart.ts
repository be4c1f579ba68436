/** How many times one of two positive figures is the other, whichever is the larger. */
export function timesApart(one: number, other: number): number {
  return Math.max(one / other, other / one);
}
