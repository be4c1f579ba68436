import { fold } from '../text/fold';
import { alterValue } from './alterValue';
import { mayHold } from './holdings';
import type { FigureColumn, Indicator, Value } from './scorecard';
import { isPartOfYear } from './period';

/** Less than any figure that is typed is rounded by. */
const SLACK = 1e-6;

/**
 * A row in which quarters without a target lack none: the others come to the target of the year, or the last of them is
 * that, so that a dash or a blank is a nil.
 */
export function withNilParts(
  indicator: Indicator,
  columns: readonly FigureColumn[],
  parts: readonly FigureColumn[],
): Indicator {
  if (!mayHold(indicator, 'missingTargets')) return indicator;
  const isPart = ({ column }: Value) => column.field === 'target' && parts.includes(column);
  const targets = indicator.values.filter(isPart);
  const given = targets.filter(({ kind }) => kind !== 'missing');
  const wholes = columns.flatMap((column, index) =>
    isWholeOf(column, parts) ? [indicator.values[index]!] : [],
  );
  if (
    given.length === 0 ||
    given.length === targets.length ||
    !wholes.some((whole) => isMadeUp(whole, given))
  )
    return indicator;
  const values = indicator.values.map((value) =>
    isPart(value) && value.kind === 'missing' ? alterValue(value, { place: 'absent' }) : value,
  );
  return { ...indicator, values };
}

/** Whether a column holds the targets of the year whose parts these are. */
function isWholeOf({ field, period }: FigureColumn, parts: readonly FigureColumn[]): boolean {
  if (field !== 'target') return false;
  if (period === null) return true;
  const year = parts[0]?.period?.year ?? null;
  return year !== null && period.year === year && !isPartOfYear(period);
}

/** Whether parts add up to the whole, or lead to it, in figures or in words. */
function isMadeUp(whole: Value, given: readonly Value[]): boolean {
  if (whole.number === null)
    return whole.kind === 'text' && given.length === 1 && fold(given[0]!.text) === fold(whole.text);
  if (given.some(({ number }) => number === null)) return false;
  const slack = SLACK * Math.max(1, Math.abs(whole.number));
  const sum = given.reduce((total, { number }) => total + number!, 0);
  return [sum, given.at(-1)!.number!].some((number) => Math.abs(number - whole.number!) <= slack);
}
