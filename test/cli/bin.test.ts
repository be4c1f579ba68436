import { execFile, spawn } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { version } from '../../package.json';
import { buildTimeoutMs } from '../support/build';
import { fixtures, runCli } from './runCli';

const root = join(__dirname, '../..');
const bin = join(root, 'bin/scorecard.mjs');
const run = promisify(execFile);

// The command line bundles itself, anew for each copy of it.
jest.setTimeout(buildTimeoutMs);

test('runs straight from the sources, several at once', async () => {
  const runs = await Promise.all(Array.from({ length: 4 }, () => run('node', [bin, '--version'])));
  expect(runs.map(({ stdout, stderr }) => stdout + stderr)).toEqual(Array(4).fill(`${version}\n`));
  expect(readdirSync(join(root, 'build/cache')).filter((file) => file.endsWith('.tmp'))).toEqual([]);
});

test('the bundle is made once, and again when a source is another', async () => {
  const copy = mkdtempSync(join(tmpdir(), 'scorecard-bin-'));
  for (const name of ['bin', 'src', 'package.json'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const made = () => statSync(join(copy, 'build/cache/scorecard.cjs')).mtimeMs;
  const help = async () => (await run('node', [join(copy, 'bin/scorecard.mjs'), '--help'])).stdout;

  const first = await help();
  const madeFirst = made();
  expect([await help(), made()]).toEqual([first, madeFirst]);

  // An older file is another one too: a checkout or a copy may bring it.
  const source = join(copy, 'src/cli/main.ts');
  writeFileSync(
    source,
    readFileSync(source, 'utf8').replace('Checks council scorecards', 'Checks the scorecards'),
  );
  utimesSync(source, new Date('2016-01-01'), new Date('2016-01-01'));
  expect(await help()).toBe(first.replace('Checks council scorecards', 'Checks the scorecards'));
  expect(made()).toBeGreaterThan(madeFirst);
  rmSync(copy, { recursive: true });
});

test('what was compiled is kept from the first check on, and is done without where it is of no use', async () => {
  const folder = join(root, 'build/cache');
  const compiled = join(folder, 'scorecard.cjs.compiled');
  const check = async () =>
    (await run('node', [bin, 'check', 'ready.csv', '--as-of', '2017-04-15'], { cwd: fixtures })).stdout;
  rmSync(compiled, { force: true });
  const first = await check();
  const bytes = readFileSync(compiled);
  const end = bytes.indexOf('\n') + 1;
  expect(bytes.length).toBeGreaterThan(100_000);
  expect([await check(), readFileSync(compiled).equals(bytes)]).toEqual([first, true]);

  for (const useless of [
    '',
    Buffer.concat([Buffer.from('another bundle\n'), bytes.subarray(end)]),
    Buffer.concat([bytes.subarray(0, end), Buffer.from('nothing that V8 has compiled')]),
  ]) {
    writeFileSync(compiled, useless);
    expect(await check()).toBe(first);
    expect(readFileSync(compiled).subarray(0, end)).toEqual(bytes.subarray(0, end));
    expect(statSync(compiled).size).toBeGreaterThan(100_000);
  }
});

test('is linked as a package, so that npx need not look for it', () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const linked = JSON.parse(readFileSync(join(root, 'bin/package.json'), 'utf8')) as {
    version: string;
    bin: Record<string, string>;
  };
  expect(dependencies['scorecard']).toBe('file:bin');
  expect(linked).toMatchObject({ version, bin: { scorecard: 'scorecard.mjs' } });
});

test('starts in the folder of the person and ends with the exit code', async () => {
  const { stdout } = await run('node', [bin, 'read', 'ready.csv'], { cwd: fixtures });
  expect(stdout).toContain('2 indicators');
  await expect(run('node', [bin, 'read', 'timetable.csv'], { cwd: fixtures })).rejects.toMatchObject({
    code: 1,
  });
  await expect(run('node', [bin, 'read', 'gone.csv'], { cwd: fixtures })).rejects.toMatchObject({ code: 2 });
});

describe('many files', () => {
  const names = Array.from({ length: 24 }, (_, index) => `draft-${String(index).padStart(2, '0')}.csv`);
  const rows = (target: number) =>
    `Indicator,Kent 2016,Target 2017,Comments\nPupils,80,${target},"System, 2016"\n`;
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'scorecard-bin-'));
    for (const [index, name] of names.entries()) writeFileSync(join(folder, name), rows(70 + index));
    writeFileSync(join(folder, 'broken.xlsx'), 'no workbook');
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const asOf = ['--as-of', '2017-04-15'];

  test.each(['json', 'text', 'html', 'sarif', 'csv'])(
    'are checked by threads as they are one by one, and stand in their order: %s',
    async (format) => {
      const argv = ['check', '.', '--format', format, ...asOf];
      const alone = await runCli(argv, { cwd: folder });
      const { stdout, stderr, code } = (await run('node', [bin, ...argv], { cwd: folder }).catch(
        (error: { stdout: string; stderr: string; code: number }) => error,
      )) as { stdout: string; stderr: string; code: number };
      expect({ stdout, stderr, status: code }).toEqual(alone);
    },
  );

  test('leave nothing half-written where they are interrupted', async () => {
    const child = spawn('node', [bin, 'check', '.', '--out', 'report.txt', ...asOf], { cwd: folder });
    // It begins to write before it begins to check.
    while (!readdirSync(folder).some((name) => name.endsWith('.tmp')))
      await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGINT');
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, readdirSync(folder).sort()]).toEqual([130, ['broken.xlsx', ...names]]);
  });
});

test('a pipe that is closed early is no failure', async () => {
  const child = spawn('node', [bin, 'rules', '--format', 'markdown'], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  let stderr = '';
  child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
  await new Promise((resolve) => child.on('close', resolve));
  expect(stderr).toBe('');
});

test('runs from a project folder that cannot be written to', async () => {
  const copy = mkdtempSync(join(tmpdir(), 'scorecard-bin-'));
  const own = join(copy, 'tmp');
  mkdirSync(own);
  mkdirSync(join(copy, 'bin'));
  copyFileSync(bin, join(copy, 'bin/scorecard.mjs'));
  for (const name of ['src', 'node_modules', 'package.json']) symlinkSync(join(root, name), join(copy, name));
  // A file where the folder should be stands in for a read-only disk, which root could write to all the same.
  writeFileSync(join(copy, 'build'), '');
  const { stdout } = await run('node', [join(copy, 'bin/scorecard.mjs'), '--version'], {
    env: { ...process.env, TMPDIR: own },
  });
  expect(stdout).toBe(`${version}\n`);
  expect([readFileSync(join(copy, 'build'), 'utf8'), readdirSync(own)]).toEqual(['', []]);
  rmSync(copy, { recursive: true });
});
