import { type AnyRule, allRules } from '../rules/index';
import type { Scorecard } from '../scorecard/scorecard';
import type { NearMiss } from '../scorecard/unread';
import { checkScorecard } from './check';
import type { CheckOptions, ScorecardCheck } from './finding';

/** Checks a sheet that holds no scorecard: that it has none is a finding. */
export function checkNearMiss(
  nearMiss: NearMiss,
  options: CheckOptions,
  rules: readonly AnyRule[] = allRules,
): ScorecardCheck {
  return checkScorecard(emptyScorecard(nearMiss), options, rules);
}

// Rules and reports go by scorecards: one without columns or rows has nothing else to find fault with.
function emptyScorecard({ sheet, isSheetHidden, range, cell, nearest }: NearMiss): Scorecard {
  return {
    sheet,
    isSheetHidden,
    range,
    headerRows: [],
    figureColumns: [],
    otherColumns: [],
    indicators: [],
    footnotes: [],
    missingHeaders: [{ what: 'scorecard', cell, nearest }],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}
