import { partsOnce } from '../checking/collapse/collapsed';
import { clip } from '../text/clip';
import { listAnd, plural } from '../text/words';
import { rangeToA1, toA1 } from '../sheet/address';
import { listRows } from '../sheet/listRows';
import type { NotRun } from '../checking/finding';
import type { ListedCheck, ListedFinding } from '../explanations/explanation';
import { isExplained, verdict } from '../checking/verdict';
import { type CalendarDate, formatDay } from '../sheet/calendar';
import { sayExplained } from '../explanations/sayExplained';
import { type AnyRule, allRules } from '../rules/index';
import { severityHeading } from '../sheet/severity';
import type { Scorecard } from '../scorecard/scorecard';
import { groupBy } from '../text/groupBy';
import { plainLayout, type TextLayout, toPlainText, wrap } from './layout';
import { type CheckFormat, writeCheck } from './checkFormat';
import { sayRead } from './readColumns';
import { type CheckReport, type FileCheck, type FileTally, saySize, summariseTallies } from './report';

// A longer list of one rule is broken up by service, so that each can be passed on to its owner.
const longList = 8;

/** A check as an officer reads it on a terminal or in a mail: by file, severity and rule, and the verdict at the end. */
export const textFormat: CheckFormat = {
  isCountedFirst: false,
  writeStart: () => '',
  writeFile: (file, { layout, rules }) => {
    const titles = new Map(rules.map(({ id, title }) => [id, title]));
    return `${writeFile(file, titles, layout).join('\n')}\n\n`;
  },
  between: '',
  writeEnd: (asOf, tallies, { layout }) => `${writeVerdict(asOf, tallies, layout).join('\n')}\n`,
};

export function checkToText(
  report: CheckReport,
  layout: TextLayout = plainLayout,
  rules: readonly AnyRule[] = allRules,
): string {
  return writeCheck(textFormat, report, { layout, rules });
}

function writeFile(file: FileCheck, titles: ReadonlyMap<string, string>, layout: TextLayout): string[] {
  const heading = layout.paint.heading(toPlainText(file.file));
  if (file.error !== null) return [heading, ...wrap(file.error, '  ', layout.width).map(layout.paint.error)];
  return [
    heading,
    ...(file.signOff ? wrap(file.signOff.sentence, '  ', layout.width) : []),
    ...file.scorecards.flatMap((check) => ['', ...writeScorecard(check, titles, layout)]),
    ...sayPassedOver(file, layout),
  ];
}

/** The sheets beside a scorecard's that nobody has looked at. */
function sayPassedOver(file: FileCheck, layout: TextLayout): string[] {
  const { scorecards } = file;
  const rests = new Set(scorecards.flatMap(({ scorecard: { isRest, sheet } }) => (isRest ? [sheet] : [])));
  const passedOver = (file.passedOver ?? []).filter((sheet) => !rests.has(sheet));
  if (scorecards.length === 0 || passedOver.length === 0) return [];
  const names = listAnd(passedOver.map((name) => `“${toPlainText(name)}”`));
  const [sheets, hold] = passedOver.length === 1 ? ['The sheet', 'holds'] : ['The sheets', 'hold'];
  const sentence = `${sheets} ${names} ${hold} figures, but no table of indicators with targets or actuals was found there, so that nothing on ${passedOver.length === 1 ? 'it' : 'them'} was checked.`;
  return ['', ...wrap(sentence, '  ', layout.width)];
}

/** The scorecard's sheet, range and size, as the heading over it. */
export function headScorecard(scorecard: Scorecard): string {
  const hidden = scorecard.isSheetHidden ? ', hidden sheet' : '';
  return `${toPlainText(scorecard.sheet)} (${rangeToA1(scorecard.range)}${hidden}): ${saySize(scorecard)}`;
}

/** What was looked for on a sheet without a scorecard. */
const REST =
  'No table of indicators with targets or actuals was found on this sheet. It was only looked over for dates that do not exist, actions whose day has gone by, words left over from drafting, and totals, differences or formulas that were typed over.';

function writeScorecard(
  { scorecard, findings, notRun }: ListedCheck,
  titles: ReadonlyMap<string, string>,
  layout: TextLayout,
): string[] {
  const lines = [
    `  ${layout.paint.heading(headScorecard(scorecard))}`,
    ...(scorecard.figureColumns.length > 0 ? wrap(sayRead(scorecard), '  ', layout.width) : []),
    ...(scorecard.isRest ? wrap(REST, '  ', layout.width) : []),
  ];
  const left = findings.filter((finding) => !isExplained(finding));
  const explained = findings.filter(isExplained);
  if (findings.length === 0) lines.push('  Nothing found.');
  else if (left.length === 0) lines.push('  Nothing found that is not explained.');
  for (const [severity, ofSeverity] of groupBy(left, (finding) => finding.severity)) {
    const title = `${severityHeading[severity]}: ${ofSeverity.length}`;
    lines.push('', ...writeByRule(layout.paint[severity](title), ofSeverity, titles, layout));
  }
  if (explained.length > 0) {
    const title = layout.paint.good(`Explained: ${explained.length}`);
    lines.push('', ...writeByRule(title, explained, titles, layout));
  }
  if (notRun.length > 0) lines.push('', ...writeNotRun(notRun, titles, layout));
  return lines;
}

function writeByRule(
  title: string,
  findings: readonly ListedFinding[],
  titles: ReadonlyMap<string, string>,
  { paint, width }: TextLayout,
): string[] {
  return [
    `  ${title}`,
    ...[...groupBy(findings, ({ rule }) => rule)].flatMap(([rule, ofRule]) => [
      '',
      `    ${paint.heading(titles.get(rule) ?? rule)} (${ofRule.length})`,
      ...writeFindings(ofRule, width),
    ]),
  ];
}

function writeFindings(findings: readonly ListedFinding[], width: number): string[] {
  const services = groupBy(findings, (finding) => finding.service);
  if (findings.length <= longList || services.size < 2) return writeList(findings, '      ', width);
  return [...services].flatMap(([service, ofService]) => [
    ...wrap(`${service ?? 'No service'} (${ofService.length})`, '      ', width),
    ...writeList(ofService, '        ', width),
  ]);
}

function writeList(findings: readonly ListedFinding[], indent: string, width: number): string[] {
  const widest = Math.max(...findings.map(({ cell }) => toA1(cell).length));
  return findings.flatMap((finding) => {
    const { cell, indicator, message, explained } = finding;
    const first = `${indent}${toA1(cell).padEnd(widest)}  `;
    // Most sentences name their indicator, and once is enough.
    const isNamed = !indicator || message.includes(indicator);
    const paragraphs = [
      ...(isNamed ? [] : [indicator]),
      message,
      ...listPlaces(finding),
      ...(explained ? [sayExplained(explained)] : []),
    ];
    return paragraphs.flatMap((text, index) =>
      wrap(text, index === 0 ? first : ' '.repeat(first.length), width),
    );
  });
}

/** Nobody reads more of what is the same matter. */
const MOST_PLACES = 20;
const LONGEST_NAME = 80;

/** Where a finding of several places has them: each in its own words where it has figures of its own, else the rows. */
function listPlaces(finding: ListedFinding): string[] {
  const { areOwn, rows } = finding;
  const parts = partsOnce(finding);
  if (parts.length === 1) return [];
  const sheets = new Set(parts.map(({ sheet }) => sheet));
  if (!areOwn) return sheets.size > 1 ? [] : [`Rows ${listRows(rows)}.`];
  const shown = parts.length > MOST_PLACES + 1 ? parts.slice(0, MOST_PLACES) : parts;
  const rest = parts.slice(shown.length);
  const lines = shown.map(({ sheet, cell, indicator, message }) => {
    const place = sheets.size > 1 ? `${sheet}!${toA1(cell)}` : toA1(cell);
    return `- ${place}  ${clip(indicator ?? '', LONGEST_NAME)}: ${message}`;
  });
  if (rest.length === 0) return lines;
  const others = listRows([...new Set(rest.map(({ cell }) => cell.row))]);
  const where = sheets.size > 1 ? '' : ` in rows ${others}`;
  return [...lines, `- and ${rest.length} more${where}, of which each has a line with --format csv.`];
}

function writeNotRun(
  notRun: readonly NotRun[],
  titles: ReadonlyMap<string, string>,
  layout: TextLayout,
): string[] {
  const reasons = groupBy(notRun, ({ reason }) => reason);
  return [
    `  ${layout.paint.heading(`Not run: ${plural(notRun.length, 'rule')}`)}`,
    ...[...reasons].flatMap(([reason, rules]) => {
      const names = rules.map(({ rule }) => titles.get(rule) ?? rule).join('; ');
      return wrap(`${names}: ${reason}`, '    ', layout.width);
    }),
  ];
}

function writeVerdict(
  asOf: CalendarDate,
  tallies: readonly FileTally[],
  { paint, width }: TextLayout,
): string[] {
  const scorecards = tallies.reduce((sum, one) => sum + one.scorecards, 0);
  const tables = tallies.reduce((sum, one) => sum + one.tables, 0);
  const unreadable = tallies.filter(({ error }) => error !== null).length;
  const summary = summariseTallies(tallies);
  const sizes = [plural(tallies.length, 'file'), plural(scorecards, 'scorecard')].join(', ');
  const notes = [
    ...(summary.advice ? [`${plural(summary.advice, 'piece')} of advice`] : []),
    ...(summary.explained ? [`${summary.explained} explained`] : []),
    ...(tables ? [`${plural(tables, 'table')} not read`] : []),
    ...(unreadable ? [`${plural(unreadable, 'file')} not read`] : []),
  ];
  const words = [verdict(summary), ...notes].join('; ');
  return [
    ...wrap(`Checked as at ${formatDay(asOf)}: ${sizes}.`, '', width),
    (summary.ready ? paint.good : paint.error)(`${words}.`),
    ...tallies
      .flatMap(({ likely }) => likely)
      .flatMap(({ sheet, words: doubt }) => wrap(`${toPlainText(sheet)}: ${doubt}`, '', width)),
  ];
}
