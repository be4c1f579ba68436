import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readScorecards } from '../../src/core/reading';
import { comingTargets } from '../../src/core/scorecard/series';
import { openWorkbook } from '../../src/file';
import { makeSheet } from '../support/workbook';
import { fixtures, runCli } from './runCli';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fill-'));
  copyFileSync(join(fixtures, 'unfinished.csv'), join(folder, 'draft.csv'));
  copyFileSync(join(__dirname, '../../assets/sample-scorecard.xlsx'), join(folder, 'draft.xlsx'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (...argv: string[]) => runCli(argv, { cwd: folder });
const read = (name: string) => readFileSync(join(folder, name));

test('the filled workbook is written, and filling it again proposes nothing', async () => {
  const { status, stdout } = await run('fill', 'draft.csv', '--out', 'filled.csv');
  expect(status).toBe(0);
  expect(stdout).toMatch(/Written to filled\.csv\.\n$/);
  expect(read('filled.csv').toString()).toMatch(/renewed on time,80,78,83,86,89,/);
  expect(read('draft.csv')).toEqual(readFileSync(join(fixtures, 'unfinished.csv')));
  const again = await run('fill', 'filled.csv', '--dry-run', '--format', 'json');
  expect((JSON.parse(again.stdout) as { edits: unknown[] }).edits).toEqual([]);
});

test('a workbook is refilled in place, and a copy of each state stays beside it', async () => {
  const original = read('draft.xlsx');
  const fill = [
    'fill',
    'draft.xlsx',
    '--in-place',
    '--replace',
    '--indicator',
    'Good Level of Development',
    '--method',
  ];
  const first = await run(...fill, 'linear');
  expect(first).toMatchObject({ status: 0, stderr: '' });
  expect(first.stdout).toMatch(/Written to draft\.xlsx; draft\.bak\.xlsx is as it was\.\n$/);
  expect(read('draft.bak.xlsx')).toEqual(original);
  const between = read('draft.xlsx');
  await run(...fill, 'back-loaded');
  expect(read('draft.bak.xlsx')).toEqual(original);
  expect(read('draft.bak2.xlsx')).toEqual(between);
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  const [grid] = openWorkbook(between, 'draft.xlsx').grids();
  const targets = comingTargets(readScorecards(grid!)[0]!.indicators[0]!);
  // 74.8 to 88 over four years.
  expect(targets.map(({ number }) => number)).toEqual([78, 81, 85, 88]);
});

test.each([
  [['--dry-run'], 'Nothing was written.'],
  [['--dry-run', '--out', 'filled.csv'], 'Nothing was written.'],
])('a dry run writes no file: %j', async (options, sentence) => {
  const { status, stdout } = await run('fill', 'draft.csv', ...options);
  expect(status).toBe(0);
  expect(stdout).toContain(sentence);
  expect(readdirSync(folder).sort()).toEqual(['draft.csv', 'draft.xlsx']);
});

test('several indicators are chosen by several texts', async () => {
  const { stdout } = await run(
    'fill',
    'draft.csv',
    '--dry-run',
    '--format',
    'json',
    '--indicator',
    'loans',
    '--indicator',
    'TREES',
  );
  const { edits } = JSON.parse(stdout) as { edits: { cell: string }[] };
  expect(edits.map(({ cell }) => cell)).toEqual(['E2', 'F2', 'E4', 'F4']);
});

test('a text that no name holds is said', async () => {
  const { status, stderr } = await run('fill', 'draft.csv', '--dry-run', '--indicator', 'museums');
  expect(status).toBe(2);
  expect(stderr).toMatch(/No indicator.*"museums"/);
});

test('what the new figures would still break is said', async () => {
  writeFileSync(
    join(folder, 'late.csv'),
    'Indicator,Dover 2016,Target 2016,Target 2017,Target 2018,Comments\nPercentage of loans renewed on time,80,88,,84,x\n',
  );
  const { stdout } = await run('fill', 'late.csv', '--dry-run');
  expect(stdout).toMatch(/Still breaks \(query\):/);
});

test('a file without a scorecard is said, and nothing is written', async () => {
  const { status, stderr } = await runCli(['fill', join(fixtures, 'timetable.csv'), '--out', 'filled.csv'], {
    cwd: folder,
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/No scorecard was found/);
  expect(readdirSync(folder)).not.toContain('filled.csv');
});

describe('check --fix', () => {
  const sheet =
    'Indicator,Dover 2016,Target 2017,Target 2018,Comments\nPercentage of loans renewed,80,`84,86,x\nPercentage of fines paid,70,-,N/A,x\nNumber of visits,N/A,5,6,x\n';

  test('writes the fixed workbook and reports what was fixed and what is left', async () => {
    writeFileSync(join(folder, 'marks.csv'), sheet);
    const { status, stdout } = await run('check', 'marks.csv', '--fix', '--out', 'fixed.csv');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Fixed: \d cells\n/);
    expect(stdout).toMatch(/C2 {2}"`84" -> 84/);
    expect(stdout).toContain('Written to fixed.csv.');
    const fixed = read('fixed.csv').toString();
    expect(fixed).toContain('renewed,80,84,86');
    expect(read('marks.csv').toString()).toBe(sheet);
    const again = await run('check', 'fixed.csv', '--format', 'json');
    expect(again.stdout).not.toContain('"fixable": true');
  });

  test('the bundled sample is left with nothing fixable', async () => {
    await run('check', 'draft.xlsx', '--fix', '--out', 'fixed.xlsx');
    const { stdout } = await run('check', 'fixed.xlsx', '--format', 'json');
    expect(stdout).not.toContain('"fixable": true');
    expect((await run('check', 'fixed.xlsx', '--fix', '--out', 'again.xlsx')).stdout).toMatch(
      /^Nothing here could be put right/,
    );
    expect(read('again.xlsx')).toEqual(read('fixed.xlsx'));
  });

  test('--in-place without --fix is a slip', async () => {
    const { status, stderr } = await run('check', 'draft.csv', '--in-place');
    expect(status).toBe(2);
    expect(stderr).toMatch(/belongs to --fix/);
  });
});

test('rows whose cells are locked are refused with the reason, in a preview as in a save', async () => {
  const text = (ref: string, value: string) => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const headings = ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'];
  const header = `<row r="1">${headings.map((label, index) => text(`${'ABCDE'[index]}1`, label)).join('')}</row>`;
  // Style 1 is unlocked, so that only the first row can be filled.
  const row = (number: number, style: number) =>
    `<row r="${number}">${text(`A${number}`, `Homes built ${number}`)}<c r="B${number}"><v>10</v></c><c r="C${number}" s="${style}"/><c r="D${number}"><v>20</v></c></row>`;
  const styles =
    '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs>';
  const bytes = makeSheet(header + row(2, 1) + row(3, 0), { styles, after: '<sheetProtection sheet="1"/>' });
  writeFileSync(join(folder, 'locked.xlsx'), bytes);

  const preview = await run('fill', 'locked.xlsx', '--method', 'linear', '--dry-run', '--format', 'json');
  const save = await run('fill', 'locked.xlsx', '--method', 'linear', '--out', 'o.xlsx', '--format', 'json');
  expect(JSON.parse(preview.stdout)).toEqual(JSON.parse(save.stdout));
  const { edits, refused } = JSON.parse(save.stdout) as { edits: { cell: string }[]; refused: unknown[] };
  expect(edits.map(({ cell }) => cell)).toEqual(['C2']);
  expect(refused).toEqual([
    {
      indicator: 'Homes built 3',
      reason: 'Its cell C3 is locked on a protected sheet; unprotect the sheet first.',
    },
  ]);
  expect(save.status).toBe(0);
});
