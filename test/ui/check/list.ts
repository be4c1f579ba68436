import { act, screen, within } from '@testing-library/react';
import type { OpenedPane } from '../support/openPane';

/** The list of findings. */
export function tree(): HTMLElement {
  return screen.getByRole('tree', { name: 'Findings' });
}

/** The line of the list that begins with these words. */
export function row(name: RegExp): HTMLElement {
  return within(tree()).getByRole('treeitem', { name });
}

/** The lines of the findings that are shown. */
export function findingRows(): HTMLElement[] {
  return within(tree())
    .getAllByRole('treeitem')
    .filter((item) => item.getAttribute('aria-level') === '3' && !item.textContent!.startsWith('Show'));
}

/** The cells of the findings that are shown, in order. */
export function findings(): string[] {
  return findingRows().map((item) => item.textContent!.split(' ')[0]!);
}

/** Severity and cell of the finding whose details are shown. */
export function chosenCell(): string {
  const details = screen.getByRole('region', { name: /^Details of/ });
  return within(details).getByRole('heading', { level: 2 }).textContent!;
}

/** Text on the screen, beside what is told to screen readers in the same words. */
export function findShown(text: string | RegExp): Promise<HTMLElement> {
  return screen.findByText(text, { ignore: '[role="status"] *' });
}

/** Puts the focus on a line, as the mouse or a screen reader may. */
export function focusOn(element: HTMLElement): void {
  act(() => {
    element.focus();
  });
}

/** Types into the workbook behind the pane's back, and lets it notice. */
export async function typeInto({ type, passTime }: OpenedPane, a1: string, input: string): Promise<void> {
  await type('Appendix 1', a1, input);
  await passTime();
}
