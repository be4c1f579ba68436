import { isOfEachPart } from './partTargets';
import { sayWhere } from './columns';
import type { Field, Indicator, Scorecard, Value } from './scorecard';
import { comparePeriods } from './period';
import { baselineOf, comingTargets, pastTargets } from './series';
import { findDuplicates, sayColumn } from './headings';
import { rememberOf } from '../text/remember';
import { areFollowedUp } from './targetSeries';
import { capitalise } from './wording';
import { findNoughtTargets } from './noughtTargets';
import { findMixedScale } from './mixedScale';
import { findMixedUnits } from './mixedUnits';
import { findOutlier } from './outlier';
import { findOutOfRange } from './outOfRange';

const NONE: ReadonlySet<Value> = new Set();
/** The positions of no figure. */
export const ALL_SOUND: readonly number[] = [];

/**
 * The figures of a row that cannot be meant: out of range, on another scale, in another unit, with a slipped digit, or nought for “none”. A rule of their
 * own names them; judging a trajectory by them would name the same slip again and again.
 */
export function unsoundFigures({ values, unsound }: Indicator): ReadonlySet<Value> {
  return unsound.length === 0 ? NONE : new Set(unsound.map((index) => values[index]!));
}

/** Looks for them: their positions in the row. */
export function findUnsound(indicator: Indicator): readonly number[] {
  const outlier = findOutlier(indicator);
  const outOfRange = findOutOfRange(indicator);
  const mixed = findMixedScale(indicator);
  const noughts = findNoughtTargets(indicator);
  const units = findMixedUnits(indicator);
  if (!outlier && outOfRange.length === 0 && !mixed && noughts.length === 0 && units.length === 0)
    return ALL_SOUND;
  const found = new Set([
    ...outOfRange.map(({ value }) => value),
    ...(mixed?.odd ?? []),
    ...(outlier ? [outlier.value] : []),
    ...noughts,
    ...units,
  ]);
  return indicator.values.flatMap((value, index) => (found.has(value) ? [index] : []));
}

/** The baseline, if its figure can be meant and no later actual lies hidden under a merged area. */
export function soundBaseline(indicator: Indicator): Value | null {
  const baseline = baselineOf(indicator);
  if (!baseline || unsoundFigures(indicator).has(baseline)) return null;
  for (const { place, column } of indicator.values) {
    if (place !== 'covered' || column.field !== 'actual') continue;
    if (comparePeriods(column.period, baseline.column.period) > 0) return null;
  }
  return baseline;
}

/** The targets to come that are figures and can be meant, in order of time. */
export function soundTargets(indicator: Indicator): Value[] {
  const { values, series, unsound } = indicator;
  const sound: Value[] = [];
  for (const index of series.coming) {
    const value = values[index]!;
    if (value.number !== null && !unsound.includes(index)) sound.push(value);
  }
  return sound;
}

/**
 * The first and the last target to come that are figures; null if the first cannot be meant or read, and so stands for
 * nothing.
 */
export function soundEnds(indicator: Indicator): { readonly first: Value; readonly end: Value } | null {
  const first = comingTargets(indicator).find(isGiven);
  const targets = soundTargets(indicator);
  return first && targets[0] === first ? { first, end: targets.at(-1)! } : null;
}

/** The latest past target that is a figure and can be meant; null if a later one is there and cannot be read. */
export function soundPastTarget(indicator: Indicator): Value | null {
  const unsound = unsoundFigures(indicator);
  const latest = pastTargets(indicator).findLast((value) => isGiven(value) && !unsound.has(value));
  return latest?.number === null ? null : (latest ?? null);
}

/** Whether something stands for a figure, be it a number or words that cannot be read as one. */
function isGiven({ number, kind }: Value): boolean {
  return number !== null || kind === 'text' || kind === 'range' || kind === 'error';
}

/** Most rules ask for them before they look at a row. */
const duplicatesOf = rememberOf((scorecard: Scorecard) => findDuplicates(scorecard));

/** Why one of a scorecard's fields cannot be read, where two columns hold it for one year; else null. */
export function cannotChoose(scorecard: Scorecard, fields: readonly Field[]): string | null {
  const pair = duplicatesOf(scorecard).find(([{ field }]) => fields.includes(field));
  if (!pair) return null;
  return `${capitalise(sayWhere(pair))} both hold ${sayColumn(pair[1])}, so it is not clear which one counts.`;
}

/** Why targets cannot be put in order of time on a scorecard, or null if they can. */
export function cannotOrderTargets(scorecard: Scorecard): string | null {
  const { figureColumns } = scorecard;
  const targets = figureColumns.filter((column) => column.field === 'target');
  const dated = targets.filter((column) => column.period !== null);
  const undated = targets.find(({ period, label }) => period === null && !isOfEachPart(label));
  if (undated && dated.length > 0) {
    return `The heading of the target in ${sayWhere([undated])} does not say which year it is for.`;
  }
  const runs = (sign: 1 | -1) =>
    dated.every(({ period }, k) => k === 0 || comparePeriods(period, dated[k - 1]!.period) * sign >= 0);
  if (!runs(1) && !runs(-1) && !areFollowedUp(dated, figureColumns))
    return 'The years in the headings of the targets do not run in order.';
  return cannotChoose(scorecard, ['actual', 'target']);
}
