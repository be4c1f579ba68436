import { MONTH_STEM } from '../text/months';
import { NONE_HELD } from '../text/noneHeld';
import { anyPhrase, anyPhraseNotAfter, withoutUnless, type PhraseCue } from './phrases';

const PUBLISHED =
  '(?:published|publication|available|released?|updated?|captured|confirmed|known|provided|reported|received|collected|issued|ready|finalised|validated|calculated|added|entered|posted|uploaded|supplied|recorded|run|back|in|out)(?! (?:annually|yearly|quarterly|termly|monthly|weekly|daily|regularly|every|each|on an? ))';
const NOT = "(?:not|isn't|aren't|hasn't|haven't)";
const MONTH = `${MONTH_STEM}\\w*`;
// "Available in June", but not "available in Impulse" or "available at ward level".
const WHEN = `(?:(?:in|from|by|on|after|at|around|during) )?(?:the )?(?:(?:early|mid|late|start|beginning|end)(?: of)?[ -](?:the )?)?(?:w/c|next|this (?:week|month|quarter|term|year|spring|summer|autumn|winter)|shortly|soon|later|year[- ]end|(?:19|20)\\d\\d|\\d{1,2}(?:st|nd|rd|th|[/.]\\d| ${MONTH})|q[1-4]|(?:spring|summer|autumn|winter|easter|christmas)|${MONTH})`;
const KIND_OF_DATE = '(?:estimated|provisional|expected|likely|anticipated)';
// What an attainment indicator is about, and what a figure did: nobody waits for these.
const EXPECTED_STANDARD = '(?:standard|level|progress|range|outcome|attainment)';
const EXPECTED_CHANGE =
  'to (?:be (?:cleared|completed|closed|resolved|reduced|eliminated|in place|opened|finished|delivered|fixed|lifted|restored|recruited|filled)|close|open|complete|finish|start|begin|launch|grow|drop|double|halve|exceed|hit|deliver|rise|fall|increase|decrease|improve|meet|achieve|reach|remain|stay|continue|return|be (?:higher|lower|above|below|better|worse|met|achieved|similar|in line))';

const EXPECTED = anyPhraseNotAfter(
  ['than', 'as', 'at', 'age[- ]related', 'age'],
  [`expect(?:ed|ing)?(?! (?:${EXPECTED_STANDARD}|${EXPECTED_CHANGE}))`],
);
const AWAITED = anyPhrase([
  'await(?:s|ed|ing)?',
  `(?:will|shall|should|would|may|might|can)(?: (?:not|now|only|then|all|also|be|have|become|been))* ${PUBLISHED}`,
  'will (?:not )?(?:be|follow|come|become|publish|release|provide|have|report|update|replace|start)',
  "won't be",
  '(?:is|are|was|were) (?:due|planned|scheduled|set) (?:to|for|in|on|by)',
  '(?:surveys?|census|audits?|inspections?|counts?|studies|study|reviews?|evaluations?|assessments?|returns?|collections?) (?:(?:is|are) )?(?:planned|scheduled|timetabled|booked|to (?:occur|take place|happen|start|begin|run|follow|report|be (?:held|run|done|conducted|undertaken|carried out|repeated|completed)))',
  'takes? place',
  `to be (?:re-?)?${PUBLISHED}`,
  'to be (?:advised|announced|determined)',
  'tb[ca]',
  `(?:${NOT}|unavailable|nothing)(?: \\w+){0,3} (?:until|till|before)`,
  'no (?:figures?|data|results?) (?:until|till|before)',
  'n/?a until',
  `${NOT} (?:yet|currently|been)(?: been)? ${PUBLISHED}`,
  `not ${PUBLISHED} yet`,
  'yet to be',
  `available ${WHEN}`,
  'available (?:after|once|following) (?:the )?(?:[\\w-]+ ){0,3}(?:audit|count|review|validation|close|close-?down|survey|census|reconciliation|accounts|inspection)\\b',
  'to follow',
  `next (?:(?:survey|census|one|count|assessment|results?|report|publication|update|round|wave|return|release) )?(?:(?:is|are) )?(?:due |expected |planned |held )?${WHEN}`,
  'forthcoming',
  'pending',
  'due(?! (?:regard|care|diligence|course)| to\\b(?! (?:be|report|publish|come|go)\\b))',
  'anticipat(?:ed|ing|e)',
  'scheduled',
  'delayed(?! transfers?)',
  '(?:data|figures?|results?|returns?) (?:(?:is|are) )?(?:still )?outstanding',
  `${KIND_OF_DATE} (?:(?:publication|release) )?date`,
  '(?:publication|release|due) date',
  'eta',
  'hop(?:e|ing) to',
  'publish(?:es)? (?:the |its |their )?(?:[\\w/]+ ){0,3}?(?:figures?|data|results?) (?:in|on|by)',
  'exp\\.',
  'promised (?:for|by|in|on|before)',
  '(?:publication|release|figures?|data|results?|returns?|survey) (?:(?:is|are|was|were|has been|have been) )?(?:postponed|delayed|slipped|deferred|put back|pushed back|rescheduled)',
  '(?:postponed|slipped|deferred|put back|pushed back|moved back|rescheduled|held over)(?: from [^.;]{1,30})? (?:to|until|till)',
  "(?:yn )?disgwyl(?:ir)?|i ddilyn|i'w (?:gyhoeddi|gadarnhau)|i gael ei gyhoeddi|(?:fe )?(?:gyhoeddir|cyhoeddir)|(?:ar gael|cyhoeddi) (?:ym|yn|erbyn|ar ôl)",
  `(?:when|once) (?:published|available|released|known)`,
]);

/** Words that tell of something still to come: a figure, if the sentence is about one. */
export const AWAITED_CUE: PhraseCue = {
  test: (text) => AWAITED.test(text) || EXPECTED.test(text),
  indexIn: (text) => Math.min(AWAITED.exec(text)?.index ?? Infinity, EXPECTED.indexIn(text)),
};

/** What is published, or who publishes it: a sentence with such a word is about figures. */
export const FIGURE_WORD = anyPhrase([
  '(?:data|dataset|figures?|results?|outturns?|returns?|statistics|publications?|published|releases?|released|sfrs?)',
  '(?:comparators?|comparisons?|comparative|averages?|actuals?|national(?! curriculum)|(?:performance )?tables|data ?view)',
  '(?:un)?(?:validated|validation)|tb[ca]|(?:dfe|ons|nhs|yjb|moj|ofsted|phe|dwp|hmrc|nomis|home office)',
]);

/** The final figure, in a comment that calls the figure given provisional. */
export const FINAL_CUE = withoutUnless(/(?<unless>\b(?:not|not yet|un)\s)?\bfinal(?:ised)?\b/gi);

/** The figure will not come, whatever else is said. */
export const NEVER_CUE = new RegExp(
  [
    '\\b(?:no longer|discontinued|ceased|not being (?:published|collected)|will not be (?:published|collected|available)\\s*(?:[.;]|$))',
    '\\b(?:indicator|measure|kpi|collection|survey|definition) (?:(?:has|have) been |was |is )?(?:deleted|withdrawn|abolished|scrapped|retired)\\b',
    '\\bnot collected since\\b',
    '\\bno (?:figures?|data|results?) (?:is|are|was|were|being) (?:due|published|collected|expected|planned) (?:for|in) (?:(?:19|20)\\d\\d|odd|even|the other|other|alternate)(?![^.;]{0,80}\\b(?:yet|until|till|awaited)\\b)',
    '\\breporting (?:(?:was|has|has been|is) )?(?:stopped|ceased|ended)\\b|^\\W*withdrawn\\b|\\bno baselines?\\b(?! (?:yet|until|data yet))|\\bdid not (?:yet )?exist\\b',
    '\\bnot (?:published|produced|calculated)(?: by \\w+)? for (?:19|20)\\d\\d(?![^.;]{0,80}\\b(?:yet|until|till|expected|due|awaited)\\b)',
    '\\bno (?:results?|data|figures?) (?:will|are going to|is going to) be (?:published|available|collected|released|produced)\\b(?! (?:until|till|before))',
    // What would tell who is meant is never printed.
    '\\b(?:suppressed|disclosive|(?:for|due to) (?:reasons of )?confidentiality)\\b|^\\W*confidential\\W*$',
    `^${NONE_HELD}`,
  ].join('|'),
  'i',
);

const NOT_STILL_TO_COME = '(?![^.;]{0,80}\\b(?:yet|until|till|expected|due|awaited)\\b)';
const TEST = '(?:survey|tests?|exams?|examinations|assessments?|census|elections?|competition|publication)';
const TOO_FEW =
  '(?:pupils?|children|cases?|(?:young )?people|students?|learners?|responses?|respondents?|clients?|patients?|looked[ -]after|in (?:the )?(?:cohort|group))';

/** Words for a measure that has stopped and a figure that is withheld, so that none will come unless it is said to. */
export const NOT_TO_COME_CUE = new RegExp(
  [
    '\\b(?:measure|indicator|kpi|pi|series|scheme|service|program(?:me)?|project|collection|contract|pilot|logging|recording|counting|monitoring) (?:(?:was|has been|had|has|is) )?(?:stopped|ended|ceased|terminated|wound up)(?: (?:after|from|since|at|in|on|with) | (?:the )?(?:\\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|20\\d\\d)|\\s*(?:[.;:,(]|$))',
    '(?:^|[.;]\\s+)(?:stopped|discontinued|ceased)(?=\\s*[:;–-])',
    '(?:^|[.;]\\s+)(?:paused|suspended) (?:nationally|locally|from|since|in|during|by|while|for|pending)\\b',
    '\\b(?:and|it) (?:is|was|will) not (?:be )?(?:being )?replaced\\b',
    // "Ended. Ofsted stopped giving grades", "Ended for the Council: the service was passed on".
    '(?:^|[.;]\\s+)ended(?=\\s*(?:[.:;,(-]|$)|\\s+(?:in|for|at|when|after|with|nationally)\\b)',
    `\\bstopped (?:giving|publishing|collecting|reporting|producing|measuring|issuing|grading|inspecting)\\b${NOT_STILL_TO_COME}`,
    `\\bno (?:figures?|data|results?)(?: or targets?)? (?:after|since|beyond) (?:19|20)\\d\\d${NOT_STILL_TO_COME}`,
    '\\b(?:service|function|responsibility|duty|contract|scheme)s? (?:(?:was|were|has been|have been|is|are) )?(?:transferred|handed|passed|outsourced) (?:over |back )?to (?!an? |new )',
    '\\b(?:cohort|pupils|children|year group) (?:has|have|had|with|without) no (?:[\\w-]+ ){0,3}(?:results?|baselines?|prior attainment|tests?|assessments?)\\b',
    `\\bno (?:\\w+ )?${TEST} (?:(?:was|were|is|are|ran|took place|held|taken) ){0,3}(?:for|in|this|last) (?:the )?(?:(?:19|20)\\d\\d|year|summer|spring|autumn)${NOT_STILL_TO_COME}`,
    `\\bno (?:\\w+ )?(?:p8|a8|(?:progress|attainment) 8|scores?|figures?|data|results?|returns?|collection|ratings?|grades?|inspections?) (?:(?:was|were|is|are|published|issued|given) ){0,2}(?:this|last|that) (?:yr|year)\\b${NOT_STILL_TO_COME}`,
    `\\bno (?:ks ?\\d|key stage \\d|prior(?: attainment)?) (?:baselines?|results?|data|tests?|assessments?)\\b${NOT_STILL_TO_COME}`,
    `\\b(?:not calculable|not able to be calculated|(?:cannot|can not|could not) be (?:calculated|computed|derived|worked out))\\b${NOT_STILL_TO_COME}`,
    `\\b(?:cohorts?|pupils|children|students|year groups?) (?:sat|took|had) no (?:[\\w-]+ ){0,2}(?:tests?|exams?|assessments?|baselines?)\\b${NOT_STILL_TO_COME}`,
    '\\b(?:withheld|redacted|not shown|not disclosed)\\b(?! (?:until|till|pending|payments?|rents?)\\b)',
    '\\b(?:small|tiny) (?:cohorts?|numbers|samples?)\\b',
    '\\b(?:numbers?|cohorts?|samples?|groups?|counts?) (?:(?:is|are|was|were) )?too (?:small|low|few)\\b',
    '\\btoo (?:few|small)(?: \\w+){0,2} to (?:report|publish|show|print|give|count|be (?:reported|published|shown))\\b',
    `\\b(?:fewer|less) than (?:\\d{1,2}|three|five|six|ten|eleven|twelve) ${TOO_FEW}\\b`,
    '\\bfewer than (?:\\d{1,2}|three|five|six|ten|eleven|twelve)(?= so\\b|\\s*(?:[.;,)]|$))',
    '\\bcohort of (?:only |just )?(?:one|two|three|four|five|six|seven|eight|nine|[1-9])\\b',
  ].join('|'),
  'i',
);

/** Words that call a figure provisional; a provisional date is something else. */
export const PROVISIONAL_CUE = anyPhrase([
  'prov(?:isional(?:ly)?)?(?! (?:(?:publication|release) )?date)',
  'subject to (?:change|validation|confirmation|revision|audit|amendment|checking)',
  'unvalidated',
  'unaudited',
  'not (?:yet )?(?:validated|final(?:ised)?|audited)',
  '(?:draft|early|interim|estimated) (?:figures?|data|results?|outturn)',
  '\\(p\\)',
]);

/** Words that put the figure off without a date that could pass. */
export const VAGUE_CUE = anyPhrase([
  // "TBC by Head of Customer" waits for words, and no figure.
  'tb[cad](?! (?:by|with) (?:the )?(?:head|director|assistant director|lead|manager|officer|service manager|team leader)\\b)',
  'to be (?:confirmed|advised|announced|determined)',
  'date to be agreed',
  'date (?:not (?:yet )?)?(?:unknown|known|confirmed|agreed)',
  'shortly',
  'soon',
  'imminent(?:ly)?',
  'eventually',
  'in due course',
  'later (?:on )?in (?:the|this) (?:\\w+ )?(?:year|term|month|quarter)',
  'later this (?:year|term|month|quarter)',
  '(?:at|on) a later (?:date|stage)',
  'as soon as',
  'asap',
  '(?:when|once) (?:(?:it|they|data|figures) (?:is|are|becomes?) )?(?:published|available|released|known|validated)',
  '(?:before|after|by|around|over|at) (?:the )?(?:easter|christmas|half[- ]term|summer|elections?|purdah)',
  'in the (?:new year|coming (?:weeks|months)|next few (?:weeks|months)|near future|future)',
  'new year',
  'half[- ]term',
  'next (?:term|release|publication|update)',
  'end of term',
  '(?:available|expected|due|ready|published|released|out|back|follow) in (?:the (?:next|coming) |about |approximately |around )?(?:an? |\\d{1,2} |(?:one|two|three|four|five|six|eight|ten|twelve|a few) )(?:(?:-|to|or) ?\\d{1,2} ?)?(?:working )?(?:days?|weeks?|months?)\\b(?! (?:of|after|from|before|following))',
  'in (?:the next|about|approximately|around) (?:\\d{1,2}|two|three|four|six|a few)(?: ?(?:-|to|or) ?\\d{1,2})? (?:days|weeks|months)',
  '(?:\\d{1,2}|two|three|four|six|a few) (?:working )?(?:days|weeks|months) (?:from (?:now|today|(?:the )?(?:date of )?(?:this|the) (?:report|meeting|note|update))|after (?:the )?(?:quarter|month|year|term)(?:[ -]end)?)',
  'in (?:an?|\\d{1,2}|one|two|three|four|six) (?:working )?(?:days?|weeks?|months?)(?:\\W?s)?\\W? time',
  '(?:reports?|results?|figures?|data|survey) in (?:\\d{1,2}|one|two|three|four|five|six|eight|ten|twelve) (?:days|weeks|months)',
  '(?:should|will) be (?:in|here|back|available|ready|out) within (?:an?|the|the next|\\d{1,2}|two|three|four) (?:days?|weeks?|months?)',
  'tomorrow',
]);

/** The targets, not the figures, are what is still to come. */
export const TARGETS_TO_BE_SET =
  /\btargets?\b[^.]*\b(?:reviewed|revisited|revised|set|agreed|updated|reset|changed|confirmed|tb[acd])\b/i;
