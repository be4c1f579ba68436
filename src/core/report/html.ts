import type { NotRun } from '../checking/finding';
import { isExplained, summarise, verdict } from '../checking/verdict';
import type { ListedCheck, ListedFinding } from '../explanations/explanation';
import { sayExplained } from '../explanations/sayExplained';
import { type AnyRule, allRules } from '../rules/index';
import { rangeToA1, toA1 } from '../sheet/address';
import { type CalendarDate, formatDay } from '../sheet/calendar';
import type { Severity } from '../sheet/severity';
import { groupBy } from '../text/groupBy';
import { plural } from '../text/words';
import { groupByService, openOwn } from './byService';
import { toPlainText } from './layout';
import { type CheckFormat, type ReportContext, writeCheck } from './checkFormat';
import { sayRead } from './readColumns';
import { type CheckReport, type FileCheck, type FileTally, saySize, summariseTallies } from './report';

const toDo: Readonly<Record<Severity, string>> = {
  error: 'To fix',
  query: 'To explain',
  advice: 'Advice',
};

// Borders and words carry the meaning, so that a print in black and white loses nothing.
const style = `
  body { font: 11pt/1.45 "Segoe UI", system-ui, Arial, sans-serif; color: #1b1b1b; background: #fff; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
  h1, h2, h3, h4, td, th { font-family: "Segoe UI", system-ui, Arial, sans-serif; } h1 { font-size: 1.5rem; margin-bottom: 0.25rem; } h2 { font-size: 1.2rem; margin-top: 2rem; } h3 { font-size: 1.05rem; } h4 { margin-bottom: 0.25rem; }
  .verdict { border: 2px solid #1b1b1b; padding: 0.6rem 0.9rem; font-weight: 600; }
  .problem { border-left: 4px solid #a4262c; padding-left: 0.7rem; }
  table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid #767676; padding: 0.35rem 0.5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
  th { background: #f0f0f0; } th.cell { width: 4rem; } th.state { width: 6rem; } th.row { width: 30%; } td.count { text-align: right; }
  .reason, .rule { color: #444; font-size: 0.9em; }
  @page { margin: 15mm; }
  @media print { body { margin: 0; max-width: none; font-size: 9.5pt; } tr, h4 { break-inside: avoid; } h2, h3, h4 { break-after: avoid; } thead { display: table-header-group; } }
`;

/**
 * A check as one page to print, to hand round or to open in Word: the verdict, what each service has to do, the reasons
 * given and the rules that were not run. No script, and nothing that is fetched from elsewhere.
 * @param by who checked; not said where it is empty
 */
export function checkToHtml(report: CheckReport, by = '', rules: readonly AnyRule[] = allRules): string {
  return writeCheck(htmlFormat, report, { by, rules });
}

export const htmlFormat: CheckFormat = {
  // The verdict stands on top.
  isCountedFirst: true,
  writeStart,
  writeFile: (file, { rules }) => `${writeFile(file, new Map(rules.map(({ id, title }) => [id, title])))}\n`,
  between: '',
  writeEnd: () => ['</main>', '</body>', '</html>', ''].join('\n'),
};

function writeStart(asOf: CalendarDate, tallies: readonly FileTally[], { by }: ReportContext): string {
  const summary = summariseTallies(tallies);
  const notes = [
    ...(summary.advice ? [`; ${plural(summary.advice, 'piece')} of advice`] : []),
    ...(summary.explained ? [`; ${summary.explained} explained`] : []),
  ].join('');
  const who = by.trim() === '' ? '' : ` by ${escapeHtml(by)}`;
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
    `<p>Checked${who} as at ${formatDay(asOf)}.</p>`,
    `<p class="verdict">${verdict(summary)}${notes}.</p>`,
    '',
  ].join('\n');
}

function writeFile(
  { file, error, scorecards, signOff }: FileCheck,
  titles: ReadonlyMap<string, string>,
): string {
  const body =
    error === null
      ? openOwn(scorecards)
          .map((check) => writeScorecard(check, titles))
          .join('\n')
      : `<p class="problem">${escapeHtml(error)}</p>`;
  const heading = file === '' ? [] : [`<h2>${escapeHtml(file)}</h2>`];
  const signed = signOff ? [`<p>${escapeHtml(signOff.sentence)}</p>`] : [];
  return ['<section>', ...heading, ...signed, body, '</section>'].join('\n');
}

function writeScorecard(check: ListedCheck, titles: ReadonlyMap<string, string>): string {
  const { scorecard, findings, notRun } = check;
  const size = saySize(scorecard);
  const services = groupByService([check]);
  const isAllExplained = findings.every(isExplained);
  return [
    `<h3>${escapeHtml(scorecard.sheet)} (${rangeToA1(scorecard.range)}): ${size}</h3>`,
    ...(scorecard.figureColumns.length > 0 ? [`<p>${escapeHtml(sayRead(scorecard))}</p>`] : []),
    ...(findings.length === 0 ? ['<p>Nothing found.</p>'] : []),
    ...(findings.length > 0 && isAllExplained ? ['<p>Nothing found that is not explained.</p>'] : []),
    ...(services.size > 1 ? [writeServices(services, check)] : []),
    ...[...services].map(([service, own]) => writeService(nameService(service, services), own, titles)),
    ...(notRun.length > 0 ? [writeNotRun(notRun, titles)] : []),
  ].join('\n');
}

type Services = ReadonlyMap<string | null, readonly ListedFinding[]>;

function nameService(service: string | null, services: Services): string {
  if (service !== null) return service;
  return services.size > 1 ? 'The sheet as a whole' : 'What was found';
}

/** How much each service has to do, a row each. */
function writeServices(services: Services, { scorecard }: ListedCheck): string {
  const rows = [...services].map(([service, findings]) => {
    const { errors, queries, advice, explained } = summarise([{ scorecard, findings, notRun: [] }]);
    const counts = [errors, queries, advice, explained].map((count) => `<td class="count">${count}</td>`);
    return `<tr><td>${escapeHtml(nameService(service, services))}</td>${counts.join('')}</tr>`;
  });
  return writeTable(
    ['Service', ...Object.values(toDo), 'Explained'].map((title) => `<th scope="col">${title}</th>`),
    rows,
  );
}

function writeService(
  title: string,
  findings: readonly ListedFinding[],
  titles: ReadonlyMap<string, string>,
): string {
  const rows = findings.map((finding) => writeFinding(finding, titles.get(finding.rule) ?? finding.rule));
  const headings = [
    '<th class="state" scope="col">To do</th>',
    '<th class="cell" scope="col">Cell</th>',
    '<th class="row" scope="col">Indicator</th>',
    '<th scope="col">What was found</th>',
  ];
  return `<h4>${escapeHtml(title)} (${findings.length})</h4>\n${writeTable(headings, rows)}`;
}

function writeFinding(finding: ListedFinding, title: string): string {
  const { severity, cell, indicator, rows, message, explained } = finding;
  const state = isExplained(finding) ? 'Explained' : toDo[severity];
  const of = rows.length > 1 ? `${rows.length} rows` : (indicator ?? 'The sheet as a whole');
  const reason = explained ? `<br><span class="reason">${escapeHtml(sayExplained(explained))}</span>` : '';
  const found = `<span class="rule">${escapeHtml(title)}</span><br>${escapeHtml(message)}${reason}`;
  return `<tr><td>${state}</td><td>${toA1(cell)}</td><td>${escapeHtml(of)}</td><td>${found}</td></tr>`;
}

function writeTable(headings: readonly string[], rows: readonly string[]): string {
  return [
    // Said here too for word processors, which pass over borders in a style sheet.
    '<table border="1" cellspacing="0" cellpadding="4">',
    `<thead><tr>${headings.join('')}</tr></thead>`,
    `<tbody>\n${rows.join('\n')}\n</tbody>`,
    '</table>',
  ].join('\n');
}

function writeNotRun(notRun: readonly NotRun[], titles: ReadonlyMap<string, string>): string {
  const items = [...groupBy(notRun, ({ reason }) => reason)].map(([reason, rules]) => {
    const names = rules.map(({ rule }) => titles.get(rule) ?? rule).join('; ');
    return `<li>${escapeHtml(names)}: ${escapeHtml(reason)}</li>`;
  });
  return `<h4>Not run: ${plural(notRun.length, 'rule')}</h4>\n<ul>\n${items.join('\n')}\n</ul>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text from a sheet as text, whatever it holds. */
export function escapeHtml(text: string): string {
  return toPlainText(text).replace(/[&<>"']/g, (character) => entities[character]!);
}
