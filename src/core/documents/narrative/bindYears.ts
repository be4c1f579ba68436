import type { TextFigure } from './figures';
import { findYears, type NamedYear } from './years';

/** A comma or "and", and then "by": the year belongs to what follows it. */
const LEADS = /(?:[,;:(]|\b(?:and|but|then))\s+(?:then )?(?:by|in|for|from|during)(?: the)?(?: \w+)? $/i;
/** The same right before a figure: then no year of what is to come is its. */
const TODAY_HERE = /\b(?:current(?:ly)?|now|at present|today|stands? at)\b[^.;,]{0,30}$/i;
/** What is so today is not of the year that the list is about. */
const TODAY = /\b(?:current(?:ly)?|now|at present|latest|was|were|had|stood|today)\b[^.;]*$/i;

/**
 * The year of each figure of a sentence: the one that follows it, or the one that leads its clause, or that of the next
 * figure ("95 % of primary and 93 % of secondary schools by 2018"), or that of the list it stands in; null where none is said.
 */
export function bindYears(
  sentence: string,
  figures: readonly TextFigure[],
  lead: string,
): (NamedYear | null)[] {
  const years = findYears(sentence).filter(({ text }) => text !== null);
  const follows = figures.map((figure, index) => {
    const next = figures[index + 1]?.start ?? Infinity;
    const year = years.find(({ start }) => start >= figure.end);
    if (!year || year.start > next) return null;
    const between = sentence.slice(figure.end, year.start);
    return LEADS.test(between) || between.includes(';') ? null : year;
  });
  const isFollowing = new Set(follows);
  const leading = years.filter((year) => !isFollowing.has(year));
  const ofList =
    findYears(lead)
      .filter(({ text }) => text !== null)
      .at(-1) ?? null;
  return figures.map(({ start, end }, index) => {
    if (!follows[index] && TODAY_HERE.test(sentence.slice(0, start))) return null;
    const next = follows.slice(index + 1).find((year) => year !== null);
    const isOneClause = next && !sentence.slice(end, next.start).includes(';');
    return (
      follows[index] ??
      leading.findLast((year) => year.end <= start) ??
      (isOneClause ? next : null) ??
      (TODAY.test(sentence.slice(0, start)) ? null : ofList)
    );
  });
}
