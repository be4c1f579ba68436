import type { Value } from './scorecard';

/** A copy of a figure, as plain data, with something in it changed. */
export function alterValue(value: Value, changes: Partial<Value>): Value {
  const { cell, column, text, kind, number, decimals, mark, bound, relative, range, aside } = value;
  const { saying, isStoredAsText, strayMark, raw, numberFormat, isFormula, sums, place } = value;
  return {
    ...{ cell, column, text, kind, number, decimals, mark, bound, relative, range, aside },
    ...{ saying, isStoredAsText, strayMark, raw, numberFormat, isFormula, place },
    ...(sums ? { sums } : {}),
    ...changes,
  };
}
