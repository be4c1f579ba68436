import { BAD, wholeWords } from '../cue';
import { BAD_ACTS, BAD_STATES } from './badSaid';
import { ABLE, GOOD_ACTS, GOOD_STATES, OPINION, PROVISIONS } from './goodSaid';

type Way = 'higher' | 'lower';

/** What a name says of those it counts, and the words that say it. */
export interface ToldByClause {
  readonly polarity: Way;
  readonly because: string;
}

const MEASURE =
  /^(?:the )?(?:total |average |overall |annual |cumulative )*(?:(?:%|percentage|percent|per cent|proportion|share|number|no\.?|count)(?: of)? )?(?:all |the |our |new )*/;
const TAKES_TIME =
  /\b(?:days?|weeks|hours|minutes|months|times?|length|duration|costs?|spend|spent|expenditure) (?:\w+ ){0,2}(?:to|from|between|for|of|per|taken)\b/;

const AUX =
  '(?:(?:are|is|was|were|be|been|being|have|has|had|having|get|gets|got|getting|do|does|did|then|later|still|only|also|again|currently|subsequently|successfully|fully|ever) )*';
const WHO = `(?:who|that|which|whose) ${AUX}`;
const PEOPLE =
  '(?:residents?|tenants?|customers?|users?|staff|employees|workers|patients|carers?|parents?|pupils?|students?|people|adults|clients?|visitors?|passengers?|members|victims?|learners|respondents|participants?|beneficiaries|volunteers|children|businesses|teachers|households|citizens|public|young people|women|men|farmers|callers|readers|leaseholders|graduates|apprentices|nurses|officers|families|those)';

const BEFORE_CLAUSE = new RegExp(`(?:${WHO}|\\b(?:not|never|cannot|no longer|to) )$`);
const NEGATED = new RegExp(
  `\\b(?:not|never|no longer|without|cannot|avoid(?:ed|ing)?|prevented from|no) (?:yet |an? |any )?${AUX}$`,
);
const IN_PASSING = /\b(?:after|on|before|since|upon|of|for|from|by|when|while|to|about|at|and|or) (?:\w+ )?$/;

const BAD_WORD = wholeWords([
  BAD,
  'un(?!der|i|til|ique)\\w+',
  'too',
  'difficult(?:y|ies)?',
  'hard',
  'worse',
  'lonely',
  'anxious',
  'anxiety',
  'worried',
  'stress(?:ed)?',
  'rushed',
  'ignored',
  'pain',
  'harassment',
  'problems?',
  'afraid',
  'negative(?:ly)?',
]);
const GOOD_WORD =
  /\b(?:safe\w*|valued|supported|listened|heard|respected|involved|informed|confident|satisfied|included|welcome|proud|able|prepared|secure|happy|engaged|trusted|fair\w*|well|good|enough|connected|belong\w*)\b/;
const UNDERGONE =
  /\b(?:experienc|suffer|encounter|fac|acquir|develop|contract|sustain|commit|incur|caus)(?:e|es|ed|ing)?$/;
const TURNED = /\b(?:less|lower|reduced|fewer|not|never|no|cannot|without|low|free)\b/;

const ACTS: readonly (readonly [Way, RegExp])[] = [
  ['lower', wholeWords(BAD_ACTS)],
  ['higher', wholeWords(GOOD_ACTS)],
];
const STATES: readonly (readonly [Way, RegExp])[] = [
  ['lower', wholeWords([`${AUX}(?:${BAD_STATES.join('|')})`])],
  ['higher', wholeWords([`${AUX}(?:${GOOD_STATES.join('|')})`])],
  ['higher', wholeWords([`(?:with|(?:who|that|which) (?:have|has|had)) ${PROVISIONS}`])],
  ['lower', wholeWords([`(?:without|lacking|who lack|that lack) ${PROVISIONS}`])],
];
const UNDONE = wholeWords([
  `(?:who|that|which) (?:${AUX})not \\w+`,
  '(?:do|does|did) not work',
  `with no ${PROVISIONS}`,
  'with no (?:\\w+ )?(?:package|plan|support|review|appraisal|cover|contact|offer|provision)',
  `not (?:yet |been |being |having |fully )*(?:\\w+(?:ed|ing|en)|in use|met|held|kept|paid|sent|built|put right|made|done|seen|dealt)`,
]);
// What is left undone may be as well: harm, or what nobody has to do.
const NO_DUTY =
  /\bnot (?:yet |been |being |having |fully )*(?:re-?)?(?:feel|fear|offend|smok|drink|harm|admi|hospitali|exclud|evict|arrest|convict|injur|cancel|delay|los|damag|reject|refus|breach|miss|upheld|exceed|need|requir|deteriorat|wast|fail|fall|drop|leav|depriv|born|entitl|claim|attend|charg|affect|isolat|worri|disab|relaps|marri|pregnan|repeat|open|return|proceed|eligib|employ|work (?:in|at|for|full|part)|liv|us|own|speak|includ|involv|bas(?:e|is)|count|match|limit|treat|schedul|be\b|in\b)/;

const VIEW = wholeWords([`${PEOPLE} (?:\\w+ ){0,3}?(?:(?:who|that) (?:would )?)?${OPINION}`]);
const CAN = wholeWords([`${PEOPLE} (?:\\w+ ){0,3}?(?:who|that) ${ABLE}`]);

/** What a name may hold that says something of those it counts: without any of these `readClauses` tells nothing. */
export const CLAUSES: readonly RegExp[] = [
  CAN,
  VIEW,
  ...[...ACTS, ...STATES].map(([, pattern]) => pattern),
  UNDONE,
];
const ALL: ReadonlySet<RegExp> = new Set(CLAUSES);

/**
 * Which way is better by what a name says of those that it counts, behind a word or more that name them: "tenancies [that
 * end] in eviction". Null where it says nothing known, or things that speak against each other.
 * @param held those of the clauses that the name may hold
 */
export function readClauses(name: string, held: ReadonlySet<RegExp> = ALL): ToldByClause | null {
  // What stands in brackets says how it is counted.
  const plain = name.replace(/[([][^)\]]*[)\]]/g, (aside) => ' '.repeat(aside.length));
  if (TAKES_TIME.test(plain)) return null;
  const measured = MEASURE.exec(plain)![0].length;
  const subjectEnds = /\s/.exec(plain.slice(measured))?.index;
  if (subjectEnds === undefined) return null;
  const from = measured + subjectEnds;
  // Without what stood in brackets other words come together.
  const isHeld = (pattern: RegExp) => plain !== name || held.has(pattern);
  const view = isHeld(CAN) || isHeld(VIEW) ? readView(plain) : null;
  if (view) return view;
  const found = [
    ...ACTS.flatMap(([way, pattern]) => (isHeld(pattern) ? readActs(plain, from, way, pattern) : [])),
    ...STATES.flatMap(([way, pattern]) => (isHeld(pattern) ? readStates(plain, from, way, pattern) : [])),
    ...(isHeld(UNDONE) ? readUndone(plain, from) : []),
  ];
  return found.length > 0 && found.every(({ polarity }) => polarity === found[0]!.polarity)
    ? found[0]!
    : null;
}

/** What those asked think, or can do: good unless it is bad, and bad unless there is less of it. */
function readView(plain: string): ToldByClause | null {
  const can = CAN.exec(plain);
  if (can) return { polarity: 'higher', because: can[0] };
  const view = VIEW.exec(plain);
  if (!view) return null;
  const rest = plain.slice(view.index + view[0].length);
  const isBad = BAD_WORD.test(rest);
  // "Do not feel safe" is bad and "do not feel lonely" is good: of a word that is neither that is open.
  const isNot = /\b(?:not|never|no longer)\b/.test(view[0]);
  if (isNot && !isBad && !GOOD_WORD.test(rest)) return null;
  const isGood = (isBad === TURNED.test(rest)) !== isNot;
  return { polarity: isGood ? 'higher' : 'lower', because: view[0] };
}

/** Only those whom an employer or a charity wishes to stay: pupils, patients and apprentices leave when they are done. */
const OTHERS_LEAVE =
  /\b(?:pupils?|students?|learners|patients|apprentices|children|young people|clients|tenants?|residents|people|trainees|users) (?:\w+ ){0,2}(?:who )?leav/;

function readActs(plain: string, from: number, way: Way, pattern: RegExp): ToldByClause[] {
  const match = pattern.exec(plain);
  if (!match || match.index < from) return [];
  const before = plain.slice(0, match.index);
  const isVerb = BEFORE_CLAUSE.test(before) || /^\w+(?:ing|ed)\b/.test(match[0]);
  if (/^leav/.test(match[0]) && OTHERS_LEAVE.test(plain)) return [];
  if (!isVerb || IN_PASSING.test(before)) return [];
  return [{ polarity: NEGATED.test(before) ? other(way) : way, because: match[0].trim() }];
}

function readStates(plain: string, from: number, way: Way, pattern: RegExp): ToldByClause[] {
  const match = pattern.exec(plain);
  if (!match || match.index < from) return [];
  // "Adults in temporary housing who found work": the first says who they are.
  if (/ (?:who|that|which) /.test(plain.slice(match.index + match[0].length))) return [];
  const before = plain.slice(0, match.index);
  return [{ polarity: NEGATED.test(before) ? other(way) : way, because: match[0].trim() }];
}

function readUndone(plain: string, from: number): ToldByClause[] {
  const match = UNDONE.exec(plain);
  if (!match || match.index < from || NO_DUTY.test(plain)) return [];
  // What is undergone is mostly bad, and what is had mostly good.
  const isBad = BAD_WORD.test(plain.slice(match.index + match[0].length));
  if (UNDERGONE.test(match[0].trim()) || (isBad && /\bha(?:ve|d)$/.test(match[0].trim())))
    return isBad ? [{ polarity: 'higher', because: match[0].trim() }] : [];
  return [{ polarity: 'lower', because: match[0].trim() }];
}

function other(way: Way): Way {
  return way === 'higher' ? 'lower' : 'higher';
}
