/** @jest-environment ./test/support/worlds/dom.cjs */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactElement, useRef } from 'react';
import { usePartKeys } from '../../src/workbench/usePartKeys';

function open() {
  const brought: string[] = [];
  function Page(): ReactElement {
    const [sheet, pane] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)];
    usePartKeys(sheet, pane, (part) => brought.push(part));
    return (
      <>
        <button>Save a copy</button>
        <div ref={sheet}>
          <button>Find</button>
          <div role="gridcell" tabIndex={0}>
            C5
          </div>
        </div>
        <div ref={pane}>
          <button role="tab" aria-selected>
            Check
          </button>
          <button>Explain</button>
        </div>
      </>
    );
  }
  render(<Page />);
  return { user: userEvent.setup(), brought, focused: () => document.activeElement?.textContent };
}

test('F6 goes from the sheet to the findings and back to what had the focus there', async () => {
  const { user, brought, focused } = open();
  await user.keyboard('{F6}');
  expect(focused()).toBe('C5');
  await user.keyboard('{F6}');
  expect(focused()).toBe('Check');
  screen.getByRole('button', { name: 'Explain' }).focus();
  await user.keyboard('{F6}');
  expect(focused()).toBe('C5');
  await user.keyboard('{F6}');
  expect(focused()).toBe('Explain');
  expect(brought).toEqual(['sheet', 'pane', 'sheet', 'pane']);
});

test('from elsewhere F6 goes to the sheet; with Ctrl it is the browser’s', async () => {
  const { user, focused } = open();
  screen.getByRole('button', { name: 'Save a copy' }).focus();
  await user.keyboard('{Control>}{F6}{/Control}');
  expect(focused()).toBe('Save a copy');
  await user.keyboard('{F6}');
  expect(focused()).toBe('C5');
});
