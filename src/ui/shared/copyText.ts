/**
 * Puts text on the clipboard; false where neither way is allowed, as in some of the web views that Office runs in.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromPage(text);
  }
}

/** The same for a text with formats, as Word and mail programs take it; without them where the browser knows only text. */
export async function copyFormatted(html: string, text: string): Promise<boolean> {
  try {
    const kinds = { 'text/html': html, 'text/plain': text };
    const parts = Object.entries(kinds).map(([type, part]) => [type, new Blob([part], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(parts))]);
    return true;
  } catch {
    return copyText(text);
  }
}

/** Copies by way of a selection on the page, which is allowed in places where the clipboard itself is not. */
function copyFromPage(text: string): boolean {
  const focused = document.activeElement;
  const box = document.createElement('textarea');
  box.value = text;
  box.readOnly = true;
  box.setAttribute('aria-hidden', 'true');
  box.style.cssText = 'position: fixed; top: 0; left: 0; width: 1px; height: 1px; opacity: 0';
  document.body.append(box);
  box.focus({ preventScroll: true });
  box.select();
  try {
    // oxlint-disable-next-line typescript/no-deprecated -- nothing newer works where the clipboard is refused
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    box.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
