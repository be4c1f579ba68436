import type { TestCell } from './grid';

/** A sheet drawn line by line, its cells parted by bars: what looks like a number is one. */
export function drawn(text: string): TestCell[][] {
  const toCell = (said: string): TestCell => {
    const shown = said.trim();
    if (shown === '') return null;
    return /^-?\d+(?:\.\d+)?$/.test(shown) ? Number(shown) : shown;
  };
  const [, ...lines] = text.split('\n');
  return lines.map((line) => line.split('|').map(toCell));
}
