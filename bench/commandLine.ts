import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printLine, type Run, runInRounds } from './measure';
import { makeWorkbook } from './workbook';

const DRAFTS = 1_000;
const ROWS_OF_DRAFT = 40;

/** Says what the command line takes to start, and for a folder of drafts. */
export function printCommandLine(root: string, folder: string, rounds: number): void {
  const drafts = join(folder, 'drafts');
  mkdirSync(drafts);
  const draft = makeWorkbook(ROWS_OF_DRAFT);
  for (let k = 0; k < DRAFTS; k++)
    writeFileSync(join(drafts, `draft-${String(k).padStart(4, '0')}.xlsx`), draft);

  const asOf = ['--as-of', '2017-04-15'];
  const one = ['check', join(drafts, 'draft-0000.xlsx'), ...asOf];
  const commands = {
    npx: () => runNpx(makeEmptyCommand(folder), ['nothing']),
    scorecard: () => runNpx(root, ['scorecard', ...one]),
  };
  // The first run makes the bundle.
  commands.scorecard();
  const runs = runInRounds(['npx', 'scorecard'], rounds * 2, (name) => commands[name]());
  console.log('');
  printLine('the command line', 'seconds', 'x', 'MB');
  printLine('npx: a command that does nothing', runs.npx.seconds.toFixed(2), '1.00');
  printLine(
    `npx scorecard: one draft of ${ROWS_OF_DRAFT} rows`,
    runs.scorecard.seconds.toFixed(2),
    (runs.scorecard.seconds / runs.npx.seconds).toFixed(2),
  );
  const many = runInRounds(['many'], 1, () =>
    runBin(root, folder, ['check', drafts, ...asOf, '--format', 'json']),
  ).many;
  const title = `scorecard: ${DRAFTS.toLocaleString('en-GB')} drafts of ${ROWS_OF_DRAFT} rows, on all cores`;
  printLine(title, many.seconds.toFixed(2), '', many.megabytes.toFixed(0));
}

/** A folder with a command that does nothing, so that npx is seen by itself. */
function makeEmptyCommand(folder: string): string {
  const bin = join(folder, 'empty/node_modules/.bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(folder, 'empty/package.json'), '{"private":true}');
  writeFileSync(join(bin, 'nothing'), '#!/usr/bin/env node\n');
  chmodSync(join(bin, 'nothing'), 0o755);
  return join(folder, 'empty');
}

/** The shell tells what its children took. */
function runNpx(cwd: string, argv: readonly string[]): Run {
  const script = 'npx --no-install "$@" >/dev/null 2>&1; times';
  const output = execFileSync('bash', ['-c', script, 'bash', ...argv], { cwd, encoding: 'utf8' });
  const times = [...output.split('\n')[1]!.matchAll(/(\d+)m([\d.]+)s/g)];
  return {
    seconds: times.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0),
    megabytes: 0,
    count: 1,
  };
}

function runBin(root: string, folder: string, argv: readonly string[]): Run {
  const [teller, told] = [join(folder, 'tell.cjs'), join(folder, 'told.json')];
  writeFileSync(
    teller,
    `const { isMainThread } = require('node:worker_threads');
if (isMainThread) process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const run = { seconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024, count: 1 };
  require('node:fs').writeFileSync(${JSON.stringify(told)}, JSON.stringify(run));
});
`,
  );
  try {
    execFileSync(process.execPath, ['-r', teller, join(root, 'bin/scorecard.mjs'), ...argv], {
      stdio: 'ignore',
      maxBuffer: Infinity,
    });
  } catch {
    // The drafts have errors, which the exit code tells.
  }
  return JSON.parse(readFileSync(told, 'utf8')) as Run;
}
