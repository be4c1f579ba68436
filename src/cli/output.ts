import { noPaint, type Paint, plainLayout, type TextLayout, toPlainText } from '../core/index';
import type { Arguments } from './arguments';
import { writeWhole } from './files';
import type { Io } from './io';

const style =
  (code: number) =>
  (text: string): string =>
    `\u001b[${code}m${text}\u001b[0m`;

const colours: Paint = {
  heading: style(1),
  error: style(31),
  query: style(33),
  advice: style(36),
  good: style(32),
};

/** A layout as plain data, which may go to a thread. */
export interface LayoutWish {
  readonly width: number;
  readonly isColoured: boolean;
}

/** Where a text report goes decides its width and whether it is coloured. */
export function wishLayout(given: Arguments, io: Io): LayoutWish {
  if (given.option('out') !== undefined || !io.isTerminal.stdout)
    return { width: plainLayout.width, isColoured: false };
  return { width: Math.max(40, io.columns), isColoured: !io.env['NO_COLOR'] };
}

export function layoutFor({ width, isColoured }: LayoutWish): TextLayout {
  return { width, paint: isColoured ? colours : noPaint };
}

export function chooseLayout(given: Arguments, io: Io): TextLayout {
  return layoutFor(wishLayout(given, io));
}

/** The layout of what always goes to the standard output. */
export function chooseScreenLayout(io: Io): TextLayout {
  if (!io.isTerminal.stdout) return plainLayout;
  return { width: Math.max(40, io.columns), paint: io.env['NO_COLOR'] ? noPaint : colours };
}

/** Writes a command's answer, which may come in pieces, to --out, or to the standard output. */
export async function deliver(
  text: string | AsyncIterable<string>,
  given: Arguments,
  io: Io,
  inputs: readonly string[] = [],
): Promise<void> {
  const out = given.option('out');
  if (out !== undefined) await writeWhole(out, text, io.cwd, inputs);
  else if (typeof text === 'string') io.stdout.write(text);
  else for await (const piece of text) await io.stdout.write(piece);
}

/** What is needed to speak to the person at the keyboard. */
export type Speaker = Pick<Io, 'stderr' | 'isTerminal'> & Partial<Pick<Io, 'columns'>>;

/** One sentence to the person at the keyboard. File names and sheet names may hold anything. */
export function complain(sentence: string, io: Pick<Io, 'stderr'>): void {
  io.stderr.write(`scorecard: ${toPlainText(sentence)}\n`);
}

interface ProgressLine {
  /** This file is being worked at, and those before it are done. */
  readonly next: (file: string) => void;
  /** Makes room for what is written to the terminal; the next file shows the line again. */
  readonly clear: () => void;
}

const barLength = 20;

/** Shows how far a work on many files is and what is left of it, on a terminal only. */
export function showProgress(count: number, io: Speaker): ProgressLine {
  if (count < 2 || !io.isTerminal.stderr) return { next: () => undefined, clear: () => undefined };
  const wipe = '\r\u001b[K';
  const began = Date.now();
  let [done, isShown] = [-1, false];
  return {
    next: (file) => {
      done += 1;
      isShown = true;
      const filled = Math.round((done / count) * barLength);
      const bar = '#'.repeat(filled).padEnd(barLength, '-');
      const line = `[${bar}] ${sayLeft(Date.now() - began, done, count)}${done + 1} of ${count}: ${toPlainText(file)}`;
      io.stderr.write(wipe + line.slice(0, Math.max(20, (io.columns ?? 80) - 1)));
    },
    clear: () => {
      if (isShown) io.stderr.write(wipe);
      isShown = false;
    },
  };
}

/** "about 12 s left; ", as far as those that are done tell of the others. */
function sayLeft(milliseconds: number, done: number, count: number): string {
  if (done === 0) return '';
  const seconds = Math.ceil(((milliseconds / done) * (count - done)) / 1000);
  return seconds < 120 ? `about ${seconds} s left; ` : `about ${Math.ceil(seconds / 60)} min left; `;
}
