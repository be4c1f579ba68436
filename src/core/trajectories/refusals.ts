import { isWorse } from '../scorecard/compareFigures';
import { isNotComparable } from '../scorecard/comparability';
import { unsoundFigures } from '../scorecard/soundness';
import { capitalise, nameComparator, nameFigure, yearOf } from '../scorecard/wording';
import type { Indicator, Scorecard, Value } from '../scorecard/scorecard';
import type { Course, Leg } from './course';
import { evaluate } from './expression';
import type { TrajectoryMethod } from './methods/method';
import { show } from './rounding';
import { comparatorOf, type RowToFill } from './rowToFill';

/** Why a row cannot be filled, going by what stands in it, as a plain sentence; null if it can. */
export function findRefusal(row: RowToFill): string | null {
  const { indicator, wanted, baseline, given } = row;
  return (
    firstOf(wanted, refuseCell) ??
    refuseFigures(indicator, baseline ? [baseline, ...given] : given) ??
    refuseFormulas(given) ??
    refuseEnd(row) ??
    refuseBaseline(row) ??
    refuseComparator(row)
  );
}

/** Why targets cannot go the way that a method leads them, as a plain sentence; null if they can. */
export function findCourseRefusal(
  { given, ends, legs }: Course,
  method: TrajectoryMethod,
  percentFormat: string | null,
): string | null {
  const beyond = ends && given.find(({ number }) => !isBetween(number, ends.from, ends.to));
  if (beyond) {
    return `${capitalise(beyond.name)} lies beyond the end target that this method gives. Replace it too, or choose another method.`;
  }
  return firstOf(legs, (leg) => refuseLeg(leg, method, percentFormat));
}

function firstOf<Item>(items: readonly Item[], refuse: (item: Item) => string | null): string | null {
  for (const item of items) {
    const reason = refuse(item);
    if (reason !== null) return reason;
  }
  return null;
}

function isBetween(number: number, from: number, to: number): boolean {
  const slack = 1e-9 * Math.max(1, Math.abs(from), Math.abs(to));
  return number >= Math.min(from, to) - slack && number <= Math.max(from, to) + slack;
}

function refuseCell(value: Value): string | null {
  const name = capitalise(nameFigure(value));
  if (value.place === 'absent') {
    return `${name} has no cell on the sheet, so nothing can be typed there. Add one first.`;
  }
  if (value.place === 'covered') {
    return `${name} is inside a merged cell, so nothing can be typed there. Unmerge it first.`;
  }
  return value.isFormula ? `${name} holds a formula, which a fill would overwrite. Clear it first.` : null;
}

function refuseFigures(indicator: Indicator, figures: readonly Value[]): string | null {
  const unsound = unsoundFigures(indicator);
  const odd = figures.find((value) => unsound.has(value));
  return odd
    ? `${capitalise(nameFigure(odd))}, ${odd.text}, cannot be meant or is far out of line. Correct it first.`
    : null;
}

/** Refuses targets that a fill would lean on and that may lean on it in turn. */
function refuseFormulas(given: readonly Value[]): string | null {
  const worked = given.find(({ isFormula }) => isFormula);
  return worked
    ? `Its ${yearOf(worked)} target is worked out by a formula, which may depend on the years to be filled. Type it as a figure first.`
    : null;
}

function refuseEnd({ coming, given, wanted, method }: RowToFill): string | null {
  const end = coming.at(-1)!;
  if (!given.includes(end) && (!method.end || !wanted.includes(end))) return sayNoEnd(end, method);
  return method.needsComparator && !wanted.includes(end)
    ? `It has an end target already, ${end.text}, and this method sets one. Replace it too, or choose another method.`
    : null;
}

function sayNoEnd(end: Value, { end: setsEnd }: TrajectoryMethod): string {
  const year = yearOf(end);
  if (end.kind === 'relative') {
    return `Its end target, “${end.text}”, is given relative to another figure. Type the figure it comes to first.`;
  }
  if (end.text === '')
    return `It has no end target: ${year} is blank, and the other years lead to it. Type it, or choose where to take it from.`;
  const way = setsEnd
    ? 'Replace it too, or type a figure first.'
    : 'Type a figure first, because the other years lead to it.';
  return `It has no end target: ${year} holds “${end.text}”. ${way}`;
}

function refuseBaseline({ coming, given, wanted, method, baseline }: RowToFill): string | null {
  if (!baseline) {
    const isNeeded =
      method.end !== null || !given[0] || coming.indexOf(given[0]) > coming.indexOf(wanted[0]!);
    return isNeeded
      ? 'It has no baseline: none of its actuals is a figure. Give the latest actual first.'
      : null;
  }
  return /[<>]/.test(baseline.bound ?? '')
    ? `Its baseline, ${baseline.text}, is a limit, not a figure. Give the figure first.`
    : null;
}

function refuseComparator({ indicator, scorecard, baseline, method }: RowToFill): string | null {
  if (!method.end || !method.needsComparator || !baseline) return null;
  const comparator = comparatorOf(indicator);
  if (!comparator) return 'It has no comparator to close the gap to. Choose another method.';
  return refuseFigures(indicator, [comparator]) ?? refuseGap(indicator, scorecard, baseline, comparator);
}

function refuseGap(
  { unit, polarity }: Indicator,
  scorecard: Scorecard,
  baseline: Value,
  comparator: Value,
): string | null {
  const who = nameComparator(comparator.column, 'the comparator');
  if (unit === 'count' || unit === 'currency') {
    return `It counts things, and a volume cannot be compared with ${who}. Choose another method.`;
  }
  if (isNotComparable(scorecard, comparator)) {
    return `The footnote to ${who} says that it is not comparable. Choose another method.`;
  }
  if (polarity === 'range') {
    return 'It is to stay at a level, so there is no gap to close. Choose another method.';
  }
  if (polarity === 'unclear') {
    return `It is not clear which way is better, so nobody can tell whether ${who} is ahead. Set which way is better first.`;
  }
  return isWorse(polarity, baseline, comparator)
    ? null
    : `Its baseline, ${baseline.text}, is not behind ${who}, ${comparator.text}, so there is no gap to close.`;
}

function refuseLeg(
  { value, left, right, isEnd, exact }: Leg,
  method: TrajectoryMethod,
  percentFormat: string | null,
): string | null {
  const cause = method.refuse?.(left.number, right.number);
  if (cause) {
    const [from, to] = [left, right].map(({ number }) => show(number, percentFormat));
    return `It goes from ${from} to ${to}, and ${cause}. Choose another method.`;
  }
  const figure = evaluate(exact);
  if (isEnd || isBetween(figure, left.number, right.number)) return null;
  return `${show(figure, percentFormat)} in ${yearOf(value)} would not lie between ${left.name} and ${right.name}. Replace them too, or choose another method.`;
}
