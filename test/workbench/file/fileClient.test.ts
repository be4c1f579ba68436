import { fromA1, toA1 } from '../../../src/core/sheet/address';
import type { Mark, SheetChange } from '../../../src/core/sheet/host';
import { FileClient } from '../../../src/workbench/file/fileClient';
import { FileWorker } from '../../../src/workbench/worker/fileWorker';
import { sampleBytes } from '../../support/sample';

const sheet = 'Appendix 1';
const at = (a1: string) => fromA1(a1)!;

async function open() {
  const behind = new FileWorker(sampleBytes(), 'sample.xlsx');
  const file = new FileClient('sample.xlsx', behind, behind.engine, { terminate: () => undefined });
  await file.start();
  return file;
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 300));
}

test('a paste is told as one change, and undone as one', async () => {
  const file = await open();
  const told: (readonly SheetChange[])[] = [];
  await file.onChange((changes) => told.push(changes));
  const inputs = ['C5', 'C6', 'D5', 'D6'].map((a1) => ({ cell: at(a1), input: '12' }));
  expect(await file.type(sheet, inputs)).toEqual([]);
  expect(told.map(([change]) => change!.cells.length)).toEqual([4]);
  expect(file.getState()).toMatchObject({ isChanged: true, canUndo: true });
  expect(await file.undo()).toBe(true);
  expect(file.getState()).toMatchObject({ isChanged: false, canUndo: false });
  expect(told).toHaveLength(2);
});

test('an undone reason asks for everything to be checked again', async () => {
  const file = await open();
  const { scorecards } = await file.engine.check({ asOf: '2017-04-15' });
  const query = scorecards[0]!.findings.find(({ rule }) => rule === 'target-lowered')!;
  await file.engine.explain([query.id], 'The county opened two special schools', '');
  expect(file.getState().canUndo).toBe(true);
  const told: (readonly SheetChange[])[] = [];
  await file.onChange((changes) => told.push(changes));
  await file.undo();
  expect(told).toEqual([[{ sheet: null, cells: [] }]]);
});

test('it is told where the user rests, not where they pass or where the pane sent them', async () => {
  const file = await open();
  const told: string[] = [];
  const stop = await file.onSelect(({ cell }) => told.push(toA1(cell)));
  file.enter(sheet, at('C5'));
  file.enter(sheet, at('C6'));
  await rest();
  file.enter(sheet, at('C7'));
  await file.select(sheet, at('C76'));
  await rest();
  await stop();
  file.enter(sheet, at('C8'));
  await rest();
  expect(told).toEqual(['C6']);
});

test('marks follow each check until they are cleared, and again once they are asked for', async () => {
  const file = await open();
  const copy = await file.copyOf(sheet);
  const mark = (a1: string, severity: Mark['severity']): Mark => ({
    sheet,
    cell: at(a1),
    severity,
    text: `${a1} ${severity}`,
  });
  const marksAt = (a1: string) => copy.marks(at(a1).row, at(a1).column).map(({ text }) => text);
  await file.followMarks([mark('C5', 'query'), mark('C5', 'error'), mark('C6', 'advice')]);
  expect([marksAt('C5'), marksAt('C6')]).toEqual([['C5 error', 'C5 query'], ['C6 advice']]);
  await file.clearMarks();
  await file.followMarks([mark('C5', 'query')]);
  expect(marksAt('C5')).toEqual([]);
  await file.mark([mark('C6', 'query')]);
  await file.followMarks([mark('C5', 'query')]);
  expect([marksAt('C5'), marksAt('C6')]).toEqual([['C5 query'], []]);
});
