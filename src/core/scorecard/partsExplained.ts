import type { Indicator } from './scorecard';

const TELLS =
  /\b(?:provisional|unaudited|revis\w+|re-?stat\w+|re-?bas\w+|re-?calculat\w+|audit(?:ed)?|adjust\w*|reconcil\w+|validat\w+|late (?:data|returns?|entries)|back-?dat\w+|duplicat\w+|double[- ]count\w*|unique|distinct|counted once|rolling|snapshot|weighted|estimat\w+|(?:in|ex)clud(?:es?|ing)|outturn is|(?:year|annual|full[- ]year) (?:figure|total|return|outturn|rate)|quarterly (?:figures|returns|totals?)|quarters (?:are|do|were|and)|(?:do|does|will) not (?:sum|add|total|come)|year[- ]end (?:figure|position|adjust\w*|accrual\w*)|accru\w+|write-?offs?|transfer\w* (?:between|in|out)|credit notes?|carried (?:over|forward)|corrected|correction|at year end only|measured (?:once|annually)|annual survey|change (?:of|in) (?:definition|method\w*|count\w*))\b/i;

// A change on the year before has a base of its own in every quarter.
const OWN_BASE =
  /\b(?:growth|change|increase|reduction|decrease|variance|variation|rank(?:ing)?|rolling|unique|distinct|provisional|estimated|weighted)\b/i;

/** Whether a row's comment, or its name, tells why its year need not be what its parts come to. */
export function isTold({ comment, name }: Indicator): boolean {
  return TELLS.test(comment?.text ?? '') || OWN_BASE.test(name);
}
