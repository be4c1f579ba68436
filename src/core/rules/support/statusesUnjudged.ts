import type { Indicator } from '../../scorecard/scorecard';
import { isBetween, isCalledGood, MISSED, statusWord } from '../../scorecard/statusWords';
import { clip } from '../../text/clip';
import { isStatus } from './heldRemarks';

/** What was made of the statuses of a table. */
export interface StatusTally {
  /** How many say whether a target is met and stand beside figures that tell it too. */
  readonly judged: number;
  /** How many of them the figures contradict. */
  readonly wrong: number;
}

const longestWord = 30;

/** Why the statuses of a table cannot be held against its figures, as a sentence; null where they are, or where it has none. */
export function sayWhyUnjudged(
  indicators: readonly Indicator[],
  { judged, wrong }: StatusTally,
  leastJudged: number,
): string | null {
  const statuses = indicators.flatMap(({ remarks = [] }) => remarks.filter(isStatus));
  const [first] = statuses;
  if (!first) return null;
  const rating = statuses.filter(({ text }) => rates(statusWord(text)));
  if (rating.length === 0)
    return `No word in the status column, such as “${clip(first.text, longestWord)}”, is known to say whether a target is met.`;
  if (judged === 0)
    return 'No status stands beside an actual with a target for its time in a row that tells which way is better.';
  if (judged < leastJudged)
    return `Only ${judged} of ${statuses.length} statuses stand beside figures that tell whether a target is met, too few to know what the column goes by.`;
  return wrong * 2 > judged
    ? `The figures contradict ${wrong} of ${judged} statuses, so the column seems to tell of something else.`
    : null;
}

function rates(word: string): boolean {
  return isCalledGood(word) || MISSED.test(word) || isBetween(word);
}
