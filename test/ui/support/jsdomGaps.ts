import './computedStyles';
import { TextDecoder, TextEncoder } from 'node:util';

// What browsers have and jsdom lacks; imported before anything that asks for it.
Object.assign(globalThis, { TextDecoder, TextEncoder });

globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

Element.prototype.scrollIntoView ??= () => undefined;

// How things look is tested in a browser. Here a thousand rules of style make every question by role slow.
CSSStyleSheet.prototype.insertRule = () => 0;
