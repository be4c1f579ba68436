/**
 * Under this height, as at 400 % zoom, the pane scrolls as a whole: what is docked or scrolls by itself would leave no
 * room for the rest.
 */
export const low = '@media (max-height: 420px)';

export function isLow(): boolean {
  return window.innerHeight <= 420;
}
