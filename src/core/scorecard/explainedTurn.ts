import { splitSentences } from '../text/splitSentences';
import { isPartOfYear } from './period';
import type { Indicator, Value } from './scorecard';
import { explainsTargets, saysTargetsMoved } from './statedReasons';

// How a plan runs on its way, rather than where it ends.
const SHAPE =
  /\b(?:(?:re-?)?profile[sd]?|(?:re-?)?profiling|phas(?:ed|ing)|(?:front|back|end)[- ]?load\w*|peak(?:s|ed|ing)?|one[- ]?off|re-?set|re-?bas(?:ed|ing|elin\w+)|dips?|bulge|carr(?:y|ied|ies) (?:over|forward)|returns? to (?:the |its |our )?(?:normal|usual)|step(?:s|ped|ping)? (?:down|back)|taper\w*|(?:small|weak|larg|hard|low)er (?:\w+ )?cohort|(?:brought|pulled|moved) forward|(?:fewer|less) (?:\w+ )?(?:left|remain\w*|to (?:do|come)))\b/i;
const OTHER_PROFILE =
  /\b(?:rais(?:e|es|ed|ing)|high(?:er)?|low(?:er)?|public|media|age|risk) (?:(?:the|our|its|their) )?profiles?\b/gi;
const PLAN =
  /\b(?:targets?|plan(?:s|ned)?|programmes?|profile[sd]?|trajector(?:y|ies)|deliver(?:y|ed)|completions?|schemes?|pipeline|final year|last year|later years?|first year)\b/i;
const BY_SHAPE = /\b(?:re-?)?(?:profiled|phased)\b|[(:–-] ?(?:cumulative )?profile\b/i;
const SEASON =
  /\b(?:season\w*|winter|spring|summer|autumn|(?:school|term) (?:holidays?|times?)|holidays?|christmas|easter|exam\w*)\b/i;

/**
 * Whether a row says why a target may be worse than the one before it: its targets follow a profile, one of the two years
 * is a peak, they were set anew, or something is to happen in one of these years.
 */
export function explainsTurn(row: Indicator, earlier: Value, target: Value): boolean {
  const labels = [earlier, target].map(({ column }) => column.label.toLowerCase());
  if (BY_SHAPE.test(row.name) || (labels[0] !== labels[1] && /\bre-?(?:set|bas\w+)\b/.test(labels[1]!)))
    return true;
  const text = row.comment?.text ?? '';
  if (text === '') return false;
  const isInYear = isPartOfYear(target.column.period);
  const namesYear = yearPattern([earlier, target]);
  return splitSentences(text.replace(OTHER_PROFILE, ' ')).some((sentence) => {
    if (saysTargetsMoved(sentence) || (isInYear && SEASON.test(sentence))) return true;
    const isOfYear = namesYear?.test(sentence) === true;
    if (SHAPE.test(sentence) && (isOfYear || PLAN.test(sentence))) return true;
    return isOfYear && explainsTargets({ ...row, comment: { ...row.comment!, text: sentence } });
  });
}

/** What names one of the years that figures are for: "2026/27", "26/27", "2026", or "2027", in which it ends. */
function yearPattern(values: readonly Value[]): RegExp | null {
  const names = values.flatMap(({ column: { period } }) => {
    if (period?.year == null) return [];
    const { year, text } = period;
    const short = `${String(year).slice(2)}[/-](?:20)?${String(year + 1).slice(2)}`;
    return text.includes('/') ? [year, short, year + 1] : [year, short];
  });
  return names.length === 0 ? null : new RegExp(`\\b(?:${names.join('|')})\\b`);
}
