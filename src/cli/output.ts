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

/** Where a text report goes decides its width and whether it is coloured. */
export function chooseLayout(given: Arguments, io: Io): TextLayout {
  return given.option('out') === undefined ? chooseScreenLayout(io) : plainLayout;
}

/** The layout of what always goes to the standard output. */
export function chooseScreenLayout(io: Io): TextLayout {
  if (!io.isTerminal.stdout) return plainLayout;
  return { width: Math.max(40, io.columns), paint: io.env['NO_COLOR'] ? noPaint : colours };
}

/** Writes a command's answer to --out, or to the standard output. */
export async function deliver(
  text: string,
  given: Arguments,
  io: Io,
  inputs: readonly string[] = [],
): Promise<void> {
  const out = given.option('out');
  if (out === undefined) io.stdout.write(text);
  else await writeWhole(out, text, io.cwd, inputs);
}

/** One sentence to the person at the keyboard. File names and sheet names may hold anything. */
export function complain(sentence: string, io: Io): void {
  io.stderr.write(`scorecard: ${toPlainText(sentence)}\n`);
}

/** Shows which of many files is being read, on a terminal only; the line is wiped at the end. */
export function showProgress(count: number, io: Io): { next: (file: string) => void; end: () => void } {
  if (count < 2 || !io.isTerminal.stderr) return { next: () => undefined, end: () => undefined };
  const wipe = '\r\u001b[K';
  let done = 0;
  return {
    next: (file) => {
      done += 1;
      const line = `${done} of ${count}: ${toPlainText(file)}`;
      io.stderr.write(wipe + line.slice(0, Math.max(20, io.columns - 1)));
    },
    end: () => io.stderr.write(wipe),
  };
}
