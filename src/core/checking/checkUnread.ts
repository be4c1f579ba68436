import type { AnyRule } from '../rules/index';
import { tableNotRead } from '../rules/table-not-read';
import { emptyScorecard } from '../scorecard/emptyScorecard';
import type { UnreadTable } from '../scorecard/unread';
import { checkScorecard } from './check';
import type { CheckOptions, ScorecardCheck } from './finding';

/** Checks a table that was not understood: that nothing in it was checked is a finding, and the only one. */
export function checkUnread(
  unread: UnreadTable,
  options: CheckOptions,
  rules: readonly AnyRule[] = [tableNotRead],
): ScorecardCheck {
  return checkScorecard({ ...emptyScorecard(unread.sheet, unread.range), unread }, options, rules);
}
