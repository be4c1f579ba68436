import { comparePeriods } from '../scorecard/period';
import { isOfTime } from '../scorecard/saidTime';
import type { Indicator, Value } from '../scorecard/scorecard';
import { latestValueOf } from '../scorecard/series';
import { fold } from '../text/fold';
import { MONTHS } from '../text/months';
import { remember } from '../text/remember';
import { splitSentences } from '../text/splitSentences';

const PART = `(?<part>quarter [1-4]|q[1-4]|${MONTHS.join('|').toLowerCase()})`;
/** "Collection at the end of Quarter 3 is on profile." */
const STANDS_AT = new RegExp(
  `\\b(?:at|as at|as of|by) (?:the )?end of ${PART}(?! ?\\d)\\b[^.]{0,120}?\\b(?:is|are|remains?|stands?)\\b`,
);
/** "December fell to 63%, the latest month available." */
const IS_LATEST = new RegExp(
  `^(?:in |for )?${PART}\\b[^.]*\\b(?:the|our) (?:latest|most recent) (?:month|quarter|figure|result|data|position|period)\\b`,
);
// Of what was, is yet to be, or is so each time.
const OPEN =
  /\b(?:was|were|had|will|would|should|expect\w*|due|until|usually|normally|always|each|every|last year|previous)\b/;

/** A sentence that tells of a part of the year as of now, and the row's figure for a later one. */
export interface StaleWords {
  readonly words: string;
  readonly latest: Value;
}

/** Whether a row's comment tells of a quarter or month as the latest, though the row has the figure of a later one. */
export function findStaleWords(indicator: Indicator): StaleWords | null {
  const { comment, values } = indicator;
  const said = comment && saidIn(comment.text);
  if (!said) return null;
  const kind = /^q/.test(said.part) ? 'quarter' : 'month';
  const parts = values.filter(
    ({ column, number }) => column.field === 'actual' && column.period?.kind === kind && number !== null,
  );
  const latest = latestValueOf(parts);
  const isOf = (value: Value) => isOfTime(value.column.period, said.part);
  const named = latestValueOf(parts.filter(isOf));
  if (!latest || !named || isOf(latest)) return null;
  const isLater = comparePeriods(named.column.period, latest.column.period) < 0;
  return isLater ? { words: said.words, latest } : null;
}

const saidIn = remember((text) => {
  const named = new Set([...fold(text).matchAll(new RegExp(`\\b${PART}\\b`, 'g'))].map(([part]) => part));
  // Who goes through the parts one by one tells of each.
  if (named.size > 2) return null;
  for (const words of splitSentences(text)) {
    const plain = fold(words);
    const part = (IS_LATEST.exec(plain) ?? (OPEN.test(plain) ? null : STANDS_AT.exec(plain)))?.groups![
      'part'
    ];
    if (part !== undefined) return { part, words };
  }
  return null;
});
