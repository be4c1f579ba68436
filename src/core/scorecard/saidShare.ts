import { fold } from '../text/fold';
import { splitSentences } from '../text/splitSentences';
import type { Misquoted } from './amountInRow';
import { isPartOfYear } from './period';
import { isOwnShare } from './ownShare';
import { AMOUNT, firstClause, readAmount, UNIT } from './saidAmount';
import type { Indicator, Value } from './scorecard';
import { baselineOf, latestValueOf } from './series';
import { unsoundFigures } from './soundness';
import { printFigure } from './wording';

const money = (name: string) =>
  AMOUNT.replace('?<amount>', `?<${name}>`) + UNIT.replace('?<unit>', `?<${name}Unit>`);
/** "£3.1m of a £38.2m pay bill". */
const SHARE = new RegExp(
  `${money('part')}(?: \\w+)? (?:out )?of (?:(?:an?|the|our|its) )?(?:total |whole |overall )?${money('whole')}`,
  'g',
);
// Of another time, of some of it, or of what is to come.
const OPEN =
  /\b(?:last|previous|prior|next|national\w*|england|forecast|will|would|should|expect\w*|of which|includ\w+|exclud\w+|another|further|additional|about|around|nearly|almost|over|under|up to|january|february|march|april|june|july|august|september|october|november|december|quarter|q[1-4]|month)\b/;
/** "14 of the 18 decisions were in time". */
const COUNTED =
  /^(?:(?:only|just|all but) )?(?<part>\d[\d,]*) (?:out )?of (?:the |our |all )?(?<whole>\d[\d,]*) (?<things>[a-z][^,;:()\d]{0,120})$/;
const IN_ITS_TIME = / (?:(?:in|during|over|for) )?(?:the|this) (?:quarter|year|month|period)\b/g;
/** What lies farther from the figure is the share of something else. */
const mostApart = 1.25;

/**
 * A percentage that some money of some other, or so many of all that the row counts, comes to by its comment, where it is
 * near the latest actual and no figure of the row.
 */
export function findMisquotedShare(indicator: Indicator): Misquoted | null {
  const { comment, unit } = indicator;
  if (unit !== 'percentage' || !/[£$€]|\d (?:out )?of /.test(comment?.text ?? '')) return null;
  const said = splitSentences(comment!.text).flatMap((words) => [
    ...readShares(words),
    ...readCounted(words, indicator),
  ]);
  const [share, ...more] = said;
  if (!share || more.length > 0) return null;
  const isHeld = indicator.values.some(({ number, decimals }) => {
    const off = 10 ** -decimals / 2 + 1e-9;
    const isIn = (one: number) => one >= share.low - off && one <= share.high + off;
    return number !== null && (isIn(number) || isIn(100 - number));
  });
  const value = latestActuals(indicator).find(
    ({ number }) => Math.max(share.exact / number!, number! / share.exact) <= mostApart,
  );
  if (isHeld || !value) return null;
  const text = `${printFigure(share.exact, Math.max(value.decimals, 1))}%`;
  const halfStep = (share.high - share.low) / 2;
  return { value, said: { number: share.exact, halfStep, text }, words: share.words };
}

function readShares(words: string) {
  const plain = fold(words);
  if (OPEN.test(plain)) return [];
  return [...plain.matchAll(SHARE)].flatMap(({ groups }) => {
    const { part, partUnit = '', whole, wholeUnit = '' } = groups!;
    const [one, all] = [readAmount(part!, partUnit.trim()), readAmount(whole!, wholeUnit.trim())];
    const isMoney = [part!, whole!].every((amount) => /^[£$€]/.test(amount));
    if (!isMoney || !one || !all || one.number <= 0 || one.number >= all.number) return [];
    return {
      exact: (100 * one.number) / all.number,
      low: (100 * (one.number - one.halfStep)) / (all.number + all.halfStep),
      high: (100 * (one.number + one.halfStep)) / (all.number - all.halfStep),
      words,
    };
  });
}

/** So many of so many that the row counts, and that what it takes the share of was done. */
function readCounted(words: string, { name, beside }: Indicator) {
  const plain = fold(words);
  const { part, whole, things } = COUNTED.exec(firstClause(plain))?.groups ?? {};
  if (things === undefined || OPEN.test(plain)) return [];
  const told = things.replace(IN_ITS_TIME, '').trim();
  if (![name, ...(beside?.words ?? [])].some((one) => isOwnShare(told, one))) return [];
  const [one, all] = [part!, whole!].map((count) => Number(count.replace(/,/g, '')));
  if (!(one! > 0 && one! < all!)) return [];
  const exact = (100 * one!) / all!;
  return [{ exact, low: exact, high: exact, words }];
}

/** The latest actual of a year, and that of its latest part. */
function latestActuals(indicator: Indicator): readonly Value[] {
  const unsound = unsoundFigures(indicator);
  const part = latestValueOf(
    indicator.values.filter(
      ({ column, number }) => column.field === 'actual' && isPartOfYear(column.period) && number !== null,
    ),
  );
  return [part, baselineOf(indicator)].filter(
    (value): value is Value => value !== null && !!value.number && !unsound.has(value),
  );
}
