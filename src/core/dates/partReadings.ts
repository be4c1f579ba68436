import { reachOf } from '../scorecard/reach';
import { findWholes } from '../scorecard/wholes';
import type { Indicator, Scorecard, Value } from '../scorecard/scorecard';
import type { CalendarDate } from '../sheet/calendar';
import { tellNeverToBe } from './lifetimes';
import type { RowReading } from './rowReadings';

/** What is left to ask of a part that says nothing itself. */
export interface SilentPart {
  readonly whole: Indicator;
  /** The figures it lacks that its whole has, unless the comment there says something of groups. */
  readonly lacking: readonly Value[];
}

const ON_GROUPS =
  /\b(?:break-?downs?|broken down|split|sub-?groups?|disaggregat\w+|by (?:gender|sex|age|area|district|ward|locality|ethnicity|group|type|tenure|team|service)|all groups|each group)\b/i;

/** Tells the parts without a comment of their own: whoever reads "Due in June" beside the whole reads it for them too. */
export function tellSilentParts({ indicators }: Scorecard): (reading: RowReading) => SilentPart | undefined {
  const wholes = findWholes(indicators);
  return ({ indicator, missing, comment }) => {
    const whole = wholes.get(indicator);
    if (!whole || missing.length === 0 || comment.state !== 'no-comment') return undefined;
    const speaksOfGroups = ON_GROUPS.test(whole.comment?.text ?? '');
    const lacking = missing.filter(
      (value) => !speaksOfGroups && whole.values[indicator.values.indexOf(value)]!.kind !== 'missing',
    );
    return { whole, lacking };
  };
}

/** Tells the figures that another row near by says can never be: nothing was seen before the school opened. */
export function findToldElsewhere(
  readings: readonly RowReading[],
  { figureColumns, indicators }: Scorecard,
  asOf: CalendarDate,
): (value: Value, at: number) => boolean {
  const isNeverToBe = tellNeverToBe(figureColumns, asOf);
  const reach = reachOf(indicators);
  return ({ column }, at) =>
    readings
      .slice(Math.max(0, at - reach), at + reach + 1)
      .some(({ indicator }) => isNeverToBe(column, indicator, readings[at]!.indicator));
}
