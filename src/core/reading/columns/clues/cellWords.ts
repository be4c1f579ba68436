import type { OtherRole } from '../../../scorecard/scorecard';
import { statusInEnglish } from '../../../scorecard/statusInEnglish';
import { isBetween, isOrdinaryRating, isRating, saysNoStatus } from '../../../scorecard/statusWords';
import { type HeaderColumn, isBare } from '../../headers/header';
import { type ColumnClue, type HeadingRow, isYear, placedAs, wantsFigures } from '../headingRow';

/** Words that a column of one kind is made of, and nothing else. */
interface Vocabulary {
  readonly role: OtherRole;
  readonly weight: number;
  readonly word: Pick<RegExp, 'test'>;
  /** What may stand among such words, but never alone. */
  readonly among?: Pick<RegExp, 'test'>;
  readonly are: string;
}

const STATUS: Vocabulary = {
  role: 'status',
  weight: 6,
  // A bare Y flags anything.
  word: { test: (text) => isOrdinaryRating(text) && text !== 'y' && text !== 'n' },
  among: { test: saysNoStatus },
  are: 'are colours or ratings',
};

const DIRECTION: Vocabulary = {
  role: 'direction',
  weight: 6,
  word: /^(?:[↑↓→←↔▲▼►◄⇑⇓⇔⬆⬇➡]|up|down|same|static|stable|no change|improv(?:ed|ing)|worse(?:ned|ning)?|declin(?:ed|ing)|better|steady)$/,
  among:
    /^(?:monitor(?: only)?|n\/?a|[-–—]|not (?:applicable|assessed|comparable|available|known|yet (?:known|available))|no (?:data|trend|comparison|comparator|previous (?:data|figure))|new(?: measure| indicator| kpi)?|first year|baseline(?: year)?|context(?:ual)?|information(?: only)?|(?:data|volume|demand|activity|workload)(?: only)?|annual|mixed|variable|fluctuating|tb[cad]|awaited|pending)$/,
  are: 'say which way figures move',
};

const POLARITY: Vocabulary = {
  role: 'polarity',
  weight: 30,
  word: /^(?:(?:measurable )?(?:high(?:er)?|low(?:er)?|big(?:ger)?|small(?:er)?|increas(?:e|ing)|decreas(?:e|ing)|more|less|grow|raise|reduce|cut|fewer|improve|maintain|sustain|hold|keep)(?: is)?(?: better| good)?|(?:maintain |stay )?at or (?:above|below)(?: (?:the )?(?:threshold|target|standard))?|(?:aim to )?(?:max|min)imi[sz]e|max|min|[<>]=?|[≤≥]|(?:quanto |cuanto )?(?:maior|menor|mayor)(?:[ _](?:ou[ _]|o[ _])?igual)?(?:,? (?:(?:[eé]|es) )?(?:melhor|mejor))?|tend[eê]ncia[ _](?:alta|baixa)|(?:à|a) la (?:hausse|baisse)|ascendente|descendente|(?:auf|ab)steigend|uwch|is)$/,
  among:
    /^(?:target undefined|data only|goldilocks|within range|no (?:aim|preference|polarity)|n\/?a|[-–—]|complete milestones?|monitor(?: only)?|context(?:ual)?|neutral|neither|track|volume|(?:for )?information(?: only)?)$/,
  are: 'say which way is better',
};

const VOCABULARIES: readonly Vocabulary[] = [
  POLARITY,
  STATUS,
  DIRECTION,
  {
    role: 'unit',
    weight: 6,
    word: /^(?:%|no\.?|number|#|£|£m|£k|£000s?|per ?cent(?:age)?|percentage|rate|ratio|days?|weeks?|hours?|minutes?|score|count|currency|index|tonnes?|kg|km|miles|percent)$/,
    among: /^(?:[a-z]{3,12}s|% [a-z]{3,12})$/,
    are: 'are units',
  },
  {
    role: 'rank',
    weight: 6,
    word: /^(?:\d{1,3}(?:st|nd|rd|th)?=? (?:of|out of) \d{1,3}|\d{1,3}(?:st|nd|rd|th)=?|(?:top|bottom|upper|lower|1st|2nd|3rd|4th|second|third) (?:quartile|quarter|half|third))$/,
    are: 'are places among others',
  },
  {
    role: 'frequency',
    weight: 6,
    word: /^(?:(?:bi-?)?annual(?:ly)?|yearly|quarterly|monthly|weekly|termly|half[- ]yearly|6[- ]monthly)$/,
    are: 'say how often',
  },
];

/** A column in which nothing stands but a few words of one kind, whatever heads it. */
export const cellWords: ColumnClue = (heading, row) => {
  const { column, field, period, evidence } = heading;
  const { texts, filled, words: folded, missingMarks } = row.profiles.of(column);
  if (texts + missingMarks < filled || texts < (missingMarks > 0 && rateSpare(heading, folded, row) ? 1 : 2))
    return [];
  const words = [...folded].map(statusInEnglish);
  if (words.length > 1 && words.every((word) => SYMBOL.test(word)) && !isMadeOf(DIRECTION, words))
    return [{ meaning: 'status', weight: 34, why: 'the cells below are signs' }];
  const isAsked = ASKS_OF_TARGET.test(heading.label.trim()) && words.some((word) => YES_OR_NO.test(word));
  if (isAsked && words.every((word) => ANSWER.test(word)))
    return [{ meaning: 'status', weight: 60, why: 'the cells below answer its question' }];
  const isSpare = field === 'actual' && isSpareActual(heading, row);
  if (isSpare && period === null && folded.size * 2 <= texts && words.every((word) => SOME_RATING.test(word)))
    return [
      { meaning: 'status', weight: 20, why: 'the same few words stand below, and the actual beside it' },
    ];
  if (
    field === 'comparator' ||
    isMereProgress(heading) ||
    IS_MARK.test(heading.label.trim()) ||
    ASKS_IF_MET.test(heading.label.trim()) ||
    isSpare ||
    (field === 'actual' && rateFigures(words, row))
  ) {
    return VOCABULARIES.flatMap((vocabulary) =>
      RATINGS.has(vocabulary.role) &&
      isMadeOf(vocabulary, vocabulary === STATUS ? words.map(tickAsYes) : words)
        ? [{ meaning: vocabulary.role, weight: 20, why: `the cells below ${vocabulary.are}` }]
        : [],
    );
  }
  // "Progress Dec 2024" over "Met" and "Not met" says of when the ratings are.
  const mayBeRated =
    period === null ? MAY_BE_RATED.has(evidence[0]?.meaning) || field === 'target' : words.length > 1;
  if (mayBeRated && judgeAll(heading, words, row))
    return [
      { meaning: 'status', weight: field === 'target' ? 60 : 34, why: `the cells below ${STATUS.are}` },
    ];
  if (period === null && evidence[0]?.meaning === 'variance' && sayHowItMoved(words, heading.label))
    return [{ meaning: 'direction', weight: 34, why: `the cells below ${DIRECTION.are}` }];
  // "Target direction" heads no figures.
  if (period === null && field === 'target' && isMadeOf(POLARITY, words))
    return [{ meaning: 'polarity', weight: 60, why: `the cells below ${POLARITY.are}` }];
  if (field !== null || period !== null) return [];
  return VOCABULARIES.flatMap((vocabulary) => {
    const { role, weight, are } = vocabulary;
    // A heading that says what it is needs no help but to be put right about its polarity ("Aim").
    const isWeak = role === 'unit' && evidence[0]?.weight === 6;
    if (evidence.length > 0 && role !== 'polarity' && !isWeak && !isOneOfTwo(role, heading)) return [];
    return isMadeOf(vocabulary, words)
      ? [{ meaning: role, weight: weight * (isWeak ? 2 : 1), why: `the cells below ${are}` }]
      : [];
  });
};

/** One sign that is no letter, digit, dash or arrow: "✔", "○", "■". */
const SYMBOL = /^(?![\u2190-\u21ff\u27f0-\u27ff\u2900-\u297f\u2b00-\u2b0d▲▼△▽▶►◀◄🔼🔽])\p{So}\ufe0f?$/u;

/** A short word that says neither that a figure is awaited nor that there is none: "Acceptable", whatever the language. */
const SOME_RATING =
  /^(?!.*(?:await|pend|\bdue\b|\btb[cad]\b|provisional|\bto (?:be|come|follow)\b|\bno\b|\bnot\b))\p{L}[\p{L} ]{2,20}$/u;

/** Whether words are of one kind, but for what may stand among them. */
function isMadeOf({ role, word, among }: Vocabulary, words: readonly string[]): boolean {
  const own = words.filter((text) => word.test(text) || !among?.test(text));
  // Any plural may be a unit, and much may stand for no status, where most of what stands beside it is one.
  const isEnough = own.length * 2 > (role === 'unit' || role === 'status' ? words.length : 0);
  return isEnough && own.every((text) => word.test(text));
}

/** "Direction of travel (Q3 v Q2)" says two things alike: what stands below tells which. */
function isOneOfTwo(role: OtherRole, { evidence }: HeaderColumn): boolean {
  const [first, second] = evidence;
  if (!first || !second || first.weight !== second.weight) return false;
  return first.meaning === role || second.meaning === role;
}

/** What may head figures, or a mark for them. */
const IS_MARK = /^(?:scores?|grades?|scoring|assessment|mark)$/i;

/** "Met 2023/24", "PCL hit 2022?". */
const ASKS_IF_MET =
  /^(?:(?:[a-z]{2,10} )?(?:met|hit|missed)|(?:target|milestone|goal|plan)s? (?:reached|achieved))\b(?: or not| in)?\W*(?:\d|fy ?\d|q(?:uarter|tr)? ?[1-4]|h[12]\b|[a-z]{3,9}[ -](?:20)?\d\d|$)/i;

/** "On Target?", "Is the goal met (Y/N)": how far it is from it is told in figures, and that it is in yes or no. */
const ASKS_OF_TARGET =
  /\b(?:on|at|met|meets?|meeting|hit|reach(?:ed|ing)?|achiev(?:ed|ing)|attained|within|miss(?:ed|ing)|above|better than|against|v(?:s\.?|ersus)?)\b.{0,12}\b(?:targets?|goals?|plan|track|course|schedule|standard|milestones?)\b|\b(?:targets?|goals?|plan|standard|milestones?)\b.{0,8}\b(?:met|hit|reached|achieved|attained|missed)\b/i;
const YES_OR_NO = /^(?:yes|no|y|n)$/;
const ANSWER = /^(?:yes|no|y|n|n\/?a|partly|partially|not (?:yet )?(?:due|known|available))$/;

/** What says in an actual's stead whether the target was met; under words of its own it may be said of anything. */
const TICK_OR_CROSS = /^[✓✔☑✅✗✘✕✖☒❌x×]\ufe0f?$/u;

function tickAsYes(text: string): string {
  return TICK_OR_CROSS.test(text) ? 'yes' : text;
}

/** What may head ratings besides what it says: "Outcome" and "Area" names, "Against target" distances. */
const MAY_BE_RATED: ReadonlySet<string | undefined> = new Set<OtherRole>([
  'service',
  'goal',
  'variance',
  'complete',
]);
/** Ratings that may answer any question, or be codes of anything. */
const SAYS_HOW_IT_WENT =
  /^(?:outcomes?|objectives?|goals?|results?|summary)(?: \(?(?:y\/n|yes\/no)\)?)?\??$/i;
const MAY_SAY_ELSE = /^(?:yes|no|ok|[a-z]{1,2})$/;

/** Whether words say of targets that are figures how they fared: none names a thing. */
function judgeAll({ label }: HeaderColumn, words: readonly string[], row: HeadingRow): boolean {
  const judging = words.filter((text) => isRating(text) || isBetween(text));
  const isAnswered = SAYS_HOW_IT_WENT.test(label.trim()) && words.some((text) => YES_OR_NO.test(text));
  const isPlain = isAnswered || judging.some((text) => !MAY_SAY_ELSE.test(text));
  return isPlain && isMadeOf(STATUS, words) && wantsFigures(row);
}

/** "Change in year" over better and worse; against a target such words say how far the row is from it. */
function sayHowItMoved(words: readonly string[], label: string): boolean {
  const isAgainst = /\b(?:targets?|plan|budget|forecast|national|england|average|median|peers?|group)\b/i;
  const saysMove =
    /\b(?:chang\w+|movement|vs?\.?|versus|(?:on|from|since) (?:the )?(?:last|previous|prior))\b/i;
  return words.length > 1 && saysMove.test(label) && !isAgainst.test(label) && isMadeOf(DIRECTION, words);
}

const RATINGS: ReadonlySet<OtherRole> = new Set<OtherRole>(['status', 'direction', 'rank']);

/** "Progress" and "Update" head remarks, and ratings as well. */
function isMereProgress({ evidence }: HeaderColumn): boolean {
  return evidence[0]?.meaning === 'comment' && evidence[0].weight <= 12;
}

/** "Result" over "Achieved" and "Not achieved" says how targets that are figures went; yes and no may answer targets in words. */
function rateFigures(words: readonly string[], row: HeadingRow): boolean {
  return wantsFigures(row) && !words.includes('yes') && !words.includes('no');
}

/** Whether the one word among marks is a rating, beside the actual itself. */
function rateSpare(heading: HeaderColumn, words: ReadonlySet<string>, row: HeadingRow): boolean {
  return (
    heading.field === 'actual' &&
    [...words].map(statusInEnglish).every((word) => !MAY_SAY_ELSE.test(word) && isOrdinaryRating(word)) &&
    isSpareActual(heading, row)
  );
}

/** "Achieved?" beside the actual itself. */
function isSpareActual(column: HeaderColumn, row: HeadingRow): boolean {
  const isBeside = (other: HeaderColumn) =>
    other !== column && (column.period === null || other.period?.text === column.period.text);
  const canBeActual = (other: HeaderColumn) => isBare(other) && isYear(other.period);
  return [...placedAs('actual', row), ...row.columns.filter(canBeActual)].some(isBeside);
}
