import { fold } from '../text/fold';
import { remember } from '../text/remember';
import { splitSentences } from '../text/splitSentences';
import { AMOUNT, firstClause, readAmount, type QuotedAmount } from './saidAmount';
import { comparePeriods, isPartOfYear } from './period';
import { turnedRound } from './turnedDigits';
import { isOfTime } from './saidTime';
import { isOwnSubject } from './saidDirection';
import type { Indicator, Value } from './scorecard';
import { isAmount } from './splitSeries';
import { unsoundFigures } from './soundness';

const SINCE =
  "(?:since|from|on|over|against|compared (?:with|to)) (?:the |our )?(?:(?<base>base ?line)|(?<before>(?:last|previous|prior) year(?:'s)?(?: figure| result| outturn)?|year before)|(?<year>20\\d\\d(?:[/-]\\d\\d(?:\\d\\d)?)?))";
const MOVED =
  '(?:rose|risen|fell|fallen|increased|decreased|grew|grown|climbed|dropped|declined|reduced|improved|worsened|narrowed|widened|closed|cut|up|down|(?:an? )?(?:increase|decrease|rise|fall|reduction|improvement|drop) of)';
/** "Gap cut by 7.5 points since the baseline." */
const CHANGE = new RegExp(
  `^(?:(?:the |our )?(?<subject>(?!an? )\\w+(?: \\w+){0,3}?) )?(?:(?:has|have|is|are|was|were|been) ){0,2}${MOVED} (?:by )?${AMOUNT}(?<unit> ?%| ?per ?cent| ?pp\\b| (?:percentage )?points?)?(?: \\w+)? ${SINCE}$`,
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
}

// One comment stands in many rows.
const changesIn = remember((text): readonly Clause[] =>
  /\d/.test(text)
    ? splitSentences(text).flatMap((sentence) => {
        const groups = CHANGE.exec(firstClause(fold(sentence)))?.groups;
        return groups ? [{ sentence, groups }] : [];
      })
    : [],
);

/** The latest figure of years, where a comment says by how much it has changed since one of them and it has not. */
export function findMisquotedChange(indicator: Indicator): MisquotedChange | null {
  const [said, ...more] = changesIn(indicator.comment?.text ?? '');
  if (!said || more.length > 0 || !isAbout(said, indicator)) return null;
  const unsound = unsoundFigures(indicator);
  const numbers = indicator.values.filter(({ number }) => number !== null);
  const actuals = numbers
    .filter(({ column }) => column.field === 'actual')
    .sort((a, b) => comparePeriods(b.column.period, a.column.period));
  const [latest] = actuals;
  const before = latest && actuals.find((one) => one !== latest && isBase(one, said, actuals));
  if (!before || [latest, before].some((one) => unsound.has(one))) return null;
  // Of the year so far a reader compares the same of the year before.
  if (actuals.some(({ column }) => isPartOfYear(column.period))) return null;
  const amount = readAmount(said.groups['amount']!, '');
  if (!amount) return null;
  const isShare = /%|cent$/.test(said.groups['unit'] ?? '');
  const slack = amount.halfStep + 10 ** -Math.max(latest.decimals, before.decimals);
  const isChange = (from: Value, to: Value) =>
    changes(from, to, isShare).some((one) => Math.abs(one - amount.number) <= slack + 1e-9);
  if (numbers.some((from) => numbers.some((to) => isChange(from, to)))) return null;
  const [change] = changes(before, latest, isShare);
  const decimals = Math.max(latest.decimals, before.decimals);
  const isTurned = turnedRound({ number: Number(change!.toFixed(decimals)), decimals }).includes(
    amount.number,
  );
  const apart = amount.number / change!;
  if (!isTurned && (apart > MOST_APART || apart * MOST_APART < 1)) return null;
  const { unit = '' } = said.groups;
  return { value: latest, said: { ...amount, text: `${amount.text}${unit}` }, words: said.sentence };
}

/** What is more than so many times the change may be one of something else. */
const MOST_APART = 1.5;

function isAbout({ groups }: Clause, { name, unit }: Indicator): boolean {
  const { subject, unit: said } = groups;
  const isPoints = said !== undefined && /pp|point/.test(said);
  const isShare = said !== undefined && !isPoints;
  // The share by which a rate changes is not that by which the cases do.
  if (isPoints ? unit !== 'percentage' : isShare ? !isAmount(unit) : unit === 'percentage') return false;
  if (subject === undefined || isOwnSubject(subject, fold(name), unit)) return true;
  const words = fold(name).split(/\W+/);
  return isPoints && subject.split(' ').every((word) => words.includes(word));
}

/** Whether a figure is what a comment compares with: the baseline, the year before, or that of a year. */
function isBase({ column }: Value, { groups }: Clause, [, second]: readonly Value[]): boolean {
  const { base, year } = groups;
  if (base) return column.period?.kind === 'baseline' || /\bbase ?line\b/i.test(column.label);
  return year ? isOfTime(column.period, year) : column === second?.column;
}

function changes({ number: from }: Value, { number: to }: Value, isShare: boolean): number[] {
  const change = Math.abs(to! - from!);
  return isShare ? (from === 0 ? [] : [(change / Math.abs(from!)) * 100]) : [change];
}
