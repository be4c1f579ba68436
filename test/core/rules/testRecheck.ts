import { checkInSteps, type CheckToKeep } from '../../../src/core/checking/check';
import type { CheckOptions } from '../../../src/core/checking/finding';
import type { KeptCheck } from '../../../src/core/checking/keptCheck';
import type { KeptReading } from '../../../src/core/reading';
import type { AnyRule } from '../../../src/core/rules';
import type { Example } from '../../../src/core/rules/rule';
import type { Scorecard } from '../../../src/core/scorecard/scorecard';
import { expectAlike } from '../../support/expectAlike';
import { someOf } from '../../support/quick';

type Rows = Example['rows'];

/** Reads a sheet: as it is, or from what was kept of it as it was before. */
export type ReadRows = (rows: Rows, before: KeptReading | null) => KeptReading;

/**
 * A rule that says it looks at less than everything is not asked again where that is the same. Here its examples are
 * altered row by row, and what it says with what was kept is held against what it says of the sheet as it is now.
 */
export function recheckRows(
  rule: AnyRule,
  rows: Rows,
  options: CheckOptions,
  read: ReadRows,
  places: readonly number[] = [...rows.keys()].slice(1),
): void {
  const before = read(rows, null);
  const kept = before.scorecards.map((scorecard) => check(rule, scorecard, options, null).kept);
  for (const at of someOf(places)) {
    for (const altered of alterRow(rows, at)) {
      const again = checkAll(rule, read(altered, before).scorecards, options, kept);
      const anew = checkAll(rule, read(altered, null).scorecards, options, []);
      expectAlike({ altered: altered[at], found: again }, { altered: altered[at], found: anew });
    }
  }
}

/** The rows with one of them altered: its figures, its words, or all of it as another row has them. */
function alterRow(rows: Rows, at: number): Rows[] {
  const [row, other] = [rows[at]!, rows[at + 1] ?? rows[at - 1]!];
  const withRow = (cells: Rows[number]) => rows.map((one, index) => (index === at ? cells : one));
  const isNumber = (cell: unknown) => typeof cell === 'number';
  return [
    withRow(row.map((cell) => (typeof cell === 'number' ? cell * 2 + 1 : cell))),
    withRow(row.map((cell, column) => (isNumber(cell) ? (other[column] ?? null) : cell))),
    withRow(row.map((cell, column) => (isNumber(cell) ? cell : (other[column] ?? null)))),
  ];
}

function checkAll(
  rule: AnyRule,
  scorecards: readonly Scorecard[],
  options: CheckOptions,
  kept: readonly KeptCheck[],
) {
  return scorecards.map((scorecard) => {
    const before = kept.find((one) => one.scorecard.range.top === scorecard.range.top) ?? null;
    const { findings, notRun } = check(rule, scorecard, options, before).check;
    return { findings, notRun };
  });
}

function check(
  rule: AnyRule,
  scorecard: Scorecard,
  options: CheckOptions,
  before: KeptCheck | null,
): CheckToKeep {
  const steps = checkInSteps(scorecard, options, [rule], before);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
