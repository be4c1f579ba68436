import { fold } from '../text/fold';
import { groupBy } from '../text/groupBy';
import { MET, MISSED } from './results';
import type { Indicator, Remark } from './scorecard';

/** A row with what its status column says. */
export interface StatusOfRow {
  readonly indicator: Indicator;
  readonly remark: Remark;
}

const SAYS_NO_STATUS =
  /^(?:n ?[./]? ?[ac]\.?|[-–—.:]+|tb[cad]|none|no (?:target|data|rating|status)|not .*|data only|info.*|monitor.*|new|baseline|awaited|pending|due|annual|contextual|blue|gr[ae]y|black|white|purple|complete[d]?|closed|on hold|deferred)$/;
const KNOWN = /^(?:dark |light )?(?:red|amber|yellow|orange|green)$|^[rag]$/;

function isKnown(word: string): boolean {
  return KNOWN.test(word) || MET.test(word) || MISSED.test(word);
}

const leastRows = 10;
const leastOfEach = 2;
const mostWords = 6;
const longest = 12;

/** The rows whose status is a word that no other row has, where all others share a few; with those, most frequent first. */
export function findOddStatuses(
  rows: readonly StatusOfRow[],
): readonly (StatusOfRow & { readonly usual: readonly string[] })[] {
  if (rows.length < leastRows) return [];
  const groups = [...groupBy(rows, ({ remark }) => fold(remark.text))].filter(
    ([word]) => !SAYS_NO_STATUS.test(word),
  );
  const usual = groups
    .filter(([, alike]) => alike.length >= leastOfEach)
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([, alike]) => alike[0]!.remark.text);
  const odd = groups.filter(([, alike]) => alike.length < leastOfEach);
  if (usual.length < 2 || usual.length > mostWords || odd.length > 2) return [];
  const isShort = usual.every((word) => word.length <= longest);
  return odd.flatMap(([word, [one]]) =>
    isShort && word.length <= longest && !isKnown(word) ? [{ ...one!, usual }] : [],
  );
}
