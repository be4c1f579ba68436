import { fold } from '../../text/fold';
import type { Meaning } from '../words/words';

/** What answers yes or no for each row: "is_cumulative", "active". */
const FLAG =
  /^(?:is|has|was|show|include)[ _]|[ _](?:flag|bool)$|^(?:active|enabled|visible|deleted|archived|cumulative|statutory)$/;
/** In which order rows come, or to what they belong: "sort_order", "subject_area". */
const CODE =
  /(?:^|[ _])(?:sort|(?:sort|display|row|list)[ _]?order|seq(?:uence)?|decimal[ _]places|key|code|version|(?:subject|theme|topic|policy)[ _]area|(?:(?:peer|benchmark|sub)[ _]?)?group|sub[ _]?category|sector|family|class)$/;
/** Whom rows are compared with, by name or by number. */
const OTHERS = /group|sector|famil|peer|region|cluster|authorit/;
const PLAIN = /\b(?:actual|target)s?\b/;
const LEAST_CODES = 3;
const LARGEST_CODE = 99;
/** So many times as large as a code are the figures of a row that it can be none of. */
const FAR = 8;

type Numbers = readonly (number | null)[];

/**
 * Flags, orders and codes of what a row belongs to are no figures, whatever their headings sound like: small whole
 * numbers that come again, or count the rows, beside figures of quite another size. "named" where the heading says so,
 * "seeming" where only the numbers do; null where they can be figures.
 */
export function codesIn(
  label: string,
  meaning: Meaning | null,
  numbers: () => Numbers,
  others: () => readonly Numbers[],
): 'named' | 'seeming' | null {
  const folded = fold(label);
  const isFlag = FLAG.test(folded);
  const isNamed = isFlag || CODE.test(folded);
  if (!isNamed && (meaning === null || PLAIN.test(folded))) return null;
  const mayBeFigures = meaning === 'comparator' && !OTHERS.test(folded);
  const codes = numbers();
  const given = codes.filter((code) => code !== null);
  if (isFlag) return given.length > 0 && given.every((code) => code === 0 || code === 1) ? 'named' : null;
  if (!areCodes(given, mayBeFigures ? 1 : LARGEST_CODE)) return null;
  // "Peers" over how many they are.
  const isOneNumber = meaning === 'comparator' && given[0]! > 1 && new Set(given).size === 1;
  if (!isOneNumber && !areFar(codes, others())) return null;
  return isNamed ? 'named' : 'seeming';
}

function areCodes(given: readonly number[], largest: number): boolean {
  if (given.length < LEAST_CODES) return false;
  if (!given.every((number) => Number.isInteger(number) && number >= 0 && number <= largest)) return false;
  return new Set(given).size < given.length || given.every((number, index) => number === given[0]! + index);
}

/** Whether most rows have figures that are many times as large. */
function areFar(codes: Numbers, others: readonly Numbers[]): boolean {
  const apart = codes.flatMap((code, index) => {
    const largest = Math.max(...others.map((numbers) => Math.abs(numbers[index] ?? 0)));
    return code === null || largest <= 0 ? [] : [largest >= FAR * Math.max(code, 1)];
  });
  return apart.length >= LEAST_CODES && apart.filter(Boolean).length * 4 >= apart.length * 3;
}
