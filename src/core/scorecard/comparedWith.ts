import { fold } from '../text/fold';
import type { FigureColumn } from './scorecard';

/** What the heading of a column of words or arrows says that the actual is compared with. */
export type ComparedWith =
  /** With other bodies: the comparators that it names, or else all that there are. */
  | {
      readonly kind: 'others';
      readonly columns: readonly FigureColumn[];
      readonly actuals: readonly FigureColumn[];
    }
  /** With an earlier actual that it names. */
  | { readonly kind: 'then'; readonly column: FigureColumn }
  | { readonly kind: 'last'; readonly span: 'quarter' | 'month' | 'year' };

/** "v Q2 last year", "year on year": with the same time a year before, whatever part of it is named. */
const YEAR_BEFORE =
  /\b(?:(?:last|previous|prior|preceding) year|year[- ](?:on|over)[- ]year|yoy|y\/y|(?:a |one )?year (?:ago|earlier|before)|(?:12|twelve) months (?:ago|earlier|before))\b/;
const PART_BEFORE = /\b(?:(quarter|month)[- ](?:on|over)[- ]\1|(q)[o\/]q|(m)[o\/]m)\b/;
const LAST =
  /\b(?:vs?\.?|versus|on|from|since|than|compared (?:to|with)|against) (?:the )?(?:(?:last|previous|prior) (quarter|month|year)\b|(q)(?:uarter )?[1-4]\b(?!.*\d{2}))/i;
const WITH =
  /^(.*?)\b(?:vs?\.?|versus|on|from|since|than|compared? (?:to|with)|comparison (?:to|with|against)|relative to|against) (?:the )?(.+)$/;
const OTHERS =
  /\b(?:neighbou?rs?|england|english|national(?:ly)?|scotland|scottish|wales|welsh|uk|family|peers?|benchmarks?|averages?|medians?|groups?|regions?|regional|others?|comparators?|councils|authorities|forces|statistical|sector)\b/;
/** "Family group comparison", "National position". */
const OF_OTHERS = /\b(?:comparison|position|benchmark\w*)$/;

/** Reads the heading of such a column; null where it says nothing of the kind. */
export function comparedWith(label: string, figures: readonly FigureColumn[]): ComparedWith | null {
  const plain = fold(label);
  if (YEAR_BEFORE.test(plain)) return { kind: 'last', span: 'year' };
  const [, part, isQuarters, isMonths] = PART_BEFORE.exec(plain) ?? [];
  if (part ?? isQuarters ?? isMonths)
    return { kind: 'last', span: part === 'quarter' || isQuarters ? 'quarter' : 'month' };
  const last = LAST.exec(plain);
  if (last)
    return {
      kind: 'last',
      span: last[2] === undefined ? (last[1] as 'quarter' | 'month' | 'year') : 'quarter',
    };
  const [, before = '', after] = WITH.exec(plain) ?? [];
  const tail = after ?? (OF_OTHERS.test(plain) ? plain : '');
  if (tail === '') return null;
  const actuals = figures.filter(({ field }) => field === 'actual');
  const comparators = figures.filter(({ field }) => field === 'comparator');
  const named = comparators.filter((column) => isNamed(column, tail));
  if (named.length > 0 || OTHERS.test(tail)) {
    return {
      kind: 'others',
      columns: named.length > 0 ? named : comparators,
      actuals: actuals.filter((column) => namesTime(before, column)),
    };
  }
  const [then, ...more] = actuals.filter((column) => namesTime(tail, column));
  return then && more.length === 0 ? { kind: 'then', column: then } : null;
}

/** Whether words are those of a column's own heading: "Aug-22" of "Direction since Aug-22". */
function namesTime(words: string, { label, period }: FigureColumn): boolean {
  const said = [fold(label), period ? fold(period.text) : ''].map(shortenYears);
  return said.some((text) => /\d/.test(text) && ` ${shortenYears(words)} `.includes(` ${text} `));
}

/** "Q2 2025/26" and "Q2 25/26" name one time. */
function shortenYears(text: string): string {
  return text.replace(/\b20(?=\d\d\b)/g, '');
}

const SHORTEST = 4;

/** Whether a comparator is named by a word of its own, or by what is short for one: "stat. neighbours". */
function isNamed({ label, who }: FigureColumn, tail: string): boolean {
  const own = wordsOf(who || label).filter((word) => !COMMON.test(word));
  const words = wordsOf(tail);
  return own.some((word) =>
    words.some((one) => one === word || (one.length >= SHORTEST && word.startsWith(one))),
  );
}

const COMMON = /^(?:average|median|mean|all|the|and|for|our|of|latest|figures?|\d.*)$/;

function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\d]{2,}/gu) ?? [];
}
