import { isMainThread } from 'node:worker_threads';
import { dropUnfinished } from './files';
import { useHostZip } from '../file/index';
import { main } from './main';
import { nodeZip } from './nodeZip';
import { answerInThread, threadsOf } from './threads';

useHostZip(nodeZip);
if (isMainThread) void runCommand();
else answerInThread();

async function runCommand(): Promise<void> {
  // `scorecard check ... | head` closes the pipe early, and that is no failure.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      throw error;
    });
  }
  process.on('exit', dropUnfinished);
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ] as const) {
    process.on(signal, () => process.exit(128 + number));
  }

  const now = new Date();
  const pad = (number: number) => String(number).padStart(2, '0');
  process.exitCode = await main(process.argv.slice(2), {
    stdout: { write: (text) => writeOut(text) },
    stderr: process.stderr,
    cwd: process.cwd(),
    env: process.env,
    isTerminal: { stdout: process.stdout.isTTY, stderr: process.stderr.isTTY },
    columns: process.stdout.columns || 80,
    today: `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`,
    threads: threadsOf(new URL(import.meta.url)),
  });
}

/** Comes to an end when there is room for more. */
function writeOut(text: string): Promise<void> | null {
  if (process.stdout.write(text)) return null;
  return new Promise((resolve) => {
    process.stdout.once('drain', resolve);
  });
}
