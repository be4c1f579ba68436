import type { Finding } from '../checking/finding';
import type { Scorecard } from '../scorecard/scorecard';
import { renderMessage } from '../rules/support/message';
import type { ScorecardChange } from '../documents/compare/change';
import type { RequiredMatch } from '../documents/required/matchRequired';

/** A finding between documents, with the scorecard it is listed in. */
export interface DocumentFinding {
  readonly scorecard: Scorecard;
  readonly finding: Finding;
}

/** A change since an earlier scorecard as a finding, so that a reason can be given for it and kept. */
export function changeToFinding(change: ScorecardChange): DocumentFinding {
  const { rule, severity, messageId, data, message, scorecard, cell, indicator } = change;
  return {
    scorecard,
    finding: {
      rule,
      severity,
      messageId,
      data,
      message,
      sheet: scorecard.sheet,
      cell,
      cells: [cell],
      indicator: indicator.name,
      service: indicator.service,
      edits: [],
    },
  };
}

const missing = '“{kpi}” is required, and no row matches it. Add it, or explain why it is not reported.';

/** A required indicator that no row is, as a finding on the scorecard that should have it. */
export function missingToFinding({ kpi }: RequiredMatch, scorecard: Scorecard): DocumentFinding {
  const { top: row, left: column } = scorecard.range;
  return {
    scorecard,
    finding: {
      rule: 'kpi-missing',
      severity: 'query',
      messageId: 'missing',
      data: { kpi },
      message: renderMessage(missing, { kpi }),
      sheet: scorecard.sheet,
      cell: { row, column },
      cells: [{ row, column }],
      indicator: kpi,
      service: null,
      edits: [],
    },
  };
}
