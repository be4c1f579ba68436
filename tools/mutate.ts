import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawPlaces, type SourceFile } from './mutation/drawPlaces';

const usage = `Changes the source in small ways and says which changes no test notices.

  npm run mutate -- ROOM [--lines NUMBER] [--seed NUMBER] [--tests ROOMS] [--concurrency NUMBER]
      tries a room ("core/dates", "file/zip") against the tests that mirror it, or those of ROOMS
      ("core/dates,core/rules"). All of a room can take hours: --lines draws about so many lines of it by chance.`;

/** `npm run mutate` */
export function main(argv: readonly string[], { root }: { root: string }): void {
  const [room, ...options] = argv;
  if (room === undefined || !existsSync(join(root, 'src', room))) {
    console.log(usage);
    process.exitCode = 2;
    return;
  }
  const lines = readNumber(options, '--lines');
  const files = listFiles(root, room);
  const places =
    lines === null
      ? files.map(({ path }) => path)
      : drawPlaces(files, lines, readNumber(options, '--seed') ?? 1);
  const atOnce = readNumber(options, '--concurrency');
  const settings = ['--mutate', places.join(','), ...(atOnce === null ? [] : ['--concurrency', `${atOnce}`])];
  const { status } = spawnSync('npx', ['stryker', 'run', ...settings], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      TESTED_ROOMS: readOption(options, '--tests') ?? room,
      SCORECARD_TESTS: 'quick',
    },
  });
  process.exitCode = status ?? 1;
}

function readNumber(options: readonly string[], name: string): number | null {
  const text = readOption(options, name);
  if (text === null) return null;
  const number = Number(text);
  if (!(Number.isInteger(number) && number > 0)) throw new Error(`${name} must be a whole number above 0.`);
  return number;
}

function readOption(options: readonly string[], name: string): string | null {
  const at = options.indexOf(name);
  return at < 0 ? null : (options[at + 1] ?? '');
}

function listFiles(root: string, room: string): SourceFile[] {
  return readdirSync(join(root, 'src', room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `src/${room}/${name.replaceAll('\\', '/')}`)
    .sort()
    .map((path) => ({ path, lines: readFileSync(join(root, path), 'utf8').split('\n').length }));
}
