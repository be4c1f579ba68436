import { fold } from '../text/fold';
import { splitSentences } from '../text/splitSentences';
import { comparePeriods, compareYears, isPartOfYear, isToDate } from './period';
import { isOfAnyYear, isOfTime, NAMED_MOMENT, namesTime } from './saidTime';
import { nameRoots } from './nameRoots';
import { readPlainNumber } from './plainNumber';
import { targetOf } from './results';
import {
  AMOUNT,
  firstClause,
  isOfUnit,
  type QuotedAmount,
  readAmount,
  saidAmount,
  type SaidAmount,
  UNIT,
} from './saidAmount';
import { type SaidFigures, saidFigures } from './saidFigures';
import type { Indicator, Value } from './scorecard';
import { actualOfKindBefore, baselineOf, latestComparators, latestValueOf } from './series';
import { unsoundFigures } from './soundness';
import { turnedRound } from './turnedDigits';

// Money is told in pounds, thousands or millions, whatever the row is in.
const SCALES = [1, 1e3, 1e6];
/** What is this many times the result speaks of something else. */
const mostApart = 3;
/** The same where the other figure of the sentence is the row's, where none is, and of money that may be anything. */
const mostBeside = 2;
const mostAlone = 1.5;
const mostOfMoney = 1.1;

/** A figure of the row that its comment gives another amount for, and which. */
export interface Misquoted {
  readonly value: Value;
  readonly said: QuotedAmount;
  readonly words: string;
  /** Whether it is the target all the same, which the comment does not speak of. */
  readonly isTarget?: true;
}

/** The figure that a row's comment misquotes; null where what it says is in the row, or may be about something else. */
export function findMisquoted(indicator: Indicator): Misquoted | null {
  const result = saidAmount(indicator);
  const actual = result && resultMisquoted(indicator, result);
  if (actual) return { value: actual, said: result, words: result.words };
  const all = saidFigures(indicator);
  for (const said of all) {
    const found = toMisquoted(indicator, said, all.length === 1) ?? besideMisquoted(indicator, said);
    if (found) return { ...found, words: said.words };
  }
  return (
    turnedLead(indicator) ?? turnedCount(indicator) ?? averageAlone(indicator) ?? othersMisquoted(indicator)
  );
}

const LEAD = new RegExp(`^(?<before>(?:[a-z'-]+ ){0,2}?)${AMOUNT}${UNIT}(?<after>[^,.;:(]*)`);
/** What else an amount may be of than the result. */
const OF_OTHERS =
  /\b(?:last|previous|prior|earlier|targets?|goals?|plan\w*|budget\w*|national\w*|england|peers?|another|further|additional|extra|from|some|only|up to|over|under|since|about|than)\b/;
const OF_OTHER_TIME =
  /\b(?:before|after|until|then|but|in|at|for|of|by|from|since|during|when|per|each|every|last|will|would|should|is|are)\b/;

/** The latest actual, where the amount with which its comment begins is that with two digits turned round: "£126,000 to October". */
function turnedLead(indicator: Indicator): Misquoted | null {
  const [words] = splitSentences(indicator.comment?.text ?? '');
  const lead = words ? LEAD.exec(fold(words))?.groups : undefined;
  if (!lead || OF_OTHERS.test(lead['before']!)) return null;
  // "478 net additional homes were completed": what is in the row's own name is of no other.
  if (OF_OTHERS.test(withoutNamed(lead['after']!, indicator.name))) return null;
  if (OF_OTHER_TIME.test(lead['after']!.replace(/ to the end of \w+/, ' '))) return null;
  const unit = lead['unit']?.trim() ?? '';
  if (!isOfUnit(lead['amount']!, unit, indicator.unit)) return null;
  const said = readAmount(lead['amount']!, unit);
  const value = latestValueOf(
    indicator.values.filter(({ column, number }) => column.field === 'actual' && number),
  );
  if (!value || !said || isYear(said) || unsoundFigures(indicator).has(value)) return null;
  if (!tells({ ...said, text: said.text.replace(/(?:,?000)+$/, '') }, 3)) return null;
  const scale = scalesOf(indicator).find((one) => isTurned(value, said, [one]));
  if (scale === undefined) return null;
  // A part of the body may be meant, but no sum of some of its parts.
  const { values, remarks = [] } = indicator;
  const own = { values, remarks: remarks.filter(({ role }) => role !== 'part') };
  const amount = scaled(said, scale);
  if (isFigure(amount, figuresOf(indicator), false) || isBacked(amount, figuresOf(own), false)) return null;
  return { value, said, words: words! };
}

const COUNT = new RegExp(
  `^(?<before>(?:[a-z'-]+ ){0,6}?)${AMOUNT} (?<things>[a-z'-]+(?: [a-z'-]+)?)(?<after>[^.;:]*)$`,
);
/** What narrows a count down: "works in the north came to". */
const NARROWED = /\b(?:in|at|by|for|across|within|between|near|with|of)\b(?= .)/;
const BY_MOMENT = new RegExp(
  `,? (?:(?<upTo>by|to|at|up to)|in|on|during) (?:the )?(?<moment>${NAMED_MOMENT})\\b`,
);

/**
 * The latest actual of a count, where the only amount of a sentence is that with two digits turned round, before a word of
 * the row's name or unit: "works were completed in 628 hectares", "2,371 households had finished by December".
 */
function turnedCount(indicator: Indicator): Misquoted | null {
  const { comment, name, unit } = indicator;
  if (unit !== 'count' && unit !== 'unknown') return null;
  const value = latestValueOf(
    indicator.values.filter(({ column, number }) => column.field === 'actual' && number),
  );
  if (!value || unsoundFigures(indicator).has(value)) return null;
  const roots = nameRoots(name);
  for (const words of splitSentences(comment?.text ?? '')) {
    const plain = fold(words);
    const moment = BY_MOMENT.exec(plain);
    if (moment && !isOfMoment(value, moment.groups!)) continue;
    const clause = firstClause(moment ? plain.replace(moment[0], '') : plain);
    const { before, amount, things, after } = COUNT.exec(clause)?.groups ?? {};
    if (amount === undefined || OF_OTHERS.test(before!) || NARROWED.test(before!)) continue;
    const behind = `${things!}${after!}`;
    if (/\d/.test(behind) || OF_OTHERS.test(behind) || OF_OTHER_TIME.test(behind)) continue;
    if (!nameRoots(things!).some((root) => roots.includes(root))) continue;
    const said = isOfUnit(amount, '', unit) ? readAmount(amount, '') : null;
    if (said && !isYear(said) && isTurned(value, said, [1]) && !isBackedBy(said, indicator))
      return { value, said, words };
  }
  return null;
}

function isOfMoment(
  { column: { period } }: Value,
  { moment, upTo }: Record<string, string | undefined>,
): boolean {
  return isOfTime(period, moment!) || (upTo !== undefined && isOfTime(period, `end of ${moment!}`));
}

/** Whether an amount is a figure of the row, or what two of them come to, parts of the body aside. */
function isBackedBy(said: QuotedAmount, { values, remarks = [] }: Indicator): boolean {
  const own = { values, remarks: remarks.filter(({ role }) => role !== 'part') };
  return isBacked(scaled(said, 1), figuresOf(own), false);
}

const OTHERS_ARE = new RegExp(
  `\\b(?<who>england|english|national|scottish|scotland|welsh|wales|uk|regional|sector|peer(?: group)?|family(?: group)?|benchmark) (?:average|median|mean|figure|rate)(?: (?:of|is|was|at|stands at))? \\(?${AMOUNT}${UNIT}(?=$|[,)]| (?:and|but|because|as|due|following)\\b)`,
  'g',
);
/** Of another time, or of some. */
const OF_OTHER_OTHERS =
  /\b(?:20\d\d|q[1-4]|quarters?|months?|last|previous|prior|earlier|before|since|until|then|provisional|revised|restated|latest|new|target\w*|forecast|expect\w*|will|for (?!the (?:first|second|third) )|among|of which|under|over|aged|about|around|nearly|almost|approximately|roughly|some)\b/;

/** What is said before it of no other measure. */
const STANDS_TO =
  /\b(?:we|it|this|performance|result|figure|rate|score|our|the|an?|is|are|remains?|stands?|stays?|still|now|also|well|just|slightly|above|below|higher|lower|better|worse|than|ahead|behind|of|close|near|to|at|in|line|with|against|compared|versus|vs)\b|[£$€]?\d[\d.,]*(?: ?%| per ?cent)?/g;

/** What others achieve in the time of the latest actual, where a comment gives another amount as that. */
function othersMisquoted(indicator: Indicator): Misquoted | null {
  const [value, ...more] = latestComparators(indicator).filter(({ number }) => number);
  const actual = baselineOf(indicator);
  if (!value || more.length > 0 || !actual || unsoundFigures(indicator).has(value)) return null;
  const { period, label, who } = value.column;
  const roots = nameRoots(indicator.name);
  if (period && comparePeriods(period, actual.column.period) !== 0) return null;
  for (const words of splitSentences(indicator.comment?.text ?? '')) {
    const plain = fold(words);
    const [match, ...others] = plain.matchAll(OTHERS_ARE);
    if (!match || others.length > 0 || OF_OTHER_OTHERS.test(plain)) continue;
    const rest = nameRoots(plain.slice(0, match.index).replace(STANDS_TO, ' '));
    if (!rest.every((root) => roots.includes(root))) continue;
    const { who: whose, amount, unit = '' } = match.groups!;
    if (!areThose(whose!, fold(`${label} ${who}`)) || !isOfUnit(amount!, unit.trim(), indicator.unit))
      continue;
    const said = readAmount(amount!, unit.trim());
    if (!said || isYear(said) || !tells(said) || apartOf(said.number, value.number!) > mostAlone) continue;
    if (!isFigure(scaled(said, 1), figuresOf(indicator), false)) return { value, said, words };
  }
  return null;
}

const NATIONAL = /\b(?:national\w*|england|english|scot\w+|wales|welsh|uk|gb|great britain)\b/;

/** Whether others by the name that a comment gives them are those of a heading. */
function areThose(whose: string, heading: string): boolean {
  if (!NATIONAL.test(whose)) return heading.includes(whose);
  // England is not the United Kingdom.
  return whose === 'national'
    ? NATIONAL.test(heading)
    : new RegExp(`\\b(?:national|${whose.slice(0, 4)})`).test(heading);
}

function withoutNamed(words: string, name: string): string {
  const named: readonly string[] = fold(name).match(/[a-z'-]+/g) ?? [];
  return words.replace(/[a-z'-]+/g, (word) => (named.includes(word) ? ' ' : word));
}

const AVERAGE_ALONE = new RegExp(`^(?:(?:an|the|our) )?(?:average|mean)(?: of| is| was)? ${AMOUNT}${UNIT}$`);
const IS_AVERAGE = /\b(?:average|mean)\b/i;

/** The latest actual of an average, where the average that a sentence gives and nothing else is that but for a digit. */
function averageAlone(indicator: Indicator): Misquoted | null {
  const { comment, name, unit } = indicator;
  if (!IS_AVERAGE.test(name)) return null;
  for (const words of splitSentences(comment?.text ?? '')) {
    const alone = AVERAGE_ALONE.exec(fold(words))?.groups;
    const ofUnit = alone?.['unit']?.trim() ?? '';
    if (!alone || !isOfUnit(alone['amount']!, ofUnit, unit)) continue;
    const said = readAmount(alone['amount']!, ofUnit);
    if (!said || isYear(said) || !tells(said, 3)) continue;
    const own = latestActuals(indicator, null).filter(({ column }) => !isToDate(column.period));
    const value = own.find((one) => isMistyped(one, said) || isTurned(one, said, [1]));
    if (value && !isFigure(scaled(said, 1), figuresOf(indicator), false)) return { value, said, words };
  }
  return null;
}

/** The row's latest result where an amount given as it is none of the row's figures, nor follows from one or two of them. */
function resultMisquoted(indicator: Indicator, said: SaidAmount): Value | null {
  const actual = nearestOf(latestActuals(indicator, null), said, scalesOf(indicator));
  if (!actual || isYear(said) || actual.apart > mostApart) return null;
  const isShare = indicator.unit === 'percentage';
  const figures = figuresOf(indicator);
  const isBackedAt = (scale: number) =>
    said.isLevel
      ? isFigure(scaled(said, scale), figures, isShare)
      : isBacked(scaled(said, scale), figures, isShare);
  return scalesOf(indicator).some(isBackedAt) ? null : actual.value;
}

/** The latest actual, where it is not what the figure of a sentence is said to have come to. */
function toMisquoted(indicator: Indicator, said: SaidFigures, isOnly: boolean) {
  const { to, from, target } = said;
  const scales = scalesOf(indicator);
  // "Was 36% for the quarter" is said of what was reached, though 36 was wanted.
  const isResult = said.isOwn && !said.isPresent && !from && !target && OF_QUARTER.test(said.when ?? '');
  const figures = figuresOf(isResult ? withoutTargets(indicator) : indicator);
  const isHeld = (amount: QuotedAmount) =>
    scales.some((scale) => isFigure(scaled(amount, scale), figures, false));
  const nearest = nearestOf(latestActuals(indicator, said.when), to, scales);
  if (!nearest || isHeld(to) || isYear(to)) return null;
  const { value, apart } = nearest;
  const wanted = target && targetOf(value, indicator);
  const isTarget = (scale: number) => isSame(scaled(target!, scale), wanted!.number!, 0);
  const isBeside = (from && tells(from) && isHeld(from)) || (wanted?.number != null && scales.some(isTarget));
  if (isBeside && apart <= mostBeside) return { value, said: to };
  // What is that of the time before to the last digit may be copied from there.
  if (!from && !target && isOnly && said.isCounted && apart <= mostAlone && isAsBefore(value, indicator))
    return { value, said: to };
  if (isTurned(value, to, scales)) return { value, said: to };
  if (from || target || !isOnly || !said.isOwn) return null;
  if (said.isBare && scales.some((scale) => isBacked(scaled(to, scale), figures, false))) return null;
  // What is so now may be so since the year of the figures.
  if (said.isPresent && !said.isAnyMoney && !isPartOfYear(value.column.period)) return null;
  const most = said.isAnyMoney ? mostOfMoney : isMistyped(value, to) ? mostBeside : mostAlone;
  if (apart > most) return null;
  const isWanted = scales.some((scale) => isFigure(scaled(to, scale), figuresOf(indicator), false));
  return { value, said: to, ...(isWanted && { isTarget: true as const }) };
}

const OF_QUARTER = /^(?:(?:this )?quarter(?: [1-4])?|q[1-4])$/;

const LEAST_COPIED = 100;

function isAsBefore(value: Value, indicator: Indicator): boolean {
  return (
    value.number! >= LEAST_COPIED && actualOfKindBefore(value, indicator.values)?.number === value.number
  );
}

function withoutTargets({ values, remarks = [] }: Indicator): Pick<Indicator, 'values' | 'remarks'> {
  return { values: values.filter(({ column }) => column.field !== 'target'), remarks };
}

/** The figure before the latest one, or the target, where a sentence that gives the latest rightly gives that wrongly. */
function besideMisquoted(indicator: Indicator, { to, from, target, when }: SaidFigures) {
  const figures = figuresOf(indicator);
  const isNow = (value: Value) => isSame(to, value.number!, 10 ** -value.decimals / 2);
  const actual = latestActuals(indicator, when).find(isNow);
  const said = from ?? target;
  if (!actual || !said || isFigure(said, figures, false)) return null;
  const value = from ? actualOfKindBefore(actual, indicator.values) : targetOf(actual, indicator);
  if (value?.number == null || unsoundFigures(indicator).has(value)) return null;
  const isThatTime = from && when !== null && isPartOfYear(actual.column.period) === /q/.test(when);
  const apart = apartOf(said.number, value.number);
  return isTurned(value, said, [1]) || (isThatTime && apart <= mostAlone) ? { value, said } : null;
}

/** The latest actuals that a comment may be about, the year's and that of its latest part: those of the time it names. */
function latestActuals(indicator: Indicator, when: string | null): readonly Value[] {
  const unsound = unsoundFigures(indicator);
  const own = indicator.values
    .filter(({ column, number }) => column.field === 'actual' && number)
    .sort((a, b) => comparePeriods(b.column.period, a.column.period));
  const parts = own.filter(({ column }) => isPartOfYear(column.period));
  return timesOf(when, own, parts, baselineOf(indicator)).filter((value) => !unsound.has(value));
}

function timesOf(
  when: string | null,
  own: readonly Value[],
  parts: readonly Value[],
  baseline: Value | null,
): readonly Value[] {
  if (namesTime(when)) {
    const [value] = own.filter(({ column }) => isOfTime(column.period, when));
    const isLongAgo =
      value &&
      value.column.period!.kind !== 'month' &&
      compareYears(value.column.period, own[0]!.column.period) < 0;
    return value && !(isLongAgo && isOfAnyYear(when)) ? [value] : [];
  }
  const latest = parts.filter(({ column }) => comparePeriods(column.period, parts[0]!.column.period) === 0);
  return baseline && baseline.number && !latest.includes(baseline) ? [baseline, ...latest] : latest;
}

/** The figure that an amount comes nearest to, and how many times the one is the other. */
function nearestOf(values: readonly Value[], said: QuotedAmount, scales: readonly number[]) {
  const all = values.map((value) => ({
    value,
    apart: Math.min(...scales.map((scale) => apartOf(said.number / scale, value.number!))),
  }));
  return all.reduce<(typeof all)[number] | null>(
    (best, one) => (best && best.apart <= one.apart ? best : one),
    null,
  );
}

function apartOf(one: number, other: number): number {
  const ratio = one / Math.abs(other);
  return Math.max(ratio, 1 / ratio);
}

function scalesOf({ unit }: Indicator): readonly number[] {
  return unit === 'percentage' || unit === 'days' ? [1] : SCALES;
}

/** Whether an amount is a figure with two digits turned round; of two digits many are by chance. */
function isTurned(value: Value, said: QuotedAmount, scales: readonly number[]): boolean {
  if (!tells(said, 3)) return false;
  const turned = turnedRound(value);
  return scales.some((scale) =>
    turned.some((one) => isSame(scaled({ ...said, halfStep: 0 }, scale), one, 0)),
  );
}

/** Whether an amount is a figure but for one of its digits. */
function isMistyped({ number, decimals }: Value, { text }: QuotedAmount): boolean {
  const said = text.replace(/[^\d.]/g, '');
  const figure = Math.abs(number!).toFixed(decimals);
  return (
    said.length === figure.length && said.split('').filter((digit, at) => digit !== figure[at]).length === 1
  );
}

/** Whether a number has so many digits that no two rows have it by chance. */
function tells({ text }: QuotedAmount, digits = 2): boolean {
  return text.replace(/\D/g, '').length >= digits;
}

function isYear({ number, text }: QuotedAmount): boolean {
  return /^\d{4}$/.test(text) && number >= 1990 && number <= 2100;
}

interface Amount {
  readonly number: number;
  readonly halfStep: number;
}

function scaled({ number, halfStep }: QuotedAmount, scale: number): Amount {
  return { number: number / scale, halfStep: halfStep / scale };
}

/** What the row holds, its variance and the like included. */
function figuresOf({ values, remarks = [] }: Pick<Indicator, 'values' | 'remarks'>): readonly Amount[] {
  const beside = remarks.flatMap(({ text }) => {
    const read = readPlainNumber(fold(text));
    return read ? [{ number: read.number, halfStep: 10 ** -read.decimals / 2 }] : [];
  });
  const own = values.filter(({ number }) => number !== null);
  const parts = own.filter(({ column }) => column.field === 'actual' && isPartOfYear(column.period));
  const running = parts.map((_, k) => ({
    number: parts.slice(0, k + 1).reduce((sum, { number }) => sum + number!, 0),
    halfStep: 0,
  }));
  return [
    // A target is what it says, and is rounded from nothing.
    ...own.map(({ number, decimals, column }) => ({
      number: number!,
      halfStep: column.field === 'target' ? 0 : 10 ** -decimals / 2,
    })),
    ...beside,
    ...running,
  ];
}

/** Whether an amount is one of the figures; of shares also the rest, where that counts. */
function isFigure(said: Amount, figures: readonly Amount[], withRest: boolean): boolean {
  return figures.some(
    (one) =>
      isSame(said, one.number, one.halfStep) || (withRest && isSame(said, 100 - one.number, one.halfStep)),
  );
}

/** Whether an amount is one of the figures, or what two of them come to or differ by; of shares also the rest, or their ratio. */
function isBacked(said: Amount, figures: readonly Amount[], isShare: boolean): boolean {
  return (
    isFigure(said, figures, isShare) ||
    figures.some((one) =>
      figures.some(
        (other) => one !== other && (isOfTwo(said, one, other) || (isShare && isRatio(said, one, other))),
      ),
    )
  );
}

function isOfTwo(said: Amount, one: Amount, other: Amount): boolean {
  const off = Math.max(one.halfStep, other.halfStep);
  return isSame(said, one.number - other.number, off) || isSame(said, one.number + other.number, off);
}

function isRatio(said: Amount, one: Amount, other: Amount): boolean {
  if (other.number === 0) return false;
  const share = (one.number / other.number) * 100;
  return isSame(said, share, 0) || isSame(said, share - 100, 0);
}

/** Whether an amount is a number without its sign, rounded as either is. */
function isSame({ number, halfStep }: Amount, other: number, off: number): boolean {
  return Math.abs(number - Math.abs(other)) <= Math.max(halfStep, off) + 1e-9;
}
