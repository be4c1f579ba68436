import { expose, proxy, wrap } from 'comlink';
import { fromA1 } from '../../../src/core/sheet/address';
import { Cancelled } from '../../../src/core/engine/engine';
import { Failure } from '../../../src/core/sheet/errors';
import { FileWorker } from '../../../src/workbench/worker/fileWorker';
import { receiveFailures, sendFailures } from '../../../src/workbench/worker/failures';
import { sampleBytes } from '../../support/sample';
import { makeSheet } from '../../support/workbook';

const sheet = 'Appendix 1';
const asOf = '2017-04-15';
const open = () => new FileWorker(sampleBytes(), 'sample.xlsx');

test('a sheet is sent as its shape, then its rows', async () => {
  const behind = open();
  expect(await behind.sheets()).toEqual([{ name: sheet, isHidden: false }]);
  const shape = await behind.shape(sheet);
  expect(shape).toMatchObject({ frozenRows: 4, frozenColumns: 2 });
  expect(shape.rowCount).toBeGreaterThan(115);
  const [heading, first] = await behind.rows(sheet, 3, 2);
  expect(new Map(heading).get(2)).toMatchObject({
    text: expect.stringMatching(/^Kent\s+2016$/),
    isBold: true,
    fill: '#bdd7ee',
  });
  expect(new Map(first).get(2)).toMatchObject({ text: '74.8', kind: 'number' });
  // Whatever a worker cannot post would throw here.
  expect(() => structuredClone([shape, heading])).not.toThrow();
});

test('a file of text gets widths in which its texts can be read, and no column is endless', async () => {
  const name = 'Percentage of pupils at the end of Key Stage 2';
  const csv = new TextEncoder().encode(`Service,Indicator,Kent 2016\nA,${name},5\nB,${'x'.repeat(500)},6\n`);
  const { columnWidths } = await new FileWorker(csv, 'draft.csv').shape('draft');
  expect([columnWidths.get(0), columnWidths.get(1)]).toEqual([64, 360]);
  expect(columnWidths.get(2)).toBeGreaterThan('Kent 2016'.length * 6);
});

test('a sheet that is protected says so', async () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
  const open = (after: string) => new FileWorker(makeSheet(rows, { after }), 'draft.xlsx').shape('Sheet1');
  expect((await open('<sheetProtection sheet="1"/>')).isProtected).toBe(true);
  expect((await open('<sheetProtection objects="1"/>')).isProtected).toBe(false);
});

test('what is typed is drawn again, checked, undone and done again', async () => {
  const behind = open();
  await behind.engine.check({ asOf });
  const { answer, state, redrawn } = await behind.type(sheet, [{ cell: fromA1('C5')!, input: '75.25' }]);
  expect(answer).toEqual([]);
  expect(state).toEqual({
    canRevert: false,
    canUndo: true,
    canRedo: false,
    isChanged: true,
    hasFormulas: false,
  });
  expect(redrawn).toEqual([
    { sheet, cells: [{ row: 4, column: 2, drawn: expect.objectContaining({ kind: 'number' }) }] },
  ]);
  const undone = await behind.undo();
  expect(undone.state).toEqual({
    canRevert: false,
    canUndo: false,
    canRedo: true,
    isChanged: false,
    hasFormulas: false,
  });
  expect(undone.redrawn[0]!.cells![0]!.drawn).toMatchObject({ text: '74.8' });
  expect((await behind.redo()).state.isChanged).toBe(true);
});

test('a reason that is kept is something to save', async () => {
  const behind = open();
  const check = await behind.engine.check({ asOf });
  const query = check.scorecards[0]!.findings.find(({ rule }) => rule === 'target-lowered')!;
  expect((await behind.state()).isChanged).toBe(false);
  await behind.engine.explain([query.id], 'The county opened two special schools', '');
  expect((await behind.state()).isChanged).toBe(true);
});

test('a reason that is undone is gone from the next check, and comes back with redo', async () => {
  const behind = open();
  const check = await behind.engine.check({ asOf });
  const query = check.scorecards[0]!.findings.find(({ rule }) => rule === 'target-lowered')!;
  await behind.engine.explain([query.id], 'The county opened two special schools', '');
  const explained = async () => (await behind.engine.check({ asOf, sheets: [] })).summary.explained;
  expect(await explained()).toBe(1);
  expect((await behind.undo()).areSettingsNew).toBe(true);
  expect(await explained()).toBe(0);
  expect((await behind.redo()).areSettingsNew).toBe(true);
  expect(await explained()).toBe(1);
  expect((await behind.type(sheet, [{ cell: fromA1('C5')!, input: '1' }])).areSettingsNew).toBe(false);
});

test('a sheet with formulas is known for it', async () => {
  const behind = new FileWorker(
    makeSheet('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row>'),
    'draft.xlsx',
  );
  await behind.shape('Sheet1');
  expect((await behind.state()).hasFormulas).toBe(true);
});

test('all that was undone leaves the very file that was opened', async () => {
  const behind = open();
  await behind.type(sheet, [{ cell: fromA1('C5')!, input: '1' }]);
  await behind.type(sheet, [{ cell: fromA1('D9')!, input: 'tbc' }]);
  await behind.undo();
  await behind.undo();
  expect(Buffer.from((await behind.save()).answer).equals(sampleBytes())).toBe(true);
});

test('a fill is applied, drawn and taken back', async () => {
  const behind = open();
  const check = await behind.engine.check({ asOf });
  const { rows } = await behind.engine.previewFill(check.scorecards[0]!.id, {
    method: 'linear',
    replace: true,
    indicators: ['KS1'],
  });
  const edits = rows.flatMap((row) => row.edits);
  expect(edits.length).toBeGreaterThan(5);
  const applied = await behind.apply(edits);
  expect(applied.answer).toEqual([]);
  expect(applied.state.canRevert).toBe(true);
  const drawn = applied.redrawn.flatMap(({ cells }) => cells ?? []);
  expect(drawn.map(({ row, column }) => `${row} ${column}`).sort()).toEqual(
    edits.map(({ cell }) => `${cell.row} ${cell.column}`).sort(),
  );
  const back = await behind.revert();
  expect(back.state).toMatchObject({ canRevert: false, isChanged: false });
});

test('a report is a sheet more, and asks for the sheets to be listed again', async () => {
  const behind = open();
  await behind.engine.check({ asOf });
  const written = await behind.writeReport((await behind.engine.report()).rows);
  expect(written.redrawn).toEqual([{ sheet: written.answer, cells: null }]);
  expect(await behind.sheets()).toHaveLength(2);
  expect((await behind.removeReport()).answer).toBe(true);
  expect(await behind.sheets()).toHaveLength(1);
});

test('numbers are edited in full, dates as they are read', async () => {
  const behind = open();
  await behind.type(sheet, [{ cell: fromA1('C5')!, input: '74.8123' }]);
  const [row] = await behind.rows(sheet, 4, 1);
  expect(new Map(row).get(2)).toMatchObject({ text: '74.8', input: '74.8123' });
});

describe('over to a worker and back', () => {
  const target = {
    refuse: (): Promise<string> => Promise.reject(new Failure('It is damaged: download it again.')),
    cancel: (): Promise<string> => Promise.reject(new Cancelled()),
    crash: (): Promise<string> => Promise.reject(new TypeError('x is not a function')),
    tell: async (listener: (share01: number) => void): Promise<string> => {
      listener(0.5);
      return Promise.resolve('done');
    },
  };
  const { MessageChannel: Channel } = globalThis;
  const ports: MessagePort[] = [];
  // Ports that nobody closes would keep the tests from ending; in a browser they go with the page.
  globalThis.MessageChannel = class extends Channel {
    constructor() {
      super();
      ports.push(this.port1, this.port2);
    }
  };
  const { port1, port2 } = new MessageChannel();
  expose({ open: () => proxy(sendFailures(target)) }, port1 as never);
  const remote = async () => {
    const opener = wrap<{ open(): typeof target }>(port2 as never);
    return receiveFailures<typeof target>((await opener.open()) as never);
  };
  afterAll(() => {
    globalThis.MessageChannel = Channel;
    for (const port of ports) port.close();
  });

  test('a failure keeps its words, a cancelled check is one, and a crash is a crash', async () => {
    const there = await remote();
    await expect(there.refuse()).rejects.toThrow(Failure);
    await expect(there.refuse()).rejects.toThrow('It is damaged: download it again.');
    await expect(there.cancel()).rejects.toThrow(Cancelled);
    const crash = there.crash();
    await expect(crash).rejects.toThrow('x is not a function');
    await expect(crash).rejects.not.toThrow(Failure);
  });

  test('functions are called back, and to await the whole asks for nothing', async () => {
    const there = await remote();
    const told: number[] = [];
    expect(await there.tell((share01) => told.push(share01))).toBe('done');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).toEqual([0.5]);
    expect(await there).toBe(there);
  });
});
