/**
 * Whether what shows the pane is older than what the program is written for. Excel on a Mac and an iPad shows it with their
 * own Safari, which learnt the last of what is used here with 15.4, of March 2022.
 */
export function isTooOld(lists: object = Array.prototype): boolean {
  return !('findLast' in lists);
}
