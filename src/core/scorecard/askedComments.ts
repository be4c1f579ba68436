import { COMMENT_ASKED } from '../text/marks';
import { fold } from '../text/fold';
import type { Scorecard } from './scorecard';
import { isCalledGood, saysNoStatus, statusWord } from './statusWords';

const COMMENT =
  '(?:comment(?:ary|s)?|notes?|narratives?|explanations?|reasons?|corrective (?:actions?|measures?)|exception reports?)';
/** "Comment on each Close or Off track", "Explain any miss": what opens a sentence, or a part of one, is an order. */
const ORDERED =
  '(?:^|[.;:|–-]) ?(?:please )?(?:comment on|explain|give (?:an? )?(?:reason|explanation|comment)s? for) (?:each|every|any|all)\\b';
const ASKED = new RegExp(
  `\\b${COMMENT}\\b[^.;]{0,80}?\\b(?:(?:is|are) (?:required|needed|mandatory|compulsory)|must be (?:given|provided|made|added|completed|entered)|required)\\b|\\b(?:needs?|requires?|must have|must be given) (?:an? )?(?:\\w+ )?${COMMENT}\\b|${ORDERED}`,
  'i',
);
const OF_MISSES =
  /\b(?:miss(?:es|ed|ing)?|red|off[- ](?:track|target)|not (?:on track|on target|met|achieved|meeting)|worse|short|below|behind|does not|worsening|deteriorating|warning|alert|amber)\b|\boff(?= ?[.;,)]| ?$)/i;
const BEYOND =
  /\b(?:(?:no|not) )?(?:more than|over|at least|greater than) (\d{1,2}(?:\.\d+)?) ?(?:%|per ?cent\b)/gi;
const NO_MORE = /^(?:no|not) /i;
/** Who has to write none, or may. */
const NOT_ASKED =
  /\b(?:no|not|optional|may|only where|unless)\b[^.;]{0,40}\b(?:comment|note|narrative|required|needed)/i;
const LONGEST_LINE = 400;

/** What a line of notes asks a comment for. */
export interface AskedComment {
  /** By how much a row has to miss its target, in per cent of it; null where any miss will do. */
  readonly beyond: number | null;
  readonly text: string;
  /** The words in which it asks, folded: "commentary is required for every amber and red measure". */
  readonly clause: string;
}

/** "A note is required for any measure that misses its target by more than 10 percent"; null of any other line. */
export function readAskedComment(line: string): AskedComment | null {
  if (line.length > LONGEST_LINE || !ASKED.test(line) || !OF_MISSES.test(line) || NOT_ASKED.test(line))
    return null;
  const asking = line.split(/[.;](?!\d)/).find((part) => ASKED.test(part)) ?? '';
  // Of a key that says all of it, "Amber: up to 10%; Red: more than 10%. Explain any Red", the shares tell of the colours.
  return { beyond: readBeyond(OF_MISSES.test(asking) ? asking : line), text: line, clause: fold(asking) };
}

function readBeyond(words: string): number | null {
  const found = [...words.matchAll(BEYOND)].find(([all]) => !NO_MORE.test(all));
  return found ? Number(found[1]) : null;
}

/** "But not amber", "unless green": then it is open whether it asks for a comment on what it names. */
const EXCEPT = /\b(?:but not|except|excluding|unless|apart from|rather than)\b/;
/** "Near or Off target" names two. */
const SHARED_NOUN = /\b(\w+) or (\w+) (target|track|plan|schedule)\b/g;
const LETTERS: Readonly<Record<string, string>> = { r: 'red', a: 'amber', g: 'green' };

/** Whether it names a status, which is not a good one, among those that need a comment. */
export function asksOf({ clause }: AskedComment, status: string): boolean {
  const word = statusWord(status);
  if (isCalledGood(word) || saysNoStatus(word) || EXCEPT.test(clause)) return false;
  const words = clause.match(/[\p{L}\p{N}]+/gu) ?? [];
  const own = (LETTERS[fold(status)] ?? fold(status)).match(/[\p{L}\p{N}]+/gu) ?? [];
  const said = ` ${words.join(' ').replace(SHARED_NOUN, '$1 $3 or $2 $3')} `;
  return own.join('').length > 1 && said.includes(` ${own.join(' ')} `);
}

const ALL_BUT_GOOD = /\b(?:not|other than) (?:on target|at target|green)\b/;

/** Whether it asks for a comment on whatever is not good: "for every measure that is not On target". */
export function asksOfAllButGood({ clause }: AskedComment): boolean {
  return ALL_BUT_GOOD.test(clause) && !EXCEPT.test(clause);
}

/** What the notes of a scorecard, or the heading over its comments, ask a comment for, the first that does; null where none does. */
export function askedCommentOf({
  footnotes,
  otherColumns,
}: Pick<Scorecard, 'footnotes' | 'otherColumns'>): AskedComment | null {
  const lines = [
    ...footnotes.filter(({ mark }) => mark === COMMENT_ASKED).map(({ text }) => text),
    ...otherColumns.filter(({ role }) => role === 'comment').map(({ label }) => label),
  ];
  return lines.flatMap((line) => readAskedComment(line) ?? [])[0] ?? null;
}
