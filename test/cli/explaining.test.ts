import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workbookOf } from '../support/workbookOf';
import { runCli } from './runCli';

const heading = [
  'Service',
  'Indicator',
  'Kent 2016',
  'Target 2016',
  'Target 2017',
  'Target 2018',
  'Comments',
];
const draft = [
  heading,
  ['Housing', 'Percentage of homes repaired on time', 50, 60, 55, 65, 'Housing register, June 2016'],
  ['Housing', 'Percentage of calls answered on time', 52, 61, 54, 65, 'Housing register, June 2016'],
  ['Waste', 'Percentage of waste recycled', 40, 42, 44, 46, 'WasteDataFlow, June 2016'],
];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'explaining-'));
  writeFileSync(join(folder, 'draft.xlsx'), workbookOf({ 'Appendix 1': draft }));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const run = (...argv: string[]) => runCli(argv, { cwd: folder });
const write = (name: string, lines: readonly string[]) => {
  writeFileSync(join(folder, name), lines.map((line) => `${line}\r\n`).join(''));
};

test('the CSV of a check, with reasons filled in, is kept in the workbook line by line', async () => {
  const { stdout } = await run('check', 'draft.xlsx', '--format', 'csv');
  const [head, ...lines] = stdout.trim().split('\r\n');
  expect(head).toMatch(/,explained,reason,by,on$/);
  const lowered = lines.filter((line) => line.includes('target-lowered'));
  expect(lowered).toHaveLength(2);
  write('reasons.csv', [
    head!,
    ...lowered.map((line) =>
      line.replace(/,,,,$/, ',,"Old inspection framework, reset in January",A. Officer,'),
    ),
  ]);
  const kept = await run(
    'check',
    'draft.xlsx',
    '--explain',
    'reasons.csv',
    '--out',
    'new.xlsx',
    '--fail-on',
    'query',
  );
  expect(kept).toMatchObject({ status: 0, stderr: '' });
  expect(kept.stdout).toMatch(/^2 reasons added\. Written to new\.xlsx\./);
  const again = await run('check', 'new.xlsx', '--format', 'json');
  expect((JSON.parse(again.stdout) as { summary: unknown }).summary).toMatchObject({
    queries: 0,
    explained: 2,
  });
});

test('a row that has moved is found by its name, and what cannot be used is said by its line', async () => {
  write('reasons.csv', [
    'rule;cell;indicator;reason',
    'target-lowered;E9;Percentage of calls answered on time;Old inspection framework, reset in January',
    'target-lowered;E2;;ok',
    'target-lowered;E4;;Old inspection framework, reset in January',
    'target-reverses;E2;;Old inspection framework, reset in January',
    'target-lowered;E3;;',
  ]);
  const { stdout, stderr, status } = await run(
    'check',
    'draft.xlsx',
    '--explain',
    'reasons.csv',
    '--in-place',
  );
  expect(status).toBe(0);
  expect(stdout).toMatch(/^1 reason added\. Written to draft\.xlsx; .* is as it was\./);
  expect(stderr).toMatch(/Line 3, E2: This is too short: a good reason says/);
  expect(stderr).toMatch(/Line 4: E4 has no finding of “target-lowered” now\./);
  expect(stderr).toMatch(/Line 5: E2 has no finding of “target-reverses” now\./);
});

test('where nothing is added the workbook stays as it is', async () => {
  const before = readFileSync(join(folder, 'draft.xlsx'));
  write('reasons.csv', ['rule,cell,reason', 'target-lowered,E2,']);
  const { stdout } = await run('check', 'draft.xlsx', '--explain', 'reasons.csv', '--in-place');
  expect(stdout).toMatch(/^0 reasons added\. draft\.xlsx stays as it is\./);
  expect(readFileSync(join(folder, 'draft.xlsx')).equals(before)).toBe(true);
});

test.each([
  [['--explain', 'reasons.csv'], /Where to\? --explain needs --out FILE/],
  [['--explain', 'list.csv', '--in-place'], /"list\.csv" is not a list of reasons: it has no column “cell”/],
  [['--explain', 'reasons.csv', '--fix', '--in-place'], /Either --fix or --explain/],
  [['--explain', 'reasons.csv', 'draft.xlsx', '--in-place'], /--explain works on one file at a time/],
])('%j is refused', async (argv, sentence) => {
  write('reasons.csv', ['rule,cell,reason', 'target-lowered,E2,Old inspection framework since January']);
  write('list.csv', ['rule,reason', 'target-lowered,Old inspection framework since January']);
  const { status, stderr } = await run('check', 'draft.xlsx', ...argv);
  expect(status).toBe(2);
  expect(stderr).toMatch(sentence);
});
