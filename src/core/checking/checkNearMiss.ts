import { type AnyRule, allRules } from '../rules/index';
import { emptyScorecard } from '../scorecard/emptyScorecard';
import type { NearMiss } from '../scorecard/unread';
import { checkScorecard } from './check';
import type { CheckOptions, ScorecardCheck } from './finding';

/** Checks a sheet that holds no scorecard: that it has none is a finding. */
export function checkNearMiss(
  { sheet, isSheetHidden, range, cell, nearest }: NearMiss,
  options: CheckOptions,
  rules: readonly AnyRule[] = allRules,
): ScorecardCheck {
  const missingHeaders = [{ what: 'scorecard', cell, nearest }] as const;
  return checkScorecard({ ...emptyScorecard(sheet, range), isSheetHidden, missingHeaders }, options, rules);
}
