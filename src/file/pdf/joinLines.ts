import type { Paragraph } from './paragraphs';

/** Puts the lines of a paragraph together, and the halves of words that were parted at an end. */
export type JoinLines = (lines: readonly string[]) => string;

/** @param paragraphs all of the document, which tell how its words are written */
export function joinerFor(paragraphs: readonly Paragraph[]): JoinLines {
  const words = new Set<string>();
  for (const { lines } of paragraphs) {
    for (const line of lines) {
      for (const word of line.match(/\p{L}+(?:-\p{L}+)*(?!-$)/gu) ?? []) words.add(word.toLowerCase());
    }
  }
  const keepsHyphen = (before: string, after: string) => {
    const [whole, parted] = [`${before}${after}`, `${before}-${after}`].map((word) => word.toLowerCase());
    if (words.has(whole!)) return false;
    return words.has(parted!) || (words.has(before.toLowerCase()) && words.has(after.toLowerCase()));
  };
  return (lines) =>
    lines.reduce((text, line) => {
      // A word that has a hyphen already has another here.
      const [, before] = /(?:^|[^-\u2010\p{L}])(\p{L}+)[-\u2010\u00ad]$/u.exec(text) ?? [];
      const [after] = /^\p{Ll}+/u.exec(line) ?? [];
      if (before && after) {
        const isSoft = text.endsWith('\u00ad') || !keepsHyphen(before, after);
        return `${isSoft ? text.slice(0, -1) : text}${line}`;
      }
      // "2016-", "17": a span, and so is "first-", "or-".
      if (/[\d\p{L}][-\u2010\u2013]$/u.test(text) && /^[\d\p{L}]/u.test(line)) return `${text}${line}`;
      return `${text} ${line}`;
    });
}
