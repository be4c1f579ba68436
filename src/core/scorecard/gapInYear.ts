import { comparePeriods, isPartOfYear, isToDate } from './period';
import { tellsOfPart } from './partsExplained';
import type { Indicator, Value } from './scorecard';

// Whatever speaks of figures, of times of the year, or of what comes and goes, may be what the gap is about.
const MAY_TELL =
  /\b(?:no|not|none|nil|n\/?a|never|without|missing|lost|late|gaps?|blank|unavailable|systems?|migrat\w+|survey\w*|census|terms?|termly|quarterly|holidays?|clos\w+|suspen\w+|paus\w+|stopp\w+|new|since|data|figures?|returns?|report\w*|record\w*|collect\w*|publish\w*|suppress\w*|small|validat\w*|measured|count\w*|outage|cyber|provisional|quorate|cancelled|postponed|skipped|only|alternate|every|annual\w*|half[- ]year\w*|seasonal|summer|winter|school|tranches?|waves?|rounds?|batch(?:es)?|phases?|twice|q[1-4]|quarters?|months?|monthly|periods?|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|ember|tember|ober)?)\b/i;

/**
 * The actual of a month or quarter that is blank between two that are given, where the comment speaks of something else:
 * neither a mark nor a word tells why. Of several there is a system to it.
 */
export function findGapInYear(indicator: Indicator): Value | null {
  const { values, comment, name } = indicator;
  const parts = values
    .filter(
      ({ column: { field, period, isBlank } }) =>
        field === 'actual' && isPartOfYear(period) && !isToDate(period) && !isBlank,
    )
    .sort((a, b) => comparePeriods(a.column.period, b.column.period));
  const missing = parts.slice(1, -1).filter(({ kind }) => kind === 'missing');
  const [gap] = missing;
  if (missing.length !== 1 || !gap || gap.text !== '' || gap.place !== 'own') return null;
  const isBetween = [parts[0], parts.at(-1)].every((part) => part!.number !== null);
  const text = comment?.text ?? '';
  const isTold = MAY_TELL.test(text) || MAY_TELL.test(name) || tellsOfPart(indicator, gap.column.period!);
  return isBetween && parts.length >= 3 && !isTold ? gap : null;
}
