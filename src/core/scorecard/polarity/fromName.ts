import { fold } from '../../text/fold';
import { type Look, lookAtAll, PatternIndex } from '../../text/openings';
import { once, remember } from '../../text/remember';
import type { Unit } from '../scorecard';
import { findKnownIndicator } from './catalogue';
import { BAD_THING, isBesideBad, isDoubtful, isNegated, isUndone, readNot } from './doubts';
import { CLAUSES, readClauses } from './clauses';
import { FLAWS, HEAD, readFlaw, readHead, type HeadTold } from './heads';
import { polarityFromStated } from './fromStated';
import { markOtherSenses } from './otherSenses';
import { NUMBER, SHORT_TIME, type Leaning, type NameCue } from './cue';
import { EFFECT_CUES, THING_CUES } from './nameCues';
import { polarityElsewhere, tellsDeedElsewhere } from './namesElsewhere';
import { INCOME_MIX, SERVED, WORKLOADS } from './workload';

// A cell holds up to 32,767 characters; a name that tells has told by then.
const LONGEST_NAME = 500;
const SHORTEST_AIM = 8;
const COUNT_OF_REMEDIES = /^(?:total )?(?:number|no\.?|#|count) of (?!.* within )/;
const CLEARED_AWAY = /^(?:repaired|cleared|cleaned|removed|filled|collected|picked up|swept|emptied)$/;
/** Closed, but for a reason that may be as bad as the case: "closed because the victim withdrew". */
const CLOSED_FOR =
  /\b(?:closed|ended|completed|concluded|resolved|discharged) (?:because|due to|owing to|for (?:lack|want) of)\b/;
// What is asked for is delivered: hours, appointments, sales.
const OUTPUT_ON_DEMAND =
  /^(?!.*\b(?:reviews?|checks|visits|inspections|assessments|appraisals)\b)(?:(?:total )?(?:number|no\.?|#) of )?(?:[\w-]+ ){0,4}(?:hours|appointments|jobs|sales|packages) (?:delivered|completed|provided|carried out)$/;
// "Offences by type" lists what there is of each.
const BREAKDOWN =
  /^[^,;:%]* by (?:(?!(?:the|an?|our|its|each) )\w+ ){0,2}(?:types?|category|categories|wards?|ages?|age (?:groups?|bands?)|bands?|grades?|gender|sex|ethnic(?:ity| groups?)|religion|disability|nationality|language|tenure|teams?|directorates?|departments?|specialt(?:y|ies)|commissioners?|funders?|reasons?|cause|purpose|status|priority|phase|sector|source|channel|device|platform|mode|mode of \w+|tariff|subject|programme|district|region|location|site|area|months?)$/;
// "In-house v external" is better neither way; against a plan, what is counted tells.
const ONE_OR_OTHER =
  /\b(?:v|vs|versus)\.? (?!(?:\w+ ){0,2}(?:plan|budget|targets?|profile|forecast|expected|baseline|average|benchmarks?|national|\d))/;
const COUNTED =
  /(?: -|:) ((?:levels?|numbers?|rates?|percentage|%|proportion|tonnes|days|costs?|average|units?|incidents) .+)$/;
const COUNTED_FOR_AIM =
  /^(?:improv|tackl|reduc|promot|prevent|narrow|rais|enhanc|strengthen|deliver|cleaner|safer|co2 reduc)\w* .*(?: -|:) (\S.+)$/;

// A percentage is no time: it is the share that took no longer. Government used to list applications by their kind alone.
const SHARE_IN_TIME = new RegExp(
  `^(?!.*\\b(?:over|above|breach\\w*|beyond|longer|more than|exceed\\w*|after|not|miss\\w*)\\b).*\\bcancer\\b\\W{1,3}(?:\\w+ ){0,2}(?:28|31|62)[- ]days?\\b|^processing of \\w+ applications|^(?!.*\\b(?:no|not|without|fail\\w*|missed|late|breach\\w*|reduc\\w*|increas\\w*|chang\\w*|improv\\w*)\\b).*\\b((?:turn-?out|travel|response|drive|driving|arrival|dispatch|processing|handling|reaction|turnaround|waiting|journey|attendance|call) (?:times? )?(?:taken )?(?:(?:at|is|of) (?:or )?)?(?:within|under|below|less than|no more than|in|<=?|≤) ?${NUMBER} ?(?:${SHORT_TIME}|months?|$))`,
);

const SAYS_SHARE =
  /%|\b(?:per ?cent|percentage|proportion|share|rates?|ratio|change)\b|^(?:number|no\.?|count|#) /;

export interface NamePolarity {
  readonly polarity: Leaning;
  /** The words of the name that tell. */
  readonly because: string;
  /** Whether words of the name tell by themselves, or the indicator is one of the catalogue. */
  readonly source: 'name' | 'catalogue';
  /** Whether the name says so in as many words: "(Minimise)". */
  readonly isStated: boolean;
}

/**
 * Which way is better as far as an indicator's name tells, or null where it does not. What is stated goes first, then the
 * effect ("resolved on time"), which outweighs the thing it is about ("complaints"); then a known public indicator; then
 * the thing alone. Workload ("deaths registered") has no better way.
 *
 * @example
 * polarityFromName('Percentage of complaints resolved on time'); // { polarity: 'higher', because: 'on time', source: 'name' }
 */
export function polarityFromName(name: string, unit: Unit = 'unknown'): NamePolarity | null {
  const plain = plainName(name);
  const inTime = unit === 'percentage' ? SHARE_IN_TIME.exec(plain) : null;
  if (inTime) return { polarity: 'higher', because: inTime[1] ?? inTime[0], source: 'name', isStated: false };
  const held = nameOfHeld(plain);
  const told = held ?? readAsShare(plain, unit) ?? readPlainName(plain);
  if (typeof told !== 'string') return tellsDeedElsewhere(name) ? null : told;
  const elsewhere = told === 'nothing' ? polarityElsewhere(name.slice(0, LONGEST_NAME)) : null;
  return elsewhere && { ...elsewhere, source: 'name', isStated: false };
}

/** "Water losses kept within target": a limit of the thing itself, unless it is told of how many a thing is so kept. */
const HELD =
  /^(?!(?:%|per ?cent|percentages?|proportions?|shares?)\b)([^:;,()]{4,60}?) (?:(?:is|are|was|were|to be|being) )?(?:(?:kept|held|contained|restricted) (?:within|below|under|at or below|at or under)|(?:limited|capped) (?:to|at)) (?:[£$€]?\d|(?:(?:the|its|our|an?) )?(?:\w+ )?(?:targets?|limits?|budgets?|thresholds?|standards?|ceilings?|toleran\w+|allowances?|plan)\b)/;
const OF_WHICH = /\b(?:with|whose|where|that|which|having)\b/;

function nameOfHeld(plain: string): NamePolarity | null {
  const [, thing] = HELD.exec(plain) ?? [];
  if (thing === undefined || OF_WHICH.test(thing)) return null;
  const told = readPlainName(thing);
  return typeof told !== 'string' && told.polarity === 'lower' ? told : null;
}

/** "Cancer: 28-day faster diagnosis" is what is kept of a standard, where its figures are shares, and no count of a bad thing. */
function readAsShare(plain: string, unit: Unit): NamePolarity | null {
  if (unit !== 'percentage' || SAYS_SHARE.test(plain)) return null;
  const told = readPlainName(plain);
  if (typeof told === 'string' || told.polarity !== 'lower') return null;
  const asShare = readPlainName(`${plain} (%)`);
  return typeof asShare === 'string' || asShare.polarity !== 'higher' ? null : asShare;
}

/** Whether a name counts work that comes in or goes out, or a stock: neither more nor less of it is better, whatever is planned. */
export function isWorkload(name: string): boolean {
  return readPlainName(plainName(name)) === 'workload';
}

const thingsFrom = EFFECT_CUES.length;
const workloadAt = thingsFrom + THING_CUES.length;
// Fewer names are told sooner by trying every cue than by making an index first.
const worthIndex = 1000;
let namesTold = 0;
const badThingAt = workloadAt + WORKLOADS.length;
const headAt = badThingAt + 1;
const flawAt = headAt + 1;
const clausesFrom = flawAt + 1;
const PATTERNS = [
  ...[...EFFECT_CUES, ...THING_CUES, ...WORKLOADS].map(({ pattern }) => pattern),
  BAD_THING,
  HEAD,
  FLAWS,
  ...CLAUSES,
];
const indexPatterns = once(() => new PatternIndex(PATTERNS));

function lookAt(marked: string): Look {
  return ++namesTold > worthIndex ? indexPatterns().look(marked) : lookAtAll(PATTERNS, marked);
}

// The same name stands on many sheets, and years of editions.
const readPlainName = remember((plain): NamePolarity | 'workload' | 'nothing' => {
  const { aim, counted } = splitAim(plain);
  if (counted === null) return readAroundBrackets(plain);
  const told = readWords(counted);
  if (told !== 'nothing') return told;
  if (COUNTED_FOR_AIM.test(plain)) return 'nothing';
  const aimed = readWords(aim);
  // "Stability of placements: number of placements" counts what the aim is against.
  const isAgainst =
    typeof aimed === 'object' &&
    aimed.polarity === 'higher' &&
    /^(?:numbers?|levels?|tonnes) of/.test(counted);
  return isAgainst ? 'nothing' : readWords(plain);
});

/** What stands in brackets says how it is counted, where the rest tells by itself: "on time (to 5 minutes late)". */
function readAroundBrackets(plain: string): NamePolarity | 'workload' | 'nothing' {
  const told = readWords(plain);
  if (typeof told === 'string' || told.isStated || told.polarity === 'range' || !/[([]/.test(plain))
    return told;
  const outside = plain.replace(/ ?[([][^)\]]*[)\]]/g, ' ').replace(/ {2,}/g, ' ');
  if (
    outside.includes(told.because) ||
    /^(?:mean|median|average) .*(?:days|weeks|hours|minutes)$|\b(?:mean|median|average)\W{1,3}(?:(?:in|working) )*(?:days|weeks|hours|hrs|minutes|mins)$|^air quality\b|^\([a-z]+\)$/.test(
      told.because,
    )
  )
    return told;
  const rest = readWords(outside);
  return typeof rest === 'object' && rest.polarity !== 'range' ? rest : told;
}

/** An aim and what is counted for it: "Cleaner streets - levels of litter". */
function splitAim(plain: string): { readonly aim: string; readonly counted: string | null } {
  const counted = COUNTED.exec(plain) ?? COUNTED_FOR_AIM.exec(plain);
  return counted && counted.index + counted[0].length - counted[1]!.length >= SHORTEST_AIM
    ? { aim: plain.slice(0, plain.length - counted[1]!.length), counted: counted[1]! }
    : { aim: plain, counted: null };
}

function readWords(plain: string): NamePolarity | 'workload' | 'nothing' {
  const stated = polarityFromStated(plain);
  if (stated) return { polarity: stated.polarity, because: stated.because, source: 'name', isStated: true };
  const marked = markOtherSenses(plain);
  const look = lookAt(marked);
  if (BREAKDOWN.test(plain)) return 'workload';
  if (ONE_OR_OTHER.test(plain) && !/\b(?:gaps?|difference|ratio)\b/.test(plain)) return 'nothing';
  const effect = readEffect(plain, marked, look);
  const governor = effect?.polarity === 'higher' ? readGovernor(plain, effect.because, look) : null;
  const isSure =
    !governor &&
    (effect?.polarity !== 'higher' ||
      !(
        isNegated(plain, effect.because) ||
        (look.mayHold(badThingAt) && isBesideBad(marked, effect.because))
      ));
  // How much was put right says most of how much there was.
  if (effect && COUNT_OF_REMEDIES.test(plain) && CLEARED_AWAY.test(effect.because)) return 'nothing';
  if (OUTPUT_ON_DEMAND.test(plain)) return 'nothing';
  if (effect?.polarity === 'higher' && CLOSED_FOR.test(plain)) return 'nothing';
  const told = effect && isSure ? effect : tellClause(plain, look);
  if (told) return tell(told);
  if (governor) return tell(governor);
  if (effect) return 'nothing';
  if (isWork(marked, look)) return 'workload';
  const thing = readThing(plain, marked, look);
  const isLower = typeof thing === 'object' && thing.polarity === 'lower';
  return isLower && (isAct(plain) || MIDDLE_BAND.test(plain)) ? 'nothing' : thing;
}

/** What is looked into says nothing of the looking: "vacant site inspections", unless these are overdue themselves. */
function isAct(plain: string): boolean {
  return ACT.test(plain) && !FAILED_ACT.test(plain);
}

const ACT = /\b(?:inspections?|patrols)(?: (?:of|at|for) [^,;:]+)?(?: ?\([^()]*\))?$/;
const FAILED_ACT =
  /\b(?:overdue|late|missed|fail\w*|cancelled|outstanding|abandoned|incomplete|unsatisfactory|repeat|not|without|due|backlog|waiting|requir\w+|complaints?|delayed|inadequate)\b/;
/** A share between the best and the worst is better neither way: "first attendance in 10 to 20 minutes". */
const MIDDLE_BAND = new RegExp(
  `\\b(?:attendances?|attended|responses?|responded|arriv\\w+|reached|answered|decided) (?:\\w+ ){0,2}(?:in|after|between) ${NUMBER} ?(?:to|and|-) ?${NUMBER} ?${SHORT_TIME}`,
);

/** What a name tells by the thing that it is about, where it says nothing of what is done. */
function readThing(plain: string, marked: string, look: Look): NamePolarity | 'workload' | 'nothing' {
  // "Reduced particulate matter" may count how much less there is of it.
  if (/^(?:reduced|decreased|lowered|fewer|less)\b/.test(plain)) return 'nothing';
  const behind = TOPIC.exec(plain)?.[1];
  const rated = behind === undefined || !/\brates?\b/.test(behind) ? null : findKnownIndicator(behind);
  // "Domestic abuse: positive outcome rate" is a rate of outcomes.
  if (
    rated?.way === 'higher' &&
    !isDoubtful(plain, 'higher', rated.because) &&
    !isNegated(plain, rated.because)
  )
    return { polarity: 'higher', because: rated.because, source: 'catalogue', isStated: false };
  const flaw = look.mayHold(flawAt) ? readFlaw(marked) : null;
  if (flaw && !isDoubtful(plain, 'lower', flaw))
    return tell({ polarity: 'lower', because: flaw.toLowerCase() });
  const head = headOf(plain, look);
  const known = findKnownIndicator(plain);
  const isHeadKnown = known && head && holdsHead(plain, known.because, head);
  if (head && !isHeadKnown && !isDoubtful(plain, head.polarity, head.because)) return tell(head);
  if (known) {
    const { way, because } = known;
    if (way === 'open' || isServed(way, plain)) return 'workload';
    if (way === 'lower' && isUndone(plain, because))
      return { polarity: 'higher', because, source: 'catalogue', isStated: false };
    if (isDoubtful(plain, way, because) || (way === 'higher' && isNegated(plain, because))) return 'nothing';
    return { polarity: way, because, source: 'catalogue', isStated: false };
  }
  const thing = firstCue(THING_CUES, thingsFrom, marked, look);
  if (!thing || (thing.polarity === 'higher' && isNegated(plain, thing.because))) return 'nothing';
  if (isServed(thing.polarity, plain)) return 'workload';
  if (isDoubtful(plain, thing.polarity, thing.because)) return 'nothing';
  return tell(thing);
}

function tell({ polarity, because }: Pick<NamePolarity, 'polarity' | 'because'>): NamePolarity {
  return { polarity, because, source: 'name', isStated: false };
}

function tellClause(plain: string, look: Look): ReturnType<typeof readClauses> {
  const held = look.places(clausesFrom, PATTERNS.length).map((place) => PATTERNS[place]!);
  return held.length === 0 ? null : readClauses(plain, new Set(held));
}

function headOf(plain: string, look: Look): HeadTold | null {
  return look.mayHold(headAt) ? readHead(plain) : null;
}

function isWork(marked: string, look: Look): boolean {
  return WORKLOADS.some(
    ({ unless, needs }, at) =>
      (!needs || needs.test(marked)) && look.exec(workloadAt + at) !== null && !unless?.test(marked),
  );
}

const TOPIC = /^[^:]{3,40}: (\S.{5,})$/;

/** What is done, saved or left undone by a name, behind its topic at the best: "Sepsis: antibiotics within the hour". */
function readEffect(plain: string, marked: string, look: Look): ReturnType<typeof firstCue> {
  const behind = TOPIC.exec(marked)?.[1];
  const effect =
    (behind !== undefined && firstCue(EFFECT_CUES, 0, behind, lookAt(behind))) ||
    firstCue(EFFECT_CUES, 0, marked, look);
  if (effect?.polarity !== 'lower') return effect;
  const not = readNot(plain, effect.because);
  return not ? { polarity: 'higher', because: not + effect.because } : effect;
}

/** The bad thing that comes last and is what a name counts, where what is done belongs to it: "savings [shortfall]". */
function readGovernor(plain: string, done: string, look: Look): HeadTold | null {
  const head = headOf(plain, look);
  return head?.polarity === 'lower' && plain.indexOf(done) + done.length < head.start ? head : null;
}

/** Whether the words of a known indicator are about the thing that the name counts. */
function holdsHead(plain: string, because: string, head: HeadTold): boolean {
  const start = plain.indexOf(because);
  return start < head.end && start + because.length >= head.end;
}

const IS_MIX = new RegExp(INCOME_MIX);

/** What stands in every name of a share or ratio: one look spares the others a look for each kind. */
const MAY_BE_SHARE = /\)| as |those |ratio of |pressed as/;

/** Without what a share or ratio is of: of "arrears as a percentage of rent debit" only the arrears can be good or bad. */
function nameOfShare(whole: string): string {
  if (!MAY_BE_SHARE.test(whole)) return whole;
  const plain = whole.replace(/\(?(?:as an? )?(?:%|per cent|percentage) of [\w ]+\)/, '(%)');
  if (/\b(?:gaps?|difference|(?:prices?|rents?) to)\b/.test(plain) || IS_MIX.test(whole)) return plain;
  const share =
    /^(\S+ \S.*?) (?:as (?:an? )?(?:percentage|per cent|percent|%|proportion|share) of|expressed as)\b/.exec(
      plain,
    );
  const ofThose = /\b(?:of|among) (?:all )?those \w+ed (?=\S)/.exec(plain);
  if (ofThose) return plain.replace(ofThose[0], 'of those ');
  const ratio = /^(?:the )?ratio of (.+?) (?:over|to|against) /.exec(plain);
  return share?.[1] ?? ratio?.[1] ?? plain;
}

function isServed(polarity: Leaning, plain: string): boolean {
  return polarity === 'lower' && SERVED.test(plain);
}

function firstCue(
  cues: readonly NameCue[],
  from: number,
  marked: string,
  look: Look,
): Pick<NamePolarity, 'polarity' | 'because'> | null {
  for (const place of look.places(from, from + cues.length)) {
    const { polarity, unless, needs } = cues[place - from]!;
    if (needs && !needs.test(marked)) continue;
    const match = look.exec(place);
    if (match && !unless?.test(marked)) return { polarity, because: match[0].toLowerCase() };
  }
  return null;
}

const ABOUT =
  /^(.*\b(?:complaints?|enquir(?:y|ies)|requests?|calls|claims|reports?|letters|allegations?|disputes|appeals|queries|feedback) (?:\w+ )?)(?:about|regarding|concerning|relating to|in relation to)\b(?!.*(?:[([]| within| in \d| on time| (?:answered|resolved|responded|closed|dealt|upheld|settled|handled|completed)))/;

/** Without what complaints, questions or claims are about. */
function nameOfSubject(plain: string): string {
  return ABOUT.exec(plain)?.[1]?.trim() ?? plain;
}

// "Immunized", but not "seized" or "downsized".
const AMERICAN = /\b(\w{2,}[^\Wse]i)z(?=(?:e[sd]?|ing|ations?)\b)/g;

// By what a figure is divided says nothing of how large a workforce is.
const PER_HEAD = /\b(per (?:an? )?)full[- ]time[- ]equivalents?\b/g;

function plainName(name: string): string {
  const british = fold(name.slice(0, LONGEST_NAME)).replace(AMERICAN, '$1s').replace(PER_HEAD, '$1fte');
  return nameOfSubject(nameOfShare(british));
}
