import { options } from 'preact';

/** What the bundler gives to whoever asks for React: Preact, which draws at the moments at which React would. */
// @ts-expect-error -- Its types say that it exports one value; its code exports each name.
export * from 'preact/compat';
export { default } from 'preact/compat';

/** The moments of a drawing for which Preact has no public name; its own tools for developers build upon these. */
interface Moments {
  /** Before an element is compared with what is drawn. */
  __b?: (element: unknown) => void;
  /** Once the page is changed, and before what follows from it. */
  __c?: (element: unknown, effects: unknown) => void;
}

const moments = options as Moments;
const { __b: compare, __c: commit } = moments;
let isDrawing = false;

moments.__b = (element) => {
  isDrawing = true;
  compare?.(element);
};

moments.__c = (element, effects) => {
  isDrawing = false;
  commit?.(element, effects);
};

// What follows from a drawing is done before the next click or key, which may come before the next frame.
options.requestAnimationFrame = queueMicrotask;

// An element that is taken away loses the focus, but its user has not left it.
for (const type of ['blur', 'focusout'])
  window.addEventListener(
    type,
    (event) => {
      if (isDrawing) event.stopImmediatePropagation();
    },
    true,
  );
