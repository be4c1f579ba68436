import { fold } from '../text/fold';

/** A name without what may differ between two writings of it: capitals, spaces, quotes, dashes, footnote stars. */
export function plainName(name: string): string {
  return (
    fold(name)
      .replace(/['"]/g, '')
      .replace(/&/g, ' and ')
      // A star belongs to a grade (A*) and elsewhere marks a footnote.
      .replace(/(?<!\b[a-z])\*/g, ' ')
      .replace(/(?<!\d)\.|\.(?!\d)/g, ' ')
      .replace(/[^\p{L}\p{N}+%<>≤≥=£$€*.]+/gu, ' ')
      .trim()
  );
}
