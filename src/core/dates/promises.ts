import { type CalendarDate } from '../sheet/calendar';
import { splitSentences } from '../text/splitSentences';
import { findDates } from './findDates';

const SOON = '(?:now |then |also |all |both |again |shortly )?';
const BEGINS =
  '(?:go(?:es)? live|(?:re-?)?opens?|starts?|begins?|launch(?:es)?|completes?|finish(?:es)?|concludes?)';
const FUTURE = new RegExp(
  `\\b(?:will (?!not\\b)${SOON}\\w+|(?:is|are) ${SOON}(?:due|scheduled|expected|planned|set|on (?:course|track)) (?:to|for)|(?:is|are) ${SOON}to (?!(?:an?|the|this|our|some|date)\\b)\\w+|due (?:to be|for) \\w+|to be (?:completed|delivered|launched|finished|in place|implemented|adopted|opened|recruited|installed|held|run|set up|appointed|agreed|reviewed|replaced|rolled out|introduced)|to ${BEGINS})\\b`,
  'i',
);
/** What begins by itself each year is no promise. */
const PRESENT = new RegExp(
  `^(?!.*\\b(?:years?|terms?|seasons?|periods?)\\b).*\\b${BEGINS} (?:in|on|by|w\/c)\\b`,
  'i',
);
// What is done, kept up or conditional is no promise that ran out.
const KEPT =
  /\b(?:was|were|has|have|had|did|completed (?:in|on)|since|continue\w*|remain\w*|if|unless|targets?|from|figures?|data|until|census|published?)\b/i;
/** What came of it, or when it is to be instead. */
const NEWS =
  /\b(?:was|were|has|have|had|did|now|since|completed|finished|delivered|installed|recruited|opened|launched|began|started|went live|in place|under ?way|delayed|slipped|postponed|put back|deferred|revised|new date)\b/i;
const BY_WHEN =
  /\b(?:(?:by|before|in|during|at|on)(?: the)?(?: (?:end|start|beginning|middle|close)(?: of)?)?(?: the)?|go(?:es)? live|starts?|begins?|launch(?:es)?|opens?|due)\s*$/i;

/**
 * The sentence in which a comment promises something for a time that is over, without a word of what came of it; null
 * where none does.
 */
export function findPassedPromise(text: string, asOf: CalendarDate): string | null {
  if (!isPromise(text)) return null;
  const sentences = splitSentences(text);
  const at = sentences.findIndex((sentence) => {
    if (!isPromise(sentence) || KEPT.test(sentence)) return false;
    const [date, ...more] = findDates(sentence, asOf);
    if (!date || more.length > 0 || date.namesPeriod || date.to >= asOf) return false;
    return /20\d\d/.test(date.text) && BY_WHEN.test(sentence.slice(0, date.index));
  });
  const isAnswered = sentences.slice(at + 1).some((sentence) => NEWS.test(sentence));
  return at < 0 || isAnswered ? null : sentences[at]!;
}

function isPromise(text: string): boolean {
  return FUTURE.test(text) || PRESENT.test(text);
}
