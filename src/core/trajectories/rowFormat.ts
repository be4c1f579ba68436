import { showsPerCent } from '../sheet/numberFormat';
import type { Indicator, Value } from '../scorecard/scorecard';
import { cellOf, type Expression, num, over, times } from './expression';
import type { RowToFill } from './rowToFill';

/** How the figures of a row are to be written. */
export interface RowFormat {
  /** Digits after the decimal point of what the cells hold. */
  readonly digits: number;
  /** The number format of cells that show a share as a percentage; null where the cells hold what they show. */
  readonly percentFormat: string | null;
}

/** How a fill writes the figures of a row: as fine as the row's own, as percentages where those are. */
export function formatOf({ indicator, wanted, baseline, given, method }: RowToFill): RowFormat {
  const areDiscarded = given.length === 0 && wanted.some(({ number }) => number !== null);
  const shown = decimalsOf(indicator, baseline, method.keepsBaseline, areDiscarded);
  const percentFormat = findPercentFormat([...given].reverse(), baseline, shown);
  return { digits: shown + (percentFormat === null ? 0 : 2), percentFormat };
}

/** A figure that is given, as the cells of its row hold theirs. */
export function toExpression(
  { cell, raw, number, numberFormat }: Value,
  { percentFormat }: RowFormat,
): Expression {
  const isPercent = percentFormat !== null;
  // Excel cannot reckon with "28*", so a figure typed as text goes into a formula as a number.
  const leaf = typeof raw === 'number' ? cellOf(cell, raw) : num(number!);
  const isShare = typeof raw === 'number' && showsPerCent(numberFormat);
  if (isShare === isPercent) return leaf;
  return isPercent ? over(leaf, 100) : times(leaf, 100);
}

/** The format for a row that shows shares as percentages, by the nearest figure that is a number; else null. */
function findPercentFormat(given: readonly Value[], baseline: Value | null, shown: number): string | null {
  const numbers = [...given, ...(baseline ? [baseline] : [])].filter(({ raw }) => typeof raw === 'number');
  if (!numbers[0] || !showsPerCent(numbers[0].numberFormat)) return null;
  // A format that shows fewer decimals would hide what the fill rounds to.
  const fitting = numbers.find((value) => showsPerCent(value.numberFormat) && value.decimals === shown);
  return (fitting ?? numbers[0]).numberFormat;
}

// More digits than these were worked out by a formula, not chosen by an officer.
const mostDecimals = 4;

/** The digits after the decimal point that a row's own figures show. */
function decimalsOf(
  { values, unit }: Indicator,
  baseline: Value | null,
  keepsBaseline: boolean,
  areDiscarded: boolean,
): number {
  const targets = values.filter(({ column, number }) => column.field === 'target' && number !== null);
  const decimals = (of: readonly Value[]) =>
    of.map((value) => value.decimals).filter((count) => count <= mostDecimals);
  const ofTargets = decimals(targets);
  const ofBaseline = baseline ? decimals([baseline]) : [];
  if (keepsBaseline && baseline) return Math.max(baseline.decimals, ...ofTargets);
  // Targets that go do not alone say how fine the new ones are: 0.2 must not make -0.04 jump.
  if (areDiscarded && ofTargets.length > 0) return Math.max(...ofTargets, ...ofBaseline);
  if (ofTargets.length > 0) return Math.max(...ofTargets);
  return ofBaseline[0] ?? (unit === 'count' || unit === 'currency' ? 0 : 1);
}
