import type { CalendarDate } from '../sheet/calendar';
import type { FoundDate } from './foundDate';

/** What stands around one date of a comment, cut off at `FAR` characters. */
export interface Surroundings {
  /** From the date before this one, or else from the start of the sentence. */
  readonly before: string;
  /** Up to the next date, or else to the end of the sentence. */
  readonly after: string;
  readonly sentenceBefore: string;
  readonly sentenceAfter: string;
  /** The words right behind it, wherever the sentence ends. */
  readonly next: string;
  readonly date: FoundDate;
  /** Whether the day of the check is not past its last day. */
  readonly isNotOver: boolean;
  readonly isStartOfLine: boolean;
  /** How many words the comment has beside its dates. */
  readonly otherWords: number;
}

const FAR = 300;
const NEXT = 80;
const SENTENCE_END =
  /[;\n]|(?<short>\b(?:[A-Z]|approx|est|exp|prov|no|sept?|jan|feb|mar|apr|aug|oct|nov|dec|inc|e\.g|i\.e))?[.!?](?=\s+["'(]?[A-Z\d]|\s*$)/gi;
const START_OF_LINE = /(?:^|\n|[.;]\s)\W*(?:[A-Z]{2,3}\b\W*)?$/;

/** The surroundings of each of a comment's dates. */
export function readSurroundings(
  plain: string,
  dates: readonly FoundDate[],
  asOf: CalendarDate,
): readonly Surroundings[] {
  const sentenceEnds = [...plain.matchAll(SENTENCE_END)]
    .filter(({ groups }) => groups?.['short'] === undefined)
    .map(({ index }) => index);
  const otherWords = countOtherWords(plain, dates);
  return dates.map((date, place) => {
    const from = date.index;
    const to = from + date.text.length;
    const sentenceStart = Math.max((sentenceEnds.findLast((end) => end < from) ?? -1) + 1, from - FAR);
    const sentenceEnd = Math.min(sentenceEnds.find((end) => end >= to) ?? plain.length, to + FAR);
    const last = dates[place - 1];
    const lastEnd = last ? last.index + last.text.length : 0;
    const nextStart = dates[place + 1]?.index ?? plain.length;
    return {
      before: plain.slice(Math.max(sentenceStart, lastEnd), from),
      after: plain.slice(to, Math.min(sentenceEnd, nextStart)),
      sentenceBefore: plain.slice(sentenceStart, from),
      sentenceAfter: plain.slice(to, sentenceEnd),
      next: plain.slice(to, to + NEXT),
      date,
      isNotOver: date.to >= asOf,
      isStartOfLine: START_OF_LINE.test(from > FAR ? plain.slice(from - FAR, from) : plain.slice(0, from)),
      otherWords,
    };
  });
}

function countOtherWords(plain: string, dates: readonly FoundDate[]): number {
  let rest = '';
  let end = 0;
  for (const { index, text } of dates) {
    rest += `${plain.slice(end, index)} `;
    end = index + text.length;
  }
  return (rest + plain.slice(end)).match(/[A-Za-z]{2,}/g)?.length ?? 0;
}
