import { isExplained, verdict } from '../checking/verdict';
import { sayExplained } from '../explanations/sayExplained';
import type { ListedFinding } from '../explanations/explanation';
import { type AnyRule, allRules } from '../rules/index';
import { toA1 } from '../sheet/address';
import { formatDay } from '../sheet/calendar';
import type { ReportLink, ReportRow, ReportSheet } from '../sheet/host';
import { severityWord } from '../sheet/severity';
import { reportTitle } from '../stored/keys';
import { plural } from '../text/words';
import { groupByService, openOwn } from './byService';
import { toPlainText } from './layout';
import { type CheckReport, summariseReport } from './report';

const headings = [
  'Service',
  'Indicator',
  'Sheet',
  'Cell',
  'To do',
  'Finding',
  'What was found',
  'Explanation',
];
/** In characters, so that a landscape page takes all of them. */
const widths = [16, 28, 14, 8, 12, 22, 56, 26];

/** A check as an officer prints it and passes it on: the verdict and the counts on top, then what is found by service. */
export function checkToSheet(report: CheckReport, rules: readonly AnyRule[] = allRules): ReportSheet {
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  const { errors, queries, advice, explained, ...rest } = summariseReport(report);
  const checks = report.files.flatMap(({ scorecards }) => scorecards);
  const findings = [...groupByService(openOwn(checks)).values()].flat();
  const head: readonly ReportRow[] = [
    [reportTitle],
    [`${verdict({ errors, queries, advice, explained, ...rest })}.`],
    [
      `Checked as at ${formatDay(report.asOf)}: ${errors} to fix, ${queries} to explain, ` +
        `${advice} for advice, ${explained} explained.`,
    ],
    ...report.files.flatMap(({ signOff }) => (signOff ? [[toPlainText(signOff.sentence)]] : [])),
    ...notRead(report).map((sentence) => [sentence]),
    [],
    headings,
  ];
  const links: ReportLink[] = findings.map(({ sheet, cell }, index) => ({
    at: { row: head.length + index, column: 3 },
    sheet,
    cell,
  }));
  return {
    rows: [...head, ...findings.map((finding) => lineOf(finding, titles))],
    layout: { headingRow: head.length - 1, links, widths },
  };
}

function lineOf(finding: ListedFinding, titles: ReadonlyMap<string, string>): ReportRow {
  const { service, indicator, sheet, cell, severity, rule, message, explained } = finding;
  return [
    service && toPlainText(service),
    indicator && toPlainText(indicator),
    toPlainText(sheet),
    toA1(cell),
    severityWord[severity] + (isExplained(finding) ? ', explained' : ''),
    titles.get(rule) ?? rule,
    toPlainText(message),
    explained && toPlainText(sayExplained(explained)),
  ];
}

/** What the verdict does not cover, a sentence each. */
function notRead({ files }: CheckReport): string[] {
  const failed = files.flatMap(({ scorecards }) =>
    scorecards.flatMap(({ notRun }) => notRun.filter(({ cause }) => cause === 'failed')),
  );
  return [
    ...files.flatMap(({ error }) => error ?? []),
    ...(failed.length > 0 ? [`${plural(failed.length, 'rule')} failed and said nothing.`] : []),
  ].map(toPlainText);
}
