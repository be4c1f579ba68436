import { showsPerCent } from '../sheet/numberFormat';
import { contains } from '../sheet/address';
import { nameFigure } from '../scorecard/wording';
import type { Indicator, Scorecard, Value } from '../scorecard/scorecard';
import { baselineOf, comingTargets } from '../scorecard/series';
import { cellOf, evaluate, type Expression, num, over, times, withoutDust } from './expression';
import type { Guidance, Origin, Stop, TrajectoryMethod } from './methods/method';
import {
  type Anchor,
  findComparator,
  refuseBeyond,
  refuseCell,
  Refused,
  refuseFigures,
  refuseFormulas,
  refuseStepBack,
  sayNoEnd,
} from './refusals';
import { type Rounded, settle, show } from './rounding';
import { baselineStop, placeInTime } from './timeline';

/** One target that a fill proposes. Its numbers are as the cell is to hold them: 0.88 where 88% is shown. */
export interface PlannedTarget extends Rounded {
  readonly value: Value;
  /** The figure that the method gives, before rounding. */
  readonly exact: Expression;
  /** The figures given before and after it; the target stays between them. */
  readonly from: number;
  readonly to: number;
}

/** One row of a proposal. */
export interface PlannedRow {
  readonly indicator: Indicator;
  /** Digits after the decimal point of what the cells hold. */
  readonly digits: number;
  /** The number format of cells that show a share as a percentage; null where the cells hold what they show. */
  readonly percentFormat: string | null;
  readonly targets: readonly PlannedTarget[];
}

export interface RowOptions {
  readonly method: TrajectoryMethod;
  readonly guidance: Omit<Guidance, 'firstK'>;
  readonly replace: boolean;
}

/** The targets to come that a fill would write. A blank under a merged target of the same row is no blank. */
export function findWanted(
  indicator: Indicator,
  scorecard: Scorecard,
  { method, replace }: RowOptions,
): Value[] {
  const coming = comingTargets(indicator);
  const wanted = coming.filter((value, index) => {
    const isBlank = value.kind === 'missing' && value.text === '';
    const isEnd = index === coming.length - 1;
    return (
      isBlank ||
      (replace && (!isEnd || method.needsComparator || (method.end !== null && value.kind === 'missing')))
    );
  });
  return wanted.some((value) => !isSpread(value, scorecard)) ? wanted : [];
}

/** Plans one row, or says why it cannot be filled. */
export function planRow(
  indicator: Indicator,
  scorecard: Scorecard,
  wanted: readonly Value[],
  options: RowOptions,
): PlannedRow | { readonly reason: string } {
  try {
    return plan(indicator, scorecard, wanted, options);
  } catch (error) {
    if (error instanceof Refused) return { reason: error.message };
    throw error;
  }
}

function plan(
  indicator: Indicator,
  scorecard: Scorecard,
  wanted: readonly Value[],
  { method, guidance }: RowOptions,
): PlannedRow {
  for (const value of wanted) refuseCell(value);
  const coming = comingTargets(indicator);
  const baseline = baselineOf(indicator);
  const given = coming.filter((value) => value.number !== null && !wanted.includes(value));
  refuseFigures(indicator, baseline ? [baseline, ...given] : given);
  refuseFormulas(given);
  const end = coming.at(-1)!;
  if (!given.includes(end) && (!method.end || !wanted.includes(end)))
    throw new Refused(sayNoEnd(end, method));
  if (method.needsComparator && !wanted.includes(end)) {
    throw new Refused(
      `It has an end target already, ${end.text}, and this method sets one. Ask to replace, or choose another method.`,
    );
  }
  const isBaselineNeeded =
    method.end !== null || !given[0] || coming.indexOf(given[0]) > coming.indexOf(wanted[0]!);
  if (!baseline && isBaselineNeeded) {
    throw new Refused('It has no baseline: none of its actuals is a figure. Give the latest actual first.');
  }
  if (baseline && /[<>]/.test(baseline.bound ?? '')) {
    throw new Refused(`Its baseline, ${baseline.text}, is a bound and no figure. Give the figure first.`);
  }

  const areDiscarded = given.length === 0 && wanted.some(({ number }) => number !== null);
  const shown = decimalsOf(indicator, baseline, method.keepsBaseline, areDiscarded);
  const percentFormat = findPercentFormat([...given].reverse(), baseline, shown);
  const figure = (value: Value) => toExpression(value, percentFormat !== null);
  const time = placeInTime(coming, baseline);
  const guided: Guidance = { ...guidance, firstK: time.stops[0]!.k };
  const origin: Origin | null =
    method.end && baseline
      ? {
          baseline: figure(baseline),
          comparator: method.needsComparator ? figure(findComparator(indicator, scorecard, baseline)) : null,
        }
      : null;
  const digits = shown + (percentFormat === null ? 0 : 2);
  const anchorAt = (value: Value, stop: Stop): Anchor => {
    const expression = figure(value);
    return { stop, expression, number: withoutDust(evaluate(expression)), name: nameFigure(value) };
  };
  const anchors: Anchor[] = [
    ...(baseline ? [anchorAt(baseline, baselineStop)] : []),
    ...given.map((value) => anchorAt(value, time.stops[coming.indexOf(value)]!)),
  ];
  if (origin && !given.includes(end)) {
    const expression = method.end!(origin, guided);
    refuseBeyond(evaluate(origin.baseline), evaluate(expression), anchors);
    const { amount } = settle(expression, digits, anchors[0]!, limitOf(origin), percentFormat);
    anchors.push({ stop: time.stops.at(-1)!, expression, number: amount, name: nameFigure(end) });
  }
  const targets = wanted.map((value): PlannedTarget => {
    const at = time.stops[coming.indexOf(value)]!;
    const left = anchors.findLast(({ stop }) => stop.index < at.index)!;
    const right = anchors.find(({ stop }) => stop.index >= at.index)!;
    const cause = method.refuse?.(left.number, right.number);
    if (cause) {
      const [from, to] = [left, right].map(({ number }) => show(number, percentFormat));
      throw new Refused(`It goes from ${from} to ${to}, and ${cause}. Choose another method.`);
    }
    const isEnd = right.stop.index === at.index;
    const exact = isEnd
      ? right.expression
      : method.between(
          { from: left.expression, to: right.expression, left: left.stop, at, right: right.stop, n: time.n },
          guided,
          origin,
        );
    if (!isEnd) refuseStepBack(evaluate(exact), left, right, value, percentFormat);
    const to = isEnd ? limitOf(origin!) : right.number;
    return { value, exact, from: left.number, to, ...settle(exact, digits, left, to, percentFormat) };
  });
  return { indicator, digits, percentFormat, targets };
}

/** What an end target that a method sets may not pass. */
function limitOf({ baseline, comparator }: Origin): number {
  return withoutDust(evaluate(comparator ?? baseline));
}

function toExpression(value: Value, isPercent: boolean): Expression {
  const { cell, raw, number, numberFormat } = value;
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

/** Whether a covered blank belongs to a target of its own row that is merged over several years. */
function isSpread({ place, cell }: Value, { merges }: Scorecard): boolean {
  return (
    place === 'covered' &&
    merges.some((merge) => contains(merge, cell) && merge.top === cell.row && merge.left < cell.column)
  );
}
