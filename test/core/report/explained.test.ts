import { collapse } from '../../../src/core/checking/collapse/collapse';
import { withExplanations } from '../../../src/core/explanations/withExplanations';
import { explainFinding } from '../../../src/core/explanations/index';
import type { CheckReport } from '../../../src/core/report/report';
import { checkToCsv } from '../../../src/core/report/csv';
import { checkToHtml } from '../../../src/core/report/html';
import { checkToJson } from '../../../src/core/report/json';
import { checkToSheet } from '../../../src/core/report/officerSheet';
import { checkToSarif } from '../../../src/core/report/sarif';
import { checkToText } from '../../../src/core/report/text';
import { reportOf, rules } from './reports';

const rows = [
  ['Early Years', 'Children ready', 70, 69, ''],
  ['Early Years', 'Settings rated good', 90, 91, ''],
  ['Waste', 'Waste recycled', 40, 42, ''],
];

/** Of three pieces of advice the first is explained, the reason for the second has lapsed, the third has none. */
function explainedReport(reason = 'Nothing to <say> about it'): CheckReport {
  const report = reportOf(rows);
  const [file] = report.files;
  const [check] = file!.scorecards;
  const [first, second] = check!.findings.filter(({ severity }) => severity === 'advice');
  const give = (finding: typeof first, by: string) =>
    explainFinding(check!.scorecard, finding!, { reason, by, on: '2017-03-14' });
  const lapsed = give(second, '');
  const explanations = [
    give(first, 'A. Officer'),
    { ...lapsed, cells: lapsed.cells.map((cell) => ({ ...cell, text: 'late' })) },
  ];
  return { ...report, files: [{ ...file!, scorecards: collapse(withExplanations([check!], explanations)) }] };
}

const holds = 'Explained by A. Officer on 14 March 2017: “Nothing to <say> about it”';
const lapsed =
  'The reason given on 14 March 2017 no longer holds, because E3 is now blank instead of “late”: “Nothing to <say> about it”';

test('as text: explained findings stand apart with their reason, and are not counted with the others', () => {
  const text = checkToText(explainedReport(), undefined, rules).replace(/\n {3,}/g, ' ');
  expect(text.replaceAll('\n', ' ')).toMatch(
    /Errors: 1 .*Advice: 2 .*Settings rated good.*Waste recycled.*Explained: 1 .*Children ready.*Not run/,
  );
  expect(text).toContain(`Row 2 has no comment. ${holds}`);
  expect(text).toContain(`Row 3 has no comment. ${lapsed}`);
  expect(text).toContain('1 to fix; 2 pieces of advice; 1 explained.');
});

test('as text: where all that was found is explained, it says so', () => {
  const report = explainedReport();
  const [file] = report.files;
  const [check] = file!.scorecards;
  const findings = check!.findings.filter(({ explained }) => explained && !explained.hasLapsed);
  const text = checkToText({ ...report, files: [{ ...file!, scorecards: [{ ...check!, findings }] }] });
  expect(text).toContain('Nothing found that is not explained.');
  expect(text).toContain('Ready to submit; 1 explained.');
});

test('as JSON: who gave the reason when, and whether it lapsed', () => {
  const { files, summary } = JSON.parse(checkToJson(explainedReport())) as {
    files: { scorecards: { findings: { cell: string; explained: unknown }[] }[] }[];
    summary: unknown;
  };
  const given = { reason: 'Nothing to <say> about it', on: '2017-03-14' };
  expect(files[0]!.scorecards[0]!.findings.map(({ cell, explained }) => [cell, explained])).toEqual([
    ['D2', null],
    ['E2', { ...given, by: 'A. Officer', lapsed: false }],
    ['E3', { ...given, by: '', lapsed: true }],
    ['E4', null],
  ]);
  expect(summary).toEqual({ errors: 1, queries: 0, advice: 2, explained: 1, ready: false });
});

test('as CSV: in columns of their own, no reason a formula', () => {
  const lines = checkToCsv(explainedReport('=HYPERLINK("x")')).trim().split('\r\n');
  expect(lines.map((line) => line.replace(/^.*?,(?=false|true|fixable)/, ''))).toEqual([
    'fixable,explained,reason,by,on',
    'true,,,,',
    'false,yes,"\'=HYPERLINK(""x"")",A. Officer,2017-03-14',
    'false,lapsed,"\'=HYPERLINK(""x"")",,2017-03-14',
    'false,,,,',
  ]);
});

test('as a page: apart with their reason, which is text whatever it holds', () => {
  const page = checkToHtml(explainedReport(), '', rules);
  const escape = (text: string) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  expect(page).toMatch(
    /<td>To fix<.*<td>Advice<.*Row 3 has no comment.*<td>Explained<.*Row 2 has no comment.*Waste \(1\)/s,
  );
  expect(page).toContain(`Row 2 has no comment.<br><span class="reason">${escape(holds)}</span>`);
  expect(page).toContain(`Row 3 has no comment.<br><span class="reason">${escape(lapsed)}</span>`);
  expect(page).toContain('1 to fix; 2 pieces of advice; 1 explained.');
});

test('as SARIF: a reason that holds suppresses its result, and one that has lapsed does not', () => {
  const read = (report: CheckReport) => {
    const log = JSON.parse(checkToSarif(report, rules)) as {
      runs: { results: { suppressions?: { kind: string; status: string; justification: string }[] }[] }[];
    };
    return log.runs[0]!.results.map(({ suppressions }) => suppressions);
  };
  expect(read(explainedReport())).toEqual([
    [],
    [{ kind: 'external', status: 'accepted', justification: holds }],
    [{ kind: 'external', status: 'underReview', justification: lapsed }],
    [],
  ]);
  expect(read(reportOf(rows))).toEqual([undefined, undefined, undefined, undefined]);
});

test('as a sheet: marked, by service after what is left to do, with their reason in a column of its own', () => {
  const { rows: lines, layout } = checkToSheet(explainedReport(), rules);
  const found = lines.slice(layout.headingRow!);
  expect(found[0]!.at(-1)).toBe('Explanation');
  const [, ...findings] = found;
  expect(findings.map((row) => [row[3], row[4], row.at(-1)]).sort()).toEqual([
    ['D2', 'Error', null],
    ['E2', 'Advice, explained', holds],
    ['E3', 'Advice', lapsed],
    ['E4', 'Advice', null],
  ]);
});

test('a reason from somebody’s file steers no terminal', () => {
  const text = checkToText(explainedReport('\u001b[31mred\u0007\n\u202eturned'), undefined, rules);
  expect(text).toContain('“red [U+202E]turned”');
  expect(text).not.toMatch(/[\u001b\u0007\u202e]/);
});
