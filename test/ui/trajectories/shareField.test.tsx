/** @jest-environment ./test/support/worlds/dom.cjs */
import { screen, waitFor } from '@testing-library/react';
import type { FillOptions } from '../../../src/core/trajectories/fill';
import {
  applyButton,
  chooseMethod,
  engineWith,
  figuresOf,
  gaps,
  heading,
  isOff,
  openTrajectories,
} from './trajectoriesPane';

async function openNoting(): Promise<{
  pane: Awaited<ReturnType<typeof openTrajectories>>;
  asked: FillOptions[];
}> {
  const asked: FillOptions[] = [];
  const pane = await openTrajectories(gaps, {
    engine: engineWith((real) => ({
      previewFill(scorecard, options) {
        asked.push(options);
        return real.previewFill(scorecard, options);
      },
    })),
  });
  await heading(/blank targets/);
  return { pane, asked };
}

test('a method that takes no share shows no field for one', async () => {
  await openNoting();
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('a share may be typed or left out where it can be learnt', async () => {
  const { pane, asked } = await openNoting();
  await chooseMethod(pane, 'A first jump, then equal steps');
  await waitFor(() => {
    expect(figuresOf('Days waiting for a first visit')).toBe('30 | 22 new | 18 new | 14 new | 10');
  });
  const field = screen.getByRole('textbox', { name: /^The share of the change to reach in the first year/ });
  await pane.user.type(field, '0.7');
  await waitFor(() => {
    expect(figuresOf('Days waiting for a first visit')).toBe('30 | 16 new | 14 new | 12 new | 10');
  });
  await pane.user.tab();
  expect(field).toHaveProperty('value', '70%');
  // Neither "0" nor "0." was asked for on the way.
  expect(asked.map(({ share01 }) => share01)).toEqual([undefined, undefined, 0.7]);
});

test('a share that cannot be meant is refused with a sentence, and nothing is asked or applied', async () => {
  const { pane, asked } = await openNoting();
  await chooseMethod(pane, 'A first jump, then equal steps');
  await waitFor(() => {
    expect(asked).toHaveLength(2);
  });
  const field = screen.getByRole('textbox');
  await pane.user.type(field, '150');
  expect(await screen.findByText(/^150% is more than the whole\. Type one above 0/)).toBeInstanceOf(
    HTMLElement,
  );
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(isOff(applyButton())).toBe(true);
  expect(screen.getByText('Type the share first.')).toBeInstanceOf(HTMLElement);
  expect(asked).toHaveLength(2);
});

test('a share that is needed is asked for before figures are shown', async () => {
  const { pane, asked } = await openNoting();
  await pane.user.click(screen.getByRole('switch'));
  await heading(/filled again/);
  await chooseMethod(pane, 'Close part of the gap to the comparator');
  expect(screen.getByText('Type the part of the gap to close by the last year, such as 50%.')).toBeInstanceOf(
    HTMLElement,
  );
  expect(screen.queryByRole('grid')).toBeNull();
  expect(asked.some(({ method }) => method === 'close-gap')).toBe(false);
  await pane.user.type(screen.getByRole('textbox'), '50');
  await waitFor(() => {
    expect(asked.at(-1)).toEqual({ method: 'close-gap', share01: 0.5, replace: true, as: 'values' });
  });
});
