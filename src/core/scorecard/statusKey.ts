import { STATUS_KEY } from '../text/marks';
import type { Footnote } from './scorecard';
import { COLOUR, statusWord } from './statusWords';

const SHARE = '(\\d{1,2}(?:\\.\\d+)?) ?(?:%|per ?cent\\b)(?! ?(?:age )?points)';
// In words a rating is told from prose by what stands between it and its meaning.
const NEARLY =
  '\\b(?:near(?:ly)?(?: (?:met|achieved|there|target|on target))?|close(?: to target)?|almost(?: (?:met|there|achieved))?|part(?:ly|ially)(?: (?:met|achieved))?|at risk|watch|monitor|warning|within tolerance|(?:slightly|just) (?:off|below|behind|under|short|missed)(?: (?:of )?(?:track|target|plan))?) ?[:=–-] ?(?:the (?:position|figure|result) (?:is )?)?';
const AMBER = `(?:(?:\\b(?:amber|yellow|a|gelb|orange|jaune|amarillo|giallo|geel)\\b|~)[ :=–-]{0,3}|${NEARLY})`;
const MOST = '(?:no more than|not more than|up to|at most)';
const AMBER_WITHIN = [
  `(?:(?:is|are|means|if|where|when|result|up to|no more than|less than) ){0,3}within (?:a )?${SHARE}`,
  // "Worse than target by no more than 5%", "up to 5% below": "up to 90%" may be of the target.
  `(?:(?:is|are|means|if|where|when|result|forecast|actual|estimate) ){0,3}(?:worse|short|below|off|under|misse[sd]|missed)(?: (?:than|of|from))?(?: (?:the )?(?:target|plan|standard|goal|ambition|aim|profile)| (?:that|this|it))?(?: by)? ${MOST} ${SHARE}`,
  // "Short of target by 3% of the target or less".
  `(?:(?:is|are|means|if|where|when|result|forecast|actual|estimate) ){0,3}(?:worse|short|below|off|under|misse[sd]|missed)(?: (?:than|of|from))?(?: (?:the )?(?:target|plan|standard|goal|ambition|aim|profile)| (?:that|this|it))? by ${SHARE}(?: of (?:the )?(?:target|plan|standard|goal|ambition|aim|profile|it))? or (?:less|under|fewer)`,
  `(?:(?:is|are|means|if|where|when|result) ){0,3}${MOST} ${SHARE} (?:below|short|worse|off|under|away)\\b`,
  `(?:das |der )?(?:ziel|plan)(?:wert)? um (?:h\u00f6chstens|maximal|bis zu) ${SHARE} (?:verfehlt|unterschritten)`,
  `\u00e9cart d\u00e9favorable (?:de |d.au plus |inf\u00e9rieur \u00e0 |jusqu.\u00e0 )?${SHARE}`,
].map((words) => new RegExp(AMBER + words, 'i'));
const BEFORE =
  /\b(?:arrows?|trend|direction|better|worse|same as|↑|↓|→)(?=[ ,.:;=→↑↓)])[^.]{0,80}?\b(?:(?:last|previous|prior) (quarter|month|year)\b|(quarter|month|year) before\b)/i;
/** "Direction of travel compares the year with 2020/21", "Trend: 2024/25 against 2023/24": a year with another. */
const BEFORE_YEAR =
  /\b(?:arrows?|trend|direction(?: of travel)?|dot)\b:? ?(?:compares? |shows? |is )?(?:the )?(?:full |whole )?(?:year(?:[- ]end)?|out-?turn|20\d\d ?[/-] ?\d\d|20\d\d)(?: (?:actual|figure|result|outturn)s?)? (?:with|to|against|vs\.?|versus|compared (?:with|to)) (?:the )?(?:20\d\d ?[/-] ?\d\d|20\d\d|year before|year earlier)\b/i;

const TARGET = '(?:the )?(?:target|plan|standard|goal|ambition|aim|profile|milestone|commitment)';
/** What is rated, as a key may name it: "the quarter 3 actual", "the FY 2026 estimate", "forecast". */
const RATED =
  '(?:(?:(?:the|its) )?(?:[\\w/-]+ ){0,4}?(?:actuals?|results?|figures?|estimates?|forecasts?|projections?|out-?turns?|performance|values?|quarter \\d|q\\d|year[- ]to[- ]date|ytd|latest|positions?|months?|rates?|scores?) )?';
const MET_AT_TARGET = new RegExp(
  `(?:\\b(?:green|g)\\b[ :=–-]{0,3}|\\b(?:met|achieved|yes|on target)\\b ?[:=–-] ?|(?:^|[:;.,] ?)on track ?[:=–-] ?|\\b(?:met|achieved|green) (?=(?:is|means|if|where|when)\\b))(?:(?:is|are|means|if|where|when|result) ){0,3}${RATED}(?:is |are |was )?(?:${TARGET} (?:is |was |has been )?(?:met|achieved|reached|hit|exceeded|bettered)|(?:at|on|equal to),? or (?:better|above|over|ahead|exceeding|higher)|(?:better|above|ahead)(?: than| of)?,? or (?:on|at|equal)|(?:has |have )?(?:met|meets|meeting|achieved|achieves|achieving|on|at|reached|reaches)(?: or (?:exceed\\w*|better than|betters?|above|surpass\\w*|beat\\w*))? (?:(?:the|its) )?(?:annual |quarter(?:ly)? (?:\\d )?|year's |FY ?\\d{2,4} |20\\d\\d(?:/\\d\\d)? )?${TARGET}\\b)`,
  'i',
);
/** "Green = met; Amber = ...": a rating and not one word more on when it is given. */
const MET_ALONE =
  /(?:^|[\s:;,.])(?:green|g) ?[:=–-] ?(?:(?:target|plan) )?(?:met|achieved)(?: or (?:exceeded|better))? ?(?:[;,.|)]|$|(?=\s{2}|(?:amber|yellow|red)\b))/i;
const NEXT_COLOUR =
  /[;.]\s|\b(?:amber|yellow|orange|a|red|r|close|near(?:ly)?|partly)\b(?= ?[:=–-]| (?:is|means|within|if|where)\b)/i;
const TOLERATES =
  /\b(?:within|toleran\w*|near(?:ly)?|almost|close|less than|no more than|rounded)\b|%|per ?cent/i;

/** What a key says that statuses and arrows go by. */
export interface StatusKey {
  /** How far from its target an amber may be, in per cent of it; null where that is not said. */
  readonly amberWithin: number | null;
  /** What arrows compare with; null where that is not said. */
  readonly before: 'quarter' | 'month' | 'year' | null;
  /** Whether what is called met has met its target, and nothing short of it. */
  readonly isMetAtTarget: boolean;
  /** Whether to be on track is to have met the target already, and not to be about to. */
  readonly isOnTrackMet: boolean;
  /** Whether an arrow up says that a figure is better, though it may have fallen. */
  readonly pointsToGood: boolean;
  /** Whether it says that a figure went up, however good that is. */
  readonly pointsToFigure: boolean;
  /** Whether colours are said to go by the year to date, and not by its latest month. */
  readonly isOfYearToDate: boolean;
}

/** Reads a line as such a key; null of any other. */
export function readStatusKey(line: string): StatusKey | null {
  const keys = [line, ...inEachLanguage(line)].flatMap((one) => readOneLanguage(one) ?? []);
  return keys.length === 0 ? null : joinKeys(keys);
}

/** "Oren / Amber: o fewn 5% / within 5%": the halves of a key that says all in two languages; of any other none. */
function inEachLanguage(line: string): readonly string[] {
  const pieces = line.split(/([.;:,] | ?[=–] |  |:)/);
  const halves = pieces.map((piece) => piece.split(STROKE));
  const isSaidTwice = halves.some(
    ([one, other, ...more]) =>
      other !== undefined && more.length === 0 && isColour(one!) && statusWord(one!) === statusWord(other),
  );
  if (!isSaidTwice) return [];
  return [0, 1].map((at) =>
    pieces.map((piece, k) => (halves[k]!.length === 2 ? halves[k]![at]! : piece)).join(''),
  );
}

const STROKE = / ?\/ /;

function isColour(text: string): boolean {
  return COLOUR.test(statusWord(text.trim()));
}

function readOneLanguage(line: string): StatusKey | null {
  const within = AMBER_WITHIN.map((words) => words.exec(line)?.[1]).find(Boolean);
  const before = BEFORE.exec(line);
  const isOfYears = BEFORE_YEAR.test(line);
  const isMetAtTarget = saysMetAtTarget(line);
  const isOnTrackMet = isMetAtTarget && saysOnTrackIsMet(ON_TRACK_IS.exec(line)?.[1] ?? '');
  const pointsToGood = UP_IS_BETTER.test(line) && DOWN_IS_WORSE.test(line);
  const pointsToFigure = !pointsToGood && UP_IS_MORE.test(line) && DOWN_IS_LESS.test(line);
  const isOfYearToDate = OF_YEAR_TO_DATE.test(line);
  if (
    within === undefined &&
    !before &&
    !isOfYears &&
    !isMetAtTarget &&
    !pointsToGood &&
    !pointsToFigure &&
    !isOfYearToDate
  )
    return null;
  const time = (before?.[1] ?? before?.[2])?.toLowerCase() as StatusKey['before'] | undefined;
  return {
    amberWithin: within === undefined ? null : Number(within),
    before: time ?? (isOfYears ? 'year' : null),
    isMetAtTarget,
    isOnTrackMet,
    pointsToGood,
    pointsToFigure,
    isOfYearToDate,
  };
}

/** "RAG: Green = year to date at or better than target", "Status on year to date". */
const OF_YEAR_TO_DATE =
  /\b(?:rag|status|rating|colour|green|amber|red)\b(?: (?:rating|status))?(?: (?:is|are|goes|go|based|judged|rated|shown|given)){0,2}[ :=–-]{0,3}(?:(?:on|by|of|for|from) )?(?:the )?(?:year[- ]to[- ]date|ytd)\b/i;

const IS =
  '\\ufe0f? ?(?:[:=–-]|is|means|shows)? ?(?:an? |the )?(?:(?:performance|figure|result|position) (?:is |has )?)?';
const UP_IS_BETTER = new RegExp(`[↑▲△⬆⇧]${IS}(?:better|improv(?:ed|ing|ement))\\b`, 'iu');
const DOWN_IS_WORSE = new RegExp(`[↓▼▽⬇⇩]${IS}(?:worse\\w*|deteriorat\\w+|declin\\w+)\\b`, 'iu');

const ON_TRACK_IS = /(?:^|[:;.,] ?)on track ?[:=–-] ?([^;.]*)/i;
const IS_TO_COME =
  /\b(?:forecast\w*|estimate\w*|project\w*|expect\w*|will|likely|course|profile|year[- ]end)\b/i;

const IS_REACHED =
  /\b(?:me(?:t|ets|eting)|reach(?:ed|es)|achiev(?:ed|es)|exceeds?|exceeded|(?:at|on|better) or)\b/i;

function saysOnTrackIsMet(clause: string): boolean {
  return IS_REACHED.test(clause) && !IS_TO_COME.test(clause) && !/\bnot\b/i.test(clause);
}

const MORE =
  '(?:up|higher|more|risen|rose|rising|ris(?:e|es)|increas(?:e[ds]?|ing)|figure(?:s)? (?:up|higher|rising))\\b';
const LESS =
  '(?:down|lower|fewer|less|fallen|fell|falling|falls?|decreas(?:e[ds]?|ing)|reduced|figure(?:s)? (?:down|lower|falling))\\b';
const UP_IS_MORE = new RegExp(`[↑▲△⬆⇧]${IS}${MORE}`, 'iu');
const DOWN_IS_LESS = new RegExp(`[↓▼▽⬇⇩]${IS}${LESS}`, 'iu');

/** "Green = on or better than target", but not "Green = at target or within 2%". */
function saysMetAtTarget(line: string): boolean {
  if (MET_ALONE.test(line)) return true;
  const met = MET_AT_TARGET.exec(line);
  if (!met) return false;
  const [own] = line.slice(met.index + met[0].length).split(NEXT_COLOUR);
  return !TOLERATES.test(own!);
}

/** What the keys of a scorecard say, the first that says a thing. */
export function statusKeyOf(footnotes: readonly Footnote[]): StatusKey {
  return joinKeys(
    footnotes.flatMap(({ mark, text }) => (mark === STATUS_KEY ? (readStatusKey(text) ?? []) : [])),
  );
}

function joinKeys(keys: readonly StatusKey[]): StatusKey {
  return {
    amberWithin: keys.find(({ amberWithin }) => amberWithin !== null)?.amberWithin ?? null,
    before: keys.find(({ before }) => before !== null)?.before ?? null,
    isMetAtTarget: keys.some(({ isMetAtTarget }) => isMetAtTarget),
    isOnTrackMet: keys.some(({ isOnTrackMet }) => isOnTrackMet),
    pointsToGood: keys.some(({ pointsToGood }) => pointsToGood),
    pointsToFigure: keys.some(({ pointsToFigure }) => pointsToFigure),
    isOfYearToDate: keys.some(({ isOfYearToDate }) => isOfYearToDate),
  };
}
