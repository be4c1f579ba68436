import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbook } from '../../src/file';
import { makeWorkbook } from '../support/workbook';
import { runCli } from './runCli';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scorecard-'));
  copyFileSync(join(__dirname, '../../assets/sample-scorecard.xlsx'), join(folder, 'draft.xlsx'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (name: string) => openWorkbook(readFileSync(join(folder, name)), name);

test('a copy of the workbook gets the findings on a sheet of their own', async () => {
  const before = readFileSync(join(folder, 'draft.xlsx'));
  const { status, stderr } = await runCli(['check', 'draft.xlsx', '--report-sheet', 'copy.xlsx'], {
    cwd: folder,
  });
  expect(status).toBe(1);
  expect(stderr).toContain('"Scorecard check" was written to copy.xlsx');
  expect(readFileSync(join(folder, 'draft.xlsx'))).toEqual(before);

  const copy = read('copy.xlsx');
  expect((await copy.sheets()).map(({ name }) => name)).toEqual(['Appendix 1', 'Scorecard check']);
  const rows = copy.read('Scorecard check').rows.map((row) => row?.map((cell) => cell?.text ?? ''));
  expect(rows[0]).toEqual(['Scorecard Checker report']);
  expect(rows[2]![0]).toMatch(/^Checked as at 15 April 2017: \d+ to fix, \d+ to explain/);
  const heading = rows.findIndex((row) => row?.[0] === 'Service');
  expect(rows[heading]!.slice(0, 5)).toEqual(['Service', 'Indicator', 'Sheet', 'Cell', 'To do']);
  const errors = rows.slice(heading + 1).filter((row) => row?.[4] === 'Error');
  expect(errors.map((row) => row![3])).toContain('C76');
});

test('a second report gets a name of its own', async () => {
  await runCli(['check', 'draft.xlsx', '--report-sheet', 'copy.xlsx'], { cwd: folder });
  await runCli(['check', 'copy.xlsx', '--report-sheet', 'again.xlsx'], { cwd: folder });
  expect((await read('again.xlsx').sheets()).map(({ name }) => name)).toEqual([
    'Appendix 1',
    'Scorecard check',
    'Scorecard check 2',
  ]);
});

test.each([
  [
    'over the workbook itself',
    ['draft.xlsx', '--report-sheet', 'draft.xlsx'],
    'write over a file that is read',
  ],
  ['as another kind of file', ['draft.xlsx', '--report-sheet', 'copy.csv'], 'must end in .xlsx'],
  [
    'for two files',
    ['draft.xlsx', join(__dirname, '../../assets/sample-scorecard.xlsx'), '--report-sheet', 'copy.xlsx'],
    'one file at a time',
  ],
  [
    'beside --fix',
    ['draft.xlsx', '--fix', '--out', 'a.xlsx', '--report-sheet', 'copy.xlsx'],
    'Either --fix or --report-sheet',
  ],
])('none is written %s', async (_, argv, why) => {
  const { status, stderr } = await runCli(['check', ...argv], { cwd: folder });
  expect(status).toBe(2);
  expect(stderr).toContain(why);
});

test('a copy that we would refuse to read is not written', async () => {
  const text = (a1: string, words: string) => `<c r="${a1}" t="inlineStr"><is><t>${words}</t></is></c>`;
  const heading = ['Indicator', 'Actual 2016', 'Target 2017'].map((words, index) =>
    text(`${'ABC'[index]}1`, words),
  );
  const main = `<sheetData><row r="1">${heading.join('')}</row><row r="2">${text('A2', 'Pupils')}<c r="B2"><v>1</v></c><c r="C2"><v>2</v></c></row></sheetData>`;
  writeFileSync(
    join(folder, 'odd.xlsx'),
    makeWorkbook({ sheets: { Main: main, Other: '<sheetData><row>' } }),
  );
  const { status, stderr } = await runCli(
    ['check', 'odd.xlsx', '--sheet', 'Main', '--report-sheet', 'copy.xlsx'],
    {
      cwd: folder,
    },
  );
  expect(status).toBe(2);
  expect(stderr).toContain('Nothing was written, because what would be written could not be opened again.');
  expect(readdirSync(folder).sort()).toEqual(['draft.xlsx', 'odd.xlsx']);
});

test('a sheet without contents is named, and the others are checked', async () => {
  const parts = { 'xl/worksheets/sheet2.xml': null };
  writeFileSync(
    join(folder, 'lost.xlsx'),
    makeWorkbook({ sheets: { Main: '<sheetData/>', Module: '' }, parts }),
  );
  const { stderr } = await runCli(['read', 'lost.xlsx'], { cwd: folder });
  expect(stderr).toContain('lost.xlsx: sheet "Module" was not read because its contents are missing.');
});
