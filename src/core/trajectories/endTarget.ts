import { alterValue } from '../scorecard/alterValue';
import { showsPerCent } from '../sheet/numberFormat';
import { comingTargets } from '../scorecard/series';
import { soundBaseline, soundTargets } from '../scorecard/soundness';
import { nameComparator, printFigure, yearOf } from '../scorecard/wording';
import type { Indicator, Scorecard, Value } from '../scorecard/scorecard';
import { fewestRows } from './learn';
import { roundHalfAway, withoutDust } from './expression';
import { comparatorOf } from './rowToFill';

/** What a blank end target is to be: a number as the row shows its own, or where to take it from. */
export type EndTarget = number | EndSource;

/** Where an end target can be taken from: the last target given, the comparator, or the usual change of the other rows. */
export type EndSource = 'last' | 'comparator' | 'usual';

export const endSources: readonly EndSource[] = ['last', 'comparator', 'usual'];

/** A row as it would be with its end target. */
export interface WithEnd {
  readonly indicator: Indicator;
  /** The end target, with its figure; and as it stands on the sheet. */
  readonly end: Value;
  readonly blank: Value;
  /** Where the figure comes from, as a plain sentence. */
  readonly note: string;
}

/** A row whose blank end target is chosen, or why it cannot be; null where the end target is not blank. */
export function chooseEnd(
  indicator: Indicator,
  scorecard: Scorecard,
  choice: EndTarget,
): WithEnd | { readonly reason: string } | null {
  const blank = comingTargets(indicator).at(-1);
  if (blank?.kind !== 'missing' || blank.text !== '' || blank.place !== 'own' || blank.isFormula) return null;
  const chosen = findFigure(indicator, scorecard, choice);
  if ('reason' in chosen) return chosen;
  const like = soundTargets(indicator).at(-1) ?? soundBaseline(indicator);
  const isShare = like !== null && typeof like.raw === 'number' && showsPerCent(like.numberFormat);
  const number = withoutDust(chosen.number);
  const end = alterValue(blank, {
    kind: 'number',
    number,
    text: isShare ? `${printFigure(number)}%` : printFigure(number),
    decimals: /\.(\d+)/.exec(String(number))?.[1]?.length ?? 0,
    raw: isShare ? withoutDust(number / 100) : number,
    numberFormat: isShare ? like.numberFormat : blank.numberFormat,
  });
  const values = indicator.values.map((value) => (value === blank ? end : value));
  return { indicator: { ...indicator, values }, end, blank, note: chosen.note };
}

interface TypedEnd {
  readonly number: number;
  readonly note: string;
}

function findFigure(
  indicator: Indicator,
  scorecard: Scorecard,
  choice: EndTarget,
): TypedEnd | { readonly reason: string } {
  if (typeof choice === 'number') return { number: choice, note: 'The end target that was typed.' };
  if (choice === 'usual') return findUsual(indicator, scorecard);
  if (choice === 'last') {
    const last = soundTargets(indicator).at(-1);
    return last
      ? { number: last.number!, note: `The end target is the ${yearOf(last)} target.` }
      : { reason: 'It has no target to take the end target from. Type one, or take it from the comparator.' };
  }
  const comparator = comparatorOf(indicator);
  if (!comparator) {
    return { reason: 'It has no comparator to take the end target from. Type one, or take the last target.' };
  }
  if (indicator.unit === 'count' || indicator.unit === 'currency') {
    return { reason: 'It counts things, and a volume cannot be compared. Type an end target.' };
  }
  const who = nameComparator(comparator.column);
  return { number: comparator.number!, note: `The end target is the ${who} figure.` };
}

/** The baseline with the middle change of the complete rows of its unit and polarity: points of percentages, else a ratio. */
function findUsual(indicator: Indicator, { indicators }: Scorecard): TypedEnd | { readonly reason: string } {
  const baseline = soundBaseline(indicator);
  if (!baseline)
    return { reason: 'It has no baseline to add the usual change to. Give the latest actual first.' };
  const { unit, polarity } = indicator;
  const inPoints = unit === 'percentage';
  const changes = indicators.flatMap((other) => {
    if (other === indicator || other.unit !== unit || other.polarity !== polarity) return [];
    return changeOf(other, inPoints) ?? [];
  });
  if (changes.length < fewestRows) {
    return {
      reason: `Fewer than ${fewestRows} rows of its kind have a baseline and an end target, which is too few to call a change usual. Type an end target.`,
    };
  }
  const change = medianOf(changes);
  const exact = inPoints ? baseline.number! + change : baseline.number! * change;
  const number = roundHalfAway(inPoints ? Math.min(100, Math.max(0, exact)) : exact, baseline.decimals);
  return {
    number,
    note: `The end target is the baseline with the usual change of ${changes.length} rows of its kind.`,
  };
}

function changeOf(indicator: Indicator, inPoints: boolean): number | null {
  const [from, to] = [soundBaseline(indicator), comingTargets(indicator).at(-1)];
  if (!from || to?.number == null || !soundTargets(indicator).includes(to)) return null;
  if (inPoints) return to.number - from.number!;
  return from.number! > 0 && to.number > 0 ? to.number / from.number! : null;
}

function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
