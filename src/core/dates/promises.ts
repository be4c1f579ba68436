import { type CalendarDate } from '../sheet/calendar';
import { MONTH_STEM } from '../text/months';
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
/** What is to come without a word of what is to be done: "Revised scheme expected by March 2025", "its replacement is expected in May". */
const AWAITED = '(?:expected|anticipated|due|scheduled|planned)';
const THING_TO_COME = new RegExp(
  `\\b(?:is|are) ${SOON}${AWAITED} (?:by|before|in|on|at|during|for|w\\/c)\\b|\\b${AWAITED} (?:by|before|early|late|mid|${MONTH_STEM}[a-z]{0,6} 20\\d\\d)\\b|\\b(?:we|officers|(?:the|our) (?:team|service|contractor|council|supplier|developer|provider|landlord)s?) (?:now )?(?:expects?|plans?|intends?|hopes?) to \\w+`,
  'i',
);
/** What is expected of the measure itself, of a school year or of what is published is no deed; nor is what came as expected. */
const NO_THING =
  /\b(?:(?:than|as|what|those|otherwise|originally|initially|first) (?:expected|anticipated|planned|scheduled)|not|no longer|improve\w*|increas\w*|decreas\w*|reduc\w*|rises?|falls?|drops?|growth|recover\w*|better|worse|performance|results?|outturns?|forecasts?|projections?|numbers?|levels?|rates?|scores?|shares?|totals?|volumes?|savings?|income|demand|spend\w*|costs?|pupils?|intakes?|cohorts?|admissions?|achiev\w*|reach\w*|meets?|years?|terms?|seasons?|periods?|quarters?|returns?|statistics?|stats|releases?|publications?)\b|[%£]/i;
/** A figure beside the date: so many are expected, which is a target. */
const AMOUNT = /(?:^|[\s(~])\d[\d,.]*(?=[\s).,k]|$)/;
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
/** "Is now due in May", "a revised scheme is due": nothing of what came of it. */
const NOT_NEWS = new RegExp(
  `\\b(?:is|are) now (?=${AWAITED})|(?:^\\W*|\\b(?:the|an?|its|our) )revised (?!(?:dates?|to|from|by)\\b)`,
  'gi',
);
const BY_WHEN = new RegExp(
  `\\b(?:(?:by|before|in|during|at|on)(?: the)?(?: (?:end|start|beginning|middle|close)(?: of)?)?(?: the)?|go(?:es)? live|starts?|begins?|launch(?:es)?|opens?|${AWAITED}(?: early| late| mid)?|${FIXED_FOR}(?: the)?|(?:para|pour|für den|fur den|voor|per)(?: on)?)\\s*$`,
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
    const before = sentence.slice(0, date.index);
    if (!/20\d\d/.test(date.text) || !BY_WHEN.test(before)) return false;
    return isDeed(sentence) || isThing(`${before} ${sentence.slice(date.index + date.text.length)}`);
  });
  const isAnswered = sentences.slice(at + 1).some((sentence) => NEWS.test(sentence));
  return at < 0 || isAnswered ? null : english.original(sentences[at]!);
}

function isPromise(text: string): boolean {
  return isDeed(text) || THING_TO_COME.test(text);
}

function isDeed(text: string): boolean {
  return FUTURE.test(text) || PRESENT.test(text) || ELSEWHERE.test(text);
}

/** Whether what is to come, its date aside, is a thing that either came or did not. */
function isThing(text: string): boolean {
  return !NO_THING.test(text) && !AMOUNT.test(text) && !NEWS.test(text.replace(NOT_NEWS, ' '));
}
