import { fold } from '../text/fold';
import { remember } from '../text/remember';
import { splitSentences } from '../text/splitSentences';
import { AMOUNT, firstClause, readAmount, type QuotedAmount } from './saidAmount';
import { comparePeriods, isPartOfYear, isToDate } from './period';
import { turnedRound } from './turnedDigits';
import { isOfTime, NAMED_TIME } from './saidTime';
import { changesOf } from './changes';
import { isRunningTotal } from './cumulative';
import { nameRoots } from './nameRoots';
import { targetOf } from './results';
import { isOwnSubject } from './saidDirection';
import type { Indicator, Value } from './scorecard';
import { isAmount } from './splitSeries';
import { unsoundFigures } from './soundness';

const SINCE = `(?:(?<base>base ?line)|(?<before>(?:last|previous|prior) (?:year|month|quarter)(?:'s)?(?: figure| result| outturn)?|(?:year|month|quarter) before)|(?<named>${NAMED_TIME}))`;
const MOVED =
  '(?:rose|risen|fell|fallen|increased|decreased|grew|grown|climbed|dropped|declined|reduced|improved|worsened|narrowed|widened|closed|cut|up|down|(?:an? )?(?:increase|decrease|rise|fall|reduction|improvement|drop) of)';
const SO_MUCH = `${AMOUNT}(?<unit> ?%| ?per ?cent| ?pp\\b| (?:percentage )?points?| ?(?:k|m|bn)\\b| (?:thousand|million|billion)\\b)?`;
const TARGET = '(?:the |its |our )?(?:annual )?(?<target>target)';
const CHANGES: readonly RegExp[] = [
  // "Gap cut by 7.5 points since the baseline."
  new RegExp(
    `^(?:(?:the |our )?(?<subject>(?!an? )\\w+(?: \\w+){0,3}?) )?(?:(?:has|have|is|are|was|were|been) ){0,2}${MOVED} (?:by )?${SO_MUCH}(?: \\w+)? (?:since|from|on|over|against|compared (?:with|to)) (?:the |our )?${SINCE}$`,
  ),
  // "32 fewer than in February."
  new RegExp(
    `^${SO_MUCH} (?:more|fewer|less|higher|lower)(?: (?<things>\\w+(?: \\w+)?))? (?:than (?:in |for |at )?(?:the |our )?${SINCE}|(?:in|for|over) the (?<toDate>year to date))$`,
  ),
  // "117 above target."
  new RegExp(
    `^${SO_MUCH}(?: (?<things>\\w+(?: \\w+)?))? (?:above|below|over|under|short of|ahead of|beyond) ${TARGET}$`,
  ),
  new RegExp(
    `^${SO_MUCH} (?<things>\\w+(?: \\w+)?) (?<target>to be (?:made up|recovered|caught up))(?: in| by|$)`,
  ),
];
/** "Up 2.2 points": against the figure before, where nothing else is said. */
const ALONE = new RegExp(`^${MOVED} (?:by )?${AMOUNT}(?<unit> ?pp\\b| (?:percentage )?points?)$`);
/** "Offences rose by 6.9%": of what is named, and against the figure before as well. */
const ALONE_BY_SHARE = new RegExp(
  `^(?:the |our )?(?<subject>(?!an? )\\w+(?: \\w+){0,3}?) (?:(?:has|have|is|are|was|were|been) ){0,2}${MOVED} (?:by )?${AMOUNT}(?<unit> ?%| ?per ?cent)$`,
);
/** How far a row has come, where its comment says another amount. */
export interface MisquotedChange {
  readonly value: Value;
  readonly said: QuotedAmount;
  readonly words: string;
}

interface Clause {
  readonly sentence: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** Whether more stands before it, which may tell what it is about. */
  readonly isBehind: boolean;
  /** Whether it says nothing but by how many points, or per cent, the row moved. */
  readonly isAlone: boolean;
}

// Another one's, or one that is to come.
const OPEN = /\b(?:national\w*|england|average|peers?|forecast|expect\w*|should|would|could)\b/;

// One comment stands in many rows.
const changesIn = remember((text): readonly Clause[] =>
  /\d/.test(text) ? splitSentences(text).flatMap(findChanges) : [],
);

function findChanges(sentence: string): Clause[] {
  const plain = fold(sentence);
  if (OPEN.test(plain)) return [];
  return plain.split(/,(?!\d) */).flatMap((part, at) => {
    const clause = firstClause(part.trim());
    const alone = at === 0 ? (ALONE.exec(clause) ?? ALONE_BY_SHARE.exec(clause))?.groups : undefined;
    const groups = alone ?? CHANGES.map((form) => form.exec(clause)?.groups).find(Boolean);
    return groups ? [{ sentence, groups, isBehind: at > 0, isAlone: alone !== undefined }] : [];
  });
}

/** The latest figure, where a comment says by how much it has changed, or how far it is from the target, and it is not. */
export function findMisquotedChange(indicator: Indicator): MisquotedChange | null {
  const [said, ...more] = changesIn(indicator.comment?.text ?? '');
  if (!said || more.length > 0 || !isOfUnit(said, indicator)) return null;
  const amount = readAmount(said.groups['amount']!, said.groups['unit']?.trim() ?? '');
  const compared = amount && comparedBy(said, indicator);
  if (!compared) return null;
  const [before, after] = compared;
  if (said.isAlone && !areNext(before, after, indicator)) return null;
  const unsound = unsoundFigures(indicator);
  if ([before, after].some((one) => unsound.has(one))) return null;
  const isShare = /%|cent$/.test(said.groups['unit'] ?? '');
  const decimals = Math.max(after.decimals, before.decimals);
  const numbers = indicator.values.filter(({ number }) => number !== null);
  const scales = indicator.unit === 'currency' ? [1, 1e3, 1e6] : [1];
  // Whole numbers are rounded from nothing, but the two that are meant may be.
  const slackOf = (from: Value, to: Value) =>
    decimals > 0 || (from === before && to === after) ? 10 ** -decimals : 0;
  const isChange = (from: Value, to: Value, scale: number) =>
    changes(from, to, isShare).some(
      (one) => Math.abs(one - amount.number / scale) <= amount.halfStep / scale + slackOf(from, to) + 1e-9,
    );
  const isAny = (scale: number) => numbers.some((from) => numbers.some((to) => isChange(from, to, scale)));
  if (scales.some(isAny)) return null;
  const [change] = changes(before, after, isShare);
  if (!change) return null;
  const turned = turnedRound({ number: Number(change.toFixed(decimals)), decimals });
  const isTurned = scales.some((scale) => turned.includes(amount.number / scale));
  const isNear = scales.some((scale) => {
    const apart = amount.number / scale / change;
    return apart <= MOST_APART && apart * MOST_APART >= 1;
  });
  if (!isTurned && said.isAlone && isShare && !(isNear && isOfTwo(indicator))) return null;
  if (!isTurned && !said.isAlone && !(isNear && isAbout(said, indicator, after))) return null;
  if (
    isTurned &&
    !said.isAlone &&
    change < LEAST_TELLING &&
    (said.isBehind || !isAboutThings(said, indicator))
  )
    return null;
  const { unit = '' } = said.groups;
  const text = `${said.groups['amount']}${unit}`;
  return { value: after, said: { ...amount, text }, words: said.sentence };
}

/** Whether a figure is that of the year, quarter or month before another. */
function areNext(one: Value, other: Value, indicator: Indicator): boolean {
  const { overYear, overParts } = changesOf(indicator);
  return [...overYear, ...overParts].some(({ before, after }) => before === one && after === other);
}

/** Whether a row has two actuals, so that no others can be compared. */
function isOfTwo({ values }: Indicator): boolean {
  return values.filter(({ column, number }) => column.field === 'actual' && number !== null).length === 2;
}

/** What is more than so many times the change may be one of something else. */
const MOST_APART = 1.5;
/** Two digits may be another's turned round by chance. */
const LEAST_TELLING = 100;

function isOfUnit({ groups }: Clause, { name, unit }: Indicator): boolean {
  const { subject, unit: said, amount } = groups;
  const isPoints = said !== undefined && /pp|point/.test(said);
  const isShare = said !== undefined && /%|cent$/.test(said);
  if (/^[£$€]/.test(amount!) && unit !== 'currency') return false;
  // The share by which a rate changes is not that by which the cases do.
  if (isPoints ? unit !== 'percentage' : isShare ? !isAmount(unit) : unit === 'percentage') return false;
  if (subject === undefined || isOwnSubject(subject, fold(name), unit)) return true;
  const words = fold(name).split(/\W+/);
  return isPoints && subject.split(' ').every((word) => words.includes(word));
}

function isAboutThings({ groups }: Clause, { name }: Indicator): boolean {
  const roots = new Set(nameRoots(name));
  return nameRoots(groups['things'] ?? '').every((root) => roots.has(root));
}

/** Whether a change is the row's, where its digits do not tell. */
function isAbout(said: Clause, indicator: Indicator, { column }: Value): boolean {
  const { target, toDate } = said.groups;
  // A shortfall of a quarter may be that of the year so far.
  if ((target || toDate) && isPartOfYear(column.period) && isAmount(indicator.unit)) return false;
  return !said.isBehind && !target?.startsWith('to be') && isAboutThings(said, indicator);
}

/** The figure that a comment compares with, and the latest one of its kind. */
function comparedBy({ groups, isAlone }: Clause, indicator: Indicator): readonly [Value, Value] | null {
  const { base, before, named, target } = groups;
  const actuals = indicator.values
    .filter(({ column, number }) => column.field === 'actual' && number !== null)
    .sort((a, b) => comparePeriods(b.column.period, a.column.period));
  if (target) return targetMissed(actuals, indicator);
  const isOfParts = actuals.some(({ column }) => isPartOfYear(column.period));
  const part = /month|quarter/.exec(before ?? '')?.[0];
  const isThen = ({ column: { period, label } }: Value) =>
    base ? period?.kind === 'baseline' || /\bbase ?line\b/i.test(label) : isOfTime(period, named!);
  const kind = groups['toDate']
    ? 'to-date'
    : isAlone
      ? kindOfLatest(actuals)
      : (part ?? actuals.find((one) => named && isThen(one))?.column.period?.kind);
  const alike = kind ? actuals.filter(({ column }) => column.period?.kind === kind) : actuals;
  const [latest, second] = alike;
  const from = base || named ? alike.find((one) => one !== latest && isThen(one)) : second;
  if (!latest || !from || isRunningTotal(indicator)) return null;
  // Of the year so far a reader compares the same of the year before.
  if (isOfParts && (kind === undefined || !isPartOfYear(latest.column.period))) return null;
  if (groups['toDate'] && latest.column.period!.part !== from.column.period!.part) return null;
  return from.column === latest.column ? null : [from, latest];
}

/** The quarters or months among which the latest actual stands; of years none. */
function kindOfLatest([latest]: readonly Value[]) {
  const period = latest?.column.period ?? null;
  return isPartOfYear(period) && !isToDate(period) ? period.kind : undefined;
}

/** The latest actual that has a target of its own time, and that. */
function targetMissed(actuals: readonly Value[], indicator: Indicator): readonly [Value, Value] | null {
  for (const actual of actuals) {
    if (comparePeriods(actual.column.period, actuals[0]!.column.period) !== 0) return null;
    const target = targetOf(actual, indicator);
    const isOfPart = isPartOfYear(actual.column.period);
    const isAlike = isOfPart
      ? target?.column.period?.kind === actual.column.period.kind
      : !isPartOfYear(target?.column.period ?? null);
    if (target?.number != null && isAlike) return [target, actual];
  }
  return null;
}

function changes({ number: from }: Value, { number: to }: Value, isShare: boolean): number[] {
  const change = Math.abs(to! - from!);
  return isShare ? (from === 0 ? [] : [(change / Math.abs(from!)) * 100]) : [change];
}
