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

test('what is left over beside a scorecard, or on a sheet without one, is said in every format', async () => {
  const plan = 'Action,Due,Spent\nSign the contract,30 June 2017,10\nBuild the homes,31 June 2017,20\n';
  writeFileSync(join(folder, 'plan.csv'), plan);
  const beside =
    'Indicator,Actual 2016,Target 2017,Comments\nHomes built,45,47,Defra\n,,,\nSigned off by [insert name],,,\n';
  writeFileSync(join(folder, 'beside.csv'), beside);
  const run = (...options: string[]) =>
    runCli(['check', 'plan.csv', 'beside.csv', ...options], { cwd: folder });
  const { stdout } = await run();
  expect(stdout).toMatch(/No table here could be read as a scorecard/);
  expect(stdout).toMatch(/plan \(A1:C3\): no scorecard\s+No table of indicators/);
  expect(stdout).toMatch(/B3\s+“Due” of “Build the homes” gives “31 June 2017”/);
  expect(stdout).toMatch(/A4\s+The text says “\[insert name\]”, which is still to be filled in/);
  expect(stdout).toContain('2 files, 2 scorecards');
  const { files } = JSON.parse((await run('--format', 'json')).stdout) as {
    files: {
      scorecards: { sheet: string; indicators: number; findings: { rule: string; cell: string }[] }[];
    }[];
  };
  expect(files[0]!.scorecards.at(-1)).toMatchObject({
    sheet: 'plan',
    indicators: 0,
    findings: [{ rule: 'date-impossible', cell: 'B3' }],
    notRun: [],
  });
  for (const format of ['csv', 'html', 'sarif'])
    expect((await run('--format', format)).stdout).toContain('31 June 2017');
});
