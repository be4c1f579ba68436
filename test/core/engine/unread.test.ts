import type { WorkbookCheck } from '../../../src/core/engine/engine';
import { createEngine } from '../../../src/core/engine/createEngine';
import { marksOf } from '../../../src/core/engine/marks';
import { toA1 } from '../../../src/core/sheet/address';
import { addSheet, openHostOn } from '../../excel-host/openHost';

const scorecard = [
  ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
  ['Percentage of homes warm', 80, 82, 'Survey, March 2017'],
  ['Percentage of homes dry', 90, 91, 'Survey, March 2017'],
];
const leftover = [
  ['Measure', 'Before', 'After'],
  ['Calls answered', 80, 81],
];
const asOf = '2017-04-15';

function open() {
  const opened = openHostOn([...scorecard, [], ...leftover]);
  return { ...opened, engine: createEngine(opened.host, { pause: () => Promise.resolve() }) };
}

const findingsOf = ({ unread }: WorkbookCheck) =>
  unread.flatMap(({ findings }) => findings.map(({ rule, cell }) => `${rule} ${toA1(cell)}`));

test('a table that was not understood is a finding of its own, and no scorecard', async () => {
  const { engine } = open();
  const check = await engine.check({ asOf });
  expect(check.scorecards.map(({ range }) => range)).toEqual(['A1:D3']);
  expect(check.unread.map(({ range }) => range)).toEqual(['A5:C6']);
  expect(findingsOf(check)).toEqual(['table-not-read A5']);
  expect(check.summary).toMatchObject({ errors: 0, queries: 1, ready: false });
});

test('what else the table is can be said, and then the workbook is ready', async () => {
  const { engine } = open();
  const [table] = (await engine.check({ asOf })).unread;
  await engine.explain([table!.findings[0]!.id], 'Call centre log kept for the team leader only.', 'AB');
  expect((await engine.check({ asOf })).summary).toMatchObject({ queries: 0, explained: 1, ready: true });
});

test('the reason lapses when the table is headed in other words', async () => {
  const { engine, excel } = open();
  const [table] = (await engine.check({ asOf })).unread;
  await engine.explain([table!.findings[0]!.id], 'Call centre log kept for the team leader only.', 'AB');
  excel.book.sheets[0]!.type({ row: 4, column: 2 }, 'Later');
  const check = await engine.check({ asOf });
  expect(check.unread[0]!.findings[0]!.explained).toMatchObject({ hasLapsed: true });
  expect(check.summary.ready).toBe(false);
});

test('what its columns hold can be set, and it is a scorecard', async () => {
  const { engine } = open();
  await engine.check({ asOf });
  const columns = { B: 'actual 2016', C: 'target 2017' };
  await engine.choose({ label: 'Set', setting: { tables: [{ sheet: 'Sheet1', columns }] } });
  const check = await engine.check({ asOf });
  expect(check.unread).toEqual([]);
  expect(check.scorecards.map(({ range }) => range)).toEqual(['A1:D3', 'A5:C6']);
});

const plan = [
  ['Action', 'Due', 'Spent'],
  ['Sign the contract', '30 June 2017', 10],
  ['Build the homes', '31 June 2017', 20],
];

test('what is left over on a sheet without a scorecard is a finding there, can be marked, and is put right there', async () => {
  const { host, excel } = openHostOn(scorecard, { sheet: 'Scorecard' });
  addSheet(excel, plan, { sheet: 'Plan' });
  const engine = createEngine(host, { pause: () => Promise.resolve() });
  const check = await engine.check({ asOf });
  expect(check.scorecards.map(({ sheet }) => sheet)).toEqual(['Scorecard']);
  expect(check.unread).toMatchObject([{ sheet: 'Plan', isRest: true, indicators: [], notRun: [] }]);
  expect(findingsOf(check)).toEqual(['date-impossible B3']);
  expect(marksOf(check.unread)).toMatchObject([
    { sheet: 'Plan', cell: { row: 2, column: 1 }, severity: 'error' },
  ]);
  expect(check.summary).toMatchObject({ errors: 1, ready: false });
  excel.book.sheets[1]!.type({ row: 2, column: 1 }, '30 June 2017');
  const mended = await engine.check({ asOf, sheets: ['Plan'] });
  expect(mended.unread).toEqual([]);
  expect(mended.summary.ready).toBe(true);
});

test('a reason for what stands there holds until its words change', async () => {
  const note = ['Open the homes', '1 July 2017', 30, 'Opened by [Tom to check with legal]'];
  const rows = [['Action', 'Due', 'Spent', 'Note'], ...plan.slice(1, 2), note, ['Close', '1 May 2018', 5]];
  const { host, excel } = openHostOn(scorecard, { sheet: 'Scorecard' });
  addSheet(excel, rows, { sheet: 'Plan' });
  const engine = createEngine(host, { pause: () => Promise.resolve() });
  const [rest] = (await engine.check({ asOf })).unread;
  await engine.explain(
    [rest!.findings[0]!.id],
    'Readers need the name of the lawyer, because objections go to Tom until May 2017.',
    'AB',
  );
  expect((await engine.check({ asOf })).summary).toMatchObject({ queries: 0, explained: 1, ready: true });
  excel.book.sheets[1]!.type({ row: 2, column: 3 }, 'Opened [Ann to check with legal]');
  expect((await engine.check({ asOf })).summary.ready).toBe(false);
});
