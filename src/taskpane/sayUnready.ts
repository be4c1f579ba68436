/** Why the pane cannot be shown. */
export type Unready =
  | { readonly kind: 'office-late' }
  | { readonly kind: 'office-missing' }
  | { readonly kind: 'excel-silent' }
  | { readonly kind: 'not-excel' }
  | { readonly kind: 'browser-old' }
  /** `why` says it in a sentence. */
  | { readonly kind: 'failed'; readonly why: string; readonly canRetry: boolean };

interface UnreadyWords {
  readonly title: string;
  readonly text: string;
  /** Whether it may go better another time. */
  readonly canRetry: boolean;
}

const missingPart = 'Microsoft’s part of the program (Office.js)';
const whatToCheck =
  'Check the internet connection; if it works, ask your IT department whether Microsoft’s addresses are blocked.';

function wordsFor(unready: Unready): UnreadyWords {
  switch (unready.kind) {
    case 'office-late':
      return {
        title: 'Still waiting for Office',
        text: `${missingPart} has not arrived yet. ${whatToCheck} The pane opens by itself once it arrives.`,
        canRetry: true,
      };
    case 'office-missing':
      return {
        title: 'Office did not answer',
        text: `${missingPart} could not be loaded, so the pane cannot talk to Excel. ${whatToCheck}`,
        canRetry: true,
      };
    case 'excel-silent':
      return {
        title: 'Still waiting for Excel',
        text: 'Excel has not answered yet. If a cell is being edited or a dialog is open, finish that first. The pane opens by itself once Excel answers.',
        canRetry: true,
      };
    case 'not-excel':
      return {
        title: 'Open this from Excel',
        text: 'This page is the Scorecard Checker task pane. It works beside a workbook in Excel: choose Check on the Review tab there.',
        canRetry: false,
      };
    case 'browser-old':
      return {
        title: 'This computer’s Safari is too old',
        text: 'Excel uses Safari to show this pane, and Scorecard Checker needs Safari 15.4 or later. Update macOS or iPadOS, or open the workbook in Excel on the web with another browser.',
        canRetry: false,
      };
    case 'failed':
      return { title: 'Scorecard Checker could not start', text: unready.why, canRetry: unready.canRetry };
  }
}

/** Says in the element why there is no pane, and what to do instead. */
export function sayUnready(element: HTMLElement, unready: Unready): void {
  const { title, text, canRetry } = wordsFor(unready);
  const box = document.createElement('div');
  box.className = 'word';
  box.setAttribute('role', 'alert');
  box.append(write('h1', title), write('p', text));
  if (canRetry) box.append(makeRetry());
  box.append(makeWayOut());
  element.replaceChildren(box);
}

function write(tag: 'h1' | 'p', text: string): HTMLElement {
  const written = document.createElement(tag);
  written.textContent = text;
  return written;
}

function makeRetry(): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Try again';
  button.addEventListener('click', () => {
    window.location.reload();
  });
  return button;
}

function makeWayOut(): HTMLElement {
  const link = document.createElement('a');
  link.href = 'workbench.html';
  // The pane is no place for it: it has to open beside Excel.
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = 'check a workbook without Excel';
  const line = document.createElement('p');
  line.append('Meanwhile you can ', link, ', in the browser. Nothing leaves your computer there either.');
  return line;
}
