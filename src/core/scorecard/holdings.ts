import { NOT_CALCULATED } from '../sheet/grid';
import { rememberOf } from '../text/remember';
import type { Indicator, Value } from './scorecard';
import { isSteady } from './steady';

const BITS = {
  /** Words, or a date, where a figure belongs. */
  words: 1,
  missing: 2,
  missingTargets: 1024,
  ranges: 4,
  errors: 8,
  /** Marks of footnotes. */
  marks: 16,
  strayMarks: 32,
  /** Words beside a figure in its cell. */
  asides: 4096,
  numbersAsText: 64,
  formulas: 128,
  sums: 256,
  noughtTargets: 512,
  /** Targets to come that are not each better than the figure before. */
  turns: 2048,
} as const;

/** What some rows hold among their figures and most do not. */
export type Holding = keyof typeof BITS;

/** What of that a row holds, so that whoever looks for it needs to look at few rows closely. */
export function holdingsOf(row: Pick<Indicator, 'polarity' | 'values' | 'series' | 'unsound'>): number {
  let all: number = isSteady(row) ? 0 : BITS.turns;
  for (const value of row.values) all |= holdingsOfOne(value);
  return all;
}

function holdingsOfOne(value: Value): number {
  const { kind, number, raw, column } = value;
  let all = 0;
  if (kind === 'text') all |= BITS.words;
  else if (kind === 'missing')
    all |= column.field === 'target' ? BITS.missing | BITS.missingTargets : BITS.missing;
  else if (kind === 'error') all |= BITS.errors;
  if (raw === NOT_CALCULATED) all |= BITS.errors;
  if (value.range !== null) all |= BITS.ranges;
  if (value.mark !== null) all |= BITS.marks;
  if (value.strayMark !== null) all |= BITS.strayMarks;
  if (value.aside !== null) all |= BITS.asides;
  if (value.isStoredAsText) all |= BITS.numbersAsText;
  if (value.isFormula) all |= BITS.formulas;
  if (value.sums) all |= BITS.sums;
  if (number === 0 && column.field === 'target') all |= BITS.noughtTargets;
  return all;
}

/** Whether a row may hold it. Where only some columns of a row are looked at, it may stand in another. */
export function mayHold({ holdings }: Indicator, what: Holding): boolean {
  return (holdings & BITS[what]) !== 0;
}

/** The rows that may hold it. */
export function rowsThatHold(indicators: readonly Indicator[], what: Holding): readonly Indicator[] {
  return rowsByBit(indicators).get(BITS[what])!;
}

/** Many rules look for the rows of one table: all that they may look for is found in one walk. */
const rowsByBit = rememberOf((indicators: readonly Indicator[]): ReadonlyMap<number, Indicator[]> => {
  const rows = new Map(Object.values(BITS).map((bit) => [bit as number, [] as Indicator[]]));
  for (const row of indicators)
    // The lowest of the bits that are left, one after the other.
    for (let left = row.holdings; left !== 0; left &= left - 1) rows.get(left & -left)!.push(row);
  return rows;
});
