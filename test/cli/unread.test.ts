import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from './runCli';

const TWO_TABLES = [
  'Indicator,Actual 2016,Target 2017,Comments',
  'Percentage of waste recycled,45,47,Defra',
  ',,,',
  'Measure,Q1,Q2,Q3',
  'Calls answered,80,81,82',
  'Visits,10,11,12',
].join('\n');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scorecard-'));
  writeFileSync(join(folder, 'two.csv'), TWO_TABLES);
});
afterEach(() => rmSync(folder, { recursive: true }));

const check = (...options: string[]) => runCli(['check', 'two.csv', ...options], { cwd: folder });

test('a table whose headings are not understood is said, and the workbook is not called ready', async () => {
  const { stdout } = await check();
  expect(stdout).toMatch(
    /two \(A4:D6\): not read\s+Queries: 1\s+Table not read \(1\)\s+A4\s+The table under “Measure \| Q1/,
  );
  expect(stdout).toContain('1 table not read');
  expect(stdout).not.toContain('Ready to submit');
});

test.each(['json', 'html', 'sarif', 'csv'])('%s says so too', async (format) => {
  const { stdout } = await check('--format', format);
  expect(stdout).toContain('Measure | Q1 | Q2 | Q3');
});

test('JSON says where', async () => {
  const { stdout } = await check('--format', 'json');
  const { files, summary } = JSON.parse(stdout) as {
    files: {
      notRead: unknown;
      scorecards: { range: string; findings: { rule: string; cell: string }[] }[];
    }[];
    summary: { queries: number; ready: boolean };
  };
  expect(files[0]!.scorecards[1]).toMatchObject({
    range: 'A4:D6',
    indicators: 0,
    findings: [{ rule: 'table-not-read', severity: 'query', cell: 'A4' }],
  });
  expect(summary.queries).toBe(1);
  expect(files[0]!.notRead).toEqual([{ sheet: 'two', cell: 'A4', headings: 'Measure | Q1 | Q2 | Q3' }]);
  expect(summary.ready).toBe(false);
});

test('a table of another shape that does not go on so is said, with where it stops', async () => {
  const rows = [
    'Indicator,,2016,2017',
    'Fires,Target,210,205',
    ',Actual,208,',
    'Visits,,900,950',
    'Alarms,Target,10,11',
    ',Actual,9,',
  ];
  writeFileSync(join(folder, 'two.csv'), rows.join('\n'));
  const { stdout } = await check();
  expect(stdout.replace(/\s+/g, ' ')).toContain(
    'It looks like a table with targets and actuals on rows of their own, but B4 is blank.',
  );
  expect(stdout).toMatch(/0 scorecards\.\s+1 to explain; 1 table not read/);
  expect(stdout).not.toContain('Ready to submit');
});

test('what read leaves out is said beside what it shows', async () => {
  const { stdout, stderr } = await runCli(['read', 'two.csv'], { cwd: folder });
  expect(stdout).toContain('two (A1:D2): 1 indicator');
  expect(stderr).toContain(
    'The table under “Measure | Q1 | Q2 | Q3” in A4 of sheet “two” was not read: “scorecard check” says why.',
  );
});
