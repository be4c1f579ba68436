import type { MethodView } from '../../../core/engine/engine';

const letters: readonly (readonly [inFormula: RegExp, means: string])[] = [
  [/\bref\b/, 'ref the comparator'],
  [/\bc\(/, 'c the part of the gap to close'],
  [/\bs\(/, 's the share of the change in the first year'],
  [/m\(k\)/, 'm(k) the median share of the change that the complete rows reach by year k'],
];

/** What the letters of a method's formula mean. */
export function sayFormula({ formula }: MethodView): string {
  const more = letters.filter(([inFormula]) => inFormula.test(formula)).map(([, means]) => `, ${means}`);
  return `b is the baseline, T the end target, n the years between, k the year counted from 1 to n${more.join('')}.`;
}
