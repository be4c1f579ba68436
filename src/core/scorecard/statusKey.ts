import { STATUS_KEY } from '../text/marks';
import type { Footnote } from './scorecard';

const SHARE = '(\\d{1,2}(?:\\.\\d+)?) ?(?:%|per ?cent\\b)(?! ?(?:age )?points)';
const AMBER_WITHIN = new RegExp(
  `\\b(?:amber|yellow|a)\\b[ :=–-]{0,3}(?:(?:is|are|means|if|where|when|result|up to|no more than|less than) ){0,3}within (?:a )?${SHARE}`,
  'i',
);
const BEFORE =
  /\b(?:arrows?|trend|direction|better|worse|same as|↑|↓|→)(?=[ ,.:;=→↑↓)])[^.]{0,80}?\b(?:(?:last|previous|prior) (quarter|month|year)\b|(quarter|month|year) before\b)/i;

/** What a key says that statuses and arrows go by. */
export interface StatusKey {
  /** How far from its target an amber may be, in per cent of it; null where that is not said. */
  readonly amberWithin: number | null;
  /** What arrows compare with; null where that is not said. */
  readonly before: 'quarter' | 'month' | 'year' | null;
}

/** Reads a line as such a key; null of any other. */
export function readStatusKey(line: string): StatusKey | null {
  const within = AMBER_WITHIN.exec(line)?.[1];
  const before = BEFORE.exec(line);
  if (within === undefined && !before) return null;
  const time = (before?.[1] ?? before?.[2])?.toLowerCase() as StatusKey['before'] | undefined;
  return { amberWithin: within === undefined ? null : Number(within), before: time ?? null };
}

/** What the keys of a scorecard say, the first that says a thing. */
export function statusKeyOf(footnotes: readonly Footnote[]): StatusKey {
  const keys = footnotes.flatMap(({ mark, text }) =>
    mark === STATUS_KEY ? (readStatusKey(text) ?? []) : [],
  );
  return {
    amberWithin: keys.find(({ amberWithin }) => amberWithin !== null)?.amberWithin ?? null,
    before: keys.find(({ before }) => before !== null)?.before ?? null,
  };
}
