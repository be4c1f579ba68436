import type { Period } from '../../../scorecard/period';
import { ASIDE_WORDS } from '../../words/roleWords';
import { weighWords } from '../../words/words';
import { fold } from '../../../text/fold';
import { type ColumnClue, placedAs, isAfter, isYear, latestActual } from '../headingRow';
import { holdsFigures } from '../profiles';
import { saysMeasures } from '../titleAbove';

/** "Cohort" and "Budget 2016/17" over figures are none of an indicator's own. */
export const asides: ColumnClue = (column, row) => {
  if (column.evidence.length > 0) return [];
  const { profiles } = row;
  if (!holdsFigures(profiles.of(column.column))) return [];
  const { label, period } = column;
  const folded = fold(label);
  return weighWords({ label: folded, words: folded, period }, ASIDE_WORDS).map((evidence) =>
    // What is budgeted for a year to come of an indicator is as good as a target.
    evidence.meaning === 'budget' && isWanted() ? { ...evidence, weight: 1 } : evidence,
  );

  function isWanted(): boolean {
    if (!isYear(period)) return false;
    // Where a budget is set for a year to come, that of a year gone by was one too.
    const isComing = (other: Period | null) => isYear(other) && isAfter(other, latestActual(row));
    const budgets = row.columns.filter((other) => /\bbudget/i.test(other.label));
    if (!isComing(period) && !budgets.some((other) => isComing(other.period))) return false;
    const isNamed =
      row.columns.some(({ evidence }) => evidence.some(({ meaning }) => meaning === 'indicator')) ||
      saysMeasures(row.title());
    const isTaken = placedAs('target', row).some(
      (target) => target !== column && target.period?.text === period.text,
    );
    return isNamed && !isTaken;
  }
};

/** Whether a heading speaks of such a column, so that its words are no place's name. */
export function isAside(label: string): boolean {
  const folded = fold(label);
  return weighWords({ label: folded, words: folded, period: null }, ASIDE_WORDS).length > 0;
}
