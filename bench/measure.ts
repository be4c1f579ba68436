import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What one task took, in a process of its own. */
export interface Run {
  /** Of processor time: other work on the machine hardly counts. */
  readonly seconds: number;
  /** The most memory that the process had. */
  readonly megabytes: number;
  readonly count: number;
}

const task = join(dirname(fileURLToPath(import.meta.url)), 'task.mjs');

/** Runs a task of `task.ts` on a workbook. */
export function runTask(name: string, path: string): Run {
  const output = execFileSync(process.execPath, ['--max-old-space-size=8192', task, name, path], {
    encoding: 'utf8',
  });
  return JSON.parse(output) as Run;
}

/**
 * Runs each of some tasks in turn, round after round: when the machine slows down it slows every contender. A run that dies
 * is said and left out; a task of which none lives has no figures.
 */
export function runInRounds<Name extends string>(
  names: readonly Name[],
  rounds: number,
  run: (name: Name) => Run,
): Readonly<Record<Name, Run>> {
  const runs = names.map((name) => ({ name, all: [] as Run[] }));
  for (let round = 1; round <= rounds; round++)
    for (const { name, all } of runs)
      try {
        all.push(run(name));
      } catch (error) {
        console.error(`${name} died in round ${round}: ${sayEnd(error)}`);
      }
  return Object.fromEntries(
    runs.map(({ name, all }) => [
      name,
      {
        seconds: median(all.map(({ seconds }) => seconds)),
        megabytes: median(all.map(({ megabytes }) => megabytes)),
        count: all[0]?.count ?? 0,
      },
    ]),
  ) as Record<Name, Run>;
}

/** How a process ended that did not end well. */
function sayEnd(error: unknown): string {
  const { signal, message } = error as { signal?: string | null; message: string };
  return signal ?? message.split('\n')[0]!;
}

/** NaN of none. */
function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

/** A line of a table: what was done, and figures under the headings. */
export function printLine(title: string, ...figures: readonly string[]): void {
  const shown = figures.map((figure) => (figure === 'NaN' ? 'died' : figure).padStart(9));
  console.log([title.padEnd(52), ...shown].join(' '));
}
