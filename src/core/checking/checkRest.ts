import { actionContradicts } from '../rules/action-contradicts';
import { actionOverdue } from '../rules/action-overdue';
import { dateImpossible } from '../rules/date-impossible';
import { draftingNote } from '../rules/drafting-note';
import { formulaOverwritten } from '../rules/formula-overwritten';
import type { AnyRule } from '../rules/index';
import { serviceMisspelt } from '../rules/service-misspelt';
import { sumRangeShort } from '../rules/sum-range-short';
import { tallyDiffers } from '../rules/tally-differs';
import { totalDiffers } from '../rules/total-differs';
import { varianceContradicts } from '../rules/variance-contradicts';
import type { Scorecard } from '../scorecard/scorecard';
import { checkScorecard } from './check';
import type { CheckOptions, ScorecardCheck } from './finding';

/** The rules that look at what stands around scorecards. */
const OF_REST: readonly AnyRule[] = [
  actionContradicts,
  actionOverdue,
  dateImpossible,
  draftingNote,
  formulaOverwritten,
  serviceMisspelt,
  sumRangeShort,
  tallyDiffers,
  totalDiffers,
  varianceContradicts,
];

/** Checks a sheet without a scorecard for what is left over there; null where nothing is, so that nothing is said of it. */
export function checkRest(rest: Scorecard, options: CheckOptions): ScorecardCheck | null {
  const check = checkScorecard(rest, options, OF_REST);
  const notRun = check.notRun.filter(({ cause }) => cause === 'failed');
  return check.findings.length + notRun.length > 0 ? { ...check, notRun } : null;
}
