import { plural } from '../text/words';
import { rangeToA1, toA1 } from '../sheet/address';
import type { NotRun } from '../checking/finding';
import type { ListedCheck, ListedFinding } from '../explanations/explanation';
import { isExplained, verdict } from '../checking/verdict';
import { formatDay } from '../sheet/calendar';
import { sayExplained } from '../explanations/sayExplained';
import { type AnyRule, allRules } from '../rules/index';
import type { Severity } from '../sheet/severity';
import { groupBy } from '../text/groupBy';
import { toPlainText } from './layout';
import { type CheckReport, type FileCheck, sayUnread, summariseReport } from './report';

const headings: Readonly<Record<Severity, readonly [title: string, about: string]>> = {
  error: ['Errors', 'must be fixed'],
  query: ['Queries', 'must be fixed or explained'],
  advice: ['Advice', 'worth a look'],
};

// Borders and words carry the meaning, so that a print in black and white loses nothing.
const style = `
  body { font: 11pt/1.45 system-ui, "Segoe UI", Arial, sans-serif; color: #1b1b1b; background: #fff; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
  h1 { font-size: 1.5rem; margin-bottom: 0.25rem; } h2 { font-size: 1.2rem; margin-top: 2rem; } h3 { font-size: 1.05rem; } h4 { margin-bottom: 0.25rem; }
  .verdict { border: 2px solid #1b1b1b; padding: 0.6rem 0.9rem; font-weight: 600; }
  .problem { border-left: 4px solid #a4262c; padding-left: 0.7rem; }
  table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid #767676; padding: 0.35rem 0.5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
  th { background: #f0f0f0; } th.cell { width: 4.5rem; } th.row { width: 40%; }
  .service, .reason { color: #444; font-size: 0.9em; }
  @media print { body { margin: 0; max-width: none; font-size: 9.5pt; } tr, h4 { break-inside: avoid; } h2, h3, h4 { break-after: avoid; } thead { display: table-header-group; } }
`;

/** A check as one page to print or mail: no script, and nothing that is fetched from elsewhere. */
export function checkToHtml(report: CheckReport, rules: readonly AnyRule[] = allRules): string {
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  const summary = summariseReport(report);
  const notes = [
    ...(summary.advice ? [`; ${plural(summary.advice, 'piece')} of advice`] : []),
    ...(summary.explained ? [`; ${summary.explained} explained`] : []),
  ].join('');
  return [
    '<!doctype html>',
    '<html lang="en-GB">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<title>Scorecard check</title>',
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    '<h1>Scorecard check</h1>',
    `<p>As at ${formatDay(report.asOf)}.</p>`,
    `<p class="verdict">${verdict(summary)}${notes}.</p>`,
    ...report.files.map((file) => writeFile(file, titles)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function writeFile(
  { file, error, scorecards, unread = [] }: FileCheck,
  titles: ReadonlyMap<string, string>,
): string {
  const body =
    error === null
      ? scorecards.map((check) => writeScorecard(check, titles)).join('\n')
      : `<p class="problem">${escape(error)}</p>`;
  const notRead = unread.map(
    (table) => `<p class="problem">${escape(`${table.sheet} ${toA1(table.cell)}: ${sayUnread(table)}`)}</p>`,
  );
  return [`<section>\n<h2>${escape(file)}</h2>`, body, ...notRead, '</section>'].join('\n');
}

function writeScorecard(
  { scorecard, findings, notRun }: ListedCheck,
  titles: ReadonlyMap<string, string>,
): string {
  const size = plural(scorecard.indicators.length, 'indicator');
  const parts = [`<h3>${escape(scorecard.sheet)} (${rangeToA1(scorecard.range)}): ${size}</h3>`];
  const left = findings.filter((finding) => !isExplained(finding));
  const explained = findings.filter(isExplained);
  if (findings.length === 0) parts.push('<p>Nothing found.</p>');
  else if (left.length === 0) parts.push('<p>Nothing found that is not explained.</p>');
  for (const [severity, ofSeverity] of groupBy(left, (finding) => finding.severity)) {
    const [title, about] = headings[severity];
    parts.push(...writeByRule(title, about, ofSeverity, titles));
  }
  if (explained.length > 0) parts.push(...writeByRule('Explained', 'nothing left to do', explained, titles));
  if (notRun.length > 0) parts.push(writeNotRun(notRun, titles));
  return parts.join('\n');
}

function writeByRule(
  title: string,
  about: string,
  findings: readonly ListedFinding[],
  titles: ReadonlyMap<string, string>,
): string[] {
  return [
    `<h3>${title}: ${findings.length} <small>(${about})</small></h3>`,
    ...[...groupBy(findings, ({ rule }) => rule)].map(([rule, ofRule]) =>
      writeRule(titles.get(rule) ?? rule, ofRule),
    ),
  ];
}

function writeRule(title: string, findings: readonly ListedFinding[]): string {
  const rows = findings.map(({ cell, indicator, service, message, explained }) => {
    const name = indicator ? escape(indicator) : 'The scorecard as a whole';
    const of = service ? `<br><span class="service">${escape(service)}</span>` : '';
    const reason = explained ? `<br><span class="reason">${escape(sayExplained(explained))}</span>` : '';
    return `<tr><td>${toA1(cell)}</td><td>${name}${of}</td><td>${escape(message)}${reason}</td></tr>`;
  });
  return [
    `<h4>${escape(title)} (${findings.length})</h4>`,
    '<table>',
    '<thead><tr><th class="cell" scope="col">Cell</th><th class="row" scope="col">Indicator</th><th scope="col">What was found</th></tr></thead>',
    `<tbody>\n${rows.join('\n')}\n</tbody>`,
    '</table>',
  ].join('\n');
}

function writeNotRun(notRun: readonly NotRun[], titles: ReadonlyMap<string, string>): string {
  const items = notRun.map(
    ({ rule, reason }) => `<li>${escape(titles.get(rule) ?? rule)}: ${escape(reason)}</li>`,
  );
  return `<h3>Not run: ${plural(notRun.length, 'rule')}</h3>\n<ul>\n${items.join('\n')}\n</ul>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text from a sheet as text, whatever it holds. */
function escape(text: string): string {
  return toPlainText(text).replace(/[&<>"']/g, (character) => entities[character]!);
}
