import { toA1 } from '../sheet/address';
import { isExplained, verdict } from '../checking/verdict';
import { formatDay } from '../sheet/calendar';
import type { ListedFinding } from '../explanations/explanation';
import { sayExplained } from '../explanations/sayExplained';
import { type AnyRule, allRules } from '../rules/index';
import { severityWord } from '../sheet/severity';
import { toPlainText } from './layout';
import { type CheckReport, summariseReport } from './report';

/** A check as rows of plain text for a sheet of a workbook: a heading, a row for each finding, the verdict below. */
export function checkToRows(report: CheckReport, rules: readonly AnyRule[] = allRules): (string | null)[][] {
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  const titleOf = (rule: string) => titles.get(rule) ?? rule;
  const checks = report.files.flatMap(({ scorecards }) => scorecards);
  const hasReasons = checks.some(({ findings: found }) => found.some(({ explained }) => explained !== null));
  const findings = checks.flatMap(({ scorecard, findings: found }) =>
    explainedLast(found).map((finding) => [
      severityWord[finding.severity] + (isExplained(finding) ? ', explained' : ''),
      titleOf(finding.rule),
      toPlainText(scorecard.sheet),
      toA1(finding.cell),
      finding.service && toPlainText(finding.service),
      finding.indicator && toPlainText(finding.indicator),
      toPlainText(finding.message),
      ...(hasReasons ? [finding.explained && toPlainText(sayExplained(finding.explained))] : []),
    ]),
  );
  const notRun = checks.flatMap(({ scorecard, notRun: rulesNotRun }) =>
    rulesNotRun.map(({ rule, reason }) => [
      'Not run',
      titleOf(rule),
      toPlainText(scorecard.sheet),
      null,
      null,
      null,
      reason,
    ]),
  );
  return [
    [
      ...['Severity', 'Finding', 'Sheet', 'Cell', 'Service', 'Indicator', 'What was found'],
      ...(hasReasons ? ['Explanation'] : []),
    ],
    ...findings,
    ...notRun,
    [],
    [`Checked as at ${formatDay(report.asOf)}`, `${verdict(summariseReport(report))}.`],
  ];
}

function explainedLast(findings: readonly ListedFinding[]): readonly ListedFinding[] {
  return [...findings.filter((finding) => !isExplained(finding)), ...findings.filter(isExplained)];
}
