import { MONTH_STEM } from '../text/months';
import { isDateFormat } from '../sheet/serial';
import { fold } from '../text/fold';
import { isDuration } from './durations';
import { meantNumber } from './meantNumber';
import type { Indicator, Value } from './scorecard';

/** What a milestone is told by: a level reached, an answer, a day, how far the work has come; minutes and seconds; or words of its own. */
export type MilestoneKind = 'level' | 'answer' | 'date' | 'state' | 'time' | 'words';

// Serial 10,000 is in 1927: a smaller number is a figure that was formatted as a date.
const EARLIEST_DATE = 10_000;
const LONGEST = 60;
const MONTH = `${MONTH_STEM}[a-z]{0,6}\\.?`;
const YEAR = "(?:(?:19|20)\\d\\d|'?\\d\\d)";

const KINDS: readonly (readonly [MilestoneKind, RegExp])[] = [
  [
    'level',
    /^(?:(?:level|stage|phase|grade|band|tier|step|gate|star|class|category|rating) ?-?(?:\d{1,2}|[ivx]{1,4}|[a-e][+-]?)|\d (?:stars?|\*)|\d{1,3}(?:st|nd|rd|th)(?: (?:place|(?:out )?of \d{1,3}))?|top \d{1,3}|(?:bronze|silver|gold|platinum)|(?:aaa|bbb|aa|bb|a(?=[+-]|[1-3]$)|aa(?=[1-3]$)|baa?(?=[1-3]$))[+-]?[1-3]?|[a-eg-z]\d(?: ?[/,] ?[a-eg-z]\d){0,3}|[abd-f][+*-]?|c[+*-])$/,
  ],
  ['time', /^\d{1,3}:[0-5]\d(?::[0-5]\d)?(?: ?(?:mins?|minutes?|hrs?|hours?))?$/],
  [
    'answer',
    /^(?:yes|no|yes ?\/ ?no|y|n|true|false|[✓✔✗✘]|(?:not |partly |partially |fully )?(?:met|achieved|compliant))$/,
  ],
  [
    'date',
    new RegExp(
      `^(?:date|\\d{1,2}-${MONTH_STEM}|(?:(?:by|from|due|end|end of|early|mid|late)[ -])?(?:(?:\\d{1,2}(?:st|nd|rd|th)?[ -]?)?${MONTH}[ '/-]{0,2}${YEAR}|\\d{1,2}[/.]\\d{1,2}[/.]${YEAR}|(?:19|20)\\d\\d-\\d\\d(?:-\\d\\d)?|(?:spring|summer|autumn|winter|q[1-4])[ ,]{1,2}${YEAR}(?:[/-]\\d\\d)?))$`,
    ),
  ],
  [
    'state',
    /^(?:(?:fully |partly |now |to be )?(?:done|(?:in|not )?completed?|pending|delivered|launched|implemented|in place|live|open(?:ed)?|closed|approved|agreed|adopted|published|signed off)|(?:in progress|under ?way|on ?going|ongoing|on track|off track|at risk|not (?:yet )?started|started|planned|in development|in draft|drafted|green|amber|red|outstanding|good|requires improvement|inadequate))$/,
  ],
];
/** Kinds that go together in one row: "Done | Mar 2017 | Yes". */
const LOOSE: ReadonlySet<MilestoneKind> = new Set(['answer', 'date', 'state', 'words']);

/** The kind of milestone that a cell which is no figure tells of; null where it tells of none. */
export function milestoneKindOf({
  kind,
  raw,
  text,
  numberFormat,
}: Pick<Value, 'kind' | 'raw' | 'text' | 'numberFormat'>): MilestoneKind | null {
  if (kind !== 'text') return null;
  if (typeof raw === 'number') return raw >= EARLIEST_DATE && isDateFormat(numberFormat) ? 'date' : null;
  if (typeof raw === 'boolean') return 'answer';
  if (text.length > LONGEST) return null;
  const folded = fold(text).replace(/[.!]$/, '');
  if (isDuration(folded)) return 'time';
  return KINDS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

/**
 * The kinds of milestone that a row is measured by; null for a row that has figures, or words of another kind. Such a
 * row cannot be checked as figures, and its levels, dates and answers are no words out of place.
 */
export function milestonesOf(
  row: Pick<Indicator, 'values' | 'name' | 'unit'>,
): ReadonlySet<MilestoneKind> | null {
  const kinds = new Set<MilestoneKind>();
  const areWordsMeant = isToldInWords(row);
  for (const value of row.values) {
    if (value.kind === 'missing' || (areWordsMeant && (isOneThing(value) || isNothingYet(value, row))))
      continue;
    const kind = milestoneKindOf(value) ?? (areWordsMeant && isWords(value) ? 'words' : null);
    if (kind === null) return null;
    kinds.add(kind);
  }
  if (kinds.size === 0) return null;
  return kinds.size === 1 || [...kinds].every((kind) => LOOSE.has(kind)) ? kinds : null;
}

/** What is done, once and for all, or held: not a thing that is counted. */
const DONE =
  /\b(?:approved|established|developed|implemented|adopted|introduced|designated|contracted|launched|signed|appointed|achieved|retain\w*|maintain\w*|status|rating|grade|accreditation|strategy|policy|framework|plan|system|compliance)\b/;
const COUNTED =
  /^(?:%|no\.? |numbers?\b|percent|per cent|proportion|share|rate|ratio|average|mean|cost|amount|value|total)/;
const POINTS_ELSEWHERE = /^(?:see|refer|as (?:above|below|per)|same|ditto|note)\b/;

/** Whether words in place of figures are what the row is about: its name counts nothing, or tells of what is to be done. */
function isToldInWords({ name, unit, values }: Pick<Indicator, 'values' | 'name' | 'unit'>): boolean {
  if ((unit !== 'unknown' && unit !== 'score') || COUNTED.test(fold(name))) return false;
  const words = values.filter(({ kind }) => kind === 'text');
  return DONE.test(fold(name)) || words.length > 1;
}

/** "1 hub", "One strategy": what is done once it is there. */
function isOneThing({ raw }: Value): boolean {
  return typeof raw === 'string' && /^(?:1|one) \p{L}{3}/iu.test(raw.trim());
}

/** A nought among words: nothing of what they tell is done yet. */
function isNothingYet({ number }: Value, { values }: Pick<Indicator, 'values'>): boolean {
  return number === 0 && values.filter(({ kind }) => kind === 'text').length > LEAST_TOLD;
}

const LEAST_TOLD = 2;

function isWords({ kind, raw }: Value): boolean {
  if (kind !== 'text' || typeof raw !== 'string') return false;
  const folded = fold(raw);
  return /^\p{L}{2}/u.test(folded) && !POINTS_ELSEWHERE.test(folded) && meantNumber(raw) === null;
}

/** Whether the row is a milestone that is over and done with once it is reached, so that later years hold nothing. */
export function isReachedOnce(indicator: Pick<Indicator, 'values' | 'name' | 'unit'>): boolean {
  const kinds = milestonesOf(indicator);
  return kinds !== null && (kinds.has('date') || kinds.has('state'));
}
