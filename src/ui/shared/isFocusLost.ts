/** Whether what had the focus is gone and nothing has it now: the next Tab would begin at the top of the page. */
export function isFocusLost(): boolean {
  return (document.activeElement ?? document.body) === document.body;
}
