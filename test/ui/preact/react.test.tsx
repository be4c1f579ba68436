/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { type ReactElement, useEffect, useLayoutEffect, useState } from 'react';

const leave = (element: Element) => element.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));

test('who loses the focus because the page is drawn anew has not left, and who leaves otherwise has', async () => {
  const heard: string[] = [];
  let draw: (step: number) => void = () => undefined;
  function Page(): ReactElement {
    const [step, setStep] = useState(0);
    draw = setStep;
    return (
      <div onBlur={() => heard.push(`left in step ${step}`)}>
        <input aria-label="Name" />
        <Disturbance step={step} />
      </div>
    );
  }
  function Disturbance({ step }: { readonly step: number }): null {
    const field = screen.queryByRole('textbox');
    // As the browser does where the element that has the focus is taken away.
    if (step === 1) leave(field!);
    useLayoutEffect(() => {
      if (step === 2) leave(field!);
    });
    return null;
  }
  render(<Page />);
  draw(1);
  await Promise.resolve();
  expect(heard).toEqual([]);
  leave(screen.getByRole('textbox'));
  expect(heard).toEqual(['left in step 1']);
  draw(2);
  await Promise.resolve();
  expect(heard).toEqual(['left in step 1', 'left in step 2']);
});

test('what follows from a drawing is done before the next frame', async () => {
  const done: number[] = [];
  let draw: (step: number) => void = () => undefined;
  function Page(): null {
    const [step, setStep] = useState(0);
    draw = setStep;
    useEffect(() => {
      done.push(step);
    });
    return null;
  }
  render(<Page />);
  draw(1);
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  expect(done).toEqual([0, 1]);
});
