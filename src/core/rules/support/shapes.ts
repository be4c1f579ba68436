import type { Indicator, Value } from '../../scorecard/scorecard';
import { explainsTargets } from '../../scorecard/statedReasons';

/** Of a plan of fewer years nobody asks what shape it has. */
export const LEAST_YEARS = 4;

/** Whether the shape of a plan is that of what it counts, or the comment gives a reason for one: there is nothing to ask. */
export function explainsShape(indicator: Indicator): boolean {
  return (
    explainsTargets(indicator) ||
    GIVES_REASON.test(indicator.comment?.text ?? '') ||
    (indicator.unit === 'count' && PROGRAMME.test(indicator.name))
  );
}

const GIVES_REASON =
  /\b(?:held|average|pipelines?|schemes?|capacity|programmes?|phase[ds]?|phasing|cycles?|sites?)\b/i;
/** What is finished site by site, whenever that is. */
const PROGRAMME =
  /\b(?:homes|houses|dwellings|flats|plots|pitches|school places|charge ?points|sites|schemes|projects|programmes)\b/i;

/** Whether the year that a plan starts from stands apart from those before, so that its first step is mostly the way back. */
export function isWayBack(first: Value, baseline: Value, indicator: Indicator): boolean {
  const step = first.number! - baseline.number!;
  return indicator.series.actuals.some((index) => {
    const { number } = indicator.values[index]!;
    return number !== null && (number - baseline.number!) / step >= HALF;
  });
}

const HALF = 0.5;
