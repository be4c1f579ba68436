import { type CalendarDate } from '../sheet/calendar';
import { splitSentences } from '../text/splitSentences';
import { findDates } from './findDates';
import { commentInEnglish } from './inEnglish';

const SOON = '(?:now |then |also |all |both |again |shortly )?';
const BEGINS =
  '(?:go(?:es)? live|(?:re-?)?opens?|starts?|begins?|launch(?:es)?|completes?|finish(?:es)?|concludes?)';
/** What a day was fixed for: "Access agreed for 12 August 2026". */
const FIXED_FOR = '(?:agreed|arranged|booked|scheduled|planned|timetabled|fixed|promised|programmed) for';
const FUTURE = new RegExp(
  `\\b(?:will (?!not\\b)${SOON}\\w+|(?:is|are) ${SOON}(?:due|scheduled|expected|planned|set|on (?:course|track)) (?:to|for)|(?:is|are) ${SOON}to (?!(?:an?|the|this|our|some|date)\\b)\\w+|due (?:to be|for) \\w+|to be (?:completed|delivered|launched|finished|in place|implemented|adopted|opened|recruited|installed|held|run|set up|appointed|agreed|reviewed|replaced|rolled out|introduced)|to ${BEGINS}|(?:was|were) ${SOON}to (?:be|have)|${FIXED_FOR})\\b`,
  'i',
);
/** The same in other languages, of which only the words about dates are put into English: "está due para on 31 July". */
const ELSEWHERE =
  /(?:^|[^\p{L}])(?:est[aá]n?|estão|est|sont|ist|sind|è|sono|zijn|wordt|worden|werden|wird|será|serán|sera|sarà)(?!\p{L})[^.;]{0,80}\bdue\b|(?:^|[^\p{L}])(?:soll(?:en)?|doit|doivent|debe|deben|deve|devono|moet|moeten)(?!\p{L})[^.;]{0,80}\bby\b/iu;
/** What begins by itself each year is no promise. */
const PRESENT = new RegExp(
  `^(?!.*\\b(?:years?|terms?|seasons?|periods?)\\b).*\\b${BEGINS} (?:in|on|by|w\/c)\\b`,
  'i',
);
// What is done, kept up or conditional is no promise that ran out.
const KEPT =
  /\b(?:was|were|has|have|had|did|completed (?:in|on)|since|continue\w*|remain\w*|if|unless|targets?|from|figures?|data|until|census|published?)\b/i;
/** "Will have been cleared", "were all to be trained": have and were tell of nothing that was done. */
const NOT_YET = new RegExp(
  `\\b(?:will|shall|should) (?:all )?have\\b|\\b(?:was|were) ${SOON}(?:due |meant |expected |planned |scheduled |supposed )?to (?:be|have)\\b`,
  'gi',
);
/** What came of it, or when it is to be instead. */
const NEWS =
  /\b(?:was|were|has|have|had|did|now|since|completed|finished|delivered|installed|recruited|opened|launched|began|started|went live|in place|under ?way|delayed|slipped|postponed|put back|deferred|revised|new date)\b/i;
const BY_WHEN = new RegExp(
  `\\b(?:(?:by|before|in|during|at|on)(?: the)?(?: (?:end|start|beginning|middle|close)(?: of)?)?(?: the)?|go(?:es)? live|starts?|begins?|launch(?:es)?|opens?|due|${FIXED_FOR}(?: the)?|(?:para|pour|für den|fur den|voor|per)(?: on)?)\\s*$`,
  'i',
);

/**
 * The sentence in which a comment promises something for a time that is over, without a word of what came of it; null
 * where none does.
 */
export function findPassedPromise(text: string, asOf: CalendarDate): string | null {
  const english = commentInEnglish(text);
  if (!isPromise(english.text)) return null;
  const sentences = splitSentences(english.text);
  const at = sentences.findIndex((sentence) => {
    if (!isPromise(sentence) || KEPT.test(sentence.replace(NOT_YET, ' '))) return false;
    const [date, ...more] = findDates(sentence, asOf);
    if (!date || more.length > 0 || date.namesPeriod || date.to >= asOf) return false;
    return /20\d\d/.test(date.text) && BY_WHEN.test(sentence.slice(0, date.index));
  });
  const isAnswered = sentences.slice(at + 1).some((sentence) => NEWS.test(sentence));
  return at < 0 || isAnswered ? null : english.original(sentences[at]!);
}

function isPromise(text: string): boolean {
  return FUTURE.test(text) || PRESENT.test(text) || ELSEWHERE.test(text);
}
