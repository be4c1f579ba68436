import { toA1 } from '../../src/core/sheet/address';
import type { CellEdit } from '../../src/core/sheet/edit';
import type { Scorecard } from '../../src/core/scorecard/scorecard';
import { type Fill, type FillOptions, fillTrajectories } from '../../src/core/trajectories/fill';
import type { TestCell, TestSheet } from './grid';
import { scorecardOf } from './scorecard';

/** One row under the headings Indicator, Actual 2016, National 2016, Target 2017 ..., in A1. */
export function rowScorecard(
  name: string,
  baseline: TestCell,
  comparator: TestCell,
  targets: readonly TestCell[],
): Scorecard {
  return scorecardOf([headingsTo(targets.length), [name, baseline, comparator, ...targets, 'x']]);
}

export function headingsTo(years: number): string[] {
  const targets = Array.from({ length: years }, (_, index) => `Target ${2017 + index}`);
  return ['Indicator', 'Actual 2016', 'National 2016', ...targets, 'Comments'];
}

export function fillRows(
  rows: readonly (readonly TestCell[])[],
  options: FillOptions = {},
  sheet: TestSheet = {},
): Fill {
  return fillTrajectories(scorecardOf(rows, sheet), options);
}

/** What is proposed, by A1 address. */
export function proposed({ edits }: Fill): Record<string, CellEdit['after']> {
  return Object.fromEntries(edits.map(({ cell, after }) => [toA1(cell), after]));
}

export function reasons({ refused }: Fill): string[] {
  return refused.map(({ reason }) => reason);
}
