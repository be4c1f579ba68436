import { BAD_THINGS } from './badThings';
import { wholeWords, type Leaning } from './cue';
import { NEGATED, UNHARMED } from './negated';

// Achievements and known indicators that are better high say nothing of a name that holds one of these as well.
const NO_ACHIEVEMENT =
  /\b(?:dangers?|dangerous|un(?:conditional|able)|lack(?:ing)?|short(?:age|fall)s?|refus(?:ed|als?)|reject(?:ed|ions?)|withdrawn|withdrawals?|withdrew|cancelled|cancellations|fail(?:ed|ing|s|ures?)|poor(?:ly|er|est)?|lost|losses|breach(?:es|ed)|declined|ended|embargo(?:es)?|cannot|worsen(?:ed|ing)?|deteriorat\w+|expired|lapsed|wrong(?:ly)?|errors?|reliance|dependen(?:t|ce|cy)|penalt(?:y|ies)|sanction(?:s|ed)|discrimination|variances?|paid sick|(?:when |after |who are )?leaving(?! (?:care|school|hospital|under))|leavers(?! (?:in|with|who|going|from care))|comments? and|and comments?|or (?:less|below|fewer|worse))\b/;

const LEAVERS = /\b(?:care|school) leavers\b/g;

const TURNED = wholeWords(NEGATED);

// Bad things say nothing of a name that tells of help with them, or of holding out.
const NO_HARM =
  /\b(?:surviv\w*|retained|since|repudiat\w+|defended|recovered|refused|prosecuted|aware(?:ness)?|support(?:s|ed|ing)?|trained|helped|screened|tested|confiden(?:t|ce)|covered|protected|engag\w+|reached|improv\w*|offered|cleared|agree(?:d|ing)?|investments?|issued|counsell?ed|funding|funded|grants?|research|hotlines?|helplines?|outreach|rescue[ds]?|rehabilitat\w+|treated|charged|convicted|arrested|averted|stabili[sz]ed|strengthened|replaced|rebuilt|seized|destroyed|demolished|renewed|rehomed|removed|lifted|challenged|declared|meeting|reversed|overcome|halted|rectified|made (?:safe|good)|back (?:in|into|at)|raised the|calling|with (?:a |an )?(?:confirmed|known|identified|named)|(?:completion|response|coverage) rates?)\b/;

// Help that is named behind the bad thing, or for it.
const HELP =
  /\b(?:training|advice|advisers?|champions?|campaigns?|workshops?|courses?|programmes?|programs?|strateg(?:y|ies))\b/;
// What is done about it or for those it befell.
const SEEN_TO =
  /^ (?:\w+ly )?(?:attended by|updated|seen|visited|located|contacted|informed|kept|consulted|assessed|interviewed|monitored|managed|processed|examined|dealt with)\b/;

// "Trial-ready rate for crimes" is the rate of something else, unless the rate is of how many there are.
const RATE_FOR =
  /\b(?!(?:incidence|prevalence|deaths?|mortality|fatality|offences?|events?|accidents?|incidents?|case|victim\w*|occurrence|crude|standardised|adjusted|annual|average|overall|recorded|high|low|the) )[\w-]+ rates? (?:for|in) (?:[\w-]+ ){0,3}$/;

// What is done to keep a bad thing off is no bad thing.
const TO_KEEP_OFF =
  /\b(?:to (?:delay|avoid|prevent|reduce|tackle|combat|address|cut)|that (?:reduces?|cuts?|prevents?))\b/;

// "Hip fracture surgery": what is counted is the service.
const SERVICE =
  /^ (?:surgery|clinics?|pathways?|teams?|nurses?|nursing|officers?|strateg(?:y|ies)|partnerships?|forums?|panels?|champions?|training|advice|helplines?|prevention|programmes?|programs?|projects?|schemes?|groups?|grants?|funds?|funding|insurance|alarms?|detectors?|stations?|engines?|polic(?:y|ies)|surveys?|therap(?:y|ies)|reviews?|specialists?|units?|wards?|counsell\w+|screening|testing|checks|awareness|intervention\w*|cessation|sessions?|shelters?|refuges?)\b/;
// An adjective is about the service: "failed projects".
const ADJECTIVE =
  /(?:ed|ing|ant|ent|ive|ate|poor|late|long|avoidable|missed|unsafe|illegal)$|^(?:un|over|non|in)/;

// Which grade of it is the good one, its number does not tell: "litter level 1 or 2", "noise category B".
const GRADE = /^ (?:levels?|grades?|bands?|class|category|categories|rating) (?:\d|[a-e])\b/;

/** Whether a name holds, beside the words that seem to tell, others that speak against them. */
export function isDoubtful(plain: string, polarity: Leaning, because: string): boolean {
  if (polarity === 'range') return false;
  if (polarity === 'lower' && TO_KEEP_OFF.test(plain)) return true;
  const at = plain.indexOf(because);
  const after = plain.slice(at + because.length);
  if (polarity === 'lower') {
    if (RATE_FOR.test(plain.slice(0, at)) || GRADE.test(after)) return true;
    if (SERVICE.test(after) && !ADJECTIVE.test(because)) return true;
  }
  const beside = plain.replace(because, ' ');
  return polarity === 'higher'
    ? NO_ACHIEVEMENT.test(beside.replace(LEAVERS, ' ')) || TURNED.test(beside)
    : NO_HARM.test(beside) || SEEN_TO.test(after) || (HELP.test(after) && !ADJECTIVE.test(because));
}

export const BAD_THING = wholeWords(BAD_THINGS);
const REMEDY =
  /^(?:answer|assist|avoid|avert|clean|clear|clos|collect|complet|complian|convict|deal|detect|dismantl|dismiss|disrupt|diver|fix|green|help|hous|investigat|paid|prevent|prosecut|quit|recover|recycl|reduc|re-?hous|reliev|remov|repaid|repair|repl|rescue|resolv|respond|restor|satisf|sav|secur|solv|stopp|support|sustain|tak|treat|rehom|reunit|turned|acknowledg|address|action|implement|improv|mend|patch|rehabilit|renew|inspect|fill)/;

const FREE_OF_HARM = wholeWords([UNHARMED]);

/** Whether a word of achievement stands beside a bad thing that it does not put right: "certified sick leave". */
export function isBesideBad(plain: string, because: string): boolean {
  const isRemedy = REMEDY.test(because) || FREE_OF_HARM.test(because);
  return /^\w+$/.test(because) && !isRemedy && BAD_THING.test(plain.replace(because, ' '));
}

const NEGATION =
  /\b(?:(?:no|not|never|without|nil|cannot|neither|awaiting)(?: \w+){0,4}|before (?:being|getting|(?:they|it|their \w+) (?:is|are|was|were))) $/;

/** Whether a "no" or "not" stands before the words that seem to tell. */
export function isNegated(plain: string, because: string): boolean {
  return NEGATION.test(plain.slice(0, Math.max(0, plain.indexOf(because))));
}

const NOT = /\b(?:not|never|no longer|no|without) (?:been |being )?$/;

/** The "not" right before these words of a name; empty where there is none. */
export function readNot(plain: string, because: string): string {
  return NOT.exec(plain.slice(0, plain.indexOf(because)))?.[0] ?? '';
}

const HAS_NONE = /\b(?:no|without|zero|nil|free from|free of)(?: an?| any| new)? $/;
const BROUGHT_DOWN = /^ (?:\w+ )?(?:reduced|stopped|halted|eliminated|tackled)\b/;

/** Whether a name says of these words that there is none of it, or less. */
export function isUndone(plain: string, because: string): boolean {
  const at = plain.indexOf(because);
  return HAS_NONE.test(plain.slice(0, at)) || BROUGHT_DOWN.test(plain.slice(at + because.length));
}
