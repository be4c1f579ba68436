import { fold } from '../text/fold';
import { remember } from '../text/remember';
import { splitSentences } from '../text/splitSentences';
import type { Indicator } from './scorecard';

/** What a comment says of the row's target, and the words that say it. */
export interface SaidOfTarget {
  readonly isMet: boolean;
  readonly words: string;
}

const WHOSE = '(?:(?:the|its|our|this) )?(?:(?:annual|agreed|year.s|yearly) )?';
const MET = new RegExp(
  `^(?:(?:performance|the (?:service|team)|we|this|it) )?(?:has |have )?(?:again |also |comfortably |easily )?(?:met|beat|beaten|exceeded|achieved|reached|hit|surpassed) ${WHOSE}target\\b|^${WHOSE}target (?:was |is )?(?:met|exceeded|achieved|reached|beaten)\\b`,
);
const MISSED = new RegExp(
  `(?:^|\\band )(?:(?:performance|the (?:service|team)|we|this|it) )?(?:has |have )?(?:again |also |just |narrowly )?(?:missed|failed to (?:meet|reach|hit)|fell short of|did not (?:meet|reach|hit|achieve)) ${WHOSE}target\\b|^${WHOSE}target (?:was |is )?(?:missed|not (?:met|achieved|reached))\\b`,
);
// Another time or place, a hope, or a turn: then it is open which target is meant.
const OPEN =
  /\b(?:months?|monthly|quarters?|quarterly|q[1-4]|weeks?|but|although|though|however|while|whilst|despite|before|until|except|in (?!line\b)\w+ (?:of|out of)|some|most|all but|expect\w*|forecast|likely|will|should|would|could|may|might|if|never|last year|previous\w*|next|january|february|march|april|june|july|august|september|october|november|december|national(?:ly)?|stretch|interim)\b/;

/**
 * Whether a comment says in so many words that the row's target was met or missed; null where it says nothing, both, or
 * where it is open which target is meant.
 */
export function saidOfTarget({ comment }: Pick<Indicator, 'comment'>): SaidOfTarget | null {
  return comment && saidIn(comment.text);
}

// The same comment stands in many rows.
const saidIn = remember((text): SaidOfTarget | null => {
  const said = splitSentences(text).flatMap((words) => {
    const plain = fold(words);
    const [isMet, isMissed] = [MET.test(plain), MISSED.test(plain)];
    return isMet === isMissed || OPEN.test(plain) ? [] : [{ isMet, words }];
  });
  return said.length === 1 ? said[0]! : null;
});
