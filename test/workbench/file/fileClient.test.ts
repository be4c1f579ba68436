import { fromA1, toA1 } from '../../../src/core/sheet/address';
import type { Mark, SheetChange } from '../../../src/core/sheet/host';
import { type FileLink, WorkerStopped } from '../../../src/workbench/file/fileLink';
import { FileClient } from '../../../src/workbench/file/fileClient';
import { FileWorker } from '../../../src/workbench/worker/fileWorker';
import { sampleBytes } from '../../support/sample';

const sheet = 'Appendix 1';
const at = (a1: string) => fromA1(a1)!;

/** A worker that can be made to die: then nothing that is asked of it is ever answered. */
function openLink() {
  const behind = new FileWorker(sampleBytes(), 'sample.xlsx');
  let isDead = false;
  const silentWhenDead = <Target extends object>(target: Target): Target =>
    new Proxy(target, {
      get: (from, key) => {
        const member: unknown = Reflect.get(from, key);
        if (typeof member !== 'function') return member;
        return (...given: unknown[]) =>
          isDead ? new Promise(() => undefined) : (Reflect.apply(member, from, given) as unknown);
      },
    });
  let die: () => void = () => undefined;
  const died = new Promise<never>((_, reject) => {
    die = () => {
      isDead = true;
      reject(new WorkerStopped());
    };
  });
  died.catch(() => undefined);
  const link: FileLink = {
    behind: silentWhenDead(behind),
    engine: silentWhenDead(behind.engine),
    died,
    close: () => undefined,
  };
  return { link, die };
}

async function open() {
  return (await openMortal()).file;
}

async function openMortal() {
  const links = [openLink()];
  const file = new FileClient('sample.xlsx', links[0]!.link, () => {
    links.push(openLink());
    return Promise.resolve(links.at(-1)!.link);
  });
  await file.start();
  return { file, die: () => links.at(-1)!.die() };
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

describe('a worker that dies', () => {
  const query = async (file: FileClient) => {
    const { scorecards } = await file.engine.check({ asOf: '2017-04-15' });
    return scorecards[0]!.findings.find(({ rule }) => rule === 'target-lowered')!;
  };

  test('is replaced, and all that was done is done again: typed, undone, explained, saved', async () => {
    const { file, die } = await openMortal();
    await file.type(sheet, [{ cell: at('C5'), input: '12' }]);
    await file.type(sheet, [{ cell: at('C6'), input: '13' }]);
    await file.engine.explain([(await query(file)).id], 'The county opened two special schools', '');
    await file.type(sheet, [{ cell: at('C7'), input: '14' }]);
    await file.undo();
    const before = await file.save();
    const told: (readonly SheetChange[])[] = [];
    await file.onChange((changes) => told.push(changes));
    const { generation } = file.getState();
    die();
    await rest();
    const after = await file.save();
    expect(Buffer.compare(after.bytes, before.bytes)).toBe(0);
    expect(file.getState()).toMatchObject({ health: 'restarted', generation: generation + 1, canRedo: true });
    expect(told).toEqual([[{ sheet: null, cells: [] }]]);
    expect((await file.engine.check({ asOf: '2017-04-15' })).summary.explained).toBe(1);
    await file.undo();
    expect((await file.engine.check({ asOf: '2017-04-15' })).summary.explained).toBe(0);
    file.dismissHealth();
    expect(file.getState().health).toBe('well');
  });

  test('breaks off what was asked of it with a plain sentence, and that is not done twice', async () => {
    const { file, die } = await openMortal();
    const typed = file.type(sheet, [{ cell: at('C5'), input: '12' }]);
    die();
    await typed.catch((error: unknown) => {
      expect(error).toBeInstanceOf(WorkerStopped);
    });
    await file.type(sheet, [{ cell: at('C6'), input: '13' }]);
    await file.undo();
    expect(file.getState()).toMatchObject({ canUndo: false, isChanged: false });
  });

  test('is given up after three times within a minute, and started again when it is asked for', async () => {
    const { file, die } = await openMortal();
    await file.type(sheet, [{ cell: at('C5'), input: '12' }]);
    for (const health of ['restarted', 'restarted', 'lost']) {
      die();
      await rest();
      expect(file.getState().health).toBe(health);
    }
    file.startAgain();
    await file.undo();
    expect(file.getState()).toMatchObject({ health: 'restarted', isChanged: false });
  });
});

test('a copy has a name of its own, and once it is saved nothing is unsaved', async () => {
  const file = await open();
  await file.type(sheet, [{ cell: at('C5'), input: '12' }]);
  const first = await file.save();
  expect(first.name).toBe('sample (checked).xlsx');
  expect(file.getState()).toMatchObject({ isChanged: false, saved: { name: first.name } });
  await file.type(sheet, [{ cell: at('C5'), input: '13' }]);
  expect(file.getState().isChanged).toBe(true);
  expect((await file.save()).name).toBe('sample (checked 2).xlsx');
});
