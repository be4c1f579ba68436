import { fold } from '../text/fold';
import { splitSentences } from '../text/splitSentences';
import { commentedRows } from './commentedRows';
import { nameRoots } from './nameRoots';
import { isPartOfYear, type Period } from './period';
import { isOfTime } from './saidTime';
import type { Indicator, Value } from './scorecard';
import { baselineOf, latestValueOf } from './series';
import { unsoundFigures } from './soundness';

/** So many of so many, of which a comment says no more: "546 of 600 consents". */
interface BareCount {
  readonly part: number;
  readonly whole: number;
  /** In per cent. */
  readonly share: number;
  readonly value: Value;
  readonly words: string;
  /** Whether the comment says nothing else. */
  readonly isAlone: boolean;
}

/** How many rows have such counts that come to their latest actual, and how many have others. */
export interface CountHabit {
  readonly held: number;
  readonly astray: number;
}

const COUNT = '\\d{1,3}(?:,\\d{3})+|\\d+';
const ANY = new RegExp(`\\b(?:${COUNT}) (?:out )?of (?:the |our |all |a total of )?(?:${COUNT})\\b`, 'g');
const BARE = new RegExp(
  `^(?:(?:only|just) )?(?<part>${COUNT}) (?:out )?of (?:the |our |all |a total of )?(?<whole>${COUNT})` +
    "(?<things>(?: (?!in\\b|for\\b|during\\b|over\\b|of\\b)[a-z][a-z'-]*){0,4})" +
    '(?: (?:in|for|during|over) (?:the |this )?(?<when>year|quarter|month|period|q[1-4]|quarter [1-4]|20\\d\\d(?:[/-]\\d\\d(?:\\d\\d)?)?))?$',
);
/** "Target met (1,408 of 1,600)". */
const IN_BRACKETS = /\(([^()]{5,60})\)/g;
/** Of those who answered, or were late, the figure is no share, or the rest of one. */
const OF_OTHERS =
  /\b(?:return\w*|respon\w*|answers?|invit\w*|survey\w*|sampl\w*|not|un\w+ed|never|missed|late|overdue|outstanding|remain\w*|fail\w*|refus\w*|declin\w*|open|vacan\w*|more|further|planned|expected|target\w*|new|each|who|that|which|were|was|are|is|have|has)\b/;
/** What lies farther from the figure is the share of something else. */
const MOST_APART = 1.25;
const LEAST_HELD = 2;
const FEW_WHOLE = 30;

/** The counts of rows by whether they come to the latest actual. */
export function countHabit(indicators: readonly Indicator[]): CountHabit {
  const counts = indicators.flatMap((indicator) =>
    viewsOf(indicator).flatMap((row) => bareCountOf(row) ?? []),
  );
  const held = counts.filter(comesToValue).length;
  return { held, astray: counts.length - held };
}

/** Whether rows show that such a count is what the figure was worked out from. */
export function isCountHabit({ held, astray }: CountHabit): boolean {
  return held >= LEAST_HELD && held >= 2 * astray;
}

/** The rows of the sheet that have a comment, each as it stood then. */
export function viewsOf(indicator: Indicator): readonly Indicator[] {
  const rows = commentedRows(indicator);
  return rows.length > 0 ? rows : [indicator];
}

/** A count that does not come to the latest actual as those of other rows do. */
export function findMiscounted(indicator: Indicator): BareCount | null {
  const count = bareCountOf(indicator);
  return count && !comesToValue(count) && isNear(count) ? count : null;
}

/** A count that would come to the latest actual with one other digit, and comes to no figure of its row. */
export function findSlipOfCount(indicator: Indicator): BareCount | null {
  const count = bareCountOf(indicator);
  if (!count?.isAlone || count.whole < FEW_WHOLE || comesToValue(count) || !isNear(count)) return null;
  const isFigure = indicator.values.some(
    ({ number, decimals }) =>
      number !== null &&
      [count.share, 100 - count.share, count.part, count.whole].some(
        (one) => Math.abs(one - number) <= 10 ** -decimals,
      ),
  );
  return !isFigure && isOneDigitOff(count) ? count : null;
}

/** The only such count of a comment, with the latest actual that it may be the share of. */
function bareCountOf(indicator: Indicator): BareCount | null {
  const { comment, unit } = indicator;
  const text = comment?.text ?? '';
  if (unit !== 'percentage' || fold(text).match(ANY)?.length !== 1) return null;
  for (const words of splitSentences(text)) {
    const plain = fold(words).replace(/^\(|\)$/g, '');
    const inBrackets = [...fold(words).matchAll(IN_BRACKETS)].map(([, inner]) => inner!);
    for (const said of [plain, ...inBrackets]) {
      const groups = BARE.exec(said)?.groups;
      const count = groups && readCount(groups, indicator, words);
      if (count) return { ...count, isAlone: said === plain && plain.length + 2 >= text.trim().length };
    }
  }
  return null;
}

function readCount(
  { part = '', whole = '', things = '', when }: Readonly<Record<string, string | undefined>>,
  indicator: Indicator,
  words: string,
): Omit<BareCount, 'isAlone'> | null {
  const [one, all] = [part, whole].map((count) => Number(count.replace(/,/g, '')));
  if (!(one! > 0 && one! <= all!) || OF_OTHERS.test(things)) return null;
  const share = (100 * one!) / all!;
  const values = latestActualsOf(indicator).filter(({ column }) => isMeant(column.period, when));
  const value = values.sort((a, b) => Math.abs(a.number! - share) - Math.abs(b.number! - share))[0];
  return value ? { part: one!, whole: all!, share, value, words } : null;
}

function isMeant(period: Period | null, when: string | undefined): boolean {
  return when === undefined || when === 'period' || isOfTime(period, when);
}

/** The latest actual of a year, and that of its latest part. */
function latestActualsOf(indicator: Indicator): readonly Value[] {
  const unsound = unsoundFigures(indicator);
  const parts = indicator.values.filter(
    ({ column, number }) => column.field === 'actual' && isPartOfYear(column.period) && number !== null,
  );
  return [latestValueOf(parts), baselineOf(indicator)].filter(
    (value): value is Value => value !== null && !!value.number && !unsound.has(value),
  );
}

/** Rounded or cut off. */
function comesToValue({ share, value: { number, decimals } }: BareCount): boolean {
  return Math.abs(share - number!) < 10 ** -decimals;
}

function isNear({ share, value: { number } }: BareCount): boolean {
  return Math.max(share / number!, number! / share) <= MOST_APART;
}

/** Whether one other digit, or two that change places, make it the figure. */
function isOneDigitOff({ part, whole, value: { number, decimals } }: BareCount): boolean {
  const isFigure = (one: number, all: number) =>
    one <= all && Math.abs((100 * one) / all - number!) <= 10 ** -decimals / 2;
  return (
    slipsOf(part).some((one) => isFigure(one, whole)) || slipsOf(whole).some((all) => isFigure(part, all))
  );
}

function slipsOf(count: number): readonly number[] {
  const digits = String(count).split('');
  const others = digits.flatMap((_, at) =>
    Array.from({ length: 10 }, (__, digit) => [
      ...digits.slice(0, at),
      String(digit),
      ...digits.slice(at + 1),
    ]),
  );
  const turned = digits
    .slice(1)
    .map((digit, at) => [...digits.slice(0, at), digit, digits[at]!, ...digits.slice(at + 2)]);
  return [...others, ...turned].map((all) => Number(all.join(''))).filter((one) => one > 0);
}

const THERE_ARE = new RegExp(
  `^(?:there (?:are|were)|we have|the (?:borough|county|city|district|council|trust|area) has) (?:only |now |just )?(?<whole>${COUNT}) (?<things>[a-z]+)(?: (?:in (?:all|total)|in (?:the|our) [a-z]+|altogether))?$`,
);
const OUT_OF = new RegExp(
  `(?:^| )out of (?:the |our |all |a total of )?(?<whole>${COUNT}) (?<things>[a-z]+)\\b`,
);
/** Some that are counted more than once, or are to come. */
const OF_SOME =
  /\b(?:visits?|times|cumulative|per|rate|average|left|more|still|waiting|remaining|new|other|another|about|around|nearly|almost|over|year|month|quarter)\b/;

/** More than all there are: 58 "Schools with a travel plan", by a comment that says that there are 46 schools. */
export interface MoreThanAll {
  readonly value: Value;
  readonly words: string;
}

export function findMoreThanAll(indicator: Indicator): MoreThanAll | null {
  const { comment, name, unit } = indicator;
  if (!comment || (unit !== 'count' && unit !== 'unknown') || OF_SOME.test(fold(name))) return null;
  const [first] = nameRoots(name.replace(/^\s*(?:the )?(?:total )?(?:number|no\.?|count) of /i, ''));
  for (const words of splitSentences(comment.text)) {
    const plain = fold(words);
    const groups = (THERE_ARE.exec(plain) ?? OUT_OF.exec(plain))?.groups;
    if (!groups || OF_SOME.test(plain) || nameRoots(groups['things']!)[0] !== first) continue;
    const whole = Number(groups['whole']!.replace(/,/g, ''));
    const value = latestActualsOf(indicator).find(({ number }) => number! > whole);
    if (value) return { value, words };
  }
  return null;
}
