import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeInPlace } from '../../src/cli/files';
import { runCli } from './runCli';

const rows =
  'Indicator,Actual 2016,Target 2017,Target 2018,Target 2019,Comments\nPupils,70,,,76,\nVisits,10,,,16,\n';
let folder: string;
const path = (name: string) => join(folder, name);
const modeOf = (name: string) => statSync(path(name)).mode & 0o777;
const run = (...argv: string[]) => runCli(argv, { cwd: folder });
const fill = (...argv: string[]) => run('fill', 'draft.csv', '--method', 'linear', ...argv);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scorecard-'));
  writeFileSync(path('draft.csv'), rows);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a file that is written over', () => {
  test.each([0o600, 0o640, 0o664, 0o644])('keeps its mode %o, and so does the copy of it', async (mode) => {
    chmodSync(path('draft.csv'), mode);
    const { status } = await fill('--in-place');
    expect(status).toBe(0);
    expect(readFileSync(path('draft.csv'), 'utf8')).not.toBe(rows);
    expect([modeOf('draft.csv'), modeOf('draft.bak.csv')]).toEqual([mode, mode]);
  });

  test('by --out keeps its mode too', async () => {
    writeFileSync(path('out.csv'), 'old');
    chmodSync(path('out.csv'), 0o640);
    await fill('--out', 'out.csv');
    expect(modeOf('out.csv')).toBe(0o640);
    expect(readFileSync(path('out.csv'), 'utf8')).toContain('72');
  });

  test.each([['--in-place'], ['--out', 'kept.csv']])(
    'is refused where it is read-only: %s',
    async (...to) => {
      copyFileSync(path('draft.csv'), path('kept.csv'));
      chmodSync(path('draft.csv'), to.length === 1 ? 0o444 : 0o644);
      chmodSync(path('kept.csv'), 0o444);
      const { status, stderr } = await fill(...to);
      expect(status).toBe(2);
      expect(stderr).toContain('marked as read-only');
      expect(readFileSync(path('draft.csv'), 'utf8')).toBe(rows);
      expect(readFileSync(path('kept.csv'), 'utf8')).toBe(rows);
      expect(readdirSync(folder).sort()).toEqual(['draft.csv', 'kept.csv']);
    },
  );

  test('its copy keeps the day it was written', async () => {
    const then = new Date('2016-05-04T10:00:00Z');
    utimesSync(path('draft.csv'), then, then);
    await fill('--in-place');
    expect(statSync(path('draft.bak.csv')).mtime).toEqual(then);
  });

  test('a copy never takes the name of another file', async () => {
    writeFileSync(path('draft.bak.csv'), 'mine');
    const { stdout } = await fill('--in-place');
    expect(stdout).toContain('draft.bak2.csv is as it was');
    expect(readFileSync(path('draft.bak.csv'), 'utf8')).toBe('mine');
    expect(readFileSync(path('draft.bak2.csv'), 'utf8')).toBe(rows);
  });

  test.each([
    ['a byte longer', `${rows},`],
    ['as long', rows.replace('70', '71')],
  ])('and changed since it was read stays as somebody saved it: %s', async (_how, saved) => {
    const name = 'draft.csv';
    const read = readFileSync(path(name));
    writeFileSync(path(name), saved);
    await expect(writeInPlace(name, read, Buffer.from('new'), folder)).rejects.toThrow(
      '"draft.csv" has changed since it was read, so it stays as it is now; run the command again.',
    );
    expect(readFileSync(path(name), 'utf8')).toBe(saved);
    expect(readdirSync(folder)).toEqual([name]);
  });

  test('what a killed run left goes, and what a run of now may need stays', async () => {
    const left = (id: string) => `.draft.csv.${id}-0000-4000-8000-000000000000.tmp`;
    for (const id of ['00000001', '00000002']) writeFileSync(path(left(id)), '');
    utimesSync(path(left('00000001')), new Date(0), new Date(0));
    writeFileSync(path('.draft.csv.notes.tmp'), '');
    await fill('--in-place');
    expect(readdirSync(folder).sort()).toEqual([
      left('00000002'),
      '.draft.csv.notes.tmp',
      'draft.bak.csv',
      'draft.csv',
    ]);
  });
});

describe('what is too large', () => {
  const makeHuge = () => {
    writeFileSync(path('huge.xlsx'), '');
    truncateSync(path('huge.xlsx'), 201 * 1024 * 1024);
  };

  test('is passed over in a folder, and the rest is checked', async () => {
    makeHuge();
    const { status, stdout, stderr } = await run('check', '.', '--format', 'json');
    const { files } = JSON.parse(stdout) as { files: { file: string; error: string | null }[] };
    expect(files.map(({ file, error }) => [file, error])).toEqual([['draft.csv', null]]);
    expect(status).toBeLessThan(2);
    expect(stderr).toContain(
      '"huge.xlsx" was skipped because it has 201 MB, and 200 MB is the most that can be opened here.',
    );
  });

  test('leaves nothing to read where it is all that a folder holds', async () => {
    makeHuge();
    rmSync(path('draft.csv'));
    const { status, stderr } = await run('check', '.');
    expect(status).toBe(2);
    expect(stderr).toContain(
      'holds no .xlsx, .xlsm or .csv file that can be read, so there is nothing to read.',
    );
  });
});

describe('what is no file', () => {
  test('is passed over in a folder, with a word', async () => {
    execFileSync('mkfifo', [path('pipe.xlsx')]);
    symlinkSync('/dev/zero', path('zero.csv'));
    symlinkSync('draft.csv', path('link.csv'));
    mkdirSync(path('folder.xlsx'));
    const { stdout, stderr } = await run('check', '.', '--format', 'json');
    const { files } = JSON.parse(stdout) as { files: { file: string }[] };
    expect(files.map(({ file }) => file)).toEqual(['draft.csv']);
    expect(stderr).toContain('"pipe.xlsx" was skipped because it is a pipe, not a file.');
    expect(stderr).toContain('"zero.csv" was skipped because it is a link, not a file.');
    expect(stderr).toContain('"link.csv" was skipped because it is a link, not a file.');
    expect(stderr).toContain('"folder.xlsx" was skipped because it is a folder, not a file.');
  });

  test('is refused by its name', async () => {
    execFileSync('mkfifo', [path('pipe.xlsx')]);
    for (const name of ['pipe.xlsx', '/dev/zero']) {
      const { status, stderr } = await run('check', name);
      expect(status).toBe(2);
      expect(stderr).toMatch(/is a (pipe|device), not a file; give the name of a file\./);
    }
  });

  test('a link that is named is followed to its file', async () => {
    symlinkSync('draft.csv', path('link.csv'));
    expect((await run('read', 'link.csv')).stdout).toContain('2 indicators');
  });
});

test('a file larger than can be read is refused before it is read', async () => {
  writeFileSync(path('huge.csv'), '');
  truncateSync(path('huge.csv'), 300 * 1024 * 1024);
  const { status, stderr } = await run('check', 'huge.csv');
  expect(status).toBe(2);
  expect(stderr).toContain('"huge.csv" was not opened because it has 300 MB, and 200 MB is the most');
});

describe('where it goes', () => {
  test.each(['copy.csv', './copy.csv'])('a report and a copy cannot have one name: %s', async (copy) => {
    const { status, stderr } = await run('check', 'draft.csv', '--out', 'copy.csv', '--report-sheet', copy);
    expect(status).toBe(2);
    expect(stderr).toContain('--out and --report-sheet both name copy.csv');
    expect(readdirSync(folder)).toEqual(['draft.csv']);
  });

  test('a link to nothing is not replaced', async () => {
    symlinkSync('nowhere.csv', path('out.csv'));
    const { status, stderr } = await fill('--out', 'out.csv');
    expect(status).toBe(2);
    expect(stderr).toContain('--out out.csv is a link to a file that is not there');
  });

  test('a name that is too long is told in words', async () => {
    const { stderr } = await fill('--out', `${'x'.repeat(300)}.csv`);
    expect(stderr).toContain('because its name is too long');
    expect(stderr).not.toContain('ENAMETOOLONG');
  });
});
