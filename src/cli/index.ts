import { main } from './main';

// `scorecard check ... | head` closes the pipe early, and that is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

const now = new Date();
const pad = (number: number) => String(number).padStart(2, '0');

process.exitCode = await main(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  env: process.env,
  isTerminal: { stdout: process.stdout.isTTY, stderr: process.stderr.isTTY },
  columns: process.stdout.columns || 80,
  today: `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`,
});
