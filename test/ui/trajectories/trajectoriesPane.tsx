import '../support/jsdomGaps';
import { act, configure, screen, waitFor, within } from '@testing-library/react';
import { fromA1 } from '../../../src/core/sheet/address';
import type { Engine } from '../../../src/core/engine/engine';
import { openPane, type OpenedPane, type PaneSetup } from '../support/openPane';

type Row = readonly (string | number | null)[];

// Nothing is hidden here but the announcements, and looking for it takes longer than all the rest.
beforeAll(() => {
  configure({ defaultHidden: true });
});
afterAll(() => {
  configure({ defaultHidden: false });
});

export const headings: Row = [
  'Service',
  'Indicator',
  'Actual 2016',
  'National 2016',
  'Target 2017',
  'Target 2018',
  'Target 2019',
  'Target 2020',
  'Comments',
];

/** Three complete rows, which reach 40%, 60% and 90% of their change: what “Like the rest” learns. */
export const complete: readonly Row[] = [
  ['Schools', 'Pupils on time', 20, 25, 24, 26, 29, 30, ''],
  ['Schools', 'Schools rated good', 60, 70, 64, 66, 69, 70, ''],
  ['Schools', 'Places taken up', 200, 250, 220, 230, 245, 250, ''],
];

export const nursery: Row = ['Early years', 'Attendance at nursery', 50, 65, null, null, null, 60, ''];
export const waiting: Row = ['Health', 'Days waiting for a first visit', 30, 20, null, null, null, 10, ''];
export const noEnd: readonly Row[] = [
  ['Health', 'Visits completed', 12, 20, 14, 16, 18, null, ''],
  ['Health', 'Visits recorded', 22, 30, 24, 26, 28, null, ''],
];
export const noBaseline: Row = ['Health', 'Visits paid for', 'N/A', 20, null, 16, 18, 20, 'Due May 2017'];

export const gaps: readonly Row[] = [headings, ...complete, nursery, waiting];

export function openTrajectories(
  rows: readonly Row[] | Readonly<Record<string, readonly Row[]>>,
  setup: PaneSetup = {},
): Promise<OpenedPane> {
  const sheets = Array.isArray(rows) ? { Sheet1: rows as readonly Row[] } : (rows as Record<string, Row[]>);
  return openPane(sheets, { view: 'trajectories', ...setup });
}

/** The row of the list that is about an indicator. */
export function rowOf(indicator: string): HTMLElement {
  return screen.getByRole('button', { name: indicator }).closest<HTMLElement>('[role="row"]')!;
}

/** Its figures as they are read: "50 | 54 new | 56 new | 59 new | 60"; a struck one stands before its new one. */
export function figuresOf(indicator: string): string {
  return within(rowOf(indicator))
    .getAllByRole('definition')
    .map((figure) =>
      [...figure.childNodes].map((node) =>
        node.nodeName === 'DEL' ? `(${node.textContent})` : node.textContent,
      ),
    )
    .map((parts) => parts.join(' '))
    .join(' | ');
}

export function tickOf(indicator: string): HTMLElement {
  return within(rowOf(indicator)).getByRole('checkbox');
}

export function applyButton(): HTMLElement {
  return screen.getByRole('button', { name: /^Apply/ });
}

export function isOff(button: HTMLElement): boolean {
  return button.getAttribute('aria-disabled') === 'true';
}

/** What cells of a sheet hold now. */
export function valuesOf({ file }: OpenedPane, a1: readonly string[], sheet = 'Sheet1'): unknown[] {
  return file
    .readCells(
      sheet,
      a1.map((one) => fromA1(one)!),
    )
    .map((cell) => cell?.value ?? null);
}

/** The real engine, but for some of its answers. */
export function engineWith(change: (real: Engine) => Partial<Engine>): (real: Engine) => Engine {
  return (real) => {
    const changed = change(real);
    return new Proxy(real, {
      get(_target, name: keyof Engine) {
        // Whoever waits for an engine asks it for `then`, which it has not.
        return changed[name] ?? real[name]?.bind(real);
      },
    });
  };
}

export async function chooseMethod({ user }: OpenedPane, name: string): Promise<void> {
  await user.selectOptions(screen.getByRole('combobox', { name: 'Method' }), name);
}

export async function fillRow({ file, model }: OpenedPane, a1: string, sheet = 'Sheet1'): Promise<void> {
  file.enter(sheet, fromA1(a1)!);
  await act(() => model.fillActiveRow());
}

export async function heading(name: string | RegExp): Promise<HTMLElement> {
  return waitFor(() => screen.getByRole('heading', { name }));
}
