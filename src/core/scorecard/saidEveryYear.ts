import { fold } from '../text/fold';
import { splitSentences } from '../text/splitSentences';
import { readPlainNumber } from './plainNumber';
import type { Indicator, Value } from './scorecard';
import { unsoundFigures } from './soundness';

/** A limit that a comment says to be kept in every year, and a year in which it is not. */
export interface NotEveryYear {
  readonly words: string;
  readonly value: Value;
  readonly limit: string;
  readonly isMinimum: boolean;
}

const LIMIT =
  '(?<limit>[£$€]?\\d[\\d,]{0,12}(?:\\.\\d{1,4})? ?(?:%|per ?cent|days?|months?|weeks?|points?)?)';
const SAID = new RegExp(
  `\\b(?:(?<low>minimum|floor|lower limit|at least)|maximum|ceiling|cap|upper limit|at most)(?: (?:level|requirement|standard|policy))? (?:is |of |was |at )?(?:at least |at most )?${LIMIT},? ?(?:which |that |and (?:it )?)?(?:is|was|has been|were|have been) (?:again )?(?:met|kept|exceeded|achieved|satisfied|complied with|observed) (?:in |for )?(?:every|each|all(?: of)?(?: the)?) (?:year|quarter|month)s?\\b(?! (?:but|except|since|from|after|until|before|bar)\\b)`,
);
const OPEN =
  /\b(?:not|never|but|except|although|should|will|would|expect\w*|forecast\w*|target (?:is|was))\b/;

/** "Council policy minimum is 25%, which is met in every year shown": the latest actual below it tells that it is not. */
export function findNotEveryYear(indicator: Indicator): NotEveryYear | null {
  const { comment, unit, values } = indicator;
  if (!comment || !/\b(?:every|each|all)\b/i.test(comment.text)) return null;
  for (const words of splitSentences(comment.text)) {
    const plain = fold(words);
    const { limit, low } = SAID.exec(plain)?.groups ?? {};
    const read = limit === undefined || OPEN.test(plain) ? null : readPlainNumber(limit);
    if (!read || (unit === 'percentage') !== /%|cent/.test(limit!)) continue;
    const isMinimum = low !== undefined;
    const unsound = unsoundFigures(indicator);
    const value = values.findLast(({ number, bound, column }, at) => {
      const isBeyond = number !== null && (isMinimum ? number < read.number : number > read.number);
      return column.field === 'actual' && isBeyond && bound === null && !unsound.has(values[at]!);
    });
    if (value) return { words, value, limit: limit!.trim(), isMinimum };
  }
  return null;
}
