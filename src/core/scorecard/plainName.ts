import { fold } from '../text/fold';

/** A name without what may differ between two writings of it: capitals, spaces, quotes, dashes, footnote stars. */
export function plainName(name: string): string {
  return (
    fold(name)
      .replace(/['"]/g, '')
      .replace(/&/g, ' and ')
      // A star belongs to a grade (A*) and elsewhere marks a footnote; a point belongs to a number.
      .replace(/(\b[a-z]\*|\d\.(?=\d))|[*.]/g, (_, kept?: string) => kept ?? ' ')
      .replace(/[^\p{L}\p{N}+%<>≤≥=£$€*.]+/gu, ' ')
      .trim()
  );
}
