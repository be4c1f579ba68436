import { isWorse } from '../scorecard/compareFigures';
import { isNotComparable } from '../scorecard/comparability';
import { unsoundFigures } from '../scorecard/soundness';
import { capitalise, nameFigure, yearOf } from '../scorecard/wording';
import type { Indicator, Scorecard, Value } from '../scorecard/scorecard';
import { latestComparators } from '../scorecard/series';
import type { Expression } from './expression';
import type { Stop, TrajectoryMethod } from './methods/method';
import { show } from './rounding';

/** What a row lacks to be filled, as a plain sentence. */
export class Refused extends Error {}

/** A figure that is given, which a trajectory starts from, passes through or leads to. */
export interface Anchor {
  readonly stop: Stop;
  readonly expression: Expression;
  /** The number that stands there, which no target may pass. */
  readonly number: number;
  readonly name: string;
}

export function refuseBeyond(baseline: number, end: number, anchors: readonly Anchor[]): void {
  const beyond = anchors.find(({ number }) => !isBetween(number, baseline, end));
  if (!beyond) return;
  throw new Refused(
    `${capitalise(beyond.name)} lies beyond the end target that this method gives. Ask to replace it, or choose another method.`,
  );
}

function isBetween(number: number, from: number, to: number): boolean {
  const slack = 1e-9 * Math.max(1, Math.abs(from), Math.abs(to));
  return number >= Math.min(from, to) - slack && number <= Math.max(from, to) + slack;
}

export function refuseCell(value: Value): void {
  const name = capitalise(nameFigure(value));
  if (value.place === 'absent') {
    throw new Refused(`${name} has no cell on the sheet, so nothing can be typed there. Add one first.`);
  }
  if (value.place === 'covered') {
    throw new Refused(`${name} lies under a merged cell, so nothing can be typed there. Unmerge it first.`);
  }
  if (value.isFormula) {
    throw new Refused(`${name} holds a formula, which a fill would write over. Clear it first.`);
  }
}

/** Refuses targets that a fill would lean on and that may lean on it in turn. */
export function refuseFormulas(given: readonly Value[]): void {
  const worked = given.find(({ isFormula }) => isFormula);
  if (!worked) return;
  throw new Refused(
    `Its ${yearOf(worked)} target is worked out by a formula, which may lean on the years to be filled. Type it as a figure first.`,
  );
}

export function refuseFigures(indicator: Indicator, figures: readonly Value[]): void {
  const unsound = unsoundFigures(indicator);
  const odd = figures.find((value) => unsound.has(value));
  if (odd) {
    throw new Refused(
      `${capitalise(nameFigure(odd))}, ${odd.text}, cannot be meant or is far out of line. Correct it first.`,
    );
  }
}

export function sayNoEnd(end: Value, { end: setsEnd }: TrajectoryMethod): string {
  const year = yearOf(end);
  if (end.kind === 'relative') {
    return `Its end target, “${end.text}”, is given against another figure. Type the figure it comes to first.`;
  }
  if (end.text === '')
    return `It has no end target: ${year} is blank. Type it first, because the other years lead to it.`;
  const way = setsEnd
    ? 'Ask to replace it, or type a figure first.'
    : 'Type a figure first, because the other years lead to it.';
  return `It has no end target: ${year} holds “${end.text}”. ${way}`;
}

export function findComparator(indicator: Indicator, scorecard: Scorecard, baseline: Value): Value {
  const comparator = latestComparators(indicator).find(({ number }) => number !== null);
  if (!comparator) throw new Refused('It has no comparator to close the gap to. Choose another method.');
  refuseFigures(indicator, [comparator]);
  const who = [comparator.column.who || 'the comparator', yearOf(comparator)].join(' ');
  const { unit, polarity } = indicator;
  if (unit === 'count' || unit === 'currency') {
    throw new Refused(
      `It counts things, and a volume cannot be compared with ${who}. Choose another method.`,
    );
  }
  if (isNotComparable(scorecard, comparator)) {
    throw new Refused(`The footnote to ${who} says that it is not comparable. Choose another method.`);
  }
  if (polarity === 'unclear' || polarity === 'range') {
    throw new Refused(
      polarity === 'range'
        ? 'It is to stay at a level, so there is no gap to close. Choose another method.'
        : `Which way is better is unclear, so whether ${who} is ahead cannot be told. Set its polarity first.`,
    );
  }
  if (!isWorse(polarity, baseline, comparator)) {
    throw new Refused(
      `Its baseline, ${baseline.text}, is not behind ${who}, ${comparator.text}, so there is no gap to close.`,
    );
  }
  return comparator;
}

export function refuseStepBack(
  exact: number,
  left: Anchor,
  right: Anchor,
  value: Value,
  percentFormat: string | null,
): void {
  if (isBetween(exact, left.number, right.number)) return;
  throw new Refused(
    `${show(exact, percentFormat)} in ${yearOf(value)} would not lie between ${left.name} and ${right.name}. Ask to replace them, or choose another method.`,
  );
}
