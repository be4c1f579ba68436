import { NOT_IN_WORD } from '../../text/wordStart';
import { BAD_THINGS } from './badThings';
import { GOOD_THINGS } from './goodThings';

export type Leaning = 'higher' | 'lower' | 'range';

/** Words in an indicator's name that tell which way is better. */
export interface NameCue {
  readonly polarity: Leaning;
  readonly pattern: RegExp;
  /** Names in which these words tell nothing. */
  readonly unless?: RegExp;
  /** Letters without which the pattern cannot hold: a quick look that spares most names the slow one. */
  readonly needs?: RegExp;
}

export const NUMBER =
  '(?:\\d+(?:[.:]\\d+)?½?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)';
export const SHORT_TIME =
  '(?:(?:working|calendar|school|clear|business) )?(?:seconds?|minutes?|mins?|hours?|hrs?|h|days?|weeks?|wks?)';
/** The start of a name, up to what is counted. */
export const MEASURED =
  '^(?:the |total |average |overall |annual |new |all |number of |no\\.? of |rates? of |levels? of |incidence of |prevalence of |percentage of |proportion of |% |cases of |reports of |reported |recorded |confirmed |incidents of |amount of |volume of |days of |hours of |episodes of )*';
export const TIME = `(?:${SHORT_TIME}|months?|years?)`;
/** Calls that come in, however many of them are answered: each is. */
export const COUNT_RESPONDED_TO =
  '(?:number|no\\.?|total) of (?:\\w+ ){0,2}(?:incidents|alarms|emergencies|call-?outs) responded to$';
export const BAD = `(?:${BAD_THINGS.join('|')})`;
export const GOOD = `(?:${GOOD_THINGS.join('|')})`;

export function cue(polarity: Leaning, sources: readonly string[], unless?: readonly string[]): NameCue {
  const pattern = wholeWords(sources);
  return unless === undefined ? { polarity, pattern } : { polarity, pattern, unless: wholeWords(unless) };
}

export function where(needs: RegExp, cue: NameCue): NameCue {
  return { ...cue, needs };
}

/**
 * A regular expression for any of these; `~` before a word lets it run on. What `markOtherSenses` writes with a capital is
 * passed over, but where a pattern has both letters.
 */
export function wholeWords(sources: readonly string[]): RegExp {
  const open = sources.join('|').replace(/~((?:[a-z?-]| )*[a-z?])/g, '$1[\\w-]*');
  return new RegExp(`${NOT_IN_WORD}(?:${open})(?!\\w)`);
}
