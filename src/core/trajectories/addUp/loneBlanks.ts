import { printFigure } from '../../scorecard/wording';
import { evaluate, withoutDust } from '../expression';
import type { PlannedTarget } from '../planRow';
import { restFormula, sumFormula } from './formulas';
import { isInOrder, type PlannedRows, withTarget } from './rows';
import type { Member, YearOfParts } from './years';

/** A year in which one figure is blank and all others are given, and what the blank is to hold. */
interface LoneBlank {
  readonly year: YearOfParts;
  readonly blank: Member;
  readonly target: PlannedTarget;
}

/**
 * Where one figure of a year is blank and all others are given, only what they leave adds up; the curve stays where that
 * would be a step back.
 */
export function fillLoneBlanks(
  years: readonly YearOfParts[],
  rows: PlannedRows,
): { readonly years: readonly YearOfParts[]; readonly rows: PlannedRows } {
  const lone = years.flatMap((year) => findLoneBlank(year, rows) ?? []);
  let filled = rows;
  const kept: LoneBlank[] = [];
  for (const indicator of new Set(lone.map(({ blank }) => blank.indicator))) {
    const own = lone.filter(({ blank }) => blank.indicator === indicator);
    // Two that stand side by side may only be in order together.
    for (const some of [own, ...own.map((one) => [one])]) {
      if (some.every((one) => kept.includes(one))) continue;
      const trial = some.reduce((so, { target }) => withTarget(so, indicator, target), filled);
      if (!isInOrder(trial.get(indicator)!)) continue;
      filled = trial;
      kept.push(...some);
    }
  }
  return { years: years.map((year) => fillYear(year, kept)), rows: filled };
}

function findLoneBlank(year: YearOfParts, rows: PlannedRows): LoneBlank | null {
  const [blank, ...more] = [year.whole, ...year.parts].filter(({ target }) => target);
  return blank?.target && more.length === 0
    ? { year, blank, target: fitBlank(year, blank, blank.target, rows) }
    : null;
}

/** The one figure that makes a year add up, if all others are given. */
function fitBlank(year: YearOfParts, blank: Member, target: PlannedTarget, rows: PlannedRows): PlannedTarget {
  const isWhole = blank === year.whole;
  const formula = isWhole ? sumFormula(year, rows) : restFormula(year, blank, rows);
  const amount = evaluate(formula);
  if (amount === target.amount) return target;
  const why = isWhole ? 'the sum of its parts' : 'what the other parts leave of the total';
  const note = `${printFigure(amount)} is ${why}; by itself it would be ${printFigure(target.amount)}.`;
  return { ...target, amount, note, formula };
}

function fillYear(year: YearOfParts, filled: readonly LoneBlank[]): YearOfParts {
  const found = filled.find((one) => one.year === year);
  if (!found) return year;
  const { blank, target } = found;
  const exact = withoutDust(target.amount * 10 ** year.digits);
  const change = (member: Member) => (member === blank ? { ...blank, target, exact } : member);
  return { ...year, whole: change(year.whole), parts: year.parts.map(change) };
}
