import { type CalendarDate } from '../sheet/calendar';
import { splitSentences } from '../text/splitSentences';
import { findDates } from './findDates';

const PROMISE =
  /\b(?:will (?!not\b)(?:now |then |also |all |both )?\w+|(?:is|are) (?:now )?(?:due|scheduled|expected|planned|set|on (?:course|track)) (?:to|for)|due (?:to be|for) \w+|to be (?:completed|delivered|launched|finished|in place|implemented|adopted|opened|recruited|installed))\b/i;
// What is done, kept up or conditional is no promise that ran out.
const KEPT =
  /\b(?:was|were|has|have|had|did|completed (?:in|on)|since|continue\w*|remain\w*|if|unless|targets?|from|figures?|data|until|survey|census|published?)\b/i;
const BY_WHEN =
  /\b(?:by|before|in|during|at|on)(?: the)?(?: (?:end|start|beginning|middle|close)(?: of)?)?(?: the)?\s*$/i;

/** The sentence in which a comment promises something for a time that is over; null where none does. */
export function findPassedPromise(text: string, asOf: CalendarDate): string | null {
  if (!PROMISE.test(text)) return null;
  const passed = splitSentences(text).find((sentence) => {
    if (!PROMISE.test(sentence) || KEPT.test(sentence)) return false;
    const [date, ...more] = findDates(sentence, asOf);
    if (!date || more.length > 0 || date.namesPeriod || date.to >= asOf) return false;
    return /20\d\d/.test(date.text) && BY_WHEN.test(sentence.slice(0, date.index));
  });
  return passed ?? null;
}
