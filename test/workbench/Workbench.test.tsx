/** @jest-environment ./test/support/worlds/dom.cjs */
import '../ui/support/jsdomGaps';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Workbench } from '../../src/workbench/Workbench';

window.matchMedia ??= () =>
  ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }) as never;

function open() {
  render(
    <Workbench
      fetchSample={() => Promise.reject(new Error('not here'))}
      startsWithSample={false}
      today={() => '2017-04-15'}
    />,
  );
  return userEvent.setup();
}

function drop(files: readonly File[]): void {
  fireEvent.drop(window, { dataTransfer: { types: ['Files'], files } });
}

/** A folder, or a file that is gone, is dropped like any other and cannot be read. */
function unreadable(name: string): File {
  return Object.assign(new File([''], name), {
    arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
  });
}

test('the start page says what will happen', () => {
  open();
  const steps = screen.getByRole('region', { name: 'What happens next' }).querySelectorAll('li');
  expect(steps).toHaveLength(4);
  expect(steps[0]!.textContent).toMatch(/sent nowhere/);
  expect(steps[3]!.textContent).toMatch(/new file/);
});

test('of several files that are dropped one is chosen, or none', async () => {
  const user = open();
  drop([unreadable('a.xlsx'), unreadable('b.xlsx')]);
  const buttons = ['a.xlsx', 'b.xlsx'].map((name) => screen.getByRole('button', { name }));
  expect(document.activeElement).toBe(buttons[0]);
  await user.click(screen.getByRole('button', { name: 'None of them' }));
  expect(screen.queryByRole('button', { name: 'a.xlsx' })).toBeNull();
  drop([unreadable('a.xlsx'), unreadable('b.xlsx')]);
  await user.click(screen.getByRole('button', { name: 'b.xlsx' }));
  expect((await screen.findByText(/could not be read/)).textContent).toMatch(
    /^“b\.xlsx” could not be read: it is a folder/,
  );
  expect(screen.queryByRole('button', { name: 'a.xlsx' })).toBeNull();
});

test('one file is opened at once', async () => {
  open();
  drop([unreadable('only.xlsx')]);
  expect((await screen.findByText(/could not be read/)).textContent).toMatch(/only\.xlsx/);
});
