import { join } from 'node:path';
import type { Io } from '../../src/cli/io';
import { main } from '../../src/cli/main';

export const fixtures = join(__dirname, '../fixtures/cli');

export interface CliRun {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line in this process, on 15 April 2017, in the folder of the fixtures and without a terminal. */
export async function runCli(argv: readonly string[], io: Partial<Io> = {}): Promise<CliRun> {
  let [stdout, stderr] = ['', ''];
  const status = await main(argv, {
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    cwd: fixtures,
    env: {},
    isTerminal: { stdout: false, stderr: false },
    columns: 80,
    today: '2017-04-15',
    ...io,
  });
  return { status, stdout, stderr };
}
