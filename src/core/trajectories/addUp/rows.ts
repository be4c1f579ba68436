import type { Indicator } from '../../scorecard/scorecard';
import type { PlannedRow, PlannedTarget } from '../planRow';
import { settle } from '../rounding';

/** The rows of a proposal, by the indicator of each. */
export type PlannedRows = ReadonlyMap<Indicator, PlannedRow>;

/** The rows with one target as it is to be now. */
export function withTarget(rows: PlannedRows, indicator: Indicator, target: PlannedTarget): PlannedRows {
  const row = rows.get(indicator)!;
  const targets = row.targets.map((one) => (one.value === target.value ? target : one));
  return new Map(rows).set(indicator, { ...row, targets });
}

/** A row with its targets rounded to so many digits. */
export function roundTo(row: PlannedRow, digits: number): PlannedRow {
  const targets = row.targets.map((target) => {
    const { exact, from, to } = target;
    return {
      ...target,
      ...settle(exact, digits, { number: from, name: 'the figure before' }, to, row.percentFormat),
    };
  });
  return { ...row, digits, targets };
}

/** Whether each target lies between the one before it and the figure it leads to. */
export function isInOrder({ targets }: PlannedRow): boolean {
  return targets.every(({ from, to, amount }, index) => {
    const before = targets[index - 1];
    const start = before && before.from === from && before.to === to ? before.amount : from;
    return amount >= Math.min(start, to) && amount <= Math.max(start, to);
  });
}
