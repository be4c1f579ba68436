/** @jest-environment ./test/support/worlds/dom.cjs */
import { act, screen, waitFor } from '@testing-library/react';
import type { Engine, FillPreview } from '../../../src/core/engine/engine';
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

interface Question {
  readonly options: FillOptions;
  answer(): Promise<void>;
}

/** An engine whose fills are held back until they are let go. */
function slowEngine(): { questions: Question[]; engine: (real: Engine) => Engine } {
  const questions: Question[] = [];
  const engine = engineWith((real) => ({
    previewFill: (scorecard, options) =>
      new Promise<FillPreview>((resolve) => {
        const answer = () =>
          act(async () => {
            resolve(await real.previewFill(scorecard, options));
          });
        questions.push({ options, answer });
      }),
  }));
  return { questions, engine };
}

const linear = '30 | 25 new | 20 new | 15 new | 10';
const house = '30 | 22 new | 18 new | 12 new | 10';

test('an answer that comes after a newer one is dropped', async () => {
  const { questions, engine } = slowEngine();
  const pane = await openTrajectories(gaps, { engine });
  await questions[0]!.answer();
  await chooseMethod(pane, 'Equal steps');
  await chooseMethod(pane, 'Like the rest of this scorecard');
  expect(questions.map(({ options }) => options.method)).toEqual([undefined, 'linear', 'house']);
  await questions[2]!.answer();
  expect(figuresOf('Days waiting for a first visit')).toBe(house);
  await questions[1]!.answer();
  expect(figuresOf('Days waiting for a first visit')).toBe(house);
  expect(isOff(applyButton())).toBe(false);
});

test('figures that are being worked out anew cannot be applied', async () => {
  const { questions, engine } = slowEngine();
  const pane = await openTrajectories(gaps, { engine });
  await questions[0]!.answer();
  await chooseMethod(pane, 'Equal steps');
  expect(figuresOf('Days waiting for a first visit')).toBe(house);
  expect(isOff(applyButton())).toBe(true);
  expect(screen.getByText('Working out the figures…')).toBeInstanceOf(HTMLElement);
  await questions[1]!.answer();
  expect(figuresOf('Days waiting for a first visit')).toBe(linear);
  expect(isOff(applyButton())).toBe(false);
});

test('an answer about the workbook as it was before is dropped', async () => {
  const { questions, engine } = slowEngine();
  const pane = await openTrajectories(gaps, { engine });
  await questions[0]!.answer();
  await chooseMethod(pane, 'Equal steps');
  await pane.type('Sheet1', 'C6', '50');
  await pane.passTime();
  await waitFor(() => {
    expect(questions).toHaveLength(3);
  });
  await questions[2]!.answer();
  await questions[1]!.answer();
  expect(figuresOf('Days waiting for a first visit')).toBe('50 | 40 new | 30 new | 20 new | 10');
});

test('an engine that fails says so and can be asked again', async () => {
  let fails = true;
  const engine = engineWith((real) => ({
    previewFill: (scorecard, options) =>
      fails ? Promise.reject(new Error('out of order')) : real.previewFill(scorecard, options),
  }));
  const { user } = await openTrajectories(gaps, { engine });
  await screen.findAllByText(/The targets could not be worked out/);
  expect(isOff(applyButton())).toBe(true);
  fails = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await heading('2 indicators have blank targets');
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
});
