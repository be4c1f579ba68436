import { showInvisible } from '../text/showInvisible';

/** How a report marks its parts on a terminal: each function puts colour around a piece of text, or leaves it. */
export interface Paint {
  readonly heading: (text: string) => string;
  readonly error: (text: string) => string;
  readonly query: (text: string) => string;
  readonly advice: (text: string) => string;
  readonly good: (text: string) => string;
}

const same = (text: string): string => text;

export const noPaint: Paint = { heading: same, error: same, query: same, advice: same, good: same };

export interface TextLayout {
  /** Columns of the terminal; lines are wrapped to it. */
  readonly width: number;
  readonly paint: Paint;
}

export const plainLayout: TextLayout = { width: 80, paint: noPaint };

/** For a mail, which breaks lines by itself. */
export const mailLayout: TextLayout = { width: Infinity, paint: noPaint };

// Terminal commands first, whole, so that their letters do not stay behind; then every other control character.
const terminalCommand =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?/g;
const unprintable = /[\u0000-\u001f\u007f-\u009f]+/g;

/**
 * Text from a sheet as it may be shown on a terminal: on one line, without anything that steers the terminal, and with
 * what nobody would see named.
 */
export function toPlainText(text: string): string {
  const plain = text.replace(terminalCommand, '').replace(unprintable, ' ');
  return showInvisible(plain).replace(/\s+/g, ' ').trim();
}

/**
 * Text broken into lines of at most `width` characters, the first after `first`, the others after as many spaces.
 * A word longer than a line stays whole.
 */
export function wrap(text: string, first: string, width: number): string[] {
  const hanging = ' '.repeat(first.length);
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of toPlainText(text).split(' ')) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line);
      [line, isEmpty] = [hanging, true];
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line.trimEnd()];
}
