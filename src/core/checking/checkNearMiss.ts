import type { AnyRule } from '../rules/index';
import { headerMissing } from '../rules/header-missing';
import { emptyScorecard } from '../scorecard/emptyScorecard';
import type { NearMiss } from '../scorecard/unread';
import { checkScorecard } from './check';
import type { CheckOptions, ScorecardCheck } from './finding';

/** Checks a sheet that holds no scorecard: that it has none is a finding, and the only one. */
export function checkNearMiss(
  { sheet, isSheetHidden, range, cell, nearest }: NearMiss,
  options: CheckOptions,
  rules: readonly AnyRule[] = [headerMissing],
): ScorecardCheck {
  const missingHeaders = [{ what: 'scorecard', cell, nearest }] as const;
  return checkScorecard({ ...emptyScorecard(sheet, range), isSheetHidden, missingHeaders }, options, rules);
}
