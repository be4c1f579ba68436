import type { Value } from '../scorecard/scorecard';

type Sign = NonNullable<Value['bound']>;

const BEFORE: readonly (readonly [RegExp, Sign])[] = [
  [
    /^(?:<=|=<|≤|⩽|no more than|not more than|not exceeding|not to exceed|at most|up to|within|maximum(?: of)?|max\.?(?: of)?|ceiling(?: of)?|no higher than)[ :]*(?=[\d£$€.+(-]|[a-z]{1,2}\$)/,
    '<=',
  ],
  [
    /^(?:>=|=>|≥|⩾|no less than|no fewer than|not less than|not below|at least|minimum(?: of)?|min\.?(?: of)?|floor(?: of)?|no lower than)[ :]*(?=[\d£$€.+(-]|[a-z]{1,2}\$)/,
    '>=',
  ],
  [/^(?:<|less than|fewer than|lower than|below|under) ?(?=[\d£$€.+(-]|[a-z]{1,2}\$)/, '<'],
  [/^(?:>|more than|greater than|higher than|above|over) ?(?=[\d£$€.+(-]|[a-z]{1,2}\$)/, '>'],
];

const OR = '(?:or|and|&)';
const AFTER: readonly (readonly [RegExp, Sign])[] = [
  [
    new RegExp(
      `(?: ${OR} (?:more|above|over|higher|greater|upwards?)|(?<kept>[\\d%](?= ?\\+)|[\\d%a-z](?= p)) ?(?:\\+|plus)| ?\\(?min(?:imum)?\\)?| at (?:a )?(?:least|minimum))$`,
    ),
    '>=',
  ],
  [
    new RegExp(
      `(?: ${OR} (?:less|fewer|below|under|lower)| ?\\(?max(?:imum)?\\)?| at (?:a )?(?:most|maximum))$`,
    ),
    '<=',
  ],
];

/** Takes a bound off folded text, before the number ("at least 92", "≤ 20%") or after it ("85 or more", "85%+"). */
export function takeBound(folded: string): { readonly bound: Sign | null; readonly rest: string } {
  for (const [pattern, bound] of BEFORE) {
    if (pattern.test(folded)) return { bound, rest: folded.replace(pattern, '') };
  }
  for (const [pattern, bound] of AFTER) {
    const match = pattern.exec(folded);
    const at = match ? match.index + (match.groups?.['kept']?.length ?? 0) : 0;
    if (at > 0) return { bound, rest: folded.slice(0, at) };
  }
  return { bound: null, rest: folded };
}
