import type { Grid } from '../sheet/grid';
import type { Scorecard } from '../scorecard/scorecard';
import type { Settings } from '../scorecard/settings';
import { readSheet } from './readSheet';

export { readFootnotes } from './footnotes';
export type { KeptReading } from './keptReading';
export { readSheet } from './readSheet';

/** Only the scorecards of a sheet, for whoever asks for nothing else of it. */
export function readScorecards(grid: Grid, settings: Settings = {}): readonly Scorecard[] {
  return readSheet(grid, settings).scorecards;
}
