import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromA1 } from '../../src/core/sheet/address';
import { createEngine } from '../../src/core/engine/createEngine';
import { PaneModel } from '../../src/ui/model/paneModel';
import { edit } from '../contract/hostContract';
import { requestFlags } from '../excel-host/emulatedExcel';
import { addSheet, openHostOn, type OpenedExcel } from '../excel-host/openHost';
import { TestClock } from '../support/testClock';

const rows = [
  ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
  ['Waste', 'Percentage of waste recycled', 40, 42, null, 46, 'Final'],
  [null, 'Percentage of streets clean', 80, 78, 82, 84, 'Final'],
];

interface Day extends OpenedExcel {
  readonly model: PaneModel;
  readonly clock: TestClock;
}

/** A pane over a workbook in which the user has typed something already. */
function begin(undoLevel: number | null): Day {
  const opened = openHostOn(rows, { merges: ['A2:A3'], hiddenRows: [2] });
  opened.excel.undoLevel = undoLevel;
  opened.excel.typeByHand(opened.sheet, 'J1', 'typed before');
  const clock = new TestClock();
  const engine = createEngine(opened.host, { pause: () => Promise.resolve() });
  return { ...opened, clock, model: new PaneModel({ host: opened.host, engine, clock }) };
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 40; turn++) await new Promise((resolve) => setImmediate(resolve));
}

const fill = edit('E2', null, 44);

/** Every job of the pane, in the order of a day. */
const jobs: readonly [job: string, run: (day: Day) => Promise<unknown>][] = [
  ['open', ({ model }) => model.open()],
  ['check', ({ model }) => model.check()],
  ['check again', ({ model }) => model.check()],
  [
    'check by itself',
    async ({ excel, sheet, clock }) => {
      excel.typeByHand(sheet, 'C2', 41);
      await settle();
      clock.pass(1000);
      await settle();
    },
  ],
  ['choose a finding', ({ model }) => model.select('Sheet1', fromA1('E2')!)],
  ['find the row of the user', ({ model }) => model.fillActiveRow()],
  ['refused apply', ({ model }) => model.apply([edit('E2', 7, 44)], 'done')],
  ['apply values', ({ model }) => model.apply([fill], 'done')],
  ['revert values', ({ model }) => model.revert()],
  ['apply a formula', ({ model }) => model.apply([edit('E2', null, 0, { formula: 'D2+2' })], 'done')],
  ['revert a formula', ({ model }) => model.revert()],
  [
    'explain',
    ({ model }) => {
      const { findings } = model.getState().check!.scorecards[0]!;
      const query = findings.find(({ severity }) => severity === 'query')!;
      return model.explain([query.id], 'The cleaning contract changes hands in 2017', '');
    },
  ],
  ['keep settings', ({ model }) => model.saveSettings({})],
  ['check this sheet only', ({ model }) => model.checkSheet()],
  ['look for marks and report', ({ model }) => model.lookForRemovable()],
  ['mark', ({ model }) => model.mark()],
  ['clear marks', ({ model }) => model.clearMarks()],
  ['write the report', ({ model }) => model.writeReport()],
  ['remove the report', ({ model }) => model.removeReport()],
];

type Sent = 'asks' | 'undoable' | 'empties';
type Told = readonly [requests: number, writes: number, worst: Sent];

function nameFlags(flags: number): Sent {
  if ((flags & requestFlags.write) === 0) return 'asks';
  return (flags & requestFlags.undoable) === 0 ? 'empties' : 'undoable';
}

/** Requests, writes, and the worst that Office.js calls one of the requests, where it knows what Undo can take back. */
const knowing: Readonly<Record<string, Told>> = {
  open: [3, 0, 'undoable'],
  check: [3, 0, 'undoable'],
  'check again': [2, 0, 'undoable'],
  'check by itself': [2, 0, 'asks'],
  'choose a finding': [3, 2, 'asks'],
  'find the row of the user': [1, 0, 'asks'],
  'refused apply': [6, 0, 'undoable'],
  'apply values': [8, 1, 'undoable'],
  'revert values': [6, 1, 'undoable'],
  'apply a formula': [8, 3, 'empties'],
  // What is put back is blank.
  'revert a formula': [6, 3, 'undoable'],
  explain: [2, 1, 'empties'],
  'keep settings': [2, 1, 'empties'],
  'check this sheet only': [3, 0, 'undoable'],
  'look for marks and report': [2, 0, 'asks'],
  mark: [3, 8, 'empties'],
  'clear marks': [4, 2, 'empties'],
  'write the report': [6, 23, 'empties'],
  'remove the report': [4, 1, 'empties'],
};

/** The same where it does not: then nothing but what changes the workbook may empty the undo list. */
const unknowing: Readonly<Record<string, Told>> = {
  ...knowing,
  open: [2, 0, 'asks'],
  check: [3, 0, 'asks'],
  'check again': [2, 0, 'asks'],
  'check this sheet only': [3, 0, 'asks'],
  'refused apply': [5, 0, 'asks'],
  'apply values': [9, 1, 'empties'],
  'revert values': [6, 1, 'empties'],
  'apply a formula': [9, 3, 'empties'],
  'revert a formula': [6, 3, 'empties'],
};

async function liveThrough(undoLevel: number | null): Promise<Record<string, Told>> {
  const day = begin(undoLevel);
  const { excel } = day;
  const told: Record<string, Told> = {};
  for (const [job, run] of jobs) {
    excel.log.length = 0;
    await run(day);
    const sent = excel.log.map(({ flags }) => nameFlags(flags));
    const worst = (['empties', 'undoable', 'asks'] as const).find((one) => sent.includes(one))!;
    told[job] = [excel.log.length, excel.writes.length, worst];
  }
  expect(excel.unknownMembers).toEqual([]);
  await day.model.close();
  return told;
}

test.each<[string, number | null, Readonly<Record<string, Told>>]>([
  ['where Office.js knows what Undo can take back', 7, knowing],
  ['where it does not', null, unknowing],
])('requests, writes and what they are called, job by job, %s', async (_, undoLevel, wanted) => {
  expect(await liveThrough(undoLevel)).toEqual(wanted);
});

test('what the documentation says of each job is so', () => {
  const page = readFileSync(join(__dirname, '../../docs/excel.md'), 'utf8');
  const told = page.split('\n').map((line) => line.replace(/ +/g, ' '));
  const called: Readonly<Record<Sent, string>> = { asks: 'asking', undoable: 'undoable', empties: 'neither' };
  const say = ([requests, writes, worst]: Told) => `${requests} | ${writes} | ${called[worst]}`;
  for (const [job] of jobs) {
    const line = told.find((one) => one.startsWith(`| ${job} |`));
    expect(line).toMatch(`| ${job} | ${say(knowing[job]!)} | ${say(unknowing[job]!)} |`);
  }
});

/** Those that cost the undo list by their nature, which the pane says before. */
const costly = jobs.map(([job]) => job).filter((job) => knowing[job]![2] === 'empties');

test('through a day of all that need not cost it the undo list is whole at every step, and each fill is one step', async () => {
  expect(costly).toEqual([
    'apply a formula',
    'explain',
    'keep settings',
    'mark',
    'clear marks',
    'write the report',
    'remove the report',
  ]);
  const day = begin(7);
  // A formula is put back only where one was applied.
  for (const [job, run] of jobs.filter(([job]) => !costly.includes(job) && job !== 'revert a formula')) {
    await run(day);
    expect([job, day.excel.undoLosses]).toEqual([job, 0]);
  }
  expect(day.excel.undoList).toEqual(['typed J1', 'typed C2', 'by the add-in', 'by the add-in']);
  await day.model.close();
});

test('where Office.js does not know what Undo can take back, all that changes nothing leaves it whole', async () => {
  const day = begin(null);
  const asking = jobs.filter(([job]) => unknowing[job]![2] === 'asks' && job !== 'refused apply');
  for (const [job, run] of asking) {
    await run(day);
    expect([job, day.excel.undoLosses]).toEqual([job, 0]);
  }
  expect(asking.length).toBeGreaterThan(6);
  expect(day.excel.undoList).toEqual(['typed J1', 'typed C2']);
  await day.model.close();
});

test.each<[number, number]>([
  [1, 2],
  [30, 12],
])(
  '%d sheets are checked with at most %d requests, one that was edited with two',
  async (sheets, most) => {
    const { excel, sheet, model, clock } = begin(7);
    const many = Array.from({ length: 110 }, (_, row) => ['Waste', `Measure ${row}`, 1, 2, 3, 4, 'Final']);
    for (let more = 1; more < sheets; more++) {
      addSheet(excel, [rows[0]!, ...many], { hiddenRows: [3, 50] });
    }
    sheet.hiddenRows.clear();
    await model.open();
    excel.log.length = 0;
    await model.check();
    expect(model.getState().check!.scorecards).toHaveLength(sheets);
    expect(excel.log.length).toBeLessThanOrEqual(most);
    excel.log.length = 0;
    excel.typeByHand(sheet, 'E2', 44);
    await settle();
    clock.pass(1000);
    await settle();
    expect(model.getState().isStale).toBe(false);
    expect(excel.log).toHaveLength(2);
    await model.close();
  },
  60_000,
);
