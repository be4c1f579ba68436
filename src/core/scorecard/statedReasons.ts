import { fold } from '../text/fold';
import { STOPPED } from '../text/stopped';
import { plainLetters } from '../text/translator';
import { remember } from '../text/remember';
import { splitSentences } from '../text/splitSentences';
import { meantBy } from './followComments';
import { mayBeYear } from './period';
import { isWorkload } from './polarity/fromName';
import type { Indicator, Value } from './scorecard';
import { baselineOf, comingTargets } from './series';

type Row = Pick<
  Indicator,
  'comment' | 'remarks' | 'name' | 'values' | 'series' | 'polarity' | 'polaritySource'
>;

const NO_TARGET =
  /\b(?:no|not|without|never) (?:\w+ ){0,2}(?:targets?|standards?|target set|targeted)\b|\btargets? (?:is |are |was |were )?(?:not|n\/a)\b|\bwork-?load\b|\b[ck]ontext(?:ual|o|e)?\b|\bdemand[- ](?:led|driven|measure|indicator)|^demand(?=$|[.;,:]| (?:figure|measure|indicator|led|driven|only|and not)\b)|\b(?:for )?info(?:rmation)? only\b|\bmonitor(?:ed|ing)? only\b|\bvolume (?:measure|indicator|only)\b|\bactivity (?:measure|only)\b|\b(?:enforcement|proactive) (?:activity|measure)\b|\b(?:council|political|local) decision\b|\bdepends? on\b|\bdriven by\b|\bmonitored without\b|\bmonitored only\b|\bnot (?:in|under|within) (?:our|the council's) control\b|\breporting (?:is )?encouraged\b|\buse encouraged\b|\bbetter recording\b|\bsmall (?:numbers?|counts?)\b|\b(?:reported|shown|provided|included|given|listed|published) for (?:information|interest)\b|\btoo (?:small|few|low) (?:for|to (?:set|have|give))\b|\b(?:measure|indicator|kpi|pi|collection|survey|series) (?:(?:was|is|has been|now) )?(?:discontinued|ceased|retired|withdrawn)\b|\bonly (?:measured|taken|collected|surveyed|counted|assessed) (?:each|every|once)\b|^for (?:info(?:rmation)?|interest)\b|\b(?:observed|tracked|watched|noted) only\b|\bbackground (?:measure|indicator|figure)|\bnot a (?:performance|target) (?:measure|indicator)|\bexternally (?:driven|led|determined)\b|\b(?:outside|beyond) (?:of )?(?:our|the \w+['’]s) control\b|\bfewer than \w+ (?:cases|events|incidents|people|pupils) (?:a|each|per) year\b|^replaced by\b|^(?:monitored|volumes?|activity)(?=\s*[.;,]|\s*$)|\bneither sought nor\b/i;
/** "There is no 2023 milestone": of the target that is not there. */
const NONE_THEN = /\b(?:no|not a|without an?y?) (?:[\w/]+ ){0,2}(?:targets?|milestones?)\b/i;
// Where there is no target a status is “n/a”, whatever the reason.
const NOT_JUDGED = /^(?:not (?:yet )?(?:assessed|judged|applicable|due|measured))$/i;

/** Whether a row says why a target is left blank: in its comment, or by a status that judges nothing. */
export function saysWhyBlank({ comment, remarks = [] }: Pick<Indicator, 'comment' | 'remarks'>): boolean {
  return (
    NONE_THEN.test(meantBy(comment)?.text ?? '') ||
    remarks.some(({ role, text }) => role === 'status' && NOT_JUDGED.test(text.trim()))
  );
}

/** The same in French, German, Spanish, Portuguese, Italian and Dutch, and what came to an end there. */
const NO_TARGET_ELSEWHERE =
  /\b(?:nur )?zur (?:information|kenntnis)\b|\b(?:wird|werden) nicht (?:bewertet|gesteuert)\b|\b(?:pour|a titre d')information\b|\ba titre indicatif\b|\b(?:sans (?:cible|objectif)|sin meta|sem meta|ohne ziel(?:wert)?|kein ziel(?:wert)?|senza (?:obiettivo|target)|(?:geen|zonder) (?:doel|norm|streefwaarde)|dim targed)\b|\b(?:solo |a titulo )?informativ[oa]\b|\bsolo a (?:titulo|fines) informativ|\ba (?:soli )?fini informativi\b|\b(?:alleen )?ter (?:informatie|kennisgeving)\b|\bentfallt\b|\b(?:entfallen|eingestellt|abgegeben|aufgelost)\b|\b(?:supprimee?|abandonnee?|transferee?)s?\b|\b(?:suprimid|eliminad|descontinuad|transferid)[oa]s?\b|\b(?:soppress|cessat|dismess)[oaie]\b|\b(?:vervallen|overgedragen|gestopt)\b/;
const NONE_IN_STATUS =
  /^(?:n\/?a|work-?load|context(?:ual)?|no target|not targeted|monitor(?:ing)?(?: only)?)$/i;

/**
 * Whether a row says of itself that it has no targets on purpose: in its comment, in its status, by a polarity column
 * that says that neither way is better, or by a name that counts work which comes in.
 */
export function hasNoTargetsOnPurpose({
  comment,
  remarks = [],
  name,
  polarity,
  polaritySource,
}: Row): boolean {
  return (
    isWorkload(name) ||
    (polarity === 'unclear' && polaritySource === 'column') ||
    NO_TARGET.test(meantBy(comment)?.text ?? '') ||
    NO_TARGET_ELSEWHERE.test(plainLetters(fold(meantBy(comment)?.text ?? ''))) ||
    remarks.some(({ role, text }) => (role === 'status' || role === 'direction') && NONE_IN_STATUS.test(text))
  );
}

const BEGINS =
  /\b(?:new (?:measure|indicator|survey|k?pi|collection|service|scheme)|first (?:year|survey|figures?|results?|collection)|baseline)\b/i;
const TARGET_TO_COME =
  /\btargets?\b[^.;]{0,80}?\b(?:will|to be|to follow|follows?|goe?s? to|from|agreed|set|due|expected|proposed)\b[^.;]{0,80}?\b20\d\d\b/i;

/** Whether the comment says of a measure that begins when its targets will be set. */
export function saysWhenTargetsCome({ comment }: Pick<Indicator, 'comment'>): boolean {
  const text = meantBy(comment)?.text ?? '';
  return BEGINS.test(text) && TARGET_TO_COME.test(text);
}

// The words of a standard, with a verb or an owner beside them.
const STANDARD =
  /\b(?:allowance|quota|covenants?(?:['’]s?)?|golden rules?|steady state|levels? of service|service levels?)\b|\b(?:statutory|national|state|federal|policy|regulat\w+|contract\w*|board|authority|trust|plan|ltp|government|legal|licen[cs]e|response|service|industry|funder|commissioner|council|agreed|accepted|local|portfolio|prudential) (?:\w+ ){0,2}(?:standards?|targets?|minimum|maximum|limits?|thresholds?|ceiling|floor|range|requirements?|allowances?|polic(?:y|ies))\b|\b(?:standards?|targets?|limits?|minimum|maximum|thresholds?|ceiling|policy|requirement|range) (?:is|are|was|were|set|agreed|fixed|required|stays?|remains?|held|kept|in the|of|by|from)\b/i;
const MOVED =
  /\b(?:targets?|goals?|milestones?|ambitions?) (?:(?:for|from|after|until|to|in|of) [\d/–-]+ )?(?:was |were |has been |have been |is |are |will be )?(?:reduced|re-?set|lowered|eased|cut|revised|re-?bas\w+|adjusted|relaxed|re-?profiled|suspended|amended|step(?:s|ped)? (?:down|back)|taper\w*)|\b(?:is|are|was|were) (?:(?:more|never|not|hardly) )?realistic\b|\bre-?set by\b|\b(?:reduced|re-?set|lowered|eased|revised|re-?based|re-?baselined|adjusted|relaxed|re-?profiled|lower|interim) (?:targets?|goals?|milestones?)\b/i;
const KEPT =
  /(?:^|[.;] ?)(?:hold|(?:hold|held|holding) (?:steady|level|flat))(?= ?[.,;:]|$)|\b(?:targets?|goals?|milestones?|ambitions?) (?:(?:levels?|values?|figures?) )?(?:(?:was|were|has been|have been|is|are|deliberately|intentionally|purposely) )*(?:held|(?:kept|set|left|capped) (?:(?:deliberately|intentionally|relatively|very|quite|at an?) )?(?:low|modest\w*|cautious\w*|conservativ\w*|prudent\w*|careful\w*|realistic\w*|flat|unchanged|below))|\b(?:modest|cautious|conservative|prudent|deliberately low) (?:targets?|goals?|milestones?|ambitions?)\b|\b(?:hold|holding|held|maintain\w*|protect\w*) (?:the |at |this |our )?(?:\w+ )?(?:level|performance|position|standard|figure)|\bto (?:hold|keep|maintain|protect) (?:the |at |this |our )?(?:\w+ )?(?:index|rate|score|ratio|share|condition)\b/i;
const CIRCUMSTANCE =
  /\b(?:covid|coronavirus|pandemic|lockdowns?|shielding|inflation\w*|cpi|rpi|living wage|pay (?:award|settlement|rise|deal|agreement)s?|enterprise agreement|levy|levies|price rises?|prices|rises? with|not (?:expected|likely|forecast) to|(?:is|are|was|were|will be) (?:not )?(?:expected|likely|forecast) to(?! (?:improve|lift|boost|help|strengthen|recover|return)\b)|expected (?:in|to(?! (?:improve|lift|boost|help|strengthen|recover|return)\b)|from|for|above|below|at)|planned to (?:rise|grow|fall|drop|dip|increase|decrease|peak)|peak(?:s|ing)? in|will (?:not )?(?:rise|fall|drop|increase|decrease|reduce|grow|slow|dip|worsen|be (?:lower|higher|closed|shut))|closed?|closures?|closing|shut|suspended|paused|stopped|one[- ](?:off|time)|(?:this|that|last|one) year only|only (?:this|that|last|one) year|for one year\b|temporar\w+|spike|(?:grant|funding) (?:ends|ended|ending|cuts?|lost|reduced|ceases)|(?:cuts?|loss|reduction)s? (?:in|of|to) (?:the )?(?:\w+ )?(?:grant|funding|budget|staff)|re-?bas(?:ed|ing|elin\w+)|(?:new|changed?) (?:definition|method\w*|system|counting rules|basis)|change (?:in|of) (?:definition|method\w*)|impact of|managed (?:decline|reduction|growth)|in line with (?:the )?(?:\w+ )?(?:plan|strategy|policy|budget|profile)|(?:in|by|per|from) the (?:\w+ )?(?:budget|plan|profile|strategy)|as planned|move to|moved? (?:online|to digital)|hours (?:cut|reduced)|close-?out|follows? the|fall(?:s|ing)? each year|depends? on|quarantine|phas(?:e|es|ed|ing)[- ]out|(?:phase|teach|run)-?out|w(?:ind(?:s|ing)?|ound)[- ]down|run(?:ning)? down|being (?:withdrawn|replaced|decommissioned|discontinued)|(?:fewer|less|more) (?:\w+ ){0,2}(?:is|are|was|were) planned|absences|restrict(?:ed|ions?)|limited (?:to|by)|escalators?|indexation|new (?:borrowing|loans?)|remote|assum(?:es?|ed|ing|ption)|(?:fees?|charg(?:es?|ing)|tariffs?) (?:starts?|begins?|introduced|applies)|(?:mild|severe|wet|dry|hot|cold)(?:er|est)? (?:winter|summer|spring|autumn|weather)|drought|heatwave|strikes?|industrial action|targets? (?:use|uses|follow|follows|rest on|is|are|was|were) (?:the |an? )?[\w-]+[- ]year average|due to|because|owing to|reflects?|allows? for)\b/gi;
// What made an actual other than it would be, and will not come again.
const OUT_OF_ORDINARY =
  /\b(?:includ(?:es?|ed|ing) (?:\S+ ){0,5}?(?:sales?|receipts?|back-?logs?|arrears|refunds?|rebates?|windfalls?|settlements?|bequests?|legac(?:y|ies)|disposals?|catch-?up|pre-?payments?|back-?pay|insurance (?:claims?|payments?|money)|compensation)\b|(?:boosted|inflated|swollen|flattered|skewed|distorted) by|(?:unusual|abnormal|exceptional|unseasonabl|uncharacteristic)(?:ly)? (?:high|low|mild|warm|wet|dry|cold|hot|large|small|strong|busy|quiet|years?|demand|weather|items?|receipts?|circumstances|events?)|will not (?:recur|be repeated|happen again|last)|(?:unlikely|not likely) to (?:recur|be repeated|happen again|last|continue))\b/i;
// "Includes the 118-unit scheme", "of which 60 were a gift": how much of an actual will not be there again.
const PART_OF_IT =
  /\b(?:includ(?:es?|ed|ing)|of which|among them|counts|counting|swelled by|helped by|thanks to) (?:[a-z'’-]+ ){0,4}?(\d[\d,]{0,14}(?:\.\d{1,9})?)(?!\d|%| ?per ?cent|[/-]\d|(?:st|nd|rd|th)\b)|(?:^|[.;:,(] ?)(?:some |about |around )?(\d[\d,]{0,14}(?:\.\d{1,9})?) (?:of (?:these|them|those|the total)\b|(?:[a-z'’-]+ ){0,3}(?:were|came|was) (?:from|in|through|via|by|given|donated|a gift|one)\b)/gi;
// "104% in 2025 as arrears of 2024 were paid": a figure, and a clause that tells what brought it about.
const CAUSE =
  /\b(?:as|since|because|after) (?!(?:in|at|of|on|per|a result|well|planned|expected|forecast|reported|last|shown|stated|usual)\b)(?:[\w'’%-]+ ){1,8}?(?:is|are|was|were|had|has|have|came|went|fell|left|began|took|brought|made|\w{3,}ed)\b/i;
// What is said of how a figure is made or when it comes says nothing of why it should stay where it is.
const ABOUT_FIGURES =
  /\b(?:data|figures?|returns?|statistics|estimate[ds]?|provisional|unaudited|audit|validat(?:ed|ion)|publication|published|publishes|reported|not available|unavailable|outstanding|await(?:s|ed|ing)|dataset|spreadsheet|report (?:is|was|will)|(?:survey|count|census) (?:is|was|will be|not) (?:not )?(?:due|expected|run|done|held|carried out))\b/i;
// Work that is closed is done.
const CLOSED_WORK =
  /\b(?:cases?|complaints?|calls?|tickets?|referrals?|jobs?|accounts?|actions?|enquir(?:y|ies)|applications?|claims?|incidents?|audits?|investigations?|alerts?|gaps?) (?:\w+ ){0,2}clos(?:ed|ing|ures?)\b|\bclos(?:ed|ing|ures?) (?:of )?(?:the |old |more |\d+ )*(?:cases?|complaints?|calls?|tickets?|referrals?|jobs?|accounts?|actions?|enquir(?:y|ies)|applications?|claims?|incidents?|audits?|investigations?|alerts?|gaps?)\b/gi;
const MAY_HAVE_SIGN = /\d[\d,]*(?:\.\d+)?/g;

// "Held at 95", "settle at 128", "the pipeline is 90": a level that is named as what is wanted.
const LEVEL =
  /\b(?:(?:at|to|is|are|holds?|keeps?|or (?:below|under|above|over)) (?:about |around |£|\$)?(\d[\d,]*(?:\.\d+)?)|of (\d[\d,]*(?:\.\d+)?)(?=%| per ?cent\b)|(\d[\d,]{0,14}(?:\.\d{1,9})?)(?:%| per ?cent)?(?: (?:a|per|each|every) (?:year|quarter|month))? (?:is|was|remains|stays) (?:the|a|an|our) (?:[\w-]+ ){0,3}(?:programme|plan|allocation|quota|levels?|standards?|thresholds?|targets?|limit|ceiling|minimum|maximum|norm|floor|requirement)\b)/gi;
const HELD =
  /(?:^|[.;:] ?)(?:(?:level|target|standard) (?:is )?)?(?:held|kept|maintained)(?=\s*[.;,:]|\s*$| (?:at|under|below|above|within|inside) \S)/i;
const UNCHANGED =
  /\b(?:flat|same|level|unchanged) (?:goal|target)s? (?:is|are|was|were) (?:deliberate|intend|intentional|by design)|\btargets? (?:(?:is|are|was|were|has been|have been|stays|remains|does|do) )?(?:unchanged|not change|maintained|kept|retained|the same|(?:rolled|carried) forward)\b|\bno change (?:to|in|of) (?:the |this |our )?targets?\b|\b(?:practical|natural|realistic) ceiling\b/i;

/** A figure that is kept to and not striven for: "the limit for designation, not an aim", "the floor Council set". */
const NO_AIM =
  /\bnot (?:meant |intended |set )?(?:as )?(?:an? )?(?:aims?|ambitions?|goals?)\b|\bnot something (?:that )?(?:to|we|the \w+) (?:\w+ )?(?:raise|raises|cut|lower|beat|improve|move|push)\b|\bnot (?:to be )?(?:raised|lowered|tightened) (?:each|every) year\b|\b(?:is|are|was) (?:the|a|an|our|its) (?:\w+[’'s]* ){0,3}(?:floor|ceiling|limit|minimum|maximum|cap|threshold|requirement)\b/i;
const NO_AIM_ELSEWHERE =
  /\b(?:unter|ober|mindest|hochst)grenze\b|\b(?:plancher|plafond|seuil) (?:legal|fixe|reglementaire|prevu)|\b(?:limite|minimo|maximo) (?:legal|reglamentari[oa]|fijad[oa]|establecid[oa])|\b(?:limite|soglia) (?:di legge|legale|minima|massima)|\b(?:wettelijke?) (?:norm|minimum|maximum|ondergrens|bovengrens)\b/;

/** "Der Plan berücksichtigt ...", "la cible tient compte de ...": what a target rests on, in another language. */
const TARGET_ELSEWHERE =
  /\b(?:plan|planwerte?|ziel|zielwert|cible|objectif|meta|objetivo|obiettivo|doel|streefwaarde)(?: 20\d\d(?: (?:und|et|y|e|en) (?:plan |cible |meta )?20\d\d)?)? (?:sieht|berucksichtig(?:t|en)|enthalt|lag bereits|folgt|tient compte|prevoit|contempla|tiene en cuenta|considera|tiene conto|prevede|houdt rekening|leva em conta)\b/;

/** "The target is above the present figure: demand will peak before the hostel opens": where it stands, and why. */
const STANDS_FOR_REASON =
  /\b(?:targets?|milestones?|trajectory)(?: (?:for|in|of|from) [\d/–-]{2,9})? (?:is|are|was|were|(?:has|have) been|stands?|sits?|lies?) (?:(?:set|still|initially|deliberately|at first|just|slightly|a little|well|for now) ){0,2}(?:(?<above>above|higher than|over|more than)|(?<below>below|lower than|under|less than)|worse than|easier than|less (?:demanding|ambitious) than) (?:(?:the|our|its|this|last|where) ){0,2}(?:(?:year|quarter|month|today|now)['’]s |(?:present|current|latest|last|actual|recent|baseline|reported|20[\d/–-]{2,7}) )+(?:figures?|results?|levels?|performance|rates?|outturn|position|actuals?|number|score)(?:(?: ?[:;]|,? [-–—]|,? (?:as|because|since|so that|while|until|in order to|to (?:allow|reflect|leave|give)))(?: [^\s.;]+){3}| \((?:[^\s.;)]+ ){2})/i;

/** Whether a comment says why a target stands on the worse side of what was reached. */
function saysWhyWorse(text: string, { polarity }: Row): boolean {
  const side = STANDS_FOR_REASON.exec(text)?.groups;
  if (!side) return false;
  return !side[polarity === 'higher' ? 'above' : polarity === 'lower' ? 'below' : ''];
}

/**
 * Whether a row's comment says why its targets stand where they do: a standard that one of them is, a target that was
 * moved, or what has happened or will. Whoever reads it has the explanation that would be asked for.
 */
export function explainsTargets(row: Row): boolean {
  const text = row.comment?.text ?? '';
  if (text === '') return false;
  const plain = plainLetters(fold(text));
  if (TARGET_ELSEWHERE.test(plain) || NO_AIM_ELSEWHERE.test(plain)) return true;
  const { isMoved, isOutOfOrdinary, circumstances, caused, parts, levels, isHeld, isStandard, figures } =
    readReasons(withoutPast(text, row));
  if (isMoved || isOutOfOrdinary || saysWhyWorse(text, row) || isOnNewBasis(text, row) || TOO_FEW.test(text))
    return true;
  if (parts.some((part) => isOwedTo(part, row))) return true;
  if (caused.length > 0 && caused.includes(baselineOf(row)?.number ?? NaN)) return true;
  // Words that are those of what is measured tell no circumstance.
  if (circumstances.some(notIn(fold(row.name)))) return true;
  const targets = comingTargets(row);
  if (namesLevel(levels, targets, row) || (isHeld && areSame(targets))) return true;
  return (isStandard || NO_AIM.test(text)) && namesTarget(figures, targets);
}

const YEAR_BEGUN = /\b20\d\d\b/g;
/** What a sentence is about, or when it was: "2022-23 reflects the drought", "shut in 2022". */
const OF_YEAR = /(?:^|\b(?:in|during|throughout|for) )(?:\w+ )?20\d\d\b/i;
/** What was so then and may be so still, or is said of targets. */
const GOES_ON =
  /\b(?:targets?|goals?|levels?|standards?|limits?|ambitions?|plan\w*|polic\w+|agreed|set|since|from|until|after|now|still|will|onwards?|again|baselines?|remain\w*|continu\w+)\b/i;

/** A comment without what it tells of years before the latest actual alone: that explains no target of today. */
function withoutPast(text: string, row: Row): string {
  const latest = baselineOf(row)?.column.period?.year ?? null;
  if (latest === null || !/20\d\d/.test(text)) return text;
  const isPast = (sentence: string) => {
    const years = sentence.match(YEAR_BEGUN)?.map(Number) ?? [];
    return OF_YEAR.test(sentence) && years.every((year) => year < latest) && !GOES_ON.test(sentence);
  };
  const sentences = splitSentences(text);
  const left = sentences.filter((sentence) => !isPast(sentence));
  return left.length === sentences.length ? text : left.join('. ');
}

/** So few that what they come to says little of what to want. */
const TOO_FEW =
  /\bcohorts? of (?:only |just |about )?(?:one|two|three|four|five|six|seven|eight|nine|[1-9])\b|\btoo (?:small|few) to (?:read|draw|judge|conclude|compare|mean|tell|infer|say)\b|\b(?:very |extremely )?small (?:cohorts?|numbers)\b/i;
const NOT_COMPARABLE =
  /\b(?:earlier|previous|prior|past|last|older|former|historic(?:al)?)\b[^.;]{0,40}\b(?:not|no longer|non|cannot)[- ](?:be )?(?:\w+ly )?compar(?:able|ed)\b|\b(?:not|no longer|cannot be) (?:\w+ly )?compar(?:able|ed) (?:to|with) (?:(?:the|that of|those of|(?:figures|data|results) (?:for|of|in|from)) )?(?:earlier|previous|prior|past|last|older|before|20\d\d|years?)\b|\bbreaks? in (?:the )?(?:time )?(?:series|trend)\b/i;
const OF_OTHERS =
  /\b(?:national(?:ly)?|england|wales|scotland|regional|neighbours?|comparators?|benchmarks?)\b/i;

/** Whether a comment says that what was before cannot be held against what comes, and names no year that the baseline has passed. */
function isOnNewBasis(text: string, row: Row): boolean {
  const isSaid = (clause: string) => NOT_COMPARABLE.test(clause) && !OF_OTHERS.test(clause);
  if (!NOT_COMPARABLE.test(text) || !text.split(/[.;\n]/).some(isSaid)) return false;
  const year = baselineOf(row)?.column.period?.year ?? null;
  const named = (text.match(/\b20\d\d\b/g) ?? []).map(Number);
  return year === null || named.length === 0 || named.some((one) => one > year);
}

/** Whether words say that targets were set to something else than they were. */
export function saysTargetsMoved(text: string): boolean {
  return MOVED.test(text);
}

/** What a comment says that can explain targets, whichever row it stands in. */
interface Reasons {
  readonly isMoved: boolean;
  /** Whether what was reached owes something to what will not come again. */
  readonly isOutOfOrdinary: boolean;
  /** Words, folded, that tell what has happened or will. */
  readonly circumstances: readonly string[];
  /** Figures of which it is told what brought them about. */
  readonly caused: readonly number[];
  /** Amounts that are said to be a part of what was reached. */
  readonly parts: readonly number[];
  /** Figures that are named as a level that is wanted. */
  readonly levels: readonly number[];
  readonly isHeld: boolean;
  readonly isStandard: boolean;
  /** Every figure that is no year. */
  readonly figures: readonly number[];
}

// The same comment stands in many rows, and several rules ask of each.
const readReasons = remember((text): Reasons => ({
  isMoved: MOVED.test(text) || KEPT.test(text),
  isOutOfOrdinary: OUT_OF_ORDINARY.test(text),
  circumstances: text
    .split(/[.;!?](?:\s|$)|\n/)
    .filter((sentence) => !ABOUT_FIGURES.test(sentence) || /\btargets?\b/i.test(sentence))
    .flatMap((sentence) => sentence.replace(CLOSED_WORK, ' ').match(CIRCUMSTANCE) ?? [])
    .map(fold),
  caused: splitSentences(text).flatMap(figuresCaused),
  parts: Array.from(text.matchAll(PART_OF_IT), ([, part, ofThese]) => toNumber((part ?? ofThese)!)).filter(
    (part) => !mayBeYear(part),
  ),
  levels: Array.from(text.matchAll(LEVEL), ([, figure, share, named]) =>
    toNumber((figure ?? share ?? named)!),
  ),
  isHeld: HELD.test(text) || UNCHANGED.test(text),
  isStandard: STANDARD.test(text),
  figures: (text.match(MAY_HAVE_SIGN) ?? []).map(toNumber).filter((figure) => !mayBeYear(figure)),
}));

/** The figures of a sentence that it goes on to tell the cause of. */
function figuresCaused(sentence: string): number[] {
  const cause = ABOUT_FIGURES.test(sentence) ? null : CAUSE.exec(sentence);
  return cause ? (sentence.slice(0, cause.index).match(MAY_HAVE_SIGN) ?? []).map(toNumber) : [];
}

/** Whether without a part of it the actual is no better than the first target, and with it is: it owes that to what it includes. */
function isOwedTo(part: number, row: Row): boolean {
  const [actual, target] = [
    baselineOf(row)?.number,
    comingTargets(row).find(({ number }) => number !== null)?.number,
  ];
  if (actual == null || target == null || row.polarity !== 'higher' || part >= actual) return false;
  return actual > target && actual - part <= target;
}

function notIn(name: string): (words: string) => boolean {
  return (words) => !name.includes(words);
}

/** Whether a comment names a target as the level that is wanted: a figure that no actual has. */
function namesLevel(levels: readonly number[], targets: readonly Value[], { values }: Row): boolean {
  return levels.some(
    (level) =>
      targets.some(({ number }) => number === level) &&
      !values.some(({ column, number }) => column.field === 'actual' && number === level),
  );
}

function areSame(targets: readonly Value[]): boolean {
  const [first] = targets;
  return first != null && first.number !== null && targets.every(({ number }) => number === first.number);
}

function toNumber(figure: string): number {
  return Number(figure.replace(/,/g, ''));
}

/** Whether the figures that a comment gives, if it gives any, are among the targets: one of 60 is no ground for 70. */
function namesTarget(figures: readonly number[], targets: readonly Value[]): boolean {
  return figures.length === 0 || targets.some(({ number }) => number !== null && figures.includes(number));
}

const NOT_EVERY_YEAR =
  /\b(?:biennial(?:ly)?|triennial(?:ly)?|(?:every|each) (?:two|three|four|five|six|seven|eight|ten|second|third|fourth|fifth|other|[2-9]|1\d)(?:nd|rd|th)? years?|(?:two|three|four|five|2|3|4|5)[- ]year(?:ly)?(?: (?:survey|census|cycle|collection))|alternate years|once every|(?:population|decennial|20[0-3]1) census|(?:measured|collected|surveyed|taken) (?:only )?at (?:baseline,? (?:and )?)?(?:mid-?term|mid-?line|mid-?point|end-?line|the end)|mid-?(?:term|line) and end-?line)\b|^census\W*$|\bnext (?:\w+ )?(?:exercise|survey|census|assessment|inspection|round|wave|cycle|count|collection|audit|election) (?:is|will be|falls|runs|comes|takes place|due)\b/i;

const HAS_STOPPED = new RegExp(`^(?:\\w+ )?${STOPPED}\\b`, 'i');

/** Whether a cell of a row says in a figure's place that what is measured, or its measuring, came to an end. */
export function hasStopped({ values }: Pick<Indicator, 'values'>): boolean {
  return values.some(({ saying }) => saying !== null && HAS_STOPPED.test(saying));
}

/** Whether a row's comment, its name or how often it is taken says that there is not a figure every year. */
export function isNotEveryYear(row: Described): boolean {
  return saysSomewhere(row, NOT_EVERY_YEAR);
}

type Described = Pick<Indicator, 'comment' | 'name' | 'beside'>;

function saysSomewhere({ comment, name, beside }: Described, pattern: RegExp): boolean {
  return [meantBy(comment)?.text ?? '', name, ...(beside?.words ?? [])].some((text) => pattern.test(text));
}

const SEASON =
  '(?:(?:the )?(?:spring|summer|autumn|winter|year[- ]end|end of (?:the )?year|(?:quarter|q) ?[1-4]|(?:first|second|third|fourth|last) quarter)|jan\\w*|feb\\w*|march|april|may|june|july|aug\\w*|sept\\w*|oct\\w*|nov\\w*|dec\\w*)';
const ONCE_A_YEAR = new RegExp(
  `\\b(?:annual|yearly) (?:\\w+ )?(?:measures?|indicators?|figures?|data|surveys?|returns?|counts?|collection|publication|report(?:ing)?|audit|review|results?|only)\\b|\\b(?:measured|reported|collected|published|taken|surveyed|counted|tested|available|updated|calculated|held|run|carried out|released|assessed|results? come|figures? come|survey(?:ed)?)(?: in)? (?:annually|yearly|(?:once|one time) (?:a|per|each|every) year|(?:each|every|in|at) ${SEASON}|at year[- ]end)|^(?:annual(?:ly)?|yearly)\\W*$|^${SEASON} (?:\\w+ )?(?:survey|census|count|return|audit)\\b`,
  'i',
);

/** Whether a row's comment, its name or how often it is taken says that there is one figure a year. */
export function isOnceAYear(row: Described): boolean {
  return saysSomewhere(row, ONCE_A_YEAR);
}

const PHASED_OUT =
  /\b(?:phas(?:e|es|ed|ing)[- ]out|phase-?out|w(?:ind(?:s|ing)?|ound)[- ]down|run(?:ning)? down|being (?:withdrawn|discontinued|decommissioned)|(?:scheme|service|programme|contract|project|funding|grant)s? (?:will )?(?:ends?|closes?|stops?|ceases?))\b/i;

/** Whether a comment says that what a row counts is to come to an end. */
export function saysPhasedOut({ comment }: Pick<Indicator, 'comment'>): boolean {
  return PHASED_OUT.test(comment?.text ?? '');
}

const NOT_SET_YET =
  /\b(?:not (?:yet )?(?:been )?(?:set|agreed|decided|confirmed)|yet to be (?:set|agreed|decided)|(?:to be|will be) (?:set|agreed|decided)|targets? (?:will )?(?:resumes?|restarts?|returns?|starts?|begins?)(?: again)? (?:in|for|from|with|after|once|when))\b/i;

/** Whether a comment says that a target has yet to be set. */
export function saysNotSetYet({ comment }: Pick<Indicator, 'comment'>): boolean {
  return NOT_SET_YET.test(comment?.text ?? '');
}
