import { groupBy } from '../text/groupBy';
import type { Indicator, Remark } from './scorecard';
import { statusInEnglish } from './statusInEnglish';

/** A row with what its status column says. */
export interface StatusOfRow {
  readonly indicator: Indicator;
  readonly remark: Remark;
}

const SAYS_NO_STATUS =
  /^(?:n ?[./]? ?[ac]\.?|[-–—.:]+|tb[cad]|none|no (?:target|data|rating|status)|not .*|data only|info.*|monitor.*|new|baseline|await\w*(?: .*)?|pending|due(?: .*)?|data (?:due|pending|awaited|outstanding)|annual|context(?:ual)?(?: only| measure)?|work-?load|demand|volume|activity|no standard|unrated|blue|gr[ae]y|black|white|purple|complete[d]?|closed|on hold|deferred|on-?going(?: \([^()]*\))?|multi-?year)$/;

/** Statuses that say a target was met, as `statusWord` gives them. */
export const MET =
  /^(?:g|green|ok|met|achieved|exceeded|on target|above target|ahead of (?:target|plan|schedule)|target (?:met|achieved|reached|hit|exceeded)|(?:at or )?better(?: than target)?|met or exceeded|yes|y|(?:meets|meeting)(?: (?:the )?(?:plan|target|standard))?|pass(?:ed)?|on plan|achieving(?: (?:the )?(?:plan|target|standard))?|at or above(?: (?:target|plan|standard))?|compliant)$/;
/** Statuses that say it was missed. */
export const MISSED =
  /^(?:(?:dark |light )?red|r|no?|alert|needs? improvement|improvement needed|action (?:needed|required)|not met|unmet|miss(?:ed)?|fail(?:ed)?|not achiev(?:ed|ing)(?: (?:the )?(?:plan|target|standard))?|failing|off (?:target|plan)|(?:not meeting|does not meet)(?: (?:the )?(?:plan|target|standard))?|not on target|off track|not on track|below target|behind(?: (?:target|plan|schedule))?|worse than target|target (?:not (?:met|achieved|reached|hit)|missed)|non-?compliant|not compliant|in breach)$/;
/** Statuses that say that a row is behind the time that was set for it. */
export const IS_LATE =
  /^(?:(?:major |significant |severe |serious )?delay(?:s|ed)?|late|(?:running )?behind(?: (?:schedule|plan|target|milestone))?|off track|not on track)$/;
/** Colours between met and missed. */
export const AMBER = /^(?:(?:dark |light )?(?:amber|yellow|orange)|a|la)$/;
const NEARLY =
  /^(?:within \d{1,2}(?:\.\d)? ?(?:%|per ?cent)(?: (?:of|below|off|from) (?:the )?(?:target|plan))?|close|near(?:ly)?(?: (?:met|achieved|target))?|part(?:ly|ially)|part(?:ly|ially)? (?:met|achieved)|monitor|watch|warning|at risk|(?:some|slight|minor|moderate) delays?|(?:slightly|somewhat) delayed|within tolerance|nearly there|almost(?: (?:there|met|achieved))?|(?:slightly|just|somewhat|marginally) (?:off|below|behind|under|short|missed)(?: (?:of )?(?:track|target|plan|schedule|milestone))?)$/;
/** Statuses about what is still to come. */
export const ON_TRACK = /^(?:on (?:track|course|schedule)|ahead)$/;
/** Whether a status says that a target is met, or will be. */
export function isCalledGood(word: string): boolean {
  return MET.test(word) || ON_TRACK.test(word);
}
/** Statuses that are colours. */
export const COLOUR = /^(?:(?:dark |light )?(?:red|amber|yellow|orange|green|blue)|r|a|g|b)$/;

/** How far off its target a status says in its own words that a row may be: "Within 10%"; null of any other. */
export function withinSaid(word: string): number | null {
  const said = /^within (\d{1,2}(?:\.\d)?) ?(?:%|per ?cent)/.exec(word)?.[1];
  return said === undefined ? null : Number(said);
}

/** Whether a status stands between met and missed. */
export function isBetween(word: string): boolean {
  return AMBER.test(word) || NEARLY.test(word);
}

const WITH_COLOUR =
  /^(?:rag|status)? ?:? ?(?:[rag] ?[-–—:/=(]+ ?)?(red|amber|green)(?: ?\([rag]\)| ?[-–—:(].*)?\)?$/;

const TICK = /^[\u2713\u2714\u2611\u2705]\ufe0f?$/;
const CROSS = /^[\u2717\u2718\u2715\u2716\u2612\u274c]\ufe0f?$/;
/** A sign that only a key explains: "\u25cb", "\u25a0". */
const SIGN = /^\p{So}\ufe0f?$/u;

/** What a status cell says, folded and in English; of "Red - off track" the colour, of a tick that it is met. */
export function statusWord(text: string): string {
  if (TICK.test(text)) return 'met';
  if (CROSS.test(text)) return 'not met';
  const word = statusInEnglish(text);
  return WITH_COLOUR.exec(word)?.[1] ?? word;
}

/** Whether it rates a row by a colour, or by how its target fared. */
export function isRating(word: string): boolean {
  return COLOUR.test(word) || MET.test(word) || MISSED.test(word);
}

/** What else ratings say: how far a row is off, that it is late or under way, that it cannot be rated yet. */
const RATES_OTHERWISE =
  /^(?:gr[ae]y|amber ?\/ ?(?:red|green)|(?:(?:slightly|just|well|far|significantly|somewhat|marginally|broadly|mostly|not) )?(?:(?:on|off|below|above|under|over) (?:track|target|plan|course|schedule)|behind|ahead)(?: (?:of )?(?:track|target|plan|schedule|milestone))?|delayed|late|(?:target )?(?:not |part(?:ly|ially) |nearly )?(?:met|achieved|achieving)|(?:with)?in (?:tolerance|limits?|range|standard)|out(?:side| of) (?:tolerance|limits?|range|standard)|not (?:measured|rated|(?:yet )?due)|n\/?a|n\/y\/a|not yet available|(?:as|(?:with)?in|above|below|higher than|lower than|better than|worse than) expected(?: range| band)?|complete|in progress|monitoring|(?:needs|requires) (?:attention|work|support|action)|(?:very |highly )?(?:good|strong|satisfactory|poor|weak)|excellent|acceptable|(?:un|not )(?:satisfactory|acceptable)|fair|adequate|inadequate|under-?performing|performing(?: well)?|(?:of |area of |cause for |some )?concerns?)$/;

/** Whether a rating is in a word that any sheet may use, so that it needs no other row to bear it out. */
export function isOrdinaryRating(word: string): boolean {
  return isRating(word) || isBetween(word) || ON_TRACK.test(word) || RATES_OTHERWISE.test(word);
}

/** Whether it stands in a rating's stead, where a row has nothing that can be rated. */
export function saysNoStatus(word: string): boolean {
  return SAYS_NO_STATUS.test(word);
}

const leastRows = 10;
const leastOfEach = 2;
const mostWords = 6;
const longest = 12;

/** The rows whose status is a word that no other row has, where all others share a few; with those, most frequent first. */
export function findOddStatuses(
  rows: readonly StatusOfRow[],
): readonly (StatusOfRow & { readonly usual: readonly string[] })[] {
  if (rows.length < leastRows) return [];
  const groups = [...groupBy(rows, ({ remark }) => statusWord(remark.text))].filter(
    ([word]) => !SAYS_NO_STATUS.test(word),
  );
  const usual = groups
    .filter(([, alike]) => alike.length >= leastOfEach)
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([, alike]) => alike[0]!.remark.text);
  const odd = groups.filter(([, alike]) => alike.length < leastOfEach);
  if (usual.length < 2 || usual.length > mostWords || odd.length > 2) return [];
  const isShort = usual.every((word) => word.length <= longest);
  return odd.flatMap(([word, [one]]) =>
    isShort && word.length <= longest && !isOrdinaryRating(word) && !SIGN.test(word)
      ? [{ ...one!, usual }]
      : [],
  );
}
