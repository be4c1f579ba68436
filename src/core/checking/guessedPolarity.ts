import type { AnyRule } from '../rules/index';
import { wayOfBounds } from '../scorecard/bounds';
import type { Fact } from '../rules/rule';
import type { Severity } from '../sheet/severity';

/** What a finding becomes where its ground is a guess. */
export interface Judged {
  readonly severity: Severity;
  readonly message: string;
}

/**
 * A finding that rests on a way guessed from the row's targets is at most a query, and says what it rests on; any other
 * stays as it is.
 */
export function softenGuess(
  rule: Pick<AnyRule, 'restsOnPolarity' | 'holdsEitherWay'>,
  fact: Fact,
  judged: Judged,
): Judged {
  const { indicator } = fact;
  if (rule.holdsEitherWay?.includes(fact.messageId)) return judged;
  if (!rule.restsOnPolarity || indicator?.polaritySource !== 'targets') return judged;
  // A limit is no guess: it says itself on which side of it is better.
  if (wayOfBounds(indicator)) return judged;
  const way = indicator.polarity === 'higher' ? 'up' : 'down';
  return {
    severity: judged.severity === 'error' ? 'query' : judged.severity,
    message: `${judged.message} The name does not say which way is better. The targets move ${way}, so ${indicator.polarity} was assumed to be better.`,
  };
}
