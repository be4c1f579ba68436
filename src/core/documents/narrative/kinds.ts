import type { Indicator } from '../../scorecard/scorecard';
import type { TextFigure } from './figures';
import { isOfMoney } from './isOfMoney';
import { nameRoots } from '../../scorecard/nameRoots';
import type { NearWords } from './subjects';

/** Words that make part of a group of it: a row that does not say them is about more people than the text is. */
const GROUPS =
  /^(?:boi|girl|men|women|male|femal|disabl|vulnerabl|disadvantag|minoriti|ethnic|deprived|poorest|richest|younger|older|rural|urban|new|repeat|gap|excluding|except|without|nationalli|england|regional|nation|similar|comparabl|forecast|budget|cost)$/;

export function isOfPart({ name }: Indicator, { words }: NearWords): boolean {
  const folded = name.toLowerCase();
  return [...words].some(
    ([word, near]) => near === 1 && GROUPS.test(word) && !folded.includes(word.slice(0, -1)),
  );
}

/** Whether an indicator may have such a figure: a percentage, a time, a gap. */
export function isOfKind(
  { unit, name, isGap }: Indicator,
  { isPercent, isMoney, isChange, time }: TextFigure,
  { words, saysShare }: NearWords,
): boolean {
  const saysGap = GAP.map((word) => words.get(word) ?? 0);
  if (isGap ? Math.max(...saysGap) === 0 : Math.max(...saysGap) === 1) return false;
  if (isMoney || isOfMoney({ unit, name })) return isMoney && isOfMoney({ unit, name });
  if (time !== null) return (unit === 'days' && time === 'day') || name.toLowerCase().includes(time);
  // Anything may change by a share of it.
  if (isPercent && isChange) return true;
  if (isPercent) return unit === 'percentage' || unit === 'rate' || unit === 'unknown' || isGap;
  // "the percentage achieving AAB to 18.0"
  return unit !== 'percentage' || isGap || saysShare;
}

const GAP = nameRoots('gap difference inequality');

/** Words for somebody else, whose figure a comparator is. */
export const OTHERS =
  /\b(?:national(?:ly)?|england|regional(?:ly)?|region|sector|neighbours?|comparators?|benchmark|similar|peers?|average|median|as a whole)\b/i;

/** "the England average of 29.1", "compared with 84.1 % nationally": a figure of somebody else. */
export function isOfOthers({ start, end }: TextFigure, sentence: string): boolean {
  const before =
    /\b(?:average|figure|rate|level|benchmark|nationally|england|neighbours|region|sector)(?:['\u2019]s)?(?: (?:of|is|was|at|to|for \w+|in \d{4}))* $/i.exec(
      sentence.slice(Math.max(0, start - 40), start),
    );
  const isBefore =
    before !== null &&
    OTHERS.test(sentence.slice(Math.max(0, start - 60), start)) &&
    /national|england|region|sector|neighbour|comparator|benchmark|similar|peer/i.test(
      sentence.slice(Math.max(0, start - 60), start),
    );
  return (
    isBefore ||
    /^(?: (?!than\b|as\b|to\b|in\b|and\b|but\b)[\w'\u2019-]+){1,6} (?:in|across|throughout) (?:england|britain|the uk|wales|scotland)\b/i.test(
      sentence.slice(end, end + 80),
    ) ||
    /^ (?:nationally|in england|for england|regionally|across england|(?:for|in|across) the (?:region|sector))\b/i.test(
      sentence.slice(end, end + 30),
    )
  );
}
