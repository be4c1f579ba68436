import type { Finding } from '../checking/finding';
import type { CalendarDate } from '../sheet/calendar';
import type { Scorecard } from '../scorecard/scorecard';
import type { ExplainedCell, ExplainedFinding, ExplainedRow, Explanation } from './explanation';
import { NamedCells, rowKey } from './namedCells';
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

/** Whether there is anything to explain: an error must be fixed, and what a setting settles must be set. */
export function canExplain({ severity, choices }: Pick<Finding, 'severity' | 'choices'>): boolean {
  return severity !== 'error' && choices === undefined;
}

/** What to keep in the workbook for a reason that was given. It says nothing of whether the reason will do. */
export function explainFinding(scorecard: Scorecard, finding: Finding, reason: Reason): Explanation {
  return explainAt(new NamedCells(scorecard), finding, reason);
}

function explainAt(places: NamedCells, finding: Finding, { reason, by, on }: Reason): Explanation {
  const { rule, messageId, sheet, row, cells } = pointerOfFinding(finding, places);
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

/** A scorecard and findings in it that carry what was explained of them. */
export interface FoundExplained {
  readonly scorecard: Scorecard;
  readonly findings: readonly ExplainedFinding[];
}

/** Whether an explanation was given for this finding, whatever its cells show now. */
export function sameFinding(
  explanation: Explanation,
  scorecard: Scorecard,
  finding: ExplainedFinding,
): boolean {
  return withdrawAll([explanation], [{ scorecard, findings: [finding] }]).length === 0;
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
  return withdrawAll(explanations, [{ scorecard, findings: [finding] }]);
}

/** The list with one reason for each of these findings, in place of those that were given for them. */
export function explainAll(
  explanations: readonly Explanation[],
  found: readonly FoundExplained[],
  reason: Reason,
): readonly Explanation[] {
  const given = found.flatMap(({ scorecard, findings }) => {
    const places = new NamedCells(scorecard);
    return findings.map((finding) => explainAt(places, finding, reason));
  });
  return [...withdrawAll(explanations, found), ...given];
}

/** The list without the explanations of these findings. */
export function withdrawAll(
  explanations: readonly Explanation[],
  found: readonly FoundExplained[],
): readonly Explanation[] {
  const [subjects, written] = [new Set<string>(), new Set<string>()];
  for (const { scorecard, findings } of found) {
    const places = new NamedCells(scorecard);
    for (const finding of findings) {
      subjects.add(nameSubject(pointerOfFinding(finding, places)));
      if (finding.explained) written.add(writeExplanation(finding.explained.explanation));
    }
  }
  return explanations.filter(
    (one) => !subjects.has(nameSubject(pointerOfExplanation(one))) && !written.has(writeExplanation(one)),
  );
}

function nameSubject(pointer: Pointer): string {
  return `${subjectKey(pointer)}\n${pointer.cells[0]?.key ?? ''}`;
}

/** The same for explanations that say the same of the same cells. */
export function writeExplanation({
  rule,
  messageId,
  sheet,
  indicator,
  service,
  nth,
  cells,
  reason,
  by,
  on,
}: Explanation): string {
  return JSON.stringify([rule, messageId, sheet, indicator, service, nth, cells, reason, by, on]);
}
