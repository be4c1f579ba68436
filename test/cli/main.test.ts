import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { version } from '../../package.json';
import { runCli } from './runCli';

interface CheckJson {
  readonly version: number;
  readonly asOf: string;
  readonly files: readonly {
    readonly file: string;
    readonly error: string | null;
    readonly scorecards: unknown[];
  }[];
  readonly summary: { readonly ready: boolean };
}

const parse = (stdout: string) => JSON.parse(stdout) as CheckJson;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scorecard-test-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const sheet =
  'Indicator,Dover 2016,Target 2017,Comments\nPercentage of loans renewed on time,80,82,"System, 2016"\n';

test('--version is that of the package', async () => {
  expect(await runCli(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
});

test.each(['check', 'read', 'dates', 'rules', 'explain'])(
  '%s --help is help, whatever else is asked',
  async (name) => {
    const { status, stdout, stderr } = await runCli([name, '-h']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`Usage: scorecard ${name}`);
  },
);

test.each([
  [['check', 'ready.csv', '--fail-on', 'warning'], /--fail-on warning.*error, query or advice/],
  [['check', 'ready.csv', '--sheet'], /--sheet needs a value/],
  [['check', 'ready.csv', '--help=yes'], /--help is a switch/],
  [['check', 'ready.csv', '--settings', 'gone.json'], /no file or folder "gone\.json"/],
  [['check', 'ready.csv', '--settings', 'ready.csv'], /"ready\.csv" are not JSON/],
  [['read', 'ready.csv', 'backwards.csv'], /one file at a time/],
  [['read', 'ready.csv', '--out', 'x'], /no option --out/],
  [['rules', 'target-reverses'], /explain RULE/],
  [['explain'], /Which rule\?/],
  [['--verson'], /--version/],
])('%j is refused in one sentence', async (argv, sentence) => {
  const { status, stdout, stderr } = await runCli(argv);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(sentence);
  expect(stderr.match(/\n/g)).toHaveLength(1);
});

test('json names every file as it was given, and the error of one that could not be read', async () => {
  const { status, stdout } = await runCli([
    'check',
    'gone.xlsx',
    'drafts',
    '--format',
    'json',
    '--as-of',
    '2017-05-02',
  ]);
  const { asOf, files, summary } = parse(stdout);
  expect([status, asOf, summary.ready]).toEqual([2, '2017-05-02', false]);
  expect(files.map(({ file, error, scorecards }) => [file, error, scorecards.length])).toEqual([
    ['gone.xlsx', 'There is no file or folder "gone.xlsx"; check its name.', 0],
    [join('drafts', 'a-waste.csv'), null, 1],
    [join('drafts', 'b-parks.csv'), null, 1],
  ]);
});

test('a file named twice is checked once', async () => {
  const { stdout } = await runCli(['check', 'drafts', './drafts/b-parks.csv', '--format', 'json']);
  expect(parse(stdout).files).toHaveLength(2);
});

test('a sheet is found whatever the case of its name', async () => {
  const { stdout } = await runCli(['read', 'ready.csv', '--sheet', 'READY', '--format', 'json']);
  expect(JSON.parse(stdout)).toMatchObject({ version: 1, scorecards: [{ sheet: 'ready' }] });
});

test('json of a sheet without a scorecard is an empty list', async () => {
  const { status, stdout } = await runCli(['read', 'timetable.csv', '--format', 'json']);
  expect([status, JSON.parse(stdout)]).toEqual([1, { version: 1, scorecards: [] }]);
});

test('json of dates carries the day and the items', async () => {
  const { status, stdout } = await runCli(['dates', 'backwards.csv', '--format', 'json']);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    version: 1,
    asOf: '2017-04-15',
    items: [
      { service: 'Libraries', missing: ['comparator 2016'], estimate: null, state: 'no-comment' },
      { service: 'Parks', missing: ['actual 2016'], estimate: { to: '2017-03-31' }, state: 'passed' },
    ],
  });
});

test('a sheet without a scorecard among others is said and fails the dates', async () => {
  const { status, stdout, stderr } = await runCli(['dates', 'timetable.csv', 'backwards.csv']);
  expect(status).toBe(1);
  expect(stderr).toContain('No scorecard was found in "timetable.csv"');
  expect(stdout).toContain('Parks (1)');
});

describe('--out', () => {
  test('writes the whole answer to the file, leaves nothing else behind, and says nothing', async () => {
    writeFileSync(join(folder, 'draft.csv'), sheet);
    const toFile = await runCli(['dates', 'draft.csv', '--format', 'csv', '--out', 'dates.csv'], {
      cwd: folder,
    });
    const toScreen = await runCli(['dates', 'draft.csv', '--format', 'csv'], { cwd: folder });
    expect(toFile).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(folder, 'dates.csv'), 'utf8')).toBe(toScreen.stdout);
    expect(readdirSync(folder).sort()).toEqual(['dates.csv', 'draft.csv']);
  });

  test('replaces an older answer', async () => {
    writeFileSync(join(folder, 'rules.txt'), 'old');
    await runCli(['rules', '--out', 'rules.txt'], { cwd: folder });
    expect(readFileSync(join(folder, 'rules.txt'), 'utf8')).toContain('target-reverses');
  });

  test.each(['draft.csv', '../in/draft.csv', 'link.csv', 'settings.json'])(
    '%s, which is read, stays as it is',
    async (out) => {
      const inside = join(folder, 'in');
      mkdirSync(inside);
      writeFileSync(join(inside, 'draft.csv'), sheet);
      writeFileSync(join(inside, 'settings.json'), '{}');
      symlinkSync(join(inside, 'draft.csv'), join(inside, 'link.csv'));
      const { status, stderr } = await runCli(
        ['check', 'draft.csv', '--settings', 'settings.json', '--out', out],
        { cwd: inside },
      );
      expect(status).toBe(2);
      expect(stderr).toMatch(/write over a file that is read/);
      expect(readFileSync(join(inside, 'draft.csv'), 'utf8')).toBe(sheet);
      expect(readdirSync(inside).sort()).toEqual(['draft.csv', 'link.csv', 'settings.json']);
    },
  );

  test.each([
    ['gone/rules.md', /a folder that does not exist/],
    ['.', /is a folder/],
  ])('to %s is refused', async (out, sentence) => {
    const { status, stderr } = await runCli(['rules', '--out', out], { cwd: folder });
    expect(status).toBe(2);
    expect(stderr).toMatch(sentence);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('on a terminal', () => {
  const terminal = { isTerminal: { stdout: true, stderr: true } };
  const escape = '\u001b';

  test('headings are coloured, unless NO_COLOR or --out says otherwise', async () => {
    expect((await runCli(['rules'], terminal)).stdout).toContain(`${escape}[1mTargets${escape}[0m`);
    expect((await runCli(['rules'], { ...terminal, env: { NO_COLOR: '1' } })).stdout).not.toContain(escape);
    await runCli(['rules', '--out', 'rules.txt'], { ...terminal, cwd: folder });
    expect(readFileSync(join(folder, 'rules.txt'), 'utf8')).not.toContain(escape);
  });

  test('lines fill its width', async () => {
    const wide = (await runCli(['explain', 'target-reverses'], { ...terminal, columns: 200 })).stdout;
    const narrow = (await runCli(['explain', 'target-reverses'], { ...terminal, columns: 50 })).stdout;
    expect(wide.split('\n').length).toBeLessThan(narrow.split('\n').length);
  });

  test('progress is shown for many files and wiped at the end', async () => {
    const { stderr } = await runCli(['dates', 'drafts'], terminal);
    expect(stderr).toContain('2 of 2: ');
    expect(stderr).toMatch(/\r\u001b\[K$/);
    expect((await runCli(['dates', 'ready.csv'], terminal)).stderr).toBe('');
    expect((await runCli(['dates', 'drafts'])).stderr).toBe('');
  });

  test('neither a sheet nor a file name can steer it', async () => {
    const name = `a${escape}[2Jb.csv`;
    writeFileSync(join(folder, name), sheet.replace('Percentage', `Percentage ${escape}]0;x\u0007`));
    for (const command of ['check', 'read', 'dates']) {
      const { stdout, stderr } = await runCli(
        [command, name, `gone${escape}[2J`].slice(0, command === 'read' ? 2 : 3),
        { cwd: folder },
      );
      expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f]/);
    }
  });
});

describe('a fault of the program', () => {
  const stdout = {
    write: () => {
      throw new Error('no screen');
    },
  };

  test('is one sentence and exit code 2', async () => {
    const { status, stderr } = await runCli(['rules'], { stdout });
    expect(status).toBe(2);
    expect(stderr).toBe(
      'scorecard: There was a fault in Scorecard Checker (no screen); please report what you did.\n',
    );
  });

  test('shows where it happened when asked to', async () => {
    const { stderr } = await runCli(['rules'], { stdout, env: { SCORECARD_DEBUG: '1' } });
    expect(stderr).toMatch(/\n {4}at /);
  });
});
