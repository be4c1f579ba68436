import { fold } from '../../../text/fold';
import type { ColumnClue } from '../headingRow';

const ACTUAL = '(?:actuals?|out-?turns?|results?|achieved|performance|baselines?)';
const TARGET = '(?:targets?|plan(?:ned)?|goals?|budget)';
const BOTH = new RegExp(`\\b(?:${ACTUAL} ?[/|(] ?${TARGET}|${TARGET} ?[/|(] ?${ACTUAL})\\b`);

/** Whether a heading says that the figures below it are both, or one or the other. */
export function saysBoth(label: string): boolean {
  return BOTH.test(fold(label));
}

/** "Actual / plan" over "80 / 85", or over figures that are either: which of them cannot be told. */
export const bothFields: ColumnClue = ({ column, label, evidence }, { profiles }) => {
  if (!saysBoth(label)) return [];
  const { numbers, words } = profiles.of(column);
  if (numbers === 0 && ![...words].some((text) => /^\W*\d/.test(text))) return [];
  const why = 'the heading says both actual and target';
  return [
    { meaning: 'goal', weight: -40, why },
    ...evidence.flatMap(({ meaning, weight }) => (weight > 0 ? [{ meaning, weight: -weight, why }] : [])),
  ];
};
