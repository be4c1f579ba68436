import { readScorecards } from '../../src/core/reading/index';
import type { Scorecard } from '../../src/core/scorecard/scorecard';
import { gridOf, type TestCell, type TestSheet } from './grid';

/** The one scorecard that the reader finds in these rows. */
export function scorecardOf(rows: readonly (readonly TestCell[])[], options: TestSheet = {}): Scorecard {
  const [scorecard, ...others] = readScorecards(gridOf(rows, options));
  if (!scorecard || others.length > 0)
    throw new Error(`${others.length + (scorecard ? 1 : 0)} scorecards read`);
  return scorecard;
}
