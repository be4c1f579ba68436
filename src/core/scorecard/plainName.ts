import { fold } from '../text/fold';

const IS_PLAIN = /^[a-z0-9%]+(?: [a-z0-9%]+)*$/;

/** A name without what may differ between two writings of it: capitals, spaces, quotes, dashes, footnote stars. */
export function plainName(name: string): string {
  const folded = fold(name);
  // Most names are told by a look to be as plain as they can be.
  if (IS_PLAIN.test(folded)) return folded;
  return (
    folded
      .replace(/['"]/g, '')
      .replace(/&/g, ' and ')
      // A star belongs to a grade (A*) and elsewhere marks a footnote; a point belongs to a number.
      .replace(/(\b[a-z]\*|\d\.(?=\d))|[*.]/g, (_, kept?: string) => kept ?? ' ')
      .replace(/[^\p{L}\p{N}+%<>≤≥=£$€*.]+/gu, ' ')
      .trim()
  );
}
