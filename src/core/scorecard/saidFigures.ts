import { nameRoots } from './nameRoots';
import { AMOUNT, firstClause, isOfUnit, OTHERWISE, readAmount, type QuotedAmount, UNIT } from './saidAmount';
import { withoutTurnToTarget } from './besideTarget';
import { isOwnSubject } from './saidDirection';
import { isOfThingsAlone, isOwnShare } from './ownShare';
import { NAMED_MOMENT } from './saidTime';
import type { Indicator } from './scorecard';
import { fold } from '../text/fold';
import { MONTHS } from '../text/months';
import { remember } from '../text/remember';
import { splitSentences } from '../text/splitSentences';

/** Figures of the row that one sentence of its comment gives: what it came from, came to, and should have come to. */
export interface SaidFigures {
  readonly to: QuotedAmount;
  readonly from?: QuotedAmount | undefined;
  readonly target?: QuotedAmount | undefined;
  /** The time it names: "2024/25", "quarter 3", "this year"; null where it names none. */
  readonly when: string | null;
  /** Whether it names what the row measures, or names nothing; else it is about some word of the row's name. */
  readonly isOwn: boolean;
  /** Whether it may be about the day on which it was written. */
  readonly isPresent: boolean;
  /** Whether it is some money of which nothing tells whose it is. */
  readonly isAnyMoney: boolean;
  /** Whether it is how many there were of what the row counts. */
  readonly isCounted: boolean;
  /** Whether it stands alone, and nothing is said of it but perhaps its time. */
  readonly isBare: boolean;
  readonly words: string;
}

/** The same groups again under other names: a pattern may name a group but once. */
const amount = (name: string) =>
  AMOUNT.replace('?<amount>', `?<${name}>`) + UNIT.replace('?<unit>', `?<${name}Unit>`);
const THINGS = '(?: (?!in\\b|on\\b|over\\b|against\\b|to\\b)[a-z][\\w-]*){0,3}?(?: per [\\d.,]+(?: \\w+)?)?';
const SUBJECT = "(?<subject>(?:the |our )?\\w[\\w'-]*(?: [\\w'-]+){0,6}?)";
const YEAR = '20\\d\\d(?:[/-]\\d\\d(?:\\d\\d)?)?';
const WHEN = `(?: (?:(?:in|during|over|for|across) (?:the )?(?<when>${YEAR}|(?:last |past |current |latest |most recent |financial |whole )?year|quarter|q[1-4]|quarter [1-4])|(?<this>this (?:year|quarter)|year on year|(?:on|since) (?:the )?(?:last|previous) year)))?`;
/** The same with the last day of a time, and of the year so far. */
const AT = `(?: (?:(?:in|during|over|for|across|at|on) (?:the )?)?(?<when>${NAMED_MOMENT}))?`;
const HAS = '(?:(?<present>has|have|is|are) )?(?:(?:had|was|were|been|slightly|steadily|sharply) ){0,2}';
const MOVED =
  '(?:rose|risen|fell|fallen|increased|decreased|grew|grown|climbed|dropped|declined|reduced|improved|worsened|deteriorated|slipped|dipped|cut|(?:went|gone|came|come) (?:up|down)|down';
const FORMS: readonly RegExp[] = [
  // "The rise from 164 to 178 came from one scheme".
  new RegExp(
    `^(?:the|this|an?) (?:\\w+ )?(?:rise|increase|growth|jump|fall|decrease|reduction|drop|decline|dip|improvement)(?: in ${SUBJECT})? from ${amount('from')}${THINGS} to ${amount('to')}${THINGS}${WHEN}(?: (?:is|was|came|comes|follows|followed|reflects|reflected|owes|owed|stems|stemmed|results?|resulted)\\b[^\\d]*)?$`,
  ),
  // "Quarter 3 fell to 91.6%".
  new RegExp(`^(?:the )?(?<when>${NAMED_MOMENT}) ${HAS}${MOVED})(?: again)? to ${amount('to')}$`),
  new RegExp(
    `^(?:${SUBJECT} )?${HAS}${MOVED}|up|went|moved)(?: \\w+ly| again)? from ${amount('from')}${THINGS} to ${amount('to')}${THINGS}${WHEN}$`,
  ),
  new RegExp(`^(?:${SUBJECT} )?${HAS}${MOVED})(?: again)? to ${amount('to')}${THINGS}${WHEN}$`),
  new RegExp(`^(?:${SUBJECT} )?${HAS}${MOVED})(?: \\w+ly| again)? to ${amount('to')}${AT}$`),
  new RegExp(
    `^(?:the )?(?<when>${YEAR}) (?<subject>result|outturn|figure|actual|rate|total|score|average|performance) (?:was|is|stood at|came to|of) ${amount('to')}$`,
  ),
  new RegExp(
    `^(?:the )?(?<when>${NAMED_MOMENT}) (?:was|stood at|reached|came to|came in at|ended at) ${amount('to')}$`,
  ),
  new RegExp(
    `^${SUBJECT} (?:in|for) (?:the )?(?<when>${YEAR}|q[1-4]|quarter [1-4]|${MONTHS.join('|').toLowerCase()}) (?:was|were|stood at|reached|came to|came in at) ${amount('to')}$`,
  ),
  new RegExp(
    `^in (?<when>${YEAR}) ${SUBJECT} (?:was|were|stood at|reached|came to) ${amount('to')}${THINGS}$`,
  ),
  new RegExp(
    `^${SUBJECT} (?:(?<present>is|are|stands at)|was|were|stood at|reached) ${amount('to')}${WHEN}$`,
  ),
  // "Arrears stand at 3.1% of the debit".
  new RegExp(
    `^${SUBJECT} (?:(?<present>is|are|stands? at)|was|were|stood at|reached) ${amount('to')}(?: of (?:the |our )?(?<whole>[a-z]+(?: [a-z]+){0,3}?))?${AT}$`,
  ),
  new RegExp(
    `^${SUBJECT} (?:of|at) ${amount('to')} (?:(?:in|at|on|for) (?:the )?)?(?<when>${NAMED_MOMENT})$`,
  ),
  new RegExp(`^${SUBJECT} took ${amount('to')}(?: on average)?${AT}$`),
  new RegExp(
    `^(?:(?:achieved|reached|delivered|completed|recorded|at) )?${amount('to')}${THINGS} (?:against|versus|vs) (?:(?:the|an?|our|its|this year's) )?(?:annual )?(?:(?:target|plan|limit|standard)(?: of)? )?${amount('target')}${THINGS}$`,
  ),
  // "There were 386 applications in the quarter": how many of what the row counts.
  new RegExp(
    `^(?:there (?:were|was|have been)|(?:we|the team|the service) (?:received|had|saw|recorded|handled)) ${amount('to')} (?<counted>[a-z]+(?: [a-z]+){0,2}?) (?:in|during|over|for) (?:the |this )?(?<when>${YEAR}|year|quarter|q[1-4]|quarter [1-4]|month)$`,
  ),
];
/** What a comment begins with and nothing is said of: "66.3%. Posts were empty", "Q2 9.6%: illegal connections". */
const LEAD = new RegExp(
  `^(?:(?<lead>${NAMED_MOMENT})[:,]? )?${amount('to')}(?: (?:(?:in|at|on|for) (?:the )?)?(?<when>${NAMED_MOMENT}))?$`,
);
/** "81.3% of complaints were answered in time": a share of what the row counts, and what was done. */
const SHARE = new RegExp(
  `^${amount('to')} of (?:(?:the|our|all) )?(?<things>[a-z][^,;:()]{0,120}?)(?: (?:in|at|on|for|during) (?:the )?(?<when>${NAMED_MOMENT}))?$`,
);
/** Money that was moved: any amount may be, so that only one near the row's own is held against it. */
const MONEY = new RegExp(`^${amount('to')} (?:has|have|was|were|went) .*$`);

// A turn, another group, or a figure that is to change: then it is open which figure is meant.
const OPEN =
  /\b(?:then|before|until|but|although|though|however|while|whilst|despite|except|excluding|national(?:ly)?|england|average of(?! \d)|peers?|forecast|provisional|unaudited|revised|restated|as (?:at|of)|to date|target (?:rose|fell|was)|of which|included|including|another|further|additional|budget\w*|about|around|nearly|almost|approximately|roughly|expect\w*|will|would|should)\b/;
const SO_FAR = /\byear[- ]to[- ]date\b/g;
const PRESENT = /\b(?:is|are|holds?|has|have(?! been))\b/;
/** Since when it has been so, unless that is last year. */
const SINCE = / since (?!(?:the )?(?:last|previous) year$).*$/;
/** "96.4% in December despite extra beds": what it was in spite of changes nothing of it. */
const IN_SPITE = /( in (?:the )?[a-z]+(?: ?[1-4])?),? (?:despite|in spite of) [^\d]{0,200}$/;
/** ", the usual dip before Christmas". */
const AS_USUAL = /, (?:the|an?|our|as) (?:usual|normal|typical|seasonal|customary|expected)\b[^\d,]{0,100}$/;
/** "..., but capacity remains the constraint": a clause of its own, that neither gives nor changes a figure. */
const BUT_BESIDES =
  /,? (?:but|although|though|however) (?!(?:it|this|that|these|they|we|there|still|not|only|now|all|some|most|many|both|more|less|fewer|then)\b)(?:the |our |an? )?[a-z'-]+(?: [a-z'-]+){0,3}? (?:remains?|continues?|is|are|has|have)\b[^\d]*$/;
/** What may tell that the figure is of another time, of a part, or counted otherwise. */
const NAMES_ANOTHER = new RegExp(
  `\\b(?:figures?|results?|data|rates?|performance|outturn|scores?|totals?|numbers?|levels?|trend|since|then|until|before|after|now|current\\w*|latest|recent\\w*|provisional|includ\\w*|exclud\\w*|counted|revised|restated|estimated?|part|years?|quarters?|months?|weeks?|${MONTHS.join('|').toLowerCase()})\\b`,
);
const EMPTY =
  /\b(?:the|our|overall|total|average|mean|median|of|in|for|number|rate|percentage|proportion|level|share|and)\b/g;
const GENERIC = /^(?:performance|result|outturn|figure|actual|score|it|this|we)?$/;

/** What the sentences of a row's comment give as its figures. */
export function saidFigures({ comment, name, unit, beside }: Indicator): readonly SaidFigures[] {
  return clausesIn(comment?.text ?? '').flatMap(({ sentence, told, lead, money, share }) => {
    const match = told ?? lead ?? (unit === 'currency' ? money : unit === 'percentage' ? share : null);
    const said = match && readSaid(match.groups!, unit);
    if (!said) return [];
    const isBare = match === lead;
    const isCounted = match.groups!['counted'] !== undefined;
    // It may be anything, but for one that says of which time it is.
    const isOwn = isBare
      ? said.when !== null
      : howOwnBy(match.groups!, [name, ...(beside?.words ?? [])], unit);
    return isOwn === null
      ? []
      : [{ ...said, isOwn, isBare, isCounted, isAnyMoney: match === money, words: sentence }];
  });
}

/** A sentence whose first clause gives figures in a known form, or some money. */
interface Clause {
  readonly sentence: string;
  readonly told: RegExpExecArray | undefined;
  readonly lead: RegExpExecArray | null;
  readonly money: RegExpExecArray | null;
  readonly share: RegExpExecArray | null;
}

// One comment stands in many rows.
const clausesIn = remember((text): readonly Clause[] =>
  /\d/.test(text) ? splitSentences(text).flatMap(findClause) : [],
);

function findClause(sentence: string, at: number): readonly Clause[] {
  const plain = withoutClauseBeside(withoutTurnToTarget(fold(sentence)))
    .replace(/\bcompared (?:with|to)\b/g, 'against')
    .replace(SO_FAR, 'ytd')
    .replace(IN_SPITE, '$1')
    .replace(AS_USUAL, '');
  const clause = firstClause(plain).replace(SINCE, '');
  if (!/\d/.test(clause) || OPEN.test(plain) || OTHERWISE.test(plain)) return [];
  const told = FORMS.map((form) => form.exec(clause)).find((match) => match !== null);
  const lead = at === 0 ? LEAD.exec(clause) : null;
  const money = MONEY.exec(clause);
  const share = SHARE.exec(clause);
  // "12% of homes, those by the sea, ..." says more of them.
  const isCut = share && isOfThingsAlone(share.groups!['things']!) && (at > 0 || clause !== plain);
  if (!told && !lead && !money && (!share || isCut)) return [];
  return [{ sentence, told, lead, money, share: isCut ? null : share }];
}

function withoutClauseBeside(plain: string): string {
  const [besides] = BUT_BESIDES.exec(plain) ?? [];
  return besides === undefined || NAMES_ANOTHER.test(besides) ? plain : plain.slice(0, -besides.length);
}

type Groups = Readonly<Record<string, string | undefined>>;

function readSaid(groups: Groups, unit: Indicator['unit']) {
  const { from, to, target, fromUnit, toUnit, targetUnit, present } = groups;
  // "From 31 to 38%" is from 31%.
  const read = (amountSaid: string | undefined, ...units: (string | undefined)[]) => {
    const said = units.map((one) => one?.trim()).find(Boolean) ?? '';
    if (amountSaid === undefined || !isOfUnit(amountSaid, said, unit)) return null;
    return readAmount(amountSaid, said);
  };
  const toRead = read(to, toUnit, targetUnit);
  if (!toRead) return null;
  return {
    to: toRead,
    from: read(from, fromUnit, toUnit) ?? undefined,
    target: read(target, targetUnit, toUnit) ?? undefined,
    when: groups['when'] ?? groups['lead'] ?? groups['this'] ?? null,
    isPresent: present !== undefined || PRESENT.test(groups['things'] ?? ''),
  };
}

/** The same of a match: of a share by what it is of, in the name or in what stands beside it, which may be the name in another language. */
function howOwnBy(
  { things, whole, subject, counted }: Groups,
  names: readonly [string, ...string[]],
  unit: Indicator['unit'],
): boolean | null {
  if (things !== undefined) return names.some((name) => isOwnShare(things, name)) ? true : null;
  if (counted !== undefined) return howCounted(counted, names[0], unit);
  const roots = nameRoots(names[0]);
  if (whole !== undefined && !nameRoots(whole).every((root) => roots.includes(root))) return null;
  return howOwn(subject ?? '', names[0], unit);
}

/** What is done to all that come: a name without it counts the same. */
const TAKEN_IN = /\b(?:received|recorded|registered|reported|made|handled|submitted|in total)\b.*$/;

/** Whether what is counted is all that a row counts, or may be, by its last word; null where it is something else. */
function howCounted(counted: string, name: string, unit: Indicator['unit']): boolean | null {
  if (unit !== 'count' && unit !== 'unknown') return null;
  const head = fold(name).replace(TAKEN_IN, '').replace(EMPTY, ' ').trim();
  const [all, own] = [nameRoots(head), nameRoots(counted)];
  const isOwn = own.length > 0 && own.at(-1) === all.at(-1) && own.every((root) => all.includes(root));
  return isOwn ? all.length === own.length : null;
}

/** Whether a subject is the row's whole measure, or only some of its words; null where it is something else. */
function howOwn(subject: string, name: string, unit: Indicator['unit']): boolean | null {
  const rest = subject.replace(EMPTY, ' ').replace(/ +/g, ' ').trim();
  if (GENERIC.test(rest) || isOwnSubject(subject.replace(/^(?:the|our) /, ''), fold(name), unit)) return true;
  const roots = new Set(nameRoots(name));
  const isTelling = (root: string) => !(root === 'time' && unit === 'days');
  const own = nameRoots(rest).filter(isTelling);
  if (!own.every((root) => roots.has(root))) return null;
  // All that the name says, but for "average" and the like.
  if (
    own.length > 0 &&
    nameRoots(name.toLowerCase().replace(EMPTY, ' '))
      .filter(isTelling)
      .every((root) => own.includes(root))
  )
    return true;
  // "Calls answered are 38%": two words and a share tell that it is theirs.
  return own.length > 1 && unit === 'percentage';
}
