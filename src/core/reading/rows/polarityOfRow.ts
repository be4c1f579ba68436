import { wayOfBounds } from '../../scorecard/bounds';
import { decidePolarity, type PastTarget, type PolarityDecision } from '../../scorecard/polarity';
import type { Indicator } from '../../scorecard/scorecard';
import { comparePeriods } from '../../scorecard/period';
import { baselineOf, comingTargets, pastTargets } from '../../scorecard/series';
import { MET, MISSED, statusWord } from '../../scorecard/statusWords';
import { fold } from '../../text/fold';

/** Polarities that the officer has set, by folded indicator name. */
export type SetPolarities = ReadonlyMap<string, 'higher' | 'lower' | 'range'>;

/** Which way is better for a row; its figures are looked at only where nothing else tells. */
export function polarityOfRow(
  row: Pick<Indicator, 'name' | 'unit' | 'isGap' | 'values' | 'series' | 'remarks' | 'comment'> & {
    /** What else it is called. */
    readonly otherNames?: readonly string[];
  },
  polarityWords: string,
  setPolarities: SetPolarities,
): PolarityDecision {
  const { name, otherNames = [], unit, isGap } = row;
  const decided = decidePolarity({
    name,
    otherNames,
    unit,
    isGap,
    set: setPolarities.size > 0 ? (setPolarities.get(fold(name)) ?? null) : null,
    columnText: polarityWords,
    comment: row.comment?.text ?? '',
    isRated: row.remarks?.some(({ role }) => role === 'status') ?? false,
    // Of several bodies each goes its own way.
    figures: () => ({
      baseline: row.series.bodies ? null : (baselineOf(row)?.number ?? null),
      targets: row.series.bodies ? [] : comingTargets(row).map((value) => value.number),
      bounded: wayOfBounds(row),
      judged: row.series.bodies ? null : judgedTarget(row),
    }),
  });
  // "≤ 60 mins" says of "Attendance at call-outs" that it is a time, of which nobody wants more.
  const isLimitOfTime =
    decided.source === 'name' &&
    decided.polarity === 'higher' &&
    wayOfBounds(row) === 'lower' &&
    areTimes(row);
  if (isLimitOfTime) return { polarity: 'lower', source: 'targets' };
  const isTold = decided.source === 'name' || decided.source === 'catalogue';
  // A gap that is counted below nought closes upwards.
  if (isGap && isTold && decided.polarity === 'lower' && isBelowNought(row))
    return { ...decided, polarity: 'higher' };
  return decided;
}

/** The target of the time of the latest actual, and what the row's status says of it. */
function judgedTarget(row: Pick<Indicator, 'values' | 'series' | 'remarks'>): PastTarget | null {
  const [past, baseline] = [pastTargets(row).at(-1), baselineOf(row)];
  const target = past?.number ?? null;
  if (target === null || !baseline || comparePeriods(past!.column.period, baseline.column.period) !== 0)
    return null;
  const words = (row.remarks ?? []).flatMap(({ role, text }) =>
    role === 'status' ? [statusWord(text)] : [],
  );
  const word = words.length === 1 ? words[0]! : '';
  return { target, isMet: MET.test(word) ? true : MISSED.test(word) ? false : null };
}

function isBelowNought({ values }: Pick<Indicator, 'values'>): boolean {
  let below = 0;
  for (const { number, column } of values) {
    if (number === null || column.field === 'comparator') continue;
    if (number > 0) return false;
    if (number < 0) below++;
  }
  return below > 1;
}

const SAYS_TIME = /\d ?(?:secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|months?)$/i;

function areTimes({ unit, values }: Pick<Indicator, 'unit' | 'values'>): boolean {
  if (unit === 'days') return true;
  return values.every(({ column, text, number }) => {
    return column.field !== 'target' || number === null || SAYS_TIME.test(text);
  });
}
