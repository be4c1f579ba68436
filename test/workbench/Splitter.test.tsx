/** @jest-environment ./test/support/worlds/dom.cjs */
import '../ui/support/jsdomGaps';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactElement, useState } from 'react';
import { Splitter } from '../../src/workbench/Splitter';

function open() {
  function Page(): ReactElement {
    const [width, setWidth] = useState(400);
    return <Splitter width={width} onWidth={setWidth} controls="pane" />;
  }
  render(<Page />);
  const splitter = screen.getByRole('separator', { name: 'Width of the findings' });
  return {
    user: userEvent.setup(),
    splitter,
    width: () => Number(splitter.getAttribute('aria-valuenow')),
  };
}

test('arrow keys move it, Home and End to its ends, Enter puts it back', async () => {
  const { user, splitter, width } = open();
  await user.tab();
  expect(document.activeElement).toBe(splitter);
  const widths: number[] = [];
  for (const key of [
    '{ArrowLeft}',
    '{ArrowLeft}',
    '{ArrowRight}',
    '{End}',
    '{ArrowRight}',
    '{Home}',
    '{Enter}',
  ]) {
    await user.keyboard(key);
    widths.push(width());
  }
  const most = Number(splitter.getAttribute('aria-valuemax'));
  expect(widths).toEqual([416, 432, 416, 320, 320, most, 400]);
});

test('dragging moves it, and a double click puts it back', async () => {
  const { user, splitter, width } = open();
  for (const [type, clientX, buttons] of [
    ['pointerdown', 600, 1],
    ['pointermove', 550, 1],
    ['pointerup', 550, 0],
    ['pointermove', 300, 0],
  ] as const)
    fireEvent(
      splitter,
      Object.assign(new MouseEvent(type, { bubbles: true, clientX, buttons }), { pointerId: 1 }),
    );
  expect(width()).toBe(450);
  await user.dblClick(splitter);
  expect(width()).toBe(400);
});
