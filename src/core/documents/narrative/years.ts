/** A year that a text names. */
export interface NamedYear {
  readonly start: number;
  readonly end: number;
  /** As scorecards write it: "2017", "2017/18", "FY18"; null for a span of several years, which is no year of a figure. */
  readonly text: string | null;
  /** Whether it is only part of a date ("by March 2018"), so that it may fall in another year of the table. */
  readonly isLoose: boolean;
}

const YEAR =
  /\b(?:FY ?((?:20)?\d\d)|((?:19|20)\d\d)(?: ?[/\u2010-\u2015-] ?((?:19|20)?\d\d))?)(?![\d,.]\d|\d|%)/g;
const PART =
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?,? $|\b(?:spring|summer|autumn|winter|end of|start of|mid|q[1-4]|easter)[ -]$/i;

export function findYears(sentence: string): NamedYear[] {
  return [...sentence.matchAll(YEAR)].map((match) => {
    const { 0: all, 1: fiscal, 2: first, 3: second, index } = match;
    return {
      start: index,
      end: index + all.length,
      text: fiscal ? `FY${fiscal.slice(-2)}` : sayYear(first!, second),
      // The end of a financial year is when its figure is taken; the end of 2017 may be another year's.
      isLoose:
        PART.test(sentence.slice(Math.max(0, index - 14), index)) &&
        !(second && /\bend of (?:the )?$/i.test(sentence.slice(0, index))),
    };
  });
}

function sayYear(first: string, second: string | undefined): string | null {
  if (second === undefined) return first;
  const follows = String(Number(first) + 1);
  return second === follows || second === follows.slice(2) ? `${first}/${follows.slice(2)}` : null;
}
