import { chanceOf } from '../fuzz/random';

/** A file of a room. */
export interface SourceFile {
  readonly path: string;
  readonly lines: number;
}

const linesEach = 15;

/**
 * Stretches of the files that hold about so many lines together, as Stryker takes them: "path:first-last". The same
 * seed draws the same ones as long as the files are the same.
 */
export function drawPlaces(files: readonly SourceFile[], lines: number, seed: number): string[] {
  const places = files.flatMap(({ path, lines: length }) =>
    Array.from({ length: Math.ceil(length / linesEach) }, (_, at) => {
      const first = at * linesEach + 1;
      return `${path}:${first}-${Math.min(first + linesEach - 1, length)}`;
    }),
  );
  const { below } = chanceOf(seed);
  const drawn = Array.from({ length: Math.min(Math.ceil(lines / linesEach), places.length) }, () =>
    places.splice(below(places.length), 1),
  );
  return drawn.flat().sort();
}
