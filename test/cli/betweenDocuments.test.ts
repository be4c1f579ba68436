import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEngine } from '../../src/core/engine/createEngine';
import { openLiveFile } from '../../src/file';
import { type SheetRows, workbookOf } from '../support/workbookOf';
import { runCli } from './runCli';

const heading = ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'];
const rows = [
  heading,
  ['Housing', 'Percentage of urgent repairs completed on time', 92.8, 94, 95, 'Final'],
  ['Housing', 'Number of households in temporary accommodation', 318, 300, 280, 'Final'],
];
const earlier = [
  heading,
  ['Housing', 'Percentage of urgent repairs completed on time', 92.8, 94, 97, 'Final'],
  ['Housing', 'Number of households in temporary accommodation', 318, 300, 280, 'Final'],
  ['Housing', 'Number of empty homes brought back into use', 12, 14, 16, 'Final'],
];
const plan = 'Households in temporary accommodation will fall to 260 in 2018.';
const list = 'Number of empty homes brought back into use';
const reason = 'The housing company reports it since April, and its target was lowered with the grant';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'between-'));
  writeFileSync(join(folder, 'last.xlsx'), workbookOf({ Plan: earlier }));
  writeFileSync(join(folder, 'plan.txt'), plan);
  writeFileSync(join(folder, 'list.txt'), list);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const run = (...argv: string[]) => runCli(argv, { cwd: folder });
const words = (text: string) => text.replace(/\s+/g, ' ');

/** Puts the workbook into the folder after its user has answered in the pane. */
async function put(
  answer: (engine: ReturnType<typeof createEngine>) => Promise<void>,
  now: SheetRows = rows,
) {
  const file = openLiveFile(workbookOf({ Plan: rows }), 'draft.xlsx');
  const engine = createEngine(file, { pause: () => Promise.resolve() });
  await engine.check({ asOf: '2017-04-15' });
  await answer(engine);
  const later = openLiveFile(workbookOf({ Plan: now }), 'draft.xlsx');
  await later.settings.set(await file.settings.get());
  writeFileSync(join(folder, 'draft.xlsx'), later.save());
}

async function explainChanges(engine: ReturnType<typeof createEngine>) {
  const [grid] = [await openLiveFile(workbookOf({ Plan: earlier }), 'last.xlsx').read('Plan')];
  const { changes } = await engine.compare({ grids: [grid!] });
  for (const { id, severity } of changes)
    if (severity === 'query') expect(await engine.explainDocument(id, reason, 'A. Officer')).toBeNull();
}

test('a change that was explained in the pane is explained on the command line', async () => {
  await put(() => Promise.resolve());
  const before = await run('compare', 'last.xlsx', 'draft.xlsx', '--fail-on', 'query');
  expect(before.status).toBe(1);
  await put(explainChanges);
  const { status, stdout } = await run('compare', 'last.xlsx', 'draft.xlsx', '--fail-on', 'query');
  expect(status).toBe(0);
  expect(words(stdout)).toMatch(/2 changes found, 2 explained\..*Explained by A\. Officer on 15 April 2017/);
  const json = await run('compare', 'last.xlsx', 'draft.xlsx', '--format', 'json');
  expect(JSON.parse(json.stdout)).toMatchObject({
    files: [
      { scorecards: [{ findings: [{ explained: { reason, lapsed: false } }, { explained: { reason } }] }] },
    ],
    summary: { queries: 0, explained: 2, ready: true },
  });
});

test('a reason whose figure has changed since is shown with what changed, and counts no more', async () => {
  await put(
    explainChanges,
    rows.map((row) => row.map((cell) => (cell === 95 ? 93 : cell))),
  );
  const { status, stdout } = await run('compare', 'last.xlsx', 'draft.xlsx', '--fail-on', 'query');
  expect(status).toBe(1);
  expect(words(stdout)).toMatch(/no longer holds, because E2 now says 93 instead of 95/);
});

test('a match that was set right in the pane stays so on the command line', async () => {
  await put(() => Promise.resolve());
  expect((await run('narrative', 'draft.xlsx', '--text', 'plan.txt')).status).toBe(1);
  await put(async (engine) => {
    const [wrong] = await engine.narrative(plan);
    await engine.choose({ label: '', setting: { statements: { [wrong!.key]: '' } } });
  });
  const { status, stdout } = await run('narrative', 'draft.xlsx', '--text', 'plan.txt');
  expect(status).toBe(0);
  expect(stdout).toMatch(/0 disagree, 1 not found/);
});

test('a required indicator that is missing for a reason says which', async () => {
  await put(async (engine) => {
    const [required] = await engine.required(list);
    expect(await engine.explainDocument(required!.finding!.id, reason, '')).toBeNull();
  });
  const { stdout } = await run('narrative', 'draft.xlsx', '--kpis', 'list.txt');
  expect(words(stdout)).toContain(
    `No row matches it. Add it, or explain why it is not reported. Explained on 15 April 2017: “${reason}”`,
  );
  const json = await run('narrative', 'draft.xlsx', '--kpis', 'list.txt', '--format', 'json');
  expect(JSON.parse(json.stdout)).toMatchObject({ kpis: [{ match: 'none', explained: { reason } }] });
});
