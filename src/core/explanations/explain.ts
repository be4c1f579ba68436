import type { Finding } from '../checking/finding';
import type { CalendarDate } from '../sheet/calendar';
import type { Scorecard } from '../scorecard/scorecard';
import type { ExplainedCell, ExplainedFinding, ExplainedRow, Explanation } from './explanation';
import { Places, rowKey } from './places';
import {
  type PointedCell,
  type Pointer,
  pointerOfExplanation,
  pointerOfFinding,
  subjectKey,
} from './pointer';

/** A reason as an officer gives it. */
export interface Reason {
  readonly reason: string;
  /** As they sign; may be empty. */
  readonly by: string;
  readonly on: CalendarDate;
}

/** Whether there is anything to explain: an error must be fixed. */
export function canExplain({ severity }: Pick<Finding, 'severity'>): boolean {
  return severity !== 'error';
}

/** What to keep in the workbook for a reason that was given. It says nothing of whether the reason will do. */
export function explainFinding(
  scorecard: Scorecard,
  finding: Finding,
  { reason, by, on }: Reason,
): Explanation {
  const { rule, messageId, sheet, row, cells } = pointerOfFinding(finding, new Places(scorecard));
  return {
    rule,
    messageId,
    sheet,
    indicator: finding.indicator,
    service: finding.service,
    ...(row?.nth === undefined ? {} : { nth: row.nth }),
    cells: cells.map((cell) => toExplainedCell(cell, row)),
    reason,
    by,
    on,
  };
}

function toExplainedCell({ cell, label, text, row }: PointedCell, own: ExplainedRow | null): ExplainedCell {
  return { cell, label, text, ...(rowKey(row) === rowKey(own) ? {} : { row }) };
}

/** Whether an explanation was given for this finding, whatever its cells show now. */
export function sameFinding(
  explanation: Explanation,
  scorecard: Scorecard,
  finding: ExplainedFinding,
): boolean {
  return isOf(explanation, finding, pointerOfFinding(finding, new Places(scorecard)));
}

function isOf(explanation: Explanation, { explained }: ExplainedFinding, found: Pointer): boolean {
  if (explained && isSame(explanation, explained.explanation)) return true;
  const given = pointerOfExplanation(explanation);
  return subjectKey(given) === subjectKey(found) && given.cells[0]?.key === found.cells[0]?.key;
}

/** The list with this explanation in place of the one of the same finding. */
export function keepExplanation(
  explanations: readonly Explanation[],
  scorecard: Scorecard,
  finding: ExplainedFinding,
  explanation: Explanation,
): readonly Explanation[] {
  return [...withdrawExplanation(explanations, scorecard, finding), explanation];
}

/** The list without the explanation of this finding. */
export function withdrawExplanation(
  explanations: readonly Explanation[],
  scorecard: Scorecard,
  finding: ExplainedFinding,
): readonly Explanation[] {
  const found = pointerOfFinding(finding, new Places(scorecard));
  return explanations.filter((explanation) => !isOf(explanation, finding, found));
}

function isSame(a: Explanation, b: Explanation): boolean {
  const write = ({ rule, messageId, sheet, indicator, service, nth, cells, reason, by, on }: Explanation) =>
    JSON.stringify([rule, messageId, sheet, indicator, service, nth, cells, reason, by, on]);
  return a === b || write(a) === write(b);
}
