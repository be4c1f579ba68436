import { MONTHS } from '../text/months';
import { splitSentences } from '../text/splitSentences';
import type { Period } from './period';
import type { Comment, Indicator } from './scorecard';

const TELLS =
  /\b(?:provisional|unaudited|revis\w+|re-?stat\w+|re-?bas\w+|re-?calculat\w+|audit(?:ed)?|adjust\w*|reconcil\w+|validat\w+|late (?:data|returns?|entries)|back-?dat\w+|duplicat\w+|double[- ]count\w*|unique|distinct|counted once|rolling|snapshot|weighted|estimat\w+|(?:in|ex)clud(?:es?|ing)|outturn is|(?:year|annual|full[- ]year) (?:figure|total|return|outturn|rate)|quarterly (?:figures|returns|totals?)|quarters (?:are|do|were|and)|(?:do|does|will) not (?:sum|add|total|come)|year[- ]end (?:figure|position|adjust\w*|accrual\w*)|accru\w+|write-?offs?|transfer\w* (?:between|in|out)|credit notes?|carried (?:over|forward)|corrected|correction|at year end only|measured (?:once|annually)|annual survey|change (?:of|in) (?:definition|method\w*|count\w*))\b/i;

// A change on the year before has a base of its own in every quarter.
const OWN_BASE =
  /\b(?:growth|change|increase|reduction|decrease|variance|variation|rank(?:ing)?|rolling|unique|distinct|provisional|estimated|weighted)\b/i;

/** Whether a row's comment, or its name, tells why its year need not be what its parts come to. */
export function isTold(indicator: Indicator): boolean {
  return tellsHow(indicator) || OWN_BASE.test(indicator.name);
}

/** Whether a row's comment tells how its figures were worked out, or put right since. */
export function tellsHow({ comment }: { readonly comment: Pick<Comment, 'text'> | null }): boolean {
  return TELLS.test(comment?.text ?? '');
}

const UNUSUAL =
  /\b(?:one-?off|spike[sd]?|exceptional\w*|unusual\w*|surge[sd]?|peak(?:ed)?|seasonal\w*|confirmed|correct as (?:shown|reported)|backlog|strikes?|closed(?! (?:the|this|that|our|its|some of the|much of the|most of the|half the) gap\b)|closures?|cyber\w*|outage)\b/i;
const ANY_MONTH = new RegExp(`\\b(?:in|of|over|during|for|to) (?:${MONTHS.join('|')})\\b`, 'i');
const NUMBERED = ['first', 'second', 'third', 'fourth'];

/** Whether a comment names a quarter, half or month, or something out of the common that may have happened in it. */
export function tellsOfPart(indicator: Pick<Indicator, 'comment'>, period: Period): boolean {
  const { kind, part } = period;
  const text = indicator.comment?.text ?? '';
  if (text === '' || part === null) return false;
  const months = monthsOf(period, part).map((month) => MONTHS[month - 1]!.slice(0, 3));
  const initial = kind === 'half' ? 'h' : 'q';
  const named =
    kind === 'month'
      ? ''
      : `\\b${initial}${part}\\b|\\b${NUMBERED[part - 1]!} ${kind}|\\b${kind} ${part}\\b|`;
  if (new RegExp(`${named}\\b(?:${months.join('|')})[a-z]*\\b`, 'i').test(text)) return true;
  // "Winter peak in December" tells nothing of August.
  return splitSentences(text).some((sentence) => UNUSUAL.test(sentence) && !ANY_MONTH.test(sentence));
}

/** Whether a comment names something out of the common, in whatever time. */
export function tellsOfUnusual({ comment }: Pick<Indicator, 'comment'>): boolean {
  return UNUSUAL.test(comment?.text ?? '');
}

/** The months of a part of a financial year, which begins in April where nothing says otherwise; else of a calendar year as well. */
function monthsOf({ kind, text, firstMonth }: Period, part: number): readonly number[] {
  if (kind === 'month') return [part];
  const length = kind === 'half' ? 6 : 3;
  const from = (start: number) =>
    Array.from({ length }, (_, k) => ((start - 1 + (part - 1) * length + k) % 12) + 1);
  if (firstMonth !== undefined) return from(firstMonth);
  return text.includes('/') ? from(4) : [...from(1), ...from(4)];
}
