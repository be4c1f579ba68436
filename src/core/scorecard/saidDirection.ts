import { fold } from '../text/fold';
import { MONTHS } from '../text/months';
import { remember } from '../text/remember';
import { splitSentences } from '../text/splitSentences';
import { NUMBER_WORDS } from '../text/numberWords';
import { nameRoots } from './nameRoots';
import { NAMED_TIME, SEASON } from './saidTime';
import { withoutStandingToOthers, withoutStandingToTarget } from './besideTarget';
import { type DirectionElsewhere, directionElsewhere, isSubjectElsewhere } from './directionElsewhere';
import type { Indicator, Unit } from './scorecard';

/** What a comment says that the row's own figure has done, and the words that say it. */
export interface SaidDirection {
  readonly way: 'up' | 'down' | 'better' | 'worse' | 'same';
  /**
   * What it compares: a year with the one before, each part of a year with the one before, the last of them with the one
   * before or also with the year before, the latest year or part of it with all before, the latest with a time that is named, or whatever
   * is at hand. Of each part, and of any of the years, it is said without exception.
   */
  readonly over:
    | 'year'
    | 'parts'
    | 'each-part'
    | 'last-part'
    | 'this-part'
    | 'all-parts'
    | 'all-years'
    | 'any-year'
    | 'since'
    | 'any';
  /**
   * The year, quarter or month that it names: "2024/25", "q3", "quarter"; of any year the one since which, or of how many;
   * null where it names none.
   */
  readonly when: string | null;
  /** Whether it names what moved, or by how much. "Dropped this year" may mean how good the figure is. */
  readonly isNamed: boolean;
  readonly words: string;
}

const WAYS = {
  up: 'rose|risen|rise|rising|climbing|growing|creeping up|going up|come up|increased|increase|grew|grown|grow|climbed|climb|crept up|went up|gone up|lengthened|widened|jumped|soared|surged|doubled',
  down: 'fell|fallen|fall|falling|slipping|dropping|declining|going down|come down|coming down|decreased|decrease|dropped|drop|eased|reduced|reduce|declined|decline|slipped|dipped|went down|gone down|came down|shortened|narrowed|shrank|shrunk|halved|plunged|tumbled|sank|sunk',
  better: 'improved|improve|improving|strengthened|(?:become|became|becoming|got|getting) better',
  worse:
    'worsened|weakened|worsen|worsening|deteriorated|deteriorate|deteriorating|(?:become|became|becoming|got|getting) worse',
} as const;
const NOUNS = {
  up: 'rise|increase|growth',
  down: 'fall|reduction|decrease|drop|decline|dip',
  better: 'improvement',
  worse: 'deterioration|worsening',
} as const;
const TURNED = '(?:become|became|becoming|got|gotten|getting) (?:much |even |a (?:bit|little) |slightly )?';
/** A time that got so is lower or higher. */
const PACE = { down: '(?:quicker|faster|speedier|shorter)', up: 'longer' } as const;
const BARE = { ...WAYS, up: `${WAYS.up}|up`, down: `${WAYS.down}|down` } as const;

const DEGREE =
  '(?:slight(?:ly)?|small|further|marginal(?:ly)?|another|again|steady|steadily|sharp(?:ly)?|significant(?:ly)?|big|large|welcome|continued|clear|modest(?:ly)?|a little|a)';
const NUMBER =
  '(?:a|an|half an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d+(?:,\\d{3})*(?:\\.\\d+)?)(?: and a half)?';
const MONEY = '[£$€]\\d[\\d.,]*(?: ?(?:k|m|bn|thousand|million|billion)\\b)?';
const AMOUNT = `(?:(?:by|of) )?(?:about |around |nearly |almost |over |some )?(?:${MONEY}|${NUMBER} ?(?:thirds?|quarters?|fifths?|tenths?|%|per ?cent|percentage points?|points?|pp|days?|hours?|minutes?|weeks?|months?|cases|people|homes))`;
const OVER_YEARS =
  "(?:this year|year on year|steadily since (?:the )?\\w+|(?:on|from|over|since|against|compared (?:with|to)) (?:the )?(?:last|previous|prior) year(?:'s)?(?: (?:figure|result|outturn))?|(?:on|from|against) the same (?:months|period|quarter|time) (?:of )?(?:last|the previous) year|for (?:the|a) (?:second|third|fourth|fifth|sixth)(?: (?:successive|consecutive|straight))? year(?: running| in a row)?|again|(?:in|during) the (?:last |latest |final )?year|over the (?:last |past )?year)";
const OVER_PARTS =
  '(?:(?:in |over )?(?:each|every) (?:successive )?(?:month|quarter)(?: (?:of|in|during) the year| this year)?|quarter on quarter|month (?:on|by) month|all year|throughout(?: the year)?|quarter by quarter)(?: since (?:the )?\\w+)?';
const OVER_LAST = `(?:(?:(?:this|in the (?:last|latest|past)|over the(?: last| past)?|during the|in the) (?:quarter|month))|(?:in|during|over) (?:the )?(?<quarter>q[1-4]|quarter [1-4]|(?:first|second|third|fourth|final) quarter)|in (?<month>${MONTHS.join('|').toLowerCase()}))`;
/** One after the other, up to the latest: "for the second quarter running". */
const IN_A_RUN =
  '(?<run>for (?:(?:the|a) (?:second|third|fourth|fifth|sixth)|two|three|four|five|six)(?: (?:successive|consecutive|straight))? (?:quarters?|months?)(?: running| in a row)?)';
const OF_YEAR =
  '(?:in|during|over|through|throughout) (?:the year )?(?<named>(?:fy ?)?20\\d\\d(?:[/-]\\d\\d(?:\\d\\d)?)?|fy ?\\d\\d)';
const TO = '(?:from £?[\\d.,]+ ?%? )?to £?\\d[\\d.,]* ?(?:%|per ?cent|days|points)?(?! of)';
const TO_RECORD =
  '(?:back )?to (?:its|the|our|their) (?:best|highest|lowest|worst)(?: \\w+)?(?: (?:of|for|in|this) (?:the )?(?:financial )?year| (?:so far|on record|ever|yet))*';
const EVERYWHERE =
  '(?:in|across|for) (?:all|every|each)(?: of)?(?: (?:the|our|its))?(?: (?:two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}))? (?:districts?|wards?|areas?|localit(?:y|ies)|teams?|schools?|sites?|services?|regions?|directorates?|departments?|stations?|hospitals?|groups?|categories)';
const OVER_SINCE = `(?:on|from|since|against|compared (?:with|to)) (?:the )?(?<base>${NAMED_TIME}|${SEASON})(?! to\\b)`;
const SINCE = new RegExp(` ${OVER_SINCE}`);
const REST = `(?: (?:${DEGREE}|${TO}|${TO_RECORD}|${EVERYWHERE}|(?<amount>${AMOUNT})|${OF_YEAR}|${IN_A_RUN}|(?<last>${OVER_LAST})|(?<year>${OVER_YEARS})|(?<parts>${OVER_PARTS})|${OVER_SINCE}))*`;

const THERE_WAS =
  '(?:(?:there (?:was|is|has been|were)|we (?:saw|have seen|had|experienced)|(?:q[1-4]|(?:the|this) (?:quarter|month|year)) (?:saw|has seen|shows|showed)) (?:an? )?)?';

const SAYINGS = (['up', 'down', 'better', 'worse'] as const).map((way) => ({
  way,
  verb: new RegExp(
    `^(?:the |our |overall )?(?<subject>\\w+(?: \\w+){0,3}?) (?:has |have |is |are )?(?:continue[sd]? to )?(?:${DEGREE} )?(?:${WAYS[way]})${REST}$`,
  ),
  noun: new RegExp(
    `^${THERE_WAS}(?:${DEGREE} )*(?:\\w+ )?(?:${NOUNS[way]}) in (?:the )?(?<subject>\\w+)(?: (?:is|was|comes|came|follows))?${REST}$`,
  ),
  bare: new RegExp(`^(?:has |have )?(?:${DEGREE} )*(?:${BARE[way]}|${NOUNS[way]})${REST}$`),
}));
/** "Turnaround has got quicker": how it moved, where the row has how long it takes. */
const PACES = (['down', 'up'] as const).map((way) => ({
  way,
  telling: new RegExp(
    `^(?:the |our |overall )?(?:(?<subject>\\w+(?: \\w+){0,3}?) )?(?:has |have |is |are )?(?:continue[sd]? to )?(?:${DEGREE} )?${TURNED}${PACE[way]}${REST}$`,
  ),
}));
/** What each of them says in one word or two: a quick look that spares most clauses the slow ones. */
const MAY_SAY = new RegExp(`\\b(?:${[...Object.values(BARE), ...Object.values(NOUNS)].join('|')})`);
const MORE_THAN = new RegExp(
  `^(?:${DEGREE} )*(?:(?<down>fewer|less|lower)|(?<up>more|higher)|(?<better>better)|(?<worse>worse))(?: (?<subject>\\w+(?: \\w+){0,3}?))? than (?:in |for )?(?:the )?(?:(?<year>(?:last|previous|prior) year|year before)|(?:last|previous) (?:quarter|month))(?:'s)?$`,
);
const RECORD =
  /^(?:our |the |a )?(?:(?<better>best)|(?<worse>worst)|(?<up>highest)|(?<down>lowest))(?: (?:annual|\w+ly))?(?: (?:year|summer|winter|spring|autumn|result|figure|performance|season|rate|level|outturn))? (?:on record|ever|yet|since records began)$/;
const RECORD_OF_YEAR = new RegExp(
  `^(?:(?<part>q[1-4]|quarter [1-4]|${MONTHS.join('|').toLowerCase()}) (?:was |is |saw )?)?(?:the |our |its )?(?:(?<better>best)|(?<worse>worst)|(?<up>highest)|(?<down>lowest))(?: (?:quarter|month|level|figure|result|rate|performance))?(?: (?:of|in|for) (?:the|this) (?:financial )?year| (?:so far )?this year)(?: so far| to date)?$`,
);
/** "The lowest of any year", "best result since 2019": one year that was beyond it shows that it is not. */
const RECORD_OF_YEARS = new RegExp(
  `^(?:(?:the |our |overall )?(?<subject>\\w+(?: \\w+){0,3}?) (?:is|was|are|were|stands|stood|remains?) (?:now |still )?(?:at )?)?(?:the |our |its |their |a )?(?:(?<better>best)|(?<worse>worst)|(?<up>highest)|(?<down>lowest))(?: (?:annual|yearly))?(?: (?:year|result|figure|performance|rate|level|outturn|total|number))? (?:(?:of|in|for) (?:any|all|all the) years?|since (?<since>20\\d\\d(?:[/-]\\d\\d(?:\\d\\d)?)?)|(?:of|in|for) (?:the )?(?:last |past )?(?<count>two|three|four|five|six|seven|eight|nine|ten|[2-9]) years)$`,
);
/** "Worse every month". */
const EACH_PART =
  /^(?:(?:the |our |overall )?(?<subject>\w+(?: \w+){0,3}?) (?:is|are|was|were|has been|have been|got|gets) )?(?:(?<up>higher)|(?<down>lower|fewer)|(?<better>better)|(?<worse>worse)) (?:in )?(?:each|every) (?:successive )?(?<kind>month|quarter)(?: (?:of|in|during) (?:the|this) year| this year)?$/;
const BESIDE_LAST = new RegExp(
  `^(?:the |our |overall )?(?<subject>\\w+(?: \\w+){0,3}?) (?:was|were|is|are|remains?|remained|stood|came in) (?:${DEGREE} |well |just )?(?:(?:(?<down>below|lower than|fewer than|down on|under)|(?<up>above|higher than|more than|up on|over)|(?<better>better than)|(?<worse>worse than)) )(?:in |for |that of )?(?:the )?(?:(?:last|previous|prior) year|year before)(?:'s)?(?: (?:figure|level|result|outturn|total|rate))?$`,
);
/** "Number unchanged on October": a time tells that it is no remark on the text. */
const UNCHANGED = new RegExp(
  `^(?:(?:the |our |overall )?(?<subject>\\w+(?: \\w+){0,3}?) )?(?:(?:is|are|was|were|has been|remains?|remained|stays?|stayed|held) )?(?:unchanged|static) (?<time>(?:on|from|since|compared (?:with|to)|against|to) (?:the )?(?:(?:last|previous|prior) (?:year|month|quarter)|(?:year|month|quarter) before|(?<base>${NAMED_TIME}))|this (?:quarter|month))$`,
);
const YEAR_OF =
  /^(?:(?:a|the|another|second|third|fourth|fifth|successive|consecutive) )*year of (?:(?<better>improvement)|deterioration)$/;

// Why it moved, or a clause of its own: neither says how.
const REASON =
  /,(?!\d{3})|[(:]| (?:because|as|after|following|follows|owing|due|thanks|with|reflects?|reflecting|driven|when|under|through|and|helped|caused)\b/;
// A turn, a hope, or another one's figure: then it is open what the sentence says.
const OPEN =
  /\b(?:then|but|although|though|however|while|whilst|despite|before|until|till|except|yet|instead|national(?:ly)?|england|average|peers?|neighbours?|expect\w*|forecast|likely|will|should|would|could|may|might|aim\w*|if|not|no|never|to be|slower|targets? (?:rose|fell|was|were)|other|some|(?:early|late) (?:in|on)|first half|second half)\b/;
// What is measured, and not what is counted for a share of it: "Applications rose" says nothing of the share approved.
const MEASURES =
  /(?:^| )(?:turnover|satisfaction|emissions|sickness|absence|attendance|occupancy|coverage|take-?up|uptake|compliance|confidence|performance|arrears|recycling rate|vacancies|wait(?:ing)? lists?|backlog)$/;
const HEAD =
  /^(?:(?:the )?(?:total )?(?:number|rate|level) of )?(.+?)(?= (?:per|in|of|within|at|by|who|that|with|for|on|over|under)\b|[(,:;]| -|$)/;
// Fewer days are a better performance.
const AS_PERFORMANCE = { up: 'better', down: 'worse', better: 'better', worse: 'worse' } as const;

/**
 * What a row's comment says in so many words that its figure has done; null where it says nothing, where it is open what
 * the words are about, or where its sentences say several things.
 */
export function saidDirection({ comment, name, unit }: Indicator): SaidDirection | null {
  const clauses = comment === null ? [] : clausesIn(comment.text);
  if (clauses.length === 0) return null;
  const said = clauses.flatMap((clause) => readClause(clause, fold(name), unit) ?? []);
  return said.length === 1 ? said[0]! : null;
}

/** What a sentence says, without the reason it gives. */
interface Clause {
  readonly sentence: string;
  readonly clause: string;
  /** What it says in another language than English. */
  readonly elsewhere: DirectionElsewhere | null;
}

// The same comment stands in many rows.
const clausesIn = remember((text): readonly Clause[] =>
  splitSentences(text).flatMap((sentence): readonly Clause[] => {
    const folded = alone(withoutStandingToOthers(withoutStandingToTarget(fold(sentence)))).replace(
      LIKE_OTHERS,
      '',
    );
    const [plain, outcome] = folded.split(OUTCOME);
    const [, behind] = OPEN.test(folded) ? [] : folded.split(ANOTHER_CLAUSE);
    const told = outcome !== undefined && !NO_CAUSE.test(plain!) ? clauseOf(outcome) : '';
    const clauses = [clauseOf(outcome === undefined ? plain! : folded), told, clauseOf(behind ?? '')]
      .filter(mayTell)
      .map((clause) => ({ sentence, clause, elsewhere: null }));
    const elsewhere = clauses.length === 0 ? directionElsewhere(folded) : null;
    return elsewhere ? [{ sentence, clause: folded, elsewhere }] : clauses;
  }),
);

/** "Arrears stand at 7.2% and continue to rise": what moves is named before. */
const STANDS_AND =
  /^((?:the |our )?\w+(?: \w+)?) (?:stands?|stood|is|are|was|were) (?:now |currently )?(?:at )?[£$€]?\d[\d.,]*(?: ?%| per ?cent| \w+)? and (?:(?:is|are) )?(?:still )?(?=continues? to|(?:ris|fall|grow|improv|worsen|declin)ing\b)/;

const GOT_SLOWER = new RegExp(`\\b(${TURNED})slower\\b`);

function alone(plain: string): string {
  return plain
    .replace(STANDS_AND, '$1 ')
    .replace(GOT_SLOWER, '$1longer')
    .replace(/^no change (?=(?:on|from|since|compared) )/, 'unchanged ')
    .replace(/\bthe same as (?:in )?(?=(?:the )?(?:last|previous|prior) |[a-z]+$)/, 'unchanged on ');
}

/** "Up on last year, in line with the national trend": others did so too. */
const LIKE_OTHERS =
  /,? (?:in line with|in common with|in keeping with|consistent with|mirroring|matching|following|reflecting) (?:the |a |an )?(?:(?:national|regional|wider|overall|general|england|english|scottish|welsh|uk)(?: and (?:national|regional))? )?(?:trends?|picture|pattern|rise|increase|fall|decrease|reduction|growth|decline)(?: (?:nationally|across (?:england|scotland|wales|the (?:country|region|uk))))?$|,? as (?:it (?:is|has) )?(?:nationally|elsewhere|across the country)$/;

/** "The target was missed and the number rose each month." */
const ANOTHER_CLAUSE = /^[^,]*? and (?=(?:the|our) )/;

/** What came of something: "Two posts were empty, so performance fell". */
const OUTCOME = /, (?:and )?so (?:that )?(?=\w+ )/;
const NO_CAUSE = /\b(?:if|had|would|should|may|might|will|expect\w*|plan\w*|forecast|targets?)\b/;

function clauseOf(plain: string): string {
  if (OPEN.test(plain)) return '';
  const [reason] = REASON.exec(plain.slice(1)) ?? [];
  return reason === undefined ? plain : plain.slice(0, plain.indexOf(reason, 1));
}

const PLAIN = [
  YEAR_OF,
  MORE_THAN,
  RECORD,
  RECORD_OF_YEAR,
  RECORD_OF_YEARS,
  EACH_PART,
  BESIDE_LAST,
  UNCHANGED,
];

function mayTell(clause: string): boolean {
  return (
    clause !== '' &&
    (PLAIN.some((pattern) => pattern.test(clause)) ||
      PACES.some(({ telling }) => telling.test(clause)) ||
      (MAY_SAY.test(clause) &&
        SAYINGS.some(({ verb, noun, bare }) => [verb, noun, bare].some((pattern) => pattern.test(clause)))))
  );
}

function readClause({ sentence, clause, elsewhere }: Clause, name: string, unit: Unit): SaidDirection | null {
  if (elsewhere) {
    const { subject, ...told } = elsewhere;
    const isNamed = subject.length > 0;
    return isNamed && !isSubjectElsewhere(subject, name) ? null : { ...told, isNamed, words: sentence };
  }
  const yearOf = YEAR_OF.exec(clause);
  if (yearOf) {
    const way = yearOf.groups!['better'] === undefined ? 'worse' : 'better';
    return { way, over: 'year', when: null, isNamed: true, words: sentence };
  }
  const told =
    readThan(clause, name, unit) ??
    readBesideLast(clause, name, unit) ??
    readUnchanged(clause, name, unit) ??
    readWithoutException(clause, name, unit) ??
    readPace(clause, name, unit) ??
    readRecord(clause);
  if (told) return { when: null, ...told, words: sentence };
  for (const { way, verb, noun, bare } of SAYINGS) {
    const named = verb.exec(clause) ?? noun.exec(clause);
    const subject = named?.groups?.['subject'];
    if (named && subject !== undefined && isOwnSubject(subject, name, unit)) {
      const meant = subject === 'performance' ? AS_PERFORMANCE[way] : way;
      return { way: meant, ...timeOf(named), isNamed: true, words: sentence };
    }
    const alone = bare.exec(clause);
    if (alone && (unit === 'currency' || !/[£$€]/.test(clause))) {
      const isNamed = alone.groups?.['amount'] !== undefined;
      return { way, ...timeOf(alone), isNamed, words: sentence };
    }
  }
  return null;
}

/** "Fewer homes than last year". */
type Told = Omit<SaidDirection, 'words' | 'when'> & Partial<Pick<SaidDirection, 'when'>>;

function readThan(clause: string, name: string, unit: Unit): Told | null {
  const groups = MORE_THAN.exec(clause)?.groups;
  if (!groups) return null;
  const { subject, year } = groups;
  if (subject !== undefined && !isOwnSubject(subject, name, unit)) return null;
  const over = year === undefined ? 'last-part' : 'year';
  return { way: wayOf(groups), over, isNamed: subject !== undefined };
}

/** "Breaks were lower than last year". Of results, what lies below may be how good they are. */
function readBesideLast(clause: string, name: string, unit: Unit): Told | null {
  const groups = BESIDE_LAST.exec(clause)?.groups;
  if (!groups) return null;
  const subject = groups['subject']!;
  const isResults = /^(?:results?|outcomes|performance)$/.test(subject);
  if (!isResults && !isOwnSubject(subject, name, unit)) return null;
  return { way: wayOf(groups), over: 'year', isNamed: !isResults };
}

/** "Unchanged on last month". */
function readUnchanged(clause: string, name: string, unit: Unit): Told | null {
  const groups = UNCHANGED.exec(clause)?.groups;
  if (!groups) return null;
  const { subject, time, base } = groups;
  if (subject !== undefined && !isOwnSubject(subject, name, unit)) return null;
  if (base !== undefined) return { way: 'same', over: 'since', when: base, isNamed: true };
  return { way: 'same', over: /year/.test(time!) ? 'year' : 'last-part', isNamed: true };
}

/** "Turnaround has got quicker": of how long something takes it can mean nothing but that it takes less. */
function readPace(clause: string, name: string, unit: Unit): Told | null {
  if (unit !== 'days') return null;
  for (const { way, telling } of PACES) {
    const match = telling.exec(clause);
    const subject = match?.groups!['subject'];
    if (match && (subject === undefined || isOwnSubject(subject, name, unit)))
      return { way, ...timeOf(match), isNamed: true };
  }
  return null;
}

/** "Worse every month", "the lowest of any year". */
function readWithoutException(clause: string, name: string, unit: Unit): Told | null {
  const each = EACH_PART.exec(clause)?.groups;
  const groups = each ?? RECORD_OF_YEARS.exec(clause)?.groups;
  if (!groups) return null;
  const { subject, since, count, kind } = groups;
  if (subject !== undefined && !isOwnSubject(subject, name, unit)) return null;
  const way = subject === 'performance' ? AS_PERFORMANCE[wayOf(groups)] : wayOf(groups);
  const years = count && String(NUMBER_WORDS.get(count) ?? count);
  return { way, over: each ? 'each-part' : 'any-year', when: kind ?? since ?? years ?? null, isNamed: true };
}

/** "Best year on record", "lowest of the year". */
function readRecord(clause: string): Told | null {
  const ofYear = RECORD_OF_YEAR.exec(clause)?.groups;
  if (ofYear) return { way: wayOf(ofYear), over: 'all-parts', isNamed: true, when: ofYear['part'] ?? null };
  const groups = RECORD.exec(clause)?.groups;
  return groups ? { way: wayOf(groups), over: 'all-years', isNamed: true } : null;
}

function wayOf(groups: Record<string, string | undefined>): keyof typeof AS_PERFORMANCE {
  return (['up', 'down', 'better', 'worse'] as const).find((way) => groups[way] !== undefined)!;
}

const AGAIN_NOW = /\bagain (?:this|in the (?:last|latest)) (?:quarter|month)\b/;

function timeOf({ 0: clause, groups }: RegExpExecArray): Pick<SaidDirection, 'over' | 'when'> {
  const { parts, year, last, quarter, month, named, run } = groups ?? {};
  // "Again this quarter" is said of the one before it, and not of the year before.
  if (run || (last && AGAIN_NOW.test(clause))) return { over: 'last-part', when: null };
  const base = SINCE.exec(clause)?.groups?.['base'];
  if (base && !parts && !year && !last) return { over: 'since', when: base };
  const each = parts && /(?:each|every) (?:successive )?(month|quarter)(?!.* since )/.exec(parts)?.[1];
  if (each) return { over: 'each-part', when: each };
  const over = parts ? 'parts' : last ? 'this-part' : year ? 'year' : 'any';
  return { over, when: quarter ?? month ?? last?.match(/month|quarter/)?.[0] ?? named ?? null };
}

/** Where those are whom a name counts: "households in temporary accommodation per 1,000". */
const WHERE = /^(?:(?:the )?(?:total )?(?:number|rate) of )?\w+ (in \w+(?: \w+){0,3}?)(?=$| per\b|[(,:;]| -)/;

/** Whether a subject is what the row measures. */
export function isOwnSubject(subject: string, name: string, unit: Unit): boolean {
  if (subject === 'performance') return true;
  if (isFigureItself(subject, name, unit)) return true;
  const whereCounted = /^(?:the )?(?:total )?numbers? (in .+)$/.exec(subject)?.[1];
  // "Numbers in care" of the children in care, and of no more than that.
  if (whereCounted && (unit === 'count' || unit === 'rate')) return WHERE.exec(name)?.[1] === whereCounted;
  const counted = /^(?:the )?(?:total )?numbers? (?:of )?(?=\w)/.exec(subject);
  if (counted) return isOwnSubject(subject.slice(counted[0].length), name, unit);
  const words = new Set(name.split(/\W+/));
  // What takes time is counted in days.
  if (/\b(?:days?|hours?|minutes?|weeks?|months?)\b/.test(name)) words.add('time');
  if (words.has('sickness')) words.add('absence').add('staff');
  const isShare = unit === 'percentage' || /%|\b(?:percentage|proportion|share)\b/.test(name);
  // "The closing rate" of tickets closed in time.
  const rateOf = /^(?:(\w{4})\w* )?rate$/.exec(subject);
  if (rateOf && isShare && (rateOf[1] === undefined || name.includes(rateOf[1]))) return true;
  if (isDeedOf(subject, name)) return true;
  const head = (HEAD.exec(name)?.[1] ?? name).trim();
  if (!isShare && isOfPersons(subject, head)) return true;
  const isMeasure = MEASURES.test(subject);
  // "Absence" of who is absent.
  // "Property crime" of property crimes.
  const isNamed = (word: string) =>
    words.has(word) || words.has(`${word}s`) || (isMeasure && isInOtherForm(word, name));
  if (!subject.split(' ').every(isNamed)) return false;
  if (isMeasure || /^time to \w+$/.test(subject)) return true;
  // "Loans per head" is the whole of it.
  if (!isShare && subject.startsWith(head) && name.startsWith(subject)) return true;
  const last = subject.split(' ').at(-1)!;
  return !isShare && (head.endsWith(last) || head.endsWith(`${last}s`));
}

/** "Absence" of who is absent, "satisfaction" of who is satisfied. */
function isInOtherForm(word: string, name: string): boolean {
  if (` ${name}`.includes(` ${word.slice(0, Math.max(5, word.length - 2))}`)) return true;
  const [root] = nameRoots(word);
  return root !== undefined && nameRoots(name).includes(root);
}

/** What those do who are counted for doing it: of employers nobody says "employment". */
const DEEDS_OF_PERSONS =
  /^(?:participation|membership|enrolments?|enrollments?|attendance|subscriptions?|registrations?|volunteering|readership|ridership)$/;

/** Whether a subject names as a noun what those do whom a name counts: the participation of participants. */
function isOfPersons(subject: string, head: string): boolean {
  const [last] = nameRoots(head.split(' ').at(-1)!);
  return DEEDS_OF_PERSONS.test(subject) && last !== undefined && nameRoots(subject)[0] === last;
}

/** "The figure" and "the monthly number", where they can be no other than the row's. */
function isFigureItself(subject: string, name: string, unit: Unit): boolean {
  if (/^(?:overall )?(?:percentage|proportion|share)$/.test(subject))
    return unit === 'percentage' || /%|\b(?:percentage|proportion|share)\b/.test(name);
  if (/^(?:overall )?rate$/.test(subject) && (unit === 'rate' || /\b(?:rate|per [\d,]+)\b/.test(name)))
    return true;
  const said =
    /^(?:monthly |quarterly |annual |overall |total )?(?:(figure|result)|number|count|total)$/.exec(subject);
  if (!said) return false;
  const isNumber = unit === 'count' || unit === 'unknown';
  return (
    said[1] !== undefined ||
    (isNumber && !/\b(?:per|rate|average|mean|median|time|score|index|ratio)\b|%/.test(name))
  );
}

const DONE = /\b\w+ed(?= (?:in|on|within|by|at|for|from|per)\b| ?[(,%]|$)/g;

/** Whether a subject names as a noun what a name says is done: the collection of rents collected. */
function isDeedOf(subject: string, name: string): boolean {
  if (!/^\w{3,}(?:[ts]ion|ment|ance|al)$/.test(subject)) return false;
  const [root] = nameRoots(subject);
  return (name.match(DONE) ?? []).some((word) => nameRoots(word)[0] === root);
}
