import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeWorkbook } from '../bench/workbook';

const rows = 800;

/**
 * npm run kill-writes -- [TIMES]: kills the command line at random moments while it writes over a workbook, and says what
 * it left. Ends with 1 where anything was lost.
 */
export async function main([times = '100']: readonly string[], { root }: { root: string }): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'scorecard-kill-'));
  const whole = join(folder, 'whole.xlsx');
  const argv = (file: string) => [
    join(root, 'bin/scorecard.mjs'),
    'fill',
    file,
    '--in-place',
    '--method',
    'linear',
  ];
  try {
    writeFileSync(whole, makeWorkbook(rows, { isUnfinished: true }));
    const original = readFileSync(whole);
    const began = Date.now();
    execFileSync(process.execPath, argv(whole), { stdio: 'ignore' });
    const longest = Date.now() - began;
    const filled = readFileSync(whole);
    const counts = { killed: 0, 'as it was': 0, filled: 0, lost: 0, 'parts left': 0 };
    for (let time = 0; time < Number(times); time++) {
      const own = mkdtempSync(join(folder, 'run-'));
      writeFileSync(join(own, 'draft.xlsx'), original);
      // What is written is written at the end, so most are killed there.
      const after = longest * (time % 5 === 0 ? Math.random() : 0.75 + 0.3 * Math.random());
      if (await killAfter(after, argv(join(own, 'draft.xlsx')))) counts.killed += 1;
      counts[judge(own, original, filled)] += 1;
      counts['parts left'] += readdirSync(own).filter((name) => name.endsWith('.tmp')).length;
      rmSync(own, { recursive: true });
    }
    console.log(
      Object.entries(counts)
        .map(([what, count]) => `${what}: ${count}`)
        .join(', '),
    );
    if (counts.lost > 0) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether the run was still at work. */
function killAfter(milliseconds: number, argv: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, argv, { stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
    child.on('close', (_code, signal) => {
      clearTimeout(timer);
      resolve(signal === 'SIGKILL');
    });
  });
}

/** The workbook is as it was or filled; whatever is called a copy is whole, and there is one before anything is filled. */
function judge(folder: string, original: Buffer, filled: Buffer): 'as it was' | 'filled' | 'lost' {
  const read = (name: string) => readFileSync(join(folder, name));
  const copies = readdirSync(folder).filter((name) => name.startsWith('draft.bak'));
  if (copies.some((name) => !read(name).equals(original))) return 'lost';
  const now = read('draft.xlsx');
  if (now.equals(original)) return 'as it was';
  return now.equals(filled) && copies.length === 1 ? 'filled' : 'lost';
}
